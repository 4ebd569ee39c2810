// Prints the SBOM of the bundle as CycloneDX: the packages whose modules the build puts into it, by the build's own statistics, with
// their versions and digests from package-lock.json. `bundle-sbom.ts VERSION`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface LockEntry {
  readonly version: string;
  readonly license?: string;
  readonly integrity?: string;
}

const version = process.argv[2] ?? '';
const lock: Readonly<Record<string, LockEntry>> = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
// A nested package before the one that contains it.
const directories = Object.keys(lock).sort((a, b) => b.length - a.length);

const components = [...bundledDirectories()].sort().map((directory) => {
  const entry = lock[directory];
  if (entry === undefined) throw new Error(`package-lock.json does not list ${directory}`);
  const name = directory.slice(directory.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const purl = `pkg:npm/${name.replace('@', '%40')}@${entry.version}`;
  return {
    type: 'library',
    'bom-ref': `${purl}#${directory}`,
    name,
    version: entry.version,
    purl,
    ...(entry.license !== undefined && { licenses: [licenseOf(entry.license)] }),
    ...(entry.integrity?.startsWith('sha512-') && { hashes: [{ alg: 'SHA-512', content: hexOf(entry.integrity) }] }),
  };
});
const root = { type: 'application', name: 'oci-evidence', version, purl: `pkg:npm/oci-evidence@${version}` };
const document = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: root }, components };
process.stdout.write(`${JSON.stringify(document, undefined, 1)}\n`);

/** The directories of the packages, as package-lock.json names them. */
function bundledDirectories(): ReadonlySet<string> {
  const directory = mkdtempSync(join(tmpdir(), 'oci-evidence-sbom-'));
  try {
    const stats = join(directory, 'stats.json');
    const args = ['build', 'src/main.ts', '--out', join(directory, 'dist'), '--stats-out', stats];
    execFileSync('node_modules/.bin/ncc', args, { stdio: ['ignore', 'ignore', 'inherit'] });
    const paths = readFileSync(stats, 'utf8').matchAll(/node_modules\/[\w@./-]+/g);
    const found = [...new Set([...paths].map(([path]) => path))];
    return new Set(found.flatMap((path) => directories.find((one) => one !== '' && path.startsWith(`${one}/`)) ?? []));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function licenseOf(license: string): object {
  return /^[\w.+-]+$/.test(license) ? { license: { id: license } } : { expression: license };
}

/** Subresource Integrity has base64, CycloneDX hexadecimal digits. */
function hexOf(integrity: string): string {
  return Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex');
}
