// Owns the checks of approvals: how many people approved, in which role, and who does not count.
import { flag, list, record, text } from '../../json/fields.ts';
import { EvidenceFault } from '../content.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { bounded, counted, either, quoted, some } from '../text.ts';
import { defineKind, type Objection, type Options } from './kind.ts';

const OPTIONS = {
  'not-by': {
    type: 'choices',
    values: ['author', 'actor'],
    description:
      'Approvers who do not count: the `author` of the change, the `actor` who started the build. An approval that does not say it does not count',
  },
  roles: {
    type: 'texts',
    description: 'Roles of approvers whose approval is accepted, such as `environment-reviewer` or `code-reviewer`',
  },
  approvers: { type: 'names', description: 'Names of approvers whose approval is accepted' },
  environment: { type: 'names', description: 'Deployment environment that the approval is for' },
  'ignore-rejections': {
    type: 'flag',
    default: 'false',
    description: 'Whether a rejection by one approver is ignored. By default it fails the requirement',
  },
} as const;

interface ApprovalFact {
  readonly approver: string;
  /** The stable identifier or the name of the person, so that each person counts once. */
  readonly identity: string;
  readonly role: string;
  readonly decision: 'approved' | 'rejected';
  readonly time?: string;
  readonly environment?: string;
  readonly isAuthor?: boolean;
  readonly isActor?: boolean;
  /** The time after which the approval does not count. */
  readonly expires?: string;
}

interface ApprovalFacts {
  readonly approvals: readonly ApprovalFact[];
}

export const APPROVAL = defineKind({
  description: 'Approvals by people',
  counts: 'approvers',
  options: OPTIONS,
  read: (content): ApprovalFacts => {
    const json = record(content.json());
    if (!Array.isArray(json.approvals)) throw new EvidenceFault('has no list of approvals');
    const expires = text(json.expires);
    return { approvals: list(json.approvals).map((one) => approvalOf(record(one), expires)) };
  },
  combine: (pieces) => ({ approvals: pieces.flatMap(({ approvals }) => approvals) }),
  check: async ({ approvals }, options, { count, now }) => {
    const standing = lastDecisions(approvals);
    const evaluated = await Promise.all(standing.map(async (one) => ({ one, why: await whyNot(one, options, now) })));
    const objections: Objection[] = [];
    const rejections = standing.filter(({ decision }) => decision === 'rejected');
    if (rejections.length > 0 && options['ignore-rejections'] !== true) {
      const who = rejections.map(({ approver, role }) => `${quoted(approver, 60)} as ${bounded(role, 60)}`);
      objections.push({
        code: 'mismatch',
        text: `has ${counted(rejections.length, 'rejection')}: by ${some(who)}`,
        remedy: 'resolve the objections, and ask the reviewers to approve',
      });
    }
    const persons = personsOf(approvals);
    const counting = onePerPerson(
      evaluated.flatMap(({ one, why }) => (why === undefined ? [one] : [])),
      persons,
    );
    if (counting.length < count) {
      const others = evaluated.flatMap(({ one, why }) =>
        why === undefined ? [] : [`${quoted(one.approver, 60)} ${why}`],
      );
      const rest = others.length === 0 ? '' : `; not counted: ${some(others, 5)}`;
      const more = counted(count - counting.length, 'more approval');
      objections.push({
        code: 'too-few',
        text: `has ${counting.length} of ${counted(count, 'required approver')}${rest}`,
        remedy: `ask for ${more}${approvalsWanted(options)}`,
      });
    }
    const names = counting.map(({ approver }) => quoted(approver, 60));
    return { objections, summary: names.length === 0 ? 'no approval counts' : `approved by ${some(names, 5)}` };
  },
});

function approvalsWanted({ roles, 'not-by': notBy }: Options<typeof OPTIONS>): string {
  const role = roles === undefined ? '' : ` with the role ${either(roles)}`;
  const others = notBy === undefined ? '' : ` who is not the ${either(notBy)}`;
  return role === '' && others === '' ? '' : ` by a person${role}${others}`;
}

