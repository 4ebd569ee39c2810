// Decodes text files and splits them into lines of bounded length.

/** Longer lines are truncated. */
const MAX_LINE = 8192;

/** UTF-8 without byte order mark. Invalid bytes become U+FFFD. */
export function decodedText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Every line that is not blank, trimmed. */
export function* lines(text: string): Generator<string> {
  let at = 0;
  while (at < text.length) {
    let end = text.indexOf('\n', at);
    if (end === -1) end = text.length;
    const line = text.slice(at, Math.min(end, at + MAX_LINE)).trim();
    at = end + 1;
    if (line !== '') yield line;
  }
}
