// Renders what failed, with the remedy of each failure, above everything else.
import { list } from '../blocks.ts';
import { code, html } from '../escape.ts';

export interface SummaryFailure {
  /** What failed, escaped: `**SBOM** on linux/amd64`. */
  readonly what: string;
  /** The message of the error: `could not push the manifest at …: reason; remedy`. */
  readonly error: string;
}

const SHOWN = 10;

/** One line for each reason; failures of the same reason share it. Empty if nothing failed. */
export function renderFailures(failures: readonly SummaryFailure[], bytes = 60_000): string {
  if (failures.length === 0) return '';
  const groups = [...Map.groupBy(failures, ({ error }) => error)];
  const lines = groups.slice(0, SHOWN).map(([error, same]) => {
    const named = same.filter(({ what }) => what !== '');
    const whats = named.slice(0, 4).map(({ what }) => what);
    const more = named.length - whats.length;
    const { reason, remedy } = partsOf(error);
    const all = `${whats.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return `❌ ${all}${all === '' ? '' : ': '}${html(reason, 1500)}${remedy === '' ? '' : `<br>**To fix it:** ${withCode(remedy, 800)}`}`;
  });
  const left = groups.length - SHOWN;
  return list([...lines, ...(left > 0 ? [`${left} more reasons are in the log`] : [])], bytes);
}

/** Escaped, with what is between backticks as code. */
function withCode(text: string, most: number): string {
  const parts = text.split('`');
  if (parts.length % 2 === 0) return html(text, most);
  return parts.map((part, at) => (part === '' ? '' : at % 2 === 1 ? code(part, most) : html(part, most))).join('');
}

/** By the form of all messages of this program, what comes after the last semicolon says what to do. */
function partsOf(error: string): { readonly reason: string; readonly remedy: string } {
  const at = error.lastIndexOf('; ');
  return at < 0 ? { reason: error, remedy: '' } : { reason: error.slice(0, at), remedy: error.slice(at + 2) };
}
