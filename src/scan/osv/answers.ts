// Queries an OSV service: which vulnerabilities match which packages, page by page, and their records.
import pLimit from 'p-limit';
import { isRecord, list, record, text } from '../../json/fields.ts';
import { type OsvClient, OsvError, type OsvQuery } from './client.ts';
import { type OsvRecord, osvRecord } from './record.ts';

/** The limit of the OSV API. */
const BATCH_QUERIES = 1000;
const BATCHES_AT_ONCE = 4;
/** With HTTP/2, all requests share one connection. */
export const RECORDS_AT_ONCE = 64;
/** Pages of one query, of up to a thousand vulnerabilities each. */
const MAX_PAGES = 20;
/** Distinct vulnerabilities of one image. */
const MAX_RECORDS = 20_000;

export interface OsvAnswers {
  /** Identifiers for each query, in the order of the queries; undefined if a query was not answered completely. */
  readonly matches: readonly (readonly string[] | undefined)[];
  /** Records by identifier; undefined if a record could not be read. */
  readonly records: ReadonlyMap<string, OsvRecord | undefined>;
  /** The latest change of a matching record. The database is at least as recent. */
  readonly lastModified?: string;
  readonly errors: readonly OsvError[];
}

/**
 * Queries all packages and reads each matching record once, as soon as its identifier is known. Does not throw if the service
 * fails: missing answers are undefined, and `errors` has the reasons.
 */
