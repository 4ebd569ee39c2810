// Runs a front end of the sources as a process of its own, as a shell or a runner does.
import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

const MAIN = new URL('../../src/main.ts', import.meta.url).href;

export interface Outcome {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export interface ProcessOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  /** The largest file that the process can write, in KiB: a longer write stops in the middle, as on a full disk. */
  readonly largestFile?: number;
  /** A file for standard output, such as `/dev/full`. */
  readonly stdout?: string;
  /** Called with the process once it runs; a pipe that it destroys is closed as `head` closes it. */
  readonly during?: (child: ReturnType<typeof spawn>) => void;
}

/** `oci-evidence ARGS`. */
export function cliProcess(args: readonly string[], options: ProcessOptions = {}): Promise<Outcome> {
  return processOf('process.exitCode = await main.runCli(process.argv.slice(1));', args, options);
}

/** A step of a workflow; `inputs` as under `with:`. */
export function actionProcess(
  name: string,
  inputs: Readonly<Record<string, string>>,
  { env = {}, ...options }: ProcessOptions = {},
): Promise<Outcome> {
  const variables = Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]);
  const script = `await main.runAction(${JSON.stringify(name)});`;
  return processOf(script, [], { ...options, env: { ...env, ...Object.fromEntries(variables) } });
}

function processOf(script: string, args: readonly string[], options: ProcessOptions): Promise<Outcome> {
  const source = `const main = await import(${JSON.stringify(MAIN)}); ${script}`;
  const command = [process.execPath, '--input-type=module', '-e', source, '--', ...args];
  // The shell counts in blocks of 512 bytes. Node ignores the signal and gets the error.
  const limited = `ulimit -f ${(options.largestFile ?? 0) * 2} && exec "$@"`;
  const [program = '', ...rest] = options.largestFile === undefined ? command : ['sh', '-c', limited, 'sh', ...command];
  const stdout = options.stdout === undefined ? 'pipe' : openSync(options.stdout, 'w');
  const child = spawn(program, rest, {
    cwd: options.cwd ?? import.meta.dirname,
    env: { PATH: process.env.PATH, ...options.env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  let [out, err] = ['', ''];
  if (typeof stdout === 'number') closeSync(stdout);
  child.stdout?.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    err += chunk;
  });
  options.during?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}
