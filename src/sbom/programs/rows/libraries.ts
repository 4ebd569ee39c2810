// Owns the rows of shared libraries.
import { after, type Program } from '../program.ts';

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
    versions: [{ anchor: ' deflate 1.', version: /^ deflate (1\.\d\.\d{1,2}(?:\.\d)?)(?:\.f-[\w-]+)? Copyright/ }],
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
  { name: 'nss', files: ['libnss'], versions: [after('Version: NSS ')], cpes: ['mozilla:network_security_services'] },
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
    files: ['libQt5Core', 'libQt6Core'],
    versions: [{ anchor: 'Qt ', version: /^Qt ([56]\.\d{1,2}\.\d{1,2}) \(/ }],
    cpes: ['qt:qt'],
  },
  {
    name: 'krb5',
    files: ['libkrb'],
    versions: [{ anchor: 'KRB5_BRAND: krb5-', version: /^KRB5_BRAND: krb5-(1\.\d{2}(?:\.\d)?)-final / }],
    cpes: ['mit:kerberos_5'],
  },
];
