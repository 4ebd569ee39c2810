// Finds the command of a call by its leading words: `policy check FILE` calls "policy check".
import type { Command } from '../commands/command.ts';
import { UserError } from '../errors.ts';
import { alternatives, closest } from '../spelling.ts';

/** A command with the arguments after its words, or the commands whose help page is asked for. */
export type Found =
  | { readonly command: Command; readonly rest: readonly string[] }
  | { readonly listed: readonly Command[]; readonly rest: readonly string[] };

/** The longest name that the arguments begin with. Throws a UserError if there is none and no flag follows instead. */
export function findCommand(args: readonly string[], commands: readonly Command[]): Found {
  const called = commands.flatMap((command) =>
    namesOf(command)
      .filter((words) => beginsWith(args, words))
      .map((words) => ({ command, rest: args.slice(words.length) })),
  );
  const [longest] = called.sort((a, b) => a.rest.length - b.rest.length);
  if (longest !== undefined) return longest;
  const length = groupLength(args, commands);
  const group = args.slice(0, length);
  const listed = commands.filter(({ name }) => beginsWith(name.split(' '), group));
  const next = args[length];
  if (next?.startsWith('-')) return { listed, rest: args.slice(length) };
  const where = ['oci-evidence', ...group, '--help'].join(' ');
  if (next === undefined) {
    const missing = length === 0 ? 'no command is given' : `the command "${group.join(' ')}" is incomplete`;
    throw new UserError(`${missing}; use ${alternatives(listed.map(({ name }) => name))} (${where} describes them)`);
  }
  const known = listed.flatMap((command) => namesOf(command).map((words) => words.slice(0, length + 1).join(' ')));
  throw unknown('command', [...group, next].join(' '), known, `${where} lists all commands`);
}

/** The names of a command, each as its words. */
function namesOf({ name, aliases = [] }: Command): string[][] {
  return [name, ...aliases].map((one) => one.split(' '));
}

/** How many leading arguments are the first words of some command. */
function groupLength(args: readonly string[], commands: readonly Command[]): number {
  const at = args.findIndex((_, index) => {
    const group = args.slice(0, index + 1);
    return !commands.some(({ name }) => beginsWith(name.split(' '), group));
  });
  return at < 0 ? args.length : at;
}

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.every((word, at) => words[at] === word);
}

/** A UserError that names the closest known word, or says where all are listed. */
export function unknown(what: string, word: string, known: readonly string[], otherwise: string): UserError {
  const close = closest(word, known);
  const hint = close === undefined ? ` (${otherwise})` : `, did you mean "${close}"?`;
  return new UserError(`unknown ${what} ${JSON.stringify(word)}${hint}`);
}
