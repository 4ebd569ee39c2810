// The child process that reads large layers itself: from a registry with tokens, a hostile one, a layout, and at its end.
import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import type { Environment } from '../../../src/oci/environment.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { type Generated, SbomGenerator } from '../../../src/sbom/isolation/isolated.ts';
import { testEnvironment } from '../../support/environment.ts';
import { generatorsOf, isGenerator, until } from '../../support/generators.ts';
import { putImage, putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../support/registry/registry.ts';

/** A child takes some seconds to start on a busy machine. */
const PASSWORD = 'opensesame';
const ADA: Pick<Environment, 'credential'> = { credential: () => ({ username: 'ada', password: PASSWORD }) };
const BEARER: RegistryOptions = { auth: { users: { ada: PASSWORD }, scheme: 'bearer' } };

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});

/** Three layers, of which the last two exceed what is read through the parent. */
async function images(): Promise<{ memory: MemoryStore; subject: Descriptor; layers: readonly Descriptor[] }> {
  const memory = new MemoryStore();
  const layers = [];
  for (const [at, size] of [100, 9_000_000, 1_000_000].entries()) {
    const manifest = JSON.stringify({ name: `package-${at}`, version: '1.0.0' });
    const tree = { [`x${at}/node_modules/a/package.json`]: manifest, [`x${at}/data`]: randomBytes(size) };
    layers.push(await putLayer(memory, tree, 'tar'));
  }
  return { memory, subject: putImage(memory, layers), layers: layers.map(({ descriptor }) => descriptor) };
}

interface Scene {
  readonly registry: TestRegistry;
  readonly stores: Stores;
  readonly layers: readonly Descriptor[];
  readonly reference: string;
  generate(generator?: SbomGenerator): Promise<Generated>;
}

async function scene(options: RegistryOptions = {}, environment: Partial<Environment> = {}): Promise<Scene> {
  const { memory, subject, layers } = await images();
  const registry = await startRegistry(options);
  opened.push(registry);
  const repository = registry.storage.repository('app');
  const { bytes } = await memory.manifest(subject.digest);
  repository.putManifest(Buffer.from(bytes), subject.mediaType);
  for (const digest of [JSON.parse(Buffer.from(bytes).toString()).config, ...layers]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of memory.blob(digest)) chunks.push(chunk);
    repository.putBlob(Buffer.concat(chunks));
  }
  const stores = new Stores(testEnvironment(environment));
  opened.push(stores);
  const reference = `${registry.host}/app@${subject.digest}`;
  const store = stores.open(parseReference(reference), 'write');
  const generate = async (generator = new SbomGenerator({ now: () => performance.now() })): Promise<Generated> => {
    await store.manifest(subject.digest);
    return generator.generate(store, {
      location: store.location,
      targets: [{ subject }],
      strict: false,
      document: { toolVersion: '1' },
    });
  };
  return { registry, stores, layers, reference, generate };
}

function packagesIn({ results: [result] }: Generated): string[] {
  if (result === undefined || 'notice' in result) throw new Error('no SBOM');
  return JSON.parse(Buffer.from(result.bytes).toString()).components.map(({ name }: { name: string }) => name);
}

const ALL = ['package-0', 'package-1', 'package-2'];
const errorOf = (work: Promise<unknown>): Promise<Error> =>
  work.then(
    () => {
      throw new Error('nothing was thrown');
    },
    (error: Error) => error,
  );

