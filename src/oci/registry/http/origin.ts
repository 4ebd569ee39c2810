// Which URLs are spoken to at all, and with or without TLS: https everywhere, http on loopback and where it is allowed.
import { isIP } from 'node:net';
import tls from 'node:tls';
import { isLoopback } from '../../../net/loopback.ts';
import type { Environment } from '../../environment.ts';

/** Query keys that name content and hold no secret; the rest of a query may be a signature or an upload's state. */
const SHOWN_QUERY = new Set(['digest', 'mount', 'from', 'artifactType', 'n', 'last']);
const MAX_SHOWN_URL = 400;
const PROBE_MILLISECONDS = 5_000;

/** Whether a URL's host may be spoken to without TLS. */
export function allowsPlainHttp(url: URL, environment: Environment): boolean {
  if (isLoopback(url.hostname)) return true;
  return (environment.plainHttp ?? []).some((host) => {
    return URL.parse(`http://${host}`)?.host === url.host;
  });
}

/**
 * Resolves a URL that `from` handed out (a path, a Location, a Link), or says why it is not followed: another scheme, a
 * name and password in it, no TLS where TLS was, no TLS on a host that may not go without.
 */
export function resolveUrl(text: string, from: URL, environment: Environment): URL | string {
  const url = URL.parse(text, from.href);
  if (url === null) return 'it is not a URL';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `${url.protocol} is neither https nor http`;
  if (url.username !== '' || url.password !== '') return 'it has a name or password in it';
  if (url.protocol === 'http:' && from.protocol === 'https:') {
    // A registry behind a proxy that ends TLS believes that it is spoken to without: the same host is meant, with TLS.
    if (url.host !== from.host || url.port !== '') return 'it leads away from TLS';
    url.protocol = 'https:';
  }
  if (url.protocol === 'http:' && !allowsPlainHttp(url, environment)) return 'it goes without TLS';
  url.hash = '';
  return url;
}

/** `GET /v2/app/manifests/latest` for errors: with its origin where that is not `home`, without secrets in its query. */
export function requestLine(method: string, url: URL, home: string): string {
  const shown = [...url.searchParams].filter(([key]) => SHOWN_QUERY.has(key)).map(([key, value]) => `${key}=${value}`);
  const query = shown.length === 0 ? '' : `?${shown.join('&').replace(/[^\x21-\x7e]/g, '')}`;
  const line = `${url.origin === home ? '' : url.origin}${url.pathname}${query}`;
  return `${method} ${line.length > MAX_SHOWN_URL ? `${line.slice(0, MAX_SHOWN_URL)}…` : line}`;
}

/**
 * The origin of a registry host. Where TLS may be left out, http is taken until the host shows that it wants TLS; that
 * is found out once, by a handshake that is not a request.
 */
export class RegistryOrigin {
  readonly #plain: URL;
  readonly #secure: URL;
  #url: URL;
  #decided: boolean;
  #probe: Promise<boolean> | undefined;

  constructor(registry: string, environment: Environment) {
    this.#plain = new URL(`http://${registry}`);
    this.#secure = new URL(`https://${registry}`);
    this.#decided = !allowsPlainHttp(this.#plain, environment);
    this.#url = this.#decided ? this.#secure : this.#plain;
  }

  get url(): URL {
    return this.#url;
  }

  /** Called when the host has answered with HTTP as it was spoken to. */
  confirm(): void {
    this.#decided = true;
  }

  /** Called when a host spoken to by `tried` did not answer as http should; true where it is to be tried with TLS. */
  async reconsider(tried: URL): Promise<boolean> {
    if (tried.origin !== this.#plain.origin) return false;
    if (!this.#decided) {
      this.#probe ??= speaksTls(this.#secure);
      if (await this.#probe) this.#url = this.#secure;
      this.#decided = true;
    }
    return this.#url === this.#secure;
  }
}

/** Whether a TLS handshake succeeds; its certificate is judged later, by the first request. */
function speaksTls(url: URL): Promise<boolean> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise((resolve) => {
    const servername = isIP(host) === 0 ? { servername: host } : {};
    const socket = tls.connect({ host, port: Number(url.port || 443), rejectUnauthorized: false, ...servername });
    const finish = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PROBE_MILLISECONDS, () => finish(false));
    socket.once('secureConnect', () => finish(true));
    socket.once('error', () => finish(false));
  });
}
