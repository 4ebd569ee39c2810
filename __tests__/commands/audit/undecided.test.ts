// Images that a registry does not answer for are undecided, and never absent from the lines.
import { expect, test } from '@jest/globals';
import type { AuditLine } from '../../../src/audit/line.ts';
import { auditImage } from '../../../src/commands/audit/audit-image.ts';
import { CosignTags } from '../../../src/commands/audit/cosign-tags.ts';
import { HeldStores } from '../../../src/commands/audit/held-stores.ts';
import type { Context } from '../../../src/commands/context.ts';
import { openGate } from '../../../src/commands/verify/gate.ts';
import type { VerifyRequest } from '../../../src/commands/verify/request.ts';
import type { Environment } from '../../../src/oci/environment.ts';
import { Stores } from '../../../src/oci/open.ts';
import { LIMITS } from '../../../src/oci/registry/http/connections.ts';
import { testEnvironment } from '../../support/environment.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { useScene } from '../../support/scene.ts';

const scene = useScene();
const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"components":[]}';

function seed(...names: readonly string[]): void {
  for (const name of names) {
    const image = evidenceImage(scene.registry, name, name);
    for (const platform of [image.amd64, image.arm64]) {
      image.attachOne(platform, 'application/vnd.cyclonedx+json', SBOM);
    }
  }
}

async function audited(...flags: readonly string[]): Promise<Record<string, AuditLine>> {
  const { out, err } = await scene.cli('audit', '--require=sbom', ...flags);
  const lines = out.split('\n').filter((line) => line !== '');
  if (lines.length === 0) throw new Error(err);
  const byName = lines.map((line): [string, AuditLine] => {
    const json: AuditLine = JSON.parse(line);
    return [json.reference.slice(scene.registry.host.length + 1), json];
  });
  expect(new Set(byName.map(([name]) => name)).size).toBe(byName.length);
  return Object.fromEntries(byName);
}

