// Base scores of CVSS vectors, versions 2.0 to 4.0. Loaded only when a source states a vector and no score.
import calculator from 'ae-cvss-calculator';
import type { Cvss } from './finding.ts';

/** Longer texts are no vectors: version 4.0 has 32 metrics. */
const MAX_LENGTH = 512;

/** The vector with its base score; undefined where it is none, or lacks a base metric. */
export function scored(vector: string): Cvss | undefined {
  if (vector.length > MAX_LENGTH) return undefined;
  try {
    const score = calculator.fromVector(vector)?.calculateScores().base;
    return typeof score === 'number' && score >= 0 && score <= 10 ? { vector, score } : undefined;
  } catch {
    return undefined;
  }
}
