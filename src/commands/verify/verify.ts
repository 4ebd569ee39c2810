// Owns the steps of verify for each image: resolve the reference, read the evidence, evaluate the policy, make the record.
import pLimit from 'p-limit';
import { EXIT, ExpectedError, UserError } from '../../errors.ts';
import { imageEntries } from '../../evidence/attestation-entries.ts';
import { nodesOf } from '../../graph/model.ts';
import { type Descriptor, type Manifest, parseManifest, platformName } from '../../oci/descriptor.ts';
import { StoreError } from '../../oci/errors.ts';
import { isIndex } from '../../oci/media-types.ts';
import { formatReference, locationOf, type Reference } from '../../oci/reference.ts';
import { type AuditPlace, type AuditRecord, auditRecord } from '../../policy/audit-record.ts';
import { checkCommands } from '../../policy/check-commands.ts';
import type { Decision } from '../../policy/decision.ts';
import { evaluate } from '../../policy/evaluate.ts';
import type { GateInput } from '../../policy/evaluation.ts';
import { recordCase, type WrittenCase } from '../../policy/record-case.ts';
import { reviewDate } from '../../policy/review-date.ts';
import type { ReportContents } from '../../report/html/model.ts';
import type { FoundEvidence, ReadProblem } from '../../signing/found-evidence.ts';
import type { ReadSelection } from '../../signing/read-evidence.ts';
import type { Context } from '../context.ts';
import { type Attestations, withGitHubAttestations } from '../github-attestations.ts';
import { flatEntries } from '../nested-index.ts';
import { type ImageEvidence, type ReadImageOptions, readImage } from '../read-image.ts';
import { contentsOfEvidence } from '../report-contents.ts';
import { selectPlatforms } from '../subject.ts';
import { policyName } from './cases.ts';
import type { Gate } from './gate.ts';
import { RecordedStore } from './recorded-store.ts';
import type { VerifyRequest } from './request.ts';

export interface EvaluatedImage {
  readonly reference: Reference;
  /** The image's own manifest. */
  readonly descriptor: Descriptor;
  readonly decision: Decision;
  readonly record: AuditRecord;
  /** What its SBOMs and scans say, if the request wants it. */
  readonly contents?: ReportContents;
  /** What was read and decided, if it is to be recorded. */
  readonly recorded?: WrittenCase;
}

/** An image without a decision. */
export interface UnevaluatedImage {
  readonly reference: Reference;
  readonly outcome: 'failed' | 'undecided';
  readonly error: ExpectedError;
}

export function isEvaluated(result: EvaluatedImage | UnevaluatedImage): result is EvaluatedImage {
  return 'decision' in result;
}

/** The facts about registries that audit records contain. */
export interface RegistryFacts {
  /** Whether it is contacted without TLS. */
  plainHttp(registry: string): boolean;
  /** The warnings that the registry has sent so far (distribution 1.1.1, "Warnings"). */
  warnings(registry: string): readonly string[];
}

/** Bounds memory, because the documents of each image are held. */
const IMAGES_AT_ONCE = 8;

/**
 * Verifies every image. An image is undecided if its registry does not respond, and fails if it does not exist. Other images
 * are not affected. Throws only for a bug, or for a policy that cannot be evaluated.
 */
export function verifyImages(
  request: VerifyRequest,
  gate: Gate,
  context: Context,
  registries: RegistryFacts,
): Promise<readonly (EvaluatedImage | UnevaluatedImage)[]> {
  const limit = pLimit(IMAGES_AT_ONCE);
  return withGitHubAttestations(request.attestationsFrom, context, (attestations) =>
    Promise.all(
      request.references.map((reference) =>
        limit(() => verifyOne(reference, request, { ...gate, attestations }, context, registries)),
      ),
    ),
  );
}

/** A gate with the attestations that GitHub has. */
export interface OpenGate extends Gate {
  readonly attestations: Attestations | undefined;
}

