// The first example of README and examples/workflows, unchanged, in repositories of their own, with the public services that they use on loopback.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks } from '../../../.ci/code-blocks.ts';
import type { AttachEntryJson } from '../../../src/report/receipt-json.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { type PublicServices, startPublicServices } from '../../support/public-services.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { type Call, copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

const blocksOf = (page: string): string[] =>
  codeBlocks(readFileSync(page, 'utf8')).flatMap(({ language, text }) => (language === 'yaml' ? [text] : []));
const [QUICK_START = ''] = blocksOf('README.md').filter((text) => 'jobs' in parse(text));
const [RELEASE_POLICY = ''] = blocksOf('docs/reusable-workflows.md').filter((text) => 'require' in parse(text));
const example = (name: string): string => readFileSync(`examples/workflows/${name}`, 'utf8');

let copy: WorkflowCopy;
let registry: TestRegistry;
let production: TestRegistry;
let sigstore: Sigstore;
let osv: OsvService;
let api: GitHubApi;
let tokens: Service;
let services: PublicServices;
/** Claims of the identity token that differ from those of a workflow of acme/app. */
let claims: Readonly<Record<string, unknown>> = {};
beforeAll(async () => {
  // As ghcr.io, which has no referrers API.
  [copy, registry, production, sigstore, osv, api, tokens] = await Promise.all([
    copyWorkTree(),
    startRegistry({ faults: { noReferrers: 404 } }),
    startRegistry(),
    startSigstore(),
    startOsv(),
    startGitHubApi(),
    serve(() => ({ status: 200, body: JSON.stringify({ value: identityToken(claims) }) })),
  ]);
  services = await startPublicServices({
    'ghcr.io': registry.url,
    'registry.example.com': production.url,
    'api.github.com': api.url,
    'api.osv.dev': osv.url,
    'fulcio.sigstore.dev': sigstore.fulcio.url,
    'rekor.sigstore.dev': sigstore.rekor.url,
  });
}, 400_000);
afterAll(async () => {
  const servers = [registry, production, sigstore, osv, api, tokens, services];
  await Promise.all([copy?.remove(), ...servers.map((server) => server?.close())]);
});
beforeEach(() => {
  claims = {};
});

/** Runs a workflow in a repository that holds it and `files`. */
async function run(
  name: string,
  workflow: string,
  text: string,
  files: Readonly<Record<string, string>> = {},
  call: Call = {},
): Promise<JobRecord> {
  const path = `.github/workflows/${workflow}`;
  const repository = await copy.elsewhere(name, { [path]: text, 'trusted_root.json': sigstore.trustedRoot, ...files });
  const env = {
    ...services.env,
    ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
    ARTIFACTS: join(repository.path, '.artifacts'),
    DOCKER_CONFIG: join(repository.path, '.docker'),
    REGISTRY: registry.host,
    TREE: copy.path,
  };
  const secrets = { GITHUB_TOKEN: 'ghs_token_of_the_job', REGISTRY_PASSWORD: 'correct-horse-battery' };
  const job = await repository.run(path, { env, secrets, variables: { REGISTRY_USERNAME: 'robot' }, ...call });
  if (job.result !== 'success') throw new Error(job.log);
  return job;
}

const outputOf = (job: JobRecord, name: string): string =>
  [...job.steps.values()].find(({ outputs }) => outputs[name] !== undefined)?.outputs[name] ?? '';
const signedBy = (job: JobRecord): string[] => {
  const attached: AttachEntryJson[] = JSON.parse(outputOf(job, 'attached') || '[]');
  expect(attached.every(({ status }) => status === 'created')).toBe(true);
  const signed = attached.filter(({ title }) => title?.endsWith('.sigstore.json'));
  return signed.map(({ kind, platform }) => `${kind} ${platform ?? 'image'}`).sort();
};
const EVIDENCE = ['provenance image', 'sbom linux/amd64', 'sbom linux/arm64', 'scan linux/amd64', 'scan linux/arm64'];

describe('the first example of README in an empty repository', () => {
  let job: JobRecord;
  beforeAll(async () => {
    job = await run('Example/App', 'release.yml', QUICK_START);
  }, 240_000);

  test('each platform has a signed SBOM and a signed scan, the image signed provenance', () => {
    expect(signedBy(job)).toEqual(EVIDENCE);
  });

  test('the registry lists all of it after the job', () => {
    const { manifests, tags } = registry.storage.repository('example/app');
    const listed = [...tags].flatMap(([tag, digest]) =>
      tag.startsWith('sha256-') ? (manifests.get(digest)?.fields.manifests ?? []) : [],
    );
    const referrers = [...manifests].filter(([, { fields }]) => fields.subject !== undefined);
    expect(listed.map(({ digest }) => digest).sort()).toEqual(referrers.map(([digest]) => digest).sort());
    expect(referrers.length).toBeGreaterThan(0);
    const posts = [...job.posts.values()].map(({ log }) => log).join('');
    expect(posts).toContain('confirmed 3 referrers of ghcr.io/example/app');
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

describe('examples/workflows', () => {
  const CONFIG = 'version: 1\ndefaults:\n  trusted-root: trusted_root.json\n';

  test('attach.yml attaches what it names, with test results of the build', async () => {
    const job = await run('Example/Tested', 'attach.yml', example('attach.yml'), {
      Dockerfile: 'FROM scratch\n',
      Makefile:
        'test:\n\tmkdir -p reports && printf \'<testsuite name="app" tests="1"><testcase name="a"/></testsuite>\' >reports/junit.xml\n',
    });
    expect(signedBy(job)).toEqual(expect.arrayContaining(['test-result image']));
  }, 240_000);

  test('release.yml builds, attaches, verifies by the policy of the documentation, and promotes', async () => {
    claims = { job_workflow_ref: 'oci-evidence/action/.github/workflows/attach.yml@refs/tags/v1' };
    const job = await run('Example/Released', 'release.yml', example('release.yml'), {
      Dockerfile: 'FROM scratch\n',
      '.github/policy.yml': RELEASE_POLICY,
      '.oci-evidence.yml': CONFIG,
    });
    if (!production.storage.repository('production/app').tags.has('stable')) throw new Error(job.log);
  }, 240_000);

  test('monorepo.yml builds three images, and each gets its evidence', async () => {
    claims = { job_workflow_ref: 'oci-evidence/action/.github/workflows/attach.yml@refs/tags/v1' };
    const names = ['api', 'web', 'worker'];
    const job = await run('Acme/Shop', 'monorepo.yml', example('monorepo.yml'), {
      ...Object.fromEntries(names.map((name) => [`${name}/Dockerfile`, 'FROM scratch\n'])),
      '.github/workflows/build-image.yml': example('build-image.yml'),
    });
    for (const name of names) {
      const { manifests } = registry.storage.repository(`acme/shop/${name}`);
      const types = [...manifests.values()].map(({ fields }) => fields.annotations?.['in-toto.io/predicate-type']);
      if (!types.includes('https://slsa.dev/provenance/v1')) throw new Error(`${name} has no provenance:\n${job.log}`);
    }
  }, 240_000);

  test('promote.yml copies an image that satisfies the policy', async () => {
    const digest = registry.storage.repository('example/released').tags.get('v1.0.0');
    const tags = production.storage.repository('production/app').tags;
    tags.delete('stable');
    const job = await run(
      'Example/Released',
      'promote.yml',
      example('promote.yml'),
      {
        deploy: '#!/bin/sh\necho "deploy $1"\n',
        '.github/deployment-policy.yaml': RELEASE_POLICY,
        '.oci-evidence.yml': CONFIG,
      },
      { event: ['workflow_dispatch', '--input', `digest=${digest}`] },
    );
    expect(tags.get('stable')).toBe(digest);
    expect(job.log).toContain(`production/app@${digest}`);
  }, 240_000);

  test('gate.yml lets an image deploy that has evidence', async () => {
    claims = { job_workflow_ref: 'oci-evidence/action/.github/workflows/attach.yml@refs/tags/v1' };
    const job = await run(
      'Example/Gate',
      'gate.yml',
      example('gate.yml'),
      { 'policy.yml': RELEASE_POLICY, '.oci-evidence.yml': CONFIG },
      { event: ['workflow_dispatch', '--input', 'image=ghcr.io/example/released:v1.0.0'] },
    );
    expect(job.log).toContain('kubectl set image deployment/app app=ghcr.io/example/released@sha256:');
  }, 240_000);
});
