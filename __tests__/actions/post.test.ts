// The end of a job: a registry that shows tags seconds late (as ghcr.io does, here behind a proxy) delays no attach step, and
// its post step confirms, restores or fails.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { runPostStep, runStep } from '../../src/actions/step.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { referrersTag } from '../../src/oci/referrers-tag.ts';
import type { UnconfirmedReferrers } from '../../src/oci/store.ts';
import { serveProxy } from '../oci/registry/loopback.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { runnerVariables } from '../support/step.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../support/workspace.ts';

const STATE = 'unconfirmed-referrers';
const write = process.stdout.write;
let registry: TestRegistry;
let workspace: Workspace;
let environment: NodeJS.ProcessEnv;
let log: string;
let repository: string;
let digest: Digest;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  const { reference } = await seedDemoImage(registry);
  const [name = '', subject = ''] = reference.split('@');
  repository = name.slice(name.indexOf('/') + 1);
  digest = subject as Digest;
  workspace.write('scan.sarif', '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"s"}},"results":[]}]}');
  for (const file of ['output', 'summary', 'state']) workspace.write(file, '');
  const proxy = await serveProxy(registry.host);
  registry.faults.noReferrers = 404;
  environment = process.env;
  process.env = {
    PATH: environment.PATH,
    ...WORKFLOW_ENV,
    ...runnerVariables(workspace),
    HTTP_PROXY: `http://${proxy.host}`,
    GITHUB_STATE: join(workspace.path, 'state'),
    INPUT_IMAGE: `ghcr.io/${repository}@${digest}`,
    'INPUT_PLAIN-HTTP': 'ghcr.io',
    INPUT_SBOM: 'none',
    INPUT_PROVENANCE: 'none',
    INPUT_SCAN: 'scan.sarif',
  };
  log = '';
  process.stdout.write = ((text: string) => {
    log += text;
    return true;
  }) as typeof write;
});

afterEach(async () => {
  process.stdout.write = write;
  process.env = environment;
  process.exitCode = 0;
  workspace.remove();
  await registry.close();
});

/** What the step kept, as the runner reads it from the file. */
function kept(): UnconfirmedReferrers[] {
  const values = [...readFileSync(join(workspace.path, 'state'), 'utf8').matchAll(/<<(\S+)\n([\s\S]*?)\n\1/g)];
  return JSON.parse(values.at(-1)?.[2] ?? '[]');
}

function hand(state: readonly UnconfirmedReferrers[]): void {
  process.env[`STATE_${STATE}`] = JSON.stringify(state);
}

/** The digests under the referrers tags of all subjects. */
function tagged(): string[] {
  const { tags, manifests } = registry.storage.repository(repository);
  const indexes = [...tags].filter(([tag]) => tag.startsWith('sha256-')).map(([, target]) => manifests.get(target));
  return indexes.flatMap((index) => index?.fields.manifests?.map((entry) => entry.digest) ?? []).toSorted();
}

test('attach does not wait for tags that show late, and the end of the job confirms them', async () => {
  registry.faults.staleTags = 1500;
  const began = Date.now();
  await runStep('attach');
  // From the last write, because the time that the writes take depends on the machine.
  const waited = performance.now() - Math.max(...registry.requests.map(({ end = 0 }) => end));
  expect(process.exitCode ?? 0).toBe(0);
  const written = tagged();
  expect(written).toHaveLength(2);
  expect(kept().map(({ store }) => store)).toEqual(Array(2).fill(`ghcr.io/${repository}`));
  // The graph of the summary has what was just written, although the tag does not show it yet.
  expect(readFileSync(join(workspace.path, 'summary'), 'utf8')).toContain('scan.sarif');
  hand(kept());
  await runPostStep('attach');
  expect(process.exitCode ?? 0).toBe(0);
  expect(Date.now() - began).toBeGreaterThanOrEqual(6000);
  expect(waited).toBeLessThan(5000);
  expect(log).toMatch(/waiting \d s until the referrers of sha256:.* can be confirmed/);
  expect(log).toMatch(/confirmed 1 referrers of ghcr\.io/);
  expect(tagged()).toEqual(written);
});

test('entries that another writer has removed are restored at the end of the job', async () => {
  await runStep('attach');
  const written = tagged();
  const [lost, ...rest] = kept().map((one) => ({ ...one, written: one.written - 6000 }));
  const storage = registry.storage.repository(repository);
  storage.deleteTag(referrersTag(lost?.subject as Digest));
  expect(tagged()).not.toEqual(written);
  hand([lost as UnconfirmedReferrers, ...rest]);
  process.env.RUNNER_DEBUG = '1';
  log = '';
  await runPostStep('attach');
  expect(process.exitCode ?? 0).toBe(0);
  // With debug logging, the end of the job shows its requests and waits too.
  expect(log).toMatch(/^::debug::PUT http:\/\/ghcr\.io\/v2\/\S+\/manifests\/sha256-\S+: 201 in \d+ ms/m);
  expect(log).toMatch(/^::debug::wait \d+ ms before the next request/m);
  expect(tagged()).toEqual(written);
  expect(log).toMatch(/waiting 6 s to confirm the referrers tag sha256-/);
});

test('the end of the job fails if entries cannot be kept', async () => {
  await runStep('attach');
  const lost = kept().map((one) => ({ ...one, written: one.written - 6000 }));
  for (const { subject } of lost) registry.storage.repository(repository).deleteTag(referrersTag(subject));
  registry.faults.forbidden = { on: /^PUT .*manifests/ };
  hand(lost);
  await runPostStep('attach');
  expect(process.exitCode).toBe(1);
  expect(log.match(/::error::could not push the manifest at ghcr\.io.*denied/g)).toHaveLength(2);
});

test('a step that deferred nothing has nothing to do at the end, and asks nothing', async () => {
  delete registry.faults.noReferrers;
  await runStep('attach');
  expect(kept()).toEqual([]);
  registry.clear();
  await runPostStep('attach');
  expect(process.exitCode ?? 0).toBe(0);
  expect(registry.requests).toEqual([]);
});
