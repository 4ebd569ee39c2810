// Reads manifests and blobs through the parent process, which holds the connections and the credentials.
import type { Readable } from 'node:stream';
import type { Descriptor, Manifest } from '../../oci/descriptor.ts';
import type { ImageStore } from '../image.ts';
import { BlobReceiver } from './blob-frames.ts';
import { decodeError, type Outcome, type Report } from './messages.ts';

export class ParentStore implements ImageStore {
  readonly location: string;
  readonly #send: (report: Report) => void;
  readonly #receivers: readonly BlobReceiver[];
  readonly #idle: number[];
  readonly #waiting: ((pipe: number) => void)[] = [];
  readonly #manifests = new Map<number, PromiseWithResolvers<Manifest>>();
  #lastId = 0;

  constructor(location: string, pipes: readonly Readable[], send: (report: Report) => void) {
    this.location = location;
    this.#send = send;
    this.#receivers = pipes.map((pipe) => new BlobReceiver(pipe));
    this.#idle = pipes.map((_, at) => at);
  }

  manifest(reference: string): Promise<Manifest> {
    const answer = Promise.withResolvers<Manifest>();
    const id = ++this.#lastId;
    this.#manifests.set(id, answer);
    this.#send({ type: 'manifest', id, reference });
    return answer.promise;
  }

  /** Handles the parent's response to a request for a manifest. */
  answer(id: number, outcome: Outcome<unknown>): void {
    const answer = this.#manifests.get(id);
    this.#manifests.delete(id);
    if ('error' in outcome) answer?.reject(decodeError(outcome.error));
    else answer?.resolve(outcome.value as Manifest);
  }

  /** A pipe is used again only after a blob has been read to its end. */
  async *blob(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    const pipe = this.#idle.pop() ?? (await new Promise<number>((resolve) => this.#waiting.push(resolve)));
    this.#send({ type: 'blob', pipe, descriptor });
    const receiver = this.#receivers[pipe] as BlobReceiver;
    let isRead = false;
    try {
      for await (const chunk of receiver.blob()) yield chunk;
      isRead = true;
    } catch (error) {
      isRead = true;
      throw error;
    } finally {
      if (isRead) this.#release(pipe);
    }
  }

  #release(pipe: number): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle.push(pipe);
    else next(pipe);
  }
}
