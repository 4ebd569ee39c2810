import { expect, test } from '@jest/globals';
import { osvPackage } from '../../../src/scan/osv/ecosystem.ts';

test.each([
  [
    'pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=glibc',
    'Debian:12',
    'glibc',
    '2.36-9+deb12u1',
  ],
  [
    'pkg:deb/debian/libgcc-s1@12.2.0-14%2Bb1?distro=debian-12&upstream=gcc-12@12.2.0-14',
    'Debian:12',
    'gcc-12',
    '12.2.0-14',
  ],
  ['pkg:deb/debian/bash@5.2.15-2%2Bb7?distro=debian-12.7', 'Debian:12', 'bash', '5.2.15-2+b7'],
  ['pkg:deb/debian/bash@5.2.15-2?distro=bookworm', 'Debian:12', 'bash', '5.2.15-2'],
  ['pkg:deb/ubuntu/openssl@3.0.2-0ubuntu1.18?distro=ubuntu-22.04', 'Ubuntu:22.04:LTS', 'openssl', '3.0.2-0ubuntu1.18'],
  ['pkg:deb/ubuntu/openssl@3.0.10-1ubuntu2?distro=ubuntu-23.10', 'Ubuntu:23.10', 'openssl', '3.0.10-1ubuntu2'],
  [
    'pkg:apk/alpine/libcrypto3@3.3.1-r0?arch=x86_64&distro=alpine-3.20.1&upstream=openssl',
    'Alpine:v3.20',
    'openssl, libcrypto3',
    '3.3.1-r0',
  ],
  ['pkg:apk/alpine/busybox@1.36.1-r29?distro=3.20.1', 'Alpine:v3.20', 'busybox', '1.36.1-r29'],
  ['pkg:apk/wolfi/glibc@2.39-r1?distro=wolfi-20230201', 'Wolfi', 'glibc', '2.39-r1'],
  [
    'pkg:rpm/redhat/openssl-libs@3.0.7-27.el9?distro=rhel-9.4&epoch=1&upstream=openssl-3.0.7-27.el9.src.rpm',
    'Red Hat',
    'openssl-libs, openssl',
    '1:3.0.7-27.el9',
  ],
  [
    'pkg:rpm/rocky/bash@5.1.8-9.el9?distro=rocky-9.4&upstream=bash-5.1.8-9.el9.src.rpm',
    'Rocky Linux:9',
    'bash',
    '5.1.8-9.el9',
  ],
  ['pkg:rpm/almalinux/bash@5.1.8-9.el9?distro=almalinux-9.4', 'AlmaLinux:9', 'bash', '5.1.8-9.el9'],
  ['pkg:rpm/opensuse/zypper@1.14.68?distro=opensuse-leap-15.6', 'openSUSE:Leap 15.6', 'zypper', '1.14.68'],
  ['pkg:rpm/sles/zypper@1.14.68?distro=sles-15.6', 'SUSE', 'zypper', '1.14.68'],
  ['pkg:npm/%40babel/traverse@7.22.0', 'npm', '@babel/traverse', '7.22.0'],
  ['pkg:npm/lodash@4.17.20', 'npm', 'lodash', '4.17.20'],
  ['pkg:pypi/Jinja_2@3.1.0', 'PyPI', 'jinja-2', '3.1.0'],
  ['pkg:golang/golang.org/x/net@v0.17.0', 'Go', 'golang.org/x/net', '0.17.0'],
  ['pkg:golang/stdlib@1.22.3', 'Go', 'stdlib', '1.22.3'],
  ['pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1', 'Maven', 'org.apache.logging.log4j:log4j-core', '2.14.1'],
  ['pkg:gem/rack@2.2.3', 'RubyGems', 'rack', '2.2.3'],
  ['pkg:cargo/openssl@0.10.55', 'crates.io', 'openssl', '0.10.55'],
  ['pkg:composer/laravel/framework@9.1.0', 'Packagist', 'laravel/framework', '9.1.0'],
  ['pkg:nuget/Newtonsoft.Json@12.0.1', 'NuGet', 'Newtonsoft.Json', '12.0.1'],
])('%s', (purl, ecosystem, names, version) => {
  const target = osvPackage(purl);
  if ('why' in target) throw new Error(target.why);
  expect([target.ecosystem, target.names.join(', '), target.version]).toEqual([ecosystem, names, version]);
});

test.each([
  ['pkg:generic/openssl@3.0.0', 'OSV has no advisories for generic packages'],
  ['pkg:rpm/fedora/bash@5.2.15-3.fc38?distro=fedora-38', 'OSV has no advisories for rpm packages of fedora'],
  ['pkg:deb/debian/bash@5.2.15-2', 'their package URLs do not name the release of debian'],
  ['pkg:apk/alpine/busybox@1.36.1-r29?distro=alpine-edge', 'their package URLs do not name the release of alpine'],
  ['pkg:golang/github.com/acme/app', 'they have no version'],
  ['npm/lodash', 'their package URLs are invalid'],
])('%s is not queried, with the reason', (purl, why) => {
  expect(osvPackage(purl)).toEqual({ why });
});

test.each([
  ['pkg:rpm/redhat/openssl@3?distro=rhel-9.4', 'Red Hat:enterprise_linux:9::appstream', true],
  ['pkg:rpm/redhat/openssl@3?distro=rhel-9.4', 'Red Hat:rhel_eus:9.2::baseos', true],
  ['pkg:rpm/redhat/openssl@3?distro=rhel-9.4', 'Red Hat:enterprise_linux:8::baseos', false],
  ['pkg:rpm/redhat/openssl@3?distro=rhel-9.4', 'Red Hat:openshift:4.15::el9', false],
  ['pkg:rpm/suse/openssl@3?distro=sles-15.6', 'SUSE:Linux Enterprise Module for Basesystem 15 SP6', true],
  ['pkg:rpm/suse/openssl@3?distro=sles-15.6', 'SUSE:Linux Enterprise Server 15 SP5', false],
  ['pkg:deb/debian/bash@5?distro=debian-12', 'Debian:11', false],
  ['pkg:pypi/jinja2@3', 'PyPI', true],
  ['pkg:maven/a/b@1', 'Maven:https://maven.google.com', true],
])('whether %s matches an entry for %s: %s', (purl, ecosystem, counts) => {
  const target = osvPackage(purl);
  if ('why' in target) throw new Error(target.why);
  expect(target.accepts(ecosystem)).toBe(counts);
});
