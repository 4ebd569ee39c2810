import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { StoreError } from '../../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { IsolationLimits } from '../../../src/process/isolated.ts';
import { generateSboms, isImageSbom, noteText } from '../../../src/sbom/generate.ts';
import type { ImageStore } from '../../../src/sbom/image.ts';
import { GENERATOR_LIMITS, type Generated, SbomGenerator } from '../../../src/sbom/isolation/isolated.ts';
import type { GenerateRequest } from '../../../src/sbom/isolation/messages.ts';
import { sbomEvidence } from '../../../src/sbom/sbom-evidence.ts';
import { generatorsOf, until } from '../../support/generators.ts';
import { putImage, putLayer, type Tree } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';

const DOCUMENT = { toolVersion: '1' };

function requestOf(store: ImageStore, subject: Descriptor, more: Partial<GenerateRequest> = {}): GenerateRequest {
  return { location: store.location, targets: [{ subject }], strict: false, document: DOCUMENT, ...more };
}

function isolated(
  store: ImageStore,
  subject: Descriptor,
  more: Partial<GenerateRequest> = {},
  limits: Partial<IsolationLimits> = {},
): Promise<Generated> {
  const environment = { now: () => performance.now(), limits: { ...GENERATOR_LIMITS, ...limits } };
  return new SbomGenerator(environment).generate(store, requestOf(store, subject, more));
}

async function imageOf(...trees: readonly Tree[]): Promise<{ store: MemoryStore; subject: Descriptor }> {
  const store = new MemoryStore();
  const layers = [];
  for (const tree of trees) layers.push(await putLayer(store, tree));
  return { store, subject: putImage(store, layers) };
}

const PACKAGE = '{"name":"a","version":"1.0.0"}';

/** A child takes some seconds to start on a busy machine. */
describe('the child process', () => {
  test('generates the same document as this process, with its notes', async () => {
    const { store, subject } = await imageOf(
      { 'etc/os-release': 'ID=debian\nVERSION_ID=12\n', 'app/node_modules/a/package.json': PACKAGE },
      { 'opt/x.jar': 'no archive' },
    );
    const { results, warnings } = await isolated(store, subject);
    const [sbom] = await generateSboms(store, [{ subject }]);
    if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
    const { document, ...evidence } = sbomEvidence(sbom, DOCUMENT);
    expect(results).toEqual([
      {
        evidence,
        descriptor: document.descriptor,
        bytes: expect.any(Uint8Array),
        notes: sbom.notes.map(noteText),
      },
    ]);
    expect(sbom.notes).toHaveLength(1);
    expect(warnings).toEqual([]);
  });

  test('reads more layers than there are pipes, and layers larger than a pipe', async () => {
    const trees = Array.from(
      { length: 11 },
      (_, at): Tree => ({
        [`x${at}/node_modules/a/package.json`]: `{"name":"a","version":"${at}.0.0"}`,
        [`x${at}/large`]: Buffer.from(Array.from({ length: 300_000 }, (__, byte) => (byte * 7919 * (at + 1)) % 251)),
      }),
    );
    const { store, subject } = await imageOf(...trees);
    const { results } = await isolated(store, subject);
    const [result] = results;
    if (result === undefined || 'notice' in result) throw new Error('no SBOM');
    expect(JSON.parse(Buffer.from(result.bytes).toString()).components).toHaveLength(11);
  });

  test('passes on the notice for a manifest that is not an image', async () => {
    const { store } = await imageOf();
    const subject = store.putManifest(
      { schemaVersion: 2, mediaType: MEDIA_TYPE.manifest, layers: [] },
      MEDIA_TYPE.manifest,
    );
    const { results } = await isolated(store, subject);
    expect(results).toEqual([{ notice: expect.stringContaining('not a container image') }]);
  });

  test('throws what the store throws', async () => {
    const { store, subject } = await imageOf({ a: 'x' }, { b: 'y' });
    const failing = {
      location: store.location,
      manifest: (reference: string) => store.manifest(reference),
      async *blob(descriptor: Descriptor) {
        yield* store.blob(descriptor);
        throw new StoreError({
          code: 'digest-mismatch',
          store: 'here',
          attempted: 'read a blob',
          detail: 'other bytes',
          remedy: 'push again',
        });
      },
    };
    const outcome = await isolated(failing, subject).catch((error: unknown) => error);
    expect(outcome).toBeInstanceOf(StoreError);
    expect(outcome).toMatchObject({ code: 'digest-mismatch', message: expect.stringContaining('other bytes') });
  });

  test('with strict, throws the error of the user', async () => {
    const { store, subject } = await imageOf({ 'opt/x.jar': 'no archive' });
    await expect(isolated(store, subject, { strict: true })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining('would be incomplete: /opt/x.jar'),
    });
  });
});

