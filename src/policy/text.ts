// Formats values for messages of policies: ages, durations, digests, lists, and foreign text as one bounded line.
import type { Digest } from '../oci/digest.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const UNITS = [
  [DAY, 'd'],
  [HOUR, 'h'],
  [MINUTE, 'min'],
  [1000, 's'],
] as const;

/** `7 d`, `9 d 4 h`, `45 min`: the two largest units that are not zero. */
export function durationText(milliseconds: number): string {
  const at = UNITS.findIndex(([unit]) => milliseconds >= unit);
  if (at < 0) return '0 s';
  const [unit, name] = UNITS[at] as (typeof UNITS)[number];
  const whole = Math.floor(milliseconds / unit);
  const [nextUnit, nextName] = UNITS[at + 1] ?? [1, ''];
  const rest = nextName === '' ? 0 : Math.floor((milliseconds % unit) / nextUnit);
  return rest === 0 ? `${whole} ${name}` : `${whole} ${name} ${rest} ${nextName}`;
}

/** `2 h ago`, `in 5 min`. */
export function ageText(time: number, now: number): string {
  return time > now ? `in ${durationText(time - now)}` : `${durationText(now - time)} ago`;
}

/** `2026-11-21 17:05 UTC`. */
export function timeText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** A digest shortened for messages, long enough to find it in a list. */
export function shortDigest(digest: Digest | string): string {
  return digest.slice(0, digest.indexOf(':') + 13);
}

/** `1 component`, `3 components`. */
export function counted(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : plural(noun)}`;
}

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(texts: readonly string[], word: 'or' | 'and' = 'or'): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** The first few texts and the number of further ones. */
export function some(texts: readonly string[], most = 3): string {
  const rest = texts.length - most;
  return rest > 0 ? `${texts.slice(0, most).join(', ')} and ${rest} more` : either(texts, 'and');
}

/** Foreign text as one bounded line in quotes, or `absent`. */
export function quoted(value: unknown, most = 200): string {
  if (value === undefined || value === null || value === '') return 'absent';
  return JSON.stringify(bounded(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''), most));
}

/** Foreign text as one bounded line. */
export function bounded(value: string, most = 300): string {
  const line = value
    .slice(0, 4 * most)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}
