// Rescans one image: reads its SBOMs and own scans, decides what is due, attaches it, and deletes what it replaces.
import { ExpectedError } from '../../errors.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Finding, isOpen } from '../../evidence/finding.ts';
import { pack } from '../../evidence/pack.ts';
import { isComplete, type ScanReport } from '../../evidence/scan-report.ts';
import { platformSuffix } from '../../evidence/title.ts';
import { GitHubError } from '../../github/client.ts';
import type { RemovalOutcome } from '../../graph/apply-removal.ts';
import { digestOf } from '../../oci/digest.ts';
import { formatReference, subjectName } from '../../oci/reference.ts';
import type { RescanEntry, RescanReceipt, ScannedPlatform } from '../../plan/rescan.ts';
import { scanStatement } from '../../scan/statement.ts';
import type { Verifier } from '../../signing/verifier.ts';
import type { Signing } from '../attach/signing.ts';
import type { Context } from '../context.ts';
import type { DeleteWith } from '../prune/remover.ts';
import type { Subject } from '../subject.ts';
import { type PlatformSbom, RescanError } from './image-sboms.ts';
import { type OwnScan, reasonToAttach } from './own-scans.ts';
import { deleteReplaced } from './replaced-scans.ts';

/** An image that can be scanned. */
export interface ReadImage {
  readonly subject: Subject;
  readonly sboms: readonly PlatformSbom[];
  /** Scans of earlier runs, newest first. */
  readonly own: readonly OwnScan[];
}

export interface RescanOptions {
  readonly dryRun: boolean;
  readonly prune: boolean;
  readonly deleteWith: DeleteWith;
  readonly rescanAfter: number;
  readonly now: () => number;
}

export interface RescannedImage {
  readonly receipt: RescanReceipt;
  /** Findings of all platforms; absent unless every platform was scanned completely. */
  readonly findings?: readonly Finding[];
  /** When the newest scan of the image was made, in milliseconds since 1970. */
  readonly scannedAt?: number;
  readonly failures: readonly Error[];
}

/** A scan that is due. */
interface DueScan {
  readonly sbom: PlatformSbom;
  readonly evidence: Evidence;
  readonly reason: string;
}

/** `reports` are those of the SBOMs, in their order. */
export async function rescanImage(
  { subject, sboms, own }: ReadImage,
  reports: readonly ScanReport[],
  { signing, verifier, context }: { signing: Signing; verifier: Verifier | undefined; context: Context },
  options: RescanOptions,
): Promise<RescannedImage> {
  const reference = formatReference(subject.reference);
  const now = options.now();
  const lastOf = (sbom: PlatformSbom): OwnScan | undefined =>
    own.find((scan) => scan.subject === sbom.subject.digest && scan.time <= now + CLOCK_SKEW);
  const due: DueScan[] = [];
  const notes: string[] = [];
  const incomplete: string[] = [];
  let scannedAt = 0;
  for (const [at, sbom] of sboms.entries()) {
    const report = reports[at] as ScanReport;
    const where = sbom.platform === null ? '' : ` for ${sbom.platform}`;
    if (sbom.packages.purls.length === 0) notes.push(`the SBOM${where} has no packages with a package URL`);
    if (!isComplete(report)) {
      // An incomplete scan would take the place of a complete one.
      incomplete.push(
        `the scan${where} is incomplete, so that findings may be missing: ${report.incomplete.join('; ')}`,
      );
      continue;
    }
    const last = lastOf(sbom);
    const reason = reasonToAttach(report, last, { rescanAfter: options.rescanAfter, now });
    scannedAt = Math.max(scannedAt, reason === undefined ? (last?.time ?? 0) : now);
    if (reason !== undefined) due.push({ sbom, evidence: evidenceOf(report, sbom, subject), reason });
  }
  const scans = sboms.flatMap((sbom, at) => {
    const report = reports[at] as ScanReport;
    return isComplete(report) ? [scannedPlatform(sbom, report)] : [];
  });
  const receipt = { reference, scans };
  const failures: Error[] = incomplete.map(
    (text) => new RescanError(`${reference}: ${text}; run again when the OSV service responds`, true),
  );
  const entries: RescanEntry[] = [];
  try {
    const attached = await attachScans(due, subject, signing, context, options.dryRun);
    entries.push(...attached.entries);
    notes.push(...attached.notes);
    failures.push(...attached.failures);
    const isReplaced = own.some((scan) => isOlder(scan, own, due));
    if (options.prune && isReplaced && attached.failures.length === 0) {
      if (options.dryRun) {
        entries.push(...own.filter((scan) => isOlder(scan, own, due)).map((scan) => plannedRemoval(scan, sboms)));
      } else {
        const outcomes = await deleteReplaced(subject.reference, context, verifier, { ...options, now });
        const removal = removalOf(outcomes, reference);
        entries.push(...removal.entries);
        notes.push(...removal.notes);
        failures.push(...removal.failures);
      }
    }
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    failures.push(new RescanError(`${reference}: ${error.message}`, false, error));
  }
  const [failure] = failures;
  const isUndecided = failures.length > 0 && failures.length === incomplete.length;
  return {
    receipt: {
      ...receipt,
      entries,
      notes,
      outcome: failure === undefined ? 'scanned' : isUndecided ? 'undecided' : 'failed',
      ...(failure !== undefined && { error: failure.message }),
    },
    ...(incomplete.length === 0 && { findings: reports.flatMap(({ findings }) => findings), scannedAt }),
    failures,
  };
}

/** Clocks of build machines differ by this at most. A scan from the future would otherwise be the last one for ever. */
const CLOCK_SKEW = 5 * 60_000;

