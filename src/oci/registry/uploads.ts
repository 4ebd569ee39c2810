// Uploads of blobs to a repository.
import type { Descriptor } from '../descriptor.ts';
import type { Digest } from '../digest.ts';
import type { Blob } from '../store.ts';
import type { Repository } from './repository.ts';

export class Uploads {
  readonly #repository: Repository;
  readonly #pushed = new Map<Digest, Promise<void>>();

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  push(blob: Blob): Promise<void> {
    const { digest } = blob.descriptor;
    const pushed = this.#pushed.get(digest) ?? this.#push(blob);
    this.#pushed.set(digest, pushed);
    pushed.catch(() => this.#pushed.delete(digest));
    return pushed;
  }

  async mount(descriptor: Descriptor, from: Repository): Promise<boolean> {
    const { digest } = descriptor;
    const response = await this.#repository.push({
      method: 'POST',
      url: `${this.#repository.path('blobs/uploads/')}?mount=${digest}&from=${encodeURIComponent(from.name)}`,
      accept: [201, 202, 400, 404, 405],
      besides: [{ repository: from.name, actions: ['pull'] }],
      attempted: 'mount the blob',
      reference: digest,
    });
    await response.discard();
    return response.status === 201;
  }

  async prove(): Promise<void> {
    const location = await this.#start();
    const response = await this.#repository.push({
      method: 'DELETE',
      url: location,
      accept: [200, 202, 204, 400, 403, 404, 405, 501],
      attempted: 'cancel the upload',
    });
    await response.discard();
  }

  async #push(blob: Blob): Promise<void> {
    const url = new URL(await this.#start());
    url.searchParams.set('digest', blob.descriptor.digest);
    const response = await this.#repository.push({
      method: 'PUT',
      url: url.href,
      headers: { 'content-type': 'application/octet-stream' },
      body: () => blob.open(),
      bodyLength: blob.descriptor.size,
      accept: [201],
      attempted: 'push the blob',
      reference: blob.descriptor.digest,
    });
    await response.discard();
  }

  async #start(): Promise<string> {
    const response = await this.#repository.push({
      method: 'POST',
      url: this.#repository.path('blobs/uploads/'),
      accept: [202],
      attempted: 'start an upload',
    });
    await response.discard();
    return new URL(response.headers.location ?? '', response.url).href;
  }
}