/** Verifies one image. Throws only for a bug, or for a policy that cannot be evaluated. */
export async function verifyOne(
  reference: Reference,
  request: VerifyRequest,
  gate: OpenGate,
  context: Context,
  registries: RegistryFacts,
  options: VerifyOptions = {},
): Promise<EvaluatedImage | UnevaluatedImage> {
  try {
    return await verifyImage(reference, request, gate, context, registries, options);
  } catch (error) {
    if (!(error instanceof ImageError)) throw error;
    return { reference, outcome: error.outcome, error };
  }
}

export interface VerifyOptions {
  /** What of the graph is read, if not all of it. */
  readonly walk?: ReadImageOptions['walk'];
  /** Called with what was read, before it is released. */
  inspect?(image: ReadEvidence): Promise<void>;
}

/** What was read of an image, for more than its decision. */
export interface ReadEvidence {
  readonly image: Manifest;
  readonly evidence: readonly FoundEvidence[];
  /** Why there may be more evidence. */
  readonly problems: readonly ReadProblem[];
}

/** There is no decision about an image. */
export class ImageError extends ExpectedError {
  override readonly name = 'ImageError';
  override readonly code: string;
  override readonly exitCode;
  readonly outcome: 'failed' | 'undecided';

  constructor(outcome: 'failed' | 'undecided', message: string, code = 'not-verified') {
    super(message);
    this.outcome = outcome;
    this.code = code;
    this.exitCode = outcome === 'failed' ? EXIT.failed : EXIT.undecided;
  }
}

async function verifyImage(
  reference: Reference,
  request: VerifyRequest,
  gate: OpenGate,
  context: Context,
  registries: RegistryFacts,
  { walk, inspect }: VerifyOptions,
): Promise<EvaluatedImage> {
  const subject = reference.digest ?? reference.tag ?? '';
  const store = new RecordedStore(
    context.stores.open(reference, request.attach === undefined ? 'read' : 'write'),
    subject,
    reference.scheme === 'registry' ? reference.repository : undefined,
  );
  const selection: ReadSelection = { verifier: gate.verifier, ...(gate.kinds && { kinds: gate.kinds }) };
  const found = await readImage(store, subject, {
    ...selection,
    ...(walk !== undefined && { walk }),
    attestations: gate.attestations && ofPlatforms(gate.attestations, request.platforms),
  });
  const { image, entries } = await imageOf(store, found);
  const { descriptor } = image;
  const digest = descriptor.digest;
  const exact = { ...reference, digest };
  const platforms = platformsOf(descriptor, entries, request.platforms, formatReference(exact));
  const place = { reference: `${locationOf(reference)}@${digest}`, digest, platforms };
  const input: GateInput = {
    ...place,
    ...(reference.digest === undefined && reference.tag !== undefined && { tag: reference.tag }),
    evidence: found.evidence,
    unread: unreadOf(found, gate.kinds),
    problems: found.problems,
  };
  const decision = await evaluate(gate.policy, input, new Date());
  const keys = new Map(
    Object.values(gate.policy.trust).flatMap((signer) =>
      signer.kind === 'key' ? [[signer.hint, signer.name] as const] : [],
    ),
  );
  const record = auditRecord({
    decision,
    input,
    place: auditPlace(reference, registries),
    queries: store.queries,
    warnings: [
      ...(found.graph?.notes ?? []),
      ...(reference.scheme === 'registry' ? registries.warnings(reference.registry) : []),
    ],
    listed: found.graph === undefined ? [] : [...nodesOf(found.graph)],
    reviewBy: reviewDate(gate.policy, decision),
    commands: checkCommands({
      reference: place.reference,
      flags: request.flags,
      evidence: input.evidence,
      keys,
      ...(request.trustedRoot !== undefined && { trustedRoot: request.trustedRoot }),
      plainHttp: reference.scheme === 'registry' && registries.plainHttp(reference.registry),
    }),
  });
  await inspect?.({ image, evidence: found.evidence, problems: found.problems });
  const contents = request.contents
    ? { contents: await contentsOfEvidence(found.evidence, request.references.length) }
    : {};
  return { reference, descriptor, decision, record, ...contents, ...recordedIn(request, input, decision, context) };
}

