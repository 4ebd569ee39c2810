// What comes of tags that are stale, immutable or not what they seem, and of deletes that are refused.
import { expect } from '@jest/globals';
import { digestOf } from '../../../../src/oci/digest.ts';
import { referrersTag } from '../../../../src/oci/referrers-tag.ts';
import type { Artifact } from '../../../../src/oci/store.ts';
import type { TAG_FAULTS } from '../../../support/registry/faults/tags.ts';
import { type Cases, complaint, describeCases, fails, works } from './cases.ts';
import { attach, digestsOf, EMPTY, listed, REPOSITORY, VERBS } from './scene.ts';

const CASES: Cases<keyof typeof TAG_FAULTS> = {
  staleTags() {
    works({ staleTags: 2000 });
  },

  immutableTags() {
    works(
      { immutableTags: true },
      {
        only: 'api',
        async and(scene) {
          // What the tag holds already may be pushed again, and nothing else.
          await VERBS['push a tag'](scene);
          const [artifact] = scene.artifacts;
          await expect(scene.fresh().pushManifest((artifact as Artifact).manifest, 'v2')).rejects.toMatchObject({
            code: 'immutable',
          });
        },
      },
    );
    const immutable = {
      code: 'immutable',
      status: 400,
      says: /tags are immutable; exclude tags that begin with sha256-/,
    } as const;
    works(
      {},
      {
        only: 'fallback-tag',
        async and(scene) {
          const { registry, fresh, subject, artifacts } = scene;
          await fresh().delete(digestsOf(artifacts)[0] as never);
          registry.faults.immutableTags = true;
          await complaint(scene, 'attach', immutable);
          expect(await listed(fresh(), subject.digest)).toEqual(digestsOf(artifacts).slice(1));
          delete registry.faults.immutableTags;
          await attach(fresh(), artifacts);
          expect(await listed(fresh(), subject.digest)).toEqual(digestsOf(artifacts));
        },
      },
    );
  },

  dashTagIsDigest() {
    works(
      { dashTagIsDigest: true },
      {
        only: 'api',
        async and({ fresh, subject, registry }) {
          const tag = referrersTag(subject.digest);
          await expect(fresh().deleteTag(tag)).rejects.toMatchObject({
            code: 'unsupported',
            detail: `the registry resolves the tag as the digest ${subject.digest}, so that deleting it would delete that manifest`,
          });
          expect(registry.requests.filter(({ method, path }) => method === 'DELETE' && path.includes(tag))).toEqual([]);
          expect(await fresh().resolve(subject.digest)).toMatchObject({ digest: subject.digest });
        },
      },
    );
  },

  refuseTagDeletes() {
    for (const status of [405, 400, 404, 501]) {
      fails(
        { refuseTagDeletes: status },
        {
          'delete a tag': {
            code: 'unsupported',
            status,
            says: /does not delete tags.*; delete the tag in the user interface/,
          },
        },
        {
          only: 'api',
          async and({ fresh, subject }) {
            expect(await fresh().resolve('v1')).toMatchObject({ digest: subject.digest });
          },
        },
      );
    }
  },

  tagTakesManifest() {
    works(
      { tagTakesManifest: true },
      {
        async and({ fresh, subject, environment, registry }) {
          const bytes = Buffer.from(`{"schemaVersion":2,"config":${JSON.stringify(EMPTY.descriptor)},"layers":[]}`);
          const lone = {
            descriptor: { mediaType: subject.mediaType, digest: digestOf(bytes), size: bytes.length },
            bytes,
          };
          await fresh().pushBlob(EMPTY);
          await fresh().pushManifest(lone, 'lone');
          await environment.sleep(10_000);
          await fresh().deleteTag('lone');
          expect(registry.storage.repository(REPOSITORY).manifests.has(lone.descriptor.digest)).toBe(true);
          expect(environment.warnings.at(-1)).toMatch(
            /deleted the manifest sha256:.* with the tag "lone"; it was pushed again/,
          );
        },
      },
    );
  },

  refuseDeletes() {
    fails(
      { refuseDeletes: 405 },
      {
        delete: { code: 'unsupported', status: 405, says: /enable deletion in the registry/ },
        'delete a tag': { code: 'unsupported', status: 405 },
      },
    );
    fails(
      { refuseDeletes: 400 },
      { delete: { code: 'unsupported', status: 400 }, 'delete a tag': { code: 'unsupported', status: 400 } },
    );
    fails(
      { refuseDeletes: 403 },
      { delete: { code: 'denied', status: 403 }, 'delete a tag': { code: 'denied', status: 403 } },
    );
    // What is listed stays listed.
    works(
      {},
      {
        async and(scene) {
          const { registry, fresh, subject, artifacts } = scene;
          registry.faults.refuseDeletes = 405;
          await expect(fresh().delete(digestsOf(artifacts)[0] as never)).rejects.toMatchObject({ code: 'unsupported' });
          expect(await listed(fresh(), subject.digest)).toEqual(digestsOf(artifacts));
        },
      },
    );
  },
};

describeCases(CASES);
