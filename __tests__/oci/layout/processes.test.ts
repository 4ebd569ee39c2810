import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import type { Digest } from '../../../src/oci/digest.ts';
import { LayoutStore } from '../../../src/oci/layout/store.ts';
import { referrersTag } from '../../../src/oci/referrers-tag.ts';
import { testEnvironment } from '../../support/environment.ts';
import { INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';

const WRITER = fileURLToPath(new URL('../../support/layout-writer.ts', import.meta.url));
const subject = INTEROP.index as Digest;

interface Writer {
  readonly child: ChildProcess;
  /** Digests of what it has attached so far. */
  readonly attached: string[];
  readonly ended: Promise<string>;
}

function write(path: string, count: number, name: string, onAttached: (writer: Writer) => void = () => {}): Writer {
  const child = spawn(process.execPath, [WRITER, path, subject, String(count), name], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const errors: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
  const ended = once(child, 'close').then(([code, signal]) => `${code ?? signal}${Buffer.concat(errors)}`);
  const writer: Writer = { child, attached: [], ended };
  createInterface(child.stdout).on('line', (line) => {
    writer.attached.push(line);
    onAttached(writer);
  });
  return writer;
}

async function listed(path: string): Promise<string[]> {
  const digests: string[] = [];
  for await (const page of new LayoutStore(path, testEnvironment()).referrers(subject)) {
    digests.push(...page.referrers.map(({ digest }) => digest));
  }
  return digests;
}

/** What a tool finds that reads only the referrers tag. */
async function underTag(path: string): Promise<string[]> {
  const { bytes } = await new LayoutStore(path, testEnvironment()).manifest(referrersTag(subject));
  return JSON.parse(Buffer.from(bytes).toString()).manifests.map(({ digest }: { digest: string }) => digest);
}

describe('several processes on one layout', () => {
  test('two writers of 20 artifacts each: all 40 survive', async () => {
    const path = await unpackLayout('interop-by-digest');
    const writers = ['a', 'b'].map((name) => write(path, 20, name));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['0', '0']);
    const found = await listed(path);
    expect(found.toSorted()).toEqual(
      [INTEROP.indexSignature, ...writers.flatMap(({ attached }) => attached)].toSorted(),
    );
    expect(found).toHaveLength(41);
    expect((await underTag(path)).toSorted()).toEqual(found.toSorted());
    expect((await readdir(path)).toSorted()).toEqual(['blobs', 'index.json', 'oci-layout']);
  });

  test('two writers that both find no layout make one', async () => {
    const path = join(await temporaryDirectory(), 'new');
    const writers = ['a', 'b'].map((name) => write(path, 5, name));
    expect(await Promise.all(writers.map(({ ended }) => ended))).toEqual(['0', '0']);
    expect(await listed(path)).toHaveLength(10);
    expect((await underTag(path)).toSorted()).toEqual((await listed(path)).toSorted());
  });

  test('a writer that is killed leaves a readable layout, and the next goes on at once', async () => {
    const path = await unpackLayout('interop-by-digest');
    const attached: string[] = [];
    for (const [round, kill] of [1, 4, 7].entries()) {
      const writer = write(path, 1000, `killed ${round}`, ({ child, attached: all }) => {
        if (all.length >= kill) child.kill('SIGKILL');
      });
      expect(await writer.ended).toBe('SIGKILL');
      attached.push(...writer.attached);
      expect(await listed(path)).toEqual(expect.arrayContaining(writer.attached));
      expect((await underTag(path)).toSorted()).toEqual((await listed(path)).toSorted());
    }
    const last = write(path, 2, 'last');
    expect(await last.ended).toBe('0');
    const found = await listed(path);
    expect(found).toEqual(expect.arrayContaining([...attached, ...last.attached, INTEROP.indexSignature]));
    for (const digest of found) {
      expect(await new LayoutStore(path, testEnvironment()).resolve(digest)).toMatchObject({ digest });
    }
  });
});
