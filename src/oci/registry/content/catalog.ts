// The repositories of a registry: the catalog of the distribution project, listed page by page. Not every registry has it.
import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import { StoreError } from '../../errors.ts';
import { oneLine } from '../../foreign-text.ts';
import { isRepositoryName } from '../../reference.ts';
import type { Transport } from '../http/exchange.ts';
import { nextPage } from '../http/link.ts';

const PAGE_SIZE = 1000;
const MAX_PAGES = 10_000;
const MAX_PAGE_BYTES = 16 * 1024 * 1024;
const ATTEMPTED = 'list repositories';
const REMEDY = 'pass a list of images, one per line, if the registry does not let you list its repositories';

/**
 * Every repository in the registry's order. Invalid names are left out, because in a path they would address something else; a
 * StoreError after the last name says so, because their images must not be absent without a word.
 */
export async function* listRepositories(transport: Transport): AsyncGenerator<string> {
  const store = transport.registry;
  const visited = new Set<string>();
  const start = `/v2/_catalog?n=${PAGE_SIZE}`;
  let last: string | undefined;
  let invalid: string | undefined;
  let invalidNames = 0;
  for (let url: string | undefined = start; url !== undefined; ) {
    const response = await exchange(transport, url);
    const { status } = response;
    const refused = (code: 'invalid-response' | 'limit-exceeded', detail: string): StoreError =>
      new StoreError({
        code,
        store,
        attempted: ATTEMPTED,
        request: 'GET /v2/_catalog',
        status,
        detail,
        remedy: REMEDY,
      });
    visited.add(response.url);
    const names = namesOf(await response.bytes(MAX_PAGE_BYTES));
    if (names === undefined) throw refused('invalid-response', 'the response is not a list of repositories');
    for (const name of names) {
      if (isRepositoryName(name)) yield name;
      else {
        invalid ??= name;
        invalidNames += 1;
      }
    }
    const next = nextPage(response.headers.link, response.url);
    if (next === 'elsewhere') throw refused('invalid-response', 'its Link leads to another origin');
    url = next?.href;
    // A full page without a Link: some registries page without sending one. A repeated page is the end.
    const end = names.at(-1);
    if (url === undefined && names.length === PAGE_SIZE && end !== undefined && end !== last) {
      url = `${start}&last=${encodeURIComponent(end)}`;
    }
    last = end;
    if (url !== undefined && visited.has(url))
      throw refused('invalid-response', 'its Link leads back to an earlier page');
    if (visited.size >= MAX_PAGES) throw refused('limit-exceeded', `the list has more than ${MAX_PAGES} pages`);
    if (url === undefined && invalid !== undefined) {
      const count = invalidNames === 1 ? '1 name' : `${invalidNames} names`;
      const example = oneLine(JSON.stringify(invalid.slice(0, 100)), 120);
      throw refused('invalid-response', `the list has ${count} that no repository can have, such as ${example}`);
    }
  }
}

async function exchange(transport: Transport, url: string): ReturnType<Transport['exchange']> {
  try {
    // The registry names the scope that the catalog needs in its challenge.
    return await transport.exchange({
      method: 'GET',
      url,
      scopes: [],
      accept: [200],
      attempted: ATTEMPTED,
      store: transport.registry,
    });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const { code, store, attempted, request, status, detail } = error;
    const place = { ...(request !== undefined && { request }), ...(status !== undefined && { status }) };
    throw new StoreError({ code, store, attempted, ...place, detail, remedy: REMEDY, cause: error });
  }
}

function namesOf(bytes: Uint8Array): readonly string[] | undefined {
  const json = parseJson(new TextDecoder().decode(bytes));
  if (!isRecord(json)) return undefined;
  const names = json.repositories ?? [];
  return Array.isArray(names) ? names.filter((name) => typeof name === 'string') : undefined;
}
