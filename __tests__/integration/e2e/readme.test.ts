// The first example of README, unchanged, in a repository that has nothing else, with the public services that it uses on loopback.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks } from '../../../.ci/code-blocks.ts';
import type { AttachEntryJson } from '../../../src/report/receipt-json.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { type PublicServices, startPublicServices } from '../../support/public-services.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { RECORDS } from '../../support/rescan.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

const WORKFLOW = '.github/workflows/release.yml';
const [example] = codeBlocks(readFileSync('README.md', 'utf8')).filter(
  ({ language, text }) => language === 'yaml' && 'jobs' in parse(text),
);

describe('the first example of README in an empty repository', () => {
  let copy: WorkflowCopy;
  let registry: TestRegistry;
  let sigstore: Sigstore;
  let osv: OsvService;
  let tokens: Service;
  let services: PublicServices;
  let job: JobRecord;
  beforeAll(async () => {
    // As ghcr.io, which has no referrers API.
    [copy, registry, sigstore, osv, tokens] = await Promise.all([
      copyWorkTree(),
      startRegistry({ faults: { noReferrers: 404 } }),
      startSigstore(),
      startOsv(RECORDS),
      serve(() => ({ status: 200, body: JSON.stringify({ value: identityToken() }) })),
    ]);
    services = await startPublicServices({
      'ghcr.io': registry.url,
      'api.osv.dev': osv.url,
      'fulcio.sigstore.dev': sigstore.fulcio.url,
      'rekor.sigstore.dev': sigstore.rekor.url,
    });
    const repository = await copy.elsewhere({ [WORKFLOW]: example?.text ?? '' });
    job = await repository.run(
      WORKFLOW,
      {},
      {
        ...services.env,
        ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
        DOCKER_CONFIG: join(repository.path, '.docker'),
        REGISTRY: registry.host,
        TREE: copy.path,
      },
    );
  }, 400_000);
  afterAll(async () => {
    await Promise.all(
      [copy, registry, sigstore, osv, tokens, services].map(
        (one) => one && ('remove' in one ? one.remove() : one.close()),
      ),
    );
  });

  test('the job succeeds', () => {
    if (job.result !== 'success') throw new Error(job.log);
  });

  test('each platform has a signed SBOM and a signed scan, the image signed provenance', () => {
    const [outputs = {}] = [...job.steps.values()].flatMap((step) =>
      'attached' in step.outputs ? [step.outputs] : [],
    );
    const attached: AttachEntryJson[] = JSON.parse(outputs.attached ?? '[]');
    const signed = attached.filter(({ title }) => title?.endsWith('.sigstore.json'));
    expect(signed.map(({ kind, platform }) => `${kind} ${platform}`).sort()).toEqual([
      ...['provenance null', 'sbom linux/amd64', 'sbom linux/arm64', 'scan linux/amd64', 'scan linux/arm64'],
    ]);
    expect(attached.every(({ status }) => status === 'created')).toBe(true);
  });

  test('the registry lists all of it after the job', async () => {
    const { manifests, tags } = registry.storage.repository('example/app');
    const listed = [...tags].flatMap(([tag, digest]) =>
      tag.startsWith('sha256-') ? (manifests.get(digest)?.fields.manifests ?? []) : [],
    );
    const referrers = [...manifests].filter(([, { fields }]) => fields.subject !== undefined);
    expect(listed.map(({ digest }) => digest).sort()).toEqual(referrers.map(([digest]) => digest).sort());
    expect(referrers.length).toBeGreaterThan(0);
    expect([...job.posts.values()].map(({ log }) => log).join('')).toContain(
      'confirmed 3 referrers of ghcr.io/example/app',
    );
  });

  test('the summary says who signed', () => {
    const summary = [...job.steps.values()].map((step) => step.summary).join('');
    expect(summary).toMatch(/✅ .*ghcr\.io\/example\/app/);
    expect(summary).toContain('all signed');
  });

  test('nothing else is contacted than what the example names', () => {
    expect([...services.hosts].sort()).toEqual(['api.osv.dev', 'fulcio.sigstore.dev', 'ghcr.io', 'rekor.sigstore.dev']);
  });
});
