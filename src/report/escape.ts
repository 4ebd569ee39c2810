// Escapes untrusted text for its output: terminal, HTML and markdown, mermaid labels, JSON, the runner's log.

/** Longer text is truncated, because an annotation can hold megabytes. */
const MAX_SHOWN = 200;
/** Short enough that the closing quote fits wherever quoted text is shown. */
const MAX_QUOTED = 60;

/**
 * Characters that move the cursor, start a new line, reorder text or are not visible: control characters (C0 and C1),
 * direction marks, zero-width characters, line separators, tag characters, unpaired surrogates.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Almost every text: the classes of Unicode above take milliseconds to compile, and this a hundredth of that. */
const PLAIN = /^[ -~]*$/;

/** One line of at most `max` characters in which everything is visible: `\u{1b}` for ESC, `\n` for a line break. */
export function visible(text: string, max: number = MAX_SHOWN): string {
  const characters = text.length > max ? [...text.slice(0, max * 2)] : [];
  const cut = characters.length > max || text.length > max * 2;
  const shown = cut ? `${characters.slice(0, max - 1).join('')}…` : text;
  if (!cut && PLAIN.test(shown)) return shown;
  return shown.replaceAll(INVISIBLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Visible text in quotation marks, which nothing in the text can end. */
export function quoted(text: string, max: number = MAX_QUOTED): string {
  return `"${visible(text.slice(0, 2 * max).replaceAll(/["\\]/g, '\\$&'), max)}"`;
}

/** A message of any length on one line. Every message of a front end passes through this or through `messageLines`. */
export function messageLine(text: string): string {
  return visible(text, Number.MAX_SAFE_INTEGER);
}

/** The colour codes of this program. Any other escape sequence is untrusted. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: ESC begins the codes.
const COLOR = /(\u001b\[(?:0|1|2|22|31|32|33|36|39)m)/;

/** Lines of a renderer. Line breaks and this program's colours are kept; other control characters become visible. */
export function messageLines(text: string): string {
  const safe = (part: string, at: number): string => (at % 2 === 1 ? part : messageLine(part));
  return text
    .split('\n')
    .map((line) => line.split(COLOR).map(safe).join(''))
    .join('\n');
}

/** Characters that any reader treats as a line break, so that every start of a line is checked. */
const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** A command of the runner, which trims white space before it, U+0085 included. */
const COMMAND_START = /^([\s\u0085\p{C}]*):(?=:)/u;

/** Lines for the runner's log, none of which the runner interprets as a command (`::error::`, `##[group]`). */
export function logLines(text: string): string {
  return text
    .split(LINE_BREAK)
    .map((line) => line.replace(COMMAND_START, '$1: ').replaceAll('##[', '# #['))
    .join('\n');
}

/** Characters that structure HTML, or markdown anywhere in a line; the colon and the at sign make links. */
const STRUCTURE = /[&<>"'`|*_~[\]{}()#!\\$@:]/g;
/** The beginning of a list, a heading or a rule, at the beginning of a line. */
const LINE_START = /^(\d*)([-+=.])/;

/**
 * Text for both markdown and HTML, including table cells. Every character that either may interpret as structure becomes a
 * numeric reference, which CommonMark (section 2.5) never interprets as structure.
 */
export function html(text: string, max?: number): string {
  const reference = (character: string): string => `&#${character.charCodeAt(0)};`;
  return visible(text, max)
    .replaceAll(STRUCTURE, reference)
    .replace(LINE_START, (_, digits: string, mark: string) => digits + reference(mark));
}

/** The same in a monospaced span, in which GitHub creates no links, mentions or emoji. */
export function code(text: string, max?: number): string {
  return `<code>${html(text, max)}</code>`;
}

/** JSON text with all invisible characters as `\uNNNN`: the same value, safe in a terminal. Line breaks are kept. */
export function visibleJson(json: string): string {
  return json.replaceAll(INVISIBLE, (character) =>
    character === '\n'
      ? character
      : Array.from(
          { length: character.length },
          (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
        ).join(''),
  );
}

/** A value as JSON inside a `<script>` element, which nothing in it can end. Invisible characters are escaped too. */
export function scriptJson(value: unknown): string {
  return visibleJson(JSON.stringify(value)).replaceAll(
    /[<>&]/g,
    (character) => `\\u00${character.charCodeAt(0).toString(16)}`,
  );
}

/** Text inside the quotes of a mermaid label: every character but plain letters, digits and separators becomes `#NN;`. */
export function mermaidLabel(text: string, max?: number): string {
  return visible(text, max).replaceAll(/[^A-Za-z0-9 ._:/,+-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** A fenced block whose fence is longer than any in `text`, so that none inside can end it. */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Characters with which a spreadsheet begins a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

/** A cell of CSV (RFC 4180). What a spreadsheet would take for a formula begins with an apostrophe, so that it is a text. */
export function csvCell(text: string, max?: number): string {
  const shown = visible(text, max);
  return `"${(FORMULA_START.test(shown.trimStart()) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
}

/** One argument of a POSIX shell command that a reader may paste. */
export function shellArgument(text: string): string {
  const shown = visible(text, 4096);
  return /^[A-Za-z0-9@%+=:,./_-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
