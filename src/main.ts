// The entry points of the bundle. Each loads only what its command needs, so that `--help` loads no registry client.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { EXIT, errorDetail } from './errors.ts';

// Bundled CommonJS packages use it; ES modules do not have it.
Object.assign(globalThis, { __dirname: dirname(fileURLToPath(import.meta.url)) });

// A young generation that stays small frees the buffers of streamed blobs and documents early. Measured with Node 24: attach
// with a SARIF file of 89 MB takes 181 MB of memory instead of 290; sbom of 265 MB of layers 113 MB instead of 154, and 0.3 s
// less processor time. It is set here because V8 raises the value to 2 when a process is started with it.
setFlagsFromString('--semi-space-growth-factor=1');

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

// Handlers of `exit` remove temporary files; a signal alone would not call them.
for (const [signal, number] of Object.entries(SIGNALS)) {
  process.once(signal, () => process.exit(128 + number));
}

/** Runs a command as a step of a workflow. */
export async function runAction(name: string): Promise<void> {
  const { runStep } = await import('./actions/step.ts');
  await runStep(name);
}

/** Runs the code of a command for the end of the job. */
export async function runPost(name: string): Promise<void> {
  const { runPostStep } = await import('./actions/step.ts');
  await runPostStep(name);
}

/** Serves a parent process that generates an SBOM. */
export async function serveSbomGenerator(): Promise<void> {
  const { serve } = await import('./sbom/isolation/child.ts');
  serve(process);
}

/** Runs the command line; resolves to the exit code. */
export async function runCli(args: readonly string[]): Promise<number> {
  const [{ run }, { hasColor }] = await Promise.all([import('./cli/command-line.ts'), import('./cli/color.ts')]);
  const { stdout, stderr } = process;
  stdout.on('error', outputFailure('standard output'));
  stderr.on('error', outputFailure('standard error'));
  return run(args, {
    env: process.env,
    cwd: process.cwd(),
    out: (text) => stdout.write(text),
    err: (text) => stderr.write(text),
    input: () => process.stdin,
    color: hasColor(process.env, stdout),
    interactive: stderr.isTTY,
    // A terminal of a serial line reports no width, or 0.
    errorColumns: () => stderr.columns || undefined,
    ...(stdout.isTTY && { columns: stdout.columns }),
  });
}

/**
 * Handles what cannot be printed: the command goes on, because what it attaches must not depend on its output. A full disk
 * makes the exit code a failure. A reader such as `head`, which closes the pipe when it has enough, does not.
 */
function outputFailure(name: string): (error: NodeJS.ErrnoException) => void {
  let isReported = false;
  return (error) => {
    if (error.syscall === undefined && !error.code?.startsWith('ERR_STREAM_')) throw error;
    if (isReported || error.code === 'EPIPE') return;
    isReported = true;
    process.once('exit', (code) => {
      process.exitCode = code === 0 ? EXIT.failed : code;
    });
    const reason = `${errorDetail(error)}; free space on its disk or choose another destination, and run again`;
    process.stderr.write(`error: could not write to ${name}: ${reason}\n`);
  };
}
