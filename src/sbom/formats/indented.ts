// Lines of `key: value`, nested by their indent: the part of YAML that lock files are written in, and Yarn's own format.
//
// A YAML parser would take quadratic time for a file of many keys, which is what a large or hostile lock file is.

export interface Line {
  /** Spaces before the text. */
  readonly indent: number;
  /** The line without its indent. */
  readonly text: string;
  /** Empty where the line is not of the form. */
  readonly key: string;
  readonly value: string;
}

const MAX_LINE = 8192;
/** `key: value`, `key:` or, as Yarn's first format has it, `key value`; keys may be quoted. */
const ENTRY = /^("(?:[^"\\]|\\.)*"|'[^']*'|[^\s"'][^\s]*?)(?::(?:\s+(.*))?| (.*))$/;

/** Every line that is neither empty nor a comment, in order. */
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
