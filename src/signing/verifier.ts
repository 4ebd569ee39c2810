// Owns the verifier: the verified statement of a signature about a subject, or the reason why it does not verify.

import { isRecord } from '../json/fields.ts';
import { parseJson, parseJsonBytes } from '../json/parse.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { type Digest, digestOf, splitDigest } from '../oci/digest.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { readBundle } from './bundle.ts';
import { readCosignAttestation, readCosignSignature } from './cosign-legacy.ts';
import { compileIdentities, type IdentityCheck, type IdentityPolicy } from './identity-policy.ts';
import type { Trust } from './trust.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';
import { type SignedContent, type VerifiedSignature, verifySignature } from './verify-signature.ts';

/** A verified in-toto statement. Versions v0.1 and v1 have the same fields. */
export interface VerifiedStatement {
  readonly _type: string;
  readonly subject: readonly { readonly name?: string; readonly digest: Readonly<Record<string, string>> }[];
  readonly predicateType: string;
  readonly predicate: unknown;
}

export interface Verified extends VerifiedSignature {
  readonly status: 'verified';
  readonly form: 'bundle' | 'cosign-signature' | 'cosign-attestation';
  /** Absent if a digest was signed instead of a statement. */
  readonly predicateType?: string;
  readonly statement?: VerifiedStatement;
  /** The digest of the statement's bytes. */
  readonly payload?: Digest;
}

export type Verification = Verified | VerificationFailure;

export interface SignedSubject {
  readonly digest: Digest;
  /** The subject's bytes, checked against its digest. Needed for a bundle that signs the bytes instead of a statement. */
  bytes?(): Promise<Uint8Array>;
}

export interface VerifyOptions {
  /** The trusted certificate identities; if absent, all identities under a trusted root. Trusted keys need no identity. */
  readonly identities?: readonly IdentityPolicy[];
  /** The signature must be in a trusted log, even if a key made it. */
  readonly requireLog?: boolean;
}

const MAX_SUBJECTS = 1024;
const SIMPLE_SIGNING_TYPE = 'cosign container image signature';

/** Verifies signatures. A signature that does not verify is a result; only a trusted root that cannot be fetched throws. */
export class Verifier {
  readonly #trust: Trust;
  readonly #requireLog: boolean;
  readonly #identities: IdentityCheck | undefined;

  private constructor(trust: Trust, requireLog: boolean, identities: IdentityCheck | undefined) {
    this.#trust = trust;
    this.#requireLog = requireLog;
    this.#identities = identities;
  }

  /** Throws a UserError for an invalid identity pattern. */
  static async open(trust: Trust, { identities, requireLog = false }: VerifyOptions = {}): Promise<Verifier> {
    return new Verifier(trust, requireLog, identities && (await compileIdentities(identities)));
  }

  /** A Sigstore bundle, version 0.1 to 0.3. */
  async bundle(bytes: Uint8Array, subject: SignedSubject): Promise<Verification> {
    const bundle = await readBundle(bytes);
    if ('status' in bundle) return bundle;
    const { content } = bundle;
    if (content.$case === 'dsseEnvelope') {
      const { payloadType, payload } = content.dsseEnvelope;
      if (payloadType !== MEDIA_TYPE.inToto)
        return failed('statement-malformed', `payload type ${JSON.stringify(payloadType)}`);
      return this.#statement({ bundle }, payload, subject, 'bundle');
    }
    const { algorithm, digest } = content.messageSignature.messageDigest;
    const artifact = await subject.bytes?.();
    if (artifact === undefined)
      return failed('unsupported-format', 'it signs the bytes of the subject, which are not available');
    // 1 is SHA2_256 in Sigstore's HashAlgorithm, the only one in use.
    if (algorithm !== 1) return failed('unsupported-format', `hash algorithm ${algorithm}`);
    if (digestOf(artifact) !== `sha256:${digest.toString('hex')}`) {
      return failed('wrong-subject', `it signs sha256:${digest.toString('hex')}, expected ${subject.digest}`);
    }
    return this.#verifySignature({ bundle, artifact }, { form: 'bundle' });
  }

