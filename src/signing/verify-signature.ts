// Verifies a signature: trusted signer, matching bytes, trusted time.
import { type KeyObject, X509Certificate } from 'node:crypto';
import type { Bundle } from '@sigstore/bundle';
import type { SignedEntity, TrustMaterial } from '@sigstore/verify';
import { errorDetail } from '../errors.ts';
import { verifyBytes } from './algorithm.ts';
import { extensionsOf } from './certificate.ts';
import { cacheCertificateEncoding, cacheEncoding } from './der-cache.ts';
import { preAuthEncoding } from './envelope.ts';
import type { CertificateIdentity } from './identity-policy.ts';
import { checkIntotoEntry, isIntotoEntry } from './intoto-log-entry.ts';
import type { PublicKey } from './key.ts';
import { withSigningTime } from './timestamp.ts';
import type { Trust, TrustedRoot } from './trust.ts';
import { failed, failureOf, rethrowUnlessContent, type VerificationFailure } from './verification-failure.ts';

export type VerifiedSigner =
  | { readonly kind: 'key'; readonly hint: string; readonly algorithm: string }
  | ({ readonly kind: 'certificate'; readonly root: string } & CertificateIdentity);

/** When it was signed, RFC 3339, as a trusted log or timestamp authority says. */
export type TrustedTime = { readonly clock: 'log' | 'timestamp'; readonly at: string } | { readonly clock: 'none' };

export interface VerifiedSignature {
  readonly signer: VerifiedSigner;
  readonly time: TrustedTime;
}

export interface SignedContent {
  readonly bundle: Bundle;
  /** The bytes that a message signature covers; an envelope contains its own. */
  readonly artifact?: Uint8Array;
  /** The envelope's bytes as stored, whose hash older log entries contain. */
  readonly envelope?: Uint8Array;
}

type LogEntry = SignedEntity['tlogEntries'][number];

/** Entries of one log that are verified, each with the certificate again. */
const MAX_LOG_ENTRIES = 8;
const CODE_SIGNING = '1.3.6.1.5.5.7.3.3';

/** `requireLog`: the signature must be in a trusted log, even if a key made it. */
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
    rethrowUnlessContent(error);
    return failed('malformed', `unreadable certificate or timestamp (${errorDetail(error)})`);
  }
  entity = { ...entity, signature: anyScheme(entity.signature, signed) };
  return entity.key.$case === 'certificate'
    ? verifyCertificateSignature(entity, signed, trust, requireLog)
    : verifyKeySignature(entity, entity.key.hint, signed, trust, requireLog);
}

