// Whatever a layer contains: the SBOM lists what can be read, notes the rest, and takes neither long nor much memory.
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import {
  type GenerateOptions,
  generateSboms,
  type ImageSbom,
  isImageSbom,
  noteText,
} from '../../../src/sbom/generate.ts';
import { SbomGenerator } from '../../../src/sbom/isolation/isolated.ts';
import { putImage } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { END, paxRecord, rawEntry } from '../../support/raw-tar.ts';

/** Processor time of each case in seconds. Before the bounds each took minutes, or did not end. */
const SECONDS = 20;

const PACKAGE = (name: string): string => `{"name":"${name}","version":"1.0.0"}`;
const MODULE = (name: string): string => `srv/node_modules/${name}/package.json`;
const GOOD = rawEntry(MODULE('good'), PACKAGE('good'));

interface TestImage {
  readonly store: MemoryStore;
  readonly subject: Descriptor;
  /** Of the layers. */
  readonly digests: readonly string[];
}

function imageOf(...blobs: readonly Uint8Array[]): TestImage {
  const store = new MemoryStore();
  const layers = blobs.map((bytes) => ({
    descriptor: store.put(bytes, MEDIA_TYPE.layer),
    diffId: digestOf('unknown'),
  }));
  const digests = layers.map(({ descriptor }) => descriptor.digest);
  return { store, subject: putImage(store, layers, { rootfs: {} }), digests };
}

async function sbomOf(
  { store, subject }: TestImage,
  options: GenerateOptions = {},
): Promise<ImageSbom & { readonly names: string[]; readonly texts: string }> {
  const start = process.cpuUsage();
  const [result] = await generateSboms(store, [{ subject }], options);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1_000_000).toBeLessThan(SECONDS);
  if (result === undefined || !isImageSbom(result)) throw new Error('no SBOM');
  const texts = result.notes.map(noteText).filter((text) => !text.startsWith('image: the config lists'));
  return { ...result, names: result.components.map(({ name }) => name), texts: texts.join('\n') };
}

interface Generated {
  readonly components: readonly unknown[];
  readonly notes: string;
}

/** The document as a command generates it: in a child process, within its limits. */
async function documentOf({ store, subject }: TestImage): Promise<Generated> {
  const request = { location: store.location, targets: [{ subject }], strict: false, document: { toolVersion: '1' } };
  const { results } = await new SbomGenerator({ now: () => performance.now() }).generate(store, request);
  const [result] = results;
  if (result === undefined || 'notice' in result) throw new Error('no SBOM');
  const { components } = JSON.parse(Buffer.from(result.bytes).toString());
  return { components, notes: result.notes.filter((note) => !note.includes('the config lists')).join('\n') };
}

const EMPTY_FRAME = zstdCompressSync(Buffer.alloc(0));
const tar = (...entries: readonly Uint8Array[]): Buffer => Buffer.concat([...entries, END]);

interface Case {
  readonly name: string;
  readonly layers: readonly Uint8Array[];
  /** Names of the components. */
  readonly found: readonly string[];
  /** A part of the notes; empty if there must be none. */
  readonly note: string;
}

const many = (count: number, entry: (at: number) => Buffer): Buffer[] =>
  Array.from({ length: count }, (_, at) => entry(at));

