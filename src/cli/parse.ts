// Parses the arguments of the command line with commander, which the table of commands drives.
import { CommanderError, Option, Command as Program } from 'commander';
import type { ReadText } from '../commands/call.ts';
import { COMMAND_GROUPS, type Command, usageOf } from '../commands/command.ts';
import type { Input } from '../commands/inputs/input.ts';
import { EXIT_MEANINGS, UserError } from '../errors.ts';
import { VERSION } from '../version.ts';
import { findCommand, unknown } from './find-command.ts';

export interface ParsedCall {
  readonly command: Command;
  readonly read: ReadText;
  /** Show every request and wait. */
  readonly debug: boolean;
  /** Show only what was asked for, warnings and errors. */
  readonly quiet: boolean;
}

interface Caller {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly columns?: number;
}

/** The command that is called, or the text of a help page or of the version. Throws a UserError. */
export function parseCall(
  args: readonly string[],
  caller: Caller,
  commands: readonly Command[],
): ParsedCall | { readonly text: string } {
  const found = findCommand(args[0] === 'help' ? [...args.slice(1), '--help'] : args, commands);
  const command = 'command' in found ? found.command : undefined;
  let text = '';
  let call: ParsedCall | undefined;
  const program = programOf(caller, commands, (output) => {
    text += output;
  });
  for (const listed of 'command' in found ? [found.command] : inGroups(found.listed)) {
    const sub = program
      .createCommand(listed.name)
      .copyInheritedSettings(program)
      .summary(summaryOf(listed))
      .helpGroup(`${listed.group}:`)
      .description(listed.description)
      .argument('[arguments...]')
      .addHelpText('after', examplesOf(listed, commands))
      .action((given: readonly string[]) => {
        const { debug = false, quiet = false, ...flags } = sub.opts();
        if (debug && quiet) throw new UserError('--debug and --quiet contradict each other; use one of them');
        call = { command: listed, read: reader(listed, given, flags, caller.env), debug, quiet };
      });
    if (listed === command) {
      for (const [name, input] of Object.entries(listed.inputs)) sub.addOption(optionOf(name, input));
      sub.addOption(new Option('--debug', 'Show every request and wait on standard error').helpGroup('Output:'));
      sub.addOption(
        new Option('--quiet', 'Show only warnings and errors, and a requested document').helpGroup('Output:'),
      );
      sub.usage(usageOf(listed));
    }
    program.addCommand(sub);
  }
  try {
    const flags = command === undefined ? found.rest : [command.name, ...withBooleans(command, found.rest)];
    program.parse(flags, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode !== 0) throw usageError(error, command);
  }
  return call ?? { text };
}

/** The commands in the order of their sections in the help. */
function inGroups(commands: readonly Command[]): readonly Command[] {
  return COMMAND_GROUPS.flatMap((group) => commands.filter((command) => command.group === group));
}

function summaryOf({ purpose, aliases = [] }: Command): string {
  return aliases.length === 0 ? purpose : `${purpose} (also: ${aliases.join(', ')})`;
}

function programOf({ columns = 80 }: Caller, commands: readonly Command[], write: (text: string) => void): Program {
  const program = new Program('oci-evidence');
  // Subcommands inherit these settings.
  return program
    .exitOverride()
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .configureHelp({
      helpWidth: columns,
      commandUsage: (sub) => (sub === program ? 'oci-evidence COMMAND [arguments] [flags]' : sub.usage()),
      subcommandTerm: (sub) => sub.name(),
      optionTerm: ({ flags }) => flags.replace(' [boolean]', ''),
    })
    .helpCommand('help', 'Show the help of a command')
    .showSuggestionAfterError(false)
    .description(
      'Attach supply-chain evidence to the digest of a container image, and list, verify, promote and prune it',
    )
    .helpOption('-h, --help', 'Show this help')
    .version(VERSION, '-V, --version', 'Show the version')
    .addHelpText('after', firstExamples(commands))
    .addHelpText('after', `Run oci-evidence COMMAND --help for the flags of a command.\n${EXIT_MEANINGS}`);
}