test('repositories that are forbidden are undecided, others are decided', async () => {
  seed('acme/open', 'acme/secret');
  scene.registry.faults.forbidden = { on: /\/v2\/acme\/secret\// };
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(lines['acme/open:v1']).toMatchObject({ outcome: 'passed' });
  // Its tags could not be listed.
  expect(lines['acme/secret:*']).toMatchObject({
    outcome: 'undecided',
    error: { code: 'denied' },
    repository: 'acme/secret',
  });
  scene.workspace.write('images.txt', `${scene.registry.host}/acme/secret:v1\n${scene.registry.host}/acme/open:v1\n`);
  const listed = await audited('--images-from=images.txt');
  expect(listed['acme/secret:v1']).toMatchObject({ outcome: 'undecided', error: { code: 'unavailable' } });
  expect(listed['acme/open:v1']).toMatchObject({ outcome: 'passed' });
});

test('a catalog that is forbidden is one undecided line, and does not stop other sources', async () => {
  seed('acme/open');
  scene.registry.faults.forbidden = { on: /_catalog/ };
  scene.workspace.write('images.txt', `${scene.registry.host}/acme/open:v1\n`);
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`, '--images-from=images.txt');
  expect(lines['acme/*']).toMatchObject({
    outcome: 'undecided',
    error: { message: expect.stringContaining('pass a list of images') },
  });
  expect(lines['acme/open:v1']).toMatchObject({ outcome: 'passed' });
});

test('names in a catalog that no repository can have are an undecided line, and the others are audited', async () => {
  seed('acme/open');
  for (const name of ['acme/../secret', 'acme/<img src=x>', 'acme/\u202egnp']) scene.registry.storage.repository(name);
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(lines['acme/open:v1']).toMatchObject({ outcome: 'passed' });
  expect(lines['acme/*']).toMatchObject({
    outcome: 'undecided',
    error: {
      code: 'invalid-response',
      message: expect.stringContaining('the list has 3 names that no repository can have'),
    },
  });
});

test('evidence that is forbidden makes the image undecided, not failed', async () => {
  seed('acme/app');
  scene.registry.faults.forbidden = { on: /\/referrers\// };
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(lines['acme/app:v1']).toMatchObject({
    outcome: 'undecided',
    // The lists of the platforms may have been requested as well.
    behaviour: { errors: expect.arrayContaining([expect.stringContaining('403')]) },
  });
});

test('an image that vanishes after it was listed fails with the reason', async () => {
  seed('acme/app', 'acme/gone');
  const repository = scene.registry.storage.repository('acme/gone');
  const digest = repository.tags.get('v1') ?? '';
  repository.manifests.delete(digest);
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(lines['acme/gone:v1']).toMatchObject({ outcome: 'failed', error: { code: 'not-found' }, digest: null });
  expect(lines['acme/app:v1']).toMatchObject({ outcome: 'passed' });
});

test('a registry that limits the rate is waited for: every image is decided', async () => {
  seed('acme/a', 'acme/b', 'acme/c');
  scene.registry.faults.requestsPerSecond = 20;
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(Object.values(lines).map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
  const refused = scene.registry.requests.filter(({ status }) => status === 429).length;
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(scene.registry.requests.length / 2);
});

test('a limit of hours is not waited for: the image is undecided', async () => {
  seed('acme/a', 'acme/b');
  scene.registry.faults.rateLimit = { retryAfter: 6 * 3600, on: /\/v2\/acme\/b\/manifests\/v1/ };
  const lines = await audited(`--images-from=${scene.registry.host}/acme/*`);
  expect(lines['acme/a:v1']).toMatchObject({ outcome: 'passed' });
  expect(lines['acme/b:v1']).toMatchObject({
    outcome: 'undecided',
    error: { message: expect.stringContaining('too many requests') },
  });
});

interface Asked {
  readonly stores: Stores;
  /** Audits `acme/NAME:v1`. */
  audit(name: string): Promise<AuditLine>;
}

/** An audit with short time limits, of the registry of the test. */
async function openAudit(environment: Partial<Environment> = {}): Promise<Asked> {
  const stores = new Stores(
    { ...testEnvironment(), sleep: async () => {}, ...environment },
    { ...LIMITS, answer: 200 },
  );
  const request: VerifyRequest = {
    references: [],
    platforms: [],
    policy: { type: 'flags', flags: { require: ['sbom'], signedBy: [], maxAge: [] } },
    attestationsFrom: [],
    against: [],
    comment: false,
    flags: [],
  };
  const context = { env: {}, cwd: scene.workspace.path, stores } as unknown as Context;
  const gate = { ...(await openGate(request, context)), attestations: undefined };
  const registries = { plainHttp: () => true, warnings: () => [] };
  const settings = { request, gate, labels: [], registries, cosignTags: new CosignTags(), held: new HeldStores() };
  return {
    stores,
    audit: (name) =>
      auditImage(
        { type: 'image', reference: `${scene.registry.host}/acme/${name}:v1`, labels: [], places: [] },
        settings,
        context,
      ),
  };
}

test.each([
  ['does not respond', { hang: {} }, 'did not answer in time'],
  ['closes the connection', { dropConnection: {} }, 'the connection to'],
  ['fails', { serverError: { status: 500 } }, '500'],
])('a registry that %s: the image is undecided', async (_, fault, message) => {
  seed('acme/app');
  Object.assign(scene.registry.faults, fault);
  const { stores, audit } = await openAudit();
  try {
    const line = await audit('app');
    expect(line).toMatchObject({ outcome: 'undecided', error: { message: expect.stringContaining(message) } });
    expect(line.behaviour.requests).toBeGreaterThan(0);
  } finally {
    await stores.close();
  }
});

test('a registry that stops answering costs its time limit once: later images have the same reason, and it is tried again', async () => {
  seed('acme/app');
  scene.registry.faults.hang = {};
  // A hundred seconds in each real one.
  const { stores, audit } = await openAudit({ now: () => Date.now() * 100, failFast: true, concurrency: 4 });
  try {
    const first = await Promise.all([1, 2, 3, 4].map(() => audit('app')));
    const sent = scene.registry.requests.length;
    const later = await Promise.all(Array.from({ length: 50 }, (_, at) => audit(`app-${at}`)));
    expect(scene.registry.requests.length - sent).toBeLessThanOrEqual(4);
    for (const line of [...first, ...later]) {
      expect(line).toMatchObject({
        outcome: 'undecided',
        error: { message: expect.stringContaining('did not answer in time') },
      });
    }
    expect(later.at(-1)?.error?.message).toMatch(/not sent, because the last \d+ requests got no response/);
    delete scene.registry.faults.hang;
    const deadline = Date.now() + 20_000;
    let line = await audit('app');
    while (line.outcome === 'undecided' && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      line = await audit('app');
    }
    expect(line.outcome).toBe('passed');
  } finally {
    await stores.close();
  }
});
