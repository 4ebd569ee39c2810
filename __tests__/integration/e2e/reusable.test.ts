import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AttachEntryJson } from '../../../src/report/receipt-json.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

/** The workflow that the ready policies trust, called by the repository acme/app. */
const EVIDENCE_WORKFLOW = 'acme/workflows/.github/workflows/evidence.yml@refs/tags/v1';
const WORKFLOW = '__tests__/integration/e2e/reusable.yml';

describe('the reusable workflows in a row', () => {
  let copy: WorkflowCopy;
  let folder: string;
  let sigstore: Sigstore;
  let tokens: Service;
  beforeAll(async () => {
    [copy, sigstore, folder] = await Promise.all([
      copyWorkTree(),
      startSigstore(),
      mkdtemp(join(tmpdir(), 'oci-evidence-reusable-')),
    ]);
    await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
    const token = () => JSON.stringify({ value: identityToken({ job_workflow_ref: EVIDENCE_WORKFLOW }) });
    tokens = await serve(() => ({ status: 200, body: token() }));
  }, 400_000);
  afterAll(async () => {
    await copy?.remove();
    await sigstore?.close();
    await tokens?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const artifacts = (registry: TestRegistry): string => join(folder, registry.host.replace(':', '-'));
  const run = (
    registry: TestRegistry,
    variables: Readonly<Record<string, string>> = {},
    workflow = WORKFLOW,
  ): Promise<JobRecord> => {
    const shared = {
      E2E_REGISTRY: registry.host,
      FULCIO: sigstore.fulcio.url,
      REKOR: sigstore.rekor.url,
      TRUSTED_ROOT: join(folder, 'trusted_root.json'),
    };
    return copy.run(
      workflow,
      { ...shared, ...variables },
      {
        ARTIFACTS: artifacts(registry),
        ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      },
    );
  };

  describe('of an image that the build pushed', () => {
    let registry: TestRegistry;
    let job: JobRecord;
    beforeAll(async () => {
      registry = await startRegistry();
      job = await run(registry);
    }, 240_000);
    afterAll(() => registry?.close());
    const outputs = (workflow: string): Record<string, string> =>
      JSON.parse(job.steps.get('results')?.outputs.needs ?? '{}')[workflow].outputs;

    test('attach, gate, promote and prune succeed', () => {
      if (job.result !== 'success') throw new Error(job.log);
      expect(outputs('gate')).toMatchObject({ decision: 'passed', reasons: '' });
      expect(outputs('prune')).toEqual({ planned: '0', deleted: '0' });
    });

    test('attach signs what it generates and what the build left as an artifact', () => {
      const attached: AttachEntryJson[] = JSON.parse(outputs('evidence').attached ?? '[]');
      expect(new Set(attached.map(({ kind }) => kind))).toEqual(new Set(['sbom', 'provenance', 'scan']));
      const signed = attached.filter(({ title }) => title?.endsWith('.sigstore.json'));
      expect(signed.map(({ kind, platform }) => `${kind} ${platform}`).sort()).toEqual([
        ...['provenance null', 'sbom linux/amd64', 'sbom linux/arm64', 'scan linux/amd64', 'scan linux/arm64'],
      ]);
    });

    test('promote copies the image that the gate verified, with its evidence', () => {
      const [staging, production] = ['staging', 'production'].map((name) => registry.storage.repository(`${name}/app`));
      const digest = job.steps.get('push')?.outputs.digest;
      expect(outputs('promote')).toEqual({ reference: `${registry.host}/production/app@${digest}`, digest });
      expect(production?.tags.get('stable')).toBe(digest);
      expect([...(production?.manifests.keys() ?? [])].sort()).toEqual([...(staging?.manifests.keys() ?? [])].sort());
    });

    test('the audit record and the receipts are kept as artifacts', async () => {
      const kept = await readdir(artifacts(registry), { recursive: true });
      expect(kept.filter((path) => path.includes('/')).sort()).toEqual([
        'audit-record/audit-record.json',
        'evidence/scan.sarif',
        'promote-receipt/promote-receipt.json',
        'prune-receipt/receipt.json',
      ]);
    });
  });

  test('stop before anything is attached if the tag does not lead to the digest of the build', async () => {
    const registry = await startRegistry();
    try {
      const digest = `sha256:${'0'.repeat(64)}`;
      const job = await run(registry, { E2E_DIGEST: digest });
      expect(job.result).toBe('failure');
      expect(job.log).toContain(`but the build pushed ${digest}`);
      expect(job.steps.has('attach')).toBe(false);
      expect(job.steps.has('verify')).toBe(false);
      const pushes = registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'));
      expect(pushes.every(({ path }) => /staging\/app\/manifests\/(latest|sha256:)/.test(path))).toBe(true);
      expect(registry.storage.repository('production/app').manifests.size).toBe(0);
    } finally {
      await registry.close();
    }
  }, 240_000);
});
