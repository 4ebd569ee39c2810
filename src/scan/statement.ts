// Makes statements of scans: the in-toto predicate `vulns/v0.2`, or cosign's `vuln/v1` for readers that support only that.

import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import { documentOf, readDocument } from '../evidence/document.ts';
import type { Evidence } from '../evidence/evidence.ts';
import type { Finding } from '../evidence/finding.ts';
import { isComplete, type ScanReport } from '../evidence/scan-report.ts';
import { encodeStatement, MAX_EMBEDDED_BYTES, statementAbout, subjectOf } from '../evidence/statement.ts';
import { isRecord } from '../json/fields.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import type { Blob } from '../oci/store.ts';

export const VULNS_PREDICATE = 'https://in-toto.io/attestation/vulns/v0.2';
export const COSIGN_VULN_PREDICATE = 'https://cosign.sigstore.dev/attestation/vuln/v1';

/** A bundle contains the statement as base64, and readers accept bundles of up to 10 MB. */
const MAX_RESULT_BYTES = 6 * 1024 * 1024;

/** in-toto "Vulnerabilities", version 0.2, `scanner.result[]`. */
export interface VulnsResult {
  readonly id: string;
  readonly severity: readonly { readonly method: string; readonly score: string }[];
  /** The fields of a finding that the predicate does not define. */
  readonly annotations: readonly Omit<Finding, 'id' | 'severity'>[];
}

/** in-toto's predicate, or cosign's. */
export type ScanPredicate = 'vulns' | 'cosign-vuln';

/** The scan as evidence: a statement about `subject`, named `name` (`registry/repository`) in it. */
export function scanStatement(
  report: ScanReport,
  subject: Descriptor,
  name: string,
  predicate: ScanPredicate = 'vulns',
  printed?: Readonly<Record<string, unknown>>,
): Evidence {
  return predicate === 'vulns'
    ? statementEvidence(report, subject, name, VULNS_PREDICATE, vulnsPredicate(report))
    : statementEvidence(report, subject, name, COSIGN_VULN_PREDICATE, cosignPredicate(report, printed));
}

/** The statement to sign for a scan. The scan's document is attached unchanged, in addition to the bundle. */
export async function signedScan(
  { subject, document }: Evidence,
  report: ScanReport,
  name: string,
  predicate: ScanPredicate = 'vulns',
): Promise<{ readonly statement: Blob; readonly predicateType: string }> {
  const printed = predicate === 'cosign-vuln' ? await printedObject(document) : undefined;
  const { document: statement } = scanStatement(report, subject, name, predicate, printed);
  return { statement, predicateType: predicate === 'vulns' ? VULNS_PREDICATE : COSIGN_VULN_PREDICATE };
}

/** The scanner's output, if it is a JSON object and small enough to embed in a statement. */
async function printedObject(document: Blob): Promise<Readonly<Record<string, unknown>> | undefined> {
  if (document.descriptor.size > MAX_EMBEDDED_BYTES || !/[/+]json$/.test(document.descriptor.mediaType))
    return undefined;
  const json: unknown = JSON.parse((await readDocument(document, MAX_EMBEDDED_BYTES)).toString('utf8'));
  return isRecord(json) ? json : undefined;
}

/** cosign's "Vulnerability Scan Record": the result is the scanner's output, or the findings if that is too large. */
function cosignPredicate(report: ScanReport, printed: Readonly<Record<string, unknown>> | undefined): object {
  const { scanner, metadata } = vulnsPredicate(report);
  const { db } = report.scanner;
  return {
    invocation: { parameters: [], uri: '', event_id: '', 'builder.id': '' },
    scanner: {
      uri: scanner.uri,
      version: scanner.version ?? '',
      db: { uri: db?.uri ?? '', version: db?.version ?? '' },
      result: printed ?? { findings: scanner.result },
    },
    metadata,
  };
}

function statementEvidence(
  report: ScanReport,
  subject: Descriptor,
  name: string,
  predicateType: string,
  predicate: object,
): Evidence {
  const { scanner, finishedOn } = report;
  const statement = statementAbout(subjectOf(name, subject), predicateType, predicate);
  return {
    kind: 'scan',
    subject,
    document: documentOf(encodeStatement(statement), MEDIA_TYPE.inToto),
    title: `scan-${scanner.name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}.intoto.json`,
    predicateType,
    ...(finishedOn !== undefined && { created: finishedOn }),
    producer: scanner.version === undefined ? scanner.name : `${scanner.name} ${scanner.version}`,
    annotations: { [EVIDENCE_ANNOTATION.scanStatus]: statusOf(report) },
    scan: report,
  };
}

/**
 * in-toto "Vulnerabilities", version 0.2. Times that are unknown are omitted although the predicate requires them, rather
 * than invented. Facts that the predicate does not define (completeness, total counts) are in `metadata` under a prefixed
 * name, as the parsing rules of the attestation framework allow.
 */
export function vulnsPredicate(report: ScanReport) {
  const { scanner, startedOn, finishedOn, counts, total, incomplete, notCovered } = report;
  const { uri, version, db } = scanner;
  const result = resultsOf(report);
  return {
    scanner: {
      uri,
      ...(version !== undefined && { version }),
      ...(db !== undefined && { db }),
      result,
    },
    metadata: {
      ...(startedOn !== undefined && { scanStartedOn: startedOn }),
      ...(finishedOn !== undefined && { scanFinishedOn: finishedOn }),
      ociEvidence_scan: {
        status: statusOf(report),
        ...(incomplete.length > 0 && { incomplete }),
        total,
        listed: result.length,
        counts,
        ...(notCovered !== undefined && notCovered.length > 0 && { notCovered }),
      },
    },
  };
}

function statusOf(report: ScanReport): 'complete' | 'incomplete' {
  return isComplete(report) ? 'complete' : 'incomplete';
}

/** The most urgent findings, as many as fit into a statement. */
function resultsOf({ findings, scanner }: ScanReport): VulnsResult[] {
  const results: VulnsResult[] = [];
  let room = MAX_RESULT_BYTES;
  for (const finding of findings) {
    const result = resultOf(finding, scanner.name);
    room -= Buffer.byteLength(JSON.stringify(result)) + 1;
    if (room < 0) break;
    results.push(result);
  }
  return results;
}

function resultOf({ id, severity, ...rest }: Finding, scanner: string): VulnsResult {
  return {
    id,
    severity: [
      { method: rest.severitySource ?? scanner, score: severity },
      ...(rest.cvss === undefined ? [] : [{ method: 'cvss_score', score: String(rest.cvss.score) }]),
    ],
    annotations: [rest],
  };
}
