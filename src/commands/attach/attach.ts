// The flow of attach: for each image, resolve the subject, gather evidence, sign, pack, push. A dry run stops after the plan.

import { ExpectedError, settleAll } from '../../errors.ts';
import { isBundleType } from '../../evidence/classify.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type InspectedFiles, inspectFiles } from '../../evidence/files.ts';
import { kindRow } from '../../evidence/kinds.ts';
import { pack } from '../../evidence/pack.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import type { Attestation } from '../../github/attestations.ts';
import { GitHubError } from '../../github/client.ts';
import type { PlannedArtifact } from '../../graph/planned.ts';
import { parseManifest, platformName } from '../../oci/descriptor.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import { formatReference } from '../../oci/reference.ts';
import type { Artifact, ArtifactOutcome } from '../../oci/store.ts';
import type { AttachEntry, EvidenceFacts } from '../../plan/receipt.ts';
import type { AttachReceipt } from '../../report/attach-receipt.ts';
import type { ScanEntry } from '../../report/findings.ts';
import type { Context } from '../context.ts';
import { type ExactReference, resolveSubject, type Subject } from '../subject.ts';
import { startAhead } from './ahead.ts';
import { foreignProvenance } from './foreign-provenance.ts';
import { checkSources, gather, type SourceFailure } from './gather.ts';
import type { AttachRequest } from './request.ts';
import { openSigning, type Signing } from './signing.ts';

export interface AttachResult {
  readonly subject: Subject;
  readonly receipt: AttachReceipt;
  /** The part of the evidence that was generated here. */
  readonly generated: readonly Evidence[];
  /** The bundles that this run made or used again. */
  readonly bundles: readonly Evidence[];
  /** What a dry run would attach. */
  readonly planned: readonly PlannedArtifact[];
  /** What failed after everything was attached. */
  readonly failure?: string;
}

/** An image to which nothing could be attached. */
export interface AttachFailure {
  readonly reference: ExactReference;
  readonly error: ExpectedError;
}

/**
 * Attaches everything that the request names to all images in parallel. What fails is an entry of the receipt, or the
 * failure of its image; the rest is attached. Throws a UserError for files that cannot be used and for a source that
 * cannot work, before any network call.
 */
export async function attach(
  request: AttachRequest,
  context: Context,
): Promise<readonly (AttachResult | AttachFailure)[]> {
  const [signing, inspected] = await settleAll([
    openSigning(request.signing, context),
    inspectFiles(request.files, {
      workspace: context.cwd,
      ifNoFilesFound: request.ifNoFilesFound,
      allowOutside: request.allowOutside,
      validate: request.validate,
      ...(request.standardInput !== undefined && { standardInput: request.standardInput }),
      readFindings: async (...scan) => (await import('../../scan/parsers/parse.ts')).collectScan(...scan),
    }),
    checkSources(request, context),
  ]);
  const { checkGivenBundles } = await import('./given-bundles.ts');
  const bundleNotes = await checkGivenBundles(inspected.files, signing.keys);
  const files = { ...inspected, notes: [...inspected.notes, ...bundleNotes] };
  return Promise.all(
    request.references.map(async (reference) => {
      try {
        return await context.stores.withOwnMeter(() =>
          attachOne(reference, request, context, { inspected: files, signing }),
        );
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return { reference, error };
      }
    }),
  );
}

export function isAttached(result: AttachResult | AttachFailure): result is AttachResult {
  return 'receipt' in result;
}

/** What all images of a request share. */
interface Opened {
  readonly inspected: InspectedFiles;
  readonly signing: Signing;
}

