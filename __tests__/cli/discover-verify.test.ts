// discover --verify: the state of every signature, in every format, in all forms in which evidence is signed.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { SigningKey } from '../../src/signing/key.ts';
import { keySigner } from '../../src/signing/signer.ts';
import { type EvidenceImage, evidenceImage, type LayerFields } from '../support/evidence-image.ts';
import { temporaryDirectory } from '../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { cosignAttestation } from '../support/sigstore/cosign-attestation.ts';
import { changed, flipped, type Json, signedBundle, statement, testKey } from '../support/sigstore/signed.ts';
import { SAN, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';

const BUNDLE = MEDIA_TYPE.sigstoreBundle;
const PROVENANCE = 'https://slsa.dev/provenance/v1';
const SPDX = 'https://spdx.dev/Document';
let folder: string;
let registry: TestRegistry;
let sigstore: Sigstore;
let key: SigningKey;
let other: SigningKey;
beforeAll(async () => {
  folder = await temporaryDirectory();
  [registry, sigstore, key, other] = await Promise.all([startRegistry(), startSigstore(), testKey(), testKey()]);
  await Promise.all([
    writeFile(join(folder, 'root.json'), sigstore.trustedRoot),
    writeFile(join(folder, 'key.pub'), key.publicPem),
  ]);
});
afterAll(() => Promise.all([registry?.close(), sigstore?.close()]));

const claimed = (predicateType: string) => ({
  'dev.sigstore.bundle.content': 'dsse-envelope',
  'dev.sigstore.bundle.predicateType': predicateType,
});

async function discover(name: string, ...args: string[]): Promise<string> {
  const out: string[] = [];
  const terminal = { env: {}, cwd: folder, color: false, err: () => {} };
  const code = await run(['discover', `${registry.host}/${name}:v1`, ...args], {
    ...terminal,
    out: (text) => out.push(String(text)),
  });
  expect(code).toBe(0);
  return out.join('');
}
const json = async (name: string, ...args: string[]): Promise<Json> =>
  JSON.parse(await discover(name, '--format=json', ...args));
const stateOf = (graph: Json, digest: string): Json =>
  graph.referrers.find((node: Json) => node.digest === digest)?.signature;

/** One piece of evidence for each state, and DSSE envelopes as a referrer and under cosign's tag. */
async function seed(name: string) {
  const image: EvidenceImage = evidenceImage(registry, name);
  const { digest } = image.index;
  const about = statement(digest);
  const attach = (bundle: Uint8Array) => image.attachOne(image.index, BUNDLE, bundle, claimed(PROVENANCE)).digest;
  const good = await signedBundle(sigstore, { statement: about });
  const spdx = { ...JSON.parse(Buffer.from(await bytesOf(about)).toString()), predicateType: SPDX, predicate: {} };
  const envelopes = await Promise.all([
    cosignAttestation(about, keySigner(key)),
    cosignAttestation(blobOf(spdx), keySigner(key)),
  ]);
  return {
    image,
    none: image.attachOne(image.index, 'application/sarif+json', '{"version":"2.1.0","runs":[]}').digest,
    keyless: attach(good),
    byKey: attach(await signedBundle(sigstore, { statement: about, key, log: false, timestamp: false })),
    byOther: attach(await signedBundle(sigstore, { statement: about, key: other, log: false, timestamp: false })),
    broken: attach(
      changed(good, (bundle) => {
        const [signature] = bundle.dsseEnvelope.signatures;
        signature.sig = flipped(signature.sig, -1);
      }),
    ),
    envelope: image.attachOne(image.index, MEDIA_TYPE.dsse, String((envelopes[0] as LayerFields).bytes)).digest,
    tagged: image.attach(image.index, envelopes, { tag: `${digest.replace(':', '-')}.att` }).digest,
  };
}

async function bytesOf({ open }: ReturnType<typeof statement>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function blobOf(content: object): ReturnType<typeof statement> {
  const bytes = Buffer.from(JSON.stringify(content));
  return {
    descriptor: { mediaType: MEDIA_TYPE.inToto, digest: digestOf(bytes), size: bytes.length },
    async *open() {
      yield bytes;
    },
  };
}

const SIGNERS = ['--signed-by=key:key.pub', `--signed-by=workflow:${SAN.replace('https://github.com/', '')}`];
const TRUST = ['--trusted-root=root.json'];

test('the JSON has the state, the signer, the trusted time and the reason of each', async () => {
  const seeded = await seed('states');
  const unverified = await json('states');
  expect(unverified.verified).toBeNull();
  for (const digest of [seeded.keyless, seeded.byKey, seeded.byOther, seeded.broken, seeded.envelope, seeded.tagged]) {
    expect(stateOf(unverified, digest)).toEqual({ state: 'unverified' });
  }
  const graph = await json('states', '--verify', ...SIGNERS, ...TRUST);
  const verified = (signer: string, trustedTime: unknown) => ({ state: 'verified', signer, trustedTime });
  expect(stateOf(graph, seeded.none)).toEqual({ state: 'none' });
  expect(stateOf(graph, seeded.keyless)).toEqual(verified(SAN, expect.stringMatching(/^20\d\d-/)));
  expect(stateOf(graph, seeded.byKey)).toEqual(verified(`key ${key.hint}`, null));
  expect(stateOf(graph, seeded.byOther)).toEqual({
    state: 'refused',
    reason: expect.stringMatching(/^the signing key is not trusted/),
  });
  expect(stateOf(graph, seeded.broken)).toEqual({
    state: 'refused',
    reason: expect.stringMatching(/signature/),
  });
  expect(stateOf(graph, seeded.envelope)).toEqual(verified(`key ${key.hint}`, null));
  const tagged = graph.referrers.find(({ digest }: Json) => digest === seeded.tagged);
  expect(tagged).toMatchObject({
    verified: true,
    kinds: ['provenance', 'sbom'],
    predicateTypes: [PROVENANCE, SPDX],
    documents: [{ signature: { state: 'verified' } }, { signature: { state: 'verified' } }],
  });
});

test('the HTML report states what is known of each signature, with and without --verify', async () => {
  const seeded = await seed('page');
  const page = async (...args: string[]): Promise<Json> => {
    const html = await discover('page', '--format=html', ...args);
    return JSON.parse(/id="report">(.*)<\/script>/.exec(html)?.[1] ?? '').images[0];
  };
  expect((await page()).verdict).toBe('7 artifacts are attached; 6 signed but not verified, 1 unsigned');
  const { verdict, nodes } = await page('--verify', ...SIGNERS, ...TRUST);
  expect(verdict).toBe('7 artifacts are attached; 4 signed by 2 signers, 2 signatures refused, 1 unsigned');
  const signatureOf = (digest: string): Json => nodes.find((node: Json) => node.digest === digest)?.signature;
  expect(signatureOf(seeded.keyless)).toEqual({
    ...{ state: 'verified', signer: SAN },
    time: expect.stringMatching(/^20\d\d-/),
  });
  expect(signatureOf(seeded.byOther)).toEqual({
    state: 'refused',
    reason: expect.stringMatching(/^the signing key is not trusted/),
  });
  expect(signatureOf(seeded.none)).toEqual({ state: 'none' });
});

test('without a named signer every identity counts, and a signer that is not named is refused', async () => {
  const seeded = await seed('anyone');
  const anyone = await json('anyone', '--verify', ...TRUST);
  expect(stateOf(anyone, seeded.keyless)).toMatchObject({ state: 'verified', signer: SAN });
  expect(stateOf(anyone, seeded.byKey)).toMatchObject({
    state: 'refused',
    reason: expect.stringMatching(/no public key is trusted/),
  });
  const stranger = await json('anyone', '--signed-by=github:somebody/else', ...TRUST);
  expect(stateOf(stranger, seeded.keyless)).toEqual({
    state: 'refused',
    reason: expect.stringMatching(/^it is signed by https:\/\/github\.com\/acme\/app\//),
  });
});

test('tree, markdown and HTML show the states and the kinds', async () => {
  await seed('formats');
  const flags = ['--verify', ...SIGNERS, ...TRUST];
  const tree = await discover('formats', ...flags);
  expect(tree).toMatch(new RegExp(`Provenance .*signed by ${SAN} at 20`));
  expect(tree).toMatch(/Provenance .*refused: the signing key is not trusted/);
  expect(tree).toMatch(/Provenance, SBOM .*cosign tag/);
  expect(await discover('formats')).toMatch(/Provenance, SBOM .*envelope, unverified {2}cosign tag/);
  const markdown = await discover('formats', '--format=markdown', ...flags);
  expect(markdown).toMatch(/5 verified · ❌ 2 refused · 1 unsigned/);
  const page = await discover('formats', '--format=html', ...flags);
  expect(page).toContain('"state":"refused"');
  expect(page).toMatch(/"signer":"https:..github\.com.acme/);
});

test('what a statement says takes precedence over the annotations, and the difference is reported', async () => {
  const image = evidenceImage(registry, 'differs');
  const bundle = await signedBundle(sigstore, {
    statement: statement(image.index.digest),
    key,
    log: false,
    timestamp: false,
  });
  const { digest } = image.attachOne(image.index, BUNDLE, bundle, claimed(SPDX));
  const graph = await json('differs', '--verify', '--signed-by=key:key.pub');
  expect(graph.referrers).toMatchObject([{ kind: 'provenance', kinds: ['provenance'], predicateTypes: [PROVENANCE] }]);
  expect(graph.notes).toEqual([
    `${digest} claims the predicate type "${SPDX}" in its annotations, but its statement has "${PROVENANCE}"`,
  ]);
});

test('bundles without annotations are opened to learn their kind, in every format and within the bound', async () => {
  const image = evidenceImage(registry, 'bare');
  for (const number of [1, 2, 3]) {
    const about = statement(image.index.digest, { number });
    image.attachOne(
      image.index,
      BUNDLE,
      await signedBundle(sigstore, { statement: about, key, log: false, timestamp: false }),
    );
  }
  const tree = await discover('bare');
  expect(tree.match(new RegExp(`Provenance .*${PROVENANCE} .*bundle, unverified`, 'g'))).toHaveLength(3);
  expect((await discover('bare', '--documents=never')).match(/Custom .*bundle, unverified/g)).toHaveLength(3);
  const graph = await json('bare');
  expect(graph.referrers).toMatchObject(
    Array.from({ length: 3 }, () => ({
      kind: 'provenance',
      predicateTypes: [PROVENANCE],
      signature: { state: 'unverified' },
    })),
  );
});

test('every signature of 400 referrers is verified', async () => {
  const image = evidenceImage(registry, 'many');
  const signed = await signedBundle(sigstore, {
    statement: statement(image.index.digest),
    key,
    log: false,
    timestamp: false,
  });
  for (let number = 0; number < 400; number += 1) {
    image.attachOne(image.index, BUNDLE, signed, { ...claimed(PROVENANCE), number: String(number) });
  }
  const graph = await json('many', '--verify', '--signed-by=key:key.pub');
  expect(graph.referrers).toHaveLength(400);
  expect(graph.referrers.filter(({ verified }: Json) => verified)).toHaveLength(400);
}, 30_000);

test('only what is selected is verified, and --verify costs nothing where it is not set', async () => {
  await seed('cost');
  registry.clear();
  await discover('cost', '--kind=scan', '--verify', ...SIGNERS, ...TRUST);
  const selected = registry.requests.filter(({ path }) => /\/blobs\//.test(path)).length;
  registry.clear();
  await discover('cost');
  expect([selected, registry.requests.filter(({ path }) => /\/blobs\//.test(path)).length]).toEqual([0, 1]);
});