describe('a process that is started ahead', () => {
  const running = (): Promise<number[]> => generatorsOf(process.pid);

  test('serves the next request, and no other process is started', async () => {
    const { store, subject } = await imageOf({ 'app/node_modules/a/package.json': PACKAGE });
    // Those of earlier tests are killed, and may not have ended yet.
    await until(async () => ((await running()).length === 0 ? true : undefined));
    const generator = new SbomGenerator({ now: () => performance.now() });
    generator.startAhead();
    generator.startAhead();
    const [ahead] = await until(async () => ((await running()).length > 0 ? running() : undefined));
    const generated = generator.generate(store, requestOf(store, subject));
    expect(await running()).toEqual([ahead]);
    const { results } = await generated;
    expect(results).toEqual([expect.objectContaining({ notes: [] })]);
    // The process is killed when it has answered, and a second request has one of its own.
    expect((await generator.generate(store, requestOf(store, subject))).results).toEqual(results);
  });

  test('is stopped if it is not needed', async () => {
    const generator = new SbomGenerator({ now: () => performance.now() });
    generator.startAhead();
    generator.stop();
    generator.stop();
    await until(async () => ((await running()).length === 0 ? true : undefined));
    expect(await running()).toEqual([]);
  });
});

describe('limits', () => {
  const many = (count: number): Tree =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`x/${at}/node_modules/a/package.json`, PACKAGE]));

  /** Starts a generator, which gets no processor from its first moment on. Resolves to its process. */
  async function starved<T>(start: () => T): Promise<{ readonly pid: number; readonly generated: T }> {
    // Those of earlier tests are killed, and may not have ended yet.
    await until(async () => ((await generatorsOf(process.pid)).length === 0 ? true : undefined));
    const generated = start();
    const pid = await until(async () => (await generatorsOf(process.pid))[0]);
    process.kill(pid, 'SIGSTOP');
    return { pid, generated };
  }

  test('of processor time: the child is stopped and the reason named', async () => {
    const { store, subject } = await imageOf(many(3000));
    const began = performance.now();
    await expect(isolated(store, subject, {}, { cpuMilliseconds: 150 })).rejects.toMatchObject({
      name: 'GeneratorError',
      code: 'generator-failed',
      message: expect.stringMatching(
        /^could not generate the SBOM of .*: it exceeds the limit of \d+ s of processor time/,
      ),
    });
    expect(performance.now() - began).toBeLessThan(15_000);
  });

  test('time without a processor, as on a busy machine, does not count', async () => {
    const { store, subject } = await imageOf({ 'app/node_modules/a/package.json': PACKAGE });
    const { pid, generated } = await starved(() => isolated(store, subject, {}, { cpuMilliseconds: 4000 }));
    await sleep(6000);
    process.kill(pid, 'SIGCONT');
    expect((await generated).results).toEqual([expect.objectContaining({ notes: [] })]);
  });

  test('of silence: a child that never gets a processor again is stopped', async () => {
    const { store, subject } = await imageOf({ 'app/node_modules/a/package.json': PACKAGE });
    const { generated } = await starved(() =>
      isolated(store, subject, {}, { cpuMilliseconds: 800 }).catch((error: unknown) => error),
    );
    expect(await generated).toMatchObject({ message: expect.stringMatching(/it did not respond for \d+ s/) });
  });

  test('of memory: resident', async () => {
    const { store, subject } = await imageOf(many(3000));
    await expect(isolated(store, subject, {}, { memoryBytes: 60 * 1024 * 1024 })).rejects.toThrow(
      'it exceeds the limit of 60 MiB of memory',
    );
  });

  test('of the heap: V8 ends the child, and not this process', async () => {
    const { store, subject } = await imageOf(many(20_000));
    await expect(isolated(store, subject, {}, { heapMebibytes: 12 })).rejects.toThrow('MiB of memory');
  });
});
