// The repositories of a registry by its catalog, page by page.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { StoreError } from '../../../../src/oci/errors.ts';
import { Stores } from '../../../../src/oci/open.ts';
import { startRegistry, type TestRegistry } from '../../../support/registry/registry.ts';
import { environment, serve } from '../loopback.ts';

let registry: TestRegistry;
beforeEach(async () => {
  registry = await startRegistry();
});
afterEach(() => registry.close());

async function listed(
  host = registry.host,
  options: Parameters<typeof environment>[0] = {},
  names: string[] = [],
): Promise<string[]> {
  const stores = new Stores(environment(options));
  try {
    for await (const name of stores.repositories(host)) names.push(name);
    return names;
  } finally {
    await stores.close();
  }
}

test('every repository is listed, over several pages', async () => {
  const names = Array.from({ length: 25 }, (_, at) => `acme/app-${String(at).padStart(2, '0')}`);
  for (const name of names) registry.storage.repository(name);
  registry.faults.pageSize = 10;
  expect(await listed()).toEqual(names);
  expect(registry.requests).toHaveLength(3);
});

test('the credential of the registry is sent', async () => {
  await registry.close();
  registry = await startRegistry({ auth: { users: { ada: 'opensesame' } } });
  registry.storage.repository('acme/app');
  const credential = () => ({ username: 'ada', password: 'opensesame' });
  expect(await listed(registry.host, { credential })).toEqual(['acme/app']);
  await expect(listed()).rejects.toMatchObject({ code: 'unauthorized' });
});

test('names that are not repositories are left out, because in a path they would address something else, and an error says so', async () => {
  const server = await serve((_, response) =>
    response.end(JSON.stringify({ repositories: ['good/one', '../v2/other', 'UPPER', 'a?b', 7, 'x'.repeat(300)] })),
  );
  const names: string[] = [];
  await expect(listed(server.host, {}, names)).rejects.toMatchObject({
    code: 'invalid-response',
    message: expect.stringContaining('the list has 4 names that no repository can have, such as "../v2/other"'),
  });
  expect(names).toEqual(['good/one']);
});

test.each([
  ['a registry without a catalog', 404, '{"errors":[{"code":"UNSUPPORTED"}]}', {}, 'pass a list of images'],
  ['a forbidden catalog', 403, '{"errors":[{"code":"DENIED"}]}', {}, 'pass a list of images'],
  ['something else', 200, '[1]', {}, 'not a list of repositories'],
  [
    'a Link to another origin',
    200,
    '{"repositories":["a"]}',
    { link: '<http://127.0.0.2/v2/_catalog>; rel="next"' },
    'another origin',
  ],
  ['a Link back', 200, '{"repositories":["a"]}', { link: '</v2/_catalog?n=1000>; rel="next"' }, 'earlier page'],
])('%s is an error with a remedy', async (_, status, body, headers, text) => {
  const server = await serve((_, response) => response.writeHead(status, headers).end(body));
  const error = await listed(server.host).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StoreError);
  expect((error as StoreError).message).toContain(text);
});
