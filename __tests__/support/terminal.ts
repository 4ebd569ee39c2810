// Runs the command line in this process and collects what it prints.
import { Readable } from 'node:stream';
import { run } from '../../src/cli/command-line.ts';
import type { Command } from '../../src/commands/command.ts';
import type { Workspace } from './workspace.ts';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CallOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly color?: boolean;
  readonly commands?: readonly Command[];
  /** Standard input. */
  readonly input?: string;
  /** Called with every write to standard output. */
  readonly onOut?: (text: string | Uint8Array) => void;
}

export async function callCli(args: readonly string[], options: CallOptions = {}): Promise<Printed> {
  const { env = {}, cwd = import.meta.dirname, color = false, commands, onOut, input } = options;
  const [out, err]: [Buffer[], string[]] = [[], []];
  const terminal = {
    env,
    cwd,
    color,
    out: (text: string | Uint8Array) => {
      onOut?.(text);
      out.push(Buffer.from(text));
    },
    err: (text: string) => err.push(text),
    ...(input !== undefined && { input: () => Readable.from([Buffer.from(input)]) }),
  };
  const code = await run(args, terminal, commands);
  return { code, out: Buffer.concat(out).toString(), err: err.join('') };
}

/** The same in a workspace, which is the home directory too. */
export function cliIn(workspace: Workspace, args: readonly string[], options: CallOptions = {}): Promise<Printed> {
  return callCli(args, { cwd: workspace.path, ...options, env: { HOME: workspace.path, ...options.env } });
}

/** What a call prints that must succeed. */
export async function outputOf(args: readonly string[], options: CallOptions): Promise<string> {
  const { code, out, err } = await callCli(args, options);
  if (code !== 0) throw new Error(`oci-evidence ${args[0]} exited with ${code}: ${err}`);
  return out;
}
