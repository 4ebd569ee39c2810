// Runs other SBOM generators installed on this machine: one row per tool, run on the image's digest.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ERRNO, ignore, rethrowUnless, UserError } from '../errors.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { platformSuffix } from '../evidence/title.ts';
import { isRecord } from '../json/fields.ts';
import { parseJson } from '../json/parse.ts';
import type { Descriptor, Platform } from '../oci/descriptor.ts';
import { digestOf } from '../oci/digest.ts';
import type { Credential } from '../oci/environment.ts';
import type { Execute } from '../process/execute.ts';
import { RunError } from '../process/run.ts';

type ExternalFormat = 'cyclonedx' | 'spdx';

interface GeneratorRow {
  /** Arguments to write an SBOM of `image` to `file` in `format`. Undefined if the tool does not support the format. */
  args(image: string, file: string, format: ExternalFormat): readonly string[] | undefined;
  /** Arguments to print the version, and the pattern to find it in the output. */
  readonly versionArgs: readonly string[];
  readonly versionPattern: RegExp;
  /** Environment variables for a registry's credential, in addition to Docker's config, which all tools read. */
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
    // It ignores the user unless there is an e-mail address, which it does not use.
    env: ({ username, password }) => ({ DOCKER_USER: username, DOCKER_PASSWORD: password, DOCKER_EMAIL: username }),
    install: 'run "npm install --global @cyclonedx/cdxgen", or see https://github.com/CycloneDX/cdxgen#installing',
  },
} as const satisfies Record<string, GeneratorRow>;

export type GeneratorName = keyof typeof GENERATORS;

export interface ExternalSbomRequest {
  /** `registry/repository`: a store's location. */
  readonly location: string;
  /** One platform's manifest. */
  readonly subject: Descriptor;
  readonly platform?: Platform;
  readonly format?: ExternalFormat;
  /** Adds the platform to the title, for multi-platform images. */
  readonly titlePlatform?: boolean;
  readonly credential?: Credential;
}

export interface ExternalOptions {
  readonly execute: Execute;
  /** An existing directory for the tool's output, which is removed afterwards. */
  readonly temporary: string;
}

/** No registry accepts larger documents. */
const MAX_DOCUMENT_BYTES = 512 * 1024 * 1024;
const MAX_STDERR = 500;

/** The version of an installed generator. Throws a UserError with installation instructions if it cannot be run. */
export async function generatorVersion(
  name: GeneratorName,
  { execute }: Pick<ExternalOptions, 'execute'>,
): Promise<string> {
  const row: GeneratorRow = GENERATORS[name];
  let printed: string;
  try {
    const { exitCode, stdout, stderr } = await execute(name, row.versionArgs, {});
    if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${stderr.trim().slice(-MAX_STDERR)}`);
    printed = stdout;
  } catch (cause) {
    rethrowUnless(cause, Error, RunError);
    throw new UserError(
      `could not run the SBOM generator ${name} (${cause.message}); ${row.install}, or use "sbom: auto" for the built-in generator`,
      { cause },
    );
  }
  return row.versionPattern.exec(printed)?.[1] ?? '(unknown version)';
}

/** Runs a generator on one platform's image. Throws a UserError with its output if it fails. */
export async function externalSbom(
  name: GeneratorName,
  request: ExternalSbomRequest,
  options: ExternalOptions,
): Promise<Evidence> {
  const row: GeneratorRow = GENERATORS[name];
  const { location, subject, platform, format = 'cyclonedx' } = request;
  if (/^oci-(?:layout|archive):/.test(location)) {
    throw new UserError(
      `${name} reads images only from registries; push ${location} first, or use the built-in generator`,
    );
  }
  const image = `${location}@${subject.digest}`;
  const directory = await mkdtemp(join(options.temporary, 'sbom-'));
  try {
    const file = join(directory, 'sbom.json');
    const args = row.args(image, file, format);
    if (args === undefined)
      throw new UserError(`${name} cannot write ${format} documents; choose another format or generator`);
    const env = request.credential ? row.env(request.credential, location.split('/', 1)[0] ?? '') : {};
    const version = await generatorVersion(name, options);
    const { exitCode, stderr } = await options.execute(name, args, env);
    if (exitCode !== 0) throw failure(name, image, `exit code ${exitCode}: ${stderr.trim().slice(-MAX_STDERR)}`);
    const bytes = await readFile(file).catch(ignore(ERRNO, /^ERR_FS_FILE_TOO_LARGE$/));
    if (bytes === undefined) throw failure(name, image, 'no document was written');
    if (bytes.byteLength > MAX_DOCUMENT_BYTES)
      throw failure(name, image, `the document has ${bytes.byteLength} bytes, the limit is ${MAX_DOCUMENT_BYTES}`);
    const created = createdOf(bytes, format);
    if (created === undefined) throw failure(name, image, `the output is not a valid ${format} document`);
    const suffix = request.titlePlatform ? platformSuffix(platform) : '';
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
    await rm(directory, { recursive: true, force: true });
  }
}

function failure(name: GeneratorName, image: string, why: string): UserError {
  return new UserError(
    `${name} could not generate the SBOM of ${image}: ${why}; run it manually for details, or use the built-in generator`,
  );
}

/** The document's own time; empty if it has none, undefined if the document does not have the format. */
function createdOf(bytes: Uint8Array, format: ExternalFormat): string | undefined {
  const document = parseJson(Buffer.from(bytes).toString('utf8'));
  if (!isRecord(document)) return undefined;
  if (format === 'spdx' ? typeof document.spdxVersion !== 'string' : document.bomFormat !== 'CycloneDX')
    return undefined;
  const place = format === 'spdx' ? document.creationInfo : document.metadata;
  const time = isRecord(place) ? new Date(String(place[format === 'spdx' ? 'created' : 'timestamp'])) : undefined;
  return time === undefined || Number.isNaN(time.getTime()) ? '' : `${time.toISOString().slice(0, 19)}Z`;
}
