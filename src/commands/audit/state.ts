// Keeps the lines of images that are done in a directory, so that an audit that was stopped goes on where it was.
import { type FileHandle, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AUDIT_LINE_SCHEMA } from '../../audit/line.ts';
import { ERRNO, fileErrorCode, fileErrorText, ignore, rethrowUnless, UserError } from '../../errors.ts';
import { isRecord, text } from '../../json/fields.ts';
import { parseJson } from '../../json/parse.ts';
import { makeDirectory } from '../../process/directory.ts';
import { releaseLockFile, takeLockFile } from '../../process/lock-file.ts';

/** What must be the same for lines of an earlier call to be lines of this one. */
export interface StateIdentity {
  /** The digest of the policy. */
  readonly policy: string;
  readonly shard: string;
  /** Other inputs that the lines depend on. */
  readonly inputs: string;
}

/** Of the files in the directory. A directory of another version is not read. */
export const STATE_VERSION = 1;
const IDENTITY_FILE = 'audit-state.json';
const LINES_FILE = 'audit-lines.jsonl';
const LOCK_FILE = 'audit.lock';
const MAX_IDENTITY_BYTES = 64 * 1024;
const NEWLINE = 10;

/** Where the line of a reference is. An image without a decision is not done: a later call audits it again. */
type LineIndex = Map<string, readonly [offset: number, length: number]>;

export class AuditState {
  readonly #directory: string;
  readonly #lines: FileHandle;
  readonly #done: LineIndex;
  #end: number;
  #tail: Promise<void> = Promise.resolve();

  private constructor(directory: string, lines: FileHandle, done: LineIndex, end: number) {
    this.#directory = directory;
    this.#lines = lines;
    this.#done = done;
    this.#end = end;
  }

  /**
   * Throws a UserError if another call uses the directory, and if it has lines of another version, policy or shard: these are
   * only discarded with `restart`.
   */
  static async open(
    directory: string,
    identity: StateIdentity,
    { restart }: { readonly restart: boolean },
  ): Promise<AuditState> {
    try {
      await makeDirectory(directory);
      const holder = await takeLockFile(join(directory, LOCK_FILE));
      if (holder !== undefined) {
        const remedy = `wait for it, or remove ${LOCK_FILE} if no audit runs`;
        throw stateError(directory, `process ${holder} uses it`, remedy);
      }
    } catch (error) {
      rethrowUnless(error, ERRNO);
      throw stateError(directory, `it is not writable (${fileErrorText(error)})`, 'choose another directory');
    }
    try {
      await prepare(directory, identity, restart);
      const lines = await open(join(directory, LINES_FILE), 'a+');
      const { done, end } = await indexOf(lines, directory);
      // What a killed call left in the middle of a line.
      await lines.truncate(end);
      return new AuditState(directory, lines, done, end);
    } catch (error) {
      await releaseLockFile(join(directory, LOCK_FILE));
      throw error;
    }
  }

  /** Images that are done. */
  get size(): number {
    return this.#done.size;
  }

  has(reference: string): boolean {
    return this.#done.has(reference);
  }

  /** The line of an image that is done, without its end. */
  async read(reference: string): Promise<string> {
    const [offset, length] = this.#done.get(reference) ?? [0, 0];
    const { buffer } = await this.#lines.read(Buffer.alloc(length), 0, length, offset);
    return buffer.toString('utf8');
  }

  /** Keeps a line. Resolves when it is written. */
  add(reference: string, line: string): Promise<void> {
    const write = async (): Promise<void> => {
      const bytes = Buffer.from(`${line}\n`);
      await this.#lines.appendFile(bytes);
      this.#done.set(reference, [this.#end, bytes.byteLength - 1]);
      this.#end += bytes.byteLength;
    };
    this.#tail = this.#tail.then(write);
    return this.#tail;
  }

  async close(): Promise<void> {
    await Promise.allSettled([this.#tail]);
    await this.#lines.close();
    await releaseLockFile(join(this.#directory, LOCK_FILE));
  }
}

/** Checks the identity of the directory, or writes it. */
async function prepare(directory: string, identity: StateIdentity, restart: boolean): Promise<void> {
  const path = join(directory, IDENTITY_FILE);
  if (restart) {
    await rm(join(directory, LINES_FILE), { force: true });
  } else {
    const found = await readIdentity(path);
    if (found !== undefined) {
      const difference = differenceOf(found, identity);
      if (difference === undefined) return;
      throw stateError(directory, difference, 'pass restart to audit all images anew, or choose another directory');
    }
    if ((await stat(join(directory, LINES_FILE)).catch(ignore(ERRNO))) !== undefined) {
      throw stateError(directory, `it has lines, but no ${IDENTITY_FILE}`, 'pass restart to audit all images anew');
    }
  }
  await writeFile(
    path,
    `${JSON.stringify({ version: STATE_VERSION, line: AUDIT_LINE_SCHEMA, ...identity }, null, 2)}\n`,
  );
}

async function readIdentity(path: string): Promise<unknown> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (fileErrorCode(error) === 'ENOENT') return undefined;
    throw new UserError(`could not read ${JSON.stringify(path)}: ${fileErrorText(error)}; check the directory`);
  });
  if (bytes === undefined) return undefined;
  return bytes.byteLength > MAX_IDENTITY_BYTES ? null : (parseJson(bytes.toString('utf8')) ?? null);
}

function differenceOf(found: unknown, identity: StateIdentity): string | undefined {
  if (!isRecord(found)) return `its ${IDENTITY_FILE} is damaged`;
  if (found.version !== STATE_VERSION) {
    return `it is of version ${text(found.version)?.slice(0, 20) ?? 'unknown'}, and this is version ${STATE_VERSION}`;
  }
  if (found.line !== AUDIT_LINE_SCHEMA) return 'its lines have another format';
  if (found.policy !== identity.policy) return 'it is of an audit with another policy';
  if (found.shard !== identity.shard)
    return `it is of shard ${text(found.shard)?.slice(0, 20) ?? 'unknown'}, and this is ${identity.shard}`;
  return found.inputs === identity.inputs
    ? undefined
    : 'it is of an audit with other platforms, labels or trusted roots';
}

/** The references of complete lines, and where the last complete line ends. */
async function indexOf(file: FileHandle, directory: string): Promise<{ done: LineIndex; end: number }> {
  const done: LineIndex = new Map();
  let rest: Buffer = Buffer.alloc(0);
  let offset = 0;
  let lines = 0;
  for await (const chunk of file.createReadStream({ start: 0, autoClose: false })) {
    rest = rest.byteLength === 0 ? (chunk as Buffer) : Buffer.concat([rest, chunk as Buffer]);
    let from = 0;
    for (let at = rest.indexOf(NEWLINE, from); at >= 0; at = rest.indexOf(NEWLINE, from)) {
      const json = parseJson(rest.toString('utf8', from, at));
      const reference = isRecord(json) ? text(json.reference) : undefined;
      if (reference === undefined) {
        throw stateError(
          directory,
          `line ${lines + 1} of ${LINES_FILE} is damaged`,
          'pass restart to audit all images anew',
        );
      }
      if (isRecord(json) && json.outcome !== 'undecided') done.set(reference, [offset + from, at - from]);
      lines += 1;
      from = at + 1;
    }
    offset += from;
    rest = rest.subarray(from);
  }
  return { done, end: offset };
}

function stateError(directory: string, why: string, remedy: string): UserError {
  return new UserError(`could not use the state directory ${JSON.stringify(directory)}: ${why}; ${remedy}`);
}
