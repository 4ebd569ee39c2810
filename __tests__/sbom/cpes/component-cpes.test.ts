import { describe, expect, test } from '@jest/globals';
import type { Component } from '../../../src/sbom/cataloguers/cataloguer.ts';
import { withCpes } from '../../../src/sbom/cpes/component-cpes.ts';
import { GO_PRODUCTS } from '../../../src/sbom/cpes/go-products.ts';
import { MAVEN_PRODUCTS } from '../../../src/sbom/cpes/maven-products.ts';
import { SYSTEM_PRODUCTS } from '../../../src/sbom/cpes/system-products.ts';
import { PROGRAMS } from '../../../src/sbom/programs/programs.ts';
import { fixture } from '../../support/sbom-files.ts';

function component(purl: string, more: Partial<Component> = {}): Component {
  const [, ecosystem = '', name = '', version = ''] = /^pkg:(\w+)\/(?:.*\/)?([^/@]+)@([^?]+)/.exec(purl) ?? [];
  return { type: 'library', ecosystem, name, version: decodeURIComponent(version), purl, locations: [], ...more };
}

/** The CPE names up to version and update. */
function cpesOf(one: Component): string[] | undefined {
  return withCpes(one).cpes?.map((cpe) => cpe.replace(/^cpe:2\.3:a:/, '').replace(/(?::\*)+$/, ''));
}

test.each([
  // The source package, and its own version where that differs.
  ['pkg:deb/debian/libssl3@3.0.17-1~deb12u2?arch=amd64&distro=debian-12&upstream=openssl', ['openssl:openssl:3.0.17']],
  ['pkg:deb/debian/openssl@1.1.1w-0%2Bdeb11u1?arch=amd64', ['openssl:openssl:1.1.1w']],
  ['pkg:deb/debian/openssh-client@1:9.2p1-2%2Bdeb12u2?upstream=openssh', ['openbsd:openssh:9.2:p1']],
  ['pkg:deb/debian/zlib1g@1:1.2.13.dfsg-1?upstream=zlib', ['zlib:zlib:1.2.13']],
  ['pkg:deb/debian/cpp-12@12.2.0-14?upstream=gcc-12', ['gnu:gcc:12.2.0']],
  ['pkg:deb/debian/libkrb5-3@1.20.1-2?upstream=krb5', ['mit:kerberos_5:1.20.1']],
  ['pkg:deb/debian/libdb5.3@5.3.28?upstream=db5.3%405.3.30', ['oracle:berkeley_db:5.3.30']],
  ['pkg:apk/alpine/libcrypto3@3.1.4-r5?upstream=openssl', ['openssl:openssl:3.1.4']],
  ['pkg:apk/alpine/busybox@1.36.1-r15', ['busybox:busybox:1.36.1']],
  ['pkg:apk/alpine/openssh-keygen@9.3_p2-r0?upstream=openssh', ['openbsd:openssh:9.3:p2']],
  ['pkg:rpm/fedora/bash@5.2.15-3.fc38?arch=x86_64&upstream=bash-5.2.15-3.fc38.src.rpm', ['gnu:bash:5.2.15']],
  [
    'pkg:rpm/redhat/libcurl@7.76.1-26.el9?upstream=curl-7.76.1-26.el9.src.rpm',
    ['haxx:curl:7.76.1', 'haxx:libcurl:7.76.1'],
  ],
])('%s is %j', (purl, cpes) => {
  expect(cpesOf(component(purl))).toEqual(cpes);
});

test.each([
  ['org.apache.logging.log4j', 'log4j-core', '2.14.1', ['apache:log4j:2.14.1']],
  ['io.netty', 'netty-handler', '4.1.100.Final', ['netty:netty:4.1.100.final']],
  [
    'org.springframework',
    'spring-core',
    '6.1.2',
    ['vmware:spring_framework:6.1.2', 'pivotal_software:spring_framework:6.1.2'],
  ],
  ['org.elasticsearch', 'elasticsearch', '8.13.4', ['elastic:elasticsearch:8.13.4']],
  ['org.opensearch', 'opensearch', '2.11.0', ['amazon:opensearch:2.11.0']],
  ['org.apache.kafka', 'kafka_2.13', '3.6.1', ['apache:kafka:3.6.1']],
  ['org.apache.zookeeper', 'zookeeper', '3.8.4', ['apache:zookeeper:3.8.4']],
  ['com.nimbusds', 'nimbus-jose-jwt', '9.24', ['connect2id:nimbus_jose\\+jwt:9.24']],
])('Maven %s:%s %s', (group, name, version, cpes) => {
  expect(cpesOf(component(`pkg:maven/${group}/${name}@${version}`, { group }))).toEqual(cpes);
});

