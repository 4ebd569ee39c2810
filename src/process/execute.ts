// Child processes of a command: programs that a user has asked for by name, run without a shell.
/** Runs a program that is on the PATH. Rejects if there is no such program; an exit code other than 0 is returned. */
export type Execute = (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>;

/** Runs programs of the PATH in `env`. What they print is kept and not shown. */
export function executeIn(env: Readonly<Record<string, string | undefined>>): Execute {
  return async (program, args, extra) => {
    const { getExecOutput } = await import('@actions/exec');
    const variables = Object.entries({ ...env, ...extra }).filter(
      (pair): pair is [string, string] => pair[1] !== undefined,
    );
    return getExecOutput(program, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: Object.fromEntries(variables),
    });
  };
}
