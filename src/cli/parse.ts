// Parses the arguments of the command line with commander, which the table of commands drives.
import { CommanderError, Option, Command as Program } from 'commander';
import type { ReadText } from '../commands/call.ts';
import type { Command } from '../commands/command.ts';
import { alternatives, closest, type Input } from '../commands/inputs/input.ts';
import { UserError } from '../errors.ts';
import { VERSION } from '../version.ts';

export interface ParsedCall {
  readonly command: Command;
  readonly read: ReadText;
}

interface Caller {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns?: number;
}

const EXIT_CODES = 'Exit codes: 0 success, 1 failure, 2 invalid use.';

/** The command that is called, or the text of a help page or of the version. Throws a UserError. */
export function parseCall(
  args: readonly string[],
  caller: Caller,
  commands: readonly Command[],
): ParsedCall | { readonly text: string } {
  const [name] = args;
  const names = commands.map((command) => command.name);
  if (name === undefined) {
    throw new UserError(`no command is given; use ${alternatives(names)} (oci-evidence --help describes them)`);
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined && !name.startsWith('-') && name !== 'help') {
    throw unknown('command', name, names, `oci-evidence --help lists all commands`);
  }
  let text = '';
  let call: ParsedCall | undefined;
  const program = programOf(commands, caller, (output) => {
    text += output;
  });
  for (const sub of program.commands) {
    sub.action((images: readonly string[]) => {
      if (command !== undefined) call = { command, read: reader(command, images, sub.opts(), caller.env) };
    });
  }
  try {
    program.parse(command === undefined ? args : [name, ...withBooleans(command, args.slice(1))], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, command, names);
  }
  return call ?? { text };
}

function programOf(commands: readonly Command[], { columns = 80 }: Caller, write: (text: string) => void): Program {
  const program = new Program('oci-evidence');
  // Subcommands inherit these settings.
  program
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .configureHelp({
      helpWidth: columns,
      commandUsage: (sub) => `oci-evidence ${sub === program ? 'COMMAND' : sub.name()} IMAGE [flags]`,
      subcommandTerm: (sub) => sub.name(),
      optionTerm: ({ flags }) => flags.replace(' [boolean]', ''),
    })
    .helpCommand('help', 'Show the help of a command')
    .showSuggestionAfterError(false)
    .description('Attach supply-chain evidence to the digest of a container image, and list it')
    .helpOption('-h, --help', 'Show this help')
    .version(VERSION, '-V, --version', 'Show the version')
    .addHelpText('after', `\noci-evidence COMMAND --help describes the flags of a command.\n${EXIT_CODES}`);
  for (const command of commands) {
    const sub = program
      .command(command.name)
      .summary(command.purpose)
      .description(command.description)
      .argument('[image...]')
      .addHelpText('after', examplesOf(command));
    for (const [name, input] of Object.entries(command.inputs)) sub.addOption(optionOf(name, input));
  }
  return program;
}

function optionOf(name: string, input: Input): Option {
  const notes = [
    input.values && `one of ${input.values.join(', ')}`,
    input.default !== undefined && !input.boolean && `default: ${input.default}`,
    input.boolean && input.default === 'true' && 'default: true',
    input.repeatable && 'may be repeated',
  ].filter((note) => typeof note === 'string');
  const description = notes.length === 0 ? input.description : `${input.description} (${notes.join('; ')})`;
  return new Option(`--${name} ${input.boolean ? '[boolean]' : '<text>'}`, description)
    .helpGroup(`${input.group}:`)
    .argParser((text: string, texts: readonly string[] = []): readonly string[] => {
      if (texts.length > 0 && !input.repeatable) throw new UserError(`--${name} is given more than once`);
      return [...texts, text];
    });
}

function examplesOf({ name, examples }: Command): string {
  const lines = examples.map(({ args, what }) => `  # ${what}\n  oci-evidence ${name} ${args}`);
  const variables = `Each flag can be set by an environment variable too: ${variableOf('registry-password')} stands for --registry-password.`;
  return `\nExamples:\n${lines.join('\n\n')}\n\n${variables}\n${EXIT_CODES}`;
}

/** Flags first, then the environment; one argument stands for --image. Throws a UserError for a second argument. */
function reader(
  command: Command,
  images: readonly string[],
  options: Readonly<Record<string, unknown>>,
  env: Caller['env'],
): ReadText {
  const flags = new Map(Object.entries(options).map(([key, texts]) => [dashed(key), (texts as string[]).join('\n')]));
  const [image, more] = images;
  if (more !== undefined)
    throw new UserError(`unexpected argument ${JSON.stringify(more)}; ${command.name} takes one image`);
  if (image !== undefined) {
    if (flags.has('image')) throw new UserError('the image is given twice, as an argument and as --image');
    flags.set('image', image);
  }
  return (name) => flags.get(name) ?? env[variableOf(name)];
}

/** The environment variable that stands for a flag: other processes can see a password on a command line. */
export function variableOf(input: string): string {
  return `OCI_EVIDENCE_${input.replaceAll('-', '_').toUpperCase()}`;
}

/** `--dry-run IMAGE` as `--dry-run=true IMAGE`: a boolean flag takes the next argument only if it is true or false. */
function withBooleans({ inputs }: Command, args: readonly string[]): readonly string[] {
  const isBoolean = (arg: string): boolean => arg.startsWith('--') && inputs[arg.slice(2)]?.boolean === true;
  return args.flatMap((arg, at) => {
    const next = args[at + 1];
    const isValue = next === 'true' || next === 'false';
    if (isBoolean(arg)) return [`${arg}=${isValue ? next : 'true'}`];
    return at > 0 && isBoolean(args[at - 1] as string) && (arg === 'true' || arg === 'false') ? [] : [arg];
  });
}

/** The words of commander, in the form that all errors of this program have. */
function usageError(error: CommanderError, command: Command | undefined, commands: readonly string[]): UserError {
  const flag = error.code === 'commander.unknownOption' ? /'(.*?)'/.exec(error.message)?.[1] : undefined;
  const where = command === undefined ? 'oci-evidence' : `oci-evidence ${command.name}`;
  if (flag !== undefined) {
    const flags = Object.keys(command?.inputs ?? {}).map((name) => `--${name}`);
    return unknown('flag', flag.replace(/=.*$/s, ''), flags, `${where} --help lists all flags`);
  }
  if (error.code === 'commander.optionMissingArgument') {
    const missing = /--[a-z-]+/.exec(error.message)?.[0] ?? 'a flag';
    return new UserError(`${missing} needs a value (${where} --help describes it)`);
  }
  if (error.code === 'commander.unknownCommand') {
    return unknown(
      'command',
      /'(.*?)'/.exec(error.message)?.[1] ?? '',
      commands,
      'oci-evidence --help lists all commands',
    );
  }
  return new UserError(`${error.message.replace(/^error: /, '')} (${where} --help describes the command)`);
}

function unknown(what: string, word: string, known: readonly string[], otherwise: string): UserError {
  const close = closest(word, known);
  const hint = close === undefined ? ` (${otherwise})` : `, did you mean "${close}"?`;
  return new UserError(`unknown ${what} ${JSON.stringify(word)}${hint}`);
}

/** commander keeps `--dry-run` as `dryRun`. */
function dashed(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