test.each([
  ['github.com/hashicorp/consul', 'v1.15.2', ['hashicorp:consul:1.15.2']],
  ['github.com/traefik/traefik/v3', 'v3.0.4', ['traefik:traefik:3.0.4']],
  ['go.etcd.io/etcd/server/v3', 'v3.5.30', ['etcd:etcd:3.5.30', 'redhat:etcd:3.5.30']],
  ['k8s.io/kubernetes', 'v1.31.0-rc.1', ['kubernetes:kubernetes:1.31.0-rc.1']],
  ['helm.sh/helm/v3', 'v3.15.2', ['helm:helm:3.15.2']],
  ['gopkg.in/yaml.v3', 'v3.0.1', ['yaml_project:yaml:3.0.1']],
  ['github.com/docker/docker', 'v24.0.7+incompatible', ['docker:docker:24.0.7', 'mobyproject:moby:24.0.7']],
])('Go module %s %s', (name, version, cpes) => {
  expect(cpesOf(component(`pkg:golang/${name}@${version}`, { name, version }))).toEqual(cpes);
});

describe('has no CPE', () => {
  test.each([
    ['a package whose product is unknown', 'pkg:deb/debian/acme-tool@1.0-1', {}],
    ['a package of an ecosystem that is matched by its own names', 'pkg:npm/curl@1.0.0', {}],
    ['an artifact of the same name in another group', 'pkg:maven/example/guava@31', { group: 'example' }],
    [
      'a pseudo-version of Go',
      'pkg:golang/consul@v0.0.0-20240101000000-0123456789ab',
      { name: 'github.com/hashicorp/consul' },
    ],
    [
      'a pseudo-version after a release',
      'pkg:golang/consul@v1.15.3-0.20240101000000-0123456789ab',
      { name: 'github.com/hashicorp/consul' },
    ],
    [
      'a Go program without a version',
      'pkg:golang/consul@(devel)',
      { name: 'github.com/hashicorp/consul', version: '(devel)' },
    ],
  ])('%s', (_, purl, more) => {
    expect(withCpes(component(purl, more)).cpes).toBeUndefined();
  });
});

test('a component that states its CPE names keeps them', () => {
  const cpes = ['cpe:2.3:a:f5:nginx:1.27.3:*:*:*:*:*:*:*'];
  expect(withCpes(component('pkg:deb/debian/nginx@1.27.3-1', { cpes })).cpes).toBe(cpes);
});

test('every product of the tables is a vendor and a product with its special characters escaped', () => {
  const products = [SYSTEM_PRODUCTS, MAVEN_PRODUCTS, GO_PRODUCTS].flatMap((table) => [...table.values()].flat());
  expect(products.length).toBeGreaterThan(450);
  expect(products.filter((product) => !/^[\w.-]+:(?:[\w.-]|\\[/+])+$/.test(product))).toEqual([]);
  expect([...MAVEN_PRODUCTS.keys()].filter((name) => !/^[\w.-]+:(?:[\w.-]+|\*)$/.test(name))).toEqual([]);
  expect([...GO_PRODUCTS.keys()].filter((name) => !/^[\w-]+(?:\.[\w-]+)+\//.test(name))).toEqual([]);
});

describe('names of products', () => {
  /** Names by the source that they were checked with on 2026-11-22. Those of the last list are in none of these sources. */
  const sources: Readonly<Record<string, readonly string[]>> = JSON.parse(fixture('cpes/products.json').toString());
  const tables = [SYSTEM_PRODUCTS, GO_PRODUCTS, MAVEN_PRODUCTS].flatMap((table) => [...table.values()].flat());
  const used = new Set([...tables, ...PROGRAMS.flatMap(({ cpes }) => cpes)].map((name) => name.replaceAll('\\', '')));

  test('have a source, or are listed as unconfirmed', () => {
    expect([...used].sort()).toEqual(Object.values(sources).flat().sort());
    expect(sources['none of these']?.length).toBeLessThanOrEqual(212);
  });

  test.each([
    ['pkg:deb/debian/libgmp10@2:6.2.1-1?upstream=gmp', ['gmplib:gmp:6.2.1']],
    ['pkg:deb/debian/libnettle8@3.8.1-2?upstream=nettle', ['nettle_project:nettle:3.8.1']],
    ['pkg:deb/debian/libgpgme11@1.18.0-3?upstream=gpgme1.0', ['gnu:gpgme:1.18.0']],
    ['pkg:deb/debian/p7zip@16.02?upstream=p7zip', ['7-zip:p7zip:16.02']],
    ['pkg:deb/debian/libvorbis0a@1.3.7-1?upstream=libvorbis', ['xiph.org:libvorbis:1.3.7']],
    ['pkg:deb/debian/libde265-0@1.0.11-1?upstream=libde265', ['struktur:libde265:1.0.11']],
    ['pkg:deb/debian/tini@0.19.0-1', undefined],
  ])('were corrected: %s is %j', (purl, cpes) => {
    expect(cpesOf(component(purl))).toEqual(cpes);
  });
});
