// rescan on a registry, an OSV service and a Sigstore on loopback: what is attached, what is deleted, and what a second run does.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { readSigningKey } from '../../../src/signing/key.ts';
import { bundleAnnotations, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX } from '../../support/gate.ts';
import { RECORDS } from '../../support/osv.ts';
import { OPENSSL, REQUESTS, sbomOf, useRescan } from '../../support/rescan.ts';

const scene = useRescan();
const DAY = 86_400_000;
const VULNS = 'https://in-toto.io/attestation/vulns/v0.2';

const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const secret = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  return { secret, open: String(publicKey.export({ type: 'spki', format: 'pem' })) };
};
const blobsRead = () =>
  scene.registry.requests.filter(({ method, path }) => method === 'GET' && path.includes('/blobs/')).length;

test('scans the attached SBOMs and attaches a scan to each platform, without reading a layer', async () => {
  const { amd64, arm64 } = scene.imageWith([OPENSSL, REQUESTS]);
  const { code, result, outputs } = await scene.rescan();
  expect(code).toBe(0);
  expect(outputs).toMatchObject({
    attached: '2',
    deleted: '0',
    failed: '0',
    undecided: '0',
    findings: '4',
    fixable: '4',
  });
  expect(result.images[0]?.scans.map(({ platform, counts }) => [platform, counts.critical, counts.medium])).toEqual([
    ['linux/amd64', 1, 1],
    ['linux/arm64', 1, 1],
  ]);
  expect([amd64, arm64].map((one) => scene.scansOf(one).length)).toEqual([1, 1]);
  // The SBOMs alone.
  expect(blobsRead()).toBeLessThanOrEqual(2);
});

test('a second run adds nothing, and asks the registry to store nothing', async () => {
  scene.imageWith([OPENSSL, REQUESTS]);
  await scene.rescan();
  scene.registry.requests.length = 0;
  scene.now += DAY;
  const { code, outputs, result } = await scene.rescan();
  expect({ code, ...outputs }).toMatchObject({ code: 0, attached: '0', deleted: '0', unchanged: '1' });
  expect(result.images[0]?.entries).toEqual([]);
  expect(scene.registry.requests.filter(({ method }) => !['GET', 'HEAD'].includes(method))).toEqual([]);
});

test('a dry run attaches nothing, and says what it would do', async () => {
  const { amd64 } = scene.imageWith([OPENSSL]);
  const { result, outputs } = await scene.rescan({ 'dry-run': 'true' });
  expect(outputs).toMatchObject({ attached: '2' });
  expect(result.images[0]?.entries).toEqual([
    expect.objectContaining({ status: 'planned', reason: 'no earlier scan of this signer' }),
    expect.objectContaining({ status: 'planned' }),
  ]);
  expect(scene.scansOf(amd64)).toEqual([]);
});

describe('a scan is attached again, and the older one deleted, if', () => {
  const reasons = async () => {
    const { result, code } = await scene.rescan();
    expect(code).toBe(0);
    return result.images[0]?.entries.map((entry) => `${entry.operation} ${entry.reason}`);
  };
  const replaced = 'delete a newer scan of the same signer replaces it';

  test('there is a new finding', async () => {
    const { amd64 } = scene.imageWith([OPENSSL, REQUESTS]);
    scene.osv.records.delete('GHSA-9hjg-9r4m-mvj7');
    await scene.rescan();
    const [before] = scene.scansOf(amd64);
    scene.osv.records.set('GHSA-9hjg-9r4m-mvj7', RECORDS[1] ?? {});
    scene.now += 1000;
    expect(await reasons()).toEqual([...['attach 1 new finding', 'attach 1 new finding'], ...[replaced, replaced]]);
    const after = scene.scansOf(amd64);
    expect(after).toHaveLength(1);
    expect(after).not.toContain(before);
  });

  test('a finding is gone', async () => {
    scene.imageWith([OPENSSL, REQUESTS]);
    await scene.rescan();
    scene.osv.records.delete('GHSA-9hjg-9r4m-mvj7');
    scene.now += 1000;
    expect((await reasons())?.[0]).toBe('attach 1 no longer found');
  });

  test('the database has changed', async () => {
    scene.imageWith([OPENSSL]);
    await scene.rescan();
    scene.osv.records.set('DEBIAN-CVE-2025-9230', { ...RECORDS[0], modified: '2026-11-01T00:00:00Z' });
    scene.now += 1000;
    expect((await reasons())?.[0]).toBe('attach the database has changed');
  });

  test('it is older than rescan-after', async () => {
    scene.imageWith([OPENSSL]);
    await scene.rescan();
    scene.now += 7 * DAY;
    expect((await reasons())?.[0]).toMatch(/^attach the last scan is 7 d/);
  });
});

test('without findings, the time of the scan is not a change of the database', async () => {
  scene.imageWith(['pkg:npm/left-pad@1.3.0']);
  await scene.rescan();
  scene.now += DAY;
  expect((await scene.rescan()).outputs).toMatchObject({ attached: '0', unchanged: '1', findings: '0' });
});

