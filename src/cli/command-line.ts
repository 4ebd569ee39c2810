// Runs the commands of the table on a command line, where the input `a-b` is the flag `--a-b`.
import { Activity } from '../commands/activity.ts';
import { callCommand, withoutEmpty, writeOutputs } from '../commands/call.ts';
import { type Command, type Report, usageOf } from '../commands/command.ts';
import { Messages } from '../commands/messages.ts';
import { COMMANDS } from '../commands/table.ts';
import type { World } from '../commands/world.ts';
import { EXIT, type ExitCode, ExpectedError, UsageErrors, UserError } from '../errors.ts';
import { TemporaryDirectory } from '../process/temporary.ts';
import { NEW_ISSUE_URL, TROUBLESHOOTING_URL, VERSION } from '../version.ts';
import { type ParsedCall, parseCall } from './parse.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  out(text: string | Uint8Array): void;
  err(text: string): void;
  /** Standard input. */
  input?(): AsyncIterable<Uint8Array>;
  readonly color: boolean;
  /** Whether `err` is a terminal, on which a line can be replaced. */
  readonly interactive?: boolean;
  /** Width of a line of `out` in characters; 80 if it is unknown. */
  readonly columns?: number;
  /** The same of `err`, which can be another terminal, and change while the command runs. */
  errorColumns?(): number | undefined;
}

/** Runs one call. Resolves to the exit code and never rejects. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  commands: readonly Command[] = COMMANDS,
): Promise<ExitCode> {
  const messages = new Messages(terminal.env);
  const error = (text: string): void => terminal.err(`${messages.line(text)}\n`);
  const fail = (failures: readonly Error[]): ExitCode => {
    for (const failure of failures) {
      for (const line of linesOf(failure)) error(`error: ${line}`);
      if (failure instanceof ExpectedError) {
        // A log of lines is read by programs too, and stays as it is.
        const { code } = failure;
        if (terminal.interactive && code !== 'usage') error(`code: ${code}, see ${TROUBLESHOOTING_URL}`);
        continue;
      }
      terminal.err(`${messages.block(failure.stack ?? '')}\n`);
      error(`this is a bug in oci-evidence ${VERSION}; report it with the lines above at ${NEW_ISSUE_URL}`);
    }
    return exitCodeOf(failures);
  };
  try {
    const call = parseCall(args, terminal, commands);
    if ('text' in call) {
      terminal.out(call.text);
      return EXIT.ok;
    }
    return await runCommand(call, commands, terminal, messages, fail);
  } catch (thrown) {
    return fail([thrown instanceof Error ? thrown : new Error(String(thrown))]);
  }
}

async function runCommand(
  { command, read, debug, quiet }: ParsedCall,
  commands: readonly Command[],
  terminal: Terminal,
  messages: Messages,
  fail: (failures: readonly Error[]) => ExitCode,
): Promise<ExitCode> {
  const env = withoutEmpty(terminal.env);
  const status = new StatusLine(terminal);
  const line = (text: string): void => {
    status.show(undefined);
    terminal.err(`${messages.line(text)}\n`);
  };
  const note = (text: string): void => {
    if (!quiet) line(text);
  };
  const warn = (text: string): void => line(`warning: ${text}`);
  const show = (text: string | undefined): void => status.show(text === undefined ? undefined : messages.line(text));
  const isInteractive = terminal.interactive === true && !quiet;
  const activity = Activity.start({
    ...(debug && { debug: (text: string) => line(`debug: ${text}`) }),
    ...(isInteractive && !debug && { status: show }),
  });
  const temporary = new TemporaryDirectory(env);
  const world: Omit<World, 'writesFiles'> = {
    env,
    cwd: terminal.cwd,
    note,
    print: (text) => {
      status.show(undefined);
      terminal.out(text);
    },
    warn,
    ...(isInteractive && {
      status: (text: string | undefined) => {
        activity?.yield();
        show(text);
      },
    }),
    ...(terminal.input && { standardInput: () => terminal.input?.() as AsyncIterable<Uint8Array> }),
    mask: (secret) => messages.hide(secret, warn),
    temporary: () => temporary.path(),
  };
  try {
    const call = await callCommand(command, read, world, undefined, commands);
    activity?.close();
    const { report, failures, warnings = [] } = call.result;
    await print(quiet ? withoutText(report) : report, terminal, messages);
    const written = await writeOutputs(call);
    for (const warning of warnings) warn(warning);
    return fail([...failures, ...written.failures]);
  } catch (thrown) {
    throw thrown instanceof UserError ? withUsage(thrown, command) : thrown;
  } finally {
    activity?.close();
    await temporary.remove();
  }
}

/** The usage, where an argument is missing that is given by its place: its name alone says little. */
function withUsage(error: UserError, command: Command): UserError {
  const { positionals = [] } = command;
  const mistakes = error instanceof UsageErrors ? error.errors : [error];
  const isMissing = ({ message }: UserError): boolean =>
    positionals.some(({ input }) => command.inputs[input]?.required && message.startsWith(`${input} is required: `));
  if (!mistakes.some(isMissing)) return error;
  const explained = mistakes.map((one) =>
    isMissing(one) ? new UserError(`${one.message}; usage: ${usageOf(command)}`, { cause: one }) : one,
  );
  const [only, ...others] = explained;
  return only !== undefined && others.length === 0 ? only : new UsageErrors(explained);
}

function withoutText({ text: _text, groups: _groups, ...report }: Report): Report {
  return report;
}

/** A line at the end of the output that can be replaced. */
class StatusLine {
  readonly #terminal: Terminal;
  #isShown = false;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  show(text: string | undefined): void {
    if (text === undefined && !this.#isShown) return;
    const columns = this.#terminal.errorColumns?.() ?? 80;
    this.#terminal.err(`\r\u001b[K${(text ?? '').slice(0, columns - 1)}`);
    this.#isShown = text !== undefined;
  }
}

async function print(report: Report, terminal: Terminal, messages: Messages): Promise<void> {
  const text = report.text?.(terminal);
  if (text !== undefined) terminal.out(`${messages.block(text, terminal)}\n`);
  for (const group of report.groups?.(terminal) ?? []) terminal.out(`\n${messages.block(group.text, terminal)}\n`);
  const document = report.document?.(terminal);
  if (typeof document === 'string') terminal.out(document);
  else if (document !== undefined) for await (const chunk of document) terminal.out(chunk);
}

function linesOf(error: Error): readonly string[] {
  return error instanceof UsageErrors ? error.messages : [error.message];
}

/** The code that all failures share; otherwise the one for a failure. */
function exitCodeOf(failures: readonly Error[]): ExitCode {
  const codes = failures.map((error) => (error instanceof ExpectedError ? error.exitCode : EXIT.failed));
  const [first = EXIT.ok] = codes;
  return codes.every((code) => code === first) ? first : EXIT.failed;
}
