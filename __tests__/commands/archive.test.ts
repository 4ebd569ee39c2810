// The commands that read and change a graph, on an OCI layout in a tar archive.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from '@jest/globals';
import { readSigningKey } from '../../src/signing/key.ts';
import { BUNDLE, bundleAnnotations, type EvidenceImage, evidenceImage } from '../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../support/gate.ts';

const gate = useGate();
const verifyArgs = (platform: string): readonly string[] => [
  archive,
  '--require',
  'sbom',
  '--signed-by',
  'key:own.pub',
  '--platforms',
  platform,
];

let file: string;
let archive: string;
let image: EvidenceImage;
let attached: readonly string[];

beforeEach(async () => {
  file = join(gate.workspace.path, 'image.tar');
  archive = `oci-archive:${file}:v1`;
  image = evidenceImage(gate.registry);
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = await readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), '');
  gate.workspace.write('own.pub', String(publicKey.export({ type: 'spki', format: 'pem' })));
  const digests: string[] = [];
  for (const day of [1, 2]) {
    const predicate = { ...SBOM, version: day };
    const bundle = await gate.bundle(image.amd64, CYCLONEDX, predicate, { key, log: false, timestamp: false });
    const annotations = { 'org.opencontainers.image.created': `2026-01-0${day}T00:00:00Z` };
    const { digest } = image.attachOne(image.amd64, BUNDLE, bundle, {
      ...bundleAnnotations(CYCLONEDX),
      ...annotations,
    });
    digests.push(digest);
  }
  attached = digests;
  expect(await gate.cli('promote', gate.image(), archive)).toMatchObject({ code: 0, err: '' });
});

test('discover, get and verify read what promote wrote', async () => {
  const discovered = await gate.cli('discover', archive, '--format', 'json');
  expect(discovered.code).toBe(0);
  for (const digest of [image.index.digest, ...attached]) expect(discovered.out).toContain(digest);
  const sbom = join(gate.workspace.path, 'sbom.json');
  const newest = [
    'get',
    archive,
    '--kind',
    'sbom',
    '--platform',
    'linux/amd64',
    '--signed-by',
    'key:own.pub',
    '-o',
    sbom,
  ];
  expect(await gate.cli(...newest)).toMatchObject({ code: 0 });
  expect(JSON.parse(readFileSync(sbom, 'utf8'))).toEqual({ ...SBOM, version: 2 });
  expect(await gate.cli('verify', ...verifyArgs('linux/amd64'))).toMatchObject({ code: 0 });
  expect((await gate.cli('verify', ...verifyArgs('linux/arm64'))).code).toBe(1);
});

test('prune writes a new archive without what it deletes, and the rest verifies', async () => {
  const before = readFileSync(file);
  const args = ['prune', archive, '--remove', 'superseded', '--signed-by', 'key:own.pub'];
  expect((await gate.cli(...args)).out).toContain(attached[0]);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(await gate.cli(...args, '--apply')).toMatchObject({ code: 0, err: '' });
  const discovered = await gate.cli('discover', archive, '--format', 'json');
  expect(attached.map((digest) => discovered.out.includes(digest))).toEqual([false, true]);
  expect(await gate.cli('verify', ...verifyArgs('linux/amd64'))).toMatchObject({ code: 0 });
});

test('attach and delete change an archive', async () => {
  gate.workspace.write('scan.sarif', JSON.stringify({ version: '2.1.0', runs: [] }));
  const attach = [
    'attach',
    `${archive}@${image.index.digest}`,
    '--sbom',
    'none',
    '--provenance',
    'none',
    '--evidence',
    'scan.sarif',
  ];
  const result = await gate.cli(...attach, '--sign', 'none');
  expect(result).toMatchObject({ code: 0, err: '' });
  expect((await gate.cli('discover', archive)).out).toContain('application/json');
  expect((await gate.cli('delete', archive, '--apply')).code).toBe(0);
  expect((await gate.cli('discover', archive)).code).toBe(1);
  expect(existsSync(file)).toBe(true);
});
