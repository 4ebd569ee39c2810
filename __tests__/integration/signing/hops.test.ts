// Promotes a signed image from store to store, and verifies it after every hop: with cosign, and with our own verify.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { runProgram } from '../../support/programs.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { outputOf } from '../../support/terminal.ts';

const PASSWORD = 'a password of the tests';
const TIMEOUT = 240_000;
const PREDICATE = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json';

let folder: string;
let api: TestRegistry;
let fallback: TestRegistry;
let digest: string;

const at = (name: string): string => join(folder, name);
const cosign = (...args: readonly string[]): Promise<string> =>
  runProgram('cosign', args, {
    HOME: folder,
    COSIGN_PASSWORD: PASSWORD,
    TUF_ROOT: at('tuf'),
    HTTPS_PROXY: 'http://127.0.0.1:9',
  });
const ours = (...args: readonly string[]): Promise<string> =>
  outputOf(args, { cwd: folder, env: { HOME: folder, COSIGN_PASSWORD: PASSWORD } });

beforeAll(async () => {
  folder = await temporaryDirectory();
  [api, fallback] = await Promise.all([startRegistry(), startRegistry({ faults: { noReferrers: 404 } })]);
  ({ digest } = await new SeedRepository(api.host, 'hops/start').pushImage('hops', 'v1'));
  await writeFile(at('predicate.json'), JSON.stringify(PREDICATE));
  await writeFile(
    at('sbom.json'),
    JSON.stringify({ ...PREDICATE, serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79' }),
  );
  await cosign('generate-key-pair', '--output-key-prefix', at('cosign'));
  const image = `${api.host}/hops/start@${digest}`;
  const flags = [
    '--use-signing-config=false',
    '--allow-http-registry',
    '--yes',
    '--tlog-upload=false',
    '--key',
    at('cosign.key'),
  ];
  const attest = ['--type', 'cyclonedx', '--predicate', at('predicate.json')];
  // Bundles as referrers, and the older form under cosign's tags.
  for (const format of ['true', 'false']) {
    await cosign('sign', ...flags, `--new-bundle-format=${format}`, image);
    await cosign('attest', ...flags, ...attest, `--new-bundle-format=${format}`, image);
  }
  await ours(
    'attach',
    image,
    '--sbom',
    'sbom.json',
    '--provenance',
    'none',
    '--sign',
    'key',
    '--signing-key',
    'cosign.key',
  );
}, TIMEOUT);
afterAll(() => Promise.all([api?.close(), fallback?.close()]));

const KEY = (): readonly string[] => ['--key', at('cosign.pub'), '--insecure-ignore-tlog'];

/** Signatures and attestations on a registry, as bundles and under cosign's tags: `verify:true 1`, and so on. */
async function verifiedByCosign(image: string): Promise<readonly string[]> {
  const counts: string[] = [];
  for (const format of ['true', 'false']) {
    for (const command of [['verify'], ['verify-attestation', '--type', 'cyclonedx']]) {
      const flags = [...KEY(), '--allow-http-registry', `--new-bundle-format=${format}`];
      const printed = await cosign(...command, ...flags, image);
      const documents = command.length === 1 ? JSON.parse(printed) : printed.trim().split('\n');
      counts.push(`${command[0]}:${format} ${documents.length}`);
    }
  }
  return counts;
}

/** The attestations in the blobs of a layout directory that cosign verifies for the image. */
async function attestationsInLayout(layout: string): Promise<number> {
  const blobs = join(layout, 'blobs', 'sha256');
  let verified = 0;
  for (const name of await readdir(blobs)) {
    const text = await readFile(join(blobs, name), 'utf8');
    if (!text.startsWith('{') || !text.includes(`"${BUNDLE}"`) || !text.includes('dsseEnvelope')) continue;
    const { dsseEnvelope } = JSON.parse(text) as { dsseEnvelope: { payload: string } };
    const { predicateType } = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString());
    const subject = ['--digest', digest.slice('sha256:'.length), '--digestAlg', 'sha256'];
    await cosign(
      'verify-blob-attestation',
      ...KEY(),
      '--type',
      predicateType,
      '--bundle',
      join(blobs, name),
      ...subject,
    );
    verified += 1;
  }
  return verified;
}

test(
  'cosign verifies the same signatures after every hop, in both directions',
  async () => {
    const onRegistry = await verifiedByCosign(`${api.host}/hops/start@${digest}`);
    expect(onRegistry).toEqual([
      // cosign counts every bundle, attestations too.
      'verify:true 3',
      'verify-attestation:true 2',
      'verify:false 1',
      'verify-attestation:false 1',
    ]);
    const route = [
      `${api.host}/hops/start`,
      `${fallback.host}/hops/one`,
      `oci-layout:${at('layout')}`,
      `oci-archive:${at('copy.tar')}`,
      `${api.host}/hops/two`,
      // The other direction.
      `oci-archive:${at('back.tar')}`,
      `oci-layout:${at('back')}`,
      `${fallback.host}/hops/three`,
      `${api.host}/hops/four`,
    ];
    for (const [hop, from] of route.slice(0, -1).entries()) {
      const to = route[hop + 1] as string;
      await ours('promote', `${from}:v1`, `${to}:v1`);
      await ours('verify', `${to}:v1`, '--require=sbom', '--signed-by=key:cosign.pub');
      if (!to.startsWith('oci-')) {
        expect({ to, found: await verifiedByCosign(`${to}@${digest}`) }).toEqual({ to, found: onRegistry });
        continue;
      }
      // cosign reads no layouts, so it gets the bundles as files.
      const place = to.slice(to.indexOf(':') + 1);
      const layout = to.startsWith('oci-archive:') ? `${place}.unpacked` : place;
      if (layout !== place) {
        await mkdir(layout);
        await promisify(execFile)('tar', ['-xf', place, '-C', layout]);
      }
      // A signature, an attestation of cosign and one of ours.
      expect({ to, found: await attestationsInLayout(layout) }).toEqual({ to, found: 3 });
    }
  },
  TIMEOUT,
);
