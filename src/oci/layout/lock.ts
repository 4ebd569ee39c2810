// The lock on a layout's index.json: an exclusively created file that names its holder, so that stale locks are detected.
import { randomUUID } from 'node:crypto';
import { open, readFile, stat, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { ERRNO, ignore, rethrowUnless } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import { parseJson } from '../../json/parse.ts';
import type { Environment } from '../environment.ts';
import { StoreError } from '../errors.ts';
import { errnoOf, isMissing, layoutFailure } from './failure.ts';

/** An index edit takes milliseconds. After this time, waiting fails and names the holder of the lock. */
const WAIT_LIMIT_MS = 30_000;
/** A lock whose holder cannot be checked (another host, no content) is stale after this time without change. */
const SILENCE_LIMIT_MS = 10_000;
const POLL_MS = 5;
const POLL_LIMIT_MS = 100;

interface Owner {
  readonly id: string;
  readonly pid: number;
  readonly host: string;
  /** When the process started, in kernel ticks: detects a reused process id. */
  readonly started: string;
}

/** Random ids of this process's locks. Process ids are not enough, since processes in different containers can share one. */
const heldHere = new Set<string>();

/** The lock, as seen by the work that runs under it. */
export interface HeldLock {
  /** Throws if another process took the lock over because this one was suspended for too long. */
  confirm(): Promise<void>;
}

/**
 * Runs `work` while this process holds the lock `path`. A stale lock is removed: on this host if its process is gone, on
 * another host after a time without change. Throws a StoreError `timeout` that names the file and its holder after 30 seconds.
 */
export async function withLock<T>(
  path: string,
  store: string,
  environment: Environment,
  work: (lock: HeldLock) => Promise<T>,
): Promise<T> {
  const owner: Owner = { id: randomUUID(), pid: process.pid, host: hostname(), started: await startOf('self') };
  heldHere.add(owner.id);
  try {
    await acquire(path, store, environment, owner);
    try {
      return await work({
        confirm: async () => {
          if ((await ownerOf(path))?.id !== owner.id) throw lockLost(path, store);
        },
      });
    } finally {
      if ((await ownerOf(path))?.id === owner.id) await unlink(path).catch(ignore(ERRNO));
    }
  } finally {
    heldHere.delete(owner.id);
  }
}

async function acquire(path: string, store: string, environment: Environment, owner: Owner): Promise<void> {
  let waited = 0;
  let silent = 0;
  let seen: string | undefined;
  for (let attempt = 0; ; attempt += 1) {
    if (await create(path, store, owner)) return;
    const content = await readFile(path, 'utf8').catch((error: unknown) => (isMissing(error) ? undefined : ''));
    if (content === undefined) continue;
    if (content !== seen) silent = 0;
    seen = content;
    const holder = parseOwner(content);
    if ((await isDead(holder, silent)) && (await breakLock(path, content, environment))) continue;
    if (waited >= WAIT_LIMIT_MS) throw lockHeld(path, store, holder, waited);
    const pause = Math.ceil(
      Math.min(POLL_MS * 2 ** Math.min(attempt, 8), POLL_LIMIT_MS) * (0.5 + environment.random()),
    );
    await environment.sleep(pause);
    waited += pause;
    silent += pause;
  }
}

/** False if the file exists already. */
async function create(path: string, store: string, owner: Owner): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o644);
    try {
      await file.writeFile(JSON.stringify(owner));
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw layoutFailure(error, { store, attempted: 'lock the index', path });
  }
}

async function isDead(holder: Owner | undefined, silent: number): Promise<boolean> {
  if (holder === undefined || holder.host !== hostname()) return silent >= SILENCE_LIMIT_MS;
  if (holder.pid === process.pid && heldHere.has(holder.id)) return false;
  if (holder.pid === process.pid && holder.started === '') return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    rethrowUnless(error, ERRNO);
    return errnoOf(error) === 'ESRCH';
  }
  const started = await startOf(holder.pid);
  return started !== '' && holder.started !== '' && started !== holder.started;
}

/**
 * Removes a stale lock. Only one waiter may do so, and only if it is still the same lock: otherwise it would remove the new
 * lock of a faster waiter. Therefore removal is itself guarded by an exclusive file.
 */
async function breakLock(path: string, content: string, environment: Environment): Promise<boolean> {
  const breaker = `${path}.break`;
  try {
    await (await open(breaker, 'wx', 0o644)).close();
  } catch (error) {
    // EEXIST: another waiter removes the lock. Any other error of the file system: the lock stays.
    rethrowUnless(error, ERRNO);
    const found = await stat(breaker).catch(ignore(ERRNO));
    const age = found === undefined ? 0 : environment.now() - found.mtimeMs;
    if (age > SILENCE_LIMIT_MS) await unlink(breaker).catch(ignore(ERRNO));
    return false;
  }
  try {
    if ((await readFile(path, 'utf8')) === content) await unlink(path);
    return true;
  } catch (error) {
    rethrowUnless(error, ERRNO);
    return isMissing(error);
  } finally {
    await unlink(breaker).catch(ignore(ERRNO));
  }
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  return parseOwner((await readFile(path, 'utf8').catch(ignore(ERRNO))) ?? '');
}

function parseOwner(content: string): Owner | undefined {
  const json = parseJson(content);
  if (!isRecord(json)) return undefined;
  const { id, pid, host, started } = json;
  if (typeof id !== 'string' || typeof host !== 'string' || typeof started !== 'string') return undefined;
  return typeof pid === 'number' && Number.isSafeInteger(pid) && pid > 0 ? { id, pid, host, started } : undefined;
}

/** Field 22 of /proc/PID/stat, counted after the name, which may contain spaces; empty without /proc. */
async function startOf(pid: number | 'self'): Promise<string> {
  const text = (await readFile(`/proc/${pid}/stat`, 'utf8').catch(ignore(ERRNO))) ?? '';
  return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

function lockHeld(path: string, store: string, holder: Owner | undefined, waited: number): StoreError {
  const who = holder ? `process ${holder.pid} on ${holder.host.slice(0, 100)}` : 'an unknown process';
  return new StoreError({
    code: 'timeout',
    store,
    attempted: 'lock the index',
    detail: `${path} has been held by ${who} for ${Math.round(waited / 1000)} s`,
    remedy: 'wait for that process, or remove the file if it no longer runs',
  });
}

function lockLost(path: string, store: string): StoreError {
  return new StoreError({
    code: 'lost-update',
    store,
    attempted: 'write the index',
    detail: `another process took over ${path} while this one was suspended`,
    remedy: 'run again; the index was not changed',
  });
}
