// Lists: whether there is an API, what an answer means, pages, filters, and what is left in fallback tags.
import { afterEach, describe, expect, test } from '@jest/globals';
import { parseManifest } from '../../../../src/oci/descriptor.ts';
import { digestOf } from '../../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../../src/oci/media-types.ts';
import type { RegistryStore } from '../../../../src/oci/registry/store.ts';
import type { ReferrersPage } from '../../../../src/oci/store.ts';
import { manifestOf, textArtifact } from '../../../support/artifacts.ts';
import type { RegistryOptions } from '../../../support/registry/registry.ts';
import { SeedRepository } from '../../../support/seed.ts';
import { listed, openScene, openVirtualScene, REPOSITORY, type Scene, type VirtualScene } from '../conversation.ts';
import { errorBody, scriptedStore } from '../scripted.ts';

let scene: Scene;
const open = async (options: RegistryOptions = {}): Promise<Scene> => {
  scene = await openScene(options);
  return scene;
};
const openVirtual = async (faults: RegistryOptions['faults'] = {}): Promise<VirtualScene> => {
  const made = await openVirtualScene({ faults });
  scene = made;
  return made;
};
afterEach(() => scene.close());

async function pagesOf(store: RegistryStore, artifactType?: string): Promise<ReferrersPage[]> {
  const pages: ReferrersPage[] = [];
  const filter = artifactType === undefined ? {} : { artifactType };
  for await (const page of store.referrers(scene.subject.digest, filter)) pages.push(page);
  return pages;
}

const seed = (count: number, fallback = false) =>
  new SeedRepository(scene.registry.host, REPOSITORY).pushReferrers(scene.subject, count, fallback);
const paths = () =>
  scene.registry.requests.map(({ method, path }) => `${method} ${path.replace(`/v2/${REPOSITORY}`, '')}`);
/** Puts an index with these entries under the subject's fallback tag. */
const putTag = (manifests: readonly unknown[], mediaType: string = MEDIA_TYPE.index) =>
  scene.registry.storage
    .repository(REPOSITORY)
    .putManifest(
      JSON.stringify({ schemaVersion: 2, mediaType, manifests }),
      mediaType,
      scene.subject.digest.replace(':', '-'),
    );

describe('a list', () => {
  test('without entries is one empty page that says how it was looked for', async () => {
    await open();
    expect(await pagesOf(scene.store)).toEqual([{ via: 'api', referrers: [] }]);
    scene.registry.faults.noReferrers = 404;
    expect(await pagesOf(scene.fresh())).toEqual([{ via: 'fallback-tag', referrers: [] }]);
  });

  test.each([
    ['as the specification has it', {}],
    ['with rel=next unquoted', { unquotedRel: true }],
    ['with absolute links', { absoluteLink: true }],
    ['with parameters on media types', { contentTypeParameters: true }],
  ])('comes page by page %s', async (_, faults) => {
    await open({ faults: { pageSize: 3, ...faults } });
    const all = await seed(7);
    const pages = await pagesOf(scene.store);
    expect(pages.map(({ via, referrers }) => [via, referrers.length])).toEqual([
      ['api', 3],
      ['api', 3],
      ['api', 1],
    ]);
    expect(pages.flatMap(({ referrers }) => referrers.map(({ digest }) => digest)).toSorted()).toEqual(
      all.map(({ digest }) => digest).toSorted(),
    );
  });

  test('is fetched no further than it is read', async () => {
    await open({ faults: { pageSize: 1 } });
    await seed(5);
    scene.registry.clear();
    for await (const _ of scene.store.referrers(scene.subject.digest)) break;
    expect(paths().filter((path) => path.includes('/referrers/'))).toHaveLength(1);
  });

  test.each([
    ['to another origin', { foreignLink: true }, /another origin/],
    ['back to itself', { linkLoop: true }, /an earlier page/],
  ])('that leads %s is an error, not a shorter list', async (_, faults, message) => {
    await open({ faults: { pageSize: 1, ...faults } });
    await seed(2);
    const failure = pagesOf(scene.store);
    await expect(failure).rejects.toThrow(message);
    expect(scene.registry.requests.filter(({ origin }) => origin === 'foreign')).toEqual([]);
  });

  test.each([
    ['cut off', { truncateBody: { on: /referrers/ } }, 'invalid-response'],
    ['HTML', { html: { on: /referrers/ } }, 'not-a-registry'],
    ['an outage', { serverError: { on: /referrers/ } }, 'unavailable'],
    ['a rate limit', { rateLimit: { on: /referrers/ } }, 'rate-limited'],
    ['forbidden', { forbidden: { on: /referrers/ } }, 'denied'],
    ['forbidden by a 401', { noReferrers: 401 }, 'unauthorized'],
    ['a broken connection', { dropConnection: { on: /referrers/ } }, 'network'],
  ])('that is %s is an error, never an empty list', async (_, faults, code) => {
    await open({ faults: faults as never });
    await expect(pagesOf(scene.store)).rejects.toMatchObject({ code, store: scene.store.location });
  });

  test('whose fallback tag cannot be read is an error, never an empty list', async () => {
    await open({ faults: { noReferrers: 404, serverError: { on: /manifests.sha256-/ } } });
    await expect(pagesOf(scene.store)).rejects.toMatchObject({ code: 'unavailable' });
  });

  test('with what is no descriptor is an error', async () => {
    await open({ faults: { noReferrers: 404 } });
    putTag([{ mediaType: 'a', digest: 'sha256:short', size: 1 }]);
    await expect(pagesOf(scene.store)).rejects.toThrow(/entry 0 of the referrers index is not a descriptor/);
  });

  test('for a repository that the registry does not know is an error', async () => {
    await open({ faults: { referrersNameUnknown: true } });
    const failure = listed(scene.fresh('team/unknown'), scene.subject.digest);
    await expect(failure).rejects.toMatchObject({ code: 'not-found', status: 404 });
  });
});

