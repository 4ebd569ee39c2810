import { verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { fetchTrustedRoot, TUF_SOURCES, type TufSource } from '../../src/signing/tuf.ts';
import { Verifier } from '../../src/signing/verifier.ts';
import { temporaryDirectory } from '../support/fixtures.ts';
import { IMAGE, QUICK, signedBundle } from '../support/sigstore/signed.ts';
import { type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

let sigstore: Sigstore;
let source: TufSource;
let cache: string;
beforeEach(async () => {
  sigstore = await startSigstore();
  source = { name: 'test', mirror: sigstore.tuf.url, root: async () => sigstore.tufRoot };
  cache = join(await temporaryDirectory(), 'tuf');
});
afterEach(() => sigstore.close());

describe('a trusted root from a mirror', () => {
  test('verifies what the instance signed', async () => {
    const root = await fetchTrustedRoot(source, cache, QUICK);
    expect(root).toMatchObject({ name: 'test', logs: 1, certificateLogs: 1 });
    const verifier = await Verifier.open({ keys: [], roots: async () => [root] });
    const bundle = await signedBundle(sigstore);
    await expect(verifier.bundle(bundle, { digest: IMAGE })).resolves.toMatchObject({
      status: 'verified',
      signer: { root: 'test' },
    });
  });

  test('is fetched once: a later run makes no request', async () => {
    await fetchTrustedRoot(source, cache, QUICK);
    const before = sigstore.tuf.requests.length;
    expect(before).toBeGreaterThan(3);
    await fetchTrustedRoot(source, cache, QUICK);
    expect(sigstore.tuf.requests).toHaveLength(before);
  });

  test('is retried, and then an error that names the mirror and the remedy', async () => {
    sigstore.tuf.fault = { how: 'status', status: 503 };
    await expect(fetchTrustedRoot(source, cache, QUICK)).rejects.toMatchObject({
      name: 'SigningError',
      message: expect.stringMatching(
        new RegExp(`^could not get the trusted root at ${source.mirror}: .*set trusted-root to a trusted_root\\.json$`),
      ),
    });
  });

  test('that is not signed by the initial root is rejected', async () => {
    const other = await startSigstore();
    try {
      const forged = { ...source, root: async () => other.tufRoot };
      await expect(fetchTrustedRoot(forged, cache, QUICK)).rejects.toMatchObject({ name: 'SigningError' });
    } finally {
      await other.close();
    }
  });
});

test("the initial root of GitHub's mirror is signed by all of its keys, and its instance needs timestamps only", async () => {
  const text = await TUF_SOURCES.github.root();
  const { signatures, signed } = JSON.parse(text);
  // TUF's canonical JSON keeps control characters in strings as they are.
  const canonical = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
    if (typeof value === 'string') return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
    if (typeof value !== 'object' || value === null) return String(value);
    const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, one]) => `${canonical(key)}:${canonical(one)}`).join(',')}}`;
  };
  expect(signatures).toHaveLength(8);
  for (const { keyid, sig } of signatures) {
    expect(signed.roles.root.keyids).toContain(keyid);
    expect(
      verify('sha256', Buffer.from(canonical(signed)), signed.keys[keyid].keyval.public, Buffer.from(sig, 'hex')),
    ).toBe(true);
  }
  expect(TUF_SOURCES.github.timestampsOnly).toBe(true);
});

test('no command loads large libraries before they are used', async () => {
  const folder = new URL('../../src/', import.meta.url);
  const library = /^import (?!type )[^;]*?from '(@sigstore\/[^']+|@noble\/[^']+|re2js|@actions\/github)'/gm;
  const local = /^(?:import (?!type )|export )[^;]*?from '(\.[^']+)'/gm;
  const found = new Map<string, readonly string[]>();
  const visit = async (file: URL): Promise<void> => {
    const name = file.href.slice(folder.href.length);
    if (found.has(name)) return;
    const text = await readFile(file, 'utf8');
    found.set(
      name,
      [...text.matchAll(library)].map(([, one]) => one as string),
    );
    await Promise.all([...text.matchAll(local)].map(([, path]) => visit(new URL(path as string, file))));
  };
  // What a call of any command, and one of attach or discover, imports before it runs.
  for (const entry of ['main.ts', 'commands/table.ts', 'commands/attach/run.ts', 'commands/discover/run.ts']) {
    await visit(new URL(entry, folder));
  }
  expect(found.size).toBeGreaterThan(100);
  expect([...found].filter(([, libraries]) => libraries.length > 0)).toEqual([]);
});
