import { describe, expect, test } from '@jest/globals';
import { inputsOf, itemsOf, linesOf, pairsOf, readInputs, switchOf } from '../../src/commands/inputs.ts';
import { UserError } from '../../src/errors.ts';

const read = (values: Record<string, string>) => (name: string) => values[name];

describe('readInputs', () => {
  test('fills defaults in and trims', () => {
    const inputs = readInputs('attach', read({ image: ' r.example/app ' }));
    expect(inputs.image).toBe('r.example/app');
    expect(inputs.sbom).toBe('auto');
    expect(inputs['dry-run']).toBe('false');
  });

  test('reads only what the command has', () => {
    expect(readInputs('discover', read({ image: 'x', sbom: 'none' })).sbom).toBe('');
    expect(inputsOf('sbom').map(([name]) => name)).not.toContain('annotations');
  });

  test.each([
    [{}, 'image is required'],
    [{ image: 'x', summary: 'maybe' }, 'summary is "maybe"; it takes auto, true, false'],
    [{ image: 'x', 'dry-run': 'yes' }, 'dry-run is "yes"; it takes true or false'],
  ])('refuses %j', (values, why) => {
    expect(() => readInputs('attach', read(values as Record<string, string>))).toThrow(UserError);
    expect(() => readInputs('attach', read(values as Record<string, string>))).toThrow(why);
  });
});

test('switches follow YAML 1.2', () => {
  expect(switchOf('dry-run', 'TRUE')).toBe(true);
  expect(switchOf('dry-run', '')).toBe(false);
  expect(() => switchOf('dry-run', '1')).toThrow(UserError);
});

test('lists', () => {
  expect(linesOf(' a \n\r\n b')).toEqual(['a', 'b']);
  expect(itemsOf('a, b\nc')).toEqual(['a', 'b', 'c']);
  expect(pairsOf('annotations', 'a=b=c\nd = e')).toEqual({ a: 'b=c', d: 'e' });
  expect(() => pairsOf('annotations', 'novalue')).toThrow('annotations: "novalue" is not key=value');
});
