// The table of commands: one row a command, by group. The bundle's entry files, every action.yml, the command line with its
// help, and the tables of README derive from it.
import type { Command } from './command.ts';
import { EVIDENCE } from './rows/evidence.ts';
import { LIFECYCLE } from './rows/lifecycle.ts';
import { POLICIES } from './rows/policies.ts';
import { setupRows } from './rows/setup.ts';

export const COMMANDS: readonly Command[] = [...EVIDENCE, ...POLICIES, ...LIFECYCLE, ...setupRows(() => COMMANDS)];
