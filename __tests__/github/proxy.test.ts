// The API of GitHub is contacted through the proxy of the runner.
import { afterEach, expect, test } from '@jest/globals';
import { startForwardProxy } from '../support/forward-proxy.ts';
import { startGitHubApi } from '../support/github-api.ts';

const { env } = process;
const before = { proxy: env.http_proxy, api: env.GITHUB_API_URL };
afterEach(() => {
  for (const [name, value] of [
    ['http_proxy', before.proxy],
    ['GITHUB_API_URL', before.api],
  ] as const) {
    if (value === undefined) delete env[name];
    else env[name] = value;
  }
});

test('requests are sent to the proxy of the environment', async () => {
  const api = await startGitHubApi();
  const proxy = await startForwardProxy(new URL(api.url).host);
  // The toolkit reads both when it is loaded.
  Object.assign(env, { http_proxy: proxy.url, GITHUB_API_URL: 'http://github.invalid' });
  try {
    const { GitHubClient } = await import('../../src/github/client.ts');
    api.answer('GET /repos/acme/app', { body: { name: 'app' } });
    const at = { api: 'http://github.invalid', owner: 'acme', repo: 'app', token: 'ghs_x' };
    const client = await GitHubClient.open(at, { retries: 0, firstDelay: 1, timeout: 5_000 });
    const request = { attempted: 'read the repository', permission: 'metadata: read' };
    const { data } = await client.request(request, (octokit, place) =>
      octokit.request('GET /repos/{owner}/{repo}', place),
    );
    expect(data).toEqual({ name: 'app' });
  } finally {
    await Promise.all([proxy.close(), api.close()]);
  }
});
