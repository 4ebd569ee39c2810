// The judgement on a signature: is it somebody's whom we trust, over these bytes, at a time that a trusted clock tells?
import { X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import { verifyBytes } from './algorithm.ts';
import { extensionsOf } from './certificate.ts';
import { cacheCertificateEncoding, cacheEncoding } from './der-cache.ts';
import { preAuthEncoding } from './envelope.ts';
import type { CertificateIdentity } from './identity-policy.ts';
import { checkIntotoEntry, isIntotoEntry } from './intoto-log-entry.ts';
import type { PublicKey } from './key.ts';
import { withSigningTime } from './timestamp.ts';
import type { Trust, TrustedRoot } from './trust.ts';
import { failed, failureOf, type VerificationFailure } from './verification-failure.ts';

export type VerifiedSigner =
  | { readonly kind: 'key'; readonly hint: string; readonly algorithm: string }
  | ({ readonly kind: 'certificate'; readonly root: string } & CertificateIdentity);

/** When it was signed, RFC 3339, by a clock that is trusted: the log's, or a timestamp authority's. */
export type TrustedTime = { readonly clock: 'log' | 'timestamp'; readonly at: string } | { readonly clock: 'none' };

export interface VerifiedSignature {
  readonly signer: VerifiedSigner;
  readonly time: TrustedTime;
}

export interface SignedContent {
  readonly bundle: Bundle;
  /** What a message signature is over; an envelope carries its own. */
  readonly artifact?: Uint8Array;
  /** The envelope's bytes as they were stored: old log entries name their hash. */
  readonly envelope?: Uint8Array;
}

const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** `requireLog`: a trusted log must have it, even where a key signed. */
export async function verifySignature(
  signed: SignedContent,
  trust: Trust,
  { requireLog }: { readonly requireLog: boolean },
): Promise<VerifiedSignature | VerificationFailure> {
  const { toSignedEntity } = await import('@sigstore/verify');
  let entity: SignedEntity;
  try {
    entity = toSignedEntity(signed.bundle, signed.artifact && Buffer.from(signed.artifact));
    for (const one of entity.timestamps) {
      if (one.$case === 'timestamp-authority') cacheEncoding(withSigningTime(one.timestamp).root);
    }
    if (entity.key.$case === 'certificate') cacheCertificateEncoding(entity.key.certificate);
  } catch (error) {
    return failed('malformed', `its certificate or timestamp cannot be read (${(error as Error).message})`);
  }
  entity = { ...entity, signature: anyScheme(entity.signature, signed) };
  return entity.key.$case === 'certificate'
    ? verifyCertificateSignature(entity, signed, trust, requireLog)
    : verifyKeySignature(entity, entity.key.hint, signed, trust, requireLog);
}

/** The library verifies with one hash whatever the key; this with each that the key may be used with. */
function anyScheme(content: SignedEntity['signature'], { bundle, artifact }: SignedContent): SignedEntity['signature'] {
  const envelope = bundle.content.$case === 'dsseEnvelope' ? bundle.content.dsseEnvelope : undefined;
  const bytes = envelope ? preAuthEncoding(envelope.payload, envelope.payloadType) : (artifact ?? Buffer.alloc(0));
  return {
    signature: content.signature,
    compareSignature: (signature) => content.compareSignature(signature),
    compareDigest: (digest) => content.compareDigest(digest),
    compareSignedDigest: (digest) => content.compareSignedDigest(digest),
    verifySignature: (key) => verifyBytes(key, bytes, content.signature),
  };
}

async function verifyCertificateSignature(
  entity: SignedEntity,
  signed: SignedContent,
  trust: Trust,
  requireLog: boolean,
): Promise<VerifiedSignature | VerificationFailure> {
  if (entity.key.$case !== 'certificate') throw new TypeError('no certificate');
  const { certificate } = entity.key;
  let leaf: X509Certificate;
  try {
    leaf = new X509Certificate(derOf(signed.bundle));
  } catch (error) {
    return failed('malformed', `its certificate cannot be read (${(error as Error).message})`);
  }
  if (leaf.ca || !leaf.keyUsage?.includes(CODE_SIGNING)) {
    return failed('certificate-untrusted', 'it is not a certificate for signing');
  }
  const roots = (await trust.roots?.()) ?? [];
  if (roots.length === 0) return failed('no-trust', 'it has a certificate, and only public keys are trusted');
  const issuing = roots.filter(({ material }) => issuers(material).some((name) => name.equals(certificate.issuer)));
  if (issuing.length === 0) {
    return failed('certificate-untrusted', `${oneLine(leaf.issuer)} issued it, an authority of no trusted root`);
  }
  let first: VerificationFailure | undefined;
  for (const root of issuing) {
    const outcome = await verifyUnderRoot(entity, signed, root, root.material, {
      ctlogThreshold: root.certificateLogs,
      tlogThreshold: requireLog ? 1 : root.logs,
      timestampThreshold: 1,
      signerKey: leaf.publicKey,
    });
    if (!('status' in outcome)) {
      const { subjectAlternativeName: san = '', oids = [], extensions } = outcome.signer.identity ?? {};
      const known = extensionsOf(oids);
      const signer = { kind: 'certificate', root: root.name, san, issuer: extensions?.issuer ?? '', extensions: known };
      return { signer: signer as VerifiedSigner, time: timeOf(entity) };
    }
    first ??= outcome;
  }
  // A timestamp is over the signature: where that was changed, the timestamp is not what is wrong.
  if (first?.code === 'timestamp-invalid' && !entity.signature.verifySignature(leaf.publicKey)) {
    return failed('signature-invalid', 'signature verification failed');
  }
  return first as VerificationFailure;
}

async function verifyKeySignature(
  entity: SignedEntity,
  hint: string,
  signed: SignedContent,
  trust: Trust,
  requireLog: boolean,
): Promise<VerifiedSignature | VerificationFailure> {
  const { keys } = trust;
  if (keys.length === 0) return failed('no-trust', 'it is signed with a key, and no public key is trusted');
  const named = keys.filter((key) => key.hint === hint);
  const key = (named.length > 0 ? named : keys).find((one) => entity.signature.verifySignature(one.key));
  if (key === undefined) {
    const tried = `${keys.length} trusted key${keys.length === 1 ? '' : 's'}`;
    return hint !== '' && named.length === 0
      ? failed('wrong-key', `its key is ${hint}, none of the ${tried}`)
      : failed('signature-invalid', named.length > 0 ? `under its key ${hint}` : `under none of the ${tried}`);
  }
  const time = await checkWitnesses(entity, key, signed, trust, requireLog);
  if ('status' in time) return time;
  return { signer: { kind: 'key', hint: key.hint, algorithm: key.algorithm }, time };
}

/** What log and clock say of a key's signature. Without a trusted root nobody can check them, so they say nothing. */
async function checkWitnesses(
  entity: SignedEntity,
  key: PublicKey,
  signed: SignedContent,
  trust: Trust,
  requireLog: boolean,
): Promise<TrustedTime | VerificationFailure> {
  const none = entity.tlogEntries.length + entity.timestamps.length === 0;
  if (none && requireLog) return failed('log-missing', 'it has no log entry');
  if (none || (trust.roots === undefined && !requireLog)) return { clock: 'none' };
  const roots = (await trust.roots?.()) ?? [];
  let first: VerificationFailure | undefined;
  for (const root of roots) {
    const material = { ...root.material, publicKey: () => ({ publicKey: key.key, validFor: () => true }) };
    const outcome = await verifyUnderRoot(entity, signed, root, material, {
      ctlogThreshold: 0,
      tlogThreshold: requireLog ? 1 : 0,
      timestampThreshold: 0,
      signerKey: key.key,
    });
    if (!('status' in outcome)) return timeOf(entity);
    first ??= outcome;
  }
  return first ?? failed('log-missing', 'there is no trusted root to check its log entry against');
}

interface Thresholds {
  readonly ctlogThreshold: number;
  readonly tlogThreshold: number;
  readonly timestampThreshold: number;
  readonly signerKey: PublicKey['key'];
}

async function verifyUnderRoot(
  entity: SignedEntity,
  { envelope }: SignedContent,
  root: TrustedRoot,
  material: TrustMaterial,
  { signerKey, ...thresholds }: Thresholds,
): Promise<
  { signer: ReturnType<InstanceType<typeof import('@sigstore/verify').Verifier>['verify']> } | VerificationFailure
> {
  const { Verifier } = await import('@sigstore/verify');
  const old = envelope === undefined ? [] : entity.tlogEntries.filter(isIntotoEntry);
  for (const entry of old) {
    const refusal = await checkIntotoEntry(entry, envelope as Uint8Array, signerKey, root.material.tlogs);
    if (refusal !== undefined) return refusal;
  }
  const tlogEntries = entity.tlogEntries.filter((entry) => !old.includes(entry));
  const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
  try {
    const verifier = new Verifier(material, { ...thresholds, tlogThreshold });
    return { signer: verifier.verify({ ...entity, tlogEntries }) };
  } catch (error) {
    return failureOf(error);
  }
}

function timeOf({ timestamps }: SignedEntity): TrustedTime {
  for (const entry of timestamps) {
    if (entry.$case === 'timestamp-authority')
      return { clock: 'timestamp', at: entry.timestamp.signingTime.toISOString() };
  }
  for (const entry of timestamps) {
    if (entry.$case === 'transparency-log' && entry.tlogEntry.inclusionPromise !== undefined) {
      return { clock: 'log', at: new Date(Number(entry.tlogEntry.integratedTime) * 1000).toISOString() };
    }
  }
  return { clock: 'none' };
}

function issuers({ certificateAuthorities }: TrustMaterial): readonly Buffer[] {
  return certificateAuthorities.flatMap(({ certChain }) => certChain.map(({ subject }) => subject));
}

function derOf({ verificationMaterial: { content } }: Bundle): Buffer {
  switch (content.$case) {
    case 'certificate':
      return content.certificate.rawBytes;
    case 'x509CertificateChain':
      return content.x509CertificateChain.certificates[0]?.rawBytes ?? Buffer.alloc(0);
    default:
      return Buffer.alloc(0);
  }
}

function oneLine(name: string): string {
  return name.split('\n').toReversed().join(', ');
}
