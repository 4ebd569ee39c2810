// Runs the command line in this process.
import { run } from '../../src/cli/command-line.ts';
import type { Workspace } from './workspace.ts';

export interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function cliIn(
  workspace: Workspace,
  args: readonly string[],
  { env = {}, color = false }: { readonly env?: Readonly<Record<string, string>>; readonly color?: boolean } = {},
): Promise<Printed> {
  const [out, err]: [Buffer[], string[]] = [[], []];
  const code = await run(args, {
    env: { HOME: workspace.path, ...env },
    cwd: workspace.path,
    out: (text) => out.push(Buffer.from(text)),
    err: (text) => err.push(text),
    color,
  });
  return { code, out: Buffer.concat(out).toString(), err: err.join('') };
}