  /** A layer of cosign's `.sig` manifests, with its annotations. */
  async cosignSignature(payload: Uint8Array, annotations: Annotations, subject: SignedSubject): Promise<Verification> {
    const signed = readCosignSignature(payload, annotations);
    if ('status' in signed) return signed;
    const verdict = await this.#verifySignature(signed, { form: 'cosign-signature' });
    if (verdict.status === 'failed') return verdict;
    // https://github.com/containers/image, "simple signing": the payload names the signed digest.
    const named = simpleSigningDigest(payload);
    if (named === undefined) return failed('statement-malformed', 'the payload names no image');
    return named === subject.digest
      ? verdict
      : failed('wrong-subject', `it is about ${JSON.stringify(named)}, expected ${subject.digest}`);
  }

  /** A layer of cosign's `.att` manifests, with its annotations. */
  async cosignAttestation(layer: Uint8Array, annotations: Annotations, subject: SignedSubject): Promise<Verification> {
    const signed = readCosignAttestation(layer, annotations);
    if ('status' in signed) return signed;
    const { content } = signed.bundle;
    const payload = content.$case === 'dsseEnvelope' ? content.dsseEnvelope.payload : Buffer.alloc(0);
    return this.#statement(signed, payload, subject, 'cosign-attestation');
  }

  /** The payload is parsed only after its signature has been verified. */
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
    const other = otherSubject(statement, subject.digest);
    return other ?? { ...verdict, predicateType: statement.predicateType, statement, payload: digestOf(payload) };
  }

  async #verifySignature(signed: SignedContent, facts: Pick<Verified, 'form'>): Promise<Verification> {
    const verified = await verifySignature(signed, this.#trust, { requireLog: this.#requireLog });
    if ('status' in verified) return verified;
    const refusal = verified.signer.kind === 'certificate' ? this.#identities?.(verified.signer) : undefined;
    return refusal ?? { status: 'verified', ...facts, ...verified };
  }
}

/**
 * Parses the statement in a payload that is unsigned or whose signature has been verified. `isBound`: the subject is known
 * from elsewhere, so the list of subjects may be empty, as in BuildKit's statements.
 */
export function readStatement(
  payload: Uint8Array,
  { isBound = false }: { readonly isBound?: boolean } = {},
): VerifiedStatement | VerificationFailure {
  const json = parseJsonBytes(payload);
  if (json === undefined) return failed('statement-malformed', 'the payload is not JSON');
  if (!isRecord(json)) return failed('statement-malformed', 'the payload is not a JSON object');
  const { _type, subject, predicateType, predicate } = json;
  if (typeof _type !== 'string' || !/^https:\/\/in-toto\.io\/Statement\/v(?:0\.1|1)$/.test(_type)) {
    return failed('statement-malformed', `its _type is ${JSON.stringify(_type)}`);
  }
  if (typeof predicateType !== 'string' || predicateType === '') {
    return failed('statement-malformed', 'no predicateType');
  }
  if (isBound && (subject === undefined || subject === null || (Array.isArray(subject) && subject.length === 0))) {
    return { _type, subject: [], predicateType, predicate };
  }
  if (!Array.isArray(subject) || subject.length === 0) return failed('statement-malformed', 'no subject');
  if (subject.length > MAX_SUBJECTS)
    return failed('limit-exceeded', `${subject.length} subjects, more than the limit of ${MAX_SUBJECTS}`);
  const subjects = subject.flatMap((one: unknown) => {
    if (!isRecord(one) || !isRecord(one.digest)) return [];
    const digests = Object.entries(one.digest).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
    return [{ ...(typeof one.name === 'string' && { name: one.name }), digest: Object.fromEntries(digests) }];
  });
  return { _type, subject: subjects, predicateType, predicate };
}

/** The failure of a statement that does not name the digest among its subjects; undefined if it does. */
export function otherSubject(statement: VerifiedStatement, expected: Digest): VerificationFailure | undefined {
  const { algorithm, encoded } = splitDigest(expected);
  if (statement.subject.some(({ digest }) => digest[algorithm] === encoded)) return undefined;
  const [first] = statement.subject;
  const found = first
    ? Object.entries(first.digest)
        .map((pair) => pair.join(':'))
        .join(' ')
    : 'nothing';
  return failed('wrong-subject', `the statement is about ${found}, expected ${expected}`);
}

function simpleSigningDigest(payload: Uint8Array): string | undefined {
  const json = parseJson(Buffer.from(payload).toString('utf8'));
  const critical = isRecord(json) && isRecord(json.critical) ? json.critical : {};
  const image = isRecord(critical.image) ? critical.image : {};
  const digest = image['docker-manifest-digest'];
  return critical.type === SIMPLE_SIGNING_TYPE && typeof digest === 'string' ? digest : undefined;
}
