// The whole HTTP conversation of a batch: what goes in which wave, and what comes of it.

import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Environment } from '../../../../src/oci/environment.ts';
import type { StoreError } from '../../../../src/oci/errors.ts';
import { textArtifact, textBlob } from '../../../support/artifacts.ts';
import type { RegistryOptions } from '../../../support/registry/registry.ts';
import { listed, openScene, openVirtualScene, type Scene, type VirtualScene } from '../conversation.ts';

/** Ten times as fast as the real one: what waits for the clock waits a tenth. */
const hasty: Partial<Environment> = {
  now: () => Date.now() * 10,
  sleep: (milliseconds) => sleep(milliseconds / 10),
};

let scene: Scene;
const open = async (options: RegistryOptions = {}, overrides = hasty): Promise<Scene> => {
  scene = await openScene(options, overrides);
  return scene;
};

/** What goes in which wave is counted in virtual time: it does not depend on how busy the machine is. */
const openVirtual = async (faults: RegistryOptions['faults'] = {}): Promise<VirtualScene> => {
  const made = await openVirtualScene({ faults });
  scene = made;
  return made;
};

afterEach(() => scene.close());

const uploads = (count: number, status: number): string[] =>
  ['EMPTY', ...Array.from({ length: count }, (_, at) => `LAYER${at + 1}`)].map(
    (name) => `POST /blobs/uploads/?digest=${name} ${status}`,
  );
const puts = (count: number): string[] =>
  ['EMPTY', ...Array.from({ length: count }, (_, at) => `LAYER${at + 1}`)].map(
    (name) => `PUT /blobs/uploads/ID?digest=${name} 201`,
  );
const manifests = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `PUT /manifests/MANIFEST${at + 1} 201`);

describe('three artifacts', () => {
  test('with the API and single POST: 11 requests in 4 waves, the read of the subject included', async () => {
    const { run, store, subject, artifacts, waves, registry } = await openVirtual();
    await run(store.manifest(subject.digest));
    const outcomes = await run(store.pushArtifacts(artifacts(3)));
    expect(outcomes).toMatchObject(Array(3).fill({ status: 'created', via: 'api' }));
    expect(waves()).toEqual([
      ['GET /manifests/SUBJECT 200'],
      ['GET /manifests/TAG-OF-SUBJECT 404', 'GET /referrers/SUBJECT 200', ...uploads(3, 201)],
      manifests(3),
      ['GET /referrers/SUBJECT 200'],
    ]);
    expect(registry.requests).toHaveLength(11);
  });

  test('with the API and no single POST: 15 requests in 5 waves', async () => {
    const { run, store, subject, artifacts, waves, registry } = await openVirtual({ noSinglePost: true });
    await run(store.manifest(subject.digest));
    await run(store.pushArtifacts(artifacts(3)));
    expect(waves()).toEqual([
      ['GET /manifests/SUBJECT 200'],
      ['GET /manifests/TAG-OF-SUBJECT 404', 'GET /referrers/SUBJECT 200', ...uploads(3, 202)],
      puts(3),
      manifests(3),
      ['GET /referrers/SUBJECT 200'],
    ]);
    expect(registry.requests).toHaveLength(15);
  });

  test('without the API: 18 requests in 7 waves, one of them an index write', async () => {
    const { run, store, subject, artifacts, waves, registry } = await openVirtual({
      noSinglePost: true,
      noReferrers: 404,
    });
    await run(store.manifest(subject.digest));
    const outcomes = await run(store.pushArtifacts(artifacts(3)));
    expect(outcomes).toMatchObject(Array(3).fill({ status: 'created', via: 'fallback-tag' }));
    expect(waves()).toEqual([
      ['GET /manifests/SUBJECT 200'],
      ['GET /manifests/TAG-OF-SUBJECT 404', 'GET /referrers/SUBJECT 404', ...uploads(3, 202)],
      puts(3),
      ['GET /manifests/TAG-OF-SUBJECT 404', ...manifests(3)],
      ['PUT /manifests/TAG-OF-SUBJECT 201'],
      ['GET /manifests/TAG-OF-SUBJECT 200'],
      ['GET /manifests/TAG-OF-SUBJECT 200'],
    ]);
    expect(registry.requests).toHaveLength(18);
  });

  test('after a list of the same store: no second look, and nothing twice', async () => {
    const { run, store, fresh, subject, artifacts, waves, registry } = await openVirtual();
    await run(store.pushArtifacts(artifacts(2)));
    const next = fresh();
    await run(listed(next, subject.digest));
    registry.clear();
    const outcomes = await run(next.pushArtifacts(artifacts(3)));
    expect(outcomes.map(({ status }) => status)).toEqual(['existing', 'existing', 'created']);
    expect(waves()).toEqual([
      ['POST /blobs/uploads/?digest=EMPTY 201', 'POST /blobs/uploads/?digest=LAYER3 201'],
      ['PUT /manifests/MANIFEST3 201'],
      ['GET /referrers/SUBJECT 200'],
    ]);
  });
});

