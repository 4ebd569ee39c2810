// Text that a registry sends, made fit for one line of an error or a warning.

/** One line of at most `limit` characters: control and formatting characters (bidirectional ones too) become spaces. */
export function oneLine(text: string, limit: number): string {
  const line = text
    .slice(0, limit * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
  return line.length > limit ? `${line.slice(0, limit - 1).trimEnd()}…` : line;
}
