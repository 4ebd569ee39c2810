// Copies the image of the interop fixture between all registries and layouts, and compares the copies with crane and regctl.
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodesOf } from '../../../src/graph/model.ts';
import { walkGraph } from '../../../src/graph/walk.ts';
import { referrersTag } from '../../../src/oci/referrers-tag.ts';
import { copy, failures, objects, openStore } from '../../support/copies.ts';
import { fixturePath, INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import { runProgram } from '../../support/programs.ts';
import type { Running } from '../../support/registries/process.ts';
import { REGISTRIES } from '../../support/registries/registries.ts';

const TIMEOUT = 120_000;

let layout: string;
let folder: string;
let expected: readonly string[];
const running = new Map<string, Running>();

beforeAll(async () => {
  layout = `oci-layout:${await unpackLayout('interop-by-digest')}`;
  folder = await temporaryDirectory();
  expected = await objects(openStore(layout), INTEROP.index);
  await Promise.all(
    REGISTRIES.map(async ({ name, start }) => {
      running.set(name, await start({ auth: false }));
    }),
  );
}, TIMEOUT);
afterAll(() => Promise.all([...running.values()].map((one) => one.stop())));

const hostOf = (name: string): string => running.get(name)?.host ?? '';

async function promoted(from: string, reference: string, to: string): Promise<void> {
  const [source, target] = [openStore(from), openStore(to)];
  const result = await copy(source, target, { reference, tags: ['v1'] });
  await Promise.all([source.close(), target.close()]);
  expect(failures(result)).toEqual([]);
  const written = openStore(to);
  expect(await objects(written, 'v1')).toEqual(expected);
  await written.close();
}

/** Manifests as crane reads them, byte for byte, and the lists of referrers as regctl reads them. */
async function compare(host: string, repository: string): Promise<void> {
  const graph = await walkGraph(openStore(layout), INTEROP.index);
  const place = `${host}/${repository}`;
  const regctl = (...args: readonly string[]): Promise<string> =>
    runProgram('regctl', ['--host', `reg=${host},tls=disabled`, ...args], {
      REGCTL_CONFIG: join(folder, 'regctl.json'),
    });
  const nodes = new Map([...nodesOf(graph)].map(({ node }) => [node.digest, node]));
  for (const { digest, referrers, tag } of nodes.values()) {
    const { bytes } = await openStore(layout).manifest(digest);
    expect(await runProgram('crane', ['manifest', `${place}@${digest}`])).toBe(Buffer.from(bytes).toString());
    if (tag !== undefined) expect(await runProgram('crane', ['digest', `${place}:${tag}`])).toBe(`${digest}\n`);
    const listed = referrers.filter((one) => one.tag === undefined).map((one) => one.digest);
    if (listed.length === 0) continue;
    const list = JSON.parse(await regctl('artifact', 'list', `${place}@${digest}`, '--format', 'body'));
    expect(list.manifests.map((one: { digest: string }) => one.digest).sort()).toEqual([...listed].sort());
  }
}

describe.each(REGISTRIES.map(({ name, via }) => ({ name, via })))('$name', ({ name, via }) => {
  test(
    'a copy from a layout is the same for crane and regctl, and its signatures verify with cosign',
    async () => {
      const host = hostOf(name);
      await promoted(layout, INTEROP.index, `${host}/from/layout`);
      await compare(host, 'from/layout');
      const cosign = ['verify', '--key', fixturePath('interop-cosign.pub'), '--insecure-ignore-tlog=true'];
      const verified = await runProgram('cosign', [
        ...cosign,
        '--allow-http-registry',
        '--allow-insecure-registry',
        `${host}/from/layout@${INTEROP.index}`,
      ]);
      expect(verified).toContain(INTEROP.index);
      const tags = await runProgram('crane', ['ls', `${host}/from/layout`]);
      expect(tags.split('\n').includes(referrersTag(INTEROP.index as never))).toBe(via === 'fallback-tag');
    },
    TIMEOUT,
  );

  test.each(REGISTRIES.map((row) => ({ to: row.name })))(
    'a copy to $to is complete',
    async ({ to }) => {
      const source = `${hostOf(name)}/from/layout`;
      const repository = `from/${REGISTRIES.findIndex((row) => row.name === name)}`;
      await promoted(source, 'v1', `${hostOf(to)}/${repository}`);
      if (to !== name) await compare(hostOf(to), repository);
    },
    TIMEOUT,
  );

  test(
    'copies to a layout, to an archive and back are complete',
    async () => {
      const at = join(await temporaryDirectory(), 'copy');
      await promoted(`${hostOf(name)}/from/layout`, 'v1', `oci-layout:${at}`);
      await promoted(`${hostOf(name)}/from/layout`, 'v1', `oci-archive:${at}.tar`);
      await promoted(`oci-archive:${at}.tar`, 'v1', `${hostOf(name)}/from/archive`);
    },
    TIMEOUT,
  );
});