test('blobs that are pushed while the subject is resolved and its referrers are read: 3 waves with the API', async () => {
  const { run, store, subject, artifacts, waves, registry } = await openVirtual();
  const batch = artifacts(3);
  const blobs = batch.flatMap((artifact) => artifact.blobs);
  const attach = async () => {
    await Promise.all([
      store.manifest(subject.digest),
      listed(store, subject.digest),
      ...blobs.map((blob) => store.pushBlob(blob)),
    ]);
    return store.pushArtifacts(batch);
  };
  expect(await run(attach())).toMatchObject(Array(3).fill({ status: 'created', via: 'api' }));
  expect(waves()).toEqual([
    [
      'GET /manifests/SUBJECT 200',
      'GET /manifests/TAG-OF-SUBJECT 404',
      'GET /referrers/SUBJECT 200',
      ...uploads(3, 201),
    ],
    manifests(3),
    ['GET /referrers/SUBJECT 200'],
  ]);
  expect(registry.requests).toHaveLength(11);
});

describe('a batch that is there already', () => {
  test('writes nothing after a list', async () => {
    const { store, fresh, subject, artifacts, registry, waves } = await open();
    await store.pushArtifacts(artifacts(3));
    const next = fresh();
    await listed(next, subject.digest);
    registry.clear();
    expect(await next.pushArtifacts(artifacts(3))).toMatchObject(Array(3).fill({ status: 'existing', via: 'api' }));
    expect(waves()).toEqual([]);
  });

  test('writes no manifest and no index without one', async () => {
    const { store, fresh, artifacts, registry } = await open({ faults: { noReferrers: 404 } });
    await store.pushArtifacts(artifacts(3));
    registry.clear();
    const outcomes = await fresh().pushArtifacts(artifacts(3));
    expect(outcomes).toMatchObject(Array(3).fill({ status: 'existing', via: 'fallback-tag' }));
    expect(registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))).toEqual(
      [],
    );
  });

  test('is pushed again where the fallback index outlived its manifests', async () => {
    const { store, fresh, subject, artifacts, registry } = await open({ faults: { noReferrers: 404 } });
    const [artifact] = artifacts(1);
    if (artifact === undefined) throw new Error('there is one');
    await store.pushArtifacts([artifact]);
    const { digest } = artifact.manifest.descriptor;
    await fetch(`${registry.url}/v2/team/app/manifests/${digest}`, { method: 'DELETE' });
    const next = fresh();
    expect(await listed(next, subject.digest)).toEqual([digest]);
    expect(await next.pushArtifacts([artifact])).toMatchObject([{ status: 'created', via: 'fallback-tag' }]);
    expect((await next.manifest(digest)).descriptor.digest).toBe(digest);
  });
});