async function attachOne(
  reference: ExactReference,
  request: AttachRequest,
  context: Context,
  { inspected, signing }: Opened,
): Promise<AttachResult> {
  const store = context.stores.open(reference, request.dryRun ? 'read' : 'write');
  const { platforms, allowMissingSubject: allowMissing } = request;
  // A source that may skip what the image already has decides first.
  const canStart =
    reference.scheme === 'registry' &&
    !request.dryRun &&
    inspected.files.length > 0 &&
    request.sbom !== 'auto' &&
    request.provenance !== 'auto';
  // Signatures are about the statement on a subject, whose digest is known only with its manifest.
  const documents = signing.signs ? [] : inspected.files.map(({ document }) => document);
  const [subject, listed] = await Promise.all([
    resolveSubject(store, reference, { platforms, allowMissing }),
    canStart ? startAhead(store, reference.digest, documents) : undefined,
  ]);
  const gathered = await gather(request, context, store, subject, inspected, () => signing.trusted());
  const refused = request.allowForeignProvenance ? [] : await foreignProvenance(gathered.given, signing, context.env);
  const refusedPieces = new Set(refused.map(({ piece }) => piece));
  const accepted = gathered.evidence.filter((piece) => !refusedPieces.has(piece));
  const signed = await signing.sign(store, subject, accepted, { dryRun: request.dryRun, listed });
  const plan = [
    ...signed.evidence.map((piece) => ({ piece, artifact: pack(withAnnotations(piece, request)) })),
    ...gathered.packed,
  ];
  const outcomes = request.dryRun ? [] : await store.pushArtifacts(plan.map(({ artifact }) => artifact));
  const byDigest = new Map(outcomes.map((outcome) => [outcome.artifact.manifest.descriptor.digest, outcome]));
  const published = await publish(signing, signed.attestations, outcomes);
  const entries = plan.map(({ piece, artifact }) =>
    entryOf(piece, artifact, subject, byDigest.get(artifact.manifest.descriptor.digest)),
  );
  const findings = await findingsOf(gathered.evidence, subject);
  const recorded = await storageNotes(reference, request, outcomes, context);
  const receipt: AttachReceipt = {
    reference: formatReference(reference),
    entries: [
      ...entries,
      ...signed.planned.map((piece) => unpackedEntry(piece, subject)),
      ...[...refused, ...signed.failures].map(({ piece, error }) => unpackedEntry(piece, subject, error)),
      ...gathered.failures.map((failure) => failedEntry(failure, subject)),
    ],
    notes: [...gathered.notes, ...signed.notes, ...published.notes, ...recorded, ...findings.notes],
    ...(signed.signed && { signed: signed.signed }),
    ...(signed.unsigned && { unsigned: signed.unsigned }),
    ...(findings.scans.length > 0 && { scans: findings.scans }),
    traffic: store.traffic(),
  };
  const { failure } = published;
  const bundles = signed.evidence.filter((piece) => piece.signs !== undefined);
  const planned = request.dryRun
    ? [...plan, ...signed.planned.map((piece) => ({ piece, artifact: pack(piece) }))].map(plannedArtifact)
    : [];
  return {
    subject,
    receipt,
    generated: gathered.generated,
    bundles,
    planned,
    ...(failure !== undefined && { failure }),
  };
}

/** Around the document, a bundle has an envelope in base64, a signature and a few KB of certificates and log entries. */
const BUNDLE_OVERHEAD = 16_384;

function plannedArtifact({
  piece,
  artifact,
}: {
  readonly piece: Evidence;
  readonly artifact: Artifact;
}): PlannedArtifact {
  const { descriptor, bytes } = artifact.manifest;
  const { artifactType, annotations } = parseManifest({ descriptor, bytes }, 'the plan');
  const size =
    piece.signs === undefined
      ? piece.document.descriptor.size
      : Math.ceil((piece.signs.document.descriptor.size * 4) / 3) + BUNDLE_OVERHEAD;
  return {
    subject: artifact.subject.digest,
    descriptor: { ...descriptor, ...(artifactType !== undefined && { artifactType }), annotations },
    size,
  };
}

/** Stores the bundles that were pushed in the attestations API too. A failure is reported after the receipt. */
async function publish(
  signing: Signing,
  attestations: readonly Attestation[],
  outcomes: readonly ArtifactOutcome[],
): Promise<{ readonly notes: readonly string[]; readonly failure?: string }> {
  const lost = new Set(
    outcomes
      .filter(({ status }) => status === 'failed')
      .flatMap(({ artifact }) => artifact.blobs.map(({ descriptor }) => descriptor.digest)),
  );
  try {
    const note = await signing.publish(attestations.filter(({ bundle }) => !lost.has(digestOf(bundle))));
    return { notes: note === undefined ? [] : [note] };
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    return { notes: [error.message], failure: error.message };
  }
}

