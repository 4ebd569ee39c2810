// Shows the details of the node or group that is selected in the graph.
import type { ImageReport, ReportNode } from '../model.ts';
import { breakable, type Child, copyable, h, shortDigest } from './element.ts';
import { glyph } from './glyph.ts';
import { groupName, type OutlineGroup } from './outline.ts';
import type { FilteredNodes } from './selection.ts';
import { ageText, counted, SIGNATURES, signatureText, signerName, sizeText, timeText } from './words.ts';

/** Members of a group that are listed. */
const MAX_MEMBERS = 30;

export class Details {
  readonly element: HTMLElement;
  readonly #heading = h('h3', { tabindex: -1 });
  readonly #body = h('div');
  readonly #image: ImageReport;
  readonly #nodes: FilteredNodes;
  readonly #now: string;
  readonly #reveal: (at: number) => void;

  constructor(image: ImageReport, nodes: FilteredNodes, now: string, reveal: (at: number) => void, back: () => void) {
    this.#image = image;
    this.#nodes = nodes;
    this.#now = now;
    this.#reveal = reveal;
    this.element = h(
      'aside',
      { class: 'details', 'aria-label': 'Details of the selection' },
      this.#heading,
      this.#body,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') back();
    });
  }

  focus(): void {
    this.#heading.focus();
  }

  show(at: number): void {
    const node = this.#nodes.nodes[at];
    if (node === undefined) return;
    this.#heading.replaceChildren(node.kind === undefined && at === 0 ? 'Image' : node.label);
    this.#body.replaceChildren(
      ...(node.kind === undefined ? [] : [signatureLine(node)]),
      list(this.#facts(node, at)),
      ...this.#extras(node),
    );
  }

  showGroup(group: OutlineGroup): void {
    const { members } = group;
    this.#heading.replaceChildren(groupName(group));
    const listed = members.slice(0, MAX_MEMBERS).map((at) => {
      const node = this.#nodes.nodes[at];
      if (node === undefined) return h('li');
      const time = node.signature?.time ?? node.created;
      const text = [node.title ?? (time && timeText(time)), shortDigest(node.digest)].filter(Boolean).join(' · ');
      return h('li', {}, h('button', { type: 'button', class: 'link', onclick: () => this.#reveal(at) }, text));
    });
    const left = members.length - listed.length;
    this.#body.replaceChildren(
      h('ul', { class: 'members' }, ...listed),
      left > 0 ? h('p', { class: 'muted' }, `${left} more in the table below`) : '',
    );
  }

  #facts(node: ReportNode, at: number): readonly (readonly [string, Child])[] {
    const { signature } = node;
    const parent = this.#nodes.nodes[node.parent];
    return [
      ['Digest', copyable(node.digest)],
      ...fact('Title', node.title),
      ...fact('Type', node.type),
      ...(node.kind === undefined ? [] : [['About', this.#nodes.platformOf(at)] as const]),
      ...(parent === undefined || node.kind === undefined
        ? []
        : [
            [
              'Attached to',
              h(
                'button',
                { type: 'button', class: 'link', onclick: () => this.#reveal(node.parent) },
                `${parent.label} ${shortDigest(parent.digest)}`,
              ),
            ] as const,
          ]),
      ...fact('Signer', signature?.signer),
      ...fact('Issuer', signature?.issuer),
      ...fact('Trusted as', node.trustedAs?.join(', ')),
      ...fact('Signed', signature?.time && `${timeText(signature.time)} (${ageText(signature.time, this.#now)})`),
      ...fact('Created (claimed)', node.created && timeText(node.created)),
      ...fact('Found by', node.source),
      ...fact('Artifact type', node.artifactType === node.type ? undefined : node.artifactType),
      ...fact('Media type', node.mediaType),
      ...fact('Manifest size', node.size === undefined ? undefined : sizeText(node.size)),
    ];
  }

  #extras(node: ReportNode): readonly HTMLElement[] {
    const { satisfies = [], problems = [], documents = [], annotations = [], signature } = node;
    const refusal = signature?.reason === undefined ? [] : [signature.reason];
    const reasons = [...new Set(problems)].filter((problem) => !refusal.includes(problem));
    return [
      ...(satisfies.length === 0
        ? []
        : [
            h('h4', {}, 'Satisfies'),
            h('ul', { class: 'met' }, ...satisfies.map((at) => h('li', {}, this.#image.requirements[at]?.text ?? ''))),
          ]),
      ...reasonList('Signature refused because', refusal),
      ...reasonList('Does not count because', reasons),
      ...(documents.length === 0
        ? []
        : [
            h('h4', {}, counted(documents.length, 'document')),
            ...documents.map(({ digest, size, mediaType, title, type }) =>
              list([
                ...fact('Title', title),
                ...fact('Type', type),
                ...fact('Media type', mediaType),
                ['Digest', copyable(digest, shortDigest(digest))],
                ['Size', sizeText(size)],
              ]),
            ),
          ]),
      ...(annotations.length === 0
        ? []
        : [
            h(
              'details',
              {},
              h('summary', {}, counted(annotations.length, 'annotation')),
              list(annotations.map(([key, value]) => [key, value] as const)),
            ),
          ]),
    ];
  }
}

function reasonList(heading: string, reasons: readonly string[]): readonly HTMLElement[] {
  if (reasons.length === 0) return [];
  return [h('h4', {}, heading), h('ul', { class: 'unmet' }, ...reasons.map((one) => h('li', {}, one)))];
}

function fact(label: string, value: string | undefined): readonly (readonly [string, Child])[] {
  return value === undefined || value === '' ? [] : [[label, breakable(value)]];
}

function list(facts: readonly (readonly [string, Child])[]): HTMLElement {
  return h('dl', {}, ...facts.flatMap(([label, value]) => [h('dt', {}, label), h('dd', {}, value)]));
}

/** The mark of the signature with its words. */
export function signatureLine(node: ReportNode): HTMLElement {
  const state = node.signature?.state ?? 'unknown';
  const signer = node.signature?.signer;
  return h(
    'p',
    { class: `signature ${state}` },
    mark(node),
    signer === undefined ? SIGNATURES[state] : `signed by ${signerName(signer)}`,
  );
}

/** The mark alone, as large as text. */
export function mark(node: ReportNode): HTMLElement {
  const canvas = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  canvas.setAttribute('viewBox', '8 10 24 24');
  canvas.setAttribute('class', 'mark');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.append(glyph(node.signature?.state, node.kind === undefined));
  return h('span', { title: signatureText(node) }, canvas);
}
