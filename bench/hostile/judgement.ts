// Judges the outcome of a command on hostile input: its bounds, its refusal and its output.
import { KILL_SECONDS, type Outcome } from './measure.ts';

const MOST_BYTES = 512 * 1024 * 1024;
const MOST_SECONDS = 20;

/** A refusal says what failed or was left out, with a number, and which side of it is allowed. */
const REFUSAL =
  /could not|cannot|failed|refus|reject|skipp|stopp|incomplete|left out|not read|unread|too |note:|warning:|error:/i;
const SIDE =
  /\b(limit|bound|budget|at most|more than|exceeds?|maximum|larger|longer|slower|within|only|least|above|below)\b/i;
const isRefusal = (line: string): boolean => REFUSAL.test(line) && SIDE.test(line) && /\d/.test(line);
/** Controls that a terminal executes, and lines that a runner takes for commands. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
const EXECUTABLE = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]|(^|[\r\n\u0085\u2028\u2029])\s*::/;

/** Everything that is wrong with the outcome. */
export function problemsOf(outcome: Outcome): string[] {
  const text = outcome.stdout + outcome.stderr;
  const problems: string[] = [];
  const within = outcome.seconds <= MOST_SECONDS && outcome.peakBytes <= MOST_BYTES;
  if (outcome.code === undefined) problems.push(`killed after ${KILL_SECONDS} s`);
  else if (!within && !text.split('\n').some(isRefusal)) problems.push('outside the bounds, and no bound named');
  else if (outcome.peakBytes > MOST_BYTES) problems.push('refused after using too much memory');
  if (outcome.code !== undefined && outcome.code > 2) problems.push(`exit code ${outcome.code}`);
  if (/^\s+at .+:\d+:\d+\)?$/m.test(outcome.stderr)) problems.push('a stack trace');
  if (EXECUTABLE.test(text)) problems.push('executable text in the output');
  return problems;
}

/** The line that names a bound, or the last one. Digests and addresses are shortened. */
export function tellingLine({ stdout, stderr }: Outcome): string {
  const lines = (stderr.trim() || stdout.trim()).split('\n');
  const line = lines.find(isRefusal) ?? lines.at(-1) ?? '';
  return line
    .replaceAll(/oci-layout:\S+?@|127\.0\.0\.1:\d+\/\S+?@/g, '')
    .replaceAll(/(sha256:[0-9a-f]{8})[0-9a-f]{56}/g, '$1')
    .replaceAll(/[\p{Cc}|]/gu, ' ')
    .slice(0, 220);
}
