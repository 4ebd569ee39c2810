import { generateKeyPairSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runStep } from '../../src/actions/step.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { outputsOf, runnerVariables } from '../support/step.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;
let environment: NodeJS.ProcessEnv;
let log: string;
const write = process.stdout.write;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
  workspace.write(
    'scan.sarif',
    JSON.stringify({ version: '2.1.0', runs: [{ tool: { driver: { name: 's' } }, results: [] }] }),
  );
  for (const name of ['output', 'summary']) workspace.write(name, '');
  environment = process.env;
  process.env = {
    PATH: environment.PATH,
    ...WORKFLOW_ENV,
    ...runnerVariables(workspace),
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

/** Inputs as the runner hands them over. */
function give(inputs: Record<string, string>): void {
  for (const [name, value] of Object.entries(inputs)) process.env[`INPUT_${name.toUpperCase()}`] = value;
}

const outputs = (): Record<string, string> => outputsOf(readFileSync(join(workspace.path, 'output'), 'utf8'));

const summary = (): string => readFileSync(join(workspace.path, 'summary'), 'utf8');

test('attach sets every output, writes the documents and the summary', async () => {
  give({ image: reference, scan: 'scan.sarif' });
  await runStep('attach');
  expect(process.exitCode ?? 0).toBe(0);
  const { subject, attached, graph, 'sbom-path': sboms, 'provenance-path': provenance } = outputs();
  expect(subject).toBe(reference);
  expect(
    JSON.parse(attached ?? '').map(({ kind, status }: { kind: string; status: string }) => `${kind} ${status}`),
  ).toEqual(['sbom created', 'sbom created', 'provenance created', 'scan created', 'scan created']);
  expect(JSON.parse(readFileSync(graph ?? '', 'utf8'))).toMatchObject({ reference, present: true });
  for (const path of (sboms ?? '').split('\n')) {
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
  }
  expect(JSON.parse(readFileSync(provenance ?? '', 'utf8'))).toMatchObject({
    predicateType: 'https://slsa.dev/provenance/v1',
  });
  expect(summary()).toContain('5 attached');
  expect(summary()).toContain('```mermaid');
});

test('the outputs name the signatures, the bundles and the digests', async () => {
  const pem = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'pem', type: 'pkcs8' });
  give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif', 'signing-key': pem.toString() });
  await runStep('attach');
  expect(process.exitCode ?? 0).toBe(0);
  const { signed, failed, digests, images, 'bundle-path': bundles } = outputs();
  expect({ signed, failed }).toEqual({ signed: 'true', failed: '0' });
  expect(digests?.split('\n')).toHaveLength(4);
  expect(JSON.parse(images ?? '')).toMatchObject([{ status: 'attached', created: 4, signer: { kind: 'key' } }]);
  const paths = bundles?.split('\n') ?? [];
  expect(paths).toHaveLength(2);
  for (const path of paths) {
    expect(JSON.parse(readFileSync(path, 'utf8')).mediaType).toBe('application/vnd.dev.sigstore.bundle.v0.3+json');
  }
  expect(log).not.toContain('::warning::nothing was signed');
  expect(summary()).toContain('**Scan on 2 platforms, all signed** by the key');
});

test('nothing signed is a warning that names the permission to add', async () => {
  give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
  await runStep('attach');
  expect(outputs().signed).toBe('false');
  expect(log).toMatch(/^::warning::nothing was signed: .*id-token: write/m);
  expect(summary()).toContain('> [!WARNING]\n> **Nothing is signed.**');
  expect(summary()).toContain('>   id-token: write');
});