describe('blobs', () => {
  test('that artifacts share are pushed once, and the same artifact given twice is one', async () => {
    const { store, subject, registry } = await open();
    const one = textArtifact(subject, 'same', { annotations: { number: '1' } });
    const two = textArtifact(subject, 'same', { annotations: { number: '2' } });
    const outcomes = await store.pushArtifacts([one, two, one]);
    expect(outcomes.map(({ artifact, status }) => [artifact, status])).toEqual([
      [one, 'created'],
      [two, 'created'],
      [one, 'created'],
    ]);
    const lines = registry.requests.map(({ method, path }) => `${method} ${path.split('/')[4]}`);
    expect(lines.filter((line) => line === 'POST blobs')).toHaveLength(2);
    expect(lines.filter((line) => line === 'PUT manifests')).toHaveLength(2);
  });

  test('of a changed document fail their own artifact alone, before the registry has them', async () => {
    const { store, subject, artifacts } = await open();
    const [good] = artifacts(1);
    const spoiled = textArtifact(subject, 'as described');
    const layer = spoiled.blobs[1];
    if (good === undefined || layer === undefined) throw new Error('there are both');
    const changed = {
      ...spoiled,
      blobs: [
        {
          ...layer,
          async *open() {
            yield Buffer.from('as it is now');
          },
        },
      ],
    };
    const outcomes = await store.pushArtifacts([changed, good]);
    expect(outcomes).toMatchObject([{ status: 'failed', error: { code: 'digest-mismatch' } }, { status: 'created' }]);
    expect(await listed(store, subject.digest)).toEqual([good.manifest.descriptor.digest]);
  });

  test('that cannot be read fail their artifact with the reason', async () => {
    const { store, subject } = await open();
    const artifact = textArtifact(subject, 'gone');
    const blobs = artifact.blobs.map((blob) => ({
      ...blob,
      // biome-ignore lint/correctness/useYield: it fails before it has anything
      async *open(): AsyncGenerator<Uint8Array> {
        throw Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
      },
    }));
    const [outcome] = await store.pushArtifacts([{ ...artifact, blobs }]);
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'unavailable' } });
    expect((outcome as { error: StoreError }).error.message).toContain('ENOENT: no such file');
  });

  test('whose source has a bug reject the whole call', async () => {
    const { store, subject } = await open();
    const artifact = textArtifact(subject, 'bug');
    const blobs = artifact.blobs.map((blob) => ({
      ...blob,
      open: (): AsyncIterable<Uint8Array> => {
        throw new TypeError('bytes is not a function');
      },
    }));
    await expect(store.pushArtifacts([{ ...artifact, blobs }])).rejects.toThrow(TypeError);
  });
});

