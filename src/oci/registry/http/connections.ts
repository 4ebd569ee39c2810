// The connections to one registry host: a pool for each origin, limits, and a count of requests and bytes.
import { setImmediate as nextTurn } from 'node:timers/promises';
import pLimit from 'p-limit';
import type { Dispatcher } from 'undici';
import errors from 'undici/lib/core/errors.js';
import { ignore, UserError } from '../../../errors.ts';
import { type Dispatchers, openDispatchers } from '../../../net/dispatcher.ts';
import { RETRY_POLICY } from '../../../net/retry.ts';
import type { Environment } from '../../environment.ts';
import type { Traffic } from '../../store.ts';
import { Circuit } from './circuit.ts';
import { RateLimit } from './rate-limit.ts';
import { Meter } from './traffic.ts';

export interface WireRequest {
  readonly method: Dispatcher.HttpMethod;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | AsyncIterable<Uint8Array>;
  /** The request is to the registry itself, whose rate limit holds for it. */
  readonly isLimited?: true;
}

export interface WireAnswer {
  readonly status: number;
  /** Lower-case names; repeated headers joined with `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly url: URL;
  /** Must be read, dumped or destroyed. */
  readonly body: Dispatcher.ResponseData['body'];
}

/** The minimum of bytes per second, over a window of waiting in milliseconds. */
export interface TransferRate {
  readonly bytesPerSecond: number;
  readonly window: number;
}

/** Time limits in milliseconds for each phase of a request, and size limits in bytes. */
export interface Limits {
  readonly connect: number;
  /** From the request to the head of its response. A request that exceeds it is sent once more. */
  readonly answer: number;
  /** After this time without a response, the wait is announced. */
  readonly silence: number;
  /** The same for writes: a registry checks and moves a large blob before it answers. */
  readonly commit: number;
  /** Between two chunks of a body. */
  readonly idle: number;
  /** For a body that is read whole, such as a manifest. */
  readonly whole: number;
  /**
   * For every body that is read: fewer bytes within the window of waiting are refused, and the request is not repeated. A
   * link that is slower than 8 kbit/s is not usable for a build, and a stall of the whole window is a lost connection.
   */
  readonly rate: TransferRate;
  readonly headBytes: number;
}

/** Google Artifact Registry sends response headers beyond Node's default limit of 16 KiB. */
export const LIMITS: Limits = {
  connect: 10_000,
  answer: 30_000,
  silence: 10_000,
  commit: 300_000,
  idle: 60_000,
  whole: 120_000,
  rate: { bytesPerSecond: 1024, window: 10_000 },
  headBytes: 256 * 1024,
};

const CONCURRENCY = 16;
/** Longer than signing takes between reading and pushing. Most registries keep a connection for a minute. */
const KEEP_ALIVE_MILLISECONDS = 30_000;

/**
 * HTTP/1.1 only, by measurement (undici 8.12 against node:http2, TLS, Node 24, 2026-11): with HTTP/2 a burst of 16 small
 * requests took 4 ms instead of 27, with 50 ms of latency 55 instead of 170, since it needs no further handshakes; but
 * 64 MiB took 700 ms instead of 250 to read and 4,000 instead of 120 to push, and with 50 ms of latency 8 MiB took
 * 6,500 instead of 70. Blobs take most of the time, and reused HTTP/1.1 connections need no further handshakes either.
 */
const ALLOW_HTTP2 = false;

export class Connections {
  readonly #environment: Environment;
  readonly #limits: Limits;
  readonly #meter: Meter;
  readonly #slots: ReturnType<typeof pLimit>;
  readonly #rate: RateLimit;
  /** For commands that read many images: only they have something else to do. */
  readonly #circuit: Circuit | undefined;
  /** How many more connections may be opened ahead of their requests. */
  #ahead: number;
  #dispatchers: Promise<Dispatchers> | undefined;
  #isAnnounced = false;

  constructor(environment: Environment, limits: Limits = LIMITS) {
    this.#environment = environment;
    this.#limits = limits;
    this.#meter = new Meter(() => environment.now());
    const concurrency = environment.concurrency ?? CONCURRENCY;
    this.#slots = pLimit(concurrency);
    this.#rate = new RateLimit(environment, environment.patience ?? RETRY_POLICY.maxRetryAfter);
    this.#circuit = environment.failFast ? new Circuit(() => environment.now()) : undefined;
    this.#ahead = concurrency - 1;
  }

