// Types of a command: its row in the table, and the result that front ends show.
import type { Inputs, Values } from './inputs/input.ts';
import type { World } from './world.ts';

/** One row of the table of commands. Everything that lists commands derives from it. */
export interface Command {
  /** One word, or several: `policy check`. */
  readonly name: string;
  /** Other names for the same command on a command line. */
  readonly aliases?: readonly string[];
  /** The section of the help in which it is listed. */
  readonly group: CommandGroup;
  /** One short sentence for the list of commands. */
  readonly purpose: string;
  /** The sentence that action.yml and the head of the help page show. */
  readonly description: string;
  /** Arguments after `oci-evidence NAME`, each with what it does. */
  readonly examples: readonly Example[];
  readonly inputs: Inputs;
  /** The inputs that a command line takes as arguments without a flag, in this order. Their flags stay. */
  readonly positionals?: readonly Positional[];
  readonly outputs: Readonly<Record<string, string>>;
  /** Absent: on the command line only. */
  readonly action?: ActionMetadata;
  readonly load: () => Promise<CommandModule>;
}

/** The sections of the help, in this order. */
export const COMMAND_GROUPS = ['Evidence', 'Policies', 'Copying and removing', 'Setup'] as const;

export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/** The help shows it as required if the input is. */
export interface Positional<Name extends string = string> {
  readonly input: Name;
  /** Takes all remaining arguments: only for the last one, and for an input that takes several lines. */
  readonly several?: true;
}

export interface Example {
  readonly args: string;
  readonly what: string;
}

export interface ActionMetadata {
  readonly icon: string;
  /** The action at the top of the repository; the others have a directory of their name. */
  readonly root?: true;
  /** The code that runs at the end of the job. */
  readonly loadPost?: () => Promise<PostModule>;
}

/** A module with the code of a command that runs at the end of the job. */
export interface PostModule {
  /** `state` reads a value that the step saved with `saveState`. Resolves with the failures. */
  // biome-ignore lint/suspicious/noExplicitAny: the inputs have the type of the command's row.
  post(inputs: any, world: World, state: (name: string) => string): Promise<readonly Error[]>;
}

/** A module with the code of a command, imported when the command is called. */
export interface CommandModule {
  // biome-ignore lint/suspicious/noExplicitAny: a row of the table has inputs of its own type, checked in `command`.
  run(inputs: any, world: World): Promise<CommandResult>;
}

/** A row whose module reads the inputs that the row lists, and sets the outputs that it lists. */
export function command<const I extends Inputs, const O extends Readonly<Record<string, string>>>(
  row: Omit<Command, 'inputs' | 'positionals' | 'outputs' | 'load'> & {
    readonly inputs: I;
    readonly positionals?: readonly Positional<Extract<keyof I, string>>[];
    readonly outputs: O;
    readonly load: () => Promise<{
      run(inputs: Values<I>, world: World): Promise<CommandResult<Extract<keyof O, string>>>;
    }>;
  },
): Command {
  return row;
}

/** `oci-evidence diff OLD NEW [flags]`. */
export function usageOf({ name, positionals = [], inputs }: Command): string {
  const words = positionals.map(({ input, several }) => {
    const word = `${input.toUpperCase()}${several ? '...' : ''}`;
    return inputs[input]?.required ? word : `[${word}]`;
  });
  return ['oci-evidence', name, ...words, '[flags]'].join(' ');
}

export interface CommandResult<Output extends string = string> {
  readonly outputs: Readonly<Record<Output, OutputValue>>;
  readonly report: Report;
  /** Errors that fail the call; the rest was done. An error that is not an ExpectedError is a bug. */
  readonly failures: readonly Error[];
  /** Failures that are reported without failing the call. */
  readonly warnings?: readonly string[];
  /** The result in a line for each image, which a workflow shows beside its jobs. */
  readonly notices?: readonly string[];
  /** What a workflow shows at lines of files; other front ends have the report. */
  readonly annotations?: readonly Annotation[];
}

/** A message at a line of a file in the workspace; lines and columns count from 1. */
export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A text, or files: the front end writes them, and their paths are the output. */
export type OutputValue = string | readonly OutputFile[];

export interface OutputFile {
  /** A file name. Characters that a file system may not accept are replaced. */
  readonly name: string;
  readonly content: string | AsyncIterable<Uint8Array>;
}

export interface TextStyle {
  readonly color: boolean;
}

/** Lines under a title. */
export interface TextGroup {
  readonly title: string;
  readonly text: string;
}

/** The output for people, rendered when a front end needs it. Text from outside is escaped. */
export interface Report {
  /** Lines that describe what the command did. */
  readonly text?: (style: TextStyle) => string;
  /** Details that follow the text: the log of a workflow folds each of them. */
  readonly groups?: (style: TextStyle) => readonly TextGroup[];
  /** The requested document: it goes to standard output byte for byte. */
  readonly document?: (style: TextStyle) => string | AsyncIterable<Uint8Array>;
  /** The document is a page for a browser, which the log of a workflow does not show. */
  readonly isPage?: boolean;
  /** Markdown for the job summary; `inputs` are those that the user set, as text, without secrets. */
  readonly summary?: (inputs: Readonly<Record<string, string>>) => string;
}
