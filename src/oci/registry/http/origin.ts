// Decides which URLs may be contacted and whether TLS is used: http only on loopback and for allowed hosts.
import { isIP } from 'node:net';
import tls from 'node:tls';
import { isLoopback } from '../../../net/loopback.ts';
import type { Environment } from '../../environment.ts';

/** Query keys without secrets; other parts of a query may be a signature or the state of an upload. */
const SHOWN_QUERY = new Set(['digest', 'mount', 'from', 'artifactType', 'n', 'last']);
const MAX_SHOWN_URL = 400;
const PROBE_MILLISECONDS = 5_000;

/** Whether a URL's host may be contacted without TLS. */
export function allowsPlainHttp(url: URL, environment: Environment): boolean {
  if (isLoopback(url.hostname)) return true;
  return (environment.plainHttp ?? []).some((host) => {
    return URL.parse(`http://${host}`)?.host === url.host;
  });
}

/**
 * Resolves a URL from a response of `from` (a path, a Location, a Link), or returns the reason why it is rejected: another
 * scheme, a password in it, a downgrade from TLS, or no TLS for a host that requires it.
 */
export function resolveUrl(text: string, from: URL, environment: Environment): URL | string {
  const url = URL.parse(text, from.href);
  if (url === null) return 'it is not a URL';
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `its scheme ${url.protocol} is neither https nor http`;
  if (url.username !== '' || url.password !== '') return 'it contains a user name or password';
  if (url.protocol === 'http:' && from.protocol === 'https:') {
    // A registry behind a TLS-terminating proxy may return http URLs for its own host. They are contacted with TLS.
    if (url.host !== from.host || url.port !== '') return 'it leads from https to http';
    url.protocol = 'https:';
  }
  if (url.protocol === 'http:' && !allowsPlainHttp(url, environment)) return 'it is not https';
  url.hash = '';
  return url;
}

/** `GET /v2/app/manifests/latest` for errors: with its origin unless that is `home`, without secrets in its query. */
export function requestLine(method: string, url: URL, home: string): string {
  const shown = [...url.searchParams].filter(([key]) => SHOWN_QUERY.has(key)).map(([key, value]) => `${key}=${value}`);
  const query = shown.length === 0 ? '' : `?${shown.join('&').replace(/[^\x21-\x7e]/g, '')}`;
  const line = `${url.origin === home ? '' : url.origin}${url.pathname}${query}`;
  return `${method} ${line.length > MAX_SHOWN_URL ? `${line.slice(0, MAX_SHOWN_URL)}…` : line}`;
}

/**
 * The origin of a registry host. If TLS is optional, http is used unless the host requires TLS, which is detected by one
 * handshake without a request.
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

  /** Called when the host has answered the protocol that was used. */
  confirm(): void {
    this.#decided = true;
  }

  /** Called when `tried` got no proper HTTP response; true if TLS is to be tried. */
  async reconsider(tried: URL): Promise<boolean> {
    if (tried.origin !== this.#plain.origin) return false;
    if (!this.#decided) {
      this.#probe ??= acceptsTls(this.#secure);
      if (await this.#probe) this.#url = this.#secure;
      this.#decided = true;
    }
    return this.#url === this.#secure;
  }
}

/** True if a TLS handshake succeeds. The certificate is only verified by the first request. */
function acceptsTls(url: URL): Promise<boolean> {
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
