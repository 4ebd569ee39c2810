// Attaches one SBOM to an image with each of the tools that attach evidence, as its user would.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { documentOf } from '../../../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../../src/evidence/statement.ts';
import type { Digest } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { type SeedDescriptor, SeedRepository } from '../seed.ts';
import { signedBundle } from '../sigstore/signed.ts';
import { identityToken, type Sigstore } from '../sigstore/sigstore.ts';
import { outputOf } from '../terminal.ts';
import { cosign, outcomeOf } from './readers.ts';

export const BOM = 'https://cyclonedx.org/bom';
const CYCLONEDX = 'application/vnd.cyclonedx+json';
/** Names the SBOM in the output of a tool. */
export const COMPONENT = 'interop-component';
export const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  components: [{ type: 'library', 'bom-ref': COMPONENT, name: COMPONENT, purl: `pkg:npm/${COMPONENT}@1.0.0` }],
};

export interface WriterContext {
  readonly home: string;
  readonly sigstore: Sigstore;
}

/** An image in a registry on loopback, or in an OCI layout. */
export interface Target {
  readonly host: string;
  readonly repository: string;
  readonly subject: SeedDescriptor;
  /** The directory, if the target is the copy of the image in a layout. */
  readonly layout?: string;
}

export interface Writer {
  /** As .ci/tools knows it; absent for this project and for what a fixture has. */
  readonly program?: string;
  readonly signs: 'identity' | 'key' | 'nothing';
  /** Whether it writes to layouts. Evidence of the others is copied there with the image. */
  readonly writesLayouts: boolean;
  attach(target: Target, context: WriterContext): Promise<void>;
}

const SERVICES = ({ sigstore }: WriterContext): readonly string[] => [
  ...['--fulcio-url', sigstore.fulcio.url, '--rekor-url', sigstore.rekor.url],
];
export const referenceOf = ({ host, repository, subject }: Target): string => `${host}/${repository}@${subject.digest}`;

async function run(name: string, args: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const { code, err } = await outcomeOf(name, args, env);
  if (code !== 0) throw new Error(`${name} ${args[0]}: ${err}`);
}

export const WRITERS: Readonly<Record<string, Writer>> = {
  'oci-evidence': {
    signs: 'identity',
    writesLayouts: true,
    attach: async (target, context) => {
      const image =
        target.layout === undefined ? referenceOf(target) : `oci-layout:${target.layout}@${target.subject.digest}`;
      const flags = ['--sbom', 'sbom.json', '--provenance', 'none', '--sign', 'keyless', ...SERVICES(context)];
      const env = { HOME: context.home, SIGSTORE_ID_TOKEN: identityToken() };
      await outputOf(['attach', image, ...flags], { cwd: context.home, env });
    },
  },
  'cosign 3': {
    program: 'cosign',
    signs: 'identity',
    writesLayouts: false,
    attach: async (target, context) => {
      const { code, err } = await cosign(
        [
          ...['attest', '--type', 'cyclonedx', '--predicate', join(context.home, 'sbom.json'), ...SERVICES(context)],
          ...['--trusted-root', join(context.home, 'root.json'), '--identity-token', identityToken()],
          ...['--use-signing-config=false', '--allow-http-registry', '--yes', referenceOf(target)],
        ],
        context,
      );
      if (code !== 0) throw new Error(err);
    },
  },
  'cosign 2': {
    program: 'cosign2',
    signs: 'key',
    writesLayouts: false,
    attach: (target, { home }) =>
      run(
        'cosign2',
        [
          ...[
            'attest',
            '--type',
            'cyclonedx',
            '--predicate',
            join(home, 'sbom.json'),
            '--key',
            join(home, 'cosign.key'),
          ],
          ...['--tlog-upload=false', '--allow-http-registry', '--yes', referenceOf(target)],
        ],
        { HOME: home, COSIGN_PASSWORD: '' },
      ),
  },
  // In the form that the action pushes: `push-to-registry`.
  'actions/attest': {
    signs: 'identity',
    writesLayouts: false,
    attach: async ({ host, repository, subject }, { sigstore }) => {
      const seed = new SeedRepository(host, repository);
      const about = subjectOf(`${host}/${repository}`, { digest: subject.digest as Digest });
      const statement = documentOf(encodeStatement(statementAbout(about, BOM, SBOM)), MEDIA_TYPE.inToto);
      const bundle = await signedBundle(sigstore, { statement, timestamp: false });
      const manifest = {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.manifest,
        artifactType: MEDIA_TYPE.sigstoreBundle,
        config: await seed.pushBlob(MEDIA_TYPE.empty, Buffer.from('{}')),
        layers: [await seed.pushBlob(MEDIA_TYPE.sigstoreBundle, bundle)],
        subject,
        annotations: {
          'org.opencontainers.image.created': '2026-01-01T00:00:00Z',
          'dev.sigstore.bundle.content': 'dsse-envelope',
          'dev.sigstore.bundle.predicateType': BOM,
        },
      };
      const pushed = await seed.pushManifest(manifest);
      if (await seed.hasApi(subject)) return;
      const { artifactType, annotations } = manifest;
      const manifests = [...(await seed.fallbackEntries(subject)), { ...pushed, artifactType, annotations }];
      await seed.pushManifest(
        { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests },
        subject.digest.replace(':', '-'),
      );
    },
  },
  oras: {
    program: 'oras',
    signs: 'nothing',
    writesLayouts: true,
    attach: (target, { home }) =>
      run(
        'oras',
        [
          ...['attach', '--artifact-type', CYCLONEDX, '--disable-path-validation'],
          ...(target.layout === undefined
            ? ['--plain-http', referenceOf(target)]
            : ['--oci-layout', `${target.layout}@${target.subject.digest}`]),
          `${join(home, 'sbom.json')}:${CYCLONEDX}`,
        ],
        { HOME: home },
      ),
  },
  regctl: {
    program: 'regctl',
    signs: 'nothing',
    writesLayouts: true,
    attach: (target, { home }) =>
      run(
        'regctl',
        [
          ...(target.layout === undefined ? ['--host', `reg=${target.host},tls=disabled`] : []),
          ...['artifact', 'put', '--artifact-type', CYCLONEDX, '--file-media-type', CYCLONEDX],
          ...['--file', join(home, 'sbom.json'), '--subject'],
          target.layout === undefined ? referenceOf(target) : `ocidir://${target.layout}@${target.subject.digest}`,
        ],
        { HOME: home, REGCTL_CONFIG: join(home, 'regctl.json') },
      ),
  },
};

/** The files that the writers read. */
export async function writeInputs({ home, sigstore }: WriterContext): Promise<void> {
  await writeFile(join(home, 'sbom.json'), JSON.stringify(SBOM));
  await writeFile(join(home, 'root.json'), sigstore.trustedRoot);
  await run('cosign2', ['generate-key-pair', '--output-key-prefix', join(home, 'cosign')], {
    HOME: home,
    COSIGN_PASSWORD: '',
  });
}
