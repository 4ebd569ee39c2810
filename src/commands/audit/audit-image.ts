// Audits one image: decides as verify does, and makes its line from the record, its scans and what the registry did.
import type { AuditLine, Label } from '../../audit/line.ts';
import { NO_BEHAVIOUR } from '../../audit/line.ts';
import { lineOfError, lineOfRecord } from '../../audit/make-line.ts';
import { findingsOfScans, type ReadScan } from '../../audit/scan-findings.ts';
import type { ImageTarget } from '../../audit/target.ts';
import { rethrowUnless } from '../../errors.ts';
import type { ScanReport } from '../../evidence/scan-report.ts';
import { parseReference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { contentOf, type EvidenceContent, EvidenceFault } from '../../policy/content.ts';
import { readScan } from '../../policy/kinds/scan.ts';
import { shortDigest } from '../../policy/text.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import type { Context } from '../context.ts';
import type { VerifyRequest } from '../verify/request.ts';
import { isEvaluated, type OpenGate, type ReadEvidence, type RegistryFacts, verifyOne } from '../verify/verify.ts';
import type { CosignTags } from './cosign-tags.ts';
import type { HeldStores } from './held-stores.ts';
import { imageLabels } from './image-labels.ts';

export interface AuditSettings {
  readonly request: VerifyRequest;
  readonly gate: OpenGate;
  /** The labels of the image to put into its line. */
  readonly labels: readonly string[];
  readonly registries: RegistryFacts;
  readonly cosignTags: CosignTags;
  readonly held: HeldStores;
}

/** Throws only for a bug, or for a policy that cannot be evaluated. */
export async function auditImage(target: ImageTarget, settings: AuditSettings, context: Context): Promise<AuditLine> {
  const reference = parseReference(target.reference);
  const store = context.stores.open(reference);
  const release = settings.held.hold(reference, context.stores);
  try {
    return await context.stores.withOwnMeter(() => lineOfImage(target, settings, context, store));
  } finally {
    release();
  }
}

async function lineOfImage(
  target: ImageTarget,
  settings: AuditSettings,
  context: Context,
  store: ReadableStore,
): Promise<AuditLine> {
  const { request, gate, registries } = settings;
  const reference = parseReference(target.reference);
  let scans: Scans = { read: [], unread: [] };
  let labels: readonly Label[] = target.labels;
  const result = await verifyOne(reference, request, gate, context, registries, {
    // A policy decides on evidence about the image and its platforms.
    walk: { ofReferrers: false, legacyTags: await settings.cosignTags.in(store) },
    inspect: async (read) => {
      scans = await scansOf(read);
      labels = [...labels, ...(await imageLabels(store, read.image, settings.labels))];
    },
  });
  const place = { ...target, labels };
  if (isEvaluated(result))
    return lineOfRecord(place, result.record, findingsOfScans(scans.read, scans.unread), store.traffic());
  const { requests, receivedBytes, milliseconds } = store.traffic();
  const { outcome, error } = result;
  const failure = { outcome, code: error.code, message: error.message };
  const behaviour = { ...NO_BEHAVIOUR, requests, receivedBytes, milliseconds: Math.round(milliseconds) };
  return lineOfError(place, new Date().toISOString(), failure, behaviour);
}

interface Scans {
  readonly read: readonly ReadScan[];
  /** Why others could not be read. */
  readonly unread: readonly string[];
}

/**
 * Every scan is read, or has a reason: without a requirement for scans, only the line can say that findings may be missing. A scan
 * whose signature does not count is one only if there is no other.
 */
async function scansOf({ evidence, problems }: ReadEvidence): Promise<Scans> {
  const read: ReadScan[] = [];
  const unread = problems.map(({ text }) => `not all evidence could be listed: ${text}`);
  const refused: string[] = [];
  for (const one of evidence) {
    const { kind, subject, created, signature, problem } = one;
    const name = `the scan ${shortDigest(one.artifact.digest)}`;
    const content = contentOf(one);
    if (kind === 'custom' && problem?.undecided) {
      unread.push(`${shortDigest(one.artifact.digest)}, which may be a scan, could not be read: ${problem.text}`);
    }
    if (kind !== 'scan') continue;
    if (problem !== undefined) unread.push(`${name} could not be read: ${problem.text}`);
    else if (content === undefined) refused.push(`${name} ${withoutContent(signature)}`);
    else {
      const report = await reportOf(content);
      if (typeof report === 'string') unread.push(`${name} ${report}`);
      else read.push({ subject, created, verified: signature.state === 'verified', report });
    }
  }
  return { read, unread: read.length === 0 ? [...unread, ...refused] : unread };
}

function withoutContent(signature: FoundEvidence['signature']): string {
  return signature.state === 'refused'
    ? `has a signature that does not count: ${signature.reason}`
    : 'has a signature that was not verified';
}

/** The results of a scan, or a clause that says why they cannot be read. */
async function reportOf(content: EvidenceContent): Promise<ScanReport | string> {
  try {
    return await readScan(content);
  } catch (error) {
    rethrowUnless(error, EvidenceFault);
    return error.message;
  }
}
