// discover on the command line: a subject that is not there is a failure, its graph is shown either way.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeEach, expect, test } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { useScene } from '../support/scene.ts';
import { seedDemoImage } from '../support/workspace.ts';

const scene = useScene();
const { cli } = scene;
let reference: string;

beforeEach(async () => {
  ({ reference } = await seedDemoImage(scene.registry));
});

const missing = (): string => `${scene.registry.host}/acme/app@${digestOf('never pushed')}`;

test('an image that is there', async () => {
  const { code, out } = await cli('discover', reference);
  expect(code).toBe(0);
  expect(out).toContain('linux/arm64');
});

test('a digest that does not exist is exit code 1, with what to do', async () => {
  const { code, out, err } = await cli('discover', missing());
  expect(code).toBe(1);
  expect(out).toContain('not in the store');
  expect(err).toMatch(/^error: could not find the subject at /);
  expect(err).toContain(digestOf('never pushed'));
  expect(err).toContain('allow-missing-subject');
});

test('it is exit code 0 if a missing subject is allowed, and its referrers are shown', async () => {
  scene.workspace.write('note.txt', 'text');
  const attach = [
    'attach',
    missing(),
    '--sbom',
    'none',
    '--provenance',
    'none',
    '--evidence',
    'note.txt',
    '--sign',
    'none',
  ];
  expect(await cli(...attach, '--allow-missing-subject')).toMatchObject({ code: 0 });
  const { code, out } = await cli('discover', missing(), '--allow-missing-subject');
  expect(code).toBe(0);
  expect(out).toContain('Custom');
  expect(await cli('discover', missing())).toMatchObject({ code: 1 });
});

test('a tag that does not exist is exit code 1 either way', async () => {
  const { code, err } = await cli('discover', `${scene.registry.host}/acme/app:never`, '--allow-missing-subject');
  expect(code).toBe(1);
  expect(err).toContain('acme/app:never');
});

test('exits 1 if the list of the subject exceeds a limit, and the error names the limit', async () => {
  const mediaType = 'application/vnd.oci.image.index.v1+json';
  const manifests = Array.from({ length: 5_000 }, (_, at) => ({
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    digest: digestOf(`${at}`),
    size: 2,
  }));
  const server = createServer(({ url = '' }, response) => {
    response.setHeader('content-type', mediaType);
    if (url.includes('/referrers/')) response.end(JSON.stringify({ schemaVersion: 2, mediaType, manifests }));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const reference = `127.0.0.1:${(server.address() as AddressInfo).port}/acme/app@${digestOf('never pushed')}`;
    const { code, err } = await cli('discover', reference, '--allow-missing-subject');
    expect(code).toBe(1);
    expect(err).toMatch(/^error: could not list all referrers at .*: more than \d+ referrers are listed without/m);
  } finally {
    server.close();
  }
});
