// Archives that are too large to be held: read from a temporary file, with the same result as from memory.
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import type { RandomAccess } from '../../../src/sbom/cataloguers/cataloguer.ts';
import { java } from '../../../src/sbom/cataloguers/java.ts';
import { javaArchive } from '../../../src/sbom/formats/jar.ts';
import { BOUNDS, Budget } from '../../../src/sbom/layers/bounds.ts';
import { LargeFile } from '../../../src/sbom/layers/large-file.ts';
import { readLayer } from '../../../src/sbom/layers/layer.ts';
import { putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { fixture } from '../../support/sbom-files.ts';
import { zip } from '../../support/zip.ts';

const MIB = 1024 * 1024;
const NESTED = 'BOOT-INF/lib/failureaccess-1.0.2.jar';
const MAVEN = {
  name: 'META-INF/maven/com.example/big/pom.properties',
  bytes: 'groupId=com.example\nartifactId=big\nversion=1.0.0\n',
};

function bigJar(mebibytes: number): Buffer {
  return zip([
    { name: 'data.bin', bytes: randomBytes(mebibytes * MIB), isStored: true },
    MAVEN,
    { name: NESTED, bytes: fixture('java/failureaccess-1.0.2.jar'), isStored: true },
    { name: 'more.bin', bytes: randomBytes(MIB), isStored: true },
  ]);
}

/** A file in memory that counts what is read of it. */
function counted(bytes: Buffer): { readonly source: RandomAccess; readonly total: () => number } {
  let total = 0;
  const read = (start: number, length: number): Buffer => {
    if (start + length > bytes.length) throw new RangeError('the range is beyond the end');
    total += length;
    return Buffer.from(bytes.subarray(start, start + length));
  };
  return { source: { size: bytes.length, read, sha1: 'one', sha256: 'two' }, total: () => total };
}

const temporary = (): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith('oci-evidence-large-file-'));

describe('an archive that is read at any position', () => {
  test.each([
    ['', Buffer.alloc(0)],
    [' behind a script', Buffer.from('#!/bin/sh\nexec java -jar "$0"\n')],
  ])('has the same artifacts as in memory%s, and only its metadata is read', async (_, prefix) => {
    const bytes = Buffer.concat([prefix, bigJar(8)]);
    const { source, total } = counted(bytes);
    const [large, held] = [await javaArchive('big-1.0.0.jar', source), await javaArchive('big-1.0.0.jar', bytes)];
    const withoutHashes = ({ artifacts }: typeof held) => artifacts.map(({ hashes: _hashes, ...rest }) => rest);
    expect(large.skipped).toEqual([]);
    expect(withoutHashes(large)).toEqual(withoutHashes(held));
    expect(large.artifacts.map(({ artifact, inside }) => [artifact, inside])).toEqual([
      ['big', ''],
      ['failureaccess', `!/${NESTED}`],
    ]);
    expect(large.artifacts[0]?.hashes?.map(({ hex }) => hex)).toEqual(['one', 'two']);
    expect(total()).toBeLessThan(256 * 1024);
  });

  test('with sizes beyond its end, or larger than its limit, is noted', async () => {
    const bytes = bigJar(1);
    const cut = counted(bytes.subarray(0, bytes.length - 30));
    await expect(javaArchive('big.jar', cut.source)).rejects.toThrow('is not a zip archive');
    const { source } = counted(
      zip([
        { ...MAVEN, claimedSize: 8 * MIB },
        { name: 'b.jar', bytes: 'no archive' },
      ]),
    );
    const { skipped } = await javaArchive('big.jar', source);
    expect(skipped).toEqual([
      [`!/${MAVEN.name}`, expect.stringMatching(/^exceeds \d+ bytes$/)],
      ['!/b.jar', expect.stringContaining('not a zip archive')],
    ]);
  });
});

test('a layer passes a large archive as a file that is gone afterwards, and holds none of it', async () => {
  const before = temporary();
  const jar = bigJar(20);
  const seen: { bytes: number; large: number | undefined; files: number }[] = [];
  const watched: typeof java = {
    ...java,
    read: (file) => {
      seen.push({ bytes: file.bytes.length, large: file.large?.size, files: temporary().length - before.length });
      return java.read(file);
    },
  };
  const store = new MemoryStore();
  const { descriptor } = await putLayer(store, [{ name: 'app/big-1.0.0.jar', content: jar }], 'tar');
  const record = await readLayer(
    { descriptor },
    {
      store,
      cataloguers: [watched],
      bounds: BOUNDS,
      budget: new Budget(BOUNDS.heldBytes),
      signal: new AbortController().signal,
    },
  );
  expect(record.notes).toEqual([]);
  expect(seen).toEqual([{ bytes: 0, large: jar.length, files: 0 }]);
  const facts = record.facts[0]?.facts as Awaited<ReturnType<typeof javaArchive>>;
  expect(facts).toEqual(await javaArchive('app/big-1.0.0.jar', jar));
  expect(temporary()).toEqual(before);
});

test('a temporary file keeps what is appended, and is closed once', () => {
  const file = new LargeFile();
  const parts = [randomBytes(1000), randomBytes(70_000)];
  for (const part of parts) file.append(part);
  expect(file.size).toBe(71_000);
  expect(file.read(999, 2)).toEqual(Buffer.concat(parts).subarray(999, 1001));
  expect(() => file.read(70_999, 2)).toThrow(RangeError);
  file.close();
  expect(() => file.read(0, 1)).toThrow(/EBADF/);
});
