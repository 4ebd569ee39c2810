// completion: prints the script that completes commands and flags in a shell.
import type { Command, CommandResult } from '../command.ts';
import { bashCompletion } from './bash.ts';
import { fishCompletion } from './fish.ts';
import type { CompletionInputs, Shell } from './inputs.ts';
import { type CompletedCommand, completedCommands } from './model.ts';
import { zshCompletion } from './zsh.ts';

const SCRIPTS: Readonly<Record<Shell, (commands: readonly CompletedCommand[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

export async function complete(
  { shell }: CompletionInputs,
  commands: readonly Command[],
): Promise<CommandResult<never>> {
  const script = SCRIPTS[shell](completedCommands(commands));
  return { outputs: {}, report: { document: () => script }, failures: [] };
}
