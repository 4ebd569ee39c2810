// Bundles for tests: a statement about a digest, signed with a Sigstore on loopback or with a key, and ways to damage them.
import { generateKeyPairSync } from 'node:crypto';
import { RekorWitness } from '@sigstore/sign';
import { documentOf } from '../../../src/evidence/document.ts';
import { encodeStatement, statementAbout, subjectOf } from '../../../src/evidence/statement.ts';
import type { ServicePolicy } from '../../../src/net/service-calls.ts';
import { type Digest, digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { Blob } from '../../../src/oci/store.ts';
import { readWorkload } from '../../../src/signing/identity-token.ts';
import { readSigningKey, type SigningKey } from '../../../src/signing/key.ts';
import { keylessSigner } from '../../../src/signing/keyless.ts';
import { signStatements } from '../../../src/signing/sign.ts';
import { keySigner, type Signer } from '../../../src/signing/signer.ts';
import { openWitnesses, type Witness } from '../../../src/signing/witness.ts';
import { identityToken, type Sigstore } from './sigstore.ts';

export const QUICK: ServicePolicy = { retries: 2, firstDelay: 5, timeout: 20_000 };
export const IMAGE: Digest = digestOf('an image');
export const PREDICATE = 'https://slsa.dev/provenance/v1';

export function statement(digest: Digest = IMAGE, predicate: object = { made: 'here' }): Blob {
  const content = statementAbout(subjectOf('registry.example/app', { digest }), PREDICATE, predicate);
  return documentOf(encodeStatement(content), MEDIA_TYPE.inToto);
}

export async function testKey(): Promise<SigningKey> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return readSigningKey(String(privateKey.export({ type: 'pkcs8', format: 'pem' })), '');
}

export interface SignWith {
  /** `twice`: two entries in the same log, of the types that cosign 3 and older versions make. */
  readonly log?: boolean | 'twice';
  readonly timestamp?: boolean;
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: SigningKey;
  readonly statement?: Blob;
}

export async function keyless(sigstore: Sigstore, claims: Readonly<Record<string, unknown>> = {}): Promise<Signer> {
  const source = async (): Promise<string> => identityToken(claims);
  const workload = await readWorkload(source, { server: 'https://github.com', mask: () => {}, policy: QUICK });
  return keylessSigner(sigstore.fulcio.url, workload, QUICK);
}

/** One signed bundle. Without a key it is keyless; with a log entry and a timestamp by default. */
export async function signedBundle(sigstore: Sigstore, options: SignWith = {}): Promise<Uint8Array> {
  const { log = true, timestamp = true, claims, key } = options;
  const signer = key === undefined ? await keyless(sigstore, claims) : keySigner(key);
  const witness = await openWitnesses(
    {
      ...(log !== false && { rekorUrl: sigstore.rekor.url }),
      ...(timestamp && { timestampUrl: sigstore.timestamp.url }),
    },
    QUICK,
  );
  const twice: Witness = async (bundle, pem) => {
    await witness(bundle, pem);
    const older = new RekorWitness({ rekorBaseURL: sigstore.rekor.url, entryType: 'intoto' });
    const { tlogEntries = [] } = await older.testify(bundle.content, pem);
    bundle.verificationMaterial.tlogEntries.push(...(tlogEntries as typeof bundle.verificationMaterial.tlogEntries));
  };
  const about = options.statement ?? statement();
  const [outcome] = await signStatements([about], signer, log === 'twice' ? twice : witness);
  if (outcome === undefined || 'error' in outcome) throw outcome?.error ?? new Error('nothing was signed');
  return outcome.bundle;
}

// biome-ignore lint/suspicious/noExplicitAny: foreign JSON that tests reach into
export type Json = any;

/** The bundle with a change made to its JSON. */
export function changed(bundle: Uint8Array, change: (json: Json) => void): Uint8Array {
  const json = JSON.parse(Buffer.from(bundle).toString());
  change(json);
  return Buffer.from(JSON.stringify(json));
}

/** Base64 with one bit of the byte at `at` turned; from the end where negative. */
export function flipped(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  const index = at < 0 ? bytes.length + at : at;
  bytes[index] = (bytes[index] as number) ^ 1;
  return bytes.toString('base64');
}
