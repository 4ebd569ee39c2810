import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { shardOf } from '../../../src/audit/shard.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { GitHubServices } from '../../support/github-services.ts';
import { type OsvService, RECORDS, startOsv } from '../../support/osv.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { OPENSSL, sbomOf } from '../../support/rescan.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

const EVIDENCE_WORKFLOW = 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1';
const PREDICATE_TYPE = 'dev.sigstore.bundle.predicateType';
const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';
const IMAGES = 8;

type Outputs = Record<string, Record<string, string>>;

describe('the reusable workflow that scans images again, with GitHub on loopback', () => {
  let copy: WorkflowCopy;
  let folder: string;
  let sigstore: Sigstore;
  let tokens: Service;
  let registry: TestRegistry;
  let osv: OsvService;
  let api: GitHubApi;
  let github: GitHubServices;
  beforeAll(async () => {
    [copy, sigstore, folder, registry, osv, api] = await Promise.all([
      copyWorkTree(),
      startSigstore(),
      mkdtemp(join(tmpdir(), 'oci-evidence-rescan-')),
      startRegistry(),
      startOsv(RECORDS),
      startGitHubApi(),
    ]);
    github = new GitHubServices(api, 'example', 'app');
    await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
    const token = () => JSON.stringify({ value: identityToken({ job_workflow_ref: EVIDENCE_WORKFLOW }) });
    tokens = await serve(() => ({ status: 200, body: token() }));
    for (let at = 0; at < IMAGES; at += 1) {
      const image = evidenceImage(registry, `acme/app-${at}`, String(at));
      for (const platform of [image.amd64, image.arm64]) {
        image.attachOne(platform, 'application/vnd.cyclonedx+json', sbomOf([OPENSSL]));
      }
    }
  }, 400_000);
  afterAll(async () => {
    await copy?.remove();
    await Promise.all([sigstore?.close(), tokens?.close(), registry?.close(), osv?.close(), api?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  const run = (name: string): Promise<JobRecord> =>
    copy.run(
      '__tests__/integration/e2e/rescan.yml',
      {
        E2E_REGISTRY: registry.host,
        OSV: osv.url,
        FULCIO: sigstore.fulcio.url,
        REKOR: sigstore.rekor.url,
        TRUSTED_ROOT: join(folder, 'trusted_root.json'),
      },
      {
        ARTIFACTS: join(folder, name),
        ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
        GITHUB_API_URL: api.url,
        GITHUB_GRAPHQL_URL: `${api.url}/graphql`,
      },
    );
  const outputsOf = (job: JobRecord): Outputs => {
    if (job.result !== 'success') throw new Error(job.log);
    const needs = JSON.parse(job.steps.get('results')?.outputs.needs ?? '{}');
    return Object.fromEntries(
      Object.entries<{ outputs: Record<string, string> }>(needs).map(([id, one]) => [id, one.outputs]),
    );
  };
  const open = () => github.issues.filter(({ state }) => state === 'open');

  test('attaches a signed scan to each platform, and opens one issue for the images of all jobs', async () => {
    const outputs = outputsOf(await run('first'));
    expect(outputs.rescan).toMatchObject({ images: '1', attached: '2', deleted: '0', undecided: '0', failed: '0' });
    expect(outputs.organisation).toEqual({
      images: String(IMAGES),
      attached: String(2 * IMAGES),
      deleted: '0',
      undecided: '0',
      failed: '0',
      fixable: String(2 * IMAGES),
      issue: 'https://github.com/example/app/issues/1',
    });
    for (const [name, scans] of [
      ['staging/app', 2],
      ['acme/app-0', 2],
    ] as const) {
      const { manifests } = registry.storage.repository(name);
      const types = [...manifests.values()].map(({ fields }) => fields.annotations?.[PREDICATE_TYPE]);
      expect(types.filter((type) => type === VULNS)).toHaveLength(scans);
    }
    expect(open().map(({ number }) => number)).toEqual([1]);
    for (let at = 0; at < IMAGES; at += 1) expect(open()[0]?.body).toContain(`acme/app-${at}:v1`);
    expect(open()[0]?.body).toContain('staging/app:latest');
    const shards = new Set(Array.from({ length: IMAGES }, (_, at) => shardOf(`${registry.host}/acme/app-${at}:v1`, 3)));
    const kept = await readdir(join(folder, 'first'));
    expect(kept.filter((path) => path.startsWith('rescan-receipt-')).sort()).toEqual(
      [1, 2, 3].map((shard) => `rescan-receipt-${shard}`),
    );
    expect(shards.size).toBeGreaterThan(1);
  }, 400_000);

  test('gives SARIF of each image to code scanning, and the packages to the dependency graph', () => {
    const names = Array.from({ length: IMAGES }, (_, at) => `oci-evidence/${registry.host}/acme/app-${at}:v1/`);
    expect(github.analyses.map(({ category }) => category).sort()).toEqual(names.sort());
    const [snapshot] = github.snapshots as { detector: object; manifests: object }[];
    expect(snapshot?.detector).toMatchObject({ name: 'oci-evidence' });
    expect(Object.keys(snapshot?.manifests ?? {})).toHaveLength(2 * IMAGES);
  });

  test('a second run attaches nothing and leaves the issue as it is', async () => {
    const before = structuredClone(github.issues);
    const outputs = outputsOf(await run('second'));
    expect(outputs.organisation).toMatchObject({ images: String(IMAGES), attached: '0', deleted: '0' });
    expect(github.issues).toEqual(before);
  }, 400_000);

  test('a run that finds nothing any more closes the issue', async () => {
    osv.records.clear();
    const outputs = outputsOf(await run('third'));
    expect(outputs.organisation).toMatchObject({
      attached: String(2 * IMAGES),
      deleted: String(2 * IMAGES),
      fixable: '0',
    });
    expect(github.issues).toMatchObject([{ state: 'closed', stateReason: 'completed' }]);
  }, 400_000);
});