describe('support for the API', () => {
  test('costs one request more the first time, at the same time, and none after', async () => {
    const { run, store } = await openVirtual({});
    await run(pagesOf(store));
    await run(pagesOf(store));
    expect(scene.waves()).toEqual([
      ['GET /manifests/TAG-OF-SUBJECT 404', 'GET /referrers/SUBJECT 200'],
      ['GET /referrers/SUBJECT 200'],
    ]);
  });

  test('is not asked for again once it is known to be absent', async () => {
    const { run, store } = await openVirtual({ noReferrers: 404 });
    await run(pagesOf(store));
    await run(pagesOf(store));
    expect(scene.waves()).toEqual([
      ['GET /manifests/TAG-OF-SUBJECT 404', 'GET /referrers/SUBJECT 404'],
      ['GET /manifests/TAG-OF-SUBJECT 404'],
    ]);
  });

  test.each([400, 405, 406, 501])('is probed with the zero digest after a %d', async (status) => {
    await open({ faults: { noReferrers: status } });
    const entries = await seed(2, true);
    scene.registry.clear();
    const [page] = await pagesOf(scene.store);
    expect(page?.via).toBe('fallback-tag');
    expect(page?.referrers.map(({ digest }) => digest)).toEqual(entries.map(({ digest }) => digest));
    expect(paths()).toContain(`GET /referrers/sha256:${'0'.repeat(64)}`);
  });

  test('that refuses one question and knows others is an error', async () => {
    await open();
    // The subject's list alone is refused.
    scene.registry.faults.noReferrers = 400;
    const { requests } = scene.registry;
    const push = requests.push.bind(requests);
    requests.push = (...records) => {
      if (records[0]?.path.endsWith('0'.repeat(64))) delete scene.registry.faults.noReferrers;
      return push(...records);
    };
    await expect(pagesOf(scene.store)).rejects.toMatchObject({ code: 'rejected', status: 400 });
  });
});

