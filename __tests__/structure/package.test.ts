// The published package needs nothing but Node: dist contains every library that src imports.
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const {
  dependencies,
  devDependencies,
  files,
  bin,
  man,
  private: isPrivate,
} = JSON.parse(readFileSync('package.json', 'utf8'));

test('the package has no runtime dependencies, and contains dist alone', () => {
  expect({ dependencies, files, bin, man, isPrivate }).toEqual({
    dependencies: undefined,
    files: ['dist'],
    bin: { 'oci-evidence': 'dist/cli.js' },
    man: './dist/oci-evidence.1',
    isPrivate: undefined,
  });
});

test('every bundled library has an exact version', () => {
  const list = /const BUNDLED = \[([^\]]*)\]/.exec(readFileSync('.dependency-cruiser.cjs', 'utf8'))?.[1] ?? '';
  const bundled = [...list.matchAll(/'([^']+)'/g)].map(([, name]) => name as string);
  expect(bundled).toContain('commander');
  for (const name of bundled) expect(`${name} ${devDependencies[name]}`).toMatch(/ \d+\.\d+\.\d+$/);
});
