// The proxies that the environment names: HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case.
import { UserError } from '../errors.ts';

export interface Proxies {
  /** By the protocol of the URL that is requested. */
  readonly byProtocol: Readonly<Record<string, URL>>;
  /** Empty if unset: undici would read the variables of the process otherwise. */
  readonly noProxy: string;
}

const PROXY_SCHEMES = new Set(['http:', 'https:', 'socks5:', 'socks:']);

/** Throws a UserError that names the variable whose value is not a proxy's address. */
export function proxiesOf(env: Readonly<Record<string, string | undefined>>): Proxies {
  const http = proxyUrl(env.http_proxy ?? env.HTTP_PROXY, 'HTTP_PROXY');
  const https = proxyUrl(env.https_proxy ?? env.HTTPS_PROXY, 'HTTPS_PROXY');
  return {
    byProtocol: { ...(http && { 'http:': http }), ...(https && { 'https:': https }) },
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
  };
}

/** A value without a scheme is an http:// address; an empty one is none. The value may hold a password: never quoted. */
function proxyUrl(value: string | undefined, variable: string): URL | undefined {
  const text = value?.trim() ?? '';
  if (text === '') return undefined;
  const url = URL.parse(/^[a-z0-9]+:\/\//i.test(text) ? text : `http://${text}`);
  if (url === null) throw new UserError(`${variable} is not a URL; give the address of a proxy, or unset it`);
  if (!PROXY_SCHEMES.has(url.protocol)) {
    throw new UserError(`${variable} has the scheme ${url.protocol}//; use http://, https:// or socks5://`);
  }
  return url;
}
