// Opens a layer that holds evidence: verifies its signature, then reads its statement or treats it as a document.
import { recognise } from '../evidence/recognise.ts';
import { kindOfStatement } from '../evidence/statement-kind.ts';
import { MAX_READ_BYTES, tooLarge } from './bundle.ts';
import type { EvidencePlace } from './evidence-place.ts';
import type { FoundEvidence, SignatureState } from './found-evidence.ts';
import { damaged } from './read-problem.ts';
import { isSigned, type LayerForm, type StoredLayer } from './stored-layer.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';
import { otherSubject, readStatement, type SignedSubject, type Verification, type Verifier } from './verifier.ts';

/** The layer form of each format in evidence/formats that holds a statement. */
const FORMS: Readonly<Record<string, LayerForm>> = {
  'sigstore-bundle': 'bundle',
  dsse: 'envelope',
  'in-toto': 'statement',
};

/** The evidence of a layer before it is opened. */
export function unopened({ place, layer, at, form, claimed }: StoredLayer): FoundEvidence {
  return {
    ...placed(place),
    layer: at,
    kind: claimed.kind,
    signature: { state: isSigned(form) ? 'unverified' : 'none' },
    ...(place.bundle === undefined && { stored: layer }),
    ...(claimed.predicateType !== undefined && { claimedPredicateType: claimed.predicateType }),
    ...(claimed.created !== undefined && { created: claimed.created }),
  };
}

/** The fields of evidence that follow from its place. */
export function placed({
  artifact,
  subject,
  platform,
  source,
}: EvidencePlace): Pick<FoundEvidence, 'artifact' | 'subject' | 'platform' | 'source'> {
  return { artifact, subject, platform, source };
}

/** The evidence of a layer that no program can open; undefined if it can be opened. */
export function unopenable(stored: StoredLayer, verifier: Verifier | undefined): FoundEvidence | undefined {
  const { form, layer } = stored;
  if (form === 'notation') {
    const failure = failed('unsupported-format', 'a Notation signature; verify it with notation verify');
    return verifier === undefined ? unopened(stored) : { ...unopened(stored), signature: refused(failure) };
  }
  if (!isSigned(form) || layer.size <= MAX_READ_BYTES) return undefined;
  const failure = tooLarge(layer.size);
  return verifier === undefined
    ? { ...unopened(stored), problem: damaged(failure.text) }
    : { ...unopened(stored), signature: refused(failure) };
}

/**
 * Evidence with its content. The bytes are checked against the layer's digest. A signed statement is parsed only after its
 * signature has been verified. Otherwise a bounded scan reads only the kind that it claims.
 */
export async function openLayer(
  stored: StoredLayer,
  bytes: Uint8Array,
  subject: SignedSubject,
  verifier: Verifier | undefined,
): Promise<FoundEvidence> {
  if (stored.form === 'statement') return openStatement(stored, bytes);
  if (stored.form === 'document') return openDocument(stored, bytes, subject, verifier);
  const result = verifier && (await verify(stored, bytes, subject, verifier));
  if (result === undefined || result.status === 'failed') {
    const evidence = await withClaims(stored, bytes);
    return result === undefined ? evidence : { ...evidence, signature: refused(result) };
  }
  const { signer, time, statement, payload } = result;
  const evidence: FoundEvidence = { ...unopened(stored), signature: { state: 'verified', signer, time } };
  if (statement === undefined) return { ...evidence, kind: 'signature' };
  const { predicateType, predicate } = statement;
  return {
    ...evidence,
    kind: kindOfStatement(predicateType, predicate),
    statement: { predicateType, predicate, ...(payload !== undefined && { digest: payload }) },
  };
}

async function verify(
  { form, layer }: StoredLayer,
  bytes: Uint8Array,
  subject: SignedSubject,
  verifier: Verifier,
): Promise<Verification> {
  const { annotations = {} } = layer;
  if (form === 'bundle') return verifier.bundle(bytes, subject);
  if (form === 'envelope') return verifier.cosignAttestation(bytes, annotations, subject);
  return verifier.cosignSignature(bytes, annotations, subject);
}

/** Kind and predicate type as the signed statement claims, without a verified signature. */
async function withClaims(stored: StoredLayer, bytes: Uint8Array): Promise<FoundEvidence> {
  const evidence = unopened(stored);
  if (stored.form === 'cosign-signature') return { ...evidence, kind: 'signature' };
  const content = await recognise(once(bytes));
  if (content.format === undefined || FORMS[content.format] === undefined) return evidence;
  const predicateType = evidence.claimedPredicateType ?? content.predicateType;
  return { ...evidence, kind: content.kind, ...(predicateType && { claimedPredicateType: predicateType }) };
}

/** Opens an unsigned statement. BuildKit's may have no subject, because the index binds it to the image. */
function openStatement(stored: StoredLayer, bytes: Uint8Array): FoundEvidence {
  const { place } = stored;
  const evidence = unopened(stored);
  const statement = readStatement(bytes, { isBound: place.source === 'buildkit' });
  if ('status' in statement) return { ...evidence, problem: damaged(statement.text) };
  const { predicateType, predicate, subject } = statement;
  const other = subject.length > 0 ? otherSubject(statement, place.subject) : undefined;
  if (other !== undefined) return { ...evidence, problem: damaged(other.text) };
  return { ...evidence, kind: kindOfStatement(predicateType, predicate), statement: { predicateType, predicate } };
}

async function openDocument(
  stored: StoredLayer,
  bytes: Uint8Array,
  subject: SignedSubject,
  verifier: Verifier | undefined,
): Promise<FoundEvidence> {
  const { layer, claimed } = stored;
  const evidence = unopened(stored);
  if (claimed.kind !== 'custom') return { ...evidence, document: { descriptor: layer, bytes } };
  // The media type is generic, so the content determines the format.
  const content = await recognise(once(bytes));
  const form = FORMS[content.format ?? ''];
  if (form !== undefined) return openLayer({ ...stored, form }, bytes, subject, verifier);
  const isKnown = content.format !== undefined && content.fault === undefined;
  const descriptor = isKnown ? { ...layer, mediaType: content.mediaType } : layer;
  return { ...evidence, kind: isKnown ? content.kind : 'custom', document: { descriptor, bytes } };
}

function refused({ code, text }: VerificationFailure): SignatureState {
  return { state: 'refused', code, reason: text };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