const CASES: readonly Case[] = [
  {
    name: 'names that lead out of the image stay inside',
    layers: [tar(rawEntry(`../../../${MODULE('up')}`, PACKAGE('up')), rawEntry(`/${MODULE('root')}`, PACKAGE('root')))],
    found: ['root', 'up'],
    note: '',
  },
  {
    name: 'a NUL in a pax path',
    layers: [
      tar(rawEntry('x', paxRecord('path', `a\0${MODULE('b')}`), { type: 'x' }), rawEntry('f', PACKAGE('b')), GOOD),
    ],
    found: ['good'],
    note: 'contains a NUL',
  },
  {
    name: 'a pax path longer than any file system allows',
    layers: [
      tar(
        rawEntry('x', paxRecord('path', `${'d/'.repeat(3000)}package.json`), { type: 'x' }),
        rawEntry('f', PACKAGE('b')),
        GOOD,
      ),
    ],
    found: ['good'],
    note: 'exceeds 4096 characters',
  },
  {
    name: 'a GNU long name of a package',
    layers: [
      tar(
        rawEntry('././@LongLink', `${'long/'.repeat(40)}${MODULE('long')}\0`, { type: 'L' }),
        rawEntry('f', PACKAGE('long')),
      ),
    ],
    found: ['long'],
    note: '',
  },
  {
    name: 'a global pax header with 200,000 records before 400 entries with headers of their own',
    layers: [
      tar(
        rawEntry(
          'g',
          many(200_000, (at) => Buffer.from(paxRecord(`k${at}`, '')))
            .join('')
            .slice(0, 3_900_000),
          { type: 'g' },
        ),
        ...many(400, (at) => Buffer.concat([rawEntry('x', paxRecord('path', `f${at}`), { type: 'x' }), rawEntry('f')])),
        GOOD,
      ),
    ],
    found: ['good'],
    note: '',
  },
  {
    name: 'a global pax header that renames all entries is ignored, as in runtimes',
    layers: [
      tar(
        rawEntry('g', paxRecord('path', 'elsewhere'), { type: 'g' }),
        rawEntry('x', paxRecord('mtime', '1'), { type: 'x' }),
        GOOD,
      ),
    ],
    found: ['good'],
    note: '',
  },
  {
    name: 'pax records without end, length or key',
    layers: [
      tar(
        rawEntry('x', '99999999 path=a', { type: 'x' }),
        GOOD,
        rawEntry('x', '0 path=a\n-1 path=b\n7 =a\n', { type: 'x' }),
        rawEntry(MODULE('c'), PACKAGE('c')),
      ),
    ],
    found: ['c', 'good'],
    note: '',
  },
  {
    name: 'a pax size larger than the archive',
    layers: [tar(GOOD, rawEntry('x', paxRecord('size', '99999999999999'), { type: 'x' }), rawEntry('f', 'x'))],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'a negative pax size',
    layers: [tar(GOOD, rawEntry('x', paxRecord('size', '-5'), { type: 'x' }), rawEntry('f', 'x'))],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'a size that is neither octal nor binary',
    layers: [tar(GOOD, rawEntry('f', 'x', { sizeField: '\x81' }), rawEntry(MODULE('b'), PACKAGE('b')))],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'packages within the stated sizes of links, directories and devices, where a container runtime unpacks them',
    layers: [
      tar(
        ...['1', '2', '3', '4', '5', '6'].flatMap((type) => [
          rawEntry(`cover${type}`, '', { type, link: 'srv', size: 1_000_000 }),
          rawEntry(MODULE(`m${type}`), PACKAGE(`m${type}`)),
        ]),
      ),
    ],
    found: ['m1', 'm2', 'm3', 'm4', 'm5', 'm6'],
    note: '',
  },
  {
    name: 'a symbolic link without a target at the place of a database',
    layers: [tar(rawEntry('var/lib/dpkg', '', { type: '2' }), GOOD)],
    found: ['good'],
    note: 'link not followed',
  },
  {
    name: 'a file that is longer than the archive',
    layers: [Buffer.concat([GOOD, rawEntry('etc/os-release', 'ID=x', { size: 60_000 })])],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'a header with a wrong checksum',
    layers: [tar(GOOD, Buffer.alloc(512, 'x'))],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'hard links in a loop',
    layers: [
      tar(
        rawEntry(MODULE('a'), '', { type: '1', link: MODULE('b') }),
        rawEntry(MODULE('b'), '', { type: '1', link: MODULE('a') }),
        GOOD,
      ),
    ],
    found: ['good'],
    note: '',
  },
  {
    name: 'a hard link to itself, and one to nothing',
    layers: [
      tar(
        rawEntry(MODULE('a'), '', { type: '1', link: MODULE('a') }),
        rawEntry(MODULE('b'), '', { type: '1', link: 'gone' }),
        GOOD,
      ),
    ],
    found: ['good'],
    note: '',
  },
  {
    name: 'symbolic links in a loop at the place of a database',
    layers: [
      tar(
        rawEntry('var/lib/dpkg', '', { type: '2', link: '../../var/lib/dpkg2' }),
        rawEntry('var/lib/dpkg2', '', { type: '2', link: 'dpkg' }),
        GOOD,
      ),
    ],
    found: ['good'],
    note: '',
  },
  {
    name: 'a whiteout of the root, of the parent, and of nothing',
    layers: [tar(GOOD), tar(rawEntry('.wh..'), rawEntry('.wh...'), rawEntry('srv/.wh.'))],
    found: ['good'],
    note: 'a whiteout without a file name',
  },
  {
    name: 'a name that leads out of a directory with the name of a whiteout replaces what it leads to',
    layers: [tar(GOOD), tar(rawEntry('tmp/.wh.x/../../srv'))],
    found: [],
    note: '',
  },
  {
    name: 'an opaque directory behind a link that the same layer makes',
    layers: [tar(GOOD), tar(rawEntry('l', '', { type: '2', link: 'srv' }), rawEntry('l/.wh..wh..opq'))],
    found: [],
    note: '',
  },
  {
    name: 'a truncated gzip stream',
    layers: [
      gzipSync(
        tar(GOOD, rawEntry('r', Buffer.from(many(9000, (at) => Buffer.from(`${at * 7919}`)).join('')))),
      ).subarray(0, -4000),
    ],
    found: ['good'],
    note: 'only partly read',
  },
  {
    name: 'a truncated zstd frame',
    layers: [
      zstdCompressSync(
        tar(GOOD, rawEntry('r', Buffer.from(many(9000, (at) => Buffer.from(`${at * 7919}`)).join('')))),
      ).subarray(0, -4000),
    ],
    found: [],
    note: 'only partly read',
  },
  {
    name: '400,000 skippable zstd frames',
    layers: [Buffer.concat([Buffer.alloc(8 * 400_000, '502a4d1800000000', 'hex'), zstdCompressSync(tar(GOOD))])],
    found: [],
    note: 'zstd frames of less than 256 bytes',
  },
  {
    name: '400,000 empty zstd frames',
    layers: [Buffer.concat([zstdCompressSync(tar(GOOD)), Buffer.alloc(EMPTY_FRAME.length * 400_000, EMPTY_FRAME)])],
    found: ['good'],
    note: 'zstd frames of less than 256 bytes',
  },
  {
    name: 'skippable frames before, between and after frames with content, as zstd:chunked has them',
    layers: [
      Buffer.concat([
        Buffer.from('512a4d1805000000aabbccddee', 'hex'),
        zstdCompressSync(GOOD),
        Buffer.from('5f2a4d1800000000', 'hex'),
        zstdCompressSync(tar(rawEntry(MODULE('b'), PACKAGE('b')))),
        Buffer.from('502a4d180300000001', 'hex'),
      ]),
    ],
    found: ['b', 'good'],
    note: '',
  },
  {
    name: 'gzip in gzip, which is no layer',
    layers: [gzipSync(gzipSync(tar(GOOD)))],
    found: [],
    note: 'only partly read',
  },
  {
    name: 'a layer that unpacks to 300 times its size',
    layers: [gzipSync(tar(GOOD, rawEntry('zeros', Buffer.alloc(300 * 1024 * 1024))), { level: 9 })],
    found: ['good'],
    note: 'times its size',
  },
];

