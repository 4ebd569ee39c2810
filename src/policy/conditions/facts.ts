// Owns the variables of conditions, and converts facts to CEL values within bounds.
import { KINDS } from '../../evidence/kinds.ts';
import type { ConditionFacts } from '../evaluation.ts';

/** A value of CEL: whole numbers are `int`, all others `double`. */
export type CelValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | Date
  | readonly CelValue[]
  | { readonly [name: string]: CelValue };

/** The variables for kinds. The variable of a kind without evidence is null. */
export const KIND_VARIABLES: readonly string[] = Object.keys(KINDS).map((kind) => kind.replaceAll('-', '_'));
export const OTHER_VARIABLES = ['image', 'platform', 'digest', 'signers'] as const;
export const NOW = 'now';

const MAX_VALUES = 500_000;
const MAX_DEPTH = 64;
const MAX_TEXT = 64 * 1024;

/** The facts exceed a bound. */
export class FactsTooLarge extends RangeError {
  override readonly name = 'FactsTooLarge';
}

/** The value of every variable. Throws FactsTooLarge. */
export function celFacts(facts: ConditionFacts): Readonly<Record<string, CelValue>> {
  let count = 0;
  const convert = (value: unknown, depth: number): CelValue => {
    count += 1;
    if (count > MAX_VALUES) throw new FactsTooLarge(`the evidence has more than ${MAX_VALUES} values`);
    if (depth > MAX_DEPTH) throw new FactsTooLarge(`the evidence is nested deeper than ${MAX_DEPTH} levels`);
    if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value;
    if (typeof value === 'string') {
      if (value.length <= MAX_TEXT) return value;
      throw new FactsTooLarge(`a text in the evidence has more than ${MAX_TEXT} characters`);
    }
    if (typeof value === 'boolean' || value === null || value === undefined) return value ?? null;
    if (Array.isArray(value)) return Array.from(value, (item) => convert(item, depth + 1));
    if (typeof value !== 'object') throw new TypeError(`a fact is a ${typeof value}`);
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    // With a prototype, because the library converts objects to text. It reads own properties only.
    return Object.fromEntries(entries.map(([name, one]) => [name, convert(one, depth + 1)]));
  };
  const values: Record<string, CelValue> = Object.create(null);
  for (const name of [...OTHER_VARIABLES, ...KIND_VARIABLES]) values[name] = convert(facts[name] ?? null, 0);
  const { now } = facts;
  if (typeof now === 'string') values[NOW] = new Date(now);
  return values;
}
