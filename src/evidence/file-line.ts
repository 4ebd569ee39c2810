// Parses one line of an input that names files: `[kind][:type][@platform]=path-or-glob`, or only a path or glob.
import { UserError } from '../errors.ts';
import { kindOfMediaType, needsPredicate } from './classify.ts';
import { isKind, KINDS, type Kind } from './kinds.ts';

export interface FileLine {
  /** The line as it was written, for messages. */
  readonly text: string;
  readonly path: string;
  readonly kind?: Kind;
  /** `os/architecture[/variant]`. */
  readonly platform?: string;
  /** The artifact type of a custom document. */
  readonly artifactType?: string;
}

const PREFIX = /^([a-z][a-z-]*)?(?::([^=@]*))?(?:@([a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?))?=/;

/**
 * Parses a line. The text before `=` is used only if it is a kind or a platform, because a file name may contain an equals
 * sign. Throws a UserError that quotes the line if it names no file.
 */
export function parseFileLine(text: string): FileLine {
  let path = text.trim();
  let kind: Kind | undefined;
  let platform: string | undefined;
  let artifactType: string | undefined;
  for (;;) {
    const prefix = PREFIX.exec(path);
    if (prefix === null || (prefix[1] === undefined && prefix[3] === undefined)) break;
    const [whole, name, type, selector] = prefix;
    if ((name !== undefined && !isKind(name)) || (type !== undefined && name === undefined)) break;
    if (name !== undefined && kind !== undefined && name !== kind) {
      throw new UserError(`${JSON.stringify(text)} is declared as both ${kind} and ${name}; declare one kind`);
    }
    if (name !== undefined) kind = name;
    if (type !== undefined) artifactType = checkArtifactType(type, name ?? '', text);
    if (selector !== undefined) platform = selector;
    path = path.slice(whole.length).trim();
  }
  if (path === '') throw new UserError(`${JSON.stringify(text)} names no file; write [kind=]path-or-glob`);
  if (path.includes('\0')) throw new UserError(`${JSON.stringify(text)} has a NUL character in its path`);
  return { text, path, ...(kind && { kind }), ...(platform && { platform }), ...(artifactType && { artifactType }) };
}

/** RFC 6838, section 4.2. */
const MEDIA_TYPE = /^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/;

/** Throws a UserError for a type that readers take for evidence of another kind. */
function checkArtifactType(type: string, kind: string, line: string): string {
  const fail = (why: string): UserError => new UserError(`${JSON.stringify(line)}: ${why}`);
  if (kind !== 'custom') throw fail(`only custom documents have an artifact type of their own; write ${kind}=PATH`);
  if (!MEDIA_TYPE.test(type)) {
    throw fail(`${JSON.stringify(type)} is not a media type, such as application/vnd.example.report.v1+json`);
  }
  const known = needsPredicate(type) ? 'a signed statement' : kindOfMediaType(type);
  if (known !== undefined) throw fail(`readers take ${type} for ${known}; choose a type of your own`);
  return type;
}

/** A hint for a path that was not found and looks like a misspelt kind. */
export function kindHint(path: string): string {
  return /^[a-z][a-z-]*=/.test(path)
    ? `; ${JSON.stringify(path.split('=', 1)[0])} is not a kind; the kinds are ${Object.keys(KINDS).join(', ')}`
    : '';
}
