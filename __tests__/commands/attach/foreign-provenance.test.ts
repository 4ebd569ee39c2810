// A provenance file that the job signs is compared with the job's identity token.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { attachOne } from '../../support/attach.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { identityToken, SAN, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

let sigstore: Sigstore;
let registry: TestRegistry;
let workspace: Workspace;
let reference: string;

beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());
beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace(WORKFLOW_ENV);
  workspace.world = { ...workspace.world, identityToken: async () => identityToken() };
  ({ reference } = await seedDemoImage(registry));
  workspace.write('scan.sarif', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"s"}},"results":[]}]}');
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const writeProvenance = (builder: string): void =>
  workspace.write(
    'provenance.json',
    JSON.stringify({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'app', digest: { sha256: reference.slice(-64) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: {
        buildDefinition: { buildType: 'https://example.com/build', externalParameters: {} },
        runDetails: { builder: { id: builder } },
      },
    }),
  );
const call = (values: Record<string, string> = {}) =>
  attachOne(workspace.world, {
    image: reference,
    sbom: 'none',
    scan: 'scan.sarif',
    provenance: 'provenance.json',
    sign: 'keyless',
    'fulcio-url': sigstore.fulcio.url,
    'rekor-url': sigstore.rekor.url,
    ...values,
  });
const outcomes = ({ receipt }: Awaited<ReturnType<typeof call>>) =>
  receipt.entries.filter(({ kind }) => kind === 'provenance').map(({ outcome, error }) => [outcome, error]);
const FOREIGN = 'https://github.com/evil/app/.github/workflows/release.yml@refs/heads/main';

test.each([
  ['', {}],
  [' in a dry run', { 'dry-run': 'true' }],
])('a file that names another builder is refused, and the rest is attached%s', async (_, values) => {
  writeProvenance(FOREIGN);
  const result = await call(values);
  expect(outcomes(result)).toEqual([
    [
      'failed',
      `could not sign "provenance.json" with the identity of this job: runDetails.builder.id is "${FOREIGN}", but the identity token says "${SAN}"; attach the provenance of this run, or set allow-foreign-provenance to true`,
    ],
  ]);
  const expected = 'dry-run' in values ? 'planned' : 'created';
  expect(result.receipt.entries.filter(({ kind }) => kind === 'scan').map(({ outcome }) => outcome)).toContain(
    expected,
  );
  expect(
    JSON.stringify(
      [...registry.storage.repository('acme/app').manifests.values()].map(({ bytes }) => bytes.toString()),
    ),
  ).not.toContain('slsa.dev');
});

test.each([
  ['is about this job', SAN, {}],
  ['is allowed', FOREIGN, { 'allow-foreign-provenance': 'true' }],
])('a file that %s is signed', async (_, builder, values) => {
  writeProvenance(builder);
  expect(outcomes(await call(values))).toEqual([['created', undefined]]);
});

test('a file is not compared if a key signs it, or nobody', async () => {
  writeProvenance(FOREIGN);
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const services = { 'fulcio-url': '', 'rekor-url': '' };
  expect(outcomes(await call({ ...services, sign: 'key', 'signing-key': key }))).toEqual([['created', undefined]]);
  expect(outcomes(await call({ ...services, sign: 'none' }))).toEqual([['created', undefined]]);
});
