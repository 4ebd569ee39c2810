import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { isAttached } from '../../../src/commands/attach/attach.ts';
import { UserError } from '../../../src/errors.ts';
import { renderReceiptsJson } from '../../../src/report/receipt-json.ts';
import { attachAll, attachOne, graphOf } from '../../support/attach.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scanner', version: '1' } }, results: [] }],
});

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace(WORKFLOW_ENV);
  ({ reference } = await seedDemoImage(registry));
  workspace.write('scan.sarif', SARIF);
  workspace.write('card.md', '# Model\n');
});

afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const call = (values: Record<string, string>) => attachOne(workspace.world, { image: reference, ...values });

const callAll = (values: Record<string, string>) => attachAll(workspace.world, { image: reference, ...values });

const written = (): string[] =>
  registry.requests
    .filter(({ method }) => method !== 'GET' && method !== 'HEAD')
    .map(({ method, path }) => `${method} ${path}`);

describe.each([
  ['the referrers API', {}],
  ['fallback tags', { noReferrers: 404 as const }],
])('on a registry with %s', (_, faults) => {
  beforeEach(() => {
    Object.assign(registry.faults, faults);
  });

  test('SBOMs go to the platforms, provenance to the index, and the graph shows all of it', async () => {
    const { receipt } = await call({ scan: 'scan.sarif', evidence: 'model-card=card.md' });
    expect(receipt.entries.map(({ kind, platform, outcome }) => `${kind} ${platform} ${outcome}`)).toEqual([
      'sbom linux/amd64 created',
      'sbom linux/arm64 created',
      'provenance null created',
      'scan linux/amd64 created',
      'scan linux/arm64 created',
      'model-card null created',
    ]);
    const { root } = await graphOf(workspace.world, reference);
    expect(root.manifests.map(({ referrers }) => referrers.map(({ kind }) => kind).toSorted())).toEqual([
      ['sbom', 'scan'],
      ['sbom', 'scan'],
    ]);
    expect(root.referrers.map(({ kind }) => kind).toSorted()).toEqual(['model-card', 'provenance']);
    const listed = [...root.referrers, ...root.manifests.flatMap(({ referrers }) => referrers)];
    expect(listed.map(({ digest }) => digest).toSorted()).toEqual(
      receipt.entries.map(({ object }) => object?.digest).toSorted(),
    );
  });

  test('a second run writes nothing and finds everything', async () => {
    const first = await call({ scan: 'scan.sarif' });
    registry.clear();
    const second = await call({ scan: 'scan.sarif' });
    expect(second.receipt.entries.map(({ outcome }) => outcome)).toEqual(first.receipt.entries.map(() => 'existing'));
    expect(second.receipt.entries.map(({ object }) => object?.digest)).toEqual(
      first.receipt.entries.map(({ object }) => object?.digest),
    );
    expect(written()).toEqual([]);
  });

  test('a dry run plans the same digests and writes nothing', async () => {
    const planned = await call({ scan: 'scan.sarif', 'dry-run': 'true' });
    expect(written()).toEqual([]);
    expect(planned.receipt.entries.map(({ outcome }) => outcome)).toEqual(planned.receipt.entries.map(() => 'planned'));
    const done = await call({ scan: 'scan.sarif' });
    expect(done.receipt.entries.map(({ object }) => object?.digest)).toEqual(
      planned.receipt.entries.map(({ object }) => object?.digest),
    );
  });
});

test('one platform of several can be chosen', async () => {
  const { receipt } = await call({ platforms: 'linux/arm64', provenance: 'none' });
  expect(receipt.entries.map(({ kind, platform }) => `${kind} ${platform}`)).toEqual(['sbom linux/arm64']);
  await expect(call({ platforms: 'linux/s390x' })).rejects.toThrow(
    /"linux\/s390x" is not in .*, which has linux\/amd64, linux\/arm64/,
  );
});

test('outside a workflow, auto generates no provenance, and generate is refused', async () => {
  workspace.remove();
  workspace = makeWorkspace();
  const { receipt } = await call({ sbom: 'none' });
  expect(receipt.entries).toEqual([]);
  expect(receipt.notes.join()).toContain('not a workflow run');
  await expect(call({ sbom: 'none', provenance: 'generate' })).rejects.toThrow(UserError);
});

