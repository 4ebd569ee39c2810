// Makes the HTML report of an image from the audit record of its decision: the record alone is enough.
import { isKind, kindRow } from '../../evidence/kinds.ts';
import type { AuditRecord, RecordedEvidence } from '../../policy/audit-record.ts';
import { imageName, OUTCOME_WORDS, placeText, verdict } from '../decision-phrases.ts';
import { shellArgument, visible } from '../escape.ts';
import { claim } from '../node-text.ts';
import { NO_CONTENTS } from './contents.ts';
import type {
  AuditReport,
  ImageReport,
  ReportContents,
  ReportDocument,
  ReportNode,
  ReportSignature,
  RequirementReport,
} from './model.ts';
import { MAX_NODES, nodesLeftOut, sourceName } from './node.ts';

const MAX_REASONS = 50;
const MAX_WAIVED = 200;
const MAX_QUERIES = 500;

export function imageOfRecord(record: AuditRecord, contents: ReportContents = NO_CONTENTS): ImageReport {
  const { subject, policy, decision, time, reviewBy, warnings, commands } = record;
  const { nodes, left } = nodesOfRecord(record);
  return {
    name: visible(imageName(subjectOf(subject)), 400),
    digest: subject.digest,
    outcome: decision.outcome,
    verdict: verdict(decision),
    facts: [
      { label: 'Policy', value: visible(policy.source, 300) },
      { label: 'Policy digest', value: policy.digest, code: true },
      { label: 'Decided', value: time },
      ...(reviewBy === null ? [] : [{ label: 'Decide again by', value: reviewBy }]),
    ],
    requirements: decision.results.map((result): RequirementReport => {
      const place = placeText(result);
      return {
        text: visible(result.text, 500),
        outcome: result.outcome,
        ...(place !== undefined && { place: visible(place, 200) }),
        reasons: result.reasons
          .slice(0, MAX_REASONS)
          .map(({ text, remedy }) => ({ text: visible(text, 1000), remedy: visible(remedy, 1000) })),
        waived: result.waived.slice(0, MAX_WAIVED).map((one) => visible(one, 300)),
      };
    }),
    nodes,
    contents,
    audit: auditOf(record),
    notes: [...decision.notes, ...warnings, ...nodesLeftOut(left)].slice(0, 200).map((note) => visible(note, 1000)),
    commands: commands.map(({ words, shows }) => ({
      text: words.map(shellArgument).join(' '),
      shows: visible(shows, 200),
    })),
  };
}

/** An image that could not be evaluated. */
export function imageWithoutRecord(reference: string, outcome: 'failed' | 'undecided', error: string): ImageReport {
  return {
    name: visible(reference, 400),
    outcome,
    verdict: `${OUTCOME_WORDS[outcome].word}: there is no decision: ${visible(error, 1000)}`,
    facts: [],
    requirements: [],
    nodes: [],
    contents: NO_CONTENTS,
    notes: [],
    commands: [],
  };
}

function subjectOf({ reference, digest, tag }: AuditRecord['subject']): Parameters<typeof imageName>[0] {
  return { reference, digest, ...(tag !== null && { tag }) };
}

function auditOf({ subject, queries }: AuditRecord): AuditReport {
  return {
    registry: subject.registry === null ? 'OCI layout' : visible(subject.registry, 300),
    namespace: visible(subject.namespace, 300),
    queries: queries
      .slice(0, MAX_QUERIES)
      .map(({ request, subject: digest, via, filter, pages, referrers, error }) => ({
        request: visible(request === null ? `referrers of ${digest}` : `GET ${request}`, 400),
        via: via ?? 'no response',
        filter: visible(filter ?? '', 200),
        pages,
        referrers,
        ...(error !== undefined && { error: visible(error, 400) }),
      })),
  };
}

