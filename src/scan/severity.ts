// Maps the severity words and CVSS scores of all sources to severities.
import type { Severity } from '../evidence/finding.ts';

const WORDS: Readonly<Record<string, Severity>> = {
  critical: 'critical',
  high: 'high',
  important: 'high',
  medium: 'medium',
  moderate: 'medium',
  low: 'low',
  minor: 'low',
  negligible: 'negligible',
  unimportant: 'negligible',
  info: 'negligible',
  informational: 'negligible',
  none: 'negligible',
};

/** The severity for a scanner's word, case-insensitive; `unknown` for any other word. */
export function severityOfWord(word: string | undefined): Severity {
  const key = word?.toLowerCase() ?? '';
  return Object.hasOwn(WORDS, key) ? (WORDS[key] as Severity) : 'unknown';
}

/** CVSS 3.1 and 4.0, "Qualitative Severity Rating Scale". The same scale is used for version 2 scores. */
export function severityOfScore(score: number): Severity {
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'negligible';
}
