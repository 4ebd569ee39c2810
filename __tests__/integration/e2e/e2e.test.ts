import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { AttachEntryJson } from '../../../src/report/receipt-json.ts';
import { startForwardProxy } from '../../support/forward-proxy.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

let copy: WorkflowCopy;
beforeAll(async () => {
  copy = await copyWorkTree();
}, 180_000);
afterAll(() => copy?.remove());

describe.each([
  { title: 'a registry with the referrers API', faults: {}, via: 'api' },
  { title: 'a registry without it', faults: { noReferrers: 404 }, via: 'fallback-tag' },
])('the end-to-end workflow on $title', ({ faults, via }) => {
  let registry: TestRegistry;
  let job: JobRecord;
  let subject: { digest: string };
  const step = (id: string) => {
    const found = job.steps.get(id);
    if (found === undefined) throw new Error(`the job has no step ${id}:\n${job.log}`);
    return found;
  };

  beforeAll(async () => {
    registry = await startRegistry({ faults });
    job = await copy.run('.github/workflows/e2e.yml', { E2E_REGISTRY: registry.host });
    subject = { digest: step('push').outputs.digest ?? '' };
  }, 120_000);
  afterAll(() => registry?.close());

  test('the job succeeds, and with it the check of the outputs', () => {
    if (job.result !== 'success') throw new Error(job.log);
    expect([...job.steps.values()].map(({ result }) => result)).not.toContain('none');
  });

  test('what the outputs name is listed by the registry', async () => {
    const repository = new SeedRepository(registry.host, 'e2e/app');
    const receipts = ['attach', 'forms'].flatMap((id): AttachEntryJson[] =>
      JSON.parse(step(id).outputs.attached ?? '[]'),
    );
    const subjects = [...new Set(receipts.map((receipt) => receipt.subject))];
    const listed = await Promise.all(
      subjects.map(async (digest) =>
        via === 'api' ? (await repository.referrersPages({ digest })).flat() : repository.fallbackEntries({ digest }),
      ),
    );
    const digests = listed.flat().map(({ digest }) => digest);
    expect(digests.toSorted()).toEqual(receipts.map(({ digest }) => digest).toSorted());
    expect(subjects).toContain(subject.digest);
    expect(subjects).toHaveLength(3);
  });

  test('the summaries show the subject, each artifact and the graph', () => {
    for (const id of ['attach', 'discover']) {
      const { summary } = step(id);
      expect(summary).toContain(subject.digest);
      expect(summary).toMatch(/^```mermaid$/m);
      for (const kind of ['SBOM', 'Scan', 'Provenance', 'Model card']) expect(summary).toContain(kind);
    }
  });

  test('the summary of documents of every form shows eight kinds', () => {
    const { summary } = step('forms');
    const labels = [
      ...['SBOM', 'Scan', 'Test result', 'Approval', 'Model card'],
      ...['Evaluation report', 'Red-team summary', 'Tool manifest'],
    ];
    for (const label of labels) expect(summary).toContain(`| ${label} |`);
  });

  test('a bare tag fails its step with one line that names the remedy', () => {
    const { result, log, summary } = step('tag');
    expect(result).toBe('failure');
    expect(log).toMatch(/latest.*digest/);
    expect(log).not.toMatch(/^\s+at /m);
    expect(summary).toBe('');
  });
});

describe('the end of a job on a registry that shows tags late', () => {
  let registry: TestRegistry;
  let proxy: Awaited<ReturnType<typeof startForwardProxy>>;
  beforeEach(async () => {
    registry = await startRegistry({ faults: { noReferrers: 404 } });
    proxy = await startForwardProxy(registry.host);
  });
  afterEach(async () => {
    await proxy.close();
    await registry.close();
  });

  /** Runs the workflow. `meanwhile` is called between the attach step and the end of the job. */
  async function run(meanwhile: () => void = () => undefined): Promise<JobRecord> {
    const watch = setInterval(() => {
      if (!registry.requests.some(({ path }) => path.includes('/v2/step/ended/'))) return;
      clearInterval(watch);
      meanwhile();
    }, 20);
    try {
      const env = { HTTP_PROXY: proxy.url, http_proxy: proxy.url };
      return await copy.run('__tests__/integration/e2e/post.yml', { E2E_REGISTRY: registry.host }, env);
    } finally {
      clearInterval(watch);
    }
  }
  const post = (job: JobRecord) => {
    const found = job.posts.get('attach');
    if (found === undefined) throw new Error(`the attach step has no end of the job:\n${job.log}`);
    return found;
  };
  const storage = () => registry.storage.repository('e2e/app');
  const tags = (): string[] => [...storage().tags.keys()].filter((tag) => tag.startsWith('sha256-'));

  test('confirms the referrers', async () => {
    const job = await run();
    expect(job.steps.get('attach')?.result).toBe('success');
    expect(post(job).log).toMatch(/confirmed 1 referrers of ghcr\.io\/e2e\/app@sha256:/);
    expect(job.result).toBe('success');
  });

  test('restores referrers that another writer has removed', async () => {
    const job = await run(() => {
      for (const tag of tags()) storage().deleteTag(tag);
      expect(tags()).toEqual([]);
    });
    expect(tags()).toHaveLength(1);
    expect(post(job).log).toMatch(/confirmed 1 referrers/);
    expect(job.result).toBe('success');
  });

  test('fails the job if referrers cannot be kept', async () => {
    const job = await run(() => {
      for (const tag of tags()) storage().deleteTag(tag);
      registry.faults.forbidden = { on: /^PUT .*manifests/ };
    });
    expect(job.steps.get('attach')?.result).toBe('success');
    expect(post(job).log).toMatch(/could not push the manifest at ghcr\.io\/e2e\/app.*denied/);
    expect(post(job).log).not.toMatch(/^\s+at /m);
    expect(job.result).toBe('failure');
  });
});
