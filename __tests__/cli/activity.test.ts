// What a person sees while a command runs: requests and waits with --debug, progress on a terminal, little with --quiet.
import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { activityLine } from '../../src/report/progress.ts';
import { startGitHubApi } from '../support/github-api.ts';
import { startOsv } from '../support/osv.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { useScene } from '../support/scene.ts';

import { identityToken, startSigstore } from '../support/sigstore/sigstore.ts';
import { cliIn } from '../support/terminal.ts';
import { seedDemoImage, WORKFLOW_ENV } from '../support/workspace.ts';

const scene = useScene();
const SECRET = 'a-password-nobody-may-see';

test('--debug shows every request and wait, and no secret', async () => {
  const registry = await startRegistry({
    auth: { users: { me: SECRET }, scheme: 'bearer' },
    faults: { serverError: { times: 1, retryAfter: 1, on: /manifests/ } },
  });
  try {
    const { out, err } = await cliIn(scene.workspace, [
      ...['discover', `${registry.host}/acme/app:v1`, '--debug', '--registry-username=me'],
      `--registry-password=${SECRET}`,
    ]);
    const lines = err.split('\n').filter((line) => line.startsWith('debug: '));
    const requests = lines.filter((line) => line.includes('http://'));
    expect(requests).toHaveLength(registry.requests.length);
    expect(requests.length).toBeGreaterThan(2);
    for (const line of requests) {
      expect(line).toMatch(
        /^debug: [A-Z]+ http:\/\/127\.0\.0\.1:\d+\/\S*: \d+ in \d+ ms, \d+ bytes sent, \d+ received$/,
      );
    }
    expect(lines).toContainEqual(expect.stringMatching(/^debug: wait \d+ ms before the next request$/));
    expect(registry.tokens.length).toBeGreaterThan(0);
    for (const secret of [
      SECRET,
      Buffer.from(`me:${SECRET}`).toString('base64'),
      ...registry.tokens.map(({ token }) => token),
    ])
      expect(out + err).not.toContain(secret);
  } finally {
    await registry.close();
  }
});

test('--debug shows the requests and waits of Sigstore, OSV and GitHub', async () => {
  const [sigstore, osv, github] = await Promise.all([startSigstore(), startOsv(), startGitHubApi()]);
  try {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    scene.workspace.write('root.json', sigstore.trustedRoot);
    for (const service of [sigstore.fulcio, sigstore.rekor, sigstore.timestamp])
      service.fault = { how: 'status', status: 503, times: 1 };
    osv.fault = (_, before) => (before === 0 ? { status: 503 } : undefined);
    let calls = 0;
    github.answer('GET /repos/acme/app/actions/runs/42/approvals', () => {
      calls += 1;
      return calls === 1 ? { status: 503, body: {} } : { body: [] };
    });
    const token = identityToken();
    const { code, out, err } = await cliIn(
      scene.workspace,
      [
        ...['attach', reference, '--debug', '--sign=keyless', '--trusted-root=root.json', '--approvals=auto'],
        ...['--scan=osv', `--osv-url=${osv.url}`, `--fulcio-url=${sigstore.fulcio.url}`],
        ...[`--rekor-url=${sigstore.rekor.url}`, `--timestamp-server-url=${sigstore.timestamp.url}`],
        ...['--platforms=linux/amd64', '--cache-dir=none', '--provenance=none'],
      ],
      { env: { ...WORKFLOW_ENV, GITHUB_API_URL: github.url, GITHUB_TOKEN: SECRET, SIGSTORE_ID_TOKEN: token } },
    );
    expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
    for (const { url } of [sigstore.fulcio, sigstore.rekor, sigstore.timestamp]) {
      expect(err).toMatch(new RegExp(`^debug: POST ${url}/\\S*: 503 in \\d+ ms`, 'm'));
      expect(err).toMatch(new RegExp(`^debug: attempt 1 of POST ${url}/\\S* failed with 503$`, 'm'));
      expect(err).toMatch(new RegExp(`^debug: POST ${url}/\\S*: 20\\d in \\d+ ms, [1-9]\\d* bytes sent`, 'm'));
    }
    for (const url of [osv.url, github.url]) {
      const failed = err.search(new RegExp(`^debug: \\w+ ${url}/\\S*: 503 in `, 'm'));
      const waited = err.indexOf('debug: wait ', failed);
      const passed = err.slice(waited).search(new RegExp(`^debug: \\w+ ${url}/\\S*: 200 in `, 'm'));
      expect({ url, failed: failed >= 0, waited: waited > failed, passed: passed > 0 }).toEqual({
        ...{ url, failed: true, waited: true, passed: true },
      });
    }
    for (const secret of [token, SECRET]) expect(out + err).not.toContain(secret);
  } finally {
    await Promise.all([sigstore.close(), osv.close(), github.close()]);
  }
}, 60_000);

test('--quiet shows warnings, errors and documents only', async () => {
  const { reference } = await seedDemoImage(scene.registry, 'acme/app');
  scene.workspace.write('note.txt', 'a note');
  const args = ['--sbom=none', '--provenance=none', '--evidence=note.txt'];
  const attached = await cliIn(scene.workspace, ['attach', reference, '--quiet', ...args]);
  expect(attached).toEqual({ code: 0, out: '', err: expect.stringMatching(/^warning: nothing was signed: [^\n]*\n$/) });
  const listed = await cliIn(scene.workspace, ['discover', reference, '--quiet', '--format=json']);
  expect(JSON.parse(listed.out)).toMatchObject({ present: true });
  const both = await cliIn(scene.workspace, ['discover', reference, '--quiet', '--debug']);
  expect(both).toMatchObject({ code: 2, err: expect.stringContaining('--debug and --quiet contradict each other') });
});

test('progress is on a terminal only, and gone at the end', async () => {
  const { reference } = await seedDemoImage(scene.registry, 'acme/app');
  // The first request is answered late: the command waits for it.
  scene.registry.faults.serverError = { times: 1, retryAfter: 1 } as never;
  const call = async (interactive: boolean): Promise<string> => {
    const err: string[] = [];
    const terminal = { env: {}, cwd: scene.workspace.path, color: false, out: () => undefined, columns: 80 };
    await run(['discover', reference], { ...terminal, interactive, err: (text) => err.push(text) });
    return err.join('');
  };
  const shown = await call(true);
  expect(shown).toMatch(/waiting 1 s; \d+ requests?, \d+ s/);
  expect(shown.endsWith('\r\u001b[K')).toBe(true);
  scene.registry.faults.serverError = { times: 1, retryAfter: 1 } as never;
  expect(await call(false)).toBe('');
});

test('the line says what is on its way, and how long a wait takes', () => {
  const state = { requests: 12, seconds: 4.2, waits: 0 };
  const layer = { sent: 0, received: 12_100_000, receivedTotal: 45_000_000 };
  const manifest = { sent: 0, received: 700 };
  const upload = { sent: 1_000_000, sentTotal: 2_000_000, received: 0 };
  expect(activityLine({ ...state, open: [layer, layer, manifest, upload] })).toBe(
    'reading 2 blobs, 24.2 MB of 90.0 MB; uploading 1 blob, 1.0 MB of 2.0 MB; 12 requests, 4 s',
  );
  expect(activityLine({ ...state, open: [], waits: 2.3 })).toBe('waiting 3 s; 12 requests, 4 s');
});
