// Who is trusted for existing evidence: the signer of this run, and those that the input names. Nobody else.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { attachInputs } from '../../../src/commands/attach/inputs.ts';
import { openSigning } from '../../../src/commands/attach/signing.ts';
import { signingRequest } from '../../../src/commands/attach/signing-request.ts';
import { withContext } from '../../../src/commands/context.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import { readSigningKey, type SigningKey } from '../../../src/signing/key.ts';
import { IMAGE, signedBundle, testKey } from '../../support/sigstore/signed.ts';
import { ISSUER, identityToken, SAN, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

let sigstore: Sigstore;
let workspace: Workspace;
let own: SigningKey;
let ownPem: string;

beforeAll(async () => {
  sigstore = await startSigstore();
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  ownPem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
  own = await readSigningKey(ownPem, '');
});
afterAll(() => sigstore.close());
beforeEach(() => {
  workspace = makeWorkspace(WORKFLOW_ENV);
  workspace.write('root.json', sigstore.trustedRoot);
});
afterEach(() => workspace.remove());

/** What the run makes of a bundle: `verified`, why not, or `nobody` where no signer is trusted. */
async function verdict(bundle: Uint8Array, values: Record<string, string>): Promise<string> {
  const all: Record<string, string> = { image: `r.example/app@${IMAGE}`, 'trusted-root': 'root.json', ...values };
  const inputs = readInputs(attachInputs, (name) => all[name]);
  return withContext(workspace.world, inputs, inputs.image, async (context) => {
    const verifier = await (await openSigning(signingRequest(inputs), context)).trusted();
    if (verifier === undefined) return 'nobody';
    const result = await verifier.bundle(bundle, { digest: IMAGE });
    return result.status === 'verified' ? 'verified' : result.code;
  });
}

const byKey = (key: SigningKey): Promise<Uint8Array> => signedBundle(sigstore, { key, log: false, timestamp: false });

describe('by default', () => {
  test('the key of this run, and no other key or certificate', async () => {
    const run = { sign: 'key', 'signing-key': ownPem };
    expect(await verdict(await byKey(own), run)).toBe('verified');
    expect(await verdict(await byKey(await testKey()), run)).toBe('wrong-key');
    expect(await verdict(await signedBundle(sigstore), run)).toBe('wrong-issuer');
  });

  test('the identity of this run, and no other workflow', async () => {
    workspace.world = { ...workspace.world, identityToken: async () => identityToken() };
    const run = { sign: 'keyless', 'fulcio-url': sigstore.fulcio.url, 'rekor-url': sigstore.rekor.url };
    expect(await verdict(await signedBundle(sigstore), run)).toBe('verified');
    const fork = { job_workflow_ref: 'mallory/app/.github/workflows/release.yml@refs/heads/main' };
    expect(await verdict(await signedBundle(sigstore, { claims: fork }), run)).toBe('wrong-identity');
    expect(await verdict(await byKey(own), run)).toBe('no-trust');
  });

  test.each([{ sign: 'none' }, { sign: 'auto' }])('nobody if nothing is signed: %j', async (run) => {
    expect(await verdict(await byKey(own), run)).toBe('nobody');
  });
});

describe('with trusted-signers', () => {
  test('a public key in a file, also if nothing is signed', async () => {
    const other = await testKey();
    workspace.write('other.pub', other.publicPem);
    expect(await verdict(await byKey(other), { sign: 'none', 'trusted-signers': 'other.pub' })).toBe('verified');
    expect(await verdict(await byKey(own), { sign: 'none', 'trusted-signers': 'other.pub' })).toBe('wrong-key');
    const both = { sign: 'key', 'signing-key': ownPem, 'trusted-signers': 'other.pub' };
    expect(await verdict(await byKey(own), both)).toBe('verified');
    expect(await verdict(await byKey(other), both)).toBe('verified');
  });

  test('an identity, of the default issuer or of the one beside it', async () => {
    const bundle = await signedBundle(sigstore);
    expect(await verdict(bundle, { sign: 'none', 'trusted-signers': SAN })).toBe('verified');
    expect(await verdict(bundle, { sign: 'none', 'trusted-signers': `${SAN} ${ISSUER}` })).toBe('verified');
    expect(await verdict(bundle, { sign: 'none', 'trusted-signers': `${SAN}x` })).toBe('wrong-identity');
    const elsewhere = `${SAN} https://accounts.example`;
    expect(await verdict(bundle, { sign: 'none', 'trusted-signers': elsewhere })).toBe('wrong-issuer');
  });

  test.each([
    ['no.pub', /could not read trusted-signers "no\.pub": no such file or directory \(ENOENT\); check the path/],
    ['root.json', /trusted-signers "root\.json" is not a public key in PEM/],
    ['a b c', /invalid value "a b c"; use the path of a public key, or an identity and the URL of its issuer/],
    ['jane@acme.example issuer', /invalid value .*use the path of a public key, or an identity/],
  ])('%s is a mistake that is found before any request', async (line, message) => {
    await expect(verdict(await byKey(own), { sign: 'none', 'trusted-signers': line })).rejects.toThrow(message);
  });
});
