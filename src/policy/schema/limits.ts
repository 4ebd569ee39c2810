// Reads limits of numbers by name: `{ accuracy: { min: 0.8 }, toxicity: { max: 0.01 } }`.
import type { Limit } from '../kinds/kind.ts';
import { quote } from './problem.ts';
import { asMap, type Read, readFields, readNamed, readNumber } from './read.ts';

export const readLimits: Read<Readonly<Record<string, Limit>>> = readNamed(({ key, value }, what, problems) => {
  const name = `${quote(key)} in ${what}`;
  const map = asMap(value, name, problems);
  if (map === undefined) return undefined;
  const fields = readFields(map, ['min', 'max'], name, problems);
  const min = fields.read('min', readNumber({ whole: false }));
  const max = fields.read('max', readNumber({ whole: false }));
  if (min === undefined && max === undefined) return problems.error(map.at, `${name} needs "min" or "max"`);
  if (min !== undefined && max !== undefined && min > max) {
    return problems.error(map.at, `${name} can never be met, because min ${min} is above max ${max}`);
  }
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
});
