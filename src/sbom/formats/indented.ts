// Reads indented `key: value` lines: the subset of YAML that lock files use, and Yarn's own format.
//
// The YAML parser takes quadratic time for files with many keys, as in large or hostile lock files.

export interface Line {
  /** Number of leading spaces. */
  readonly indent: number;
  /** The line without its indent. */
  readonly text: string;
  /** Empty if the line does not match. */
  readonly key: string;
  readonly value: string;
}

const MAX_LINE = 8192;
/** `key: value`, `key:` or, in Yarn's first format, `key value`. Keys may be quoted. */
const ENTRY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'][^\s]*?)(?::(?:\s+(.*))?| (.*))$/;

/** Yields every line that is neither empty nor a comment. */
export function* indentedLines(text: string): Generator<Line> {
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, Math.min(end, at + MAX_LINE)).trimEnd();
    at = end + 1;
    const content = line.trimStart();
    if (content === '' || content.startsWith('#')) continue;
    const [, key = '', afterColon, afterSpace] = ENTRY.exec(content) ?? [];
    yield {
      indent: line.length - content.length,
      text: content,
      key: unquoted(key),
      value: unquoted(afterColon ?? afterSpace ?? ''),
    };
  }
}

export function unquoted(text: string): string {
  const trimmed = text.trim();
  const quote = trimmed[0];
  return trimmed.length > 1 && (quote === '"' || quote === "'") && trimmed.endsWith(quote)
    ? trimmed.slice(1, -1)
    : trimmed;
}
