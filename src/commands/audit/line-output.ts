// Writes the lines of an audit as images complete: to standard output or a file, and to a file for the outputs of a step.
import { createReadStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ERRNO, fileErrorText, rethrowUnless, UserError } from '../../errors.ts';
import type { OutputFile } from '../command.ts';
import type { World } from '../world.ts';

export class LineOutput {
  readonly #print: World['print'];
  readonly #file: FileHandle | undefined;
  readonly #path: string | undefined;
  #tail: Promise<unknown> = Promise.resolve();

  private constructor(print: World['print'], file: FileHandle | undefined, path: string | undefined) {
    this.#print = print;
    this.#file = file;
    this.#path = path;
  }

  /** `output`: the file that the call names. Throws a UserError if it cannot be written. */
  static async open(output: string | undefined, world: World): Promise<LineOutput> {
    if (output === undefined && world.print !== undefined && !world.writesFiles) {
      return new LineOutput(world.print, undefined, undefined);
    }
    const path = output === undefined ? join(await world.temporary(), 'audit.jsonl') : resolve(world.cwd, output);
    try {
      return new LineOutput(output === undefined ? world.print : undefined, await open(path, 'w'), path);
    } catch (error) {
      rethrowUnless(error, ERRNO);
      throw new UserError(
        `could not write output ${JSON.stringify(output ?? path)}: ${fileErrorText(error)}; choose a path that is writable`,
      );
    }
  }

  /** Resolves when the line is written. */
  async write(line: string): Promise<void> {
    this.#print?.(`${line}\n`);
    const file = this.#file;
    if (file === undefined) return;
    this.#tail = this.#tail.then(() => file.appendFile(`${line}\n`));
    await this.#tail;
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#tail]);
    await this.#file?.close();
  }

  /** The value of an output with the path of the lines. */
  outputFile(name: string, output: string | undefined): string | readonly OutputFile[] {
    if (output !== undefined) return output;
    return this.#path === undefined ? '' : [{ name, content: createReadStream(this.#path) }];
  }
}
