import { expect, test } from '@jest/globals';
import { useScene } from '../../support/scene.ts';
import { StoredImages } from '../../support/stored-images.ts';

const scene = useScene();

async function reconcile(...args: string[]) {
  const { code, out } = await scene.cli('reconcile', ...args, '--format', 'json');
  const { repairs, readers } = JSON.parse(out) as {
    repairs: { operation: string; object: string; status: string; error?: string }[];
    readers: { reader: string; before: number; after: number }[];
  };
  return { code, repairs, oras: readers.find(({ reader }) => reader === 'oras discover') };
}

/** An image with two referrers under its fallback tag; the second one has a referrer of its own. */
function seeded() {
  const images = new StoredImages(scene.registry.storage.repository('acme/app'), true);
  const image = images.image('app', 'v1');
  const [first, second] = [images.evidence(image, 'first'), images.evidence(image, 'second')];
  return {
    images,
    image,
    first,
    second,
    third: images.evidence(second, 'third'),
    name: `${scene.registry.host}/acme/app:v1`,
  };
}

test('what only the fallback tag has is pushed again, level by level, and tags go on request', async () => {
  const { images, image, first, second, third, name } = seeded();
  // The registry has gained the API, and lists nothing of before.
  for (const subject of [image, second]) images.repository.setReferrers(subject.digest, []);
  const plan = await reconcile(name);
  expect(plan.repairs.map(({ object, status }) => `${object} ${status}`)).toEqual(
    expect.arrayContaining([first, second].map(({ digest }) => `${digest} planned`)),
  );
  expect(images.repository.referrersOf(image.digest)).toEqual([]);
  const { code, repairs } = await reconcile(name, '--apply', '--remove-tags');
  expect(code).toBe(0);
  expect(
    repairs
      .filter(({ operation }) => operation === 'list')
      .map(({ object }) => object)
      .toSorted(),
  ).toEqual([first, second, third].map(({ digest }) => digest).toSorted());
  expect(images.repository.referrersOf(image.digest)).toHaveLength(2);
  expect(images.repository.referrersOf(second.digest)).toHaveLength(1);
  expect([...images.repository.tags.keys()]).toEqual(['v1']);
  expect((await reconcile(name)).repairs).toEqual([]);
});

test('a fallback index is rebuilt from referrers that are named, and entries without a manifest go', async () => {
  scene.registry.faults.noReferrers = 404;
  const { images, image, first, second, name } = seeded();
  const foreign = images.evidence(image, 'foreign');
  images.repository.deleteManifest(foreign.digest);
  const lost = images.listed(image).filter(({ digest }) => digest !== first.digest);
  images.repository.deleteTag(image.digest.replace(':', '-'));
  for (const entry of lost) images.list(image, entry);
  const { code, repairs, oras } = await reconcile(name, '--referrers', first.digest, '--apply');
  expect(code).toBe(0);
  expect(repairs.map(({ operation, object }) => `${operation} ${object}`).toSorted()).toEqual(
    [`list ${first.digest}`, `unlist ${foreign.digest}`].toSorted(),
  );
  expect(
    images
      .listed(image)
      .map(({ digest }) => digest)
      .toSorted(),
  ).toEqual([first.digest, second.digest].toSorted());
  expect(oras).toEqual({ reader: 'oras discover', before: 2, after: 2 });
});

test('a manifest that names another subject is not listed', async () => {
  const { images, image, name } = seeded();
  const other = images.image('other');
  const evidence = images.evidence(other, 'of the other');
  images.list(image, evidence);
  const { repairs } = await reconcile(name, '--apply');
  expect(repairs.map(({ object }) => object)).not.toContain(evidence.digest);
});
