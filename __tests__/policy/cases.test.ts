// Runs the tables of cases/*.yaml: a policy, evidence, and the decision with its reasons.
//
// Each case has the entries of a policy (`require`, `trust`, `exceptions`, `conditions`), `evidence` (rows, see
// support/policy/evidence.ts) and `outcome`. `reasons`, `notes` and `waived` list every one of them, in order: a reason as its
// code and a part of its text, the others as a part of the text.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { type Case, decide } from '../support/policy/gate.ts';

interface Row extends Omit<Case, 'policy'> {
  readonly require?: unknown;
  readonly trust?: unknown;
  readonly exceptions?: unknown;
  readonly conditions?: unknown;
  readonly outcome: string;
  readonly reasons?: readonly string[];
  readonly notes?: readonly string[];
  readonly waived?: readonly string[];
}

const DIRECTORY = '__tests__/policy/cases';
const files = readdirSync(DIRECTORY).filter((name) => name.endsWith('.yaml'));
const tables = files.map(
  (file) => [file, parse(readFileSync(`${DIRECTORY}/${file}`, 'utf8')) as readonly Row[]] as const,
);

describe.each(tables)('%s', (_, rows) => {
  it.each(rows.map((row) => [row.name, row] as const))('%s', async (__, row) => {
    const { name, require, trust, exceptions, conditions, image, evidence, problems } = row;
    const entries = Object.entries({ require, trust, exceptions, conditions });
    const policy = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
    const decision = await decide({
      name,
      policy,
      image: image ?? 'single',
      evidence: evidence ?? [],
      problems: problems ?? [],
    });
    const reasons = decision.results.flatMap((result) => result.reasons);
    const waived = decision.results.flatMap((result) => result.waived);
    expect({
      outcome: decision.outcome,
      reasons: parts(
        reasons.map(({ code, text }) => `${code}: ${text}`),
        row.reasons,
        /^([a-z-]+: )/,
      ),
      notes: parts(decision.notes, row.notes),
      waived: parts(waived, row.waived),
    }).toEqual({
      outcome: row.outcome,
      reasons: row.reasons ?? [],
      notes: row.notes ?? [],
      waived: row.waived ?? [],
    });
    // A decision always says what satisfies a requirement, or why nothing does and what would.
    for (const result of decision.results) {
      if (result.outcome === 'passed') expect(result.reasons).toEqual([]);
      else expect(result.reasons).not.toEqual([]);
    }
    for (const { text, remedy } of reasons) {
      expect(remedy).not.toBe('');
      expect(`${text} ${remedy}`).not.toMatch(/undefined|\[object|NaN|Infinity|[\n\0]/);
    }
  });
});

it('the tables have at least 200 cases, each with its own name', () => {
  const names = tables.flatMap(([file, rows]) => rows.map(({ name }) => `${file} ${name}`));
  expect(names.length).toBeGreaterThanOrEqual(200);
  expect(new Set(names).size).toBe(names.length);
});

/** Each text replaced by the expected part that it contains (after its prefix), so that a difference shows both in full. */
function parts(texts: readonly string[], expected: readonly string[] = [], prefix = /^()/): string[] {
  return texts.map((text, at) => {
    const part = expected[at];
    if (part === undefined) return text;
    const [begin = ''] = prefix.exec(part) ?? [];
    return text.startsWith(begin) && text.slice(begin.length).includes(part.slice(begin.length)) ? part : text;
  });
}
