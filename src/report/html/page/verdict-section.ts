// The head of an image's report: its verdict, the figures, and what the policy requires.
import type { ImageReport, ReportNode, RequirementReport } from '../model.ts';
import { section } from './controls.ts';
import { copyable, h } from './element.ts';
import { findingCounts } from './findings-section.ts';
import { counted, OUTCOMES } from './words.ts';

export function verdictHead(image: ImageReport): HTMLElement {
  const { outcome, verdict, name, digest } = image;
  const { mark } = OUTCOMES[outcome];
  return h(
    'div',
    { class: `verdict ${outcome}` },
    h('p', { class: 'badge', 'aria-hidden': 'true' }, mark),
    h(
      'div',
      {},
      h('h1', { id: 'title', tabindex: -1 }, name),
      h('p', { class: 'sentence' }, verdict),
      digest !== undefined && h('p', {}, copyable(digest)),
    ),
    figures(image),
  );
}

function figures({ nodes, contents }: ImageReport): HTMLElement {
  const evidence = nodes.filter(({ kind }) => kind !== undefined);
  const count = (state: string): number => evidence.filter(({ signature }) => signature?.state === state).length;
  const counts = findingCounts(contents);
  const [first] = [...counts].filter(([name]) => name !== 'resolved');
  const open = [...counts].reduce((sum, [name, number]) => sum + (name === 'resolved' ? 0 : number), 0);
  const signed =
    count('verified') > 0 || count('unverified') === 0
      ? ['verified', 'Signatures verified']
      : ['unverified', 'Signed, not verified'];
  return h(
    'dl',
    { class: 'figures' },
    ...figure('Artifacts', evidence.length, `${platformCount(nodes)}`),
    ...figure(
      signed[1] ?? '',
      count(signed[0] ?? ''),
      `${count('refused') > 0 ? `${count('refused')} refused, ` : ''}${counted(count('none'), 'artifact')} unsigned`,
    ),
    ...(contents.scans.length === 0
      ? []
      : figure('Open findings', open, first === undefined ? 'none' : `${first[1]} ${first[0]}`, first?.[0])),
    ...(contents.sboms.length === 0
      ? []
      : figure('Components', contents.components.length, counted(contents.sboms.length, 'SBOM'))),
  );
}

function figure(label: string, value: number, note: string, severity = ''): HTMLElement[] {
  return [
    h(
      'div',
      {},
      h('dt', {}, label),
      h('dd', {}, h('b', {}, value.toLocaleString('en')), h('span', { class: `muted ${severity}` }, note)),
    ),
  ];
}

function platformCount(nodes: readonly ReportNode[]): string {
  const count = nodes.filter(({ kind, platform }) => kind === undefined && platform !== undefined).length;
  return count === 0 ? 'one image' : counted(count, 'platform');
}

export function requirementsSection({ requirements }: ImageReport): HTMLElement | undefined {
  if (requirements.length === 0) return undefined;
  const met = requirements.filter(({ outcome }) => outcome === 'passed').length;
  const order = ['failed', 'undecided', 'warned', 'passed'];
  const sorted = requirements.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));
  return section(
    'requirements',
    'Requirements',
    `${met} of ${requirements.length} met`,
    h('ul', { class: 'requirements' }, ...sorted.map(requirement)),
  );
}

function requirement({ text, outcome, place, reasons, waived }: RequirementReport): HTMLElement {
  const { mark, word } = OUTCOMES[outcome];
  return h(
    'li',
    { class: outcome },
    h(
      'p',
      {},
      h('span', { class: `badge small ${outcome}`, role: 'img', 'aria-label': word }, mark),
      h('b', {}, text),
      place !== undefined && h('code', { class: 'muted' }, place),
    ),
    ...reasons.map((reason) =>
      h(
        'div',
        { class: 'reason' },
        h('p', {}, reason.text),
        h('p', { class: 'remedy' }, h('span', { class: 'muted' }, 'To satisfy it: '), ...remedy(reason.remedy)),
      ),
    ),
    waived.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${counted(waived.length, 'finding')} left out by exceptions and VEX`),
        h('ul', {}, ...waived.map((one) => h('li', {}, one))),
      ),
  );
}

/** Commands in a remedy are between backticks. */
function remedy(text: string): (Node | string)[] {
  return text.split('`').map((part, at) => (at % 2 === 1 ? h('code', {}, part) : part));
}
