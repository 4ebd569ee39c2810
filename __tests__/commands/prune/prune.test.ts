import { beforeEach, describe, expect, test } from '@jest/globals';
import { useScene } from '../../support/scene.ts';
import { onRequest, type Stored, StoredImages } from '../../support/stored-images.ts';

const scene = useScene();
const daysAgo = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60_000).toISOString();

interface ReceiptJson {
  readonly applied: boolean;
  readonly reasons: Readonly<Record<string, number>>;
  readonly protected: Readonly<Record<string, number>>;
  readonly entries: readonly { digest: string; role: string; reason: string; status: string; error?: string }[];
  readonly notes: readonly string[];
}

async function prune(...args: string[]): Promise<ReceiptJson & { code: number; err: string }> {
  const { code, out, err } = await scene.cli('prune', ...args, '--format', 'json');
  return { ...(out === '' ? ({ entries: [] } as never) : (JSON.parse(out) as ReceiptJson)), code, err };
}

const deleted = ({ entries }: ReceiptJson): readonly string[] =>
  entries
    .filter(({ status }) => status === 'deleted')
    .map(({ digest }) => digest)
    .toSorted();
const planned = ({ entries }: ReceiptJson): readonly string[] =>
  entries
    .filter(({ status }) => status === 'planned')
    .map(({ digest }) => digest)
    .toSorted();
const digests = (...stored: readonly Stored[]): readonly string[] => stored.map(({ digest }) => digest).toSorted();
const deletions = () => scene.registry.requests.filter(({ method }) => method === 'DELETE');

