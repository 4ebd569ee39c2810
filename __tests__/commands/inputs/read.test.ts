import { describe, expect, test } from '@jest/globals';
import { attachInputs } from '../../../src/commands/attach/inputs.ts';
import { discoverInputs } from '../../../src/commands/discover/inputs.ts';
import { itemsOf, linesOf, pairsOf } from '../../../src/commands/inputs/input.ts';
import { readInputs } from '../../../src/commands/inputs/read.ts';
import { sbomInputs } from '../../../src/commands/sbom/inputs.ts';
import { type UsageErrors, UserError } from '../../../src/errors.ts';
import { closest } from '../../../src/spelling.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;
const read = (values: Record<string, string>) => (name: string) => values[name];

describe('readInputs', () => {
  test('parses, trims and fills in defaults', () => {
    const inputs = readInputs(
      attachInputs,
      read({ image: ' r.example/app ', scan: 'osv\nscan.sarif', strict: 'TRUE' }),
    );
    expect(inputs.image).toMatchObject([{ registry: 'r.example', repository: 'app' }]);
    expect(inputs.sbom).toEqual({ generate: 'auto', paths: [], directories: [] });
    expect(inputs.scan).toEqual({ scanners: ['osv'], paths: ['scan.sarif'] });
    expect([inputs['dry-run'], inputs.strict, inputs.summary]).toEqual([false, true, true]);
    expect(readInputs(discoverInputs, read({ image: 'x', depth: '3' })).depth).toBe(3);
  });

  test('values have the types of their parsers, and a command has its own inputs only', () => {
    const inputs = readInputs(discoverInputs, read({ image: 'r.example/app', sbom: 'none' }));
    const depth: number = inputs.depth;
    const format: 'tree' | 'json' | 'mermaid' | 'markdown' | 'html' = inputs.format;
    // @ts-expect-error: sbom is an input of attach alone.
    expect(inputs.sbom).toBeUndefined();
    // @ts-expect-error: a boolean is not a text.
    const summary: string = inputs.summary;
    expect([depth, format, summary]).toEqual([8, 'tree', true]);
    expect(Object.keys(sbomInputs)).not.toContain('annotations');
  });

  test('refuses a required input that is not set', () => {
    expect(() => readInputs(sbomInputs, read({}))).toThrow('image is required');
  });

  test.each([
    [{ image: 'x', summary: 'maybe' }, 'summary: invalid value "maybe"; use true or false'],
    [{ image: 'x', summary: 'auto' }, 'summary: invalid value "auto"; use true or false'],
    [{ image: 'x', 'dry-run': 'yes' }, 'dry-run: invalid value "yes"; use true or false'],
    [{ image: 'x', strict: '1' }, 'strict: invalid value "1"; use true or false'],
    [{ image: 'x', sign: 'keyles' }, 'use auto, keyless, key or none; did you mean "keyless"?'],
    [{ image: 'x', digest: 'sha256:12' }, 'digest: invalid value "sha256:12"; use sha256:'],
    [{ image: 'x', platforms: 'linux/amd64,amd64' }, 'platforms: invalid value "amd64"; use os/architecture'],
    [{ image: 'x', sbom: 'auto\nbom.json' }, 'sbom: "auto" cannot be combined with other lines'],
    [{ image: 'x', provenance: 'a\nb' }, 'provenance: only one path is allowed'],
    [{ image: 'x', scan: 'auto' }, 'scan: invalid value "auto"; use osv, grype, trivy'],
    [{ image: 'x', collect: 'none,cosign' }, 'collect: invalid value "none"'],
  ])('refuses %j', (values, why) => {
    const call = () => readInputs(attachInputs, read(values as Record<string, string>));
    expect(call).toThrow(UserError);
    expect(call).toThrow(why);
  });

  test('reports every invalid input at once, each with the closest valid value', () => {
    const values = {
      image: `r.example/App@${DIGEST}`,
      sign: 'kye',
      validate: 'eror',
      annotations: 'x',
      'on-error': 'x',
    };
    let messages: readonly string[] = [];
    try {
      readInputs(attachInputs, read(values));
    } catch (error) {
      messages = (error as UsageErrors).messages;
    }
    expect(messages).toEqual([
      expect.stringContaining('image: "r.example/App@'),
      'validate: invalid value "eror"; use error or warn; did you mean "error"?',
      'annotations: invalid value "x"; use key=value, one per line',
      'sign: invalid value "kye"; use auto, keyless, key or none; did you mean "key"?',
      'on-error: invalid value "x"; use fail or warn',
    ]);
  });

  test('an error of a parser that is no UserError is a bug', () => {
    const parse = (text: string): number => {
      throw new TypeError(text);
    };
    const failing = { depth: { ...discoverInputs.depth, parse } };
    expect(() => readInputs(failing, () => 'bug')).toThrow(TypeError);
  });
});

test('lists', () => {
  expect(linesOf(' a \n\r\n b')).toEqual(['a', 'b']);
  expect(itemsOf('a, b\nc')).toEqual(['a', 'b', 'c']);
  expect(pairsOf('a=b=c\nd = e')).toEqual({ a: 'b=c', d: 'e' });
  expect(() => pairsOf('novalue')).toThrow('invalid value "novalue"; use key=value');
});

test('the closest word is one that a typing mistake explains', () => {
  const words = ['attach', 'discover', 'sbom'];
  expect(
    ['atach', 'atatch', 'ATTACH', 'dicsover', 'sbmo', 'boms', 'frobnicate', ''].map((word) => closest(word, words)),
  ).toEqual(['attach', 'attach', 'attach', 'discover', 'sbom', 'sbom', undefined, undefined]);
});
