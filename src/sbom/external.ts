// SBOMs by other generators on this machine: one row a tool, run on the image's digest, its version kept with the evidence.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isRecord, type Platform, platformName } from '../oci/descriptor.ts';
import { digestOf } from '../oci/digest.ts';
import type { Credential } from '../oci/environment.ts';
import type { Execute } from '../process/execute.ts';

type ExternalFormat = 'cyclonedx' | 'spdx';

interface GeneratorRow {
  /** Arguments that make it write `format` about `image` to `file`; undefined where it has no such format. */
  args(image: string, file: string, format: ExternalFormat): readonly string[] | undefined;
  /** Arguments that make it print its version, and where in what it prints that stands. */
  readonly versionArgs: readonly string[];
  readonly versionPattern: RegExp;
  /** Environment variables by which it takes a registry's credential, beside Docker's config that all of them read. */
  env(credential: Credential, registry: string): Readonly<Record<string, string>>;
  readonly install: string;
}

export const GENERATORS = {
  syft: {
    args: (image, file, format) => [
      'scan',
      '--quiet',
      '--output',
      `${format === 'spdx' ? 'spdx-json@2.3' : 'cyclonedx-json@1.6'}=${file}`,
      `registry:${image}`,
    ],
    versionArgs: ['version', '--output', 'json'],
    versionPattern: /"version":\s*"v?(\d[^"]*)"/,
    env: ({ username, password }, registry) => ({
      SYFT_REGISTRY_AUTH_AUTHORITY: registry,
      SYFT_REGISTRY_AUTH_USERNAME: username,
      SYFT_REGISTRY_AUTH_PASSWORD: password,
    }),
    install:
      'add a step "uses: anchore/sbom-action/download-syft@v0", or see https://github.com/anchore/syft#installation',
  },
  trivy: {
    args: (image, file, format) => [
      'image',
      '--quiet',
      '--image-src',
      'remote',
      '--format',
      format === 'spdx' ? 'spdx-json' : 'cyclonedx',
      '--output',
      file,
      image,
    ],
    versionArgs: ['--version'],
    versionPattern: /Version:\s*v?(\S+)/i,
    env: ({ username, password }) => ({ TRIVY_USERNAME: username, TRIVY_PASSWORD: password }),
    install:
      'add a step "uses: aquasecurity/setup-trivy@v0", or see https://trivy.dev/latest/getting-started/installation/',
  },
  cdxgen: {
    args: (image, file, format) =>
      format === 'spdx' ? undefined : ['--type', 'oci', '--spec-version', '1.6', '--output', file, image],
    versionArgs: ['--version'],
    versionPattern: /(\d+\.\d+\.\d+\S*)/,
    // It takes no user without an address, and reads nothing from it.
    env: ({ username, password }) => ({ DOCKER_USER: username, DOCKER_PASSWORD: password, DOCKER_EMAIL: username }),
    install: 'run "npm install --global @cyclonedx/cdxgen", or see https://github.com/CycloneDX/cdxgen#installing',
  },
} as const satisfies Record<string, GeneratorRow>;

export type GeneratorName = keyof typeof GENERATORS;

export function isGenerator(text: string): text is GeneratorName {
  return Object.hasOwn(GENERATORS, text);
}

export interface ExternalSbomRequest {
  /** `registry/repository`: a store's location. */
  readonly location: string;
  /** One platform's manifest. */
  readonly subject: Descriptor;
  readonly platform?: Platform;
  readonly format?: ExternalFormat;
  /** Puts the platform into the title, for images of which there are several. */
  readonly titlePlatform?: boolean;
  readonly credential?: Credential;
}

export interface ExternalOptions {
  readonly execute: Execute;
  /** An existing directory that the tool's output is put into and removed from. */
  readonly temporary: string;
}

/** Larger documents are the output of a runaway, and nothing that a registry would take. */
const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
const SHOWN_STDERR = 500;

