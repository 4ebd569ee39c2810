// The in-process registry: all of distribution specification 1.1.1 on loopback, with a switch for every known fault.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Auth, type AuthOptions, type IssuedToken } from './auth.ts';
import type { World } from './faults/row.ts';
import { after, before, type Faults } from './faults/table.ts';
import { type Answer, type Call, json, problem } from './message.ts';
import { blob } from './routes/blobs.ts';
import { catalog, referrers, tags } from './routes/lists.ts';
import { manifest } from './routes/manifests.ts';
import { startUpload, upload } from './routes/uploads.ts';
import { Storage } from './storage.ts';
import { callOf, type RecordedRequest, recordOf, send } from './wire.ts';

export interface RegistryOptions {
  /** A free one where absent. */
  readonly port?: number;
  readonly auth?: AuthOptions;
  readonly faults?: Faults;
  /** Uploaded blobs go to files of this directory instead of memory. */
  readonly directory?: string;
  /** Milliseconds since the epoch, for what ages: tags, tokens. The machine's clock where absent. */
  readonly now?: () => number;
}

export interface TestRegistry {
  /** `http://127.0.0.1:PORT`, and the same of the second listener, which plays another origin. */
  readonly url: string;
  readonly foreignUrl: string;
  /** `127.0.0.1:PORT`, as a reference names it. */
  readonly host: string;
  /** Every request in the order of arrival, tokens and those of the other origin included. */
  readonly requests: RecordedRequest[];
  readonly tokens: readonly IssuedToken[];
  /** The switches, to be set and deleted at any time. */
  readonly faults: Faults;
  readonly storage: Storage;
  /** Answers a call without a socket: switches, credentials and route. Undefined where there is no answer. */
  answer(call: Call): Promise<Answer | undefined>;
  /**
   * The critical path of the requests since `from` (an index of `requests`): the longest chain of requests each of which
   * came after the one before was answered. Parallel requests overlap for sure only where `faults.latency` is set.
   */
  waves(from?: number): number;
  /** Forgets the requests and tokens; what is stored stays. */
  clear(): void;
  close(): Promise<void>;
}

/** Starts a registry on a free port of 127.0.0.1. */
export async function startRegistry(options: RegistryOptions = {}): Promise<TestRegistry> {
  const now = options.now ?? Date.now;
  const storage = new Storage(options.directory, now);
  const faults: Faults = { ...options.faults };
  const requests: RecordedRequest[] = [];
  const auth = new Auth(
    options.auth ?? {},
    ({ base }) => `${faults.foreignRealm ? world.foreignUrl : base}/token`,
    () => ({
      seconds: faults.tokenSeconds ?? 300,
      uses: faults.tokenUses ?? Number.POSITIVE_INFINITY,
      silent: faults.tokenWithoutExpiry ?? false,
      strict: faults.tokenStrict ?? false,
      getOnly: faults.tokenGetOnly ?? false,
      key: faults.tokenKey,
    }),
    now,
  );
  const world: World = { storage, auth, now, foreignUrl: '' };

  const listener = (origin: RecordedRequest['origin']) => (request: IncomingMessage, response: ServerResponse) => {
    const record = recordOf(request, origin);
    requests.push(record);
    const ended = () => {
      record.end ??= performance.now();
    };
    response.once('finish', ended).once('close', ended);
    const call = callOf(request, record);
    serve(call, world, faults)
      .then((answer) => {
        record.status = answer?.status ?? 0;
        return answer && send(answer, call.method, response);
      })
      .catch((error: Error) => {
        // A client that disconnects in the middle of a body is not an error of the registry.
        if (response.destroyed || request.destroyed) return;
        record.status = 500;
        send(problem(500, 'UNKNOWN', error.stack ?? String(error)), call.method, response).catch(() => undefined);
      });
  };
  const server = createServer(listener('registry'));
  const foreign = createServer(listener('foreign'));
  const url = await listen(server, options.port ?? 0);
  world.foreignUrl = await listen(foreign, 0);

  return {
    url,
    foreignUrl: world.foreignUrl,
    host: url.slice('http://'.length),
    requests,
    tokens: auth.issued,
    faults,
    storage,
    answer: (call) => serve(call, world, faults),
    waves: (from = 0) => longestChain(requests.slice(from)),
    clear() {
      requests.length = 0;
      auth.issued.length = 0;
    },
    async close() {
      await Promise.all([server, foreign].map(stop));
    },
  };
}

/** Applies faults, credentials, the route, and faults again. Undefined if a fault suppresses the response. */
async function serve(call: Call, world: World, faults: Faults): Promise<Answer | undefined> {
  const early = await before(call, world, faults);
  if (early === 'none') return undefined;
  const refusal = early ?? (call.origin === 'foreign' ? undefined : world.auth.check(call));
  const answer = refusal ?? (await route(call, world, faults));
  answer.headers = { 'Docker-Distribution-Api-Version': 'registry/2.0', ...answer.headers };
  await after(call, answer, world, faults);
  return answer;
}

async function route(call: Call, world: World, faults: Faults): Promise<Answer> {
  const { target } = call;
  const of = <K extends typeof target.kind>(_: K) => call as Call & { target: Extract<typeof target, { kind: K }> };
  switch (target.kind) {
    case 'ping':
      return json(200, {});
    case 'token':
      return world.auth.token(call);
    case 'catalog':
      return catalog(of('catalog'), world.storage);
    case 'blob':
      return blob(of('blob'), world.storage);
    case 'upload-start':
      return startUpload(of('upload-start'), world.storage);
    case 'upload':
      return upload(of('upload'), world.storage);
    case 'manifest':
      return manifest(of('manifest'), world.storage, faults.acceptMissingContent !== true);
    case 'tags':
      return tags(of('tags'), world.storage);
    case 'referrers':
      return referrers(of('referrers'), world.storage);
    default:
      return problem(404, 'UNSUPPORTED', 'no such route');
  }
}

/** The most requests that follow one another: those that end first are taken first, each next starts after the last. */
export function longestChain(requests: readonly Pick<RecordedRequest, 'start' | 'end'>[]): number {
  const byEnd = requests.flatMap(({ start, end }) => (end === undefined ? [] : [{ start, end }]));
  byEnd.sort((a, b) => a.end - b.end);
  let links = 0;
  let free = Number.NEGATIVE_INFINITY;
  for (const { start, end } of byEnd) {
    if (start < free) continue;
    links++;
    free = end;
  }
  return links;
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
