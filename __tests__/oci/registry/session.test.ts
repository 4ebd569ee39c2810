// The registries of one command share what they learn.
import { expect, test } from '@jest/globals';
import { RegistrySession } from '../../../src/oci/registry/session.ts';
import { environment, failure, serve } from './loopback.ts';

test('the repositories of one host share its token and its connections, and their credential is looked up once', async () => {
  const service = await serve((_, response) => response.end('{"token": "token-1"}'));
  const registry = await serve(({ headers }, response) => {
    if (headers.authorization !== undefined) return response.writeHead(404).end();
    return response.writeHead(401, { 'www-authenticate': `Bearer realm="${service.url}/token"` }).end();
  });
  let asked = 0;
  const outside = environment({ credential: () => ({ username: `ada${++asked}`, password: 'opensesame' }) });
  const session = new RegistrySession(outside);
  const stores = [session.store(registry.host, 'app'), session.store(registry.host, 'app')];
  await Promise.all(stores.map((store) => failure(store.resolve('latest'))));
  expect(service.seen).toHaveLength(1);
  expect(asked).toBe(1);
  await session.close();
  expect(await failure(session.store(registry.host, 'app').resolve('latest'))).toMatchObject({ code: 'network' });
});
