// Lists of images that build tools write: what is read from each, and what is refused.
import { describe, expect, test } from '@jest/globals';
import { IMAGE_LIST_FORMATS, readImageList } from '../../../src/commands/image-lists/formats.ts';
import { UserError } from '../../../src/errors.ts';
import { formatReference } from '../../../src/oci/reference.ts';

const D1 = `sha256:${'1'.repeat(64)}`;
const D2 = `sha256:${'2'.repeat(64)}`;

function read(content: unknown): { images: string[]; notes: readonly string[] } {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const { references, notes } = readImageList(text, 'list');
  return { images: references.map(formatReference), notes };
}

const images = (content: unknown): string[] => read(content).images;

describe('docker buildx', () => {
  const build = (digest: string, name: unknown = 'ghcr.io/acme/app:v1'): object => ({
    'buildx.build.ref': 'builder/builder0/x',
    'containerimage.config.digest': D2,
    'containerimage.digest': digest,
    'image.name': name,
  });

  test('one build, under one name or several', () => {
    expect(images(build(D1))).toEqual([`ghcr.io/acme/app@${D1}`]);
    expect(images(build(D1, 'ghcr.io/acme/app:v1,ghcr.io/acme/app:latest,docker.io/acme/app:v1'))).toEqual([
      `ghcr.io/acme/app@${D1}`,
      `docker.io/acme/app@${D1}`,
    ]);
  });

  test('the targets of a bake, without those that were not pushed', () => {
    const { images: found, notes } = read({
      'buildx.build.warnings': [{ vertex: 'x' }],
      web: build(D1),
      worker: build(D2, 'ghcr.io/acme/worker'),
      test: { 'containerimage.digest': D2 },
    });
    expect(found).toEqual([`ghcr.io/acme/app@${D1}`, `ghcr.io/acme/worker@${D2}`]);
    expect(notes).toEqual([expect.stringContaining('skipped the target "test": it has no image.name')]);
  });

  test.each([
    [{ 'containerimage.digest': D1 }, 'the build has no image.name'],
    [{ web: { 'containerimage.digest': D1 } }, 'no target has an image.name'],
    [build('sha1:abc'), 'containerimage.digest is "sha1:abc", not a sha256 digest'],
    [build(D1, 7), 'image.name is "7", not the name of an image'],
    [build(D1, ''), 'image.name is "", not the name of an image'],
    [build(D1, `ghcr.io/acme/app@${D2}`), 'but its digest is'],
    [build(D1, 'oci-layout:/etc'), 'which is not in a registry'],
    [build(D1, 'UPPER/case'), 'repository names are lower-case'],
  ])('%j is refused', (content, why) => {
    expect(() => read(content)).toThrow(why);
  });
});

describe('Jib', () => {
  test('jib-image.json', () => {
    const content = {
      image: 'gcr.io/acme/app:latest',
      imageId: D2,
      imageDigest: D1,
      tags: ['latest'],
      imagePushed: true,
    };
    expect(images(content)).toEqual([`gcr.io/acme/app@${D1}`]);
    expect(() => read({ ...content, imageDigest: 'x' })).toThrow('list: imageDigest is "x", not a sha256 digest');
  });
});

describe('references, one per line', () => {
  test('the output of ko, comments and empty lines', () => {
    expect(
      images(`# images\n\nghcr.io/acme/app@${D1}\n  ghcr.io/acme/worker:v1@${D2}  \r\nghcr.io/acme/app@${D1}\n`),
    ).toEqual([`ghcr.io/acme/app@${D1}`, `ghcr.io/acme/worker:v1@${D2}`]);
  });

  test('something else is refused with the line', () => {
    expect(() => read('not an image\n')).toThrow('list: "not an image" is not a valid image reference');
  });
});

describe("the runner's list of artifacts", () => {
  const list = (...subjects: unknown[]): object => ({ version: 1, subjects });
  const oci = (name = 'ghcr.io/acme/app:v1', digest = D1): object => ({ name, digest, kind: 'oci' });

  test('its images, without its files', () => {
    const { images: found, notes } = read(list(oci(), oci(), { name: 'app.tar.gz', digest: D2, kind: 'file' }));
    expect(found).toEqual([`ghcr.io/acme/app@${D1}`]);
    expect(notes).toEqual(['skipped 1 file in the list of artifacts: only images are subjects']);
    expect(images(list())).toEqual([]);
    // A file may have a digest of any algorithm.
    expect(images(list(oci(), { name: 'app.zip', digest: `sha512:${'1'.repeat(128)}`, kind: 'file' }))).toHaveLength(1);
  });

  test.each([
    [{ version: 2, subjects: [] }, 'version is "2"; only version 1 is supported'],
    [{ version: 1, subjects: {} }, 'subjects is not a list'],
    [list(null), 'subjects[0].name is "nothing", not a name'],
    [list({ ...oci(), kind: 'vm' }), 'subjects[0].kind is "vm"; use file or oci'],
    [list({ ...oci(), kind: undefined }), 'subjects[0].kind'],
    [list({ ...oci(), digest: `sha512:${'1'.repeat(128)}` }), 'not a sha256 digest'],
    [list({ ...oci(), digest: D1.toUpperCase() }), 'not a sha256 digest'],
    [
      list(oci(), oci('ghcr.io/acme/app:v1', D2)),
      'subjects[1] has the name "ghcr.io/acme/app:v1" of an earlier subject',
    ],
    [list(oci('../../etc/passwd')), 'not a valid image reference'],
  ])('%j is refused', (content, why) => {
    expect(() => read(content)).toThrow(why);
  });
});

describe('hostile lists', () => {
  test.each([
    ['{', 'list is not valid JSON'],
    ['[]', 'list has an unknown format'],
    ['{}', 'list has an unknown format'],
    ['{"__proto__": {"containerimage.digest": 1}}', 'list'],
    [JSON.stringify({ a: { 'containerimage.digest': D1, 'image.name': `x\u001b[2J/${'y'.repeat(9_000)}` } }), 'list'],
  ])('%s', (text, why) => {
    let error: unknown;
    try {
      read(text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).message).toContain(why);
  });

  test('more images than the limit, in lines and in targets', () => {
    const lines = Array.from({ length: 501 }, (_, at) => `ghcr.io/acme/app${at}@${D1}`);
    expect(() => read(lines.join('\n'))).toThrow('it has 501 lines; the limit is 500 images');
    const targets = lines.map((line, at) => [
      `t${at}`,
      { 'containerimage.digest': D1, 'image.name': line.split('@')[0] },
    ]);
    expect(() => read(Object.fromEntries(targets))).toThrow('it names 501 images; the limit is 500');
    const ways = lines.map((line) => line.split('@')[0]).join(',');
    expect(() => read({ 'containerimage.digest': D1, 'image.name': ways })).toThrow('the limit is 500');
  });

  test('every format is found by its content alone', () => {
    const contents: readonly unknown[] = [
      { version: 1, subjects: [] },
      { 'containerimage.digest': D1, 'image.name': 'ghcr.io/acme/app' },
      { image: 'ghcr.io/acme/app', imageDigest: D1 },
      `ghcr.io/acme/app@${D1}`,
    ];
    const found = contents.map((content) => IMAGE_LIST_FORMATS.filter((format) => format.matches(content)));
    expect(found).toEqual(IMAGE_LIST_FORMATS.map((format) => [format]));
  });
});