/** One example for each section of the help. */
function firstExamples(commands: readonly Command[]): string {
  const firsts = COMMAND_GROUPS.flatMap((group) => commands.find((command) => command.group === group) ?? []);
  return `\nExamples:\n${firsts.flatMap((command) => exampleLines(command).slice(0, 1)).join('\n')}\n`;
}

function exampleLines({ name, examples }: Command): string[] {
  return examples.map(({ args, what }) => `  # ${what}\n  oci-evidence ${name} ${args}`.trimEnd());
}

function optionOf(name: string, input: Input): Option {
  const notes = [
    input.values && `one of ${input.values.join(', ')}`,
    input.default !== undefined && !input.boolean && `default: ${input.default}`,
    input.boolean && input.default === 'true' && 'default: true',
    input.repeatable && 'may be repeated',
  ].filter((note) => typeof note === 'string');
  const description = notes.length === 0 ? input.description : `${input.description} (${notes.join('; ')})`;
  const letter = input.letter === undefined ? '' : `-${input.letter}, `;
  return new Option(`${letter}--${name} ${input.boolean ? '[boolean]' : '<text>'}`, description)
    .helpGroup(`${input.group}:`)
    .argParser((text: string, texts: readonly string[] = []): readonly string[] => {
      if (texts.length > 0 && !input.repeatable) throw new UserError(`--${name} is given more than once`);
      return [...texts, text];
    });
}

function examplesOf(command: Command, commands: readonly Command[]): string {
  const { name, aliases = [] } = command;
  const also = aliases.map((alias) => `oci-evidence ${alias}`).join(', ');
  const lines = exampleLines(command);
  const longer = commands.filter((other) => other.name.startsWith(`${name} `));
  const more = longer.map((other) => `  oci-evidence ${other.name}: ${other.purpose}\n`);
  const variables = variableText(command);
  return [
    ...(lines.length > 0 ? [`\nExamples:\n${lines.join('\n\n')}\n`] : ['']),
    ...(also === '' ? [] : [`Other names: ${also}\n`]),
    ...(more.length > 0 ? [`More commands:\n${more.join('')}`] : []),
    `${variables}${EXIT_MEANINGS}`,
  ].join('\n');
}

/** The example is the password if the command takes one, because a flag shows it to other processes. Empty without flags. */
function variableText({ inputs, positionals = [] }: Command): string {
  const flags = Object.keys(inputs).filter((name) => positionals.every(({ input }) => input !== name));
  const flag = flags.find((name) => name === 'registry-password') ?? flags[0];
  if (flag === undefined) return '';
  return `Each flag can also be set with an environment variable: ${variableOf(flag)} sets --${flag}.\n`;
}

/** Flags first, then the environment; arguments stand for the flags of the inputs that the command lists as positionals. */
function reader(
  command: Command,
  given: readonly string[],
  options: Readonly<Record<string, unknown>>,
  env: Caller['env'],
): ReadText {
  const flags = new Map(Object.entries(options).map(([key, texts]) => [dashed(key), (texts as string[]).join('\n')]));
  let rest = given;
  for (const { input, several } of command.positionals ?? []) {
    const texts = several ? rest : rest.slice(0, 1);
    rest = rest.slice(texts.length);
    if (texts.length === 0) continue;
    if (flags.has(input)) throw new UserError(`the ${input} is given twice, as an argument and as --${input}`);
    flags.set(input, texts.join('\n'));
  }
  const [extra] = rest;
  if (extra !== undefined) {
    throw new UserError(`unexpected argument ${JSON.stringify(extra)}; usage: ${usageOf(command)}`);
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

/** Rewords an error of commander in the form that all errors of this program have. */
function usageError(error: CommanderError, command: Command | undefined): UserError {
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
  return new UserError(`${error.message.replace(/^error: /, '')} (${where} --help describes the command)`);
}

/** commander keeps `--dry-run` as `dryRun`. */
function dashed(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
