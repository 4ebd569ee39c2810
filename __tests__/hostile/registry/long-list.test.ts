// A subject with more referrers than can be read: evidence is pushed all the same, and the error names the limit.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { broadList, type HostileRegistry, startHostileRegistry } from '../../../bench/hostile/registry.ts';
import { attachOne } from '../../support/attach.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

let workspace: Workspace;
let registry: HostileRegistry;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('other.txt', 'evidence that is not hostile');
});
afterEach(async () => {
  workspace.remove();
  await registry.stop();
});

test('a list of 150,000 referrers, which is larger than the limit for one response', async () => {
  registry = await startHostileRegistry(broadList(150_000));
  const flags = { sbom: 'none', provenance: 'none', sign: 'none', evidence: 'custom=other.txt' };
  const { receipt } = await attachOne(workspace.world, { image: registry.reference, ...flags });
  const [entry] = receipt.entries;
  expect(entry?.outcome).toBe('failed');
  expect(String(entry?.error)).toContain('the response exceeds the limit of 16777216 bytes');
  expect((await registry.documents()).map(({ text }) => text)).toContain('evidence that is not hostile');
});
