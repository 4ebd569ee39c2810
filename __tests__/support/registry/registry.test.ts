// Checks the interface of the registry for tests (requests, round trips, storage) and its command line.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { Client, EMPTY, IMAGE, image } from './client.ts';
import { longestChain, startRegistry } from './registry.ts';

describe('startRegistry', () => {
  test('records requests and their responses', async () => {
    const registry = await startRegistry();
    const client = new Client(registry.url);
    await client.send('POST', '/v2/app/blobs/uploads/?mount=x', { headers: { 'X-Test': 'yes' }, body: 'four' });
    expect(registry.host).toBe(registry.url.slice('http://'.length));
    expect(registry.requests).toHaveLength(1);
    expect(registry.requests[0]).toMatchObject({
      method: 'POST',
      path: '/v2/app/blobs/uploads/',
      query: 'mount=x',
      origin: 'registry',
      status: 400,
    });
    expect(registry.requests[0]?.headers['x-test']).toBe('yes');
    await client.pushBlob('app', Buffer.alloc(300_000));
    expect(registry.requests[1]).toMatchObject({ status: 201, bodyLength: 300_000 });
    registry.clear();
    expect(registry.requests).toEqual([]);
    await registry.close();
  });

  test('serves content from its storage, and stores pushed content', async () => {
    const registry = await startRegistry();
    const client = new Client(registry.url);
    const repository = registry.storage.repository('app');
    const config = repository.putBlob('{}', EMPTY);
    const subject = repository.putManifest(JSON.stringify(image({ config, layers: [] })), IMAGE, 'v1');
    const bytes = JSON.stringify(image({ config, layers: [], subject, artifactType: 'a/b' }));
    const referrer = repository.putManifest(bytes, IMAGE);
    expect((await client.referrers('app', subject.digest)).json().manifests).toEqual([
      { ...referrer, artifactType: 'a/b' },
    ]);
    expect((await client.send('GET', '/v2/app/manifests/v1')).headers.get('docker-content-digest')).toBe(
      subject.digest,
    );
    const pushed = await client.pushImage('app', 'v2');
    expect(repository.manifest('v2')?.digest).toBe(pushed.digest);
    expect(repository.tags.get('v2')).toBe(pushed.digest);
    await registry.close();
  });

  test('close ends pending requests', async () => {
    const registry = await startRegistry({ faults: { hang: {} } });
    const pending = fetch(`${registry.url}/v2/`);
    const broken = expect(pending).rejects.toThrow('fetch failed');
    while (registry.requests.length === 0) await new Promise(setImmediate);
    await registry.close();
    await broken;
  });
});

describe('longestChain', () => {
  const request = (start: number, end: number | undefined) => ({ start, end });

  test.each([
    ['none', [], 0],
    ['one after the other', [request(0, 10), request(10, 20), request(21, 30)], 3],
    ['all at once', [request(0, 10), request(1, 11), request(2, 12)], 1],
    ['a long one beside two short ones', [request(0, 100), request(0, 40), request(50, 90)], 2],
    ['two waves of three', [0, 1, 2, 50, 51, 52].map((start) => request(start, start + 45)), 2],
    ['one that never ended', [request(0, undefined), request(5, 10)], 1],
  ])('%s', (_, requests, expected) => {
    expect(longestChain(requests)).toBe(expected);
  });
});

describe('the program', () => {
  const program = fileURLToPath(new URL('./main.ts', import.meta.url));

  async function run(...args: string[]): Promise<{ code: number | null; out: string; error: string }> {
    const child = spawn(process.execPath, [program, ...args]);
    let [out, error] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      error += chunk;
    });
    const [code] = await once(child, 'close');
    return { code, out, error };
  }

  test.each(['SIGTERM', 'SIGINT'] as const)('prints its address, serves requests, and exits on %s', async (signal) => {
    const args = ['--port', '0', '--no-referrers', '--htpasswd', 'user:pa:ss', '--fault', 'warning=hello'];
    const child = spawn(process.execPath, [program, ...args]);
    const [line] = await once(child.stdout, 'data');
    const url = /^(http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line))?.[1] as string;
    const headers = { authorization: `Basic ${Buffer.from('user:pa:ss').toString('base64')}` };
    const client = new Client(url);
    const reply = await client.send('GET', `/v2/app/referrers/sha256:${'0'.repeat(64)}`, { headers });
    expect([reply.status, reply.headers.get('warning')]).toEqual([404, '299 - "hello"']);
    expect((await client.send('GET', '/v2/')).status).toBe(401);
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('--help lists options and switches', async () => {
    const { code, out } = await run('--help');
    expect(code).toBe(0);
    expect(out).toContain('--htpasswd USER:PASS');
    expect(out).toContain('no-referrers=NUMBER');
  });

  test.each([
    [['--port', 'x'], '--port x is not a port'],
    [['--fault', 'bogus'], 'there is no switch bogus'],
    [['--htpasswd', 'user'], '--htpasswd takes USER:PASS'],
    [['--latency', 'slow'], 'latency takes a number'],
    [['--bogus'], '--bogus'],
  ])('%p gives a one-line error', async (args, message) => {
    const { code, error } = await run(...args);
    expect(code).toBe(2);
    expect(error).toContain(message);
    expect(error.trim().split('\n')).toHaveLength(1);
  });
});