async function whyNot(one: ApprovalFact, options: Options<typeof OPTIONS>, now: number): Promise<string | undefined> {
  const { roles, approvers, environment, 'not-by': notBy = [] } = options;
  if (one.decision !== 'approved') return 'rejected';
  if (one.expires !== undefined && !(Date.parse(one.expires) > now))
    return `approved until ${bounded(one.expires, 40)}`;
  for (const [word, is] of [
    ['author', one.isAuthor],
    ['actor', one.isActor],
  ] as const) {
    if (!notBy.includes(word) || is === false) continue;
    return is === true ? `is the ${word}` : `may be the ${word}: the approval does not say`;
  }
  if (roles !== undefined && !roles.includes(one.role))
    return `approved as ${quoted(one.role, 60)}, required: ${either(roles)}`;
  if (approvers !== undefined && !(await matchesAny(approvers, [one.approver]))) {
    return `is not ${patternsText(approvers)}`;
  }
  if (
    environment !== undefined &&
    !(await matchesAny(environment, one.environment === undefined ? [] : [one.environment]))
  ) {
    return `approved for ${quoted(one.environment, 60)}, required: ${patternsText(environment)}`;
  }
  return undefined;
}

/** A key for each person by identity and by name. An approval that has both shows that they are the same person. */
function personsOf(approvals: readonly ApprovalFact[]): (approval: ApprovalFact) => string {
  const byName = new Map<string, string>();
  for (const { approver, identity } of approvals) {
    const name = approver.toLowerCase();
    const known = byName.get(name);
    // A name that several people share is one key: it may count too few, never too many.
    if (known === undefined || identity < known) byName.set(name, identity);
  }
  const byIdentity = new Map<string, string>();
  for (const { approver, identity } of approvals) {
    const person = byName.get(approver.toLowerCase()) ?? identity;
    const known = byIdentity.get(identity);
    if (known === undefined || person < known) byIdentity.set(identity, person);
  }
  return ({ identity }) => byIdentity.get(identity) ?? identity;
}

function onePerPerson(
  approvals: readonly ApprovalFact[],
  personOf: (approval: ApprovalFact) => string,
): readonly ApprovalFact[] {
  return [...new Map(approvals.map((one) => [personOf(one), one])).values()];
}

/** The last decision of each person for each role and environment. Of decisions without times, a rejection takes precedence. */
function lastDecisions(approvals: readonly ApprovalFact[]): ApprovalFact[] {
  const last = new Map<string, ApprovalFact>();
  for (const one of approvals) {
    const key = JSON.stringify([one.identity, one.role, one.environment]);
    const known = last.get(key);
    if (known === undefined || replaces(one, known)) last.set(key, one);
  }
  return [...last.values()].sort((a, b) => (a.identity < b.identity ? -1 : 1));
}

function replaces(one: ApprovalFact, known: ApprovalFact): boolean {
  const [a, b] = [Date.parse(one.time ?? ''), Date.parse(known.time ?? '')];
  if (!Number.isNaN(a) && !Number.isNaN(b) && a !== b) return a > b;
  if (one.decision !== known.decision) return one.decision === 'rejected';
  // Of equal decisions, choose one independently of the order of the evidence.
  return JSON.stringify(one) < JSON.stringify(known);
}

function approvalOf(fields: Readonly<Record<string, unknown>>, expires: string | undefined): ApprovalFact {
  const { name, id } = record(fields.approver);
  const approver = text(name);
  const { decision } = fields;
  if (approver === undefined || (decision !== 'approved' && decision !== 'rejected')) {
    throw new EvidenceFault('has an approval without approver or decision');
  }
  const [time, environment] = [text(fields.time), text(fields.environment)];
  const [isAuthor, isActor] = [flag(fields.isAuthor), flag(fields.isActor)];
  return {
    approver,
    identity: (text(id) ?? approver).toLowerCase(),
    role: text(fields.role) ?? '',
    decision,
    ...(time !== undefined && { time }),
    ...(environment !== undefined && { environment }),
    ...(isAuthor !== undefined && { isAuthor }),
    ...(isActor !== undefined && { isActor }),
    ...(expires !== undefined && { expires }),
  };
}
