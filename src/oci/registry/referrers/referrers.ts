// Lists the referrers of a subject: by the referrers API, or by the fallback tag once the API is proven absent
// (distribution 1.1.1, "Listing Referrers" and "Unavailable Referrers API").
import { whenSettled } from '../../../errors.ts';
import { isRecord } from '../../../json/fields.ts';
import { parseJsonBytes } from '../../../json/parse.ts';
import { artifactTypeOf, type Descriptor, parseDescriptor, parseManifest } from '../../descriptor.ts';
import type { Digest } from '../../digest.ts';
import type { StoreError } from '../../errors.ts';
import { bareMediaType, MEDIA_TYPE } from '../../media-types.ts';
import type { ListedReferrer, ReferrersFilter, ReferrersPage, Via } from '../../store.ts';
import type { Manifests } from '../content/manifests.ts';
import type { ExchangeResponse } from '../http/exchange.ts';
import { Pages } from '../http/pages.ts';
import { errorCodes, lineOf, type Repository } from '../repository.ts';
import { type Entry, merged } from './fallback-index.ts';
import { FallbackTag, type TagReading } from './fallback-tag.ts';
import { Listings, MAX_LISTED } from './listings.ts';

/** Enough for ten thousand referrers with annotations from registries that do not page (zot). */
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
/** The operation that errors of the API name. */
export const LISTING = 'list referrers';
/** Entries of one list. */
const MAX_REFERRERS = 100_000;
/** The maximum number of manifests read for one list, because the registry lists them without an artifact type. */
const MAX_TYPES_READ = 1_000;
/** A digest without known content. A request for it shows whether the registry supports such requests. */
const ZERO_DIGEST = `sha256:${'0'.repeat(64)}`;

/**
 * How a repository stores referrers. `both`: it has the API, and fallback tags from before hold entries that the API does
 * not list, although the registry should have migrated them.
 */
export type Support = 'api' | 'tag' | 'both';

/** Number of manifests that one list has read for their types; `as listed` if the caller does not need correct types. */
type Types = { read: number } | 'as listed';

/** The first page of the API, or the kind of response that indicates its absence. */
type Answer =
  | { readonly kind: 'page'; readonly response: ExchangeResponse; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'name-unknown'; readonly response: ExchangeResponse };

export class Referrers {
  readonly #repository: Repository;
  readonly #manifests: Manifests;
  readonly listings: Listings;
  /** Entries that this process has written and that stale reads of the tag may lack. */
  readonly #written = new Map<Digest, readonly Entry[]>();
  /** Undefined until a response has shown it. */
  support: Support | undefined;

  constructor(repository: Repository, manifests: Manifests) {
    this.#repository = repository;
    this.#manifests = manifests;
    this.listings = new Listings(() => repository.environment.now());
  }

