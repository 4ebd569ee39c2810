// Owns the words and marks of the page for outcomes, signatures, sizes and times.
import type { ReportNode, ReportOutcome, ReportSignatureState } from '../model.ts';

export const OUTCOMES: Readonly<Record<ReportOutcome, { readonly mark: string; readonly word: string }>> = {
  passed: { mark: '✓', word: 'Passed' },
  warned: { mark: '!', word: 'Passed with warnings' },
  failed: { mark: '✕', word: 'Failed' },
  undecided: { mark: '?', word: 'Undecided' },
  listed: { mark: '≡', word: 'Listed' },
};

export const SIGNATURES: Readonly<Record<ReportSignatureState, string>> = {
  verified: 'signature verified',
  unverified: 'signed, not verified',
  refused: 'invalid signature',
  none: 'unsigned',
  unknown: 'signature not read',
};

/** `acme/app · release.yml@v1` for an identity of GitHub Actions, otherwise the identity. */
export function signerName(signer: string): string {
  const [, repository, workflow] =
    /^https:\/\/github\.com\/([^/]+\/[^/]+)\/\.github\/workflows\/(.+)$/.exec(signer) ?? [];
  return repository === undefined
    ? signer
    : `${repository} · ${workflow?.replace('@refs/tags/', '@').replace('@refs/heads/', '@')}`;
}

export function signatureText({ signature }: ReportNode): string {
  if (signature === undefined) return '';
  return signature.signer === undefined ? SIGNATURES[signature.state] : signerName(signature.signer);
}

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'];

export function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const power = Math.min(Math.floor(Math.log10(bytes) / 3), 4);
  return `${(bytes / 1000 ** power).toFixed(1)} ${UNITS[power]}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** `3 d earlier`: the age when the report was made. Empty for a text that is no time. */
export function ageText(time: string, now: string): string {
  const age = Date.parse(now) - Date.parse(time);
  if (Number.isNaN(age)) return '';
  if (age < -MINUTE) return 'later than this report';
  if (age < MINUTE) return 'now';
  if (age < 2 * HOUR) return `${Math.floor(age / MINUTE)} min ago`;
  if (age < 2 * DAY) return `${Math.floor(age / HOUR)} h ago`;
  return `${Math.floor(age / DAY)} d ago`;
}

/** `2026-11-20 14:05 UTC`; a text that is no time stays as it is. */
export function timeText(time: string): string {
  const parsed = new Date(time);
  return Number.isNaN(parsed.getTime()) ? time : `${parsed.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** `1 finding`, `2 findings` */
export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
