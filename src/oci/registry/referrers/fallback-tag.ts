// Reads and writes the referrers tag of one subject (distribution 1.1.1, "Referrers Tag Schema").
import { rethrowUnless, UTF8_CODE } from '../../../errors.ts';
import { type Descriptor, MAX_MANIFEST_BYTES, parseDescriptor } from '../../descriptor.ts';
import { type Digest, digestOf, splitDigest } from '../../digest.ts';
import type { StoreError, StoreErrorCode } from '../../errors.ts';
import { MANIFEST_TYPES, MEDIA_TYPE } from '../../media-types.ts';
import { referrersTag } from '../../referrers-tag.ts';
import type { Manifests } from '../content/manifests.ts';
import { errorCodes, type Repository } from '../repository.ts';
import {
  type Entry,
  type FallbackIndex,
  NEW_INDEX,
  parseFallbackIndex,
  serialiseFallbackIndex,
} from './fallback-index.ts';
import type { Reading, Tag } from './referrers-tag-updater.ts';

export interface TagReading extends Reading {
  /** False if the tag does not exist or holds no referrers index: `index` is a new one then. */
  readonly found: boolean;
  /** True if the registry does not know the repository. */
  readonly nameUnknown: boolean;
}

export class FallbackTag implements Tag {
  readonly name: string;
  readonly #repository: Repository;
  readonly #manifests: Manifests;
  readonly #subject: Digest;

  constructor(repository: Repository, manifests: Manifests, subject: Digest) {
    this.name = referrersTag(subject);
    this.#repository = repository;
    this.#manifests = manifests;
    this.#subject = subject;
  }

  /** Only an image index counts, and not the subject itself. */
  async read(): Promise<TagReading> {
    const began = this.#repository.environment.now();
    const response = await this.#repository.pull({
      method: 'GET',
      url: this.#repository.path(`manifests/${this.name}`),
      headers: { accept: MANIFEST_TYPES.join(', ') },
      accept: [200, 404],
      attempted: 'read the referrers index',
      reference: this.name,
    });
    const bytes = await response.bytes(MAX_MANIFEST_BYTES);
    const ended = this.#repository.environment.now();
    const nothing = { state: 'none', index: NEW_INDEX, found: false, nameUnknown: false, began, ended };
    if (response.status === 404) return { ...nothing, nameUnknown: errorCodes(bytes).includes('NAME_UNKNOWN') };
    const { mediaType, digest } = this.#manifests.parsed(response, bytes, this.name).descriptor;
    const { algorithm } = splitDigest(this.#subject);
    // GitLab resolves ALGORITHM-HEX as the digest.
    const isSubject = digestOf(bytes, algorithm === 'sha512' ? 'sha512' : 'sha256') === this.#subject;
    if (isSubject) return { ...nothing, state: digest, obstacle: 'subject' };
    if (mediaType !== MEDIA_TYPE.index) return { ...nothing, state: digest, obstacle: 'other' };
    try {
      return { ...nothing, state: digest, found: true, index: parseFallbackIndex(bytes) };
    } catch (cause) {
      rethrowUnless(cause, SyntaxError, UTF8_CODE);
      throw this.error(
        'invalid-response',
        `the referrers index is invalid: ${cause.message.slice(0, 120)}`,
        'save the entries of the tag, then delete it',
        cause,
      );
    }
  }

  async write(index: FallbackIndex): Promise<void> {
    const bytes = serialiseFallbackIndex(index);
    if (bytes.byteLength > MAX_MANIFEST_BYTES) {
      throw this.error(
        'limit-exceeded',
        `the referrers index of ${bytes.byteLength} bytes exceeds the limit of ${MAX_MANIFEST_BYTES} bytes for manifests`,
        'delete referrers of this subject, or use a registry with the referrers API',
      );
    }
    const descriptor = { mediaType: MEDIA_TYPE.index, digest: digestOf(bytes), size: bytes.byteLength };
    await this.#manifests.putOnce({ descriptor, bytes }, this.name);
  }

  exists(digest: string): Promise<boolean> {
    return this.#manifests.exists(digest as Digest);
  }

  error(code: StoreErrorCode, detail: string, remedy: string, cause?: unknown): StoreError {
    const attempted = 'update the referrers index';
    return this.#repository.error({ code, reference: this.name, attempted, detail, remedy, cause });
  }

  /** The entries as descriptors. Throws `invalid-response` for an invalid entry, so that no list is incomplete unnoticed. */
  descriptors(entries: readonly Entry[]): readonly Descriptor[] {
    return entries.map(({ text }, at) => {
      const descriptor = parseDescriptor(JSON.parse(text));
      if (descriptor !== undefined) return descriptor;
      throw this.error(
        'invalid-response',
        `entry ${at} of the referrers index is not a descriptor with mediaType, digest and size`,
        'fix or delete the tag',
      );
    });
  }
}
