// Verification: what a signature proves about a subject, or exactly why it proves nothing.

import type { Annotations } from '../oci/descriptor.ts';
import { isRecord } from '../oci/descriptor.ts';
import { type Digest, digestOf, splitDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { readBundle } from './bundle.ts';
import { readCosignAttestation, readCosignSignature } from './cosign-legacy.ts';
import { compileIdentities, type IdentityCheck, type IdentityPolicy } from './identity-policy.ts';
import type { Trust } from './trust.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';
import { type SignedContent, type VerifiedSignature, verifySignature } from './verify-signature.ts';

/** What a verified statement says. Statement v0.1 and v1 have the same fields. */
export interface VerifiedStatement {
  readonly _type: string;
  readonly subject: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

export interface Verified extends VerifiedSignature {
  readonly status: 'verified';
  readonly form: 'bundle' | 'cosign-signature' | 'cosign-attestation';
  /** Absent where a digest was signed and no statement. */
  readonly predicateType?: string;
  readonly statement?: VerifiedStatement;
}

export type Verification = Verified | VerificationFailure;

export interface SignedSubject {
  readonly digest: Digest;
  /** The subject's bytes, checked against its digest: asked for where a bundle signs them and no statement about them. */
  bytes?(): Promise<Uint8Array>;
}

export interface VerifyOptions {
  /** Whose certificates are accepted; anybody's under a trusted root where absent. Trusted keys are accepted as they are. */
  readonly identities?: readonly IdentityPolicy[];
  /** A trusted log must have the signature, even where a key made it. */
  readonly requireLog?: boolean;
}

const MAX_SUBJECTS = 1024;
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';

/** Verifies signatures against what is trusted. Every method resolves: to a verdict, never to a doubt. */
export class Verifier {
  readonly #trust: Trust;
  readonly #requireLog: boolean;
  readonly #identities: IdentityCheck | undefined;

  private constructor(trust: Trust, requireLog: boolean, identities: IdentityCheck | undefined) {
    this.#trust = trust;
    this.#requireLog = requireLog;
    this.#identities = identities;
  }

  /** Throws a UserError for an identity pattern that cannot be compiled. */
  static async open(trust: Trust, { identities, requireLog = false }: VerifyOptions = {}): Promise<Verifier> {
    return new Verifier(trust, requireLog, identities && (await compileIdentities(identities)));
  }

  /** A Sigstore bundle, version 0.1 to 0.3. Rejects only where the trusted roots cannot be had. */
  async bundle(bytes: Uint8Array, subject: SignedSubject): Promise<Verification> {
    const bundle = await readBundle(bytes);
    if ('status' in bundle) return bundle;
    const { content } = bundle;
    if (content.$case === 'dsseEnvelope') {
      const { payloadType, payload } = content.dsseEnvelope;
      if (payloadType !== MEDIA_TYPE.inToto) return failed('statement-malformed', `its payload is ${payloadType}`);
      return this.#statement({ bundle }, payload, subject, 'bundle');
    }
    const { algorithm, digest } = content.messageSignature.messageDigest;
    const artifact = await subject.bytes?.();
    if (artifact === undefined) return failed('unsupported-format', 'it signs bytes that are not at hand');
    // 1 is SHA2_256 in Sigstore's HashAlgorithm, the one in use.
    if (algorithm !== 1) return failed('unsupported-format', `it names hash algorithm ${algorithm}`);
    if (digestOf(artifact) !== `sha256:${digest.toString('hex')}`) {
      return failed('wrong-subject', `it signs sha256:${digest.toString('hex')}, not ${subject.digest}`);
    }
    return this.#verifySignature({ bundle, artifact }, { form: 'bundle' });
  }

  /** A layer of cosign's `.sig` manifests, with its annotations. */
  async cosignSignature(payload: Uint8Array, annotations: Annotations, subject: SignedSubject): Promise<Verification> {
    const signed = readCosignSignature(payload, annotations);
    if ('status' in signed) return signed;
    const verdict = await this.#verifySignature(signed, { form: 'cosign-signature' });
    if (verdict.status === 'failed') return verdict;
    // https://github.com/containers/image, "simple signing": what the payload names is what was signed.
    const named = simpleSigningDigest(payload);
    if (named === undefined) return failed('statement-malformed', 'its payload names no image');
    return named === subject.digest ? verdict : failed('wrong-subject', `it is about ${named}, not ${subject.digest}`);
  }

  /** A layer of cosign's `.att` manifests, with its annotations. */
  async cosignAttestation(layer: Uint8Array, annotations: Annotations, subject: SignedSubject): Promise<Verification> {
    const signed = readCosignAttestation(layer, annotations);
    if ('status' in signed) return signed;
    const { content } = signed.bundle;
    const payload = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload : Buffer.alloc(0);
    return this.#statement(signed, payload, subject, 'cosign-attestation');
  }

  /** Nothing of a payload is looked at before its signature holds. */
  async #statement(
    signed: SignedContent,
    payload: Uint8Array,
    subject: SignedSubject,
    form: Verified['form'],
  ): Promise<Verification> {
    const verdict = await this.#verifySignature(signed, { form });
    if (verdict.status === 'failed') return verdict;
    const statement = readStatement(payload);
    if ('status' in statement) return statement;
    const { algorithm, encoded } = splitDigest(subject.digest);
    if (!statement.subject.some(({ digest }) => digest[algorithm] === encoded)) {
      const [first] = statement.subject;
      const found = first
        ? Object.entries(first.digest)
            .map((pair) => pair.join(':'))
            .join(' ')
        : 'nothing';
      return failed('wrong-subject', `its statement is about ${found}, not ${subject.digest}`);
    }
    return { ...verdict, predicateType: statement.predicateType, statement };
  }

  async #verifySignature(signed: SignedContent, facts: Pick<Verified, 'form'>): Promise<Verification> {
    const verified = await verifySignature(signed, this.#trust, { requireLog: this.#requireLog });
    if ('status' in verified) return verified;
    const refusal = verified.signer.kind === 'certificate' ? this.#identities?.(verified.signer) : undefined;
    return refusal ?? { status: 'verified', ...facts, ...verified };
  }
}

function readStatement(payload: Uint8Array): VerifiedStatement | VerificationFailure {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return failed('statement-malformed', 'its payload is no JSON');
  }
  if (!isRecord(json)) return failed('statement-malformed', 'its payload is no JSON object');
  const { _type, subject, predicateType, predicate } = json;
  if (typeof _type !== 'string' || !/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(_type)) {
    return failed('statement-malformed', `_type is ${JSON.stringify(_type)}`);
  }
  if (typeof predicateType !== 'string' || predicateType === '') {
    return failed('statement-malformed', 'it has no predicateType');
  }
  if (!Array.isArray(subject) || subject.length === 0) return failed('statement-malformed', 'it has no subject');
  if (subject.length > MAX_SUBJECTS)
    return failed('limit-exceeded', `${subject.length} subjects, more than ${MAX_SUBJECTS}`);
  const subjects = subject.flatMap((one: unknown) => {
    if (!isRecord(one) || !isRecord(one.digest)) return [];
    const digests = Object.entries(one.digest).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return [{ ...(typeof one.name === 'string' && { name: one.name }), digest: Object.fromEntries(digests) }];
  });
  return { _type, subject: subjects, predicateType, predicate };
}

function simpleSigningDigest(payload: Uint8Array): string | undefined {
  let json: unknown;
  try {
    json = JSON.parse(Buffer.from(payload).toString('utf8'));
  } catch {
    return undefined;
  }
  const critical = isRecord(json) && isRecord(json.critical) ? json.critical : {};
  const image = isRecord(critical.image) ? critical.image : {};
  const digest = image['docker-manifest-digest'];
  return critical.type === SIMPLE_SIGNING_TYPE && typeof digest === 'string' ? digest : undefined;
}