describe('a layer with', () => {
  test.each(CASES)('$name', async ({ layers, found, note }) => {
    const { names, texts } = await sbomOf(imageOf(...layers));
    expect(names).toEqual(found);
    if (note === '') expect(texts).toBe('');
    else expect(texts).toContain(note);
  });
});

describe('an image with', () => {
  test('very many layers is refused with the bound named', async () => {
    const layer = tar(rawEntry('t'));
    const image = imageOf(tar(GOOD), ...Array.from({ length: 700 }, () => layer));
    await expect(sbomOf(image)).rejects.toMatchObject({
      code: 'limit-exceeded',
      message: expect.stringContaining('the image has 701 layers, the limit is 512'),
    });
  });

  test('5,000 packages and 500 layers that change nothing takes little longer than its packages', async () => {
    const packages = tar(...many(5000, (at) => rawEntry(`x/${at}/node_modules/a/package.json`, PACKAGE('a'))));
    const image = imageOf(packages, ...Array.from({ length: 500 }, () => tar(rawEntry('t'))));
    const { components, notes } = await documentOf(image);
    expect(components).toEqual([
      expect.objectContaining({
        name: 'a',
        properties: [{ name: 'oci-evidence:layer', value: image.digests[0] }],
      }),
    ]);
    expect(notes).toBe('');
  });

  test('links times files: 3,000 links to a directory of 3,000 packages, and a file below each link', async () => {
    const packages = tar(
      ...many(3000, (at) => rawEntry(`x/${at}/node_modules/a/package.json`, PACKAGE('a'))),
      ...many(3000, (at) => rawEntry(`l${at}`, '', { type: '2', link: 'x' })),
    );
    const below = tar(...many(3000, (at) => rawEntry(`l${at}/z`)));
    const { components, notes } = await documentOf(imageOf(packages, below));
    expect(components).toEqual([expect.objectContaining({ name: 'a' })]);
    expect(notes).toContain('too many symbolic links');
  });

  test('names with escapes and commands has them in no note', async () => {
    const name = 'opt/\u001b]0;x\u0007\r\n::error::x\u0085\u202e.jar';
    const { texts } = await sbomOf(imageOf(tar(rawEntry(name, 'no archive'))));
    expect(texts).toContain('not a zip archive');
    expect(texts).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
