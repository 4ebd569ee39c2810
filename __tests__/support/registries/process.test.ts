// Checks that a missing program and one that does not start give useful errors, and that stop removes a started one.
import { access } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { startProgram } from './process.ts';

test('reports how to install a missing program', async () => {
  const start = startProgram('no-such-registry', async () => []);
  await expect(start).rejects.toThrow('no-such-registry is not on this machine; run .ci/tools no-such-registry');
});

test('shows the output of a program that exits at once, and removes its directory', async () => {
  let made = '';
  const start = startProgram('sh', async ({ directory }) => {
    made = directory;
    return ['-c', 'echo the configuration is broken; exit 3'];
  });
  await expect(start).rejects.toThrow(
    /sh does not answer on 127\.0\.0\.1:\d+; it printed:\nthe configuration is broken/,
  );
  await expect(access(made)).rejects.toThrow('ENOENT');
});

test('reaches a server at its host until it is stopped', async () => {
  const code = `require('http').createServer((_, answer) => answer.end('{}')).listen(process.argv[1], '127.0.0.1')`;
  const { host, stop } = await startProgram('node', async (place) => ['-e', code, place.host.split(':')[1] as string]);
  expect(await (await fetch(`http://${host}/v2/`)).text()).toBe('{}');
  await stop();
  await expect(fetch(`http://${host}/v2/`)).rejects.toThrow('fetch failed');
});