test('prune: false keeps older scans; a later run with prune deletes them all', async () => {
  const { amd64 } = scene.imageWith([OPENSSL]);
  for (let run = 0; run < 3; run += 1) {
    await scene.rescan({ prune: 'false', 'rescan-after': '0' });
    scene.now += 1000;
  }
  expect(scene.scansOf(amd64)).toHaveLength(3);
  const { outputs } = await scene.rescan();
  expect(outputs).toMatchObject({ attached: '0', deleted: '4' });
  expect(scene.scansOf(amd64)).toHaveLength(1);
});

test('a registry that deletes nothing gives a note, and the scan is attached', async () => {
  scene.imageWith([OPENSSL]);
  await scene.rescan();
  scene.now += 8 * DAY;
  Object.assign(scene.registry.faults, { refuseDeletes: 405 });
  const { code, result } = await scene.rescan();
  expect(code).toBe(0);
  expect(result.images[0]?.notes.join()).toContain('could not be deleted');
});

describe('signed', () => {
  test('only own scans count and are replaced: those of another key, unsigned ones and claims stay', async () => {
    const [own, other] = [pair(), pair()];
    const { amd64, arm64, attachOne } = scene.imageWith([OPENSSL]);
    const key = await readSigningKey(other.secret, '');
    const claims = {
      ...bundleAnnotations(VULNS),
      'in-toto.io/predicate-type': VULNS,
      'io.github.oci-evidence.producer': 'oci-evidence 9.9.9',
      'org.opencontainers.image.created': '2026-11-19T00:00:00Z',
    };
    const predicate = { scanner: { uri: 'https://oci-evidence.github.io/', result: [] }, metadata: {} };
    const bundle = await scene.bundle(amd64, VULNS, predicate, { key, log: false, timestamp: false });
    const foreign = attachOne(amd64, 'application/vnd.dev.sigstore.bundle.v0.3+json', bundle, claims);
    const sign = { sign: 'key', 'signing-key': own.secret };
    const first = await scene.rescan(sign);
    expect(first.outputs).toMatchObject({ attached: '2', deleted: '0' });
    expect((await scene.rescan(sign)).outputs).toMatchObject({ attached: '0', unchanged: '1' });
    scene.now += 8 * DAY;
    const later = await scene.rescan(sign);
    expect(later.outputs).toMatchObject({ attached: '2', deleted: '2' });
    expect(scene.scansOf(amd64)).toEqual(expect.arrayContaining([foreign.digest]));
    expect([amd64, arm64].map((one) => scene.scansOf(one).length)).toEqual([2, 1]);
  });

  test('an SBOM that the signers of signed-by did not sign is refused, whatever is newer', async () => {
    const { amd64, arm64 } = scene.imageWith([REQUESTS]);
    scene.workspace.write('trusted_root.json', scene.sigstore.trustedRoot);
    const inputs = { 'signed-by': 'github:acme/app', 'trusted-root': 'trusted_root.json' };
    const refused = await scene.rescan(inputs);
    expect(refused).toMatchObject({ code: 1, outputs: { failed: '1', attached: '0' } });
    expect(refused.errors.join()).toContain('is not signed');
    const image = evidenceImage(scene.registry, 'app', 'app');
    for (const one of [amd64, arm64]) await scene.attach(image, one, CYCLONEDX, JSON.parse(sbomOf([OPENSSL])));
    const { code, result } = await scene.rescan(inputs);
    expect(code).toBe(0);
    expect(result.images[0]?.scans[0]).toMatchObject({ packages: 1, counts: { critical: 1 } });
    expect(result.images[0]?.scans[0]?.sbom.signer).toContain('acme/app');
  });
});

describe('requests to the OSV service', () => {
  const images = (count: number) =>
    Array.from({ length: count }, (_, number) => {
      const base = [OPENSSL, ...Array.from({ length: 300 }, (_one, at) => `pkg:npm/base-${at}@1.0.0`)];
      scene.imageWith([...base, `pkg:pypi/requests@2.${number}.0`], `team/app-${number}`);
      return scene.image(`team/app-${number}:v1`);
    }).join('\n');

  test('200 images of one base need at most 1.5 times the requests of one', async () => {
    const all = images(200);
    const [first = ''] = all.split('\n');
    expect((await scene.rescan({ image: first })).code).toBe(0);
    const one = scene.osv.requests.length;
    scene.osv.requests.length = 0;
    const { code, outputs } = await scene.rescan({ image: all });
    expect({ code, ...outputs }).toMatchObject({ code: 0, attached: '398', failed: '0', undecided: '0' });
    expect(scene.osv.requests.length).toBeLessThanOrEqual(1.5 * one);
  }, 120_000);

  test('an image is up to date by its own findings, whatever else is scanned with it', async () => {
    scene.imageWith([OPENSSL], 'a');
    scene.imageWith([REQUESTS], 'b');
    await scene.rescan({ image: scene.image('a:v1') });
    const both = `${scene.image('a:v1')}\n${scene.image('b:v1')}`;
    const { result } = await scene.rescan({ image: both });
    expect(result.images.map(({ entries }) => entries.length)).toEqual([0, 2]);
  });
});
