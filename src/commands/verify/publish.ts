// Attaches decisions to their images as SLSA verification summaries: plan, push, receipt.
import { ExpectedError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import type { Evidence } from '../../evidence/evidence.ts';
import { pack } from '../../evidence/pack.ts';
import { encodeStatement, type Statement, statementAbout, subjectOf } from '../../evidence/statement.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import { formatReference, subjectName } from '../../oci/reference.ts';
import { VSA_PREDICATE, verificationSummary } from '../../policy/vsa.ts';
import type { AttachReceipt } from '../../report/attach-receipt.ts';
import { VERSION } from '../../version.ts';
import { openSigning } from '../attach/signing.ts';
import type { SigningRequest } from '../attach/signing-request.ts';
import type { Context } from '../context.ts';
import type { EvaluatedImage } from './verify.ts';

export interface PublishedDecision {
  readonly receipt: AttachReceipt;
  /** Why the decision is not attached. */
  readonly failure?: ExpectedError;
}

export interface Publisher {
  /** Undefined for an undecided image, which has no summary. A failure is part of the result. */
  publish(evaluated: EvaluatedImage): Promise<PublishedDecision | undefined>;
}

const TITLE = 'decision.intoto.json';

/** The verification summary as a statement about the image. */
export function summaryStatement({ reference, decision }: EvaluatedImage): Statement | undefined {
  const summary = verificationSummary(decision);
  if (summary === undefined) return undefined;
  return statementAbout(subjectOf(subjectName(reference), decision.subject), VSA_PREDICATE, summary);
}

/** Throws a UserError for a key or identity that cannot be used, before anything is read. */
export async function openPublisher(request: SigningRequest, context: Context): Promise<Publisher> {
  const signing = await openSigning(request, context);
  const attach = async (evaluated: EvaluatedImage, evidence: Evidence): Promise<AttachReceipt> => {
    const { reference, descriptor, decision } = evaluated;
    const exact = { ...reference, digest: descriptor.digest };
    const store = context.stores.open(exact, 'write');
    const subject = { reference: exact, descriptor, platforms: [descriptor] };
    const signed = await signing.sign(store, subject, [evidence], { dryRun: false });
    const [failure] = signed.failures;
    if (failure !== undefined) throw failure.error;
    const plan = signed.evidence.map((piece) => pack(piece));
    const outcomes = await store.pushArtifacts(plan);
    const failed = outcomes.find(({ status }) => status === 'failed');
    if (failed?.status === 'failed') throw failed.error;
    return {
      reference: decision.subject.reference,
      entries: outcomes.map((outcome, at) => ({
        operation: 'attach',
        object: outcome.artifact.manifest.descriptor,
        kind: evidence.kind,
        subject: descriptor.digest,
        platform: null,
        title: signed.evidence[at]?.title ?? evidence.title,
        document: outcome.artifact.manifest.descriptor,
        outcome: outcome.status,
        via: outcome.status === 'failed' ? null : outcome.via,
      })),
      notes: [
        ...signed.notes,
        ...(signed.unsigned === undefined || signed.unsigned.why === 'off' ? [] : [signed.unsigned.text]),
      ],
    };
  };
  return {
    async publish(evaluated) {
      const statement = summaryStatement(evaluated);
      if (statement === undefined) return undefined;
      const evidence = evidenceOf(evaluated, statement);
      try {
        return { receipt: await attach(evaluated, evidence) };
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        return { receipt: failedReceipt(evaluated, evidence, error), failure: error };
      }
    },
  };
}

function evidenceOf({ descriptor, decision }: EvaluatedImage, statement: Statement): Evidence {
  return {
    kind: 'policy-decision',
    subject: descriptor,
    document: documentOf(encodeStatement(statement), MEDIA_TYPE.inToto),
    title: TITLE,
    predicateType: VSA_PREDICATE,
    created: decision.time,
    producer: `oci-evidence ${VERSION}`,
    annotations: {},
  };
}

function failedReceipt({ reference, descriptor }: EvaluatedImage, evidence: Evidence, error: Error): AttachReceipt {
  const { mediaType, size } = evidence.document.descriptor;
  return {
    reference: formatReference({ ...reference, digest: descriptor.digest }),
    entries: [
      {
        operation: 'attach',
        object: null,
        kind: evidence.kind,
        subject: descriptor.digest,
        platform: null,
        title: evidence.title,
        document: { mediaType, size },
        outcome: 'failed',
        via: null,
        error: error.message,
      },
    ],
    notes: [],
  };
}
