// Finds the scans that earlier runs of this signer attached, and decides whether another one is due.
import { EVIDENCE_ANNOTATION } from '../../evidence/annotations.ts';
import type { Finding } from '../../evidence/finding.ts';
import { NAMESPACE } from '../../evidence/kinds.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import { type Graph, nodesOf } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { contentOf, EvidenceFault } from '../../policy/content.ts';
import { readScan } from '../../policy/kinds/scan.ts';
import { durationText } from '../../policy/text.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { type EvidencePlace, type EvidenceStore, mapEvidence } from '../../signing/read-evidence.ts';
import type { Verifier } from '../../signing/verifier.ts';
import { timeOf, UndecidedError } from '../get/choose.ts';

/** The producer of built-in scans, which the annotation names with its version. */
export const PRODUCER = 'oci-evidence';

/** A scan by this command and this signer. */
export interface OwnScan {
  readonly artifact: Digest;
  readonly subject: Digest;
  /** Milliseconds since 1970: the trusted time of the signature, or the claimed one. */
  readonly time: number;
  readonly report: ScanReport;
}

/**
 * Own scans of the image and its platforms, newest first. With `own`, those that it verifies; without, unsigned ones, which
 * anybody may have attached. Throws an UndecidedError if one could not be read: then it is unknown what has changed.
 */
export async function ownScans(
  store: EvidenceStore,
  graph: Graph,
  own: Verifier | undefined,
): Promise<readonly OwnScan[]> {
  const places = [...nodesOf(graph)].flatMap(({ node, parent, relation }): EvidencePlace[] => {
    if (relation !== 'referrer' || parent === undefined || (node.kind !== 'scan' && node.kind !== 'custom')) return [];
    if (node.via === 'subject' || node.via === 'cosign-tag') return [];
    const { mediaType, digest, size, artifactType, annotations, platform, via } = node;
    const artifact = { mediaType, digest, size, annotations, ...(artifactType !== null && { artifactType }) };
    return [{ artifact, subject: parent.digest, platform, source: via }];
  });
  if (places.length === 0) return [];
  const selection = { kinds: new Set(['scan'] as const), ...(own && { verifier: own }) };
  const found = await mapEvidence(store, places, selection, (evidence) => ownScan(evidence, own !== undefined));
  return found.filter((scan) => scan !== undefined).toSorted((a, b) => b.time - a.time);
}

async function ownScan(evidence: FoundEvidence, isSigned: boolean): Promise<OwnScan | undefined> {
  const { artifact, subject, kind, signature, problem } = evidence;
  if (kind !== 'scan' || signature.state !== (isSigned ? 'verified' : 'none')) return undefined;
  if (!artifact.annotations?.[EVIDENCE_ANNOTATION.producer]?.startsWith(`${PRODUCER} `)) return undefined;
  if (problem?.undecided) throw new UndecidedError(`could not read the last scan ${artifact.digest}: ${problem.text}`);
  const content = contentOf(evidence);
  if (content === undefined) return undefined;
  try {
    const report = await readScan(content);
    if (report.scanner.uri !== NAMESPACE) return undefined;
    const time = Date.parse(timeOf(evidence) ?? report.finishedOn ?? '');
    return { artifact: artifact.digest, subject, time: Number.isNaN(time) ? 0 : time, report };
  } catch (error) {
    // It is replaced by a scan that can be read.
    if (!(error instanceof EvidenceFault)) throw error;
    return undefined;
  }
}

export interface Due {
  /** Milliseconds. */
  readonly rescanAfter: number;
  readonly now: number;
}

/** Why the report is attached; undefined if the last scan says the same and is recent enough. */
export function reasonToAttach(
  report: ScanReport,
  last: OwnScan | undefined,
  { rescanAfter, now }: Due,
): string | undefined {
  if (last === undefined) return 'no earlier scan of this signer';
  const changes = changedFindings(last.report, report);
  if (changes !== undefined) return changes;
  if (databaseOf(last.report) !== databaseOf(report)) return 'the database has changed';
  const age = now - last.time;
  return age >= rescanAfter ? `the last scan is ${durationText(age)} old` : undefined;
}

/** `2 new findings, 1 resolved`; undefined if both reports list the same. */
function changedFindings(before: ScanReport, after: ScanReport): string | undefined {
  const [old, current] = [before, after].map(({ findings }) => new Set(findings.map(keyOf))) as [
    Set<string>,
    Set<string>,
  ];
  // A statement lists the most urgent findings, and counts the others.
  const isWhole = before.findings.length === before.total;
  const added = [...current].filter((key) => !old.has(key)).length;
  const gone = [...old].filter((key) => !current.has(key)).length;
  if (isWhole ? added + gone === 0 : gone === 0 && before.total === after.total) return undefined;
  const parts = [
    ...(isWhole && added > 0 ? [`${added} new ${added === 1 ? 'finding' : 'findings'}`] : []),
    ...(gone > 0 ? [`${gone} no longer found`] : []),
  ];
  return parts.join(', ') || 'the number of findings has changed';
}

function keyOf({ id, package: purl, name, installed, fixed, severity, status }: Finding): string {
  return JSON.stringify([id, purl ?? name, installed, fixed, severity, status]);
}

/** The state of the database. Without a matching record, it is unknown, and the start of the scan stands for it. */
function databaseOf({ scanner: { db }, startedOn }: ScanReport): string {
  return JSON.stringify([db?.uri, db?.lastUpdate === startedOn ? null : db?.lastUpdate]);
}
