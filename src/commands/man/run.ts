// man: prints the man page.
import type { Command, CommandResult } from '../command.ts';
import { manPage } from './page.ts';

export async function printManPage(commands: readonly Command[]): Promise<CommandResult<never>> {
  return { outputs: {}, report: { document: () => manPage(commands) }, failures: [] };
}