export async function askOsv(
  client: OsvClient,
  queries: readonly OsvQuery[],
  wants: (name: string) => boolean,
  maxRecords = MAX_RECORDS,
): Promise<OsvAnswers> {
  const errors: OsvError[] = [];
  const batches = pLimit(BATCHES_AT_ONCE);
  const slots = pLimit(RECORDS_AT_ONCE);
  const reading = new Map<string, Promise<OsvRecord | undefined>>();
  const matches = queries.map((): Set<string> | undefined => new Set());
  const excess = new OsvError(`more than ${maxRecords} vulnerabilities match; no further records are read`);
  let lastModified: string | undefined;

  await Promise.all(chunks(queries.map((query, at) => ({ query, at }))).map((chunk) => ask(chunk, 1)));
  const records = new Map(await Promise.all([...reading].map(async ([id, work]) => [id, await work] as const)));
  return {
    matches: matches.map((ids) => (ids === undefined ? undefined : [...ids])),
    records,
    ...(lastModified !== undefined && { lastModified }),
    errors,
  };

  async function ask(asked: readonly Asked[], page: number): Promise<void> {
    const results = await batches(() => resultsOf(asked));
    if (results === undefined) return;
    const more: Asked[] = [];
    for (const [index, { query, at }] of asked.entries()) {
      const result = resultOf(results[index]);
      if (result === undefined) {
        markUnanswered([{ query, at }], new OsvError(`the result for ${query.package.name} is not one of OSV`));
        continue;
      }
      for (const { id, modified } of result.vulnerabilities) {
        matches[at]?.add(id);
        noteTime(modified);
        if (!reading.has(id)) reading.set(id, reading.size < maxRecords ? slots(() => read(id)) : tooMany());
      }
      const token = result.next;
      if (token === undefined) continue;
      if (page < MAX_PAGES) more.push({ query: { ...query, page_token: token }, at });
      else
        markUnanswered(
          [{ query, at }],
          new OsvError(`${query.package.name} has more than ${MAX_PAGES} pages of vulnerabilities`),
        );
    }
    await Promise.all(chunks(more).map((chunk) => ask(chunk, page + 1)));
  }

  /** One result per query; undefined if the batch failed. */
  async function resultsOf(asked: readonly Asked[]): Promise<readonly unknown[] | undefined> {
    const answer = await answerTo(asked);
    if (!(answer instanceof OsvError)) return answer;
    if (answer.status === 400) return querySplit(asked, answer);
    markUnanswered(asked, answer);
    return undefined;
  }

  async function answerTo(asked: readonly Asked[]): Promise<readonly unknown[] | OsvError> {
    try {
      const { results } = record(await client.queryBatch(asked.map(({ query }) => query)));
      if (Array.isArray(results) && results.length === asked.length) return results;
      return new OsvError(`the response to ${asked.length} queries has ${list(results).length} results`);
    } catch (error) {
      if (error instanceof OsvError) return error;
      throw error;
    }
  }

  /**
   * The service rejects a whole batch if it rejects one of its queries. Splits the batch by ecosystem, then into halves as long
   * as one of them is accepted.
   */
  async function querySplit(asked: readonly Asked[], refusal: OsvError): Promise<readonly unknown[]> {
    const nothing = asked.map(() => ({}));
    const byEcosystem = Object.values(Object.groupBy(asked, ({ query }) => query.package.ecosystem)) as Asked[][];
    const middle = asked.length >> 1;
    const parts = byEcosystem.length > 1 ? byEcosystem : [asked.slice(0, middle), asked.slice(middle)];
    const answers = asked.length === 1 ? [refusal, refusal] : await Promise.all(parts.map(answerTo));
    if (byEcosystem.length === 1 && answers.every((answer) => answer instanceof OsvError)) {
      markUnanswered(asked, refusal);
      return nothing;
    }
    const results = await Promise.all(
      answers.map(async (answer, at): Promise<readonly unknown[]> => {
        const part = parts[at] as readonly Asked[];
        if (!(answer instanceof OsvError)) return answer;
        if (answer.status === 400) return querySplit(part, answer);
        markUnanswered(part, answer);
        return part.map(() => ({}));
      }),
    );
    const byPlace = new Map(
      parts.flatMap((part, at) => part.map((one, index) => [one, results[at]?.[index]] as const)),
    );
    return asked.map((one) => byPlace.get(one));
  }

  function markUnanswered(asked: readonly Asked[], error: OsvError): void {
    errors.push(error);
    for (const { at } of asked) matches[at] = undefined;
  }

  async function read(id: string): Promise<OsvRecord | undefined> {
    try {
      const found = osvRecord(await client.vulnerability(id), wants);
      if (found?.id !== id)
        throw new OsvError(
          found === undefined
            ? `the response for ${id} is not a valid record`
            : `the response for ${id} is the record of ${found.id}`,
        );
      noteTime(found.modified);
      return found;
    } catch (error) {
      if (!(error instanceof OsvError)) throw error;
      errors.push(error);
      return undefined;
    }
  }

  async function tooMany(): Promise<undefined> {
    if (!errors.includes(excess)) errors.push(excess);
  }

  function noteTime(time: string | undefined): void {
    if (time !== undefined && Date.parse(time) > (lastModified === undefined ? 0 : Date.parse(lastModified))) {
      lastModified = time;
    }
  }
}

interface Result {
  readonly vulnerabilities: readonly { readonly id: string; readonly modified: string | undefined }[];
  /** The token of the next page. */
  readonly next: string | undefined;
}

/** Undefined for anything but a result: an error in its place is not "no vulnerabilities". */
function resultOf(value: unknown): Result | undefined {
  if (!isRecord(value)) return undefined;
  const { vulns = [], next_page_token: next } = value;
  if (!Array.isArray(vulns)) return undefined;
  const vulnerabilities: { id: string; modified: string | undefined }[] = [];
  for (const one of vulns.map(record)) {
    const id = text(one.id);
    if (id === undefined) return undefined;
    vulnerabilities.push({ id, modified: text(one.modified) });
  }
  return { vulnerabilities, next: text(next) };
}

interface Asked {
  readonly query: OsvQuery;
  /** The index among all queries. */
  readonly at: number;
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / BATCH_QUERIES) }, (_, at) =>
    items.slice(at * BATCH_QUERIES, (at + 1) * BATCH_QUERIES),
  );
}
