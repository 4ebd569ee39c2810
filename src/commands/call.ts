// Runs one call of a command for a front end: reads the inputs, writes the files, and returns the outputs as texts.
import { join, resolve } from 'node:path';
import { ExpectedError } from '../errors.ts';
import type { Command, CommandResult, OutputFile } from './command.ts';
import { checkInputs, readInputs } from './inputs/read.ts';
import { prepareDirectory, writeOutputFile } from './output-files.ts';
import type { World } from './world.ts';

/** Gives the text of an input, as the user wrote it. */
export type ReadText = (input: string) => string | undefined;

export interface Call {
  readonly result: CommandResult;
  /** The directory for the files of outputs; undefined: they are not written. */
  readonly outputDir: string | undefined;
  /** The inputs as the user wrote them, without secrets and defaults. */
  readonly given: Readonly<Record<string, string>>;
}

/**
 * Reads the inputs, checks that output files can be written, then runs the command. `defaultDir` is used without the input
 * `output-dir`. Rejects with UsageErrors for invalid inputs, and with the errors of the command.
 */
export async function callCommand(
  command: Command,
  read: ReadText,
  world: Omit<World, 'writesFiles'>,
  defaultDir?: string,
  commands: readonly Command[] = [command],
): Promise<Call> {
  const texts = await configured(command, commands, readTexts(command, read, world), world);
  const chosen = texts.get('output-dir') || defaultDir;
  const outputDir = chosen === undefined ? undefined : resolve(world.cwd, chosen);
  const prepared = outputDir === undefined ? [] : [prepareDirectory(outputDir)];
  const values = await checkInputs(command.inputs, (name) => texts.get(name), world.cwd, prepared);
  const { run } = await command.load();
  const result = await run(values, { ...world, writesFiles: outputDir !== undefined });
  const given = [...texts].filter(([name, text]) => {
    const input = command.inputs[name];
    return input?.secrets === undefined && text !== '' && text !== input?.default;
  });
  return { result, outputDir, given: Object.fromEntries(given) };
}

/** Runs the code of a command for the end of the job, with the inputs of its step. Resolves with the failures. */
export async function callPost(
  command: Command,
  read: ReadText,
  world: World,
  state: (name: string) => string,
  commands: readonly Command[] = [command],
): Promise<readonly Error[]> {
  const module = await command.action?.loadPost?.();
  if (module === undefined) return [];
  const texts = await configured(command, commands, readTexts(command, read, world), world);
  return module.post(
    readInputs(command.inputs, (name) => texts.get(name)),
    world,
    state,
  );
}

/** The texts of the call, and those of the configuration for the inputs that the call does not set. */
async function configured(
  command: Command,
  commands: readonly Command[],
  texts: ReadonlyMap<string, string>,
  world: Omit<World, 'writesFiles'>,
): Promise<ReadonlyMap<string, string>> {
  if (command.inputs.config === undefined) return texts;
  const { configuredTexts } = await import('./config/configured.ts');
  const settings = await configuredTexts(command, commands, (name) => texts.get(name), {
    ...world,
    writesFiles: false,
  });
  return new Map([...texts].map(([name, text]) => [name, text || (settings.get(name) ?? '')]));
}

/** The inputs as texts. Secrets among them are masked first. */
function readTexts(command: Command, read: ReadText, world: Pick<World, 'mask'>): ReadonlyMap<string, string> {
  const texts = new Map(Object.keys(command.inputs).map((name) => [name, read(name)?.trim() ?? '']));
  for (const [name, { secrets }] of Object.entries(command.inputs)) {
    for (const secret of secrets?.(texts.get(name) ?? '') ?? []) if (secret !== '') world.mask(secret);
  }
  return texts;
}

/** Writes the files of outputs and gives their paths, one per line. A file that cannot be written is a failure. */
export async function writeOutputs({
  result,
  outputDir,
}: Call): Promise<{ readonly texts: Readonly<Record<string, string>>; readonly failures: readonly Error[] }> {
  const failures: Error[] = [];
  const write = async (directory: string, file: OutputFile): Promise<string | undefined> => {
    try {
      return await writeOutputFile(directory, file);
    } catch (error) {
      if (!(error instanceof ExpectedError)) throw error;
      failures.push(error);
      return undefined;
    }
  };
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(result.outputs)) {
    if (typeof value === 'string') {
      texts[name] = value;
    } else if (outputDir !== undefined) {
      const paths: string[] = [];
      for (const file of value) paths.push((await write(outputDir, file)) ?? '');
      texts[name] = paths.filter((path) => path !== '').join('\n');
    }
  }
  return { texts, failures };
}

/** The environment without empty variables: a workflow that passes an unset secret on sets it to an empty text. */
export function withoutEmpty(env: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined && pair[1] !== ''),
  );
}

/** A directory for the files of one step: the paths that an earlier step of the job set must keep their content. */
export function stepDirectory(parent: string, id: string): string {
  return join(parent, `oci-evidence-${id}`);
}
