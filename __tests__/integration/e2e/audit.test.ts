import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { AuditLine } from '../../../src/audit/line.ts';
import { shardOf } from '../../../src/audit/shard.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

const IMAGES = 12;

describe('the reusable workflow that audits, with a matrix of three shards', () => {
  let copy: WorkflowCopy;
  let folder: string;
  let registry: TestRegistry;
  beforeAll(async () => {
    [copy, folder, registry] = await Promise.all([
      copyWorkTree(),
      mkdtemp(join(tmpdir(), 'oci-evidence-audit-')),
      startRegistry(),
    ]);
    for (let at = 0; at < IMAGES; at += 1) {
      const image = evidenceImage(registry, `acme/app-${at}`, String(at));
      if (at % 2 === 1) continue;
      for (const platform of [image.amd64, image.arm64]) {
        image.attachOne(
          platform,
          'application/vnd.cyclonedx+json',
          '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}',
        );
      }
    }
  }, 400_000);
  afterAll(async () => {
    await copy?.remove();
    await registry?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const run = (name: string, env: Readonly<Record<string, string>> = {}): Promise<JobRecord> =>
    copy.run(
      '__tests__/integration/e2e/audit.yml',
      { E2E_REGISTRY: registry.host },
      { ARTIFACTS: join(folder, name), ...env },
    );
  const outputs = (job: JobRecord): Record<string, string> =>
    JSON.parse(job.steps.get('results')?.outputs.needs ?? '{}').audit?.outputs;
  const lines = async (name: string): Promise<AuditLine[]> => {
    const text = await readFile(join(folder, name, 'audit-report/audit.jsonl'), 'utf8');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  test('every image is in the report once, whatever shard it was in', async () => {
    const job = await run('whole');
    if (outputs(job)?.images === undefined) throw new Error(job.log);
    expect(outputs(job)).toEqual({ images: String(IMAGES), passed: '6', failed: '6', undecided: '0', unknown: '0' });
    const references = (await lines('whole')).map(({ reference }) => reference);
    expect(references.sort()).toEqual(
      Array.from({ length: IMAGES }, (_, at) => `${registry.host}/acme/app-${at}:v1`).sort(),
    );
    const report = await readdir(join(folder, 'whole/audit-report'));
    expect(report.sort()).toEqual(['audit.csv', 'audit.html', 'audit.jsonl', 'audit.md']);
    const kept = await readdir(join(folder, 'whole'));
    expect(kept.filter((one) => one.startsWith('audit-lines-')).sort()).toEqual(
      [1, 2, 3].map((at) => `audit-lines-${at}`),
    );
  }, 240_000);

  test('a shard that fails: the report says which images are unknown', async () => {
    const lost = Array.from({ length: IMAGES }, (_, at) => `${registry.host}/acme/app-${at}:v1`).filter(
      (reference) => shardOf(reference, 3) === 2,
    );
    expect(lost.length).toBeGreaterThan(0);
    const job = await run('failed', { LOST_ARTIFACT: 'audit-lines-2' });
    // After a failed job of a matrix, act does not run the jobs of the caller that need the workflow.
    const merged = job.steps.get('merge');
    if (merged?.result !== 'success') throw new Error(job.log);
    expect(merged.outputs).toMatchObject({ images: String(IMAGES), unknown: String(lost.length) });
    const unknown = (await lines('failed')).filter(({ error }) => error?.code === 'unknown');
    expect(unknown.map(({ reference }) => reference).sort()).toEqual(lost.sort());
    for (const { error } of unknown) expect(error?.message).toContain('shard 2/3');
  }, 240_000);
});
