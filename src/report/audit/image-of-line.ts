// Makes the image of an HTML report from an audit line: the same views as those of verify, with what the line has.
import { findingsText } from '../../audit/changes.ts';
import type { AuditLine, LineEvidence, LineFindings } from '../../audit/line.ts';
import { isKind, kindRow } from '../../evidence/kinds.ts';
import { OUTCOME_WORDS } from '../decision-phrases.ts';
import { visible } from '../escape.ts';
import { NO_CONTENTS } from '../html/contents.ts';
import type {
  Fact,
  ImageReport,
  ReportContents,
  ReportNode,
  ReportSignatureState,
  RequirementReport,
} from '../html/model.ts';
import { claim } from '../node-text.ts';

const STATES: readonly ReportSignatureState[] = ['verified', 'unverified', 'refused', 'none'];

export function imageOfLine(line: AuditLine, group: string): ImageReport {
  const { reference, digest, outcome, error, findings, findingsIncomplete, behaviour } = line;
  return {
    name: visible(reference, 400),
    ...(digest !== null && { digest: visible(digest, 140) }),
    outcome,
    verdict: verdictOf(line),
    group: visible(group, 200),
    openFindings: findingsText(line),
    facts: factsOf(line),
    requirements: requirementsOf(line),
    nodes: digest === null ? [] : nodesOf(line, digest),
    contents: findings === null ? NO_CONTENTS : contentsOf(findings, findingsIncomplete),
    notes: [
      ...(error === null ? [] : [error.message]),
      ...findingsIncomplete.map((why) => `findings may be missing: ${why}`),
      ...behaviour.errors,
      ...behaviour.warnings,
    ].map((text) => visible(text, 800)),
    commands: [],
  };
}

function verdictOf({ outcome, error, missing }: AuditLine): string {
  const { word } = OUTCOME_WORDS[outcome];
  if (error !== null) return `${word}: there is no decision: ${visible(error.message, 700)}`;
  const [first] = missing;
  if (first === undefined) return word;
  // The overview has one sentence for each image: "1 requirement is not met" would not tell them apart.
  const others = new Set(missing.map(({ requirement }) => requirement)).size - 1;
  const more =
    others === 0 ? '' : `, and ${others} more ${others === 1 ? 'requirement is' : 'requirements are'} not met`;
  return `${word}: ${visible(first.reason, 400)}${more}`;
}

function factsOf({ labels, places, policy, time, reviewBy, signers, ages, behaviour }: AuditLine): readonly Fact[] {
  const { referrers, requests, milliseconds } = behaviour;
  const facts: readonly (readonly [label: string, value: string | undefined])[] = [
    ...labels.map(({ name, value }) => [visible(name, 100), value] as const),
    ['Named in', places.join(', ') || undefined],
    ['Policy', policy?.source],
    ['Decided', time],
    ['Decide again by', reviewBy ?? undefined],
    ['Signers', signers.join(', ') || undefined],
    ['Ages', ages.map(({ kind, days }) => `${kind} ${days} d`).join(', ') || undefined],
    ['Referrers by', referrers ?? undefined],
    ['Requests', requests === 0 ? undefined : `${requests} in ${milliseconds} ms`],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [{ label, value: visible(value, 400) }]));
}

/** One for each unmet requirement, with its reasons. */
function requirementsOf({ missing }: AuditLine): RequirementReport[] {
  const byName = Map.groupBy(missing, ({ name, requirement }) => `${name} ${requirement}`);
  return [...byName.values()].flatMap((reasons) => {
    const [first] = reasons;
    if (first === undefined) return [];
    return [
      {
        text: visible(first.requirement, 500),
        outcome: first.outcome,
        reasons: reasons.map(({ reason, remedy }) => ({ text: visible(reason, 700), remedy: visible(remedy, 700) })),
        waived: [],
      },
    ];
  });
}

function nodesOf({ evidence, platforms }: AuditLine, digest: string): ReportNode[] {
  const platformNodes = platforms.map((name): ReportNode => {
    const shown = visible(claim(name), 80);
    return { parent: 0, label: shown, digest: '', platform: shown };
  });
  const artifacts = evidence.map((one) => evidenceNode(one, 1 + platforms.indexOf(one.platform ?? '')));
  return [{ parent: -1, label: 'image', digest: visible(digest, 140) }, ...platformNodes, ...artifacts];
}

/** `parent` is the image for evidence of a platform that is not listed. */
function evidenceNode(one: LineEvidence, parent: number): ReportNode {
  const { kind, digest, platform, source, signature, signer, signedAt, created, trustedAs } = one;
  return {
    parent,
    kind: visible(kind, 60),
    label: isKind(kind) ? kindRow(kind).label : visible(claim(kind), 60),
    digest: visible(digest, 140),
    ...(platform !== null && { platform: visible(claim(platform), 80) }),
    ...(created !== null && { created: visible(created, 60) }),
    source: visible(source, 40),
    signature: {
      state: STATES.find((state) => state === signature) ?? 'unknown',
      ...(signer !== null && { signer: visible(signer, 300) }),
      ...(signedAt !== null && { time: visible(signedAt, 60) }),
    },
    ...(trustedAs.length > 0 && { trustedAs: trustedAs.map((name) => visible(name, 100)) }),
  };
}

/** Only the worst findings are in a line. */
function contentsOf(
  { scans, worst, open, verified }: LineFindings,
  incomplete: AuditLine['findingsIncomplete'],
): ReportContents {
  const count = Object.values(open).reduce((sum: number, number: number) => sum + number, 0);
  const left = count - worst.length;
  return {
    ...NO_CONTENTS,
    scans: [
      {
        label: `${scans} ${scans === 1 ? 'scan' : 'scans'}`,
        about: 'image',
        digest: '',
        count,
        signature: verified ? 'verified' : 'unknown',
        incomplete: incomplete.map((why) => visible(why, 700)),
      },
    ],
    findings: worst.map((one) => [
      visible(one.severity, 20),
      visible(one.id, 100),
      visible(one.package, 300),
      visible(one.installed ?? '', 100),
      visible(one.fixed ?? '', 100),
      'affected',
      '',
      '',
      [0],
    ]),
    leftOut: left > 0 ? [`the ${worst.length} most severe of ${count} open findings are listed`] : [],
  };
}