  tag(subject: Digest): FallbackTag {
    return new FallbackTag(this.#repository, this.#manifests, subject);
  }

  /**
   * Pages as the registry returns them, each filtered again. Until it is known whether there is an API, the fallback tag is
   * read at the same time: one more request for the first list of a repository saves a round trip without the API, and
   * detects an upgraded registry that left fallback entries behind.
   */
  async *list(
    subject: Digest,
    filter: ReferrersFilter = {},
    types: Types = { read: 0 },
  ): AsyncGenerator<ReferrersPage> {
    if (this.support === 'tag') {
      yield await this.#tagPage(subject, await this.tag(subject).read(), filter, types);
      return;
    }
    const reading = this.support === 'api' ? undefined : this.tag(subject).read();
    // If the API fails, its error is thrown and this one is ignored.
    if (reading) void whenSettled(reading);
    const answer = await this.#ask(subject, filter);
    if (answer.kind !== 'page') {
      const tag = await (reading ?? this.tag(subject).read());
      if (answer.kind === 'name-unknown') await this.#mustExist(subject, tag, answer.response);
      this.support = 'tag';
      yield await this.#tagPage(subject, tag, filter, types);
      return;
    }
    const tag = await reading;
    const left = new Map((tag ? this.#entries(subject, tag) : []).map((entry) => [entry.digest, entry]));
    if (left.size === 0) this.support ??= 'api';
    const found = new Map<Digest, Via>();
    for await (const page of this.#pages(answer, subject, filter, types)) {
      for (const { digest } of page.entries) {
        left.delete(digest);
        if (found.size <= MAX_LISTED) found.set(digest, 'api');
      }
      yield { via: 'api', referrers: page.matching };
    }
    // Entries that the filter excludes may be known to the API.
    const orphans = await this.#existing(await this.#matching([...left.values()], subject, filter, false, types));
    if (orphans.length > 0) {
      this.support = 'both';
      for (const { digest } of orphans) found.set(digest, 'fallback-tag');
      yield { via: 'fallback-tag', referrers: orphans };
    }
    this.support ??= 'api';
    if (filter.artifactType === undefined) this.listings.remember(subject, { via: 'api', found });
  }

  /** Those of `digests` that the API does not list; `absent` without an API. Reads as few pages as possible. */
  async missing(subject: Digest, digests: Iterable<Digest>): Promise<ReadonlySet<Digest> | 'absent'> {
    const answer = await this.#ask(subject, {});
    if (answer.kind !== 'page') {
      this.support = 'tag';
      return 'absent';
    }
    this.support = this.support === 'both' ? 'both' : 'api';
    const missing = new Set(digests);
    for await (const { entries } of this.#pages(answer, subject, {}, 'as listed')) {
      for (const { digest } of entries) missing.delete(digest);
      if (missing.size === 0) break;
    }
    return missing;
  }

  async *#pages(
    { response, bytes }: Answer & { kind: 'page' },
    subject: Digest,
    filter: ReferrersFilter,
    types: Types,
  ): AsyncGenerator<{ entries: readonly Descriptor[]; matching: readonly Descriptor[] }> {
    const pages = new Pages(this.#repository, LISTING, subject);
    let count = 0;
    for (let page = { response, bytes }; ; ) {
      const { entries, filtered } = this.#page(page.response, page.bytes, pages);
      count += entries.length;
      if (count > MAX_REFERRERS) throw this.#tooMany(subject);
      yield { entries, matching: await this.#matching(entries, subject, filter, filtered, types) };
      const url = pages.after(page.response, page.bytes, entries.length);
      if (url === undefined) return;
      const next = await this.#get(url, subject, [200]);
      page = { response: next, bytes: await next.bytes(MAX_PAGE_BYTES) };
    }
  }

  async #tagPage(subject: Digest, reading: TagReading, filter: ReferrersFilter, types: Types): Promise<ReferrersPage> {
    const entries = this.#entries(subject, reading);
    const via = 'fallback-tag';
    this.listings.remember(subject, { via, found: new Map(entries.map(({ digest }) => [digest, via])) });
    return { via, referrers: await this.#matching(entries, subject, filter, false, types) };
  }

  /** Records entries whose confirmation is deferred, so that they are listed even if a read of the tag is stale. */
  written(subject: Digest, entries: readonly Entry[]): void {
    this.#written.set(subject, [...(this.#written.get(subject) ?? []), ...entries]);
  }

  removed(subject: Digest, referrer: Digest): void {
    const written = this.#written.get(subject);
    if (written)
      this.#written.set(
        subject,
        written.filter(({ digest }) => digest !== referrer),
      );
  }

  #entries(subject: Digest, { found, index }: TagReading): readonly Descriptor[] {
    const written = this.#written.get(subject);
    if (written === undefined) return found ? this.tag(subject).descriptors(index.entries) : [];
    return this.tag(subject).descriptors(merged(index, written, new Set()).entries);
  }

  /** The API answered NAME_UNKNOWN. Some registries do so because they do not know the path. */
  async #mustExist(subject: Digest, tag: TagReading, response: ExchangeResponse): Promise<void> {
    if (tag.found || (!tag.nameUnknown && (await this.#manifests.exists(subject)))) return;
    throw this.#repository.error({
      code: 'not-found',
      reference: subject,
      attempted: LISTING,
      request: lineOf('GET', response),
      status: response.status,
      detail: 'the registry does not know the repository (NAME_UNKNOWN)',
      remedy: 'check the name, and that you may read it: registries also send this to callers without access',
    });
  }

  async #ask(subject: Digest, { artifactType }: ReferrersFilter): Promise<Answer> {
    const query = artifactType === undefined ? '' : `?artifactType=${encodeURIComponent(artifactType)}`;
    const path = this.#repository.path(`referrers/${subject}`);
    const response = await this.#get(`${path}${query}`, subject, [200, 400, 404, 405, 406, 501]);
    const bytes = await response.bytes(MAX_PAGE_BYTES);
    if (response.status === 200) return { kind: 'page', response, bytes };
    if (response.status === 404) return absence(response, bytes);
    // The registry refuses the request. A request that must be valid shows whether it supports any.
    const probe = await this.#get(
      this.#repository.path(`referrers/${ZERO_DIGEST}`),
      subject,
      [200, 400, 404, 405, 406, 501],
    );
    const body = await probe.bytes(MAX_PAGE_BYTES);
    if (probe.status === 404) return absence(probe, body);
    if (probe.status !== 200) return { kind: 'absent' };
    throw this.#repository.error({
      code: 'rejected',
      reference: subject,
      attempted: LISTING,
      request: lineOf('GET', response),
      status: response.status,
      detail: `the registry has the referrers API and refuses this request (${errorCodes(bytes).join(', ') || 'no reason given'})`,
      remedy: 'use a sha256 digest: the registry may not support the algorithm of this one',
    });
  }

  #get(url: string, subject: Digest, accept: readonly number[]): Promise<ExchangeResponse> {
    const headers = { accept: MEDIA_TYPE.index };
    return this.#repository.pull({ method: 'GET', url, headers, accept, attempted: LISTING, reference: subject });
  }

  /** One page of the API. Throws if it is not an image index, or has an invalid entry. */
  #page(response: ExchangeResponse, bytes: Uint8Array, pages: Pages): { entries: Descriptor[]; filtered: boolean } {
    const type = bareMediaType(response.headers['content-type'] ?? '');
    const json = parseJsonBytes(bytes);
    if (json === undefined) {
      const received = `received ${type || 'content without a media type'} that is not JSON`;
      throw pages.error(response, 'invalid-response', received);
    }
    const own = isRecord(json) && typeof json.mediaType === 'string' ? json.mediaType : type;
    if (
      !isRecord(json) ||
      (type !== MEDIA_TYPE.index && own !== MEDIA_TYPE.index) ||
      !Array.isArray(json.manifests ?? [])
    ) {
      throw pages.error(
        response,
        'invalid-response',
        `received ${own || 'content without a media type'} instead of an image index`,
      );
    }
    const entries = ((json.manifests ?? []) as unknown[]).map((entry, at) => {
      const descriptor = parseDescriptor(entry);
      if (descriptor !== undefined) return descriptor;
      throw pages.error(
        response,
        'invalid-response',
        `manifests[${at}] is not a descriptor with mediaType, digest and size`,
      );
    });
    const annotations = isRecord(json.annotations) ? json.annotations : {};
    // The header of 1.1.0 and later, and the annotation of its first release candidate.
    const said = [response.headers['oci-filters-applied'], annotations['org.opencontainers.referrers.filtersApplied']];
    const filters = said.filter((text) => typeof text === 'string').flatMap((text) => text.split(','));
    return { entries, filtered: filters.some((name) => name.trim().toLowerCase() === 'artifacttype') };
  }

  /** The entries that pass the filter, with their correct artifactType. */
  async #matching(
    entries: readonly Descriptor[],
    subject: Digest,
    { artifactType }: ReferrersFilter,
    filtered: boolean,
    types: Types,
  ): Promise<readonly ListedReferrer[]> {
    if (types === 'as listed') return entries;
    // An entry without a type has passed the filter of the registry itself.
    const passed = (entry: Descriptor): boolean => filtered && entry.artifactType === undefined;
    const toRead = entries.filter((entry) => !passed(entry) && lacksType(entry)).length;
    types.read += toRead;
    if (types.read > MAX_TYPES_READ) throw this.#tooManyTypes(subject);
    const typed = await Promise.all(entries.map((entry) => (passed(entry) ? entry : this.#typed(entry))));
    return typed.filter((entry) => passed(entry) || artifactType === undefined || entry.artifactType === artifactType);
  }

  /**
   * An image manifest always has an artifactType, at least its config's media type, and never the empty type (image
   * specification 1.1, "Guidelines for Artifact Usage"). If the registry lists none or the empty one, the manifest is read.
   */
  async #typed(entry: Descriptor): Promise<ListedReferrer> {
    if (!lacksType(entry)) return entry;
    const manifest = await this.#manifests.find(entry.digest);
    if (manifest === undefined) return entry;
    const content = parseManifest(manifest, this.#repository.location);
    const own = artifactTypeOf(content);
    const annotations = { ...content.annotations, ...entry.annotations };
    return {
      ...entry,
      ...(own !== undefined && { artifactType: own }),
      ...(own !== entry.artifactType && { listedType: entry.artifactType ?? null }),
      ...(Object.keys(annotations).length > 0 && { annotations }),
    };
  }

  #tooMany(subject: Digest): StoreError {
    return this.#repository.error({
      code: 'limit-exceeded',
      reference: subject,
      attempted: LISTING,
      detail: `the list has more than ${MAX_REFERRERS} referrers, which is the limit`,
      remedy: 'delete referrers of this subject that are not needed; what was pushed before is stored',
    });
  }

  #tooManyTypes(subject: Digest): StoreError {
    return this.#repository.error({
      code: 'limit-exceeded',
      reference: subject,
      attempted: LISTING,
      detail: `more than ${MAX_TYPES_READ} referrers are listed without an artifact type, and each of their manifests would have to be read`,
      remedy: 'delete referrers of this subject that are not needed, or use a registry that lists artifact types',
    });
  }

  async #existing(entries: readonly Descriptor[]): Promise<readonly Descriptor[]> {
    const exist = await Promise.all(entries.map(({ digest }) => this.#manifests.exists(digest)));
    return entries.filter((_, at) => exist[at]);
  }
}

function lacksType({ mediaType, artifactType }: Descriptor): boolean {
  return mediaType === MEDIA_TYPE.manifest && (artifactType === undefined || artifactType === MEDIA_TYPE.empty);
}

function absence(response: ExchangeResponse, bytes: Uint8Array): Answer {
  return errorCodes(bytes).includes('NAME_UNKNOWN') ? { kind: 'name-unknown', response } : { kind: 'absent' };
}
