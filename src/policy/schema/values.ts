// Parses the values that policy files and flags share: durations, dates, names with wildcards, digests and JSON pointers.
import type { NamePattern } from '../model.ts';

const MINUTE = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE,
  h: 60 * MINUTE,
  d: 24 * 60 * MINUTE,
  w: 7 * 24 * 60 * MINUTE,
};
const DURATION = /^([0-9]{1,6})([mhdw])$/;
export const DURATION_FORM = 'a duration such as 12h, 7d or 2w';

/** Milliseconds of `90m`, `12h`, `7d` or `2w`; undefined for anything else, and for zero. */
export function parseDuration(text: string): number | undefined {
  const [, count = '', unit = ''] = DURATION.exec(text) ?? [];
  const duration = Number(count) * (UNITS[unit] ?? Number.NaN);
  return duration > 0 ? duration : undefined;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
export const DATE_FORM = 'a date such as 2026-12-31';
export const TIME_FORM = 'a date such as 2026-12-31, or a time such as 2026-12-31T18:00:00Z';

/** Whether the text is an RFC 3339 date that exists in the calendar. */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = DATE.exec(text) ?? [];
  if (year === '') return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** Whether the text is an RFC 3339 date or time. */
export function isDateOrTime(text: string): boolean {
  const date = TIME.exec(text)?.[1];
  return isDate(date ?? text);
}

/** The end of a date, or the time itself, in milliseconds since 1970. Exceptions and signers apply until then. */
export function endOf(dateOrTime: string): number {
  return DATE.test(dateOrTime) ? Date.parse(`${dateOrTime}T23:59:59.999Z`) : Date.parse(dateOrTime);
}

export const MAX_TEXT = 2_048;
/** RE2 keeps matching linear; this keeps the compiled program small. */
export const MAX_PATTERN = 1_024;

/** A name, with `*` as a wildcard. */
export function namePattern(text: string, prefix = ''): NamePattern {
  return text.includes('*') ? { glob: `${prefix}${text}` } : { exactly: `${prefix}${text}` };
}

/** A JSON pointer (RFC 6901). */
const POINTER = /^(?:\/(?:[^~/]|~[01])*)+$/;

export function isPointer(text: string): boolean {
  return text.length <= MAX_TEXT && POINTER.test(text);
}