describe.each([
  ['the referrers API', false],
  ['fallback tags', true],
])('on a registry with %s', (_, fallback) => {
  let images: StoredImages;
  let name: string;
  let image: Stored;
  let [old, middle, young]: Stored[] = [];

  beforeEach(() => {
    if (fallback) scene.registry.faults.noReferrers = 404;
    images = new StoredImages(scene.registry.storage.repository('acme/app'), fallback);
    name = `${scene.registry.host}/acme/app`;
    image = images.image('app', 'v1');
    [old, middle, young] = [40, 20, 2].map((days) =>
      images.evidence(image, `scan of ${days} days`, { created: daysAgo(days), title: 'scan' }),
    );
  });

  test('the plan says what goes and why, and deletes nothing', async () => {
    const receipt = await prune(`${name}:v1`, '--keep-newest', '1');
    expect(receipt).toMatchObject({ code: 0, applied: false, reasons: { 'newer ones are kept': 2 } });
    expect(planned(receipt)).toEqual(digests(old as Stored, middle as Stored));
    expect(deletions()).toEqual([]);
  });

  test('apply deletes it, with its entries in the list, and a second run finds nothing', async () => {
    const receipt = await prune(`${name}:v1`, '--older-than', '30d', '--apply');
    expect(receipt).toMatchObject({ code: 0, applied: true });
    expect(deleted(receipt)).toEqual(digests(old as Stored));
    if (fallback)
      expect(
        images
          .listed(image)
          .map(({ digest }) => digest)
          .toSorted(),
      ).toEqual(digests(middle as Stored, young as Stored));
    expect(await prune(`${name}:v1`, '--older-than', '30d', '--apply')).toMatchObject({ code: 0, entries: [] });
  });

  test('what is attached to removed evidence goes before it', async () => {
    const note = images.evidence(old as Stored, 'note', { created: daysAgo(1) });
    const receipt = await prune(`${name}:v1`, '--older-than', '30d', '--apply');
    expect(receipt.entries.map(({ digest }) => digest)).toEqual(
      fallback ? expect.arrayContaining([note.digest, old?.digest]) : [note.digest, old?.digest],
    );
    const order = deletions().map(({ path }) => path.split('/').at(-1));
    expect(order.indexOf(note.digest)).toBeLessThan(order.indexOf(old?.digest));
  });

  test('more than a thousand pieces go in one run, with what is attached to them', async () => {
    const many = Array.from({ length: 1_050 }, (_, at) =>
      images.evidence(image, `old scan ${at}`, { created: daysAgo(50), title: 'scan' }),
    );
    const notes = [3, 1_040].map((at) => images.evidence(many[at] as Stored, `note ${at}`, { created: daysAgo(1) }));
    const args = [`${name}:v1`, '--older-than', '30d', '--remove', 'none'];
    const plan = await prune(...args);
    expect(plan.entries).toHaveLength(fallback ? 1_053 : 1_051);
    const incomplete = expect.stringContaining('what is attached to the 1051 pieces of evidence that go');
    expect(plan.notes).toEqual(fallback ? [] : [incomplete]);
    const receipt = await prune(...args, '--apply');
    expect(receipt).toMatchObject({ code: 0, notes: [] });
    expect(deleted(receipt)).toEqual(expect.arrayContaining([...digests(...notes), ...digests(...many)]));
    expect(await prune(...args, '--apply')).toMatchObject({ code: 0, entries: [] });
  });

  test('evidence stays if somebody signed it', async () => {
    images.evidence(old as Stored, 'signature', { artifactType: 'application/vnd.cncf.notary.signature' });
    const receipt = await prune(`${name}:v1`, '--older-than', '30d', '--apply');
    expect(receipt.entries).toEqual([]);
    expect(receipt.protected['evidence that stays is attached to it']).toBe(1);
    expect(deleted(await prune(`${name}:v1`, '--older-than', '30d', '--any-signer', '--apply'))).toContain(old?.digest);
  });

  test('duplicates go, and the newest stays', async () => {
    const again = images.evidence(image, 'again', { created: daysAgo(1), content: 'scan of 2 days', title: 'scan' });
    const receipt = await prune(`${name}:v1`, '--apply');
    expect(deleted(receipt)).toEqual(digests(young as Stored));
    expect(images.has(again)).toBe(true);
  });

  test('a plan reads a thousand possible duplicates and says so; apply reads and removes all', async () => {
    for (let at = 0; at < 1_100; at += 1)
      images.evidence(image, `copy ${at}`, { created: daysAgo(3 + at / 1_000), content: 'the same', title: 'copies' });
    const reads = () => scene.registry.requests.filter(({ path }) => /manifests\/sha256:/.test(path)).length;
    const plan = await prune(`${name}:v1`);
    const compared = reads();
    expect(compared).toBeGreaterThanOrEqual(1_000);
    expect(compared).toBeLessThanOrEqual(1_010);
    // The three scans have one type and title too.
    expect(plan.entries.length).toBeGreaterThanOrEqual(996);
    expect(plan.entries.length).toBeLessThanOrEqual(999);
    expect(plan.notes).toEqual([expect.stringContaining('103 pieces of evidence were not compared')]);
    const receipt = await prune(`${name}:v1`, '--apply');
    expect(receipt).toMatchObject({ code: 0, notes: [], reasons: { 'the same content is attached again': 1_099 } });
  });

  test('the last evidence that a policy requires stays', async () => {
    scene.workspace.write('policy.yml', 'version: 1\nrequire:\n  - scan: {}\n');
    const receipt = await prune(`${name}:v1`, '--older-than', '1d', '--policy', 'policy.yml', '--apply');
    expect(receipt.err).toBe('');
    expect(deleted(receipt)).toEqual(digests(old as Stored, middle as Stored));
    expect(receipt.protected['the last of a kind that the policy requires']).toBe(1);
  });

  test('a list that names an image, or evidence of something else, deletes neither', async () => {
    const other = images.image('other', 'v2');
    const foreign = images.evidence(other, 'foreign', { created: daysAgo(90) });
    const annotations = { 'org.opencontainers.image.created': daysAgo(90) };
    const claim = { artifactType: 'application/sarif+json', annotations };
    if (fallback) for (const one of [other, foreign]) images.list(image, { ...one, ...claim });
    else
      images.repository.setReferrers(
        image.digest,
        [other, foreign].map((one) => ({ ...one, ...claim })),
      );
    const receipt = await prune(`${name}:v1`, '--older-than', '30d', '--apply');
    expect([images.has(other), images.has(foreign)]).toEqual([true, true]);
    expect(receipt.entries.filter(({ status }) => status === 'skipped')).toHaveLength(2);
    expect(receipt.code).toBe(1);
  });

  test('a registry that refuses deletion is asked once, and the lists stay as they are', async () => {
    const before = images.listed(image);
    scene.registry.faults.refuseDeletes = 405;
    const receipt = await prune(`${name}:v1`, '--keep-newest', '1', '--apply');
    expect(receipt.code).toBe(1);
    expect(receipt.err).toContain('does not delete manifests');
    expect(images.listed(image)).toEqual(before);
    expect(receipt.entries.map(({ status }) => status)).toContain('failed');
  });

  test('evidence that is attached to a candidate after the plan keeps it', async () => {
    let arrived: Stored | undefined;
    onRequest(scene.registry, ({ method, path }) => {
      if (arrived !== undefined || method !== 'GET' || !path.endsWith(`manifests/${old?.digest}`)) return;
      arrived = images.evidence(old as Stored, 'arrived');
    });
    const receipt = await prune(`${name}:v1`, '--older-than', '30d', '--apply', '--remove', 'none');
    expect(arrived && images.has(arrived)).toBe(true);
    expect(images.has(old as Stored)).toBe(true);
    expect(receipt.entries[0]).toMatchObject({ status: 'skipped' });
  });

  test('orphans go, with the tags that list them', async () => {
    const gone = { mediaType: image.mediaType, digest: `sha256:${'a'.repeat(64)}`, size: 1 };
    const left = images.evidence(gone, 'left', { created: daysAgo(40) });
    const fresh = images.evidence({ ...gone, digest: `sha256:${'b'.repeat(64)}` }, 'fresh', { created: daysAgo(0) });
    images.list(gone, left);
    const receipt = await prune(name, '--apply');
    expect(receipt.code).toBe(0);
    expect(images.has(left)).toBe(false);
    expect(images.repository.tags.has(gone.digest.replace(':', '-'))).toBe(false);
    expect(images.has(fresh)).toBe(true);
  });

  test('a whole repository keeps what its patterns name, with everything that it needs', async () => {
    const shared = images.image('shared');
    const main = images.index([shared, images.image('main arm64')], 'main');
    const pr = images.index([shared, images.image('pr arm64')], 'pr-1');
    const provenance = images.evidence(shared, 'provenance', { created: daysAgo(400) });
    const prSbom = images.evidence(pr, 'sbom of pr');
    const onSbom = images.evidence(prSbom, 'on sbom');
    const signature = images.cosignTag(pr, 'sig');
    const receipt = await prune(name, '--keep-tags', 'main', '--keep-tags', 'v*', '--apply');
    expect(receipt).toMatchObject({ code: 0, err: '' });
    expect([pr, prSbom, onSbom, signature].map((one) => images.has(one))).toEqual([false, false, false, false]);
    expect([main, shared, provenance, image].map((one) => images.has(one))).toEqual([true, true, true, true]);
    expect([...images.repository.tags.keys()].filter((tag) => !tag.startsWith('sha256-')).toSorted()).toEqual([
      'main',
      'v1',
    ]);
    expect([...images.repository.tags.keys()]).not.toContain(pr.digest.replace(':', '-'));
  });
});

test.each([
  [['--keep-newest', '0'], 'keep-newest'],
  [['--older-than', 'soon'], 'older-than'],
  [['--remove', 'everything'], 'remove'],
  [['--keep-tags', 'v* latest=3'], 'keep-tags'],
])('%j is refused before anything is sent', async (args, input) => {
  const { code, err } = await scene.cli('prune', `${scene.registry.host}/acme/app`, ...args);
  expect({ code, names: err.includes(input), requests: scene.registry.requests.length }).toEqual({
    code: 2,
    names: true,
    requests: 0,
  });
});

test('keep-tags needs a whole repository', async () => {
  const { code, err } = await scene.cli('prune', `${scene.registry.host}/acme/app:v1`, '--keep-tags', 'v*');
  expect(code).toBe(2);
  expect(err).toContain('keep-tags chooses images of a whole repository');
});