describe('a registry', () => {
  test('large layers are read with a token that only allows pulling, and their requests are counted', async () => {
    const { registry, stores, reference, generate } = await scene(BEARER, ADA);
    expect(packagesIn(await generate())).toEqual(ALL);
    expect(registry.tokens.map(({ scopes, uses }) => [...scopes, uses])).toEqual([
      // The manifest, the config and the first layer.
      ['repository:app:pull,push', 3],
      ['repository:app:pull', 2],
    ]);
    const { requests, receivedBytes } = stores.open(parseReference(reference)).traffic();
    expect(requests).toBe(registry.requests.length);
    expect(receivedBytes).toBeGreaterThan(10_000_000);
  });

  test('the requests count for the image, also in a process that was started before its work began', async () => {
    const { registry, stores, reference, generate } = await scene(BEARER, ADA);
    const generator = new SbomGenerator({ now: () => performance.now() });
    generator.startAhead();
    const traffic = await stores.withOwnMeter(async () => {
      await generate(generator);
      return stores.open(parseReference(reference)).traffic();
    });
    expect(traffic.requests).toBe(registry.requests.length);
    expect(traffic.receivedBytes).toBeGreaterThan(10_000_000);
  });

  test('a token that has expired is replaced through the parent', async () => {
    const { registry, generate } = await scene({ ...BEARER, faults: { tokenUses: 1 } }, ADA);
    expect(packagesIn(await generate())).toEqual(ALL);
    const pulling = registry.tokens.filter(({ scopes }) => scopes.join() === 'repository:app:pull');
    expect(pulling.map(({ uses }) => uses)).toEqual([1, 1]);
  });

  test('with passwords only, the parent reads everything', async () => {
    const { registry, generate } = await scene({ auth: { users: { ada: PASSWORD }, scheme: 'basic' } }, ADA);
    expect(packagesIn(await generate())).toEqual(ALL);
    expect(registry.tokens).toEqual([]);
  });

  test('if it refuses the token of the child, the parent reads with its own', async () => {
    const { registry, layers, generate } = await scene(BEARER, ADA);
    registry.faults.forbidden = { on: new RegExp(`blobs/${layers[1]?.digest}`), times: 1 };
    expect(packagesIn(await generate())).toEqual(ALL);
  });

  test('an error contains neither token nor password', async () => {
    const { registry, layers, generate } = await scene(BEARER, ADA);
    registry.faults.forbidden = { on: new RegExp(`blobs/${layers[1]?.digest}`) };
    const error = await errorOf(generate());
    expect(error).toMatchObject({ name: 'StoreError', code: 'denied' });
    const text = `${error.message} ${error.stack} ${JSON.stringify(error)}`;
    for (const secret of [PASSWORD, ...registry.tokens.map(({ token }) => token)]) expect(text).not.toContain(secret);
  });

  test('wrong bytes fail the SBOM', async () => {
    const { registry, layers, generate } = await scene();
    registry.faults.corruptBody = { on: new RegExp(`blobs/${layers[1]?.digest}`), at: 4_000_000 };
    expect(await errorOf(generate())).toMatchObject({ code: 'digest-mismatch', reference: layers[1]?.digest });
  });

  test('an endless redirect fails the SBOM', async () => {
    const { registry, generate } = await scene();
    registry.faults.redirectLoop = true;
    const error = await errorOf(generate());
    expect(error).toMatchObject({ name: 'StoreError', message: expect.stringContaining('redirect') });
    expect(registry.requests.length).toBeLessThan(60);
  });

  test('a lost connection is resumed', async () => {
    const { registry, layers, generate } = await scene();
    registry.faults.resetDownload = { on: new RegExp(`blobs/${layers[1]?.digest}`), after: 3_000_000, times: 1 };
    expect(packagesIn(await generate())).toEqual(ALL);
  });
});

test('a layout directory is read by the child itself', async () => {
  const { memory, subject, layers } = await images();
  const directory = await mkdtemp(join(tmpdir(), 'oci-evidence-layout-'));
  const stores = new Stores(testEnvironment());
  opened.push(stores);
  const store = stores.open(parseReference(`oci-layout:${directory}`), 'write');
  const manifest = await memory.manifest(subject.digest);
  for (const descriptor of [JSON.parse(Buffer.from(manifest.bytes).toString()).config, ...layers]) {
    await store.pushBlob({ descriptor, open: () => memory.blob(descriptor) });
  }
  await store.pushManifest(manifest);
  const read: string[] = [];
  const observed = {
    location: store.location,
    manifest: (reference: string) => store.manifest(reference),
    blob(descriptor: Descriptor) {
      read.push(descriptor.digest);
      return store.blob(descriptor);
    },
    grantPull: () => (store as typeof store & { grantPull(): Promise<never> }).grantPull(),
  };
  const generated = await new SbomGenerator({ now: () => performance.now() }).generate(observed, {
    location: store.location,
    targets: [{ subject }],
    strict: false,
    document: { toolVersion: '1' },
  });
  expect(packagesIn(generated)).toEqual(ALL);
  expect(read).not.toContain(layers[1]?.digest);
  expect(read).toContain(layers[0]?.digest);
});

describe('the process', () => {
  /** Waits until the child has requested the layer, which is never answered. */
  const waiting = async ({ registry, layers }: Scene, parent: number): Promise<number> => {
    registry.faults.hang = { on: new RegExp(`blobs/${layers[1]?.digest}`) };
    await until(async () => registry.requests.find(({ path }) => path.includes(layers[1]?.digest ?? '-')));
    return until(async () => (await generatorsOf(parent))[0]);
  };

  test('has no token in its arguments or variables, and its death is an error of the SBOM', async () => {
    const made = await scene(BEARER, ADA);
    const outcome = errorOf(made.generate());
    const child = await waiting(made, process.pid);
    const visible = `${await readFile(`/proc/${child}/cmdline`, 'utf8')} ${await readFile(`/proc/${child}/environ`, 'utf8')}`;
    for (const secret of [PASSWORD, ...made.registry.tokens.map(({ token }) => token)]) {
      expect(visible).not.toContain(secret);
    }
    process.kill(child, 'SIGKILL');
    expect(await outcome).toMatchObject({
      name: 'GeneratorError',
      message: expect.stringContaining('its process ended with SIGKILL'),
    });
  });

  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('ends when its parent dies of %s', async (signal) => {
    const made = await scene();
    const program = fileURLToPath(new URL('../../support/sbom-parent.ts', import.meta.url));
    const parent: ChildProcess = spawn(process.execPath, [program, made.reference], { stdio: 'ignore' });
    opened.push({ close: async () => void parent.kill('SIGKILL') });
    const child = await waiting(made, parent.pid ?? 0);
    parent.kill(signal);
    await until(async () => ((await isGenerator(child)) ? undefined : true));
    expect(parent.killed).toBe(true);
  });
});