/** The image, its platforms, then evidence below what it is about. Evidence of an unknown subject is below the image. */
function nodesOfRecord({ subject, evidence, decision }: AuditRecord): { nodes: ReportNode[]; left: number } {
  const requirements = new Map(decision.results.map(({ name }, at) => [name, at]));
  const nodes: ReportNode[] = [{ parent: -1, label: 'image', digest: subject.digest }];
  const places = new Map<string, number>([[subject.digest, 0]]);
  for (const { digest, name } of subject.platforms) {
    if (places.has(digest)) continue;
    places.set(digest, nodes.length);
    nodes.push({ parent: 0, label: visible(claim(name ?? 'manifest'), 80), digest, ...platformField(name) });
  }
  const artifacts = new Set(evidence.map(({ digest }) => digest as string));
  const bySubject = Map.groupBy(evidence, (one): string =>
    places.has(one.subject) || artifacts.has(one.subject) ? one.subject : subject.digest,
  );
  const queue = [...places.keys()];
  const seen = new Set(queue);
  for (const place of queue) {
    const artifactsHere = Map.groupBy(bySubject.get(place) ?? [], ({ digest }) => digest);
    for (const [digest, layers] of artifactsHere) {
      if (nodes.length < MAX_NODES) {
        if (!places.has(digest)) places.set(digest, nodes.length);
        nodes.push(evidenceNode(layers, places.get(place) ?? 0, requirements));
      }
      if (!seen.has(digest)) queue.push(digest);
      seen.add(digest);
    }
  }
  return { nodes, left: subject.platforms.length + artifacts.size + 1 - nodes.length };
}

/** One artifact: several layers are several documents of one node. */
function evidenceNode(
  layers: readonly RecordedEvidence[],
  parent: number,
  requirements: ReadonlyMap<string, number>,
): ReportNode {
  const [first] = layers as readonly [RecordedEvidence, ...RecordedEvidence[]];
  const { digest, kind, artifactType, mediaType, size, platform, created, source } = first;
  const types = [...new Set(layers.map(({ predicateType }) => predicateType))].filter((type) => type !== null);
  const type = types.join(', ') || artifactType || '';
  const trustedAs = [...new Set(layers.flatMap((one) => one.trustedAs))];
  const satisfies = layers.flatMap((one) => one.satisfies.flatMap((name) => requirements.get(name) ?? []));
  const problems = [...new Set(layers.flatMap((one) => one.problems))];
  const documents = layers.flatMap((one): ReportDocument[] =>
    one.stored === null
      ? []
      : [
          {
            digest: one.stored,
            size: one.size,
            mediaType: '',
            ...(one.predicateType !== null && { type: visible(claim(one.predicateType), 200) }),
          },
        ],
  );
  return {
    parent,
    kind,
    label: isKind(kind) ? kindRow(kind).label : visible(claim(kind), 60),
    digest,
    ...(type !== '' && { type: visible(claim(type), 300) }),
    mediaType: visible(mediaType, 200),
    ...(artifactType !== null && { artifactType: visible(artifactType, 200) }),
    size,
    ...platformField(platform),
    ...(created !== null && { created: visible(created, 60) }),
    source: sourceName(source),
    signature: signatureOf(layers),
    ...(trustedAs.length > 0 && { trustedAs: trustedAs.map((name) => visible(name, 100)) }),
    ...(satisfies.length > 0 && { satisfies: [...new Set(satisfies)] }),
    ...(problems.length > 0 && { problems: problems.slice(0, 20).map((problem) => visible(problem, 500)) }),
    ...(documents.length > 0 && { documents }),
  };
}

/** That of the layer that fares worst. */
function signatureOf(layers: readonly RecordedEvidence[]): ReportSignature {
  const order = ['refused', 'none', 'not-read', 'unverified', 'verified'];
  const [worst] = layers.toSorted((a, b) => order.indexOf(a.verification) - order.indexOf(b.verification));
  if (worst === undefined || worst.verification === 'not-read') return { state: 'unknown' };
  const { verification: state, signer, signedAt, problems } = worst;
  const reason = state === 'refused' ? problems[0] : undefined;
  return {
    state,
    ...(signer !== null && {
      signer: visible(signer.kind === 'key' ? `key ${signer.name}` : signer.name, 300),
      ...(signer.issuer !== undefined && { issuer: visible(signer.issuer, 200) }),
    }),
    ...(signedAt !== null && { time: signedAt }),
    ...(reason !== undefined && { reason: visible(reason, 500) }),
  };
}

function platformField(platform: string | null): { readonly platform?: string } {
  return platform === null ? {} : { platform: visible(claim(platform), 80) };
}