describe('answers that no registry here gives', () => {
  const subject = digestOf('subject');
  const index = { 'content-type': MEDIA_TYPE.index };

  test.each([
    [
      'JSON that is no index',
      'application/json',
      '{"tags":[]}',
      /received application\/json instead of an image index/,
    ],
    ['a manifest', MEDIA_TYPE.manifest, '{}', /instead of an image index/],
    ['no JSON at all', MEDIA_TYPE.index, 'hello', /that is not JSON/],
    ['an index whose list is none', MEDIA_TYPE.index, '{"manifests":{}}', /instead of an image index/],
    [
      'an entry that is none',
      MEDIA_TYPE.index,
      '{"manifests":[{"digest":"sha256:x"}]}',
      /manifests\[0\] is not a descriptor/,
    ],
  ])('a 200 with %s is an error', async (_, type, body, message) => {
    const { store } = scriptedStore((line) =>
      line.includes('/referrers/') ? { status: 200, headers: { 'content-type': type }, body } : undefined,
    );
    await expect(listed(store, subject)).rejects.toThrow(message);
  });

  test('an index under a general media type is one', async () => {
    const body = JSON.stringify({ schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests: [] });
    const { store } = scriptedStore((line) =>
      line.includes('/referrers/') ? { status: 200, headers: { 'content-type': 'application/json' }, body } : undefined,
    );
    expect(await listed(store, subject)).toEqual([]);
  });

  test('a list whose manifests are null is empty', async () => {
    const { store } = scriptedStore((line) =>
      line.includes('/referrers/') ? { status: 200, headers: index, body: '{"manifests":null}' } : undefined,
    );
    expect(await listed(store, subject)).toEqual([]);
  });

  test('pages without end are cut off with the bound in the error', async () => {
    let page = 0;
    const { store } = scriptedStore((line) =>
      line.includes('/referrers/')
        ? {
            status: 200,
            headers: { ...index, link: `</v2/referrers/${++page}>; rel="next"` },
            body: '{"manifests":[]}',
          }
        : undefined,
    );
    await expect(listed(store, subject)).rejects.toThrow(/more than 10000 pages/);
    expect(page).toBe(10_000);
  });

  test('NAME_UNKNOWN for a repository that has the fallback tag, or the subject, is the API being absent', async () => {
    const unknown = { status: 404, body: errorBody('NAME_UNKNOWN') };
    const entry = { mediaType: MEDIA_TYPE.manifest, digest: digestOf('entry'), size: 1, artifactType: 'a/b' };
    const withTag = scriptedStore((line) => {
      if (line.includes('/referrers/')) return unknown;
      return { status: 200, headers: index, body: JSON.stringify({ manifests: [entry] }) };
    });
    expect(await listed(withTag.store, subject)).toEqual([entry.digest]);
    const withSubject = scriptedStore((line) => {
      if (line.includes('/referrers/')) return unknown;
      return line.startsWith('HEAD ') ? { status: 200 } : { status: 404, body: errorBody('MANIFEST_UNKNOWN') };
    });
    expect(await listed(withSubject.store, subject)).toEqual([]);
    const without = scriptedStore((line) => (line.includes('/referrers/') ? unknown : undefined));
    await expect(listed(without.store, subject)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('a fallback tag', () => {
  test('lists what it holds, with what the entries say', async () => {
    await open({ faults: { noReferrers: 404 } });
    const entries = await seed(3, true);
    const [page, ...rest] = await pagesOf(scene.store);
    expect(rest).toEqual([]);
    expect(page?.referrers).toEqual(entries);
  });

  test.each([
    ['the subject itself (GitLab)', { dashTagIsDigest: true }],
    ['another manifest', {}],
  ])('that holds %s lists nothing', async (title, faults) => {
    await open({ faults: { noReferrers: 404, ...faults } });
    if (title === 'another manifest') putTag([], MEDIA_TYPE.dockerManifestList);
    expect(await pagesOf(scene.store)).toEqual([{ via: 'fallback-tag', referrers: [] }]);
  });

  test('that resolves to a subject that is an index lists nothing of its platforms', async () => {
    await open({ faults: { noReferrers: 404, dashTagIsDigest: true } });
    const index = manifestOf({ mediaType: MEDIA_TYPE.index, manifests: [scene.subject] });
    await scene.store.pushManifest(index);
    const digests = await listed(scene.store, index.descriptor.digest);
    expect(digests).toEqual([]);
  });

  test('left from before the API is read beside it, for what the API does not list', async () => {
    await open();
    const known = await seed(2);
    const artifact = textArtifact(scene.subject, 'left behind');
    const left = artifact.manifest.descriptor;
    // There, as a manifest of a time when nobody kept a list, and in the tag.
    const { subject: _, ...fields } = JSON.parse(Buffer.from(artifact.manifest.bytes).toString());
    const orphan = manifestOf(fields);
    scene.registry.faults.acceptMissingContent = true;
    await scene.store.pushManifest(orphan);
    putTag([...known, orphan.descriptor, { ...left, artifactType: 'text/plain' }]);
    const store = scene.fresh();
    const pages = await pagesOf(store);
    expect(pages.map(({ via, referrers }) => [via, referrers.length])).toEqual([
      ['api', 2],
      // The one whose manifest is gone is not listed.
      ['fallback-tag', 1],
    ]);
    expect(pages[1]?.referrers[0]?.digest).toBe(orphan.descriptor.digest);
    // From now on both are read.
    expect(await pagesOf(store)).toHaveLength(2);
    expect(await pagesOf(store, 'text/plain')).toHaveLength(2);
  });
});

describe('a filter', () => {
  const types = async (store: RegistryStore, artifactType: string): Promise<(string | undefined)[]> =>
    (await pagesOf(store, artifactType)).flatMap(({ referrers }) => referrers.map((entry) => entry.artifactType));
  const batch = () => [
    textArtifact(scene.subject, 'one', { artifactType: 'text/one' }),
    textArtifact(scene.subject, 'two', { artifactType: 'text/two' }),
    textArtifact(scene.subject, 'other two', { artifactType: 'text/two' }),
  ];

  test('is sent, and done here where the registry does not', async () => {
    await open({ faults: { ignoreFilter: true } });
    await scene.store.pushArtifacts(batch());
    expect(await types(scene.store, 'text/two')).toEqual(['text/two', 'text/two']);
    expect(scene.registry.requests.at(-1)?.query).toBe('artifactType=text%2Ftwo');
  });

  test.each([
    ['by OCI-Filters-Applied', {}],
    ['by the annotation of 1.1.0-rc1', { filterAnnotation: true }],
  ])('that the registry applied is seen %s', async (_, faults) => {
    await open({ faults });
    await scene.store.pushArtifacts(batch());
    scene.registry.clear();
    expect(await types(scene.store, 'text/two')).toEqual(['text/two', 'text/two']);
    expect(await types(scene.store, 'text/none')).toEqual([]);
  });

  test('works on a fallback tag', async () => {
    await open({ faults: { noReferrers: 404 } });
    await scene.store.pushArtifacts(batch());
    expect(await types(scene.store, 'text/two')).toEqual(['text/two', 'text/two']);
  });

  test('finds what a registry lists under the media type of the config (go-containerregistry)', async () => {
    await open({ faults: { configArtifactType: true, ignoreFilter: true, noSubjectHeader: true } });
    await scene.store.pushArtifacts(batch());
    expect(await types(scene.fresh(), 'text/two')).toEqual(['text/two', 'text/two']);
    const [page] = await pagesOf(scene.fresh());
    expect(page?.referrers.map(({ artifactType }) => artifactType).toSorted()).toEqual([
      'text/one',
      'text/two',
      'text/two',
    ]);
  });

  test('reads no manifest where the registry says the type', async () => {
    await open();
    await scene.store.pushArtifacts(batch());
    const store = scene.fresh();
    scene.registry.clear();
    await types(store, 'text/two');
    expect(paths().filter((path) => path.includes('/manifests/sha256:'))).toEqual([]);
  });
});

test('ten thousand referrers pass page by page, and only a page of them is held', async () => {
  await open({ faults: { pageSize: 100 } });
  const repository = scene.registry.storage.repository(REPOSITORY);
  for (let at = 0; at < 10_000; at++) {
    const manifest = manifestOf({
      mediaType: MEDIA_TYPE.manifest,
      artifactType: 'application/sarif+json',
      config: { mediaType: MEDIA_TYPE.empty, digest: digestOf('{}'), size: 2 },
      layers: [],
      subject: scene.subject,
      annotations: { number: String(at) },
    });
    repository.putManifest(manifest.bytes, MEDIA_TYPE.manifest);
  }
  let count = 0;
  let largest = 0;
  for await (const { referrers } of scene.store.referrers(scene.subject.digest)) {
    count += referrers.length;
    largest = Math.max(largest, referrers.length);
  }
  expect([count, largest]).toEqual([10_000, 100]);
  expect(parseManifest(await scene.store.manifest(scene.subject.digest), 'here').layers).toHaveLength(1);
});
