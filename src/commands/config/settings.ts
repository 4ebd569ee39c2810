// Owns which inputs a configuration file can set, in which section.
import type { Command } from '../command.ts';
import type { Input, Inputs } from '../inputs/input.ts';

/** The section for every command that has the input. */
export const SHARED = 'defaults';

/** By section: the inputs that it can set. */
export type Sections = ReadonlyMap<string, Inputs>;

/** The sections of a table of commands: one for each command with the input `config`, after the shared one. */
export function sectionsOf(commands: readonly Command[]): Sections {
  const own = commands
    .filter(({ inputs }) => inputs.config !== undefined)
    .map((command) => [command.name, settable(command)] as const);
  const shared: Record<string, Input> = {};
  for (const [, inputs] of own) for (const [name, input] of Object.entries(inputs)) shared[name] ??= input;
  return new Map([[SHARED, shared], ...own]);
}

/** Secrets belong in no file, and what one call is about is part of the call: its images, and whether anything is written. */
function settable({ inputs, positionals = [] }: Command): Inputs {
  const arguments_ = new Set(positionals.map(({ input }) => input));
  const rows = Object.entries(inputs).filter(
    ([name, { secrets, perCall }]) => secrets === undefined && !perCall && !arguments_.has(name),
  );
  return Object.fromEntries(rows);
}
