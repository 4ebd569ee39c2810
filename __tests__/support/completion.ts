// The completion scripts of the command line, in files that shells can source.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callCli } from './terminal.ts';

export interface CompletionScript {
  readonly path: string;
  remove(): void;
}

export async function completionScript(shell: 'bash' | 'zsh' | 'fish'): Promise<CompletionScript> {
  const { code, out, err } = await callCli(['completion', shell]);
  if (code !== 0) throw new Error(err);
  const directory = mkdtempSync(join(tmpdir(), 'completion-'));
  const path = join(directory, `oci-evidence.${shell}`);
  writeFileSync(path, out);
  return { path, remove: () => rmSync(directory, { recursive: true }) };
}

/** Calls as they are typed, and what must be among the completions. The last word is the one that is completed. */
export const COMPLETIONS: readonly (readonly [words: readonly string[], among: readonly string[]])[] = [
  [[''], ['attach', 'tree', 'policy', 'login']],
  [
    ['policy', ''],
    ['check', 'test'],
  ],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['promote', '--dry'], ['--dry-run']],
  [['policy', 'check', '--ca'], ['--ca-file']],
  [
    ['tree', '--format', ''],
    ['tree', 'json', 'markdown'],
  ],
  [
    ['attach', '--validate', ''],
    ['error', 'warn'],
  ],
];
