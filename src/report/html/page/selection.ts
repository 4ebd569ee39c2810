// Owns which nodes the filters of the page select: text, kind, platform, signer.
import type { ReportNode } from '../model.ts';
import { SIGNATURES, signerName } from './words.ts';

export interface NodeFilter {
  readonly text: string;
  readonly kind: string;
  readonly platform: string;
  readonly signer: string;
}

export const NO_FILTER: NodeFilter = { text: '', kind: '', platform: '', signer: '' };

export function isActive(filter: NodeFilter): boolean {
  return Object.values(filter).some((value) => value !== '');
}

/** The values of a filter with the number of nodes of each, by name. */
export type Choices = readonly (readonly [value: string, label: string, count: number])[];

/** The evidence of a report, with what filters compare. */
export class FilteredNodes {
  readonly nodes: readonly ReportNode[];
  readonly #platforms: readonly string[];
  readonly #texts: readonly string[];

  constructor(nodes: readonly ReportNode[]) {
    this.nodes = nodes;
    const platforms: string[] = [];
    // Parents precede their children.
    for (const node of nodes) platforms.push(node.platform ?? platforms[node.parent] ?? 'image');
    this.#platforms = platforms;
    this.#texts = nodes.map((node, at) =>
      [node.label, node.title, node.type, node.digest, node.signature?.signer, node.source, platforms[at]]
        .join('\n')
        .toLowerCase(),
    );
  }

  /** `linux/amd64`, or `image` for what is attached to the image itself. */
  platformOf(at: number): string {
    return this.#platforms[at] ?? 'image';
  }

  /** Indices of the evidence that matches. */
  matching(filter: NodeFilter): readonly number[] {
    const text = filter.text.trim().toLowerCase();
    return this.nodes.flatMap((node, at) => {
      if (node.kind === undefined) return [];
      if (filter.kind !== '' && node.kind !== filter.kind) return [];
      if (filter.platform !== '' && this.platformOf(at) !== filter.platform) return [];
      if (filter.signer !== '' && signerKey(node) !== filter.signer) return [];
      return text === '' || this.#texts[at]?.includes(text) ? [at] : [];
    });
  }

  kinds(): Choices {
    return this.#choices(
      ({ kind = '' }) => kind,
      ({ label }) => label,
    );
  }

  platforms(): Choices {
    return this.#choices(
      (_, at) => this.platformOf(at),
      (_, at) => this.platformOf(at),
    );
  }

  signers(): Choices {
    return this.#choices(signerKey, (node) =>
      node.signature?.signer === undefined
        ? SIGNATURES[node.signature?.state ?? 'unknown']
        : signerName(node.signature.signer),
    );
  }

  #choices(key: (node: ReportNode, at: number) => string, label: (node: ReportNode, at: number) => string): Choices {
    const found = new Map<string, { readonly label: string; count: number }>();
    for (const [at, node] of this.nodes.entries()) {
      if (node.kind === undefined) continue;
      const value = key(node, at);
      const known = found.get(value);
      if (known === undefined) found.set(value, { label: label(node, at), count: 1 });
      else known.count += 1;
    }
    return [...found]
      .map(([value, one]) => [value, one.label, one.count] as const)
      .sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0));
  }
}

function signerKey({ signature }: ReportNode): string {
  return signature?.signer ?? `state:${signature?.state ?? 'unknown'}`;
}
