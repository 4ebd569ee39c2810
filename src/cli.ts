// The command line: the same commands and inputs as the actions, each input `a-b` as the flag `--a-b`.
import { parseArgs } from 'node:util';
import type { World } from './commands/context.ts';
import { type CommandName, type InputName, type InputRow, inputsOf, readInputs } from './commands/inputs.ts';
import { EXIT, ExpectedError, UserError } from './errors.ts';
import { VERSION } from './version.ts';

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  out(text: string): void;
  err(text: string): void;
  readonly color: boolean;
}

interface CommandRow {
  readonly purpose: string;
  run(args: CommandCall): Promise<number>;
}

export interface CommandCall {
  readonly inputs: ReturnType<typeof readInputs>;
  readonly world: World;
  readonly terminal: Terminal;
}

/** Each command's module is loaded when it is called, so that help needs none of them. */
const COMMANDS: Readonly<Record<CommandName, CommandRow>> = {
  attach: {
    purpose: 'Attach evidence to the digest of an image',
    run: async (call) => (await import('./cli/attach.ts')).run(call),
  },
  discover: {
    purpose: 'Show what is attached to an image, at every level',
    run: async (call) => (await import('./cli/discover.ts')).run(call),
  },
  sbom: {
    purpose: 'Print the SBOM of an image',
    run: async (call) => (await import('./cli/sbom.ts')).run(call),
  },
};

/** Runs one call. Resolves to the exit code; a mistake of the user's is one line and 2, any other failure is 1. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const secrets = new Set<string>();
  const redact = (text: string): string =>
    [...secrets].reduce((clean, secret) => clean.replaceAll(secret, '***'), text);
  const err = (text: string): void => terminal.err(`${redact(text)}\n`);
  try {
    const [name, ...rest] = args;
    if (name === undefined) throw new UserError('name a command: attach, discover or sbom (--help tells more)');
    if (name === '--version') {
      terminal.out(`${VERSION}\n`);
      return EXIT.ok;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      terminal.out(rest[0] !== undefined && isCommand(rest[0]) ? commandHelp(rest[0]) : generalHelp());
      return EXIT.ok;
    }
    if (!isCommand(name))
      throw new UserError(`${JSON.stringify(name)} is no command; there are ${Object.keys(COMMANDS).join(', ')}`);
    if (rest.includes('--help') || rest.includes('-h')) {
      terminal.out(commandHelp(name));
      return EXIT.ok;
    }
    const given = readFlags(name, rest);
    const inputs = readInputs(name, (input) => given.get(input) ?? terminal.env[variableOf(input)]);
    const world: World = {
      env: terminal.env,
      cwd: terminal.cwd,
      note: err,
      warn: (text) => err(`warning: ${text}`),
      mask: (secret) => secrets.add(secret),
    };
    return await COMMANDS[name].run({
      inputs,
      world,
      terminal: { ...terminal, out: (text) => terminal.out(redact(text)) },
    });
  } catch (error) {
    if (error instanceof ExpectedError) {
      err(`oci-evidence: ${error.message}`);
      return error.exitCode;
    }
    err(`oci-evidence: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return EXIT.failed;
  }
}

/** The environment variable that stands for a flag: a password on a command line is seen by every process. */
export function variableOf(input: InputName): string {
  return `OCI_EVIDENCE_${input.replaceAll('-', '_').toUpperCase()}`;
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/** The flags as texts; one positional stands for --image. A switch may stand alone or take true or false. */
function readFlags(command: CommandName, args: readonly string[]): ReadonlyMap<InputName, string> {
  const rows = new Map<string, InputRow>(inputsOf(command));
  const spelled: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] as string;
    if (arg.startsWith('--') && rows.get(arg.slice(2))?.boolean) {
      const next = args[at + 1];
      const takesNext = next === 'true' || next === 'false';
      spelled.push(`${arg}=${takesNext ? next : 'true'}`);
      if (takesNext) at += 1;
    } else {
      spelled.push(arg);
    }
  }
  let parsed: { values: Record<string, unknown>; positionals: string[] };
  try {
    parsed = parseArgs({
      args: spelled,
      allowPositionals: true,
      strict: true,
      options: Object.fromEntries([...rows.keys()].map((name) => [name, { type: 'string', multiple: true } as const])),
    });
  } catch (error) {
    throw new UserError(`${(error as Error).message} (oci-evidence ${command} --help lists what there is)`);
  }
  const given = new Map<InputName, string>();
  for (const [name, values] of Object.entries(parsed.values) as [InputName, string[]][]) {
    if (values.length > 1 && !rows.get(name)?.lines) throw new UserError(`--${name} is given ${values.length} times`);
    given.set(name, values.join('\n'));
  }
  const [image, ...more] = parsed.positionals;
  if (more.length > 0) throw new UserError(`${JSON.stringify(more[0])} is one argument too many`);
  if (image !== undefined) {
    if (given.has('image')) throw new UserError('the image is given twice, as an argument and as --image');
    given.set('image', image);
  }
  return given;
}

function generalHelp(): string {
  const rows = Object.entries(COMMANDS).map(([name, row]) => `  ${name.padEnd(10)}${row.purpose}`);
  return `oci-evidence ${VERSION}: supply-chain evidence on the digest of a container image

Usage: oci-evidence COMMAND IMAGE [flags]

${rows.join('\n')}

oci-evidence COMMAND --help lists the flags of a command. Exit code: 0 fine, 1 failed, 2 usage.
`;
}

function commandHelp(command: CommandName): string {
  const rows = inputsOf(command).map(([name, row]) => {
    const value = row.boolean ? '' : row.values ? ` ${row.values.join('|')}` : ' TEXT';
    const notes = [row.default !== undefined && `default ${row.default}`, row.lines && 'may be repeated'].filter(
      Boolean,
    );
    return `  --${name}${value}\n      ${row.description}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  });
  return `Usage: oci-evidence ${command} IMAGE [flags]

${COMMANDS[command].purpose}.

${rows.join('\n')}

Each flag can be given as an environment variable instead: --registry-password is ${variableOf('registry-password')}.
`;
}