  /**
   * Sends one request and resolves with the head of its response. Does not retry or follow redirects. Throws what undici
   * or the body's source throws, and a UserError for a proxy variable or CA file that cannot be used.
   */
  async send(request: WireRequest): Promise<WireAnswer> {
    this.#dispatchers ??= this.#open();
    const dispatcher = (await this.#dispatchers).for(request.url);
    const release = await this.#slot();
    const done = request.isLimited ? await this.#rate.turn() : undefined;
    // undici returns a connection to the pool one turn after its response. Without this wait, the next request opens another.
    await nextTurn();
    const began = this.#environment.now();
    const writes = request.method === 'PUT' || request.method === 'POST' || request.method === 'PATCH';
    // A response to a write comes after its body, which may take long.
    const announcement = writes ? undefined : setTimeout(() => this.#announce(request), this.#limits.silence);
    const circuit = request.isLimited ? this.#circuit : undefined;
    try {
      circuit?.enter();
      const answer = await dispatcher
        .compose((dispatch) => (options, handler) => dispatch(options, this.#metered(handler, release)))
        .request({
          origin: request.url.origin,
          path: request.url.pathname + request.url.search,
          method: request.method,
          headers: request.headers,
          // undici takes any async iterable, which its types leave out.
          body: (request.body ?? null) as Uint8Array | null,
          headersTimeout: writes ? this.#limits.commit : this.#limits.answer,
          // Else undici closes the connection after each HEAD.
          ...(request.method === 'HEAD' && { reset: false }),
        });
      // A body that is destroyed unread emits an error that has no other listener.
      answer.body.on('error', () => {});
      const headers = joined(answer.headers);
      if (request.isLimited) this.#rate.learn(answer.statusCode, headers);
      circuit?.answered();
      return { status: answer.statusCode, headers, url: request.url, body: answer.body };
    } catch (error) {
      release();
      if (!(error instanceof errors.HeadersTimeoutError)) {
        circuit?.failed(error, began);
        throw error;
      }
      const seconds = Math.round((this.#environment.now() - began) / 1000);
      const late = new errors.HeadersTimeoutError(`no response within ${seconds} s`);
      circuit?.failed(late, began);
      throw late;
    } finally {
      clearTimeout(announcement);
      done?.();
    }
  }

  /**
   * Opens a connection for a later request and sends nothing: with TLS that saves the request two round trips. undici has
   * no call for it; a handler that throws at the start of its request leaves the connection open.
   */
  async warm(url: URL): Promise<void> {
    if (--this.#ahead < 0) return;
    this.#dispatchers ??= this.#open();
    const dispatcher = (await this.#dispatchers).for(url);
    const nothing = (): void => {};
    const onRequestStart = (): void => {
      throw new Error('only the connection is needed');
    };
    const silent = {
      onResponseStart: nothing,
      onResponseData: nothing,
      onResponseEnd: nothing,
      onResponseError: nothing,
    };
    // An empty object is required: undici's proxy adds the host header to it, and connections are pooled by host.
    const request = { origin: url.origin, path: '/', method: 'GET', headers: {} };
    dispatcher.dispatch(request, { ...silent, onRequestStart });
  }

  /** A silent registry is announced once, so that nobody takes the wait for a hang of this program. */
  #announce({ method, url }: WireRequest): void {
    if (this.#isAnnounced) return;
    this.#isAnnounced = true;
    const [waited, most] = [this.#limits.silence, this.#limits.answer].map((milliseconds) =>
      Math.round(milliseconds / 1000),
    );
    const silent = `${url.host} has not answered a ${method} request for ${waited} s`;
    this.#environment.note?.(`${silent}; waiting for at most ${most} s`);
  }

  traffic(): Traffic {
    return this.#meter.current();
  }

  /** The function adds traffic of another process to that of the current task. */
  counter(): (traffic: Traffic) => void {
    const meters = this.#meter.all();
    return (traffic) => {
      for (const meter of meters) meter.add(traffic);
    };
  }

  /** Aborts all requests in progress. */
  async close(): Promise<void> {
    // Without a proxy or CA file that can be used, the requests have failed and there are no connections.
    const open = await this.#dispatchers?.catch(ignore(UserError));
    await open?.destroy();
  }

  /** Waits for one of the slots for requests in flight; the function releases it. */
  #slot(): Promise<() => void> {
    return new Promise((granted) => {
      void this.#slots(() => new Promise<void>(granted));
    });
  }

  /**
   * Counts, and releases the slot when the response is complete or its reader pauses: a paused body must not block the
   * request that its reader waits for, as when a blob is copied within one registry.
   */
  #metered(handler: Dispatcher.DispatchHandler, release: () => void): Dispatcher.DispatchHandler {
    const meters = this.#meter.all();
    return {
      onRequestStart(controller, context) {
        for (const meter of meters) meter.request();
        handler.onRequestStart?.(controller, context);
      },
      onBodySent(chunk) {
        for (const meter of meters) meter.sent(chunk.length);
      },
      onResponseStart(controller, status, headers, message) {
        for (const meter of meters) meter.received(0);
        handler.onResponseStart?.(controller, status, headers, message);
      },
      onResponseData(controller, chunk) {
        for (const meter of meters) meter.received(chunk.length);
        handler.onResponseData?.(controller, chunk);
        if (controller.paused) release();
      },
      onResponseEnd(controller, trailers) {
        for (const meter of meters) meter.received(0);
        release();
        handler.onResponseEnd?.(controller, trailers);
      },
      onResponseError(controller, error) {
        release();
        handler.onResponseError?.(controller, error);
      },
    };
  }

  #open(): Promise<Dispatchers> {
    const { env, caFile } = this.#environment;
    return openDispatchers({
      env,
      caFile,
      mask: (secret) => this.#environment.mask(secret),
      agent: {
        allowH2: ALLOW_HTTP2,
        connectTimeout: this.#limits.connect,
        bodyTimeout: this.#limits.idle,
        maxHeaderSize: this.#limits.headBytes,
        keepAliveTimeout: KEEP_ALIVE_MILLISECONDS,
      },
    });
  }
}

function joined(headers: Dispatcher.ResponseData['headers']): Record<string, string> {
  const record: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) record[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return record;
}
