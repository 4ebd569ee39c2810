// What a shell completes, derived from the table: the words of commands, and the flags of each.
import type { Command } from '../command.ts';

export interface CompletedFlag {
  /** With its hyphens: `--format`. */
  readonly name: string;
  /** `-o`. */
  readonly letter?: string;
  readonly description: string;
  readonly isBoolean: boolean;
  /** The only values; none if the shell completes file names. */
  readonly values: readonly string[];
}

export interface CompletedCommand {
  /** `policy check`, or an alias. */
  readonly name: string;
  readonly purpose: string;
  readonly flags: readonly CompletedFlag[];
  /** The only values of its first argument; none if there are others. */
  readonly words: readonly string[];
}

const HELP: CompletedFlag = {
  name: '--help',
  letter: '-h',
  description: 'Show the help of the command',
  isBoolean: true,
  values: [],
};

/** The commands, an alias after the command that it stands for. */
export function completedCommands(commands: readonly Command[]): readonly CompletedCommand[] {
  return commands.flatMap(({ name, aliases = [], purpose, inputs, positionals = [] }) => {
    const words = inputs[positionals[0]?.input ?? '']?.values ?? [];
    const flags = Object.entries(inputs).map(
      ([input, row]): CompletedFlag => ({
        name: `--${input}`,
        ...(row.letter !== undefined && { letter: `-${row.letter}` }),
        description: plainText(row.description),
        isBoolean: row.boolean === true,
        values: row.values ?? [],
      }),
    );
    return [name, ...aliases].map((one) => ({ name: one, purpose, flags: [...flags, HELP], words }));
  });
}

/** Each start of a name with the words that can follow it; the empty start first. */
export function nextWords(commands: readonly CompletedCommand[]): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const next = new Map<string, Map<string, string>>([['', new Map()]]);
  for (const { name, purpose, words: values } of commands) {
    if (values.length > 0) next.set(name, new Map(values.map((value) => [value, value])));
    const words = name.split(' ');
    for (const [at, word] of words.entries()) {
      const start = words.slice(0, at).join(' ');
      const known = next.get(start) ?? new Map<string, string>();
      const isWhole = at === words.length - 1;
      if (isWhole || !known.has(word)) known.set(word, isWhole ? purpose : `Commands that begin with ${word}`);
      next.set(start, known);
    }
  }
  return next;
}

/** The first sentence, without markdown. */
function plainText(description: string): string {
  const [first = ''] = description.replaceAll('`', '').split(/(?<=[a-z)])\. (?=[A-Z])/);
  return first;
}

/** A word in single quotes, for a POSIX shell. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
