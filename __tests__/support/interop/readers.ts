// Runs the readers that can be installed on an image, and reads from what they print which evidence they found.
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findProgram, runProgram } from '../programs.ts';

/** What a call needs besides the image. */
export interface ReaderContext {
  /** A directory for configuration files of the programs. */
  readonly home: string;
  /** The public key to verify with. */
  readonly key: string;
}

export interface Output {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end, whatever its exit code. Throws only if it is not installed or did not run. */
export async function outcomeOf(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Output> {
  const program = await findProgram(name);
  if (program === undefined) throw new Error(`${name} is not on this machine; .ci/tools ${name} installs it`);
  const options = {
    env: { PATH: process.env.PATH ?? '', HTTPS_PROXY: 'http://127.0.0.1:9', ...env },
    maxBuffer: 1 << 26,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(program, args, options);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (typeof code !== 'number') throw error;
    return { code, out: stdout ?? '', err: stderr ?? '' };
  }
}

export const cosign = (
  args: readonly string[],
  { home }: Pick<ReaderContext, 'home'>,
  name = 'cosign',
): Promise<Output> => outcomeOf(name, args, { HOME: home, COSIGN_EXPERIMENTAL: '1', TUF_ROOT: join(home, 'tuf') });

const byKey = ({ key }: ReaderContext): readonly string[] => [
  '--allow-http-registry',
  '--insecure-ignore-tlog',
  '--key',
  key,
];

/** What cosign says of an image without such evidence. Any other failure is a failure of the test. */
const NOTHING =
  /no (?:matching )?(?:signatures|attestations)|none of the attestations matched|no valid bundles|could not verify|MANIFEST_UNKNOWN|unexpected status code 404/i;

/** The statements of the attestations of a type that cosign verifies with the key. */
export async function cosignAttestations(
  reference: string,
  type: string,
  context: ReaderContext,
): Promise<readonly { readonly predicateType: string; readonly predicate: Record<string, unknown> }[]> {
  const { code, out, err } = await cosign(
    ['verify-attestation', '--type', type, ...byKey(context), reference],
    context,
  );
  if (code !== 0) return nothing(err);
  return out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(Buffer.from(JSON.parse(line).payload, 'base64').toString()));
}

/** The types of the signatures that `cosign verify` accepts with the key: a predicate type, or cosign's older type. */
export async function cosignSignatures(reference: string, context: ReaderContext): Promise<readonly string[]> {
  const { code, out, err } = await cosign(['verify', ...byKey(context), '--output', 'json', reference], context);
  if (code !== 0) return nothing(err);
  return JSON.parse(out).map((one: { critical: { type: string } }) => one.critical.type);
}

function nothing(err: string): [] {
  if (NOTHING.test(err)) return [];
  throw new Error(`cosign failed in another way than by finding nothing: ${err}`);
}

/** The digests and tags in the tree of cosign. */
export async function cosignTree(reference: string, context: ReaderContext): Promise<readonly string[]> {
  const { code, out, err } = await cosign(['tree', '--allow-http-registry', reference], context);
  if (code !== 0) throw new Error(`cosign tree: ${err}`);
  return [...out.matchAll(/^└── .*(?:@(sha256:[0-9a-f]{64})|:(sha256-[0-9a-f]{64}\.\w+))$/gm)].map(
    ([, digest, tag]) => digest ?? tag ?? '',
  );
}

/** The digests of the referrers that oras lists for the image itself. */
export async function orasReferrers(
  target: readonly string[],
  { home }: Pick<ReaderContext, 'home'>,
): Promise<readonly string[]> {
  const { code, out, err } = await outcomeOf('oras', ['discover', '--format', 'json', '--depth', '1', ...target], {
    HOME: home,
  });
  if (code !== 0) throw new Error(`oras discover: ${err}`);
  const { referrers = [] }: { referrers?: readonly { digest: string }[] } = JSON.parse(out);
  return referrers.map(({ digest }) => digest);
}

/** The digests of the referrers that regctl lists for the image itself. */
export async function regctlReferrers(
  reference: string,
  { home }: Pick<ReaderContext, 'home'>,
): Promise<readonly string[]> {
  const host = reference.split('/')[0];
  const isLayout = reference.startsWith('ocidir://');
  const { code, out, err } = await outcomeOf(
    'regctl',
    [
      ...(isLayout ? [] : ['--host', `reg=${host},tls=disabled`]),
      ...['artifact', 'list', reference, '--format', '{{json .Descriptors}}'],
    ],
    { HOME: home, REGCTL_CONFIG: join(home, 'regctl.json') },
  );
  if (code !== 0) throw new Error(`regctl artifact list: ${err}`);
  const descriptors: readonly { digest: string }[] | null = JSON.parse(out);
  return (descriptors ?? []).map(({ digest }) => digest);
}

/** Trivy, without a request to anything but the registry. Its log tells what it found. */
const trivy = (args: readonly string[], { home }: Pick<ReaderContext, 'home'>): Promise<Output> =>
  outcomeOf(
    'trivy',
    [
      ...[...args, '--cache-dir', join(home, 'trivy'), '--skip-db-update', '--offline-scan'],
      ...['--disable-telemetry', '--skip-version-check'],
    ],
    { HOME: home },
  );
const trivyImage = (args: readonly string[], context: Pick<ReaderContext, 'home'>): Promise<Output> =>
  trivy(['image', '--image-src', 'remote', ...args], context);

/**
 * The components of the SBOM that Trivy takes from the referrers of an image; undefined if it takes none. Its output then
 * describes the image itself, so only its log tells one from the other.
 */
export async function trivySbom(
  target: readonly string[],
  context: Pick<ReaderContext, 'home'>,
): Promise<readonly string[] | undefined> {
  const { code, out, err } = await trivyImage(['--sbom-sources', 'oci', '--format', 'cyclonedx', ...target], context);
  // Trivy asks a registry for the referrers, and the path of a layout names none.
  if (target[0] === '--input' && err.includes('image name parse error')) return undefined;
  if (code !== 0) throw new Error(`trivy image: ${err}`);
  if (!err.includes('Found SBOM in the OCI referrers')) return undefined;
  const { components = [] }: { components?: readonly { name: string }[] } = JSON.parse(out);
  return components.map(({ name }) => name);
}

/** Writes the database by which Trivy finds vulnerabilities in a package, so that it downloads none. */
export async function writeVulnerabilities(
  name: string,
  ids: readonly string[],
  { home }: Pick<ReaderContext, 'home'>,
): Promise<void> {
  await runProgram('trivy-db', [join(home, 'trivy', 'db'), name, ...ids]);
}

interface TrivyResult {
  readonly Packages?: readonly { readonly Name: string; readonly Version: string }[];
  readonly Vulnerabilities?: readonly { readonly VulnerabilityID: string }[];
  readonly ExperimentalModifiedFindings?: readonly { readonly Finding: { readonly VulnerabilityID: string } }[];
}

/** The packages that Trivy reads from an SBOM in a file, and the vulnerabilities that it finds in them. */
export async function trivyReads(
  file: string,
  context: Pick<ReaderContext, 'home'>,
): Promise<{ readonly packages: readonly string[]; readonly found: readonly string[] }> {
  const flags = ['--format', 'json', '--scanners', 'vuln', '--list-all-pkgs'];
  const { code, out, err } = await trivy(['sbom', file, ...flags], context);
  if (code !== 0) throw new Error(`trivy sbom: ${err}`);
  const results: readonly TrivyResult[] = JSON.parse(out).Results ?? [];
  return {
    packages: results.flatMap((one) => one.Packages ?? []).map(({ Name, Version }) => `${Name}@${Version}`),
    found: results.flatMap((one) => one.Vulnerabilities ?? []).map((one) => one.VulnerabilityID),
  };
}

/** The vulnerabilities that Trivy finds in an image, and leaves out because of a VEX document among its referrers. */
export async function trivySuppressed(
  reference: string,
  context: Pick<ReaderContext, 'home'>,
): Promise<{ readonly found: readonly string[]; readonly suppressed: readonly string[] }> {
  const flags = ['--vex', 'oci', '--scanners', 'vuln', '--format', 'json', '--show-suppressed'];
  const { code, out, err } = await trivyImage([...flags, reference], context);
  if (code !== 0) throw new Error(`trivy image: ${err}`);
  const results: readonly TrivyResult[] = JSON.parse(out).Results ?? [];
  return {
    found: results.flatMap((one) => one.Vulnerabilities ?? []).map((one) => one.VulnerabilityID),
    suppressed: results
      .flatMap((one) => one.ExperimentalModifiedFindings ?? [])
      .map(({ Finding }) => Finding.VulnerabilityID),
  };
}
