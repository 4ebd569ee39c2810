// Computes base scores of CVSS vectors, versions 2.0 to 4.0. Loaded only when a source states a vector without a score.
import * as library from 'ae-cvss-calculator';
import type { Cvss } from '../evidence/finding.ts';

// Node exports a CommonJS module as `default`. The bundler honours the module's `__esModule` and exports its members.
const exported: object = library;
const { fromVector } = 'default' in exported ? (exported.default as typeof library) : library;

/** Longer texts are not vectors: version 4.0 has 32 metrics. */
const MAX_LENGTH = 512;
/** Checked before parsing, because the library looks names up in plain objects, where `constructor` exists. */
const VECTOR = /^(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,6}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,6})*$/;

/** The value Safety is valid for modified metrics only. The library prints a warning if a base metric has it. */
const NOT_BASE = /\/S[CIA]:S(?:\/|$)/;

/** The vector with its base score; undefined if it is invalid or lacks a base metric. */
export function scored(vector: string): Cvss | undefined {
  if (vector.length > MAX_LENGTH || !VECTOR.test(vector) || NOT_BASE.test(vector)) return undefined;
  const score = fromVector(vector)?.calculateScores().base;
  return typeof score === 'number' && score >= 0 && score <= 10 ? { vector, score } : undefined;
}