function evidenceOf(report: ScanReport, sbom: PlatformSbom, subject: Subject): Evidence {
  const suffix = subject.platforms.length > 1 ? platformSuffix(sbom.subject.platform) : '';
  const evidence = scanStatement(report, sbom.subject, subjectName(subject.reference));
  return { ...evidence, title: `scan-osv${suffix}.intoto.json` };
}

/** Whether a newer own scan of the same manifest is there, or is attached by this run. */
function isOlder(scan: OwnScan, own: readonly OwnScan[], due: readonly DueScan[]): boolean {
  if (due.some(({ sbom }) => sbom.subject.digest === scan.subject)) return true;
  return own.some((other) => other.subject === scan.subject && other.time > scan.time);
}

async function attachScans(
  due: readonly DueScan[],
  subject: Subject,
  signing: Signing,
  context: Context,
  dryRun: boolean,
): Promise<{
  readonly entries: readonly RescanEntry[];
  readonly notes: readonly string[];
  readonly failures: readonly Error[];
}> {
  if (due.length === 0) return { entries: [], notes: [], failures: [] };
  const store = context.stores.open(subject.reference, dryRun ? 'read' : 'write');
  const pieces = due.map(({ evidence }) => evidence);
  const signed = await signing.sign(store, subject, pieces, { dryRun });
  const entryOf = (piece: Evidence): Omit<RescanEntry, 'outcome' | 'object'> => {
    const origin = due.find(({ evidence }) => evidence === (piece.signs ?? piece));
    return {
      operation: 'attach',
      kind: 'scan',
      title: piece.title,
      subject: piece.subject.digest,
      platform: origin?.sbom.platform ?? null,
      reason: origin?.reason ?? '',
    };
  };
  const planned = [...signed.planned, ...(dryRun ? signed.evidence : [])];
  const failed = signed.failures.map(({ piece, error }): RescanEntry => {
    return { ...entryOf(piece), object: null, outcome: 'failed', error: error.message };
  });
  const artifacts = dryRun ? [] : signed.evidence.map((piece) => pack(piece));
  const outcomes = artifacts.length === 0 ? [] : await store.pushArtifacts(artifacts);
  const pushed = outcomes.map((outcome, at): RescanEntry => {
    const entry = entryOf(signed.evidence[at] as Evidence);
    const object = outcome.artifact.manifest.descriptor;
    if (outcome.status === 'failed') return { ...entry, object, outcome: 'failed', error: outcome.error.message };
    return { ...entry, object, outcome: outcome.status };
  });
  const lost = new Set(
    outcomes.flatMap(({ status, artifact }) =>
      status === 'failed' ? artifact.blobs.map(({ descriptor }) => descriptor.digest) : [],
    ),
  );
  const reference = formatReference(subject.reference);
  const unpublished: Error[] = [];
  let published: string | undefined;
  try {
    published = await signing.publish(signed.attestations.filter(({ bundle }) => !lost.has(digestOf(bundle))));
  } catch (error) {
    // The scan is in the registry.
    if (!(error instanceof GitHubError)) throw error;
    unpublished.push(new RescanError(`${reference}: ${error.message}`, false, error));
  }
  const entries = [
    ...planned.map((piece): RescanEntry => ({ ...entryOf(piece), object: null, outcome: 'planned' })),
    ...pushed,
    ...failed,
  ];
  return {
    entries,
    notes: [
      ...signed.notes,
      ...(signed.unsigned === undefined || signed.unsigned.why === 'off' ? [] : [signed.unsigned.text]),
      ...(published === undefined ? [] : [published]),
    ],
    failures: [
      ...entries.flatMap(({ error }) =>
        error === undefined ? [] : [new RescanError(`${reference}: could not attach the scan: ${error}`, false)],
      ),
      ...unpublished,
    ],
  };
}

function plannedRemoval(scan: OwnScan, sboms: readonly PlatformSbom[]): RescanEntry {
  const sbom = sboms.find(({ subject }) => subject.digest === scan.subject);
  const object = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest: scan.artifact, size: 0 };
  return { ...REPLACED, object, subject: scan.subject, platform: sbom?.platform ?? null, outcome: 'planned' };
}

const REPLACED = { operation: 'delete', kind: 'scan', reason: 'a newer scan of the same signer replaces it' } as const;

/** A registry that deletes nothing, or not for this token, is a note: the newest scan counts anyway. */
const REFUSALS: ReadonlySet<string> = new Set(['unsupported', 'denied', 'unauthorized']);

function removalOf(outcomes: readonly RemovalOutcome[], reference: string) {
  const notes: string[] = [];
  const failures: Error[] = [];
  const entries = outcomes.map((one): RescanEntry => {
    const { object, subject, platform } = one.step;
    const entry = { ...REPLACED, object, subject: subject ?? object.digest, platform };
    if (one.outcome === 'skipped') return { ...entry, outcome: 'skipped', error: one.why };
    if (one.outcome !== 'failed') return { ...entry, outcome: one.outcome };
    const text = `older scans of ${reference} could not be deleted: ${one.error.message}`;
    if (REFUSALS.has(one.error.code)) notes.push(`${text}; set prune to false`);
    else failures.push(new RescanError(text, false, one.error));
    return { ...entry, outcome: 'skipped', error: one.error.message };
  });
  return { entries, notes, failures };
}

function scannedPlatform(sbom: PlatformSbom, { counts, findings }: ScanReport): ScannedPlatform {
  return {
    subject: sbom.subject.digest,
    platform: sbom.platform,
    sbom: { digest: sbom.artifact, signer: sbom.signer },
    packages: sbom.packages.purls.length,
    counts,
    fixable: findings.filter((finding) => isOpen(finding) && finding.fixed !== undefined).length,
  };
}
