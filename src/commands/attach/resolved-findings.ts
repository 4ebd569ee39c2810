// Resolves findings of scans with the VEX documents that the same call attaches, for the summary and for `fail-on`.
import { UserError } from '../../errors.ts';
import { readDocument } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { type Finding, isOpen } from '../../evidence/finding.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import { record, text } from '../../json/fields.ts';
import { parseJsonBytes } from '../../json/parse.ts';
import type { Digest } from '../../oci/digest.ts';
import { EvidenceFault } from '../../policy/content.ts';
import { readVex } from '../../policy/kinds/vex-facts.ts';
import {
  isResolved,
  statementAboutFinding,
  statementsById,
  type VexStatement,
} from '../../policy/kinds/vex-statement.ts';

/** A VEX document with the digests that it is attached to. */
interface VexDocument {
  readonly title: string;
  readonly subjects: Set<Digest>;
  readonly statements: readonly VexStatement[];
}

export interface ResolvedFindings {
  /** `subjects`: the manifests that the scan is attached to. */
  resolve(report: ScanReport, subjects: readonly Digest[]): ScanReport;
  /** Why a VEX document resolves nothing. */
  readonly notes: readonly string[];
}

const MAX_BYTES = 64 * 1024 * 1024;

/** `image`: the digest of the image and the last part of its repository's name, which VEX statements may have. */
export async function resolvedFindings(
  evidence: readonly Evidence[],
  image: { readonly digest: Digest; readonly name?: string },
): Promise<ResolvedFindings> {
  const documents = new Map<Digest, VexDocument>();
  const notes: string[] = [];
  for (const { kind, document, subject, title } of evidence) {
    if (kind !== 'vex') continue;
    const { digest } = document.descriptor;
    const known = documents.get(digest) ?? {
      title,
      subjects: new Set(),
      statements: await statementsIn(document, title, notes),
    };
    known.subjects.add(subject.digest);
    documents.set(digest, known);
  }
  return {
    notes,
    resolve(report, subjects) {
      const about = [...documents.values()].filter(
        (one) => one.subjects.has(image.digest) || subjects.every((subject) => one.subjects.has(subject)),
      );
      const byId = statementsById(about.flatMap(({ statements }) => statements));
      const digests = [...new Set([...subjects, image.digest])];
      return byId.size === 0
        ? report
        : withResolved(report, (finding) => statementAboutFinding(finding, byId, { ...image, digests }));
    },
  };
}

async function statementsIn(
  document: Evidence['document'],
  title: string,
  notes: string[],
): Promise<readonly VexStatement[]> {
  try {
    const json = record(parseJsonBytes(await readDocument(document, MAX_BYTES)));
    const isStatement = text(json.predicateType) !== undefined && json.predicate !== undefined;
    const mediaType = document.descriptor.mediaType;
    return readVex({ mediaType, json: () => (isStatement ? json.predicate : json) }).statements;
  } catch (error) {
    if (!(error instanceof EvidenceFault || error instanceof RangeError || error instanceof UserError)) throw error;
    notes.push(`the VEX document ${title} resolves no findings: it ${error.message}`);
    return [];
  }
}

function withResolved(report: ScanReport, statementOf: (finding: Finding) => VexStatement | undefined): ScanReport {
  const counts: Record<string, number> = { ...report.counts };
  const findings = report.findings.map((finding) => {
    const statement = isOpen(finding) ? statementOf(finding) : undefined;
    if (statement === undefined || !isResolved(statement)) return finding;
    counts[finding.severity] = (counts[finding.severity] ?? 0) - 1;
    counts.resolved = (counts.resolved ?? 0) + 1;
    return { ...finding, status: statement.status };
  });
  return { ...report, findings, counts: counts as ScanReport['counts'] & Record<string, number> };
}
