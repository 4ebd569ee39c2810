// Writes CPE names, by which scanners find advisories of programs.

/** CPE 2.3, formatted string binding. `product` is `vendor:product`, with special characters escaped. */
export function cpeOf(product: string, version: string, update?: string): string {
  return `cpe:2.3:a:${product}:${escaped(version)}:${update === undefined ? '*' : escaped(update)}:*:*:*:*:*:*`;
}

/** Letters, digits, `_`, `.` and `-` stand for themselves. */
function escaped(text: string): string {
  return text.toLowerCase().replaceAll(/[^\w.-]/g, '\\$&');
}
