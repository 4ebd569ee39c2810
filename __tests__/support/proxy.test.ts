import { afterEach, expect, test } from '@jest/globals';
import { type RegistryProxy, startProxy, tally } from './proxy.ts';
import { startRegistry, type TestRegistry } from './registry/registry.ts';
import { SeedRepository } from './seed.ts';

let registry: TestRegistry | undefined;
let proxy: RegistryProxy | undefined;
afterEach(async () => {
  await proxy?.close();
  await registry?.close();
});

async function start(latency: number): Promise<RegistryProxy> {
  registry = await startRegistry();
  proxy = await startProxy({ upstream: registry.host, latency });
  return proxy;
}

test('forwards images and referrers, including bodies and Location headers', async () => {
  const { host } = await start(0);
  const behind = new SeedRepository(host, 'proxied');
  const image = await behind.pushImage('proxied', 'latest');
  const referrers = await behind.pushReferrers(image, 3, false);
  const listed = (await new SeedRepository(registry?.host ?? '', 'proxied').referrersPages(image)).flat();
  expect(listed.map(({ digest }) => digest).toSorted()).toEqual(referrers.map(({ digest }) => digest).toSorted());
  expect(proxy?.passages().map(({ status }) => status)).not.toContain(502);
});

test('counts requests, and sequential requests as round trips', async () => {
  const { host } = await start(20);
  const ping = () => fetch(`http://${host}/v2/`).then((answer) => answer.text());
  await Promise.all([ping(), ping(), ping()]);
  await ping();
  expect(tally(proxy?.passages() ?? [])).toEqual({ requests: 4, waves: 2 });
  proxy?.reset();
  expect(proxy?.passages()).toEqual([]);
});

test('returns 502 if there is no registry', async () => {
  proxy = await startProxy({ upstream: '127.0.0.1:1' });
  expect((await fetch(`http://${proxy.host}/v2/`)).status).toBe(502);
});
