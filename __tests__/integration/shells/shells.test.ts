// The completion scripts of zsh and fish, and the man page, in the programs that read them.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { manPage } from '../../../src/commands/man/page.ts';
import { COMMANDS } from '../../../src/commands/table.ts';
import { COMPLETIONS, type CompletionScript, completionScript } from '../../support/completion.ts';
import { runProgram } from '../../support/programs.ts';
import { makeWorkspace } from '../../support/workspace.ts';

/** zsh's completion system needs a terminal: its functions print what they are called with instead. */
const ZSH = `
compdef() { : }
_files() { : }
_describe() { print -l -- "\${(@P)2%%:*}" }
_arguments() {
  local spec name
  for spec in "$@"; do
    name=\${\${spec#\\*}%%[=\\[]*}
    # The value of the flag before the word, or the flags.
    if [[ \${words[CURRENT - 1]} == $name ]]; then print -l -- \${=\${spec##*:\\(}%\\)}; return; fi
  done
  for spec in "$@"; do print -r -- \${\${spec#\\*}%%[=\\[]*}; done
}
source $1
shift
words=(oci-evidence "$@") CURRENT=$(($# + 1))
_oci_evidence
`;

const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');

describe('zsh', () => {
  let script: CompletionScript;
  beforeAll(async () => {
    script = await completionScript('zsh');
  });
  afterAll(() => script.remove());

  test.each(COMPLETIONS)('%j', async (words, among) => {
    const out = await runProgram('zsh', ['-f', '-c', ZSH, 'zsh', script.path, ...words]);
    expect(lines(out)).toEqual(expect.arrayContaining([...among]));
  });
});

describe('fish', () => {
  let script: CompletionScript;
  beforeAll(async () => {
    script = await completionScript('fish');
  });
  afterAll(() => script.remove());

  test.each(COMPLETIONS)('%j', async (words, among) => {
    const line = ['oci-evidence', ...words].join(' ');
    const out = await runProgram('fish', [
      '--no-config',
      '-c',
      'source $argv[1]; complete -C $argv[2]',
      script.path,
      line,
    ]);
    expect(lines(out).map((row) => row.split('\t')[0])).toEqual(expect.arrayContaining([...among]));
  });
});

test('mandoc finds no error in the man page', async () => {
  const workspace = makeWorkspace();
  try {
    const path = join(workspace.path, 'oci-evidence.1');
    writeFileSync(path, manPage(COMMANDS));
    expect(await runProgram('mandoc', ['-T', 'lint', '-W', 'error', path])).toBe('');
  } finally {
    workspace.remove();
  }
});
