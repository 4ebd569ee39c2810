// Owns the rows of shared libraries.
import { after, before, type Program } from '../program.ts';

export const LIBRARIES: readonly Program[] = [
  {
    name: 'glibc',
    files: ['libc'],
    versions: [{ anchor: 'GNU C Library ', version: /^GNU C Library [^\n]{0,60} release version (2\.\d{2})\./ }],
    cpes: ['gnu:glibc'],
  },
  {
    name: 'musl',
    files: ['libc', 'ld-musl-x86', 'ld-musl-aarch', 'ld-musl-armhf', 'ld-musl-x86_64'],
    versions: [{ standalone: /^1\.[012]\.\d{1,2}$/ }],
    cpes: ['musl-libc:musl'],
    path: /(?:^|\/)(?:ld-musl-[\w]+\.so\.1|libc\.so)$/,
  },
  {
    name: 'zlib',
    files: ['libz'],
    versions: [
      { anchor: ' deflate 1.', version: /^ deflate (1\.\d\.\d{1,2}(?:\.\d)?)(?:\.f-[\w-]+)? Copyright/ },
      { anchor: '\0incorrect length check\0', version: /^\0incorrect length check\0(1\.\d(?:\.\d{1,2}){0,2})\0/ },
    ],
    cpes: ['zlib:zlib'],
  },
  { name: 'gnutls', files: ['libgnutls'], versions: [{ standalone: /^3\.\d\.\d{1,2}$/ }], cpes: ['gnu:gnutls'] },
  {
    name: 'libgcrypt',
    files: ['libgcrypt'],
    versions: [{ anchor: 'This is Libgcrypt ', version: /^This is Libgcrypt (1\.\d{1,2}\.\d{1,2}) / }],
    cpes: ['gnupg:libgcrypt'],
  },
  { name: 'expat', files: ['libexpat'], versions: [after('expat_')], cpes: ['libexpat_project:libexpat'] },
  { name: 'libpng', files: ['libpng'], versions: [after('libpng version ')], cpes: ['libpng:libpng'] },
  { name: 'libtiff', files: ['libtiff'], versions: [after('LIBTIFF, Version ')], cpes: ['libtiff:libtiff'] },
  {
    name: 'nss',
    files: ['libnss'],
    versions: [after('Version: NSS '), before('\x000123456789ABCDEF\0http://')],
    cpes: ['mozilla:network_security_services'],
  },
  { name: 'libarchive', files: ['libarchive'], versions: [after('libarchive ')], cpes: ['libarchive:libarchive'] },
  {
    name: 'libssh2',
    files: ['libssh2', 'libssh'],
    versions: [after('SSH-2.0-libssh2_'), after('libssh2_')],
    cpes: ['libssh2:libssh2'],
  },
  {
    name: 'libssh',
    files: ['libssh'],
    versions: [
      { anchor: 'SSH-2.0-libssh_', version: /^SSH-2\.0-libssh_(0\.\d{1,2}\.\d{1,2})/ },
      { anchor: '/openssl', before: 12, version: /\0(0\.\d{1,2}\.\d{1,2})\/openssl/ },
    ],
    cpes: ['libssh:libssh'],
  },
  { name: 'libgit2', files: ['libgit2', 'libgit'], versions: [after('libgit2 ')], cpes: ['libgit2:libgit2'] },
  {
    name: 'qt',
    files: ['libQt5Core', 'libQt6Core', 'libQtCore'],
    versions: [
      { anchor: 'Qt ', version: /^Qt ([56]\.\d{1,2}\.\d{1,2}) \(/ },
      after('This is the QtCore library version '),
    ],
    cpes: ['qt:qt'],
  },
  {
    name: 'krb5',
    files: ['libkrb'],
    versions: [{ anchor: 'KRB5_BRAND: krb5-', version: /^KRB5_BRAND: krb5-(1\.\d{2}(?:\.\d)?)-final / }],
    cpes: ['mit:kerberos_5'],
  },
  {
    name: 'heimdal',
    files: ['libkrb'],
    versions: [after('@(#)$Version: Heimdal ')],
    cpes: ['heimdal_project:heimdal'],
  },
  {
    name: 'aws-lc',
    files: ['openssl', 'libcrypto', 'libssl'],
    versions: [after('(compatible; AWS-LC ')],
    cpes: ['amazon:aws-lc'],
  },
  {
    name: 'libnghttp2',
    files: ['libnghttp'],
    versions: [{ standalone: /^1\.\d{2}\.\d{1,2}$/ }],
    cpes: ['nghttp2:nghttp2'],
  },
  {
    name: 'opencv',
    files: ['libopencv_core'],
    versions: [
      {
        anchor: 'General configuration for OpenCV ',
        version: /^General configuration for OpenCV (\d\.\d{1,2}\.\d{1,2}) =/,
      },
    ],
    cpes: ['opencv:opencv'],
  },
  {
    name: 'proj',
    files: ['libproj'],
    versions: [{ anchor: 'Rel. ', version: /^Rel\. (\d\.\d{1,2}\.\d), / }],
    cpes: ['osgeo:proj'],
  },
  {
    name: 'lz4',
    files: ['liblz4', 'liblz'],
    versions: [{ standalone: /^1\.\d{1,2}\.\d$/ }],
    cpes: ['lz4_project:lz4'],
  },
  { name: 'libzstd', files: ['libzstd'], versions: [{ standalone: /^1\.\d\.\d{1,2}$/ }], cpes: ['facebook:zstandard'] },
  {
    name: 'liblzma',
    files: ['liblzma'],
    versions: [{ standalone: /^5\.\d\.\d{1,2}(?:alpha|beta)?$/ }],
    cpes: ['tukaani:xz'],
  },
  {
    name: 'bzip2',
    files: ['libbz', 'bzip'],
    versions: [{ anchor: ', ', before: 8, version: /\0(1\.0\.\d), \d{1,2}-[A-Z][a-z]{2}-20\d\d/ }],
    cpes: ['bzip:bzip2'],
  },
  {
    name: 'libjpeg-turbo',
    files: ['libjpeg', 'libturbojpeg'],
    versions: [after('libjpeg-turbo version ')],
    cpes: ['libjpeg-turbo:libjpeg-turbo'],
  },
  {
    name: 'libuv',
    files: ['libuv'],
    versions: [{ standalone: /^1\.\d{2}\.\d{1,2}(?:-dev)?$/ }],
    cpes: ['libuv_project:libuv'],
  },
  {
    name: 'libevent',
    files: ['libevent', 'libevent_core'],
    versions: [{ standalone: /^2\.\d\.\d{1,2}-(?:stable|beta|alpha|alpha-dev)$/ }],
    cpes: ['libevent_project:libevent'],
  },
];
