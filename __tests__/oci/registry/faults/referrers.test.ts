// What comes of registries that lack the referrers API, have half of it, or page in their own way.
import { expect, test } from '@jest/globals';
import { textArtifact } from '../../../support/artifacts.ts';
import type { REFERRERS_FAULTS } from '../../../support/registry/faults/referrers.ts';
import { type Cases, describeCases, fails, works } from './cases.ts';
import { attach, digestsOf, listed, openScene, REPOSITORY, type Scene } from './scene.ts';

const viaOf = async ({ fresh, artifacts }: Scene): Promise<string[]> => {
  const outcomes = await fresh().pushArtifacts(artifacts);
  return outcomes.map((outcome) => (outcome.status === 'failed' ? outcome.error.message : outcome.via));
};

const CASES: Cases<keyof typeof REFERRERS_FAULTS> = {
  noReferrers() {
    for (const status of [404, 400, 405, 406, 501]) {
      works(
        { noReferrers: status },
        {
          only: 'api',
          and: async (scene) => expect(await viaOf(scene)).toEqual(Array(3).fill('fallback-tag')),
        },
      );
    }
    // Neither says that there is no API: whoever may not ask does not know.
    const unauthorized = { code: 'unauthorized', status: 401 } as const;
    const denied = { code: 'denied', status: 403 } as const;
    fails({ noReferrers: 401 }, { referrers: unauthorized, attach: unauthorized }, { only: 'api' });
    fails({ noReferrers: 403 }, { referrers: denied, attach: denied }, { only: 'api' });
  },

  referrersNameUnknown() {
    works(
      { referrersNameUnknown: true },
      {
        only: 'api',
        async and({ fresh, subject, artifacts }) {
          await expect(listed(fresh('team/new'), subject.digest)).rejects.toMatchObject({
            code: 'not-found',
            status: 404,
          });
          expect(await attach(fresh('team/new'), artifacts)).toEqual(Array(3).fill('created'));
          expect(await listed(fresh('team/new'), subject.digest)).toEqual(digestsOf(artifacts));
        },
      },
    );
  },

  lyingSubject() {
    works(
      { lyingSubject: true },
      {
        async and({ environment: { warnings } }) {
          for (const warning of warnings) expect(warning).toMatch(/does not list \d of \d referrers pushed/);
        },
      },
    );
  },

  losesConcurrentReferrers() {
    works(
      { losesConcurrentReferrers: 30 },
      {
        only: 'api',
        async and(scene) {
          const { environment, registry, subject, fresh } = scene;
          expect(environment.warnings).toEqual([]);
          expect(registry.requests.filter(({ method, path }) => method === 'PUT' && path.includes('sha256-'))).toEqual(
            [],
          );
          const store = fresh();
          const batch = (name: string, count: number) =>
            Array.from({ length: count }, (_, at) => textArtifact(subject, `${name} ${at}`));
          const first = batch('first', 11);
          expect((await store.pushArtifacts(first)).map(({ status }) => status)).toEqual(Array(11).fill('created'));
          // From then on one manifest after the other, none of them twice.
          registry.clear();
          const outcomes = await store.pushArtifacts(batch('second', 5));
          expect(outcomes).toMatchObject(Array(5).fill({ status: 'created', via: 'api' }));
          const puts = registry.requests
            .filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))
            .toSorted((a, b) => a.start - b.start);
          expect(puts).toHaveLength(5);
          for (const [at, put] of puts.slice(1).entries())
            expect(put.start).toBeGreaterThanOrEqual(puts[at]?.end ?? Infinity);
          expect(
            digestsOf(first).filter(
              (digest) =>
                !registry.storage
                  .repository(REPOSITORY)
                  .referrersOf(subject.digest)
                  .some((entry) => entry.digest === digest),
            ),
          ).toEqual([]);
        },
      },
    );
    test('what stays missing although it was pushed again is kept under the tag as well, with a warning', async () => {
      const scene = await openScene({ faults: { lyingSubject: true } });
      expect(await attach(scene.fresh(), scene.artifacts)).toEqual(Array(3).fill('created'));
      expect(scene.environment.warnings).toEqual([
        expect.stringMatching(
          /does not list 3 of 3 referrers pushed for sha256:.*, although they were pushed again one at a time; wrote the tag sha256-.* as well, which clients of the API do not read$/,
        ),
      ]);
    });
  },

  staleReferrers() {
    works({ staleReferrers: 2000 }, { only: 'api' });
  },

  noSubjectHeader() {
    works(
      { noSubjectHeader: true },
      {
        only: 'api',
        and: async (scene) => expect(await viaOf(scene)).toEqual(Array(3).fill('api')),
      },
    );
  },

  refuseUnknownSubject() {
    works({ refuseUnknownSubject: true });
  },

  ignoreFilter() {
    works({ ignoreFilter: true }, { only: 'api' });
  },

  filterAnnotation() {
    works({ filterAnnotation: true }, { only: 'api' });
  },

  configArtifactType() {
    works({ configArtifactType: true }, { only: 'api' });
    works({ configArtifactType: true, ignoreFilter: true }, { only: 'api' });
  },

  pageSize() {
    works({ pageSize: 1 });
  },

  noLink() {
    works({ noLink: true });
  },

  unquotedRel() {
    works({ unquotedRel: true, pageSize: 1 });
  },

  foreignLink() {
    const astray = {
      code: 'invalid-response',
      status: 200,
      says: /its Link leads to another origin; report this/,
    } as const;
    fails({ foreignLink: true, pageSize: 1 }, { tags: astray, referrers: astray, attach: astray }, { only: 'api' });
    fails({ foreignLink: true, pageSize: 1 }, { tags: astray }, { only: 'fallback-tag' });
  },

  absoluteLink() {
    works({ absoluteLink: true, pageSize: 1 });
  },

  linkLoop() {
    const loop = {
      code: 'invalid-response',
      status: 200,
      says: /its Link leads back to an earlier page/,
    } as const;
    fails({ linkLoop: true }, { tags: loop, referrers: loop, attach: loop }, { only: 'api' });
    fails({ linkLoop: true }, { tags: loop }, { only: 'fallback-tag' });
  },

  endlessLink() {
    const endless = {
      code: 'invalid-response',
      status: 200,
      says: /its Link leads to the same entries again;/,
    } as const;
    fails({ endlessLink: true }, { tags: endless, referrers: endless }, { only: 'api' });
    fails({ endlessLink: true }, { tags: endless }, { only: 'fallback-tag' });
  },
};

describeCases(CASES);
