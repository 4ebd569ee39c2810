// A source directory is read in a process of its own, so that lock files that take too much memory or time fail their document alone.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IsolationLimits } from '../../../src/process/isolated.ts';
import { GENERATOR_LIMITS, SbomGenerator } from '../../../src/sbom/isolation/isolated.ts';
import { readSources } from '../../../src/sbom/sources/directory.ts';
import { type SourceDocument, sourceDocument } from '../../../src/sbom/sources/source-evidence.ts';
import { attachOne } from '../../support/attach.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { useGate } from '../../support/gate.ts';

const LOCK = '[[package]]\nname = "serde"\nversion = "1.0.200"\nsource = "registry+x"\n';
const SOURCE = { name: 'src', purl: 'pkg:generic/src', directory: 'src' };
const DOCUMENT = { toolVersion: '1', format: 'cyclonedx-1.6' as const };

const gate = useGate();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), content);
}

function isolated(limits: Partial<IsolationLimits> = {}, directory = root): Promise<SourceDocument> {
  const generator = new SbomGenerator({ now: () => performance.now(), limits: { ...GENERATOR_LIMITS, ...limits } });
  return generator.sources({ root: directory, source: SOURCE, document: DOCUMENT });
}

/** Lock files of 50,000 packages each. */
function writeMany(count: number): void {
  for (let file = 0; file < count; file++) {
    write(`${file}/requirements.txt`, Array.from({ length: 50_000 }, (_, at) => `p${file}x${at}==1.${at}`).join('\n'));
  }
}

test('the child writes the same document as this process, with its notes', async () => {
  write('Cargo.lock', LOCK);
  write('r/renv.lock', '{');
  const here = sourceDocument(await readSources(root), SOURCE, DOCUMENT);
  const child = await isolated();
  expect({ ...child, bytes: Buffer.from(child.bytes).toString() }).toEqual({
    ...here,
    bytes: Buffer.from(here.bytes).toString(),
  });
  expect(child).toMatchObject({ components: 1, notes: [{ path: 'r/renv.lock' }] });
});

test('a directory that is gone is an error with the code of the file system', async () => {
  await expect(isolated({}, join(root, 'gone'))).rejects.toMatchObject({ name: 'UserError', message: 'ENOENT' });
});

test('lock files that need more memory than the limit are an error that names the directory', async () => {
  writeMany(4);
  await expect(isolated({ memoryBytes: 120 * 1024 * 1024, heapMebibytes: 48 })).rejects.toThrow(
    /could not read the source directory "src": it exceeds the limit of 120 MiB of memory; its lock files may be damaged or hostile/,
  );
});

test('lock files with millions of packages fail their document, and everything else is attached', async () => {
  writeMany(40);
  const image = evidenceImage(gate.registry);
  const { receipt } = await attachOne(gate.workspace.world, {
    image: `${gate.registry.host}/app@${image.index.digest}`,
    sbom: `generate\ndir:${root}`,
    provenance: 'none',
    'allow-outside-workspace': 'true',
  });
  expect(receipt.entries.map(({ kind, outcome }) => `${kind} ${outcome}`)).toEqual([
    'sbom created',
    'sbom created',
    'source-sbom failed',
  ]);
  expect(receipt.entries.at(-1)?.error).toMatch(/it exceeds the limit of 448 MiB of memory|60 s of processor time/);
});