/** The library verifies with one hash for every key; this verifies with each hash that the key allows. */
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
  if (entity.key.$case !== 'certificate') throw new TypeError('not a certificate');
  const { certificate } = entity.key;
  let leaf: X509Certificate;
  let signerKey: KeyObject;
  try {
    leaf = new X509Certificate(derOf(signed.bundle));
    // Reading the key fails on its own: OpenSSL decodes it when it is first used.
    signerKey = leaf.publicKey;
  } catch (error) {
    rethrowUnlessContent(error);
    return failed('malformed', `unreadable certificate (${errorDetail(error)})`);
  }
  if (leaf.ca || !leaf.keyUsage?.includes(CODE_SIGNING)) {
    return failed('certificate-untrusted', 'not a code-signing certificate');
  }
  const roots = (await trust.roots?.()) ?? [];
  if (roots.length === 0) return failed('no-trust', 'it has a certificate, but only public keys are trusted');
  const issuing = roots.filter(({ material }) => issuers(material).some((name) => name.equals(certificate.issuer)));
  if (issuing.length === 0) {
    return failed('certificate-untrusted', `issued by ${JSON.stringify(oneLine(leaf.issuer))}`);
  }
  let first: VerificationFailure | undefined;
  for (const root of issuing) {
    const outcome = await verifyUnderRoot(entity, signed, root, root.material, {
      ctlogThreshold: root.certificateLogs,
      tlogThreshold: requireLog ? 1 : root.logs,
      timestampThreshold: 1,
      signerKey,
    });
    if (!('status' in outcome)) {
      const { subjectAlternativeName: san = '', oids = [], extensions } = outcome.signer.identity ?? {};
      const known = extensionsOf(oids);
      const signer = { kind: 'certificate', root: root.name, san, issuer: extensions?.issuer ?? '', extensions: known };
      return { signer: signer as VerifiedSigner, time: timeOf(entity) };
    }
    first ??= outcome;
  }
  // A timestamp covers the signature. If the signature does not verify, that is the reason, not the timestamp.
  if (first?.code === 'timestamp-invalid' && !entity.signature.verifySignature(signerKey)) {
    return failed('signature-invalid', 'it does not verify under its certificate');
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
  if (keys.length === 0) return failed('no-trust', 'it was made with a key, but no public key is trusted');
  const named = keys.filter((key) => key.hint === hint);
  const key = (named.length > 0 ? named : keys).find((one) => entity.signature.verifySignature(one.key));
  if (key === undefined) {
    const tried = `${keys.length} trusted key${keys.length === 1 ? '' : 's'}`;
    return hint !== '' && named.length === 0
      ? failed('wrong-key', `the key ${JSON.stringify(hint)} is not among ${tried}`)
      : failed('signature-invalid', named.length > 0 ? `key ${JSON.stringify(hint)}` : `tried ${tried}`);
  }
  const time = await checkWitnesses(entity, key, signed, trust, requireLog);
  if ('status' in time) return time;
  return { signer: { kind: 'key', hint: key.hint, algorithm: key.algorithm }, time };
}

/** The trusted time of a key's signature. Without a trusted root, log entries and timestamps cannot be verified. */
async function checkWitnesses(
  entity: SignedEntity,
  key: PublicKey,
  signed: SignedContent,
  trust: Trust,
  requireLog: boolean,
): Promise<TrustedTime | VerificationFailure> {
  const none = entity.tlogEntries.length + entity.timestamps.length === 0;
  if (none && requireLog) return failed('log-missing', 'no log entry');
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
  return first ?? failed('log-missing', 'no trusted root to verify the log entry with');
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
  const tlogThreshold = Math.max(0, thresholds.tlogThreshold - old.length);
  try {
    const verifier = new Verifier(material, { ...thresholds, tlogThreshold });
    const verify = (entries: readonly LogEntry[]): ReturnType<typeof verifier.verify> =>
      verifier.verify({
        ...entity,
        tlogEntries: entries.filter((entry) => !old.includes(entry)),
        timestamps: entity.timestamps.filter(
          (one) => one.$case !== 'transparency-log' || entries.includes(one.tlogEntry),
        ),
      });
    const [first = [], ...others] = onePerLog(entity.tlogEntries);
    const signer = verify(first);
    others.forEach(verify);
    return { signer };
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * Groups of entries with at most one entry of each log, because the library refuses two of one log, which cosign accepts. A
 * repeated entry stays in its group, where the library refuses it.
 */
function onePerLog(entries: readonly LogEntry[]): readonly (readonly LogEntry[])[] {
  const distinct = new Set(
    entries.map(({ logId, logIndex, canonicalizedBody }) =>
      [logId?.keyId.toString('hex'), logIndex, canonicalizedBody.toString('base64')].join(' '),
    ),
  );
  if (distinct.size < entries.length || entries.length > MAX_LOG_ENTRIES) return [entries];
  const groups: LogEntry[][] = [];
  for (const ofLog of Map.groupBy(entries, ({ logId }) => logId?.keyId.toString('hex')).values()) {
    ofLog.forEach((entry, at) => {
      groups[at] = [...(groups[at] ?? []), entry];
    });
  }
  return groups;
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
