// Runs a command as a step of a workflow: reads inputs, sets outputs and writes the summary.
import { randomUUID } from 'node:crypto';
import { access, appendFile, constants } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { Activity } from '../commands/activity.ts';
import { callCommand, callPost, stepDirectory, withoutEmpty, writeOutputs } from '../commands/call.ts';
import type { Command, Report } from '../commands/command.ts';
import { Messages } from '../commands/messages.ts';
import { COMMANDS } from '../commands/table.ts';
import { requestIdentityToken } from '../commands/token-service.ts';
import type { World } from '../commands/world.ts';
import { ExpectedError, fileErrorCode, fileErrorText, UsageErrors, UserError } from '../errors.ts';
import { TemporaryDirectory } from '../process/temporary.ts';
import { cutPage } from '../report/blocks.ts';
import { logLines } from '../report/escape.ts';
import { NEW_ISSUE_URL, VERSION } from '../version.ts';

/** The runner drops a larger summary. */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** The runner keeps ten of each level for a step. */
const MAX_ANNOTATIONS = 10;

/** Runs a command and sets the result of the step; never rejects. */
export async function runStep(name: string, commands: readonly Command[] = COMMANDS): Promise<void> {
  await inStep(async (world, messages) => {
    const command = commandOf(name, commands);
    await checkOutputs(world.env);
    const read = (input: string): string => core.getInput(input);
    const hasPost = command.action?.loadPost !== undefined;
    const saveState = (state: string, value: string): void => core.saveState(state, value);
    const call = await callCommand(
      command,
      read,
      hasPost ? { ...world, saveState } : world,
      stepDirectory(world.env.RUNNER_TEMP ?? tmpdir(), randomUUID()),
      commands,
    );
    const { report, failures, warnings = [], annotations = [], notices = [] } = call.result;
    for (const notice of notices.slice(0, MAX_ANNOTATIONS)) core.notice(messages.line(notice));
    await log(report, messages);
    for (const { level, file, line, column, message } of annotations.slice(0, MAX_ANNOTATIONS)) {
      const at = { file: messages.line(file), startLine: line, startColumn: column };
      if (level === 'error') core.error(messages.line(message), at);
      else core.warning(messages.line(message), at);
    }
    const written = await writeOutputs(call);
    const unset = Object.entries(written.texts).flatMap(([output, text]) => setOutput(output, text));
    const summary = report.summary?.(call.given);
    if (summary !== undefined) await writeSummary(summary, world);
    for (const warning of warnings) world.warn(warning);
    return [...failures, ...written.failures, ...unset];
  });
}

/** Throws a UserError if outputs cannot be set: to be called before anything is pushed. */
async function checkOutputs({ GITHUB_OUTPUT: path }: World['env']): Promise<void> {
  if (path === undefined) return;
  try {
    await access(path, constants.W_OK);
  } catch (error) {
    throw new UserError(
      `could not write GITHUB_OUTPUT ${JSON.stringify(path)}: ${fileErrorText(error)}; check the runner`,
    );
  }
}

/** A full disk shows only when the output is written: the other outputs and the summary are still tried. */
function setOutput(output: string, text: string): readonly UserError[] {
  try {
    core.setOutput(output, text);
    return [];
  } catch (error) {
    const code = fileErrorCode(error);
    return [
      new UserError(`could not write the output ${output} to GITHUB_OUTPUT: ${code}; check the disk of the runner`),
    ];
  }
}

/** Runs the code of a command for the end of the job; never rejects. */
export async function runPostStep(name: string, commands: readonly Command[] = COMMANDS): Promise<void> {
  await inStep((world) => {
    const read = (input: string): string => core.getInput(input);
    return callPost(commandOf(name, commands), read, world, (state) => core.getState(state), commands);
  });
}

function commandOf(name: string, commands: readonly Command[]): Command {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new RangeError(`unknown command ${name}`);
  return command;
}

async function inStep(work: (world: World, messages: Messages) => Promise<readonly Error[]>): Promise<void> {
  const messages = new Messages(process.env);
  const env = withoutEmpty(process.env);
  const temporary = new TemporaryDirectory(env);
  // The runner sets RUNNER_DEBUG when a job is run again with debug logging.
  const activity = Activity.start(
    core.isDebug() ? { debug: (text: string) => core.debug(logLines(messages.line(text))) } : {},
  );
  try {
    fail(await work(worldOf(env, messages, temporary), messages), messages);
  } catch (error) {
    fail([error instanceof Error ? error : new Error(String(error))], messages);
  } finally {
    activity?.close();
    await temporary.remove();
  }
}

/** One annotation for each failure; the stack trace of a bug goes to the log. */
function fail(failures: readonly Error[], messages: Messages): void {
  for (const error of failures) {
    const mistakes = error instanceof UsageErrors ? error.errors : [error];
    for (const mistake of mistakes) failFor(mistake, messages);
    if (error instanceof ExpectedError) continue;
    core.info(logLines(messages.block(error.stack ?? '')));
    core.info(`this is a bug in oci-evidence ${VERSION}; report it with the lines above at ${NEW_ISSUE_URL}`);
  }
}

/** A mistake in a file is shown at its line. */
function failFor(mistake: Error, messages: Messages): void {
  const line = messages.line(mistake.message);
  const place = mistake instanceof UserError ? mistake.place : undefined;
  process.exitCode = core.ExitCode.Failure;
  const at = place && { file: messages.line(place.file), startLine: place.line, startColumn: place.column };
  core.error(line, at ?? {});
}

function worldOf(env: World['env'], messages: Messages, temporary: TemporaryDirectory): World {
  const canIdentify =
    env.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN !== undefined;
  const warn = (text: string): void => core.warning(messages.line(text));
  return {
    env,
    cwd: env.GITHUB_WORKSPACE ?? process.cwd(),
    note: (text) => core.info(logLines(messages.line(text))),
    warn,
    mask: (secret) => {
      if (messages.hide(secret, warn)) core.setSecret(secret);
    },
    temporary: () => temporary.path(),
    writesFiles: true,
    sharedCache: {
      restore: async (directory, name, prefixes) =>
        (await import('@actions/cache')).restoreCache([directory], name, [...prefixes]),
      save: async (directory, name) => (await import('@actions/cache')).saveCache([directory], name),
    },
    ...(canIdentify && {
      identityToken: (audience: string) => requestIdentityToken(env, () => core.getIDToken(audience)),
    }),
  };
}

async function log(report: Report, messages: Messages): Promise<void> {
  const style = { color: false };
  const text = report.text?.(style);
  if (text !== undefined) core.info(logLines(messages.block(text)));
  for (const group of report.groups?.(style) ?? []) {
    core.startGroup(messages.line(group.title));
    core.info(logLines(messages.block(group.text)));
    core.endGroup();
  }
  const document = report.isPage ? undefined : report.document?.(style);
  if (typeof document === 'string') core.info(logLines(document.trimEnd()));
  else if (document !== undefined)
    for await (const chunk of document) core.info(logLines(Buffer.from(chunk).toString()));
}

/** Appends to the step's summary file; outside a runner, and under a runner without summaries, there is none. */
async function writeSummary(markdown: string, { env, warn }: World): Promise<void> {
  const path = env.GITHUB_STEP_SUMMARY;
  if (path === undefined) return;
  try {
    await appendFile(path, `${cutPage(markdown, MAX_SUMMARY_BYTES - 1)}\n`);
  } catch (error) {
    warn(
      `could not write the job summary ${JSON.stringify(path)}: ${fileErrorText(error)}; the evidence is not affected`,
    );
  }
}