test('a missing variable of the runner fails the provenance only', async () => {
  const { GITHUB_WORKFLOW_REF: _, ...env } = WORKFLOW_ENV;
  workspace.remove();
  workspace = makeWorkspace(env);
  workspace.write('scan.sarif', SARIF);
  const { receipt } = await call({ sbom: 'none', scan: 'scan.sarif', platforms: 'linux/amd64' });
  expect(receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual(['scan created']);
  expect(receipt.notes.join()).toContain('GITHUB_WORKFLOW_REF is not set');
  const required = await call({ sbom: 'none', provenance: 'generate' });
  expect(required.receipt.entries).toMatchObject([{ kind: 'provenance', outcome: 'failed' }]);
});

test('provenance comes from the claims of the token, and a token service that fails affects the provenance only', async () => {
  const claims = {
    repository: 'acme/app',
    ref: 'refs/heads/main',
    sha: '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9',
    workflow_ref: 'acme/app/.github/workflows/release.yml@refs/heads/main',
    job_workflow_ref: 'acme/reusable/.github/workflows/build.yml@refs/tags/v1',
    event_name: 'push',
    repository_id: '1',
    repository_owner_id: '2',
    runner_environment: 'github-hosted',
    run_id: '42',
    run_attempt: '1',
  };
  const token = `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;
  workspace.world = { ...workspace.world, identityToken: async () => token };
  const made = await call({ sbom: 'none', sign: 'none', 'dry-run': 'true' });
  const chunks: Uint8Array[] = [];
  for await (const chunk of made.generated[0]?.document.open() ?? []) chunks.push(chunk);
  expect(JSON.parse(Buffer.concat(chunks).toString()).predicate.runDetails.builder.id).toBe(
    'https://github.com/acme/reusable/.github/workflows/build.yml@refs/tags/v1',
  );
  workspace.world = {
    ...workspace.world,
    identityToken: async () => {
      throw new Error('503 from the token service');
    },
  };
  workspace.write('scan.sarif', SARIF);
  const failed = await call({ sbom: 'none', sign: 'none', scan: 'scan.sarif', platforms: 'linux/amd64' });
  expect(failed.receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    'scan created',
    'provenance failed',
  ]);
});

describe('a subject that does not exist', () => {
  const missing = `sha256:${'12'.repeat(32)}`;

  test('is refused with the remedy, and nothing is written', async () => {
    const image = `${registry.host}/acme/app@${missing}`;
    await expect(call({ image, scan: 'scan.sarif' })).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(new RegExp(`${missing}.*push the image first.*allow-missing-subject`)),
    });
    expect(written()).toEqual([]);
  });

  test('can be attached to before it is pushed', async () => {
    const image = `${registry.host}/acme/app@${missing}`;
    const { receipt } = await call({ image, scan: 'scan.sarif', 'allow-missing-subject': 'true' });
    expect(receipt.entries.filter(({ kind }) => kind === 'scan')).toMatchObject([
      { outcome: 'created', subject: missing },
    ]);
    const graph = await graphOf(workspace.world, image);
    expect(graph.present).toBe(false);
    expect(graph.root.referrers.map(({ kind }) => kind)).toContain('scan');
  });
});

describe('files that cannot be used are refused before any request', () => {
  test.each([
    [{ evidence: 'nothing-*.json' }, 'nothing-*.json'],
    [{ evidence: 'missing.json' }, 'missing.json'],
    [{ scan: 'empty.json' }, 'empty.json'],
    [{ scan: 'cut.sarif' }, 'cut.sarif'],
    [{ sbom: 'scan.sarif' }, 'scan.sarif'],
    [{ evidence: 'nonsense=scan.sarif' }, 'nonsense'],
  ])('%j', async (values, named) => {
    workspace.write('empty.json', '');
    workspace.write('cut.sarif', SARIF.slice(0, 40));
    registry.clear();
    const failure = call(values as Record<string, string>);
    await expect(failure).rejects.toThrow(UserError);
    await expect(failure).rejects.toThrow(named);
    expect(registry.requests).toEqual([]);
  });
});

describe('a failure of the registry is an error that names the registry, the reference and the remedy', () => {
  test('it is down', async () => {
    const { host } = registry;
    await registry.close();
    await expect(call({})).rejects.toMatchObject({
      name: 'StoreError',
      code: 'network',
      message: expect.stringContaining(host),
    });
    registry = await startRegistry();
  });

  test('it is not a registry', async () => {
    registry.faults.html = {};
    await expect(call({})).rejects.toMatchObject({ code: 'not-a-registry' });
  });

  test('it refuses the credentials', async () => {
    await registry.close();
    registry = await startRegistry({ auth: { users: { user: 'right' }, scheme: 'basic' } });
    ({ reference } = await seedDemoImage(registry));
    const wrong = { 'registry-username': 'user', 'registry-password': 'wrong-secret' };
    const failure = await call(wrong).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'unauthorized' });
    expect((failure as Error).message).not.toContain('wrong-secret');
    expect(workspace.masked).toContain('wrong-secret');
    const right = { 'registry-username': 'user', 'registry-password': 'right' };
    expect((await call(right)).receipt.entries.map(({ outcome }) => outcome)).toEqual([
      'created',
      'created',
      'created',
    ]);
  });

  test('a layer is damaged in transit', async () => {
    registry.faults.corruptBody = { on: /blobs/ };
    const { receipt } = await call({});
    expect(receipt.entries).toMatchObject([
      { kind: 'provenance', outcome: 'created' },
      { kind: 'sbom', outcome: 'failed', object: null, error: expect.stringContaining('digest') },
    ]);
  });
});

test('what was attached before a failure is reported, and a re-run completes it', async () => {
  registry.faults.forbidden = { on: /^PUT .*manifests/ };
  const failed = await call({ sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
  expect(failed.receipt.entries.map(({ outcome, error }) => [outcome, error?.includes(registry.host)])).toEqual([
    ['failed', true],
    ['failed', true],
  ]);
  delete registry.faults.forbidden;
  const done = await call({ sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
  expect(done.receipt.entries.map(({ outcome }) => outcome)).toEqual(['created', 'created']);
});

describe('several images in one step', () => {
  test('each gets its own evidence, over one session', async () => {
    const other = await seedDemoImage(registry, 'acme/other');
    workspace.write(
      'bom.json',
      JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] }),
    );
    const results = await callAll({ image: `${reference}\n${other.reference}`, sbom: 'bom.json', provenance: 'none' });
    expect(results.map((result) => isAttached(result) && result.receipt.reference)).toEqual([
      reference,
      other.reference,
    ]);
    expect(
      results.flatMap((result) => (isAttached(result) ? result.receipt.entries : [])).map(({ outcome }) => outcome),
    ).toEqual(Array(4).fill('created'));
  });

  test('the requests of each are counted apart, and each entry names its image', async () => {
    const other = await seedDemoImage(registry, 'acme/other');
    registry.clear();
    const image = `${reference}\n${other.reference}`;
    const results = await callAll({
      image,
      sbom: 'none',
      provenance: 'none',
      scan: 'scan.sarif',
      evidence: 'model-card=card.md',
    });
    const counts = results.map((result) => (isAttached(result) ? (result.receipt.traffic?.requests ?? 0) : 0));
    const made = ['acme/app', 'acme/other'].map(
      (name) => registry.requests.filter(({ path }) => path.startsWith(`/v2/${name}/`)).length,
    );
    expect(counts).toEqual(made);
    expect(Math.min(...counts)).toBeGreaterThan(5);
    const receipts = results.filter(isAttached).map(({ receipt }) => receipt);
    const entries: { reference: string }[] = JSON.parse(renderReceiptsJson(receipts));
    expect(entries.map((entry) => entry.reference)).toEqual([
      ...Array(3).fill(reference),
      ...Array(3).fill(other.reference),
    ]);
  });

  test('if one does not exist, the others are attached', async () => {
    const missing = `${registry.host}/acme/app@sha256:${'12'.repeat(32)}`;
    const [first, second] = await callAll({ image: `${missing}\n${reference}`, sbom: 'none', scan: 'scan.sarif' });
    expect(first).toMatchObject({ error: { code: 'not-found' } });
    expect(second).toMatchObject({ receipt: { reference } });
  });

  test('a digest of its own is refused', async () => {
    await expect(callAll({ image: 'a.b/c\nd.e/f', digest: `sha256:${'12'.repeat(32)}` })).rejects.toThrow(
      'digest applies to one image, but 2 images are given',
    );
  });
});
