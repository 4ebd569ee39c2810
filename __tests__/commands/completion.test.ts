// The bash completion, run by bash; the scripts of the other shells are run in integration/shells.
import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from '../../src/commands/table.ts';
import { COMPLETIONS, type CompletionScript, completionScript } from '../support/completion.ts';
import { callCli } from '../support/terminal.ts';

let script: CompletionScript;
beforeAll(async () => {
  script = await completionScript('bash');
});
afterAll(() => script.remove());

const PROBE = `source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _oci_evidence; printf '%s\\n' "\${COMPREPLY[@]}"`;

function complete(...words: string[]): string[] {
  const out = execFileSync('bash', ['-c', PROBE, 'bash', script.path, 'oci-evidence', ...words], { encoding: 'utf8' });
  return out.split('\n').filter((line) => line !== '');
}

test.each(COMPLETIONS)('%j', (words, among) => {
  expect(complete(...words)).toEqual(expect.arrayContaining([...among]));
});

describe('what bash makes of a line', () => {
  test('the words are exactly those that fit', () => {
    expect(complete('po')).toEqual(['policy']);
    expect(complete('policy', 'check', '--no-such')).toEqual([]);
  });

  test('a value after an equals sign, which bash takes for a word', () => {
    expect(complete('tree', '--format', '=', 'js')).toEqual(['json']);
    expect(complete('tree', '--format', '=')).toContain('mermaid');
  });

  test('a boolean flag takes no value', () => {
    expect(complete('promote', '--dry-run', '--dr')).toEqual(['--dry-run']);
  });
});

test.each(COMMANDS)('$name: every flag is completed', ({ name, inputs }) => {
  const flags = Object.keys(inputs).map((input) => `--${input}`);
  expect(complete(...name.split(' '), '--').toSorted()).toEqual([...flags, '--help'].toSorted());
});

test('a shell that is not known is a mistake', async () => {
  const { code, err } = await callCli(['completion', 'bsh']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'error: shell: invalid value "bsh"; use bash, zsh or fish; did you mean "bash"?\n',
  });
});
