// Computes hashes in another thread, so that hashing overlaps with the network and with decompression.
import { Worker } from 'node:worker_threads';

/** Bytes per message. Smaller messages cost more time than they save. */
const BATCH_BYTES = 512 * 1024;

/** A program of its own, as text, because a bundle has no separate file for it. */
const PROGRAM = `
const { createHash } = require('node:crypto');
const { parentPort } = require('node:worker_threads');
const hashes = new Map();
parentPort.on('message', ({ id, algorithm, batch, length, isLast }) => {
  const hash = hashes.get(id) ?? createHash(algorithm);
  hash.update(new Uint8Array(batch, 0, length));
  if (isLast) hashes.delete(id);
  else hashes.set(id, hash);
  parentPort.postMessage({ id, batch, hex: isLast ? hash.digest('hex') : undefined }, [batch]);
});`;

interface Answer {
  readonly id: number;
  /** The buffer of the batch, to be filled again. */
  readonly batch: ArrayBuffer;
  readonly hex: string | undefined;
}

type Waiting = PromiseWithResolvers<Answer>;

let thread: HashThread | undefined;

/** One thread for all hashes of this process. It keeps the process alive only while it works. */
class HashThread {
  readonly #worker = new Worker(PROGRAM, { eval: true });
  readonly #waiting = new Map<number, Waiting[]>();
  #busy = 0;
  #lastId = 0;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (answer: Answer) => this.#settle(answer.id)?.resolve(answer));
    this.#worker.on('error', (error) => {
      thread = undefined;
      for (const id of this.#waiting.keys())
        for (let one = this.#settle(id); one !== undefined; one = this.#settle(id)) one.reject(error);
    });
  }

  open(): number {
    return ++this.#lastId;
  }

  send(id: number, algorithm: string, batch: ArrayBuffer, length: number, isLast: boolean): Promise<Answer> {
    const waiting = Promise.withResolvers<Answer>();
    this.#waiting.set(id, [...(this.#waiting.get(id) ?? []), waiting]);
    if (this.#busy++ === 0) this.#worker.ref();
    this.#worker.postMessage({ id, algorithm, batch, length, isLast }, [batch]);
    return waiting.promise;
  }

  /** The oldest message of a hash without an answer. */
  #settle(id: number): Waiting | undefined {
    const [first, ...rest] = this.#waiting.get(id) ?? [];
    if (first === undefined) return undefined;
    if (rest.length > 0) this.#waiting.set(id, rest);
    else this.#waiting.delete(id);
    if (--this.#busy === 0) this.#worker.unref();
    return first;
  }
}

/**
 * A running hash. Bytes are copied, so that chunks may be used again at once. At most two batches are in memory: one that is
 * filled and one that is hashed.
 */
export class ThreadHash {
  readonly #algorithm: string;
  readonly #thread: HashThread;
  readonly #id: number;
  #batch = new Uint8Array(BATCH_BYTES);
  #used = 0;
  #other: Promise<ArrayBuffer> | undefined;

  /** `algorithm`: one of node:crypto. */
  constructor(algorithm: string) {
    thread ??= new HashThread();
    this.#algorithm = algorithm;
    this.#thread = thread;
    this.#id = thread.open();
  }

  /** Returns a promise only if the thread is behind. Wait for it before the next call. */
  update(chunk: Uint8Array): Promise<void> | undefined {
    if (this.#used + chunk.byteLength > BATCH_BYTES) return this.#updateBatches(chunk);
    this.#batch.set(chunk, this.#used);
    this.#used += chunk.byteLength;
    return undefined;
  }

  /** The hash in hexadecimal. Call it once. */
  async digest(): Promise<string> {
    const { hex } = await this.#thread.send(
      this.#id,
      this.#algorithm,
      this.#batch.buffer as ArrayBuffer,
      this.#used,
      true,
    );
    if (hex === undefined) throw new TypeError('the last batch has no hash');
    return hex;
  }

  async #updateBatches(chunk: Uint8Array): Promise<void> {
    for (let at = 0; at < chunk.byteLength; ) {
      const part = chunk.subarray(at, at + BATCH_BYTES - this.#used);
      this.#batch.set(part, this.#used);
      this.#used += part.byteLength;
      at += part.byteLength;
      if (this.#used === BATCH_BYTES) await this.#sendBatch();
    }
  }

  async #sendBatch(): Promise<void> {
    const free = this.#other;
    const sent = this.#thread.send(this.#id, this.#algorithm, this.#batch.buffer as ArrayBuffer, this.#used, false);
    this.#other = sent.then(({ batch }) => batch);
    void Promise.allSettled([this.#other]);
    this.#batch = free === undefined ? new Uint8Array(BATCH_BYTES) : new Uint8Array(await free);
    this.#used = 0;
  }
}
