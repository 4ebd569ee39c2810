// Reads what SBOMs and scans of an image say, for the tables of the HTML report.
import { errorDetail, rethrowUnless, UTF8_CODE } from '../errors.ts';
import type { Kind } from '../evidence/kinds.ts';
import type { Digest } from '../oci/digest.ts';
import { StoreError } from '../oci/errors.ts';
import { contentOf, type EvidenceContent, EvidenceFault } from '../policy/content.ts';
import { readSbom } from '../policy/kinds/sbom-facts.ts';
import { readScan } from '../policy/kinds/scan.ts';
import { mergeContents, type ReadDocument } from '../report/html/contents.ts';
import type { ReportContents } from '../report/html/model.ts';
import type { FoundEvidence } from '../signing/found-evidence.ts';
import { type EvidencePlace, type EvidenceStore, mapEvidence } from '../signing/read-evidence.ts';
import { NoEvidenceError } from './get/choose.ts';
import { readDocumentOf } from './get/document.ts';

/** The kinds whose content the report shows. */
const SHOWN: ReadonlySet<Kind> = new Set(['sbom', 'scan']);

/** The contents of evidence that was read. Evidence without content is left out. `images`: how many share the report. */
export async function contentsOfEvidence(evidence: readonly FoundEvidence[], images: number): Promise<ReportContents> {
  const documents: ReadDocument[] = [];
  for (const one of evidence) {
    const content = SHOWN.has(one.kind) ? contentOf(one) : undefined;
    if (content !== undefined) documents.push(await readDocument(one, content));
  }
  return mergeContents(documents, images);
}

/**
 * Reads the SBOMs and scans at `places`, each whole but not all at once. A signed document is read without verifying it, and
 * only if the same subject has no unsigned one of the kind. `notes` are shown with the contents.
 */
export async function readContents(
  store: EvidenceStore,
  places: readonly EvidencePlace[],
  notes: readonly string[] = [],
): Promise<ReportContents> {
  const found = await mapEvidence(store, places, { kinds: SHOWN }, async ({ document, statement, ...evidence }) => {
    const content = contentOf({ ...evidence, ...(document && { document }), ...(statement && { statement }) });
    return { evidence, read: content && (await readDocument(evidence, content)) };
  });
  const known = new Set(found.flatMap(({ evidence, read }) => (read === undefined ? [] : [placeOf(evidence)])));
  const all = found.map(({ evidence }) => evidence);
  const documents: ReadDocument[] = [];
  for (const { evidence, read } of found) {
    if (read !== undefined) documents.push(read);
    else if (SHOWN.has(evidence.kind) && !known.has(placeOf(evidence))) {
      documents.push(await unwrapped(store, evidence, all));
    }
  }
  const contents = mergeContents(documents);
  return { ...contents, leftOut: [...contents.leftOut, ...notes] };
}

function placeOf({ subject, kind }: FoundEvidence): string {
  return `${subject} ${kind}`;
}

async function unwrapped(
  store: EvidenceStore,
  evidence: FoundEvidence,
  found: readonly FoundEvidence[],
): Promise<ReadDocument> {
  const source = { store, bundles: new Map<Digest, Uint8Array>(), found, raw: false };
  try {
    const { bytes, mediaType, predicateType } = await readDocumentOf(evidence, source);
    // A predicate is read like that of a statement, other documents by their bytes.
    const json = (): unknown => jsonOf(bytes);
    return await readDocument(
      evidence,
      predicateType === undefined ? { bytes, mediaType, json } : { predicateType, mediaType, json },
    );
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof NoEvidenceError)) throw error;
    return { ...sourceOf(evidence), content: { fault: error.message } };
  }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    rethrowUnless(error, SyntaxError, UTF8_CODE);
    throw new EvidenceFault(`is not JSON (${errorDetail(error)})`);
  }
}

function sourceOf({ platform, artifact, signature }: FoundEvidence): Omit<ReadDocument, 'content'> {
  return { platform, digest: artifact.digest, signature: signature.state };
}

async function readDocument(evidence: FoundEvidence, content: EvidenceContent): Promise<ReadDocument> {
  try {
    return {
      ...sourceOf(evidence),
      content: evidence.kind === 'sbom' ? { sbom: readSbom(content) } : { scan: await readScan(content) },
    };
  } catch (error) {
    if (!(error instanceof EvidenceFault)) throw error;
    return { ...sourceOf(evidence), content: { fault: error.message } };
  }
}
