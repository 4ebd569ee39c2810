// prune, delete and reconcile on every registry, and what crane and regctl find afterwards.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { nodesOf } from '../../../src/graph/model.ts';
import { walkGraph } from '../../../src/graph/walk.ts';
import { copy, failures, objects, openStore } from '../../support/copies.ts';
import { INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import type { Running } from '../../support/registries/process.ts';
import { REGISTRIES, type RegistryRow } from '../../support/registries/registries.ts';
import { RegistryClients } from '../../support/registry-clients.ts';
import { type SeedDescriptor, SeedRepository } from '../../support/seed.ts';
import { callCli } from '../../support/terminal.ts';

const TIMEOUT = 120_000;

interface Entry {
  readonly digest: string;
  readonly role: string;
  readonly status: string;
  readonly error?: string;
}

let layout: string;
let folder: string;
let expected: readonly string[];

beforeAll(async () => {
  layout = `oci-layout:${await unpackLayout('interop-by-digest')}`;
  folder = await temporaryDirectory();
  expected = await objects(openStore(layout), INTEROP.index);
}, TIMEOUT);

/** The exit code and the receipt of prune or delete. */
async function receipt(...args: string[]): Promise<{ code: number; err: string; entries: readonly Entry[] }> {
  const { code, out, err } = await callCli([...args, '--format', 'json'], { cwd: folder, env: { HOME: folder } });
  return { code, err, entries: out === '' ? [] : (JSON.parse(out) as { entries: readonly Entry[] }).entries };
}

const withStatus = (entries: readonly Entry[], status: string): readonly string[] =>
  entries
    .filter((entry) => entry.status === status && entry.role !== 'fallback tag')
    .map(({ digest }) => digest)
    .sort();
const sorted = (all: readonly SeedDescriptor[]): readonly string[] => all.map(({ digest }) => digest).sort();

async function copied(host: string, repository: string, tag: string): Promise<void> {
  const target = openStore(`${host}/${repository}`);
  const result = await copy(openStore(layout), target, { reference: INTEROP.index, tags: [tag] });
  await target.close();
  expect(failures(result)).toEqual([]);
}

/** The manifests of the fixture, evidence at every level included. */
async function fixtureDigests(): Promise<readonly string[]> {
  const graph = await walkGraph(openStore(layout), INTEROP.index);
  return [...new Set([...nodesOf(graph)].map(({ node }) => node.digest))];
}

describe.each<RegistryRow>(REGISTRIES)('$name', ({ via, canRefuseDeletes, tagsOutliveManifests = false, start }) => {
  let registry: Running;
  let clients: RegistryClients;
  beforeAll(async () => {
    registry = await start({ auth: false });
    clients = new RegistryClients(registry.host, folder);
  }, TIMEOUT);
  afterAll(() => registry?.stop());

  const isFallback = via === 'fallback-tag';

  async function seeded(repository: string, count = 3) {
    const seed = new SeedRepository(registry.host, repository);
    const image = await seed.pushImage(repository, 'v1');
    // One after the other, and listed before the command runs: a registry that loses one is not a fault of the command.
    const scans = await seed.pushReferrers(image, count, isFallback, 1);
    expect(await clients.referrers(repository, image.digest)).toEqual(sorted(scans));
    return { seed, image, scans };
  }

  test(
    'prune --keep-newest leaves the newest evidence, listed and readable, and a second run deletes nothing',
    async () => {
      const { image, scans } = await seeded('prune/newest');
      const args = ['prune', `${registry.host}/prune/newest:v1`, '--remove', 'none', '--keep-newest', '1'];
      const plan = await receipt(...args);
      const [gone, left] = [scans.slice(0, 2), scans.slice(2)];
      expect([plan.code, withStatus(plan.entries, 'planned')]).toEqual([0, sorted(gone)]);
      expect(await clients.referrers('prune/newest', image.digest)).toEqual(sorted(scans));

      const applied = await receipt(...args, '--apply');
      expect([applied.code, withStatus(applied.entries, 'deleted')]).toEqual([0, sorted(gone)]);
      expect(await clients.referrers('prune/newest', image.digest)).toEqual(sorted(left));
      for (const scan of scans) {
        expect(await clients.has('prune/newest', scan.digest)).toBe(left.includes(scan));
      }
      expect(await clients.has('prune/newest', image.digest)).toBe(true);
      expect(await receipt(...args, '--apply')).toMatchObject({ code: 0, entries: [] });
    },
    TIMEOUT,
  );

  test(
    'prune --keep-tags of a whole repository removes the other images, and the kept one stays complete',
    async () => {
      await copied(registry.host, 'prune/tags', 'release');
      const { image, scans } = await seeded('prune/tags', 1);
      const args = [
        'prune',
        `${registry.host}/prune/tags`,
        '--keep-tags',
        'release',
        '--remove',
        'none',
        '--grace',
        '0',
      ];
      expect((await receipt(...args)).entries.map(({ digest }) => digest)).toEqual(
        expect.arrayContaining([image.digest, ...sorted(scans)]),
      );
      const { code, entries } = await receipt(...args, '--apply');
      expect([code, entries.filter(({ status }) => status !== 'deleted')]).toEqual([0, []]);
      for (const { digest } of [image, ...scans]) expect(await clients.has('prune/tags', digest)).toBe(false);
      const tags = await clients.tags('prune/tags');
      expect(tags.filter((tag) => !tag.startsWith('sha256-'))).toEqual(['release']);
      expect(tags.some((tag) => tag.startsWith(image.digest.replace(':', '-')))).toBe(false);
      expect(await objects(openStore(`${registry.host}/prune/tags`), 'release')).toEqual(expected);
      for (const digest of await fixtureDigests()) expect(await clients.has('prune/tags', digest)).toBe(true);
    },
    TIMEOUT,
  );

  test(
    'delete removes an image with its graph, and leaves other images and their evidence',
    async () => {
      const { image, scans } = await seeded('delete/graph');
      await copied(registry.host, 'delete/graph', 'release');
      const { code, entries } = await receipt('delete', `${registry.host}/delete/graph:release`, '--apply');
      // A fallback tag goes with its last entry.
      const left = entries.filter(({ status, role }) => status !== (role === 'fallback tag' ? 'absent' : 'deleted'));
      expect([code, left.filter(({ status }) => status !== 'deleted')]).toEqual([0, []]);
      for (const digest of await fixtureDigests()) expect(await clients.has('delete/graph', digest)).toBe(false);
      const tags = await clients.tags('delete/graph');
      expect(tags.filter((tag) => !(tagsOutliveManifests && /\.(?:sig|att|sbom)$/.test(tag)))).toEqual([
        ...(isFallback ? [image.digest.replace(':', '-')] : []),
        'v1',
      ]);
      expect(await clients.referrers('delete/graph', image.digest)).toEqual(sorted(scans));
    },
    TIMEOUT,
  );

  test.each([['prune'], ['delete']])(
    '%s on a registry that refuses deletions fails, and everything stays',
    async (command) => {
      // Not every registry can be told to refuse deletions.
      if (!canRefuseDeletes) {
        expect(via).toBe('api');
        return;
      }
      const strict = await start({ auth: false, deletes: false });
      try {
        const readers = new RegistryClients(strict.host, folder);
        const seed = new SeedRepository(strict.host, 'refused');
        const image = await seed.pushImage('refused', 'v1');
        const scans = await seed.pushReferrers(image, 3, isFallback);
        const before = await readers.tags('refused');
        const rules = command === 'prune' ? ['--remove', 'none', '--keep-newest', '1'] : [];
        const { code, err, entries } = await receipt(command, `${strict.host}/refused:v1`, ...rules, '--apply');
        expect(code).toBe(1);
        expect(err).toMatch(/405/);
        expect(withStatus(entries, 'deleted')).toEqual([]);
        expect(withStatus(entries, 'failed').length).toBeGreaterThan(0);
        expect(await readers.tags('refused')).toEqual(before);
        expect(await readers.referrers('refused', image.digest)).toEqual(sorted(scans));
        for (const { digest } of [image, ...scans]) expect(await readers.has('refused', digest)).toBe(true);
      } finally {
        await strict.stop();
      }
    },
    TIMEOUT,
  );

  test(
    'reconcile restores entries that the list has lost, and removes tags that the API makes redundant',
    async () => {
      const { seed, image, scans } = await seeded('reconcile/lost');
      const tag = image.digest.replace(':', '-');
      const index = 'application/vnd.oci.image.index.v1+json';
      const name = `${registry.host}/reconcile/lost:v1`;
      // With the API, a tag that a client left behind before; without it, a list that another client has overwritten.
      const manifests = isFallback ? scans.slice(1) : scans;
      await seed.pushManifest({ schemaVersion: 2, mediaType: index, manifests } as never, tag);
      const flags = isFallback ? ['--referrers', scans[0]?.digest ?? ''] : ['--remove-tags'];
      const { code } = await callCli(['reconcile', name, ...flags, '--apply'], { cwd: folder, env: { HOME: folder } });
      expect(code).toBe(0);
      expect(await clients.referrers('reconcile/lost', image.digest)).toEqual(sorted(scans));
      expect(await clients.tags('reconcile/lost')).toEqual([...(isFallback ? [tag] : []), 'v1']);
      for (const { digest } of scans) expect(await clients.has('reconcile/lost', digest)).toBe(true);
    },
    TIMEOUT,
  );
});
