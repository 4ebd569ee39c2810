// Bounds of a referrers list: its entries, and the manifests that are read for the types that it lacks.
import { expect, test } from '@jest/globals';
import { walkGraph } from '../../../../src/graph/walk.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import type { StoreError } from '../../../../src/oci/errors.ts';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import { textArtifact } from '../../../support/artifacts.ts';
import { GraphStore } from '../../../support/graph-store.ts';
import { all } from '../faults/scene.ts';
import { failure } from '../loopback.ts';
import { type Scripted, scriptedStore } from '../scripted.ts';

const SUBJECT = digestOf('subject');

function entries(from: number, count: number, artifactType?: string) {
  return Array.from({ length: count }, (_, at) => ({
    mediaType: MEDIA_TYPE.manifest,
    digest: digestOf(`referrer ${from + at}`),
    size: 7,
    ...(artifactType && { artifactType }),
  }));
}

/** A registry that lists so many referrers, on pages of so many. */
function listing(count: number, pageSize: number, artifactType?: string): Scripted {
  return scriptedStore((line) => {
    const url = new URL(line.split(' ')[1] ?? '', 'http://r');
    if (!url.pathname.includes('/referrers/')) return undefined;
    const from = Number(url.searchParams.get('from') ?? 0);
    const body = JSON.stringify({
      schemaVersion: 2,
      mediaType: MEDIA_TYPE.index,
      manifests: entries(from, Math.min(pageSize, count - from), artifactType),
    });
    const next = from + pageSize;
    const link = next < count ? { link: `<${url.pathname}?from=${next}>; rel="next"` } : {};
    return { status: 200, headers: { 'content-type': MEDIA_TYPE.index, ...link }, body };
  });
}

async function refusal(scripted: Scripted, artifactType?: string): Promise<StoreError> {
  const filter = artifactType === undefined ? {} : { artifactType };
  const error = (await failure(all(scripted.store.referrers(SUBJECT, filter)))) as StoreError;
  expect(error).toMatchObject({ code: 'limit-exceeded', reference: SUBJECT, attempted: 'list referrers' });
  return error;
}

test.each([
  ['on one page', 25_000, 25_000],
  ['ten times as many, on pages', 250_000, 10_000],
  ['one more than the bound', 1_001, 1_001],
])('untyped referrers %s are refused before their manifests are read', async (_, count, pageSize) => {
  const scripted = listing(count, pageSize);
  const error = await refusal(scripted);
  expect(error.detail).toContain('more than 1000 referrers are listed without an artifact type');
  // The page and the fallback tag.
  expect(scripted.said).toHaveLength(2);
  expect((await refusal(listing(count, pageSize), 'application/x')).detail).toBe(error.detail);
});

test('as many as the bound are read, over all pages of a list', async () => {
  const scripted = listing(1_000, 400);
  expect((await all(scripted.store.referrers(SUBJECT))).flatMap(({ referrers }) => referrers)).toHaveLength(1_000);
  const error = await refusal(listing(1_200, 400));
  expect(error.detail).toContain('1000');
});

test('typed referrers are bounded in number', async () => {
  const pages = await all(listing(100_000, 25_000, 'application/x').store.referrers(SUBJECT));
  expect(pages.flatMap(({ referrers }) => referrers)).toHaveLength(100_000);
  const scripted = listing(1_000_000, 30_000, 'application/x');
  expect((await refusal(scripted)).detail).toBe('the list has more than 100000 referrers, which is the limit');
  expect(scripted.said.length).toBeLessThan(7);
});

test('attaching beside many untyped referrers reads none of their manifests', async () => {
  const artifact = textArtifact({ mediaType: MEDIA_TYPE.manifest, digest: SUBJECT, size: 3 }, 'one');
  const { digest } = artifact.manifest.descriptor;
  let pushed = false;
  const { store, said } = scriptedStore((line, { url }) => {
    if (line.startsWith('PUT') && url.includes('/manifests/')) {
      pushed = true;
      return { status: 201, headers: { 'oci-subject': SUBJECT } };
    }
    if (line.startsWith('POST')) return { status: 201 };
    if (!url.includes('/referrers/')) return undefined;
    const manifests = [...entries(0, 5_000), ...(pushed ? [{ mediaType: MEDIA_TYPE.manifest, digest, size: 1 }] : [])];
    return { status: 200, headers: { 'content-type': MEDIA_TYPE.index }, body: JSON.stringify({ manifests }) };
  });
  expect(await store.pushArtifacts([artifact])).toMatchObject([{ status: 'created', via: 'api' }]);
  expect(said.filter((line) => /^GET .*\/manifests\/sha256:/.test(line))).toEqual([]);
});

test('a walk shows what the store lists, and says at which bound a list ended', async () => {
  const subject = { mediaType: MEDIA_TYPE.manifest, digest: SUBJECT, size: 3 };
  const scripted = listing(30_000, 30_000);
  const graph = await walkGraph(scripted.store, subject, { legacyTags: false });
  expect(graph).toMatchObject({ complete: false, root: { referrers: [] } });
  expect(graph.notes).toEqual([
    expect.stringContaining('more than 1000 referrers are listed without an artifact type'),
  ]);
  expect(scripted.said.length).toBeLessThan(5);
});

test('a walk reads a bounded number of manifests, whether they exist or not', async () => {
  const store = new GraphStore({ remote: true });
  const subject = store.put({ mediaType: MEDIA_TYPE.manifest });
  for (let at = 0; at < 9_000; at++) store.list(subject.digest, `referrer ${at}`, { artifactType: MEDIA_TYPE.empty });
  const graph = await walkGraph(store, subject, { legacyTags: false });
  expect(graph.complete).toBe(false);
  expect(graph.notes).toContain('the walk ended at the limit of 2000 manifests read; the rest is not shown');
  expect(store.asked.filter((asked) => asked.startsWith('manifest')).length).toBeLessThanOrEqual(2_000);
  expect(graph.root.referrers).toHaveLength(9_000);
});
