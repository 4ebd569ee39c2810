// What a person sees while a command runs: requests and waits with --debug, progress on a terminal, little with --quiet.
import { randomBytes } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { activityLine } from '../../src/report/progress.ts';
import { startGitHubApi } from '../support/github-api.ts';
import { putImage, putLayer } from '../support/layers.ts';
import { MemoryStore } from '../support/memory-store.ts';
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

/** An image of a small layer and one that the child process reads itself. */
async function largeImage(): Promise<{ reference: string; large: string }> {
  const memory = new MemoryStore();
  const layers = [
    await putLayer(memory, { 'etc/os-release': 'ID=debian\nVERSION_ID=12\n' }),
    await putLayer(memory, { data: randomBytes(9_000_000) }, 'tar'),
  ];
  const subject = putImage(memory, layers);
  const { bytes } = await memory.manifest(subject.digest);
  const repository = scene.registry.storage.repository('acme/large');
  const { config } = JSON.parse(Buffer.from(bytes).toString()) as { config: Descriptor };
  for (const descriptor of [config, ...layers.map((layer) => layer.descriptor)]) {
    const chunks: Uint8Array[] = [];
    for await (const chunk of memory.blob(descriptor)) chunks.push(chunk);
    repository.putBlob(Buffer.concat(chunks));
  }
  repository.putManifest(Buffer.from(bytes), subject.mediaType);
  const large = layers[1]?.descriptor.digest ?? '';
  return { reference: `${scene.registry.host}/acme/large@${subject.digest}`, large };
}

test('layers that are read for an SBOM are counted on a terminal only, in one line of its width, and gone at the end', async () => {
  const { reference, large } = await largeImage();
  const call = async (errorColumns: number, interactive: boolean, ...flags: string[]): Promise<string> => {
    // The large layer arrives after the other one.
    scene.registry.faults.serverError = { times: 1, retryAfter: 1, on: new RegExp(large) } as never;
    const err: string[] = [];
    const terminal = { env: {}, cwd: scene.workspace.path, color: false, out: () => undefined, columns: 300 };
    const code = await run(['sbom', reference, '--cache-dir=none', ...flags], {
      ...{ ...terminal, interactive, errorColumns: () => errorColumns },
      err: (text) => err.push(text),
    });
    expect(code).toBe(0);
    return err.join('');
  };
  const wide = await call(120, true);
  expect(wide).toMatch(/1 of 2 layers read, [\d.]+ \w?B of 9\.0 MB; \d+ requests?, \d+ s/);
  expect(wide.endsWith('\r\u001b[K')).toBe(true);
  expect(wide).not.toContain('\n');
  const narrow = (await call(30, true)).split('\r\u001b[K');
  expect(narrow).toContainEqual(expect.stringMatching(/^1 of 2 layers read/));
  expect(Math.max(...narrow.map(({ length }) => length))).toBe(29);
  expect(await call(120, false)).toBe('');
  expect(await call(120, true, '--quiet')).toBe('');
}, 60_000);

test('--debug shows the requests and waits of the process that reads layers', async () => {
  const { reference, large } = await largeImage();
  scene.registry.faults.serverError = { times: 1, retryAfter: 1, on: new RegExp(large) } as never;
  scene.registry.requests.splice(0);
  const { code, err } = await cliIn(scene.workspace, ['sbom', reference, '--debug', '--cache-dir=none']);
  expect(code).toBe(0);
  const requests = err.split('\n').filter((line) => line.startsWith('debug: GET http://'));
  expect(requests).toHaveLength(scene.registry.requests.length);
  const blob = `http://${scene.registry.host}/v2/acme/large/blobs/${large}`;
  expect(err).toMatch(new RegExp(`^debug: GET ${blob}: 503 in \\d+ ms, 0 bytes sent, \\d+ received$`, 'm'));
  expect(err).toMatch(/^debug: wait 1\d{3} ms before the next request$/m);
  expect(err).toMatch(new RegExp(`^debug: GET ${blob}: 200 in \\d+ ms, 0 bytes sent, 900\\d{4} received$`, 'm'));
}, 30_000);

test('the line says what is on its way, and how long a wait takes', () => {
  const state = { requests: 12, seconds: 4.2, waits: 0 };
  const layer = { sent: 0, received: 12_100_000, receivedTotal: 45_000_000 };
  const manifest = { sent: 0, received: 700 };
  const upload = { sent: 1_000_000, sentTotal: 2_000_000, received: 0 };
  expect(activityLine({ ...state, open: [layer, layer, manifest, upload] })).toBe(
    'reading 2 blobs, 24.2 MB of 90.0 MB; uploading 1 blob, 1.0 MB of 2.0 MB; 12 requests, 4 s',
  );
  const layers = [
    { parts: 3, totalParts: 12, bytes: 12_100_000, totalBytes: 45_000_000 },
    { parts: 1, totalParts: 1, bytes: 500, totalBytes: 500 },
  ];
  expect(activityLine({ ...state, open: [layer, upload], layers })).toBe(
    '4 of 13 layers read, 12.1 MB of 45.0 MB; uploading 1 blob, 1.0 MB of 2.0 MB; 12 requests, 4 s',
  );
  expect(activityLine({ ...state, open: [], waits: 2.3 })).toBe('waiting 3 s; 12 requests, 4 s');
});
