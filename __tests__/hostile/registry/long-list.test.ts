// A subject with more referrers than can be read: evidence is pushed all the same, and the error names the limit.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { broadList, type HostileRegistry, startHostileRegistry } from '../../../bench/hostile/registry.ts';
import { attachOne } from '../../support/attach.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { startRegistry } from '../../support/registry/registry.ts';
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

test('a list of more than 100,000 referrers in pages: the error names the limit and what to do', async () => {
  registry = await startHostileRegistry(broadList(1));
  const paged = await startRegistry({ faults: { pageSize: 5_000 } });
  try {
    const repository = paged.storage.repository('app');
    const { amd64 } = evidenceImage(paged);
    const mediaType = 'application/vnd.oci.image.manifest.v1+json';
    const entry = (at: number) => ({ mediaType, digest: `sha256:${at.toString(16).padStart(64, '0')}`, size: 1 });
    repository.setReferrers(amd64.digest, Array.from({ length: 100_001 }, (_, at) => entry(at)) as never);
    const image = `${paged.host}/app@${amd64.digest}`;
    const flags = { sbom: 'none', provenance: 'none', sign: 'none', evidence: 'custom=other.txt' };
    const { receipt } = await attachOne(workspace.world, { image, ...flags });
    expect(receipt.entries[0]?.outcome).toBe('failed');
    expect(String(receipt.entries[0]?.error)).toMatch(
      /the list has more than 100000 referrers, which is the limit; delete referrers of this subject that are not needed/,
    );
    expect(paged.requests.filter(({ method, path }) => method === 'PUT' && path.includes('/manifests/'))).not.toEqual(
      [],
    );
  } finally {
    await paged.close();
  }
});