function recordedIn(
  { record, policy }: VerifyRequest,
  input: GateInput,
  decision: Decision,
  { cwd }: Context,
): Pick<EvaluatedImage, 'recorded'> {
  if (record === undefined || policy.type === 'flags') return {};
  return { recorded: recordCase(policyName(policy, record, cwd), input, decision) };
}

/** Limits attestations to the image and the requested platforms, so that a failure for another platform has no effect. */
function ofPlatforms(attestations: Attestations, wanted: readonly string[]): ReadImageOptions['attestations'] {
  return async (subject, platform) =>
    platform === null || wanted.length === 0 || wanted.some((one) => `${platform}/`.startsWith(`${one}/`))
      ? attestations(subject)
      : { bundles: [], problems: [] };
}

/** The image's manifest. Throws an ImageError if it does not exist or could not be read. */
async function imageOf(
  store: RecordedStore,
  { graph, problems }: ImageEvidence,
): Promise<{ readonly image: Manifest; readonly entries: readonly Descriptor[] }> {
  const { image, location } = store;
  if (image !== undefined) return { image, entries: await entriesOf(image, store) };
  const [problem] = problems;
  if (problem?.undecided) throw new ImageError('undecided', problem.text, 'unavailable');
  const missing = `could not find the image at ${graph?.reference ?? location}: it is not in the store; check the reference`;
  throw new ImageError('failed', problem?.text ?? missing, 'not-found');
}

function unreadOf({ graph, evidence }: ImageEvidence, kinds: Gate['kinds']): NonNullable<GateInput['unread']> {
  if (graph === undefined || kinds === undefined) return [];
  const read = new Set(evidence.map(({ artifact }) => artifact.digest));
  return [...nodesOf(graph)].flatMap(({ node: { digest, kind }, parent, relation }) =>
    relation === 'referrer' && parent !== undefined && kind !== null && !kinds.has(kind) && !read.has(digest)
      ? [{ subject: parent.digest, kind }]
      : [],
  );
}

/** An index that is read in vain leaves the platforms unknown. An index that is no index fails. */
async function entriesOf(image: Manifest, store: RecordedStore): Promise<readonly Descriptor[]> {
  if (!isIndex(image.descriptor.mediaType)) return [];
  try {
    return await flatEntries(store, parseManifest(image, store.location).manifests);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const isWrong = ['invalid-response', 'limit-exceeded'].includes(error.code);
    throw new ImageError(isWrong ? 'failed' : 'undecided', error.message, error.code);
  }
}

/** The platforms to evaluate, or the image itself if it is not an index. Throws an ImageError for a platform that it lacks. */
function platformsOf(
  image: Descriptor,
  entries: readonly Descriptor[],
  wanted: readonly string[],
  reference: string,
): GateInput['platforms'] {
  if (!isIndex(image.mediaType)) return [{ digest: image.digest, name: null }];
  try {
    const selected = selectPlatforms(entries, wanted, reference);
    // A runtime may choose an entry that names no platform.
    const unnamed = wanted.length === 0 ? [] : imageEntries(entries).filter(({ platform }) => platform === undefined);
    return [...selected, ...unnamed].map(({ digest, platform }) => ({
      digest,
      name: platform === undefined ? null : platformName(platform),
    }));
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new ImageError('failed', error.message, 'no-platform');
  }
}

function auditPlace(reference: Reference, { plainHttp }: RegistryFacts): AuditPlace {
  if (reference.scheme !== 'registry') return { registry: null, namespace: reference.path };
  const { registry, repository } = reference;
  return { registry: `${plainHttp(registry) ? 'http' : 'https'}://${registry}`, namespace: repository };
}