/** Only an image with evidence is recorded, because GitHub lists the record with its attestations. */
async function storageNotes(
  reference: ExactReference,
  { storageRecord, dryRun }: AttachRequest,
  outcomes: readonly ArtifactOutcome[],
  context: Context,
): Promise<readonly string[]> {
  if (!storageRecord || dryRun || outcomes.every(({ status }) => status === 'failed')) return [];
  const { recordStorage } = await import('../github-records.ts');
  return [await recordStorage(reference, context)];
}

function withAnnotations(piece: Evidence, { annotations }: AttachRequest): Evidence {
  return { ...piece, annotations: { ...piece.annotations, ...annotations } };
}

function entryOf(
  piece: Evidence,
  { manifest }: Artifact,
  subject: Subject,
  outcome: ArtifactOutcome | undefined,
): AttachEntry {
  return {
    ...unpackedEntry(piece, subject),
    object: manifest.descriptor,
    outcome: outcome?.status ?? 'planned',
    via: outcome === undefined || outcome.status === 'failed' ? null : outcome.via,
    ...(outcome?.status === 'failed' && { error: outcome.error.message }),
  };
}

/** Evidence without an artifact: a dry run signs nothing, and signing may fail. */
function unpackedEntry(piece: Evidence, subject: Subject, error?: Error): AttachEntry {
  const entry = subject.platforms.find(({ digest }) => digest === piece.subject.digest);
  const { mediaType, size } = piece.document.descriptor;
  return {
    operation: 'attach',
    object: null,
    kind: piece.kind,
    subject: piece.subject.digest,
    platform: entry?.platform === undefined ? null : platformName(entry.platform),
    title: piece.title,
    document: { mediaType, size },
    outcome: error === undefined ? 'planned' : 'failed',
    via: null,
    ...(error !== undefined && { error: error.message }),
    evidence: factsOf(piece),
  };
}

function factsOf(piece: Evidence): EvidenceFacts {
  const { title, document } = piece.signs ?? piece;
  const { mediaType } = document.descriptor;
  const isSigned = isBundleType(mediaType) || mediaType === MEDIA_TYPE.dsse || piece.kind === 'signature';
  return {
    title,
    mediaType,
    predicateType: piece.predicateType ?? null,
    created: piece.created ?? null,
    producer: piece.producer ?? null,
    detail: piece.detail ?? null,
    signature: piece.signs !== undefined ? 'run' : isSigned ? 'other' : 'none',
  };
}

/** The scans, with the findings resolved that a VEX document of the same call resolves. */
async function findingsOf(
  evidence: readonly Evidence[],
  { reference, descriptor, platforms }: Subject,
): Promise<{ readonly scans: readonly ScanEntry[]; readonly notes: readonly string[] }> {
  // A document about several platforms is one scan.
  const subjectsOf = new Map<ScanReport, { readonly title: string; readonly subjects: Digest[] }>();
  for (const { scan, title, subject } of evidence) {
    if (scan === undefined) continue;
    const known = subjectsOf.get(scan);
    if (known === undefined) subjectsOf.set(scan, { title, subjects: [subject.digest] });
    else known.subjects.push(subject.digest);
  }
  const resolves = subjectsOf.size > 0 && evidence.some(({ kind }) => kind === 'vex');
  const name = reference.scheme === 'registry' ? { name: reference.repository.replace(/^.*\//, '') } : {};
  const resolved = resolves
    ? await (await import('./resolved-findings.ts')).resolvedFindings(evidence, { digest: descriptor.digest, ...name })
    : undefined;
  const platformsOf = (subjects: readonly Digest[]): string[] =>
    subjects.flatMap((subject) => {
      const { platform } = platforms.find(({ digest }) => digest === subject) ?? {};
      return platform === undefined ? [] : [platformName(platform)];
    });
  return {
    scans: [...subjectsOf].map(([scan, { title, subjects }]) => ({
      title,
      platforms: platformsOf(subjects),
      report: resolved?.resolve(scan, subjects) ?? scan,
    })),
    notes: resolved?.notes ?? [],
  };
}

/** A source that failed has no document. */
function failedEntry({ kind, error }: SourceFailure, { descriptor }: Subject): AttachEntry {
  return {
    operation: 'attach',
    object: null,
    kind,
    subject: descriptor.digest,
    platform: null,
    title: `generated ${kindRow(kind).label}`,
    document: { mediaType: '', size: 0 },
    outcome: 'failed',
    via: null,
    error: error.message,
  };
}
