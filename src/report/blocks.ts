// Builds blocks of markdown, each within a number of bytes, from text that is escaped already.

/** The runner truncates a step's summary at 1 MiB. The parts together stay below it. */
export const BOUND = {
  table: 300_000,
  tree: 300_000,
  errors: 100_000,
  inputs: 50_000,
  notes: 50_000,
  readers: 50_000,
  findings: 30_000,
} as const;

/** The first lines that fit into `bytes`, and how many do not. */
export function fitting(
  lines: readonly string[],
  bytes: number,
): { readonly lines: readonly string[]; readonly left: number } {
  let room = bytes;
  const count = lines.findIndex((line) => {
    room -= Buffer.byteLength(line) + 1;
    return room < 0;
  });
  return count < 0 ? { lines, left: 0 } : { lines: lines.slice(0, count), left: lines.length - count };
}

/** A table of escaped cells. Its last row says how many rows are not shown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], bytes: number): string {
  const { lines, left } = fitting(rows.map(row), bytes);
  const rest = left > 0 ? [row([`${left} more`, ...head.slice(1).map(() => '')])] : [];
  return [row(head), row(head.map(() => '---')), ...lines, ...rest].join('\n');
}

/** A list of escaped lines. Its last line says how many are not shown. */
export function list(items: readonly string[], bytes: number): string {
  const { lines, left } = fitting(
    items.map((item) => `- ${item}`),
    bytes,
  );
  return [...lines, ...(left > 0 ? [`- ${left} more`] : [])].join('\n');
}

/** A block that is closed until the reader opens it. Blank lines let its content be parsed as markdown. */
export function folded(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** The first parts that fit into `bytes`; if some do not, a last one that says so. */
export function fittingParts(
  parts: readonly string[],
  bytes: number,
  rest: (left: number) => string,
): readonly string[] {
  let room = bytes;
  const count = parts.findIndex((part) => {
    room -= Buffer.byteLength(part) + 2;
    return room < 0;
  });
  return count < 0 ? parts : [...parts.slice(0, count), rest(parts.length - count)];
}

/** The first lines of a page that fit into `bytes`. What is open at the cut is closed: a fence, folded blocks. */
export function cutPage(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown;
  const { lines } = fitting(markdown.split('\n'), bytes - 1000);
  let fence = '';
  let open = 0;
  for (const line of lines) {
    const mark = /^`{3,}/.exec(line)?.[0];
    if (fence === '') fence = mark ?? '';
    else if (line === fence) fence = '';
    if (fence === '') open += (line.match(/<details>/g)?.length ?? 0) - (line.match(/<\/details>/g)?.length ?? 0);
  }
  const close = [...(fence === '' ? [] : [fence]), ...Array.from({ length: Math.max(open, 0) }, () => '\n</details>')];
  return [...lines, ...close, '\nThe rest is left out, because the size of a job summary is limited.'].join('\n');
}

/** The non-empty parts, separated by blank lines. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
