// Reads responses of the API whole, within a limit, and rejects those that are not objects or lists in JSON. Octokit gives the text of such a response as
// its data, and an empty text for one that is cut off.
import { parseJson } from '../json/parse.ts';

/** A page of 100 attestations has the most. */
const MAX_RESPONSE_BYTES = 128 * 1024 * 1024;
/** The abort ends a connection that the time limit of an attempt has given up. */
const ABORT_AFTER = 1_000;

/** The used part of `fetch`. */
export type ApiFetch = (url: string, request: ApiRequest) => Promise<ApiResponse>;

interface ApiRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | null;
}

interface ApiResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array> | null;
}

/** The response is not what the API sends. Another attempt may succeed. */
export class InvalidResponse extends Error {
  override readonly name = 'InvalidResponse';
}

/** Rejects with an InvalidResponse, and with the errors of `fetch`. `timeout`: milliseconds that an attempt may take. */
export function checkedFetch(fetch: ApiFetch, timeout: number) {
  return async (url: string, request: ApiRequest) => {
    const signal = request.signal ?? AbortSignal.timeout(timeout + ABORT_AFTER);
    const { status, url: at, headers, body } = await fetch(url, { ...request, signal });
    const bytes = await bounded(body);
    const isBodiless = status === 204 || status === 205 || status === 304 || request.method === 'HEAD';
    if (status < 300 && !isBodiless && !isRaw(request) && !isJsonObject(bytes)) {
      const type = headers.get('content-type') ?? 'no content type';
      throw new InvalidResponse(`the response is not an object in JSON but ${bytes.byteLength} bytes of ${type}`);
    }
    const text = async (): Promise<string> => new TextDecoder().decode(bytes);
    const arrayBuffer = async (): Promise<ArrayBuffer> => new Uint8Array(bytes).buffer;
    return { status, url: at, headers, body: null, text, arrayBuffer };
  };
}

/** Whether a file is requested as it is. */
function isRaw({ headers = {} }: ApiRequest): boolean {
  return headers.accept?.includes('raw') ?? false;
}

function isJsonObject(bytes: Uint8Array): boolean {
  const value = parseJson(new TextDecoder().decode(bytes));
  return typeof value === 'object' && value !== null;
}

async function bounded(body: ApiResponse['body']): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_RESPONSE_BYTES) throw new InvalidResponse(`the response has more than ${MAX_RESPONSE_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
