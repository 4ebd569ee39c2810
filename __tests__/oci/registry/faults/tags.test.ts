// What comes of tags that are stale, immutable or not what they seem, and of deletes that are refused.
import { expect } from '@jest/globals';
import type { Artifact } from '../../../../src/oci/store.ts';
import type { TAG_FAULTS } from '../../../support/registry/faults/tags.ts';
import { type Cases, complaint, describeCases, fails, works } from './cases.ts';
import { attach, digestsOf, listed, VERBS } from './scene.ts';

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
      says: /tags are immutable; exempt tags that begin with sha256-/,
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
    works({ dashTagIsDigest: true });
  },

  refuseDeletes() {
    fails(
      { refuseDeletes: 405 },
      { delete: { code: 'unsupported', status: 405, says: /allow deletion in the registry/ } },
    );
    fails({ refuseDeletes: 400 }, { delete: { code: 'unsupported', status: 400 } });
    fails({ refuseDeletes: 403 }, { delete: { code: 'denied', status: 403 } });
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
