// Makes approval evidence: decisions about a change or a deployment, in a statement about a subject. Pure.
import type { Descriptor } from '../oci/descriptor.ts';
import { MEDIA_TYPE } from '../oci/media-types.ts';
import { documentOf } from './document.ts';
import type { Evidence } from './evidence.ts';
import { KINDS, schemaId } from './kinds.ts';
import { encodeStatement, statementAbout, subjectOf } from './statement.ts';

/** One decision, as defined by schemas/approval.v1.schema.json. */
export interface Approval {
  readonly approver: { readonly name: string; readonly id?: string; readonly url?: string };
  readonly role: 'environment-reviewer' | 'code-reviewer';
  readonly decision: 'approved' | 'rejected';
  /** RFC 3339; GitHub does not report when a deployment was approved. */
  readonly time?: string;
  readonly url?: string;
  readonly comment?: string;
  readonly environment?: string;
  readonly pullRequest?: number;
  readonly isAuthor?: boolean;
  readonly isActor?: boolean;
}

/** The change that the decisions are about. */
export interface Change {
  /** URL. */
  readonly repository: string;
  readonly commit: string;
}

/** The decisions as a statement about `subject`, named `name` there. The same decisions yield the same bytes. */
export function approvalEvidence(
  approvals: readonly Approval[],
  change: Change,
  subject: Descriptor,
  name: string,
): Evidence {
  const [predicateType] = KINDS.approval.predicateTypes;
  const times = approvals.flatMap(({ time }) => (time === undefined ? [] : [time]));
  const created = times.toSorted().at(-1);
  const predicate = {
    $schema: schemaId('approval'),
    ...(created !== undefined && { created }),
    change,
    approvals: approvals.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
  };
  return {
    kind: 'approval',
    subject,
    document: documentOf(
      encodeStatement(statementAbout(subjectOf(name, subject), predicateType, predicate)),
      MEDIA_TYPE.inToto,
    ),
    title: 'approval.intoto.json',
    predicateType,
    ...(created !== undefined && { created }),
    producer: 'GitHub reviews',
    detail: detailOf(approvals),
    annotations: {},
  };
}

function detailOf(approvals: readonly Approval[]): string {
  const people = new Set(
    approvals.filter(({ decision }) => decision === 'approved').map(({ approver }) => approver.name),
  );
  const rejected = approvals.filter(({ decision }) => decision === 'rejected').length;
  return [`approved by ${people.size}`, ...(rejected > 0 ? [`rejected ${rejected} times`] : [])].join(', ');
}

/** The order must not depend on the order of the API responses. */
function keyOf({ time, role, environment, pullRequest, approver }: Approval): string {
  return [time ?? '', role, environment ?? '', pullRequest ?? '', approver.name].join('\n');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