describe('subjects', () => {
  test('of one batch may be several, each with its own list', async () => {
    const { store, subject, registry } = await open({ faults: { noReferrers: 404 } });
    const other = textArtifact(subject, 'a platform').manifest.descriptor;
    const batch = [textArtifact(subject, 'one'), textArtifact(other, 'two'), textArtifact(subject, 'three')];
    const outcomes = await store.pushArtifacts(batch);
    expect(outcomes.map(({ artifact }) => artifact)).toEqual(batch);
    expect(await listed(store, subject.digest)).toHaveLength(2);
    expect(await listed(store, other.digest)).toHaveLength(1);
    const writes = registry.requests.filter(
      ({ method, path }) => method === 'PUT' && path.includes('/manifests/sha256-'),
    );
    expect(writes).toHaveLength(2);
  });

  test('that are artifacts of the batch are pushed before', async () => {
    const { run, store, subject, registry, waves, name } = await openVirtual({ refuseUnknownSubject: true });
    const sbom = textArtifact(subject, 'sbom');
    const signature = textArtifact(sbom.manifest.descriptor, 'signature');
    name('SBOM', sbom.manifest.descriptor.digest);
    name('SIGNATURE', signature.manifest.descriptor.digest);
    const outcomes = await run(store.pushArtifacts([signature, sbom]));
    expect(outcomes).toMatchObject([{ status: 'created' }, { status: 'created' }]);
    const order = waves().flatMap((wave, at) =>
      wave.filter((line) => /PUT .manifests/.test(line)).map((line) => [at, line]),
    );
    expect(order).toEqual([
      [1, 'PUT /manifests/SBOM 201'],
      [2, 'PUT /manifests/SIGNATURE 201'],
    ]);
    expect(registry.waves()).toBeLessThanOrEqual(4);
  });

  test('that fail take with them what refers to them, and nothing else', async () => {
    const { store, subject, artifacts } = await open();
    const sbom = textArtifact(subject, 'sbom');
    const signature = textArtifact(sbom.manifest.descriptor, 'signature');
    const [config, layer] = sbom.blobs;
    const { open: changed } = textBlob('not the sbom');
    const broken = { ...sbom, blobs: [config, { ...layer, open: changed }] };
    const outcomes = await store.pushArtifacts([broken as never, signature, ...artifacts(1)]);
    expect(outcomes.map(({ status }) => status)).toEqual(['failed', 'failed', 'created']);
    expect((outcomes[1] as { error: StoreError }).error.message).toContain(
      `its subject ${sbom.manifest.descriptor.digest}`,
    );
  });

  test('that the manifest does not name are refused', async () => {
    const { store, subject, artifacts } = await open();
    const [artifact] = artifacts(1);
    const other = textArtifact(subject, 'other').manifest.descriptor;
    const [outcome] = await store.pushArtifacts([{ ...artifact, subject: other } as never]);
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'rejected' } });
  });

  test('may be absent, and so may their repository', async () => {
    const { fresh, subject, artifacts } = await open({ faults: { referrersNameUnknown: true } });
    const store = fresh('team/new');
    expect(await store.pushArtifacts(artifacts(1))).toMatchObject([{ status: 'created', via: 'api' }]);
    expect(await listed(store, subject.digest)).toHaveLength(1);
  });

  test('with sha512 digests have a tag that is cut to length', async () => {
    const { store, registry } = await open({ faults: { noReferrers: 404 } });
    const digest = `sha512:${'0123456789abcdef'.repeat(8)}` as never;
    const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 10 };
    expect(await store.pushArtifacts([textArtifact(subject, 'one')])).toMatchObject([{ via: 'fallback-tag' }]);
    const tag = `sha512-${'0123456789abcdef'.repeat(4)}`;
    expect(registry.requests.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/${tag}`))).toHaveLength(
      1,
    );
    expect(await listed(store, digest)).toHaveLength(1);
  });
});

describe('whether the registry lists what it took', () => {
  test('is seen though it does not say OCI-Subject (Harbor before 2.9)', async () => {
    const { store, artifacts, registry } = await open({ faults: { noSubjectHeader: true } });
    expect(await store.pushArtifacts(artifacts(2))).toMatchObject(Array(2).fill({ status: 'created', via: 'api' }));
    expect(registry.requests.some(({ method, path }) => method === 'PUT' && path.includes('sha256-'))).toBe(false);
  });

  test('is not believed on OCI-Subject alone: without it the fallback tag is written, and a warning shown', async () => {
    const { store, fresh, subject, artifacts, environment } = await open({ faults: { lyingSubject: true } });
    const outcomes = await store.pushArtifacts(artifacts(2));
    expect(outcomes).toMatchObject(Array(2).fill({ status: 'created', via: 'fallback-tag' }));
    expect(environment.warnings).toHaveLength(1);
    expect(environment.warnings[0]).toContain('does not list 2 of 2 referrers pushed');
    expect(await listed(store, subject.digest)).toHaveLength(2);
    expect(await listed(fresh(), subject.digest)).toHaveLength(2);
  });

  test('is asked again when OCI-Subject comes where no API was seen, and the tag is written where it lied', async () => {
    const { store, subject, artifacts } = await open({ faults: { lyingSubject: true, noReferrers: 404 } });
    expect(await store.pushArtifacts(artifacts(2))).toMatchObject(Array(2).fill({ via: 'fallback-tag' }));
    expect(await listed(store, subject.digest)).toHaveLength(2);
  });

  test('is looked at several times where the list follows late', async () => {
    const { store, artifacts, registry, environment } = await open(
      { faults: { lyingSubject: true } },
      {
        sleep: async () => {
          if (registry.requests.filter(({ path }) => path.includes('/referrers/')).length >= 3)
            registry.faults.lyingSubject = false;
        },
      },
    );
    expect(await store.pushArtifacts(artifacts(2))).toMatchObject(Array(2).fill({ status: 'created', via: 'api' }));
    expect(environment.warnings).toEqual([]);
  });
});

describe('a failure', () => {
  const failing = async (faults: RegistryOptions['faults'], count = 2) => {
    await open({ faults: { ...faults } });
    const outcomes = await scene.store.pushArtifacts(scene.artifacts(count));
    return outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error : undefined));
  };

  test('to list is every outcome, and never taken for an empty list', async () => {
    const [error] = await failing({ forbidden: { on: /GET .*(referrers|sha256-)/ } });
    expect(error).toMatchObject({ code: 'denied', status: 403 });
    expect(scene.registry.requests.some(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))).toBe(
      false,
    );
  });

  test('to push one manifest leaves the others', async () => {
    await open();
    const [one, two] = scene.artifacts(2);
    scene.registry.faults.forbidden = { on: new RegExp(`PUT .*${one?.manifest.descriptor.digest}`) };
    const outcomes = await scene.store.pushArtifacts([one, two] as never);
    expect(outcomes).toMatchObject([{ status: 'failed', error: { code: 'denied' } }, { status: 'created' }]);
  });

  test('to write the index is each outcome, naming the tag and the remedy; a re-run completes it', async () => {
    const errors = await failing({ noReferrers: 404, forbidden: { on: /PUT .*sha256-/ } });
    expect(errors).toMatchObject(Array(2).fill({ code: 'denied', status: 403 }));
    expect(errors[0]?.reference).toMatch(/^sha256-/);
    delete scene.registry.faults.forbidden;
    const again = await scene.fresh().pushArtifacts(scene.artifacts(2));
    expect(again).toMatchObject(Array(2).fill({ via: 'fallback-tag' }));
    expect(await listed(scene.fresh(), scene.subject.digest)).toHaveLength(2);
  });

  test('of an immutable fallback tag says what to exempt', async () => {
    await open({ faults: { noReferrers: 404, immutableTags: true } });
    const [one, two] = scene.artifacts(2);
    expect(await scene.store.pushArtifacts([one] as never)).toMatchObject([{ status: 'created' }]);
    const [outcome] = await scene.fresh().pushArtifacts([two] as never);
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'immutable', status: 400 } });
    expect((outcome as { error: StoreError }).error.remedy).toContain('exclude tags that begin with sha256-');
  });

  test('in passing of an index write is got over without a stale write', async () => {
    await open({ faults: { noReferrers: 404, serverError: { times: 2, on: /PUT .*sha256-/ } } });
    expect(await scene.store.pushArtifacts(scene.artifacts(2))).toMatchObject(Array(2).fill({ via: 'fallback-tag' }));
    const writes = scene.registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('sha256-'));
    expect(writes).toHaveLength(3);
    // Each write has a read of its own before it.
    const kinds = scene.registry.requests
      .filter(({ path }) => path.includes('/manifests/sha256-'))
      .map(({ method }) => method);
    expect(kinds.slice(kinds.indexOf('PUT')).join(' ')).toMatch(/^PUT (GET )+PUT (GET )+PUT GET/);
  });

  test('of a rate limit on an index write is not sat out with an old reading', async () => {
    await open({ faults: { noReferrers: 404, rateLimit: { times: 1, on: /PUT .*sha256-/, retryAfter: 1 } } });
    expect(await scene.store.pushArtifacts(scene.artifacts(1))).toMatchObject([{ via: 'fallback-tag' }]);
    const kinds = scene.registry.requests
      .filter(({ path }) => path.includes('/manifests/sha256-'))
      .map(({ method }) => method);
    expect(kinds.slice(kinds.indexOf('PUT')).join(' ')).toMatch(/^PUT (GET )+PUT GET/);
  });

  test('of a write that was done and answered with 502 changes nothing', async () => {
    await open({ faults: { noReferrers: 404, failAfterWork: { times: 1, on: /PUT .*sha256-/ } } });
    expect(await scene.store.pushArtifacts(scene.artifacts(2))).toMatchObject(Array(2).fill({ via: 'fallback-tag' }));
    expect(
      scene.registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('sha256-')),
    ).toHaveLength(1);
  });

  test('of a tag that resolves to the subject is said (GitLab)', async () => {
    // A clock that runs on with every sleep.
    let now = 0;
    await open(
      { faults: { noReferrers: 404, dashTagIsDigest: true } },
      {
        now: () => now,
        sleep: async (milliseconds) => {
          now += milliseconds;
        },
      },
    );
    // Reads as the subject, until a tag of that name is there: then it is the index.
    expect(await scene.store.pushArtifacts(scene.artifacts(1))).toMatchObject([{ via: 'fallback-tag' }]);
    expect(await listed(scene.fresh(), scene.subject.digest)).toHaveLength(1);
  });

  test('of a foreign manifest under the tag leaves it alone', async () => {
    await open({ faults: { noReferrers: 404 } });
    const tag = scene.subject.digest.replace(':', '-');
    const image = textArtifact(scene.subject, 'in the way').manifest;
    scene.registry.faults.acceptMissingContent = true;
    await scene.store.pushManifest(image, tag);
    const [outcome] = await scene.fresh().pushArtifacts(scene.artifacts(1));
    expect(outcome).toMatchObject({ status: 'failed', error: { code: 'rejected', reference: tag } });
    expect((await scene.store.manifest(tag)).descriptor.digest).toBe(image.descriptor.digest);
  });
});
