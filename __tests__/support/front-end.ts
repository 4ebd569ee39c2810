// Runs a front end of the sources as a process of its own, as a shell or a runner does.
import { spawn } from 'node:child_process';

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
  const child = spawn(process.execPath, ['--input-type=module', '-e', source, '--', ...args], {
    cwd: options.cwd ?? import.meta.dirname,
    env: { PATH: process.env.PATH, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  options.during?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out, err }));
  });
}
