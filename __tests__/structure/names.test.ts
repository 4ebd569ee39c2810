// Checks names and sizes of source files: no file above 370 lines, and none of the old private names.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import ts from 'typescript';

const MOST_LINES = 370;

/** Names that were replaced by terms of the specifications, or by plainer words. */
const OLD_NAMES = [
  'Settlement',
  'stay',
  'Wish',
  'BELIEF',
  'SHADOW',
  'COURTESY',
  'Party',
  'told',
  'Surroundings',
  'Attached',
  'Parcel',
  'Undelivered',
  'Pace',
  'judge',
  'Judged',
  'Shown',
  'Stated',
  'Passage',
  'markingAtOnce',
  'judged',
  'settled',
  'Settled',
];
/** Old names that have another, legitimate meaning elsewhere, with the directories where they must not be. */
const OLD_NAMES_IN: Readonly<Record<string, readonly string[]>> = {
  Draft: ['src/graph'],
  Refusal: ['src/oci'],
  keep: ['src/oci/registry/referrers'],
  retired: ['src/evidence', 'src/oci'],
  WATCH: ['src/oci'],
};
const OLD_FILES = /^(settlement|parcel|pace|judge|judged|surroundings|attached|marking|collected|retired|passage)\b/;
const EMPTY_NAMES = /^(utils?|helpers?|common|misc|shared|managers?)\b/;

function sourcesOf(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(directory, path));
}

const files = sourcesOf('src');

function identifiersOf(name: string, text: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return names;
}

test.each(files)('%s has at most 370 lines and none of the old names', (path) => {
  const text = readFileSync(path, 'utf8');
  expect(text.split('\n').length - 1).toBeLessThanOrEqual(MOST_LINES);
  const elsewhere = Object.entries(OLD_NAMES_IN).filter(([, places]) => places.some((place) => path.startsWith(place)));
  const forbidden = [...OLD_NAMES, ...elsewhere.map(([name]) => name)];
  const identifiers = identifiersOf(path, text);
  expect(forbidden.filter((name) => identifiers.has(name))).toEqual([]);
  expect(basename(path)).not.toMatch(OLD_FILES);
  for (const part of path.split('/')) expect(part).not.toMatch(EMPTY_NAMES);
});

test.each(sourcesOf('__tests__'))('%s uses none of the old names', (path) => {
  const identifiers = identifiersOf(path, readFileSync(path, 'utf8'));
  expect(OLD_NAMES.filter((name) => identifiers.has(name))).toEqual([]);
});

test('finds names in code and in placeholders of templates, but not in texts and comments', () => {
  expect(files.length).toBeGreaterThan(100);
  // biome-ignore lint/suspicious/noTemplateCurlyInString: source text
  const planted = "// Party\nconst text = 'Party'; class Settlement { judge() { return `${Wish}`; } }";
  expect([...identifiersOf('planted.ts', planted)]).toEqual(['text', 'Settlement', 'judge', 'Wish']);
});
