// Runs the scanners and SBOM generators that a user names.
import { totalmem } from 'node:os';
import { childEnvironment } from './environment.ts';
import { run } from './run.ts';

/** Runs a program that is on the PATH. Rejects if there is no such program; an exit code other than 0 is returned. */
export type Execute = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;

/** A generator downloads the image, and a scanner its database. */
const TIMEOUT_MS = 30 * 60_000;
/** Documents are written to files: this is for logs. */
const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;

/** Of the memory of this machine: the kernel would otherwise choose what to kill, which may be the runner. */
const MEMORY_SHARE = 0.75;

/** A container may have less memory than its machine. */
function availableMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

/** Runs programs of the PATH in `env` with an allow-listed environment. Their output is kept and not shown. */
export function executeIn(env: Readonly<Record<string, string | undefined>>): Execute {
  return (program, args, additions) =>
    run(program, args, {
      env: childEnvironment(program, env, additions),
      timeout: TIMEOUT_MS,
      maxOutput: MAX_OUTPUT_BYTES,
      maxMemory: MEMORY_SHARE * availableMemory(),
    });
}
