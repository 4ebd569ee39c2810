// What comes of registries that lack the referrers API, have half of it, or page in their own way.
import { expect } from '@jest/globals';
import type { REFERRERS_FAULTS } from '../../../support/registry/faults/referrers.ts';
import { type Cases, describeCases, fails, works } from './cases.ts';
import { attach, digestsOf, listed, type Scene } from './scene.ts';

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
          for (const warning of warnings) expect(warning).toMatch(/does not list what was pushed/);
        },
      },
    );
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
