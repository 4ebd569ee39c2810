// Follows the pages of a list within bounds: same origin, no page twice, a limited number of pages and entries.

import { lineOf, type Repository } from '../repository.ts';
import type { ExchangeResponse } from './exchange.ts';
import { nextPage } from './link.ts';

/** Ten thousand pages of a hundred entries are a million entries. */
const MAX_PAGES = 10_000;

export class Pages {
  readonly #repository: Repository;
  readonly #attempted: string;
  readonly #reference: string | undefined;
  readonly #visited = new Set<string>();
  #last: Uint8Array = new Uint8Array();

  /** For errors: `attempted` is the verb phrase, `reference` what the list is about. */
  constructor(repository: Repository, attempted: string, reference?: string) {
    this.#repository = repository;
    this.#attempted = attempted;
    this.#reference = reference;
  }

  /**
   * The URL of the page after `response`, whose body is `bytes` with so many entries; undefined at the end. Throws if the
   * Link is not one to follow.
   */
  after(response: ExchangeResponse, bytes: Uint8Array, entries: number): string | undefined {
    this.#visited.add(response.url);
    const repeated = entries > 0 && Buffer.compare(bytes, this.#last) === 0;
    this.#last = bytes;
    const next = nextPage(response.headers.link, response.url);
    if (next === undefined) return undefined;
    if (next === 'elsewhere') throw this.error(response, 'invalid-response', 'its Link leads to another origin');
    if (this.#visited.has(next.href))
      throw this.error(response, 'invalid-response', 'its Link leads back to an earlier page');
    if (repeated) throw this.error(response, 'invalid-response', 'its Link leads to the same entries again');
    if (this.#visited.size >= MAX_PAGES)
      throw this.error(response, 'limit-exceeded', `the list has more than ${MAX_PAGES} pages`);
    return next.href;
  }

  error(response: ExchangeResponse, code: 'invalid-response' | 'limit-exceeded', detail: string) {
    return this.#repository.error({
      code,
      attempted: this.#attempted,
      ...(this.#reference !== undefined && { reference: this.#reference }),
      request: lineOf('GET', response),
      status: response.status,
      detail,
      remedy: "report this to the registry's operator: the list may be incomplete",
    });
  }
}
