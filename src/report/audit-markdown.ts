// Renders an audit record as a page of markdown, for people who read it later.
import { isKind, kindRow } from '../evidence/kinds.ts';
import type { AuditRecord, RecordedEvidence, ReferrersQuery } from '../policy/audit-record.ts';
import { BOUND, list, page, table } from './blocks.ts';
import { OUTCOME_WORDS, verdict } from './decision-phrases.ts';
import { code, fenced, html, shellArgument } from './escape.ts';
import { bytesText, claim } from './node-text.ts';

export function renderAuditMarkdown(record: AuditRecord): string {
  const { subject, policy, decision, time, reviewBy, client, queries, evidence, warnings, commands } = record;
  const { mark } = OUTCOME_WORDS[decision.outcome];
  const text = verdict(decision);
  return page([
    `# ${mark} ${html(text)}`,
    table(
      ['', ''],
      [
        ['Image', code(subject.reference, 500)],
        ...(subject.tag === null ? [] : [['Tag', code(subject.tag)]]),
        ['Registry', subject.registry === null ? 'OCI layout' : code(subject.registry)],
        ['Namespace', code(subject.namespace, 500)],
        ['Digest', code(subject.digest)],
        [
          'Platforms',
          subject.platforms.map(({ name, digest }) => `${html(name ?? 'image')} ${code(digest)}`).join('<br>'),
        ],
        ['Policy', `${code(policy.source, 300)} ${code(policy.digest)}`],
        ['Decided', html(time)],
        ['Decide again by', html(reviewBy ?? 'no date: nothing in the policy ends')],
        ['Client', html(`${client.name} ${client.version}`)],
      ],
      BOUND.inputs,
    ),
    '## Requirements',
    table(
      ['Requirement', 'Result', 'Reasons'],
      decision.results.map(({ text: requirement, outcome, reasons, waived }) => [
        html(requirement, 500),
        `${OUTCOME_WORDS[outcome].mark} ${OUTCOME_WORDS[outcome].word}`,
        [
          ...reasons.map((reason) => html(reason.text, 500)),
          ...waived.map((one) => `left out: ${html(one, 300)}`),
        ].join('<br>'),
      ]),
      BOUND.table,
    ),
    '## Evidence',
    table(
      [
        'Kind',
        'Digest',
        'Type',
        'About',
        'Size',
        'Source',
        'Verification',
        'Signer',
        'Signed',
        'Satisfies',
        'Problems',
      ],
      evidence.map(evidenceRow),
      BOUND.table,
    ),
    '## Queries',
    queries.length === 0
      ? 'No list of referrers was requested.'
      : table(['Request', 'Answered by', 'Filter', 'Pages', 'Referrers', 'Error'], queries.map(queryRow), BOUND.notes),
    ...(warnings.length === 0
      ? []
      : [
          '## Warnings',
          list(
            warnings.map((one) => html(one, 1000)),
            BOUND.notes,
          ),
        ]),
    ...(decision.notes.length === 0
      ? []
      : [
          '## Notes',
          list(
            decision.notes.map((one) => html(one, 1000)),
            BOUND.notes,
          ),
        ]),
    '## Commands that repeat this check',
    fenced(
      commands.map(({ words, shows }) => `# ${html(shows, 200)}\n${words.map(shellArgument).join(' ')}`).join('\n'),
      'sh',
    ),
  ]);
}

function evidenceRow(one: RecordedEvidence): string[] {
  const { kind, digest, predicateType, artifactType, platform, subject, size, source, verification, signer } = one;
  return [
    isKind(kind) ? kindRow(kind).label : html(claim(kind)),
    code(digest),
    code(predicateType ?? artifactType ?? '', 200),
    `${html(platform ?? 'image')} ${code(subject)}`,
    bytesText(size),
    html(source),
    html(verification),
    signer === null ? '' : code(signer.name, 300),
    html(one.signedAt ?? ''),
    html(one.satisfies.join(', '), 300),
    one.problems.map((problem) => html(problem, 300)).join('<br>'),
  ];
}

function queryRow({ request, subject, via, filter, pages, referrers, error }: ReferrersQuery): string[] {
  return [
    code(request === null ? `referrers of ${subject}` : `GET ${request}`, 500),
    html(via ?? 'nobody'),
    html(filter ?? 'none'),
    String(pages),
    String(referrers),
    html(error ?? '', 500),
  ];
}
