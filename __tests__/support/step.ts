// Runs a step of a workflow in this process, and returns everything that the runner would see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from '../../src/actions/step.ts';
import type { Workspace } from './workspace.ts';

export interface Step {
  readonly code: number;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** `inputs` as under `with:`. */
export async function stepIn(
  workspace: Workspace,
  name: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<Step> {
  for (const file of ['output', 'summary']) workspace.write(file, '');
  const before = process.env;
  const write = process.stdout.write;
  const log: string[] = [];
  process.env = {
    PATH: before.PATH,
    ...runnerVariables(workspace),
    ...env,
    ...Object.fromEntries(Object.entries(inputs).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value])),
  };
  process.stdout.write = ((text: string) => {
    log.push(text);
    return true;
  }) as typeof write;
  try {
    process.exitCode = 0;
    await runStep(name);
    return {
      code: Number(process.exitCode),
      log: log.join(''),
      outputs: outputsOf(readFileSync(join(workspace.path, 'output'), 'utf8')),
      summary: readFileSync(join(workspace.path, 'summary'), 'utf8'),
    };
  } finally {
    process.exitCode = 0;
    process.stdout.write = write;
    process.env = before;
  }
}

/** The variables with paths that a runner sets. */
export function runnerVariables({ path }: Workspace): Readonly<Record<string, string>> {
  return {
    HOME: path,
    GITHUB_WORKSPACE: path,
    RUNNER_TEMP: join(path, 'temp'),
    GITHUB_OUTPUT: join(path, 'output'),
    GITHUB_STEP_SUMMARY: join(path, 'summary'),
  };
}

/** The outputs in the file of a step, as the runner reads them. */
export function outputsOf(text: string): Record<string, string> {
  const matches = text.matchAll(/^(?<name>[^\n]+?)<<(?<mark>\S+)\n(?<value>[\s\S]*?)\n\k<mark>$/gm);
  return Object.fromEntries([...matches].map(({ groups }) => [groups?.name, groups?.value]));
}
