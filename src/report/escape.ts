// Foreign text made harmless for where it is shown: terminal, HTML and markdown, mermaid labels, the runner's log.

/** Longer text is cut: an annotation can hold megabytes. */
const MAX_SHOWN = 200;

/**
 * What would move the cursor, start a new line, or show text in another order than it has: controls, marks of direction,
 * zero-width characters, line separators, tag characters, halves of pairs.
 */
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of at most `max` characters in which everything is visible: `\u{1b}` for ESC, `\n` for a line break. */
export function visible(text: string, max: number = MAX_SHOWN): string {
  const characters = [...text.slice(0, max * 2)];
  const cut = characters.length > max || text.length > max * 2;
  const shown = cut ? `${characters.slice(0, max - 1).join('')}…` : text;
  return shown.replaceAll(INVISIBLE, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    if (character === '\r') return '\\r';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Characters that structure HTML, or markdown anywhere in a line; the colon and the at sign make links. */
const STRUCTURE = /[&<>"'`|*_~[\]{}()#!\\$@:]/g;
/** What begins a list, a heading or a rule where a line begins with it. */
const LINE_START = /^(\d*)([-+=.])/;

/**
 * Text for markdown and for HTML alike, table cells included: every character that either reads as structure becomes a
 * numeric reference, which CommonMark (section 2.5) never takes for structure.
 */
export function html(text: string, max?: number): string {
  const reference = (character: string): string => `&#${character.charCodeAt(0)};`;
  return visible(text, max)
    .replaceAll(STRUCTURE, reference)
    .replace(LINE_START, (_, digits: string, mark: string) => digits + reference(mark));
}

/** The same in a monospaced span, in which GitHub makes no links, mentions or emoji of it. */
export function code(text: string, max?: number): string {
  return `<code>${html(text, max)}</code>`;
}

/** JSON text with everything invisible as `\uNNNN`: the same value, harmless in a terminal. Line breaks stay. */
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

/** Text inside the quotes of a mermaid label: what is no plain letter, digit or separator becomes mermaid's `#NN;`. */
export function mermaidLabel(text: string, max?: number): string {
  return visible(text, max).replaceAll(/[^A-Za-z0-9 ._:/,+-]/gu, (character) => `#${character.codePointAt(0)};`);
}

/** Lines for the runner's log, in which none is taken for a command (`::error::`, `##[group]`). Keeps line breaks. */
export function logLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '# #['))
    .join('\n');
}

/** A fenced block whose fence is longer than any in `text`, so that none inside can end it. */
export function fenced(text: string, language = ''): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

/** One argument of a POSIX shell command that a reader may paste. */
export function shellArgument(text: string): string {
  const shown = visible(text, 4096);
  return /^[A-Za-z0-9@%+=:,./_-]+$/.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
