// Makes text that a registry or a program sends fit for one line of an error, a warning and a log.

/** Commands that the GitHub runner reads from a log: `::name ...::` at the start of a line, `##[name]` anywhere. */
const RUNNER_COMMAND = /::(?=[a-z][a-z-]*(?:\s|::))|##(?=\[)/gi;

/**
 * One line of at most `limit` characters. Control and formatting characters (terminal escapes, line breaks, bidirectional
 * overrides) become spaces, and runner commands are broken up.
 */
export function oneLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(RUNNER_COMMAND, ([first = '']) => `${first} ${first}`)
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
