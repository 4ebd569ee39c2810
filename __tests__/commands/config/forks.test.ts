// A configuration file in a workflow: a checkout that a fork may have written changes no setting.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { type Step, stepIn } from '../../support/step.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const BASE = 'b'.repeat(40);
const CONTENTS = 'GET /repos/acme/app/contents/.oci-evidence.yml';
const COMMIT = `GET /repos/acme/app/git/commits/${BASE}`;
/** What the attacker has put into the pull request, and what the maintainers have. */
const HOSTILE = 'version: 1\ndiscover: { format: json }\n';
const TRUSTED = 'version: 1\ndiscover: { format: mermaid }\n';

let workspace: Workspace;
let registry: TestRegistry;
let api: GitHubApi;
let image: string;
beforeEach(async () => {
  workspace = makeWorkspace();
  registry = await startRegistry();
  api = await startGitHubApi();
  image = (await seedDemoImage(registry)).reference;
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
  await api.close();
});

const side = (id: number, sha: string): object => ({ sha, repo: { id, full_name: `owner${id}/app` } });

/** A pull request whose head is in a repository; undefined: it was deleted. */
function payload(head: number | undefined): string {
  const request = {
    base: side(1, BASE),
    head: head === undefined ? { sha: 'c'.repeat(40), repo: null } : side(head, 'c'.repeat(40)),
  };
  return JSON.stringify({ pull_request: request });
}

async function step(event: string, { head = 2 as number | undefined, inputs = {}, env = {} } = {}): Promise<Step> {
  workspace.write('event.json', payload(head));
  return stepIn(
    workspace,
    'discover',
    { image, 'github-token': 'token-of-this-job', ...inputs },
    {
      ...WORKFLOW_ENV,
      GITHUB_API_URL: api.url,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: `${workspace.path}/event.json`,
      GITHUB_SHA: event.startsWith('pull_request') && event !== 'pull_request_target' ? 'd'.repeat(40) : BASE,
      ...env,
    },
  );
}

const serve = (text: string | undefined): void => {
  if (text !== undefined) api.answer(CONTENTS, { body: text });
  api.answer(COMMIT, { body: { sha: BASE } });
};

const shown = ({ log }: Step): string | undefined =>
  /"schemaVersion"|^\{$/m.test(log) ? 'json' : /^flowchart/m.test(log) ? 'mermaid' : 'tree';

describe.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment', 'an_event_of_the_future'])(
  '%s',
  (event) => {
    test('the file of the base commit counts, not that of the checkout', async () => {
      workspace.write('.oci-evidence.yml', HOSTILE);
      serve(TRUSTED);
      const result = await step(event);
      expect({ code: result.code, shown: shown(result) }).toEqual({ code: 0, shown: 'mermaid' });
      expect(result.log).toContain(`the configuration is that of the base commit ${BASE}`);
      expect(api.asked.find(({ path }) => path.endsWith('.oci-evidence.yml'))?.query.get('ref')).toBe(BASE);
    });

    test('a file that the fork adds has no effect', async () => {
      workspace.write('.oci-evidence.yml', HOSTILE);
      serve(undefined);
      expect(shown(await step(event))).toBe('tree');
    });

    test('a file that the fork deletes still counts', async () => {
      serve(TRUSTED);
      expect(shown(await step(event))).toBe('mermaid');
    });

    test('config can name another file, of the base commit too', async () => {
      workspace.write('ci.yml', HOSTILE);
      serve(undefined);
      api.answer('GET /repos/acme/app/contents/ci.yml', { body: TRUSTED });
      expect(shown(await step(event, { inputs: { config: 'ci.yml' } }))).toBe('mermaid');
      const missing = await step(event, { inputs: { config: 'no.yml' } });
      expect({ code: missing.code, log: missing.log }).toEqual({
        code: 1,
        log: expect.stringContaining('does not exist at the base commit'),
      });
    });
  },
);

test('a fork that was deleted is a fork', async () => {
  workspace.write('.oci-evidence.yml', HOSTILE);
  serve(TRUSTED);
  expect(shown(await step('pull_request', { head: undefined }))).toBe('mermaid');
});

test.each([
  ['push', 2],
  ['workflow_dispatch', 2],
  ['pull_request', 1],
])('%s with a head in repository %d: the checkout counts, and the API is not asked', async (event, head) => {
  workspace.write('.oci-evidence.yml', TRUSTED);
  expect(shown(await step(event, { head }))).toBe('mermaid');
  expect(api.asked).toEqual([]);
});

describe('without access to the base commit', () => {
  test('a file in the checkout is an error, never ignored or used', async () => {
    workspace.write('.oci-evidence.yml', HOSTILE);
    const { code, log } = await step('pull_request_target');
    expect({ code, log }).toEqual({
      code: 1,
      log: expect.stringContaining('give the job the permission contents: read'),
    });
    const none = await step('pull_request_target', { inputs: { 'github-token': '' } });
    expect({ code: none.code, log: none.log }).toEqual({
      code: 1,
      log: expect.stringContaining('needs a github-token'),
    });
  });

  test('no file in the checkout: jobs that use no configuration need no permission', async () => {
    expect(shown(await step('pull_request_target'))).toBe('tree');
    expect(shown(await step('pull_request_target', { inputs: { 'github-token': '' } }))).toBe('tree');
  });

  test('an API that fails is an error', async () => {
    api.answer(CONTENTS, { status: 418, body: {} });
    expect((await step('pull_request_target')).code).toBe(1);
  });
});

test('config: none and a remote configuration need no file of the checkout', async () => {
  workspace.write('.oci-evidence.yml', HOSTILE);
  expect(shown(await step('pull_request_target', { inputs: { config: 'none' } }))).toBe('tree');
  expect(api.asked).toEqual([]);
});

test('a workflow input wins over the file, also with the value that is the default', async () => {
  workspace.write('.oci-evidence.yml', TRUSTED);
  expect(shown(await step('push', { inputs: { format: 'tree' } }))).toBe('tree');
});
