// Serves a store to the child process: manifests, blobs through pipes, and access to read large blobs directly.
import type { Descriptor } from '../../oci/descriptor.ts';
import type { PullGrant } from '../../oci/pull-access.ts';
import { NO_TRAFFIC, type Traffic } from '../../oci/store.ts';
import type { Isolated } from '../../process/isolated.ts';
import type { ImageStore } from '../image.ts';
import { writeBlob } from './blob-frames.ts';
import { type Command, encodeError } from './messages.ts';

/** Bytes of compressed layers that allow another millisecond of processor time. */
const BYTES_PER_CPU_MILLISECOND = 2000;

type Child = Pick<Isolated<Command, never>, 'send' | 'pipe' | 'allow'>;

export class ServedStore {
  readonly #store: ImageStore;
  #grant: PullGrant | undefined;
  #counted: Traffic = NO_TRAFFIC;

  constructor(store: ImageStore) {
    this.#store = store;
  }

  async manifest(id: number, reference: string, child: Child): Promise<void> {
    const outcome = await this.#store.manifest(reference).then(
      (value) => ({ value }),
      (error: unknown) => ({ error: encodeError(error) }),
    );
    child.send({ type: 'manifest', id, outcome });
  }

  blob(descriptor: Descriptor, pipe: number, child: Child): Promise<void> {
    return writeBlob(child.pipe(pipe), allowing(this.#store.blob(descriptor), child));
  }

  async access(child: Child): Promise<void> {
    this.#grant = await this.#store.grantPull?.();
    child.send({ type: 'access', access: this.#grant?.access });
  }

  async token(id: number, refused: string | undefined, child: Child): Promise<void> {
    child.send({ type: 'token', id, token: await this.#grant?.renew(refused) });
  }

  /** Counts what the child has requested since the last call. */
  traffic(total: Traffic, child: Child): void {
    const { requests, sentBytes, receivedBytes } = this.#counted;
    this.#counted = total;
    child.allow((total.receivedBytes - receivedBytes) / BYTES_PER_CPU_MILLISECOND);
    this.#grant?.count({
      requests: total.requests - requests,
      sentBytes: total.sentBytes - sentBytes,
      receivedBytes: total.receivedBytes - receivedBytes,
      milliseconds: total.milliseconds,
    });
  }
}

async function* allowing(blob: AsyncIterable<Uint8Array>, child: Child): AsyncGenerator<Uint8Array> {
  for await (const chunk of blob) {
    child.allow(chunk.byteLength / BYTES_PER_CPU_MILLISECOND);
    yield chunk;
  }
}