test('the log has a group for the graph and a notice; with RUNNER_DEBUG, every request', async () => {
  give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
  await runStep('attach');
  expect(log).toMatch(/^::notice::127\.0\.0\.1:\d+\/acme\/app@sha256:\w+: 2 attached$/m);
  expect(log).toMatch(/^::group::Referrers of [^\n]+\n[\s\S]*SARIF|sarif[\s\S]*^::endgroup::$/m);
  expect(log).not.toContain('::debug::');
  process.env.RUNNER_DEBUG = '1';
  log = '';
  await runStep('discover');
  expect(log).toMatch(/^::debug::GET http:\/\/127\.0\.0\.1:\d+\/v2\/acme\/app\/\S+: 200 in \d+ ms, /m);
});

test('discover reads what attach wrote', async () => {
  give({ image: reference, sbom: 'none', scan: 'scan.sarif' });
  await runStep('attach');
  writeFileSync(join(workspace.path, 'output'), '');
  give({ image: reference });
  await runStep('discover');
  expect(outputs()).toMatchObject({ subject: reference, count: '3' });
  expect(log).toContain('linux/arm64');
});

test('the summary can be left out', async () => {
  give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif', summary: 'false' });
  await runStep('attach');
  expect(summary()).toBe('');
});

test('a dry run plans and writes no graph', async () => {
  give({ image: reference, sbom: 'none', scan: 'scan.sarif', 'dry-run': 'true' });
  await runStep('attach');
  expect(outputs().graph).toBe('');
  expect(summary()).toContain('**Dry run: would attach 2 kinds of evidence on 2 platforms, unsigned**');
  expect(registry.requests.filter(({ method }) => method === 'PUT' || method === 'POST')).toEqual([]);
});

describe('a failure is one error line of the step', () => {
  test.each([
    [{ image: 'r.example/app:v1' }, '::error::image r.example/app:v1 has no digest'],
    [{}, '::error::image is required'],
  ])('%j', async (inputs, line) => {
    give(inputs as Record<string, string>);
    await runStep('attach');
    expect(process.exitCode).toBe(1);
    expect(log.trim().split('\n')).toHaveLength(1);
    expect(log).toContain(line);
  });

  test('when part of the work failed, the outputs are there all the same', async () => {
    registry.faults.forbidden = { on: /^PUT .*manifests/ } as never;
    give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
    await runStep('attach');
    expect(process.exitCode).toBe(1);
    expect(log).toMatch(/::error::2 failed: could not push the manifest/);
    expect(JSON.parse(outputs().attached ?? '')).toMatchObject([{ status: 'failed' }, { status: 'failed' }]);
    expect(summary()).toContain('❌ 2 failed');
    expect(summary()).toContain('**To fix it:**');
  });

  test('when the graph cannot be read afterwards, what was attached is told all the same', async () => {
    // Attach asks for the referrers of the image's own manifests, the graph for those of the evidence too.
    const image = [...registry.storage.repository('acme/app').manifests.keys()].join('|');
    registry.faults.forbidden = { on: new RegExp(`^GET .*/referrers/(?!${image})`) } as never;
    give({ image: reference, sbom: 'none', provenance: 'none', scan: 'scan.sarif' });
    await runStep('attach');
    expect(process.exitCode).toBe(1);
    expect(log).toMatch(/::error::could not list referrers/);
    expect(JSON.parse(outputs().attached ?? '')).toMatchObject([{ status: 'created' }, { status: 'created' }]);
    expect(outputs().graph).toBe('');
    expect(summary()).toContain('2 attached');
  });
});

test('secrets are masked before anything is sent, and appear nowhere', async () => {
  give({
    image: reference,
    sbom: 'none',
    scan: 'scan.sarif',
    'registry-username': 'me',
    'registry-password': 'pass-word-1',
    'github-token': 'long-token-1',
  });
  await runStep('attach');
  expect(log).toContain('::add-mask::pass-word-1');
  expect(log).toContain('::add-mask::long-token-1');
  const rest = `${log.replaceAll(/::add-mask::.*\n/g, '')}${summary()}${JSON.stringify(outputs())}`;
  expect(rest).not.toMatch(/pass-word-1|long-token-1/);
});
