// The calls of cosign, gh and oras in the documentation: the programs have these commands and flags.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { codeBlocks, commandsOf, proseOf } from '../../../.ci/code-blocks.ts';
import { runProgram } from '../../support/programs.ts';

const PROGRAMS = ['cosign', 'gh', 'oras'];
const PAGES = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

/** The calls of a page: in blocks of shell commands, and in prose. */
function callsOf(page: string): string[][] {
  const text = readFileSync(page, 'utf8');
  const blocks = codeBlocks(text).flatMap(({ language, text: code }) => (language === 'sh' ? [code] : []));
  const spans = [...proseOf(text).matchAll(/`([^`]+)`/g)].map(([, span = '']) => span.replaceAll('\n', ' '));
  return [...blocks, ...spans]
    .flatMap(commandsOf)
    .filter(([program = '', next = '']) => PROGRAMS.includes(program) && /^[a-z]/.test(next))
    .map((words) => [...words]);
}

/** `cosign verify-attestation`, with the flags that the documentation gives it. */
const CALLS = new Map<string, Set<string>>();
for (const words of PAGES.flatMap(callsOf)) {
  const end = words.findIndex((word, at) => at > 0 && !/^[a-z][a-z-]*$/.test(word));
  const command = words.slice(0, end === -1 ? undefined : end).join(' ');
  const flags = words.flatMap((word) => (/^--?[a-z]/.test(word) ? [word.replace(/=.*/, '')] : []));
  CALLS.set(command, new Set([...(CALLS.get(command) ?? []), ...flags]));
}

/** What the program prints as help for a command; it exits with an error if it has no such command. */
function help(command: string): Promise<string> {
  const [program = '', ...words] = command.split(' ');
  return runProgram(program, [...words, '--help']);
}

describe('the programs have', () => {
  test('many calls are found', () => {
    expect(CALLS.size).toBeGreaterThan(8);
  });

  test.each([...CALLS])('%s', async (command, flags) => {
    const text = await help(command);
    // A program answers for the group if it does not know the command in it.
    expect(text).toMatch(new RegExp(`(USAGE|Usage:)\\s+${command}\\b`, 'i'));
    const known = new Set(text.match(/(?<=[\s,])--?[a-z][a-z-]*/g));
    expect([...flags].filter((flag) => !known.has(flag))).toEqual([]);
  });
});
