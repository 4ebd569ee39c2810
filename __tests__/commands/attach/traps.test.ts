// attach and discover report the traps of the image as it is, or as a dry run would leave it: in log, summary and JSON.
import { generateKeyPairSync } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attachInputs } from '../../../src/commands/attach/inputs.ts';
import { run } from '../../../src/commands/attach/run.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { cliIn } from '../../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CYCLONEDX = 'application/vnd.cyclonedx+json';
const EMPTY = 'application/vnd.oci.empty.v1+json';
const PREDICATE = 'https://slsa.dev/provenance/v1';
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };

let registry: TestRegistry;
let workspace: Workspace;
let seed: SeedRepository;
let reference: string;
let digest: string;
let size: number;
const subject = () => ({ mediaType: MANIFEST, digest, size });

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  workspace.write('sbom.json', JSON.stringify(SBOM));
  seed = new SeedRepository(registry.host, 'acme/app');
  ({ digest, size } = await seed.pushImage());
  reference = `${registry.host}/acme/app@${digest}`;
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const layerOf = async (mediaType: string, content: string, annotations?: object) => ({
  ...(await seed.pushBlob(mediaType, Buffer.from(content))),
  ...(annotations && { annotations }),
});
/** Under a tag of cosign. */
async function tagged(ending: 'sig' | 'att'): Promise<void> {
  const mediaType =
    ending === 'sig' ? 'application/vnd.dev.cosign.simplesigning.v1+json' : 'application/vnd.dsse.envelope.v1+json';
  const annotations = ending === 'sig' ? {} : { predicateType: PREDICATE };
  await seed.pushManifest(
    {
      schemaVersion: 2,
      mediaType: MANIFEST,
      config: await layerOf('application/vnd.oci.image.config.v1+json', '{}'),
      layers: [await layerOf(mediaType, `{"${ending}":1}`, annotations)],
    },
    `${digest.replace(':', '-')}.${ending}`,
  );
}
async function foreignSbom(): Promise<void> {
  await seed.pushManifest({
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType: CYCLONEDX,
    config: await layerOf(EMPTY, '{}'),
    layers: [await layerOf(CYCLONEDX, JSON.stringify({ ...SBOM, version: 2 }))],
    subject: subject(),
  });
}

/** What leads to each trap, a flag of the call that completes it, and words of the sentence. */
const CASES: readonly (readonly [
  trap: string,
  seed: () => Promise<unknown>,
  flags: readonly string[],
  says: string,
])[] = [
  ['hidden-signature', () => tagged('sig'), ['--sign=key'], 'hides the signature in the .sig tag'],
  ['hidden-attestation', () => tagged('att'), ['--sign=key'], 'hides the attestations in the .att tag'],
  ['too-many-referrers', () => seed.pushReferrers(subject(), 50, false), ['--sign=none'], '51 referrers: a Kyverno'],
  ['first-sbom', foreignSbom, ['--sign=none'], 'the first of 2 SBOMs in the list'],
];
const args = (flags: readonly string[]) => [
  ...['attach', reference, '--sbom=sbom.json', '--provenance=none', '--collect=none'],
  ...flags,
];
const env = { OCI_EVIDENCE_SIGNING_KEY: KEY };

describe.each(CASES)('%s', (trap, prepare, flags, says) => {
  test('is in the log of attach, before and after it happens, and in discover', async () => {
    await prepare();
    const before = await cliIn(workspace, ['discover', reference]);
    expect(before.out).not.toContain(says);
    const dry = await cliIn(workspace, [...args(flags), '--dry-run'], { env });
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining(says) });
    expect((await cliIn(workspace, ['discover', reference])).out).not.toContain(says);
    const real = await cliIn(workspace, args(flags), { env });
    expect(real).toMatchObject({
      code: 0,
      out: expect.stringMatching(new RegExp(`note: .*${says.replaceAll('.', '\\.')}.*; `)),
    });
    expect((await cliIn(workspace, ['discover', reference])).out).toContain(says);
    const json = JSON.parse((await cliIn(workspace, ['discover', reference, '--format=json'])).out);
    expect(json.traps).toContainEqual(expect.objectContaining({ trap, subject: digest, platform: null }));
    const markdown = await cliIn(workspace, ['discover', reference, '--format=markdown']);
    expect(markdown.out).toContain(says.replace(':', '&#58;'));
  });

  test('is in the summary and in the JSON result of a dry run', async () => {
    await prepare();
    const values: Record<string, string> = {
      image: reference,
      sbom: 'sbom.json',
      provenance: 'none',
      collect: 'none',
      'dry-run': 'true',
      summary: 'true',
    };
    for (const flag of flags) values[flag.slice(2).split('=')[0] as string] = flag.split('=')[1] as string;
    if (values.sign === 'key') values['signing-key'] = KEY;
    const result = await run(
      readInputs(attachInputs, (name) => values[name]),
      workspace.world,
    );
    expect(result.report.summary?.(values)).toContain(says.replace(':', '&#58;'));
    expect(JSON.parse(result.outputs.images as string)[0].traps).toContainEqual(expect.objectContaining({ trap }));
  });
});

test('a list that cannot be read is a note of a dry run, and no failure', async () => {
  const values: Record<string, string> = {
    image: reference,
    sbom: 'sbom.json',
    provenance: 'none',
    collect: 'none',
    'dry-run': 'true',
    sign: 'none',
  };
  registry.faults.noReferrers = 403;
  const result = await run(
    readInputs(attachInputs, (name) => values[name]),
    workspace.world,
  );
  expect(result.failures).toEqual([]);
  expect(JSON.parse(result.outputs.images as string)[0].notes).toContainEqual(
    expect.stringMatching(/^could not determine which tools find the evidence: .*403/),
  );
});
