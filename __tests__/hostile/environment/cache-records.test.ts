// A cache directory that other jobs of the machine can write to: no record of theirs gets into a signed SBOM.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { attachOne } from '../../support/attach.ts';
import { writeLayout } from '../../support/bundle.ts';
import { forgeRecord } from '../../support/cache-record.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

const PACKAGE = 'pkg:npm/event-stream@3.3.6';
const KEY = String(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
);
const SIGNED = { sign: 'key', 'signing-key': KEY };

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(() => workspace.remove());

const CONTENT = { 'app/node_modules/event-stream/package.json': '{"name":"event-stream","version":"3.3.6"}' };

/** Attaches the SBOM of the same image in a new layout, and returns everything that was attached. */
async function attachTo(name: string, values: Record<string, string>, env = {}): Promise<string> {
  const path = join(workspace.path, name);
  const image = `oci-layout:${path}@${await writeLayout(path, CONTENT)}`;
  const before = readdirSync(join(path, 'blobs/sha256'));
  const world = { ...workspace.world, env: { ...workspace.world.env, ...env } };
  const flags = { sbom: 'generate', provenance: 'none', 'cache-dir': join(workspace.path, 'cache') };
  await attachOne(world, { image, ...flags, ...values });
  const added = readdirSync(join(path, 'blobs/sha256')).filter((blob) => !before.includes(blob));
  return added.map((blob) => readFileSync(join(path, 'blobs/sha256', blob), 'utf8')).join('\n');
}

describe('a forged record with the right checksum', () => {
  beforeEach(async () => {
    await attachTo('earlier', { sign: 'none' });
    await forgeRecord(join(workspace.path, 'cache'), []);
  });

  test('is used by a run that signs nothing, as documented', async () => {
    expect(await attachTo('unsigned', { sign: 'none' })).not.toContain(PACKAGE);
  });

  test('is not read by a run that signs, which says so', async () => {
    expect(await attachTo('signed', SIGNED)).toContain(PACKAGE);
    expect(workspace.notes.join('\n')).toContain('the SBOM cache is not used for signed evidence');
  });

  test('is refused by a run that signs and has a cache key, and is replaced by an authenticated one', async () => {
    const env = { OCI_EVIDENCE_CACHE_KEY: 'a secret of this runner' };
    expect(await attachTo('signed', SIGNED, env)).toContain(PACKAGE);
    expect(await attachTo('again', SIGNED, env)).toContain(PACKAGE);
    expect(workspace.notes.join('\n')).not.toContain('the SBOM cache is not used');
  });
});

test.each([[[null]], [[{ path: 'a', cataloguer: 'npm' }]], [[{ path: 'a', cataloguer: 'none', facts: [1] }]]])(
  'a record with the facts %j is not used, and fails nothing',
  async (facts) => {
    await attachTo('earlier', { sign: 'none' });
    await forgeRecord(join(workspace.path, 'cache'), facts);
    const attached = await attachTo('later', { sign: 'none' });
    if (JSON.stringify(facts).includes('"none"')) expect(attached).toContain('bomFormat');
    else expect(attached).toContain(PACKAGE);
  },
);
