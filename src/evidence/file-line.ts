// One line of an input that names files: `[kind][@platform]=path-or-glob`, or a path-or-glob alone.
import { UserError } from '../errors.ts';
import { isKind, KINDS, type Kind } from './kinds.ts';

export interface FileLine {
  /** As the user wrote it, for messages. */
  readonly text: string;
  readonly path: string;
  readonly kind?: Kind;
  /** `os/architecture[/variant]`. */
  readonly platform?: string;
}

const PREFIX = /^([a-z][a-z-]*)?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;

/**
 * Reads a line. What stands before `=` counts only if it is a kind or a platform, since a file's name may have an equals
 * sign. Throws a UserError that quotes the line where nothing is left of it.
 */
export function parseFileLine(text: string): FileLine {
  let path = text.trim();
  let kind: Kind | undefined;
  let platform: string | undefined;
  for (;;) {
    const prefix = PREFIX.exec(path);
    if (prefix === null || (prefix[1] === undefined && prefix[2] === undefined)) break;
    const [whole, name, selector] = prefix;
    if (name !== undefined && !isKind(name)) break;
    if (name !== undefined && kind !== undefined && name !== kind) {
      throw new UserError(`${JSON.stringify(text)} is declared to be ${kind} and ${name}; it can be one of them`);
    }
    if (name !== undefined) kind = name;
    if (selector !== undefined) platform = selector;
    path = path.slice(whole.length).trim();
  }
  if (path === '') throw new UserError(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
  if (path.includes('\0')) throw new UserError(`${JSON.stringify(text)} has a NUL character in its path`);
  return { text, path, ...(kind && { kind }), ...(platform && { platform }) };
}

/** What to tell somebody whose path was not found and looks like a misspelt kind. */
export function kindHint(path: string): string {
  return /^[a-z][a-z-]*=/.test(path)
    ? ` (if ${path.split('=', 1)[0]} is meant as a kind: kinds are ${Object.keys(KINDS).join(', ')})`
    : '';
}
