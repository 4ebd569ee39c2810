// Observes the HTTP requests of this process and its children, whichever library sends them, by the channels that undici and
// Node publish on.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest, IncomingMessage } from 'node:http';
// Only for the events of proc-log, which every copy of that library in this process emits.
import process from 'node:process';
import { FOREIGN_ACTIVITY, type ForeignActivity, type PartsProgress } from './foreign-activity.ts';
import { WAITS } from './pause.ts';

/** One request, or one try of it. */
export interface ObservedRequest {
  readonly method: string;
  /** Without user and without the values of its query, except those that are known to be no secrets. */
  readonly url: string;
  /** By the clock of the observer. */
  readonly began: number;
  /** Bytes of the body so far, and all of them where that is known. */
  readonly sent: number;
  readonly received: number;
  readonly sentTotal?: number;
  readonly receivedTotal?: number;
  readonly status?: number;
}

export interface RequestObserver {
  /** A clock in milliseconds. */
  now(): number;
  /** A request was sent, or more of its body came or went. */
  changed?(requests: ReadonlySet<ObservedRequest>): void;
  /** The response is complete, or there is none; `error` says why. */
  ended?(request: ObservedRequest, error?: string): void;
  /** The layers that child processes read: how far each of them is. */
  progressed?(progress: readonly PartsProgress[]): void;
  /** A wait between requests begins. */
  waits?(milliseconds: number): void;
  /** An attempt of a library that retries by itself failed: `attempt 1 of POST https://… failed with 503`. */
  failedAttempt?(text: string): void;
}

/** Query keys whose values are no secrets. Others may be signatures of storage services or states of uploads. */
const PLAIN_KEYS = new Set([
  'scope',
  'service',
  'n',
  'last',
  'digest',
  'mount',
  'from',
  'artifactType',
  'page',
  'per_page',
]);

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
// biome-ignore lint/suspicious/noExplicitAny: the messages of the channels have no types.
type Message = any;

/** Calls the observer until the returned function is called. Nothing of headers or bodies is observed but their length. */
export function observeRequests(observer: RequestObserver): () => void {
  const open = new Map<object, Mutable<ObservedRequest>>();
  const sent = new WeakSet<object>();
  const children = new Map<object, PartsProgress>();
  const changed = (): void => observer.changed?.(new Set(open.values()));
  const begin = (key: object, method: string, url: string, length: number | undefined): void => {
    const request = { method, url: shownUrl(url), began: observer.now(), sent: 0, received: 0 };
    open.set(key, { ...request, ...(length !== undefined && { sentTotal: length }) });
    changed();
  };
  const update = (key: object, change: (request: Mutable<ObservedRequest>) => void): void => {
    const request = open.get(key);
    if (request === undefined) return;
    change(request);
    changed();
  };
  const end = (key: object, error?: unknown): void => {
    const request = open.get(key);
    if (!open.delete(key) || request === undefined) return;
    observer.ended?.(request, error === undefined ? undefined : codeOf(error));
    changed();
  };
  const handlers: Readonly<Record<string, (message: Message) => void>> = {
    'undici:request:create': ({ request }) =>
      begin(request, String(request.method), `${request.origin}${request.path}`, numberOf(request.contentLength)),
    'undici:client:sendHeaders': ({ request }) => void sent.add(request),
    'undici:request:bodyChunkSent': ({ request, chunk }) =>
      update(request, (one) => {
        one.sent += sizeOf(chunk);
      }),
    'undici:request:bodyChunkReceived': ({ request, chunk }) =>
      update(request, (one) => {
        one.received += sizeOf(chunk);
      }),
    'undici:request:headers': ({ request, response }) =>
      update(request, (one) => {
        one.status = Number(response.statusCode);
        const total = lengthOf(response.headers);
        if (total !== undefined && one.method !== 'HEAD') one.receivedTotal = total;
      }),
    'undici:request:trailers': ({ request }) => end(request),
    // A connection that is opened ahead has a request that is withdrawn before it is sent.
    'undici:request:error': ({ request, error }) => {
      if (sent.has(request) || 'code' in error) end(request, error);
      else open.delete(request);
    },
    'http.client.request.start': ({ request }) => begin(request, String(request.method), addressOf(request), undefined),
    // The channels of node:http have no bodies: their lengths are those that the headers state.
    'http.client.response.finish': ({ request, response }) => {
      update(request, (one) => {
        one.status = Number(response.statusCode);
        one.sent = headerLength(request.getHeader('content-length'));
        one.received =
          one.method === 'HEAD' ? 0 : headerLength((response as IncomingMessage).headers['content-length']);
      });
      end(request);
    },
    'http.client.request.error': ({ request, error }) => end(request, error),
    [WAITS]: ({ milliseconds }) => observer.waits?.(Number(milliseconds)),
    [FOREIGN_ACTIVITY]: ({ source, activity }: ForeignActivity) => {
      if (activity?.type === 'wait') observer.waits?.(activity.milliseconds);
      if (activity?.type === 'request')
        observer.ended?.({ ...activity, began: observer.now() - activity.milliseconds }, activity.error);
      if (activity?.type === 'progress') children.set(source, activity);
      if (activity === undefined) children.delete(source);
      if (activity === undefined || activity.type === 'progress') observer.progressed?.([...children.values()]);
    },
  };
  for (const [channel, handler] of Object.entries(handlers)) subscribe(channel, handler);
  const logged = (level: unknown, ...parts: readonly unknown[]): void => {
    const text = level === 'http' ? attemptText(parts.join(' ')) : undefined;
    if (text !== undefined) observer.failedAttempt?.(text);
  };
  process.on(LOG_EVENT, logged);
  return () => {
    for (const [channel, handler] of Object.entries(handlers)) unsubscribe(channel, handler);
    process.off(LOG_EVENT, logged);
  };
}

/** Sigstore's clients retry by themselves, and say so by the event of proc-log. */
const LOG_EVENT = 'log';

function attemptText(text: string): string | undefined {
  const [, method, url = '', attempt, reason] = /^fetch (\w+) (\S+) attempt (\d+) failed with (.*)$/s.exec(text) ?? [];
  return attempt === undefined ? undefined : `attempt ${attempt} of ${method} ${shownUrl(url)} failed with ${reason}`;
}

/** The field `host` has no port, and the path of CONNECT is the host behind a proxy. */
function addressOf(request: ClientRequest): string {
  const { protocol, method, path } = request;
  const host = String(request.getHeader('host') ?? request.host);
  return `${protocol}//${host}${method === 'CONNECT' ? '' : path}`;
}

function headerLength(value: unknown): number {
  const length = Number(value ?? 0);
  return Number.isFinite(length) ? length : 0;
}

function shownUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null) return 'an address that is not valid';
  const query = [...url.searchParams].map(([key, value]) => `${key}=${PLAIN_KEYS.has(key) ? value : '***'}`);
  return `${url.origin}${url.pathname}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

function codeOf(error: unknown): string {
  const { code, name } = error as { readonly code?: unknown; readonly name?: unknown };
  return String(code ?? name ?? 'error');
}

function sizeOf(chunk: unknown): number {
  return typeof chunk === 'string' ? Buffer.byteLength(chunk) : ((chunk as Uint8Array).byteLength ?? 0);
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** undici gives the headers of a response as a list of names and values. */
function lengthOf(headers: readonly (Buffer | string)[]): number | undefined {
  const at = headers.findIndex((name, index) => index % 2 === 0 && String(name).toLowerCase() === 'content-length');
  const value = at < 0 ? Number.NaN : Number(String(headers[at + 1]));
  return Number.isNaN(value) ? undefined : value;
}
