// Audits one image: decides as verify does, and makes its line from the record, its scans and what the registry did.
import type { AuditLine, Label } from '../../audit/line.ts';
import { NO_BEHAVIOUR } from '../../audit/line.ts';
import { lineOfError, lineOfRecord } from '../../audit/make-line.ts';
import { findingsOfScans, type ReadScan } from '../../audit/scan-findings.ts';
import type { ImageTarget } from '../../audit/target.ts';
import { parseReference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { contentOf, EvidenceFault } from '../../policy/content.ts';
import { readScan } from '../../policy/kinds/scan.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import type { Context } from '../context.ts';
import type { VerifyRequest } from '../verify/request.ts';
import { isEvaluated, type OpenGate, type RegistryFacts, verifyOne } from '../verify/verify.ts';
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
  let scans: readonly ReadScan[] = [];
  let labels: readonly Label[] = target.labels;
  const result = await verifyOne(reference, request, gate, context, registries, {
    // A policy decides on evidence about the image and its platforms.
    walk: { ofReferrers: false, legacyTags: await settings.cosignTags.in(store) },
    inspect: async ({ image, evidence }) => {
      scans = await scansOf(evidence);
      labels = [...labels, ...(await imageLabels(store, image, settings.labels))];
    },
  });
  const place = { ...target, labels };
  if (isEvaluated(result)) return lineOfRecord(place, result.record, findingsOfScans(scans), store.traffic());
  const { requests, receivedBytes, milliseconds } = store.traffic();
  const { outcome, error } = result;
  const failure = { outcome, code: error.code, message: error.message };
  const behaviour = { ...NO_BEHAVIOUR, requests, receivedBytes, milliseconds: Math.round(milliseconds) };
  return lineOfError(place, new Date().toISOString(), failure, behaviour);
}

/** Scans whose content is no scan are left out: a requirement for scans says so. */
async function scansOf(evidence: readonly FoundEvidence[]): Promise<readonly ReadScan[]> {
  const scans: ReadScan[] = [];
  for (const one of evidence) {
    const content = one.kind === 'scan' ? contentOf(one) : undefined;
    if (content === undefined) continue;
    try {
      const report = await readScan(content);
      scans.push({
        subject: one.subject,
        verified: one.signature.state === 'verified',
        created: one.created,
        report,
      });
    } catch (error) {
      if (!(error instanceof EvidenceFault)) throw error;
    }
  }
  return scans;
}
