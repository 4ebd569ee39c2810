// Owns the lines of a list of images: a reference or a repository pattern, and labels such as `team=payments`.
import { UserError } from '../errors.ts';
import { formatReference, parseReference, type Reference } from '../oci/reference.ts';
import { type Label, LIMITS } from './line.ts';

/** An image to audit. */
export interface ImageTarget {
  readonly type: 'image';
  /** Canonical. */
  readonly reference: string;
  readonly labels: readonly Label[];
  readonly places: readonly string[];
}

/** All repositories under a prefix, or all tags of one repository. */
export interface PatternTarget {
  readonly type: 'repositories' | 'tags';
  readonly registry: string;
  /** The prefix without the slash at its end, or the repository; empty for all repositories. */
  readonly name: string;
  readonly labels: readonly Label[];
}

const LABEL = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,99}=[^\s\p{C}]{1,200}$/u;

/** One line of a list. Throws a UserError. */
export function parseTargetLine(line: string): ImageTarget | PatternTarget {
  const [name = '', ...words] = line.trim().split(/\s+/);
  const wrong = words.find((word) => !LABEL.test(word));
  if (wrong !== undefined) {
    throw new UserError(`${JSON.stringify(wrong.slice(0, 100))} is not a label; write NAME=VALUE after the reference`);
  }
  const labels = words.slice(0, LIMITS.labels).map((word): Label => {
    const at = word.indexOf('=');
    return { name: word.slice(0, at), value: word.slice(at + 1) };
  });
  const pattern = parsePattern(name);
  if (pattern !== undefined) return { ...pattern, labels };
  return { type: 'image', reference: canonical(parseReference(name)), labels, places: [] };
}

/** `registry/prefix/*` or `registry/repository:*`; undefined for another text. Throws a UserError for a wrong prefix. */
export function parsePattern(text: string): Omit<PatternTarget, 'labels'> | undefined {
  const [, registry, name = '', end] = /^([^/\s]*[.:][^/\s]*|localhost)(?:\/(.*?))?(\/\*|:\*)$/.exec(text) ?? [];
  if (registry === undefined) return undefined;
  if (name === '' && end === '/*') return { type: 'repositories', registry: hostOf(registry, text), name };
  const reference = parseReference(`${registry}/${name}`);
  if (reference.scheme !== 'registry') return undefined;
  return { type: end === '/*' ? 'repositories' : 'tags', registry: reference.registry, name: reference.repository };
}

function hostOf(registry: string, text: string): string {
  const reference = parseReference(`${registry}/any/name`);
  if (reference.scheme === 'registry') return reference.registry;
  throw new UserError(`${JSON.stringify(text)} names no registry`);
}

/** With the tag `latest` if the reference has neither tag nor digest. */
export function canonical(reference: Reference): string {
  const isNamed = reference.tag !== undefined || reference.digest !== undefined || reference.scheme !== 'registry';
  return formatReference(isNamed ? reference : { ...reference, tag: 'latest' });
}

export function patternText({ type, registry, name }: Omit<PatternTarget, 'labels'>): string {
  return `${registry}${name === '' ? '' : `/${name}`}${type === 'tags' ? ':*' : '/*'}`;
}

/** The line from which `parseTargetLine` reads the same. */
export function formatTargetLine(text: string, labels: readonly Label[]): string {
  return [text, ...labels.map(({ name, value }) => `${name}=${value}`)].join(' ');
}
