// The blocks of shell commands in the documentation are valid, and call programs, scripts and files that exist.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codeBlocks, commandsOf } from '../../.ci/code-blocks.ts';

const PAGES = [
  ...readdirSync('.').filter((name) => name.endsWith('.md')),
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const BLOCKS = PAGES.flatMap((page) =>
  codeBlocks(readFileSync(page, 'utf8'))
    .filter(({ language }) => language === 'sh')
    .map(({ line, text }): [place: string, text: string] => [`${page}:${line}`, text]),
);
/** Programs that a reader may be asked to run. Their arguments are checked by other tests, or here. */
const PROGRAMS = new Set([
  ...['oci-evidence', 'npx', 'npm', 'node', 'git', 'docker', 'echo', 'man'],
  ...['cosign', 'gh', 'oras', 'ko', 'jq', 'duckdb'],
]);
const SCRIPTS: Readonly<Record<string, string>> = JSON.parse(readFileSync('package.json', 'utf8')).scripts;

/** What is wrong with a command; undefined if nothing is. */
function problemOf(words: readonly string[]): string | undefined {
  const [program = '', first = '', second = ''] = words.filter((word) => !/^[A-Z_]+=/.test(word));
  if (/^(\.ci|demo|bench)\//.test(program)) return existsSync(program) ? undefined : `there is no file ${program}`;
  if (!PROGRAMS.has(program)) return `unknown program ${program}`;
  if (program === 'npm' && first === 'run' && !(second in SCRIPTS)) return `there is no script ${second}`;
  if (program === 'node' && !existsSync(first)) return `there is no file ${first}`;
  return undefined;
}

/** What a shell says about the syntax of a script. */
function syntaxErrors(script: string): string {
  return spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' }).stderr;
}

describe('every block of shell commands', () => {
  test.each(BLOCKS)('%s', (_, text) => {
    expect(syntaxErrors(text)).toBe('');
    expect(commandsOf(text).flatMap((words) => problemOf(words) ?? [])).toEqual([]);
  });

  test.each([
    ['another language', '- uses: oci-evidence/action@v1'],
    ['a script that does not exist', 'npm run jets'],
    ['a file that does not exist', '.ci/rnu'],
    ['a program that no page explains', 'sh | syfft -'],
  ])('%s would be found', (_, text) => {
    expect(commandsOf(text).flatMap((words) => problemOf(words) ?? [])).not.toEqual([]);
  });

  test('a mistake in the syntax would be found', () => {
    expect(syntaxErrors("echo 'a")).not.toBe('');
  });
});

test('CONTRIBUTING has every script that runs tests or benchmarks', () => {
  const text = readFileSync('CONTRIBUTING.md', 'utf8');
  const runs = Object.keys(SCRIPTS).filter((name) => /^(test:|bench)/.test(name));
  expect(runs.filter((name) => !text.includes(`npm run ${name} `))).toEqual([]);
});
