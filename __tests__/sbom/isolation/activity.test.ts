// The activity that the child process reports: layers and requests, and nothing that a hostile child adds.
import { afterEach, describe, expect, test } from '@jest/globals';
import { type ObservedRequest, observeRequests } from '../../../src/net/activity.ts';
import { ForeignProcess, type PartsProgress } from '../../../src/net/foreign-activity.ts';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import type { ImageStore } from '../../../src/sbom/image.ts';
import { type Generated, SbomGenerator } from '../../../src/sbom/isolation/isolated.ts';
import { putImage, putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';

interface Observed {
  readonly progress: (readonly PartsProgress[])[];
  readonly requests: { readonly request: ObservedRequest; readonly error: string | undefined }[];
  readonly waits: number[];
}

let stop: (() => void) | undefined;
afterEach(() => stop?.());

function observed(progressed?: (progress: readonly PartsProgress[]) => void): Observed {
  const seen: Observed = { progress: [], requests: [], waits: [] };
  stop = observeRequests({
    now: () => 1000,
    progressed: (progress) => {
      seen.progress.push(progress);
      progressed?.(progress);
    },
    ended: (request, error) => seen.requests.push({ request, error }),
    waits: (milliseconds) => seen.waits.push(milliseconds),
  });
  return seen;
}

function generate(store: ImageStore, subjects: readonly Descriptor[]): Promise<Generated> {
  return new SbomGenerator({ now: () => performance.now() }).generate(store, {
    ...{ location: store.location, strict: false, document: { toolVersion: '1' } },
    targets: subjects.map((subject) => ({ subject })),
  });
}

/** Two platforms that share a layer. */
async function twoPlatforms(): Promise<{
  store: MemoryStore;
  subjects: Descriptor[];
  last: Descriptor;
  bytes: number;
}> {
  const store = new MemoryStore();
  const shared = await putLayer(store, { 'etc/os-release': 'ID=debian\nVERSION_ID=12\n' });
  const amd64 = await putLayer(store, { 'app/node_modules/a/package.json': '{"name":"a","version":"1.0.0"}' });
  const arm64 = await putLayer(store, { 'app/node_modules/a/package.json': '{"name":"a","version":"2.0.0"}' });
  const sizes = [shared, amd64, arm64].map(({ descriptor }) => descriptor.size);
  return {
    store,
    subjects: [putImage(store, [shared, amd64]), putImage(store, [shared, arm64])],
    last: arm64.descriptor,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

describe('layers', () => {
  test('are reported while they are read, each once, and no longer when the child has ended', async () => {
    const { store, subjects, last, bytes } = await twoPlatforms();
    const others = Promise.withResolvers<void>();
    const gated: ImageStore = {
      location: store.location,
      manifest: (reference) => store.manifest(reference),
      async *blob(descriptor) {
        // The last layer arrives only after the other two have been reported as read.
        if (descriptor.digest === last.digest) await others.promise;
        yield* store.blob(descriptor);
      },
    };
    const seen = observed(([one]) => {
      if (one?.parts === 2) others.resolve();
    });
    await generate(gated, subjects);
    expect(seen.progress).toContainEqual([
      expect.objectContaining({ parts: 2, totalParts: 3, bytes: bytes - last.size, totalBytes: bytes }),
    ]);
    expect(seen.progress.at(-2)).toEqual([
      expect.objectContaining({ parts: 3, totalParts: 3, bytes, totalBytes: bytes }),
    ]);
    expect(seen.progress.at(-1)).toEqual([]);
  });

  test('of an image that cannot be read are no longer shown either', async () => {
    const { store, subjects, last } = await twoPlatforms();
    store.remove(last.digest);
    const seen = observed();
    await expect(generate(store, subjects)).rejects.toMatchObject({ code: 'not-found' });
    expect(seen.progress.at(-1)).toEqual([]);
  });
});

describe('the reports of a hostile child', () => {
  test('are dropped if nobody observes', () => {
    expect(ForeignProcess.observed()).toBeUndefined();
  });

  test.each([
    ['no object', 'progress'],
    ['nothing', null],
    ['another type', { type: 'print', text: '\u001b[2J' }],
    ['texts for numbers', { type: 'progress', parts: '\u001b[2J', totalParts: 2, bytes: 0, totalBytes: 1 }],
    ['a negative number', { type: 'progress', parts: -1, totalParts: 2, bytes: 0, totalBytes: 1 }],
    ['no number', { type: 'progress', parts: Number.NaN, totalParts: 2, bytes: 0, totalBytes: 1 }],
    ['endless bytes', { type: 'progress', parts: 1, totalParts: 2, bytes: Number.POSITIVE_INFINITY, totalBytes: 1 }],
    ['an endless wait', { type: 'wait', milliseconds: Number.POSITIVE_INFINITY }],
    [
      'a method with control characters',
      { type: 'request', method: '\u001b[2J', url: '', milliseconds: 1, sent: 0, received: 0 },
    ],
  ])('%s: not announced', (_, message) => {
    const seen = observed();
    ForeignProcess.observed()?.receive(message);
    expect(seen).toEqual({ progress: [], requests: [], waits: [] });
  });

  test('are limited to what they may hold', () => {
    const seen = observed();
    const child = ForeignProcess.observed();
    child?.receive({ type: 'progress', parts: 9, totalParts: 2, bytes: 50, totalBytes: 5, text: '\u001b[2J' });
    expect(seen.progress).toEqual([[{ type: 'progress', parts: 2, totalParts: 2, bytes: 5, totalBytes: 5 }]]);
    child?.receive({
      ...{ type: 'request', method: 'GET', url: 'x'.repeat(9000), milliseconds: 5, sent: 0, received: 7 },
      ...{ error: 'y'.repeat(9000), body: 'z' },
    });
    const [{ request, error } = { request: undefined, error: '' }] = seen.requests;
    expect(request).toMatchObject({ method: 'GET', began: 995, received: 7 });
    expect([request?.url.length, error?.length]).toEqual([2000, 100]);
    expect(request).not.toHaveProperty('body');
  });

  test('are too many: the last ones are dropped', () => {
    const seen = observed();
    const child = ForeignProcess.observed();
    for (let count = 0; count < 30_000; count++) child?.receive({ type: 'wait', milliseconds: 1 });
    expect(seen.waits).toHaveLength(20_000);
  });
});
