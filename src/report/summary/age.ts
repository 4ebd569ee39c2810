// Describes how old evidence was when the summary was written.

const UNITS = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** `just now`, `2 hours ago`; undefined for a time that is not valid, lies in the future, or stands for "unknown". */
export function ageText(created: string | null, now: number): string | undefined {
  const time = created === null ? Number.NaN : Date.parse(created);
  const age = now - time;
  // Clocks differ by minutes. Times before 1980 are placeholders of reproducible builds.
  if (Number.isNaN(age) || age < -600_000 || time < Date.UTC(1980, 0, 2)) return undefined;
  const [unit, length] = UNITS.find(([, milliseconds]) => age >= milliseconds) ?? ['', 0];
  if (length === 0) return 'just now';
  const count = Math.floor(age / length);
  return `${count} ${unit}${count === 1 ? '' : 's'} ago`;
}
