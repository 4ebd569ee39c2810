// One step of a workflow: inputs in, command, outputs and summary out. The only room that knows @actions/core.
import { appendFile } from 'node:fs/promises';
import * as core from '@actions/core';
import type { World } from '../commands/context.ts';
import { type InputName, readInputs } from '../commands/inputs.ts';
import { ExpectedError } from '../errors.ts';
import { logLines } from '../report/escape.ts';

export type ActionName = 'attach' | 'discover';

/** What an action hands back to the step. */
export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown for the job summary. */
  readonly summary?: string;
  /** One line that fails the step although the outputs are set: part of the work was done. */
  readonly failure?: string;
}

/** A job summary above this is dropped whole by the runner. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** Runs an action and settles the step; never rejects. A user's mistake is one line, anything unforeseen has its stack. */
export async function runStep(name: ActionName): Promise<void> {
  try {
    const inputs = readInputs(name, (input: InputName) => core.getInput(input));
    const { run } = name === 'attach' ? await import('./attach.ts') : await import('./discover.ts');
    const result = await run(inputs, world());
    for (const [output, value] of Object.entries(result.outputs)) core.setOutput(output, value);
    if (result.summary !== undefined) await writeSummary(result.summary);
    if (result.failure !== undefined) core.setFailed(result.failure);
  } catch (error) {
    if (error instanceof Error && !(error instanceof ExpectedError)) {
      core.debug(error.stack ?? error.message);
    }
    core.setFailed(error instanceof Error ? error.message : String(error));
  }
}

function world(): World {
  const canIdentify = process.env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
  return {
    env: process.env,
    cwd: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    note: (text) => core.info(logLines(text)),
    warn: (text) => core.warning(text),
    mask: (secret) => core.setSecret(secret),
    sharedCache: {
      restore: async (directory, name, prefixes) =>
        (await import('@actions/cache')).restoreCache([directory], name, [...prefixes]),
      save: async (directory, name) => (await import('@actions/cache')).saveCache([directory], name),
    },
    ...(canIdentify && { identityToken: (audience: string) => core.getIDToken(audience) }),
  };
}

/** Appends to the step's summary file; a step outside a runner (or under a runner without summaries) has none. */
async function writeSummary(markdown: string): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY;
  if (path === undefined || path === '') return;
  if (Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES) {
    core.warning('the summary is larger than a job summary may be; the graph output has everything');
    return;
  }
  await appendFile(path, `${markdown}\n`);
}
