// Owns the store of the child process: reads large blobs directly from the registry and the rest through the parent.

import type { Descriptor, Manifest } from '../../oci/descriptor.ts';
import { StoreError } from '../../oci/errors.ts';
import { openGranted } from '../../oci/granted.ts';
import type { GrantedBlobs, PullAccess } from '../../oci/pull-access.ts';
import type { ImageStore } from '../image.ts';
import type { Report } from './messages.ts';

/** Reading this many bytes through the parent costs as much processor time as loading the registry client. */
const FREE_BYTES = 8 * 1024 * 1024;
/** Bytes between two reports of the traffic. */
const REPORT_BYTES = 2 * 1024 * 1024;
/** The parent may have what this process lacks, such as another token or certificate authorities from Node's options. */
const PARENT_MAY_DO_BETTER: ReadonlySet<string> = new Set(['unauthorized', 'denied', 'network']);

export class GrantedStore implements ImageStore {
  readonly #parent: ImageStore;
  readonly #send: (report: Report) => void;
  readonly #access = Promise.withResolvers<PullAccess | undefined>();
  readonly #tokens = new Map<number, (token: string | undefined) => void>();
  #granted: Promise<GrantedBlobs | undefined> | undefined;
  #requestedBytes = 0;
  #unreportedBytes = 0;
  #lastId = 0;

  constructor(parent: ImageStore, send: (report: Report) => void) {
    this.#parent = parent;
    this.#send = send;
  }

  get location(): string {
    return this.#parent.location;
  }

  manifest(reference: string): Promise<Manifest> {
    return this.#parent.manifest(reference);
  }

  async *blob(descriptor: Descriptor): AsyncGenerator<Uint8Array> {
    this.#requestedBytes += descriptor.size;
    if (this.#requestedBytes > FREE_BYTES) this.#granted ??= this.#open();
    const granted = await this.#granted;
    let isStarted = false;
    try {
      if (granted !== undefined) {
        for await (const chunk of granted.blob(descriptor)) {
          isStarted = true;
          this.#count(granted, chunk.byteLength);
          yield chunk;
        }
        return;
      }
    } catch (error) {
      if (isStarted || !(error instanceof StoreError && PARENT_MAY_DO_BETTER.has(error.code))) throw error;
      this.#granted = Promise.resolve(undefined);
    } finally {
      if (granted !== undefined) this.#report(granted);
    }
    yield* this.#parent.blob(descriptor);
  }

  /** Handles the parent's response to the request for access. */
  grant(access: PullAccess | undefined): void {
    this.#access.resolve(access);
  }

  /** Handles the parent's response to a request for a token. */
  renewed(id: number, token: string | undefined): void {
    this.#tokens.get(id)?.(token);
    this.#tokens.delete(id);
  }

  async #open(): Promise<GrantedBlobs | undefined> {
    this.#send({ type: 'access' });
    const access = await this.#access.promise;
    return access && openGranted(access, (refused) => this.#renew(refused));
  }

  #renew(refused: string | undefined): Promise<string | undefined> {
    const id = ++this.#lastId;
    return new Promise((resolve) => {
      this.#tokens.set(id, resolve);
      this.#send({ type: 'token', id, refused });
    });
  }

  #count(granted: GrantedBlobs, bytes: number): void {
    this.#unreportedBytes += bytes;
    if (this.#unreportedBytes >= REPORT_BYTES) this.#report(granted);
  }

  #report(granted: GrantedBlobs): void {
    this.#unreportedBytes = 0;
    this.#send({ type: 'traffic', traffic: granted.traffic() });
  }
}