/**
 * The version of a generator on this machine. Throws a UserError that says how to install it where it is missing: to be
 * asked before anything else is done.
 */
export async function generatorVersion(name: GeneratorName, { execute }: ExternalOptions): Promise<string> {
  const row: GeneratorRow = GENERATORS[name];
  let printed: string;
  try {
    const { exitCode, stdout, stderr } = await execute(name, row.versionArgs, {});
    if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr.trim().slice(-SHOWN_STDERR)}`);
    printed = stdout;
  } catch (cause) {
    throw new UserError(
      `the SBOM generator ${name} cannot be run (${(cause as Error).message}); ${row.install}, or leave the input out to use the built-in one`,
      { cause },
    );
  }
  return row.versionPattern.exec(printed)?.[1] ?? 'of unknown version';
}

/** What a generator says of one platform's image, as evidence. Throws a UserError with what it printed where it fails. */
export async function externalSbom(
  name: GeneratorName,
  request: ExternalSbomRequest,
  options: ExternalOptions,
): Promise<Evidence> {
  const row: GeneratorRow = GENERATORS[name];
  const { location, subject, platform, format = 'cyclonedx' } = request;
  if (location.startsWith('oci-layout:')) {
    throw new UserError(`${name} reads images from registries; push ${location} first, or use the built-in generator`);
  }
  const image = `${location}@${subject.digest}`;
  const folder = await mkdtemp(join(options.temporary, 'sbom-'));
  try {
    const file = join(folder, 'sbom.json');
    const args = row.args(image, file, format);
    if (args === undefined)
      throw new UserError(`${name} writes no ${format} documents; choose another format or generator`);
    const env = request.credential ? row.env(request.credential, location.split('/', 1)[0] ?? '') : {};
    const version = await generatorVersion(name, options);
    const { exitCode, stderr } = await options.execute(name, args, env);
    if (exitCode !== 0) throw failure(name, image, `exit code ${exitCode}: ${stderr.trim().slice(-SHOWN_STDERR)}`);
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) throw failure(name, image, 'it wrote no document');
    if (bytes.byteLength > MAX_DOCUMENT_BYTES) throw failure(name, image, `it wrote ${bytes.byteLength} bytes`);
    const created = createdOf(bytes, format);
    if (created === undefined) throw failure(name, image, `what it wrote is no ${format} document`);
    const suffix = request.titlePlatform && platform ? `-${platformName(platform).replaceAll('/', '-')}` : '';
    const mediaType = format === 'spdx' ? 'application/spdx+json' : 'application/vnd.cyclonedx+json';
    return {
      kind: 'sbom',
      subject,
      document: {
        descriptor: { mediaType, digest: digestOf(bytes), size: bytes.byteLength },
        async *open() {
          yield bytes;
        },
      },
      title: `sbom${suffix}.${format === 'spdx' ? 'spdx' : 'cdx'}.json`,
      predicateType: format === 'spdx' ? 'https://spdx.dev/Document' : 'https://cyclonedx.org/bom',
      ...(created !== '' && { created }),
      producer: `${name} ${version}`,
      annotations: {},
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function failure(name: GeneratorName, image: string, why: string): UserError {
  return new UserError(
    `${name} made no SBOM of ${image}: ${why}; run it by hand to see more, or use the built-in generator`,
  );
}

/** The document's own time; empty where it states none, undefined where it is not of the format. */
function createdOf(bytes: Uint8Array, format: ExternalFormat): string | undefined {
  let document: unknown;
  try {
    document = JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
  if (!isRecord(document)) return undefined;
  if (format === 'spdx' ? typeof document.spdxVersion !== 'string' : document.bomFormat !== 'CycloneDX')
    return undefined;
  const place = format === 'spdx' ? document.creationInfo : document.metadata;
  const time = isRecord(place) ? new Date(String(place[format === 'spdx' ? 'created' : 'timestamp'])) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}
