// Maps the errors of sockets, TLS, DNS and undici to codes, reasons and remedies.
import { isConnectionError } from '../../../net/connection-error.ts';
import type { StoreErrorCode } from '../../errors.ts';
import { oneLine } from '../../foreign-text.ts';
import { SlowBody } from './body.ts';
import { Unanswered } from './circuit.ts';

export interface NetworkFailure {
  readonly code: StoreErrorCode;
  readonly detail: string;
  readonly remedy: string;
  /** Whether a retry may succeed. `once`: each try takes long, so that only one more is sent. */
  readonly transient: boolean | 'once';
}

type Row = Omit<NetworkFailure, 'detail'> & { readonly when: RegExp; readonly detail: (host: string) => string };

const NETWORK = 'check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and the registry, then run again';
const CERTIFICATE = 'pass the PEM file of its certificate authority as ca-file';
const SLOW = 'run again later: the registry or the network is overloaded';

/** Matched against an error's code, else its name, or against a message about a proxy; the first match counts. */
const ROWS: readonly Row[] = [
  {
    when: /^(ENOTFOUND|EAI_\w+)$/,
    code: 'network',
    detail: (host) => `could not resolve the host name ${host}`,
    remedy: "check the spelling of the registry's name and the network",
    transient: true,
  },
  {
    when: /^ECONNREFUSED$/,
    code: 'network',
    detail: (host) => `${host} refused the connection`,
    remedy: "check the registry's name and port, and that it is running",
    transient: true,
  },
  {
    when: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    code: 'timeout',
    detail: (host) => `connecting to ${host} timed out`,
    remedy: NETWORK,
    transient: true,
  },
  {
    when: /^UND_ERR_HEADERS_TIMEOUT$/,
    code: 'timeout',
    detail: (host) => `${host} accepted the request and did not answer in time`,
    remedy: SLOW,
    transient: 'once',
  },
  {
    when: /^UND_ERR_BODY_TIMEOUT$/,
    code: 'timeout',
    detail: (host) => `${host} stopped sending in the middle of its response`,
    remedy: SLOW,
    transient: true,
  },
  {
    when: /^SLOW_BODY$/,
    code: 'timeout',
    detail: (host) => `${host} sends the response too slowly`,
    remedy: SLOW,
    // A second try could take as long again.
    transient: false,
  },
  {
    when: /^UND_ERR_(DESTROYED|CLOSED)$/,
    code: 'network',
    detail: (host) => `the client closed its connections to ${host}`,
    remedy: 'run again',
    transient: false,
  },
  {
    when: /^UND_ERR_HEADERS_OVERFLOW$/,
    code: 'invalid-response',
    detail: (host) => `the response headers of ${host} exceed the limit of 256 KiB`,
    remedy: 'check that the host is a registry',
    transient: false,
  },
  {
    when: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/,
    code: 'network',
    detail: (host) => `the certificate of ${host} is not signed by a trusted authority`,
    remedy: CERTIFICATE,
    transient: false,
  },
  {
    when: /^(CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
    code: 'network',
    detail: (host) => `the certificate of ${host} is invalid`,
    remedy: "check the registry's name and certificate, and the clock of this machine",
    transient: false,
  },
  {
    when: /^(EPROTO|ERR_SSL_\w+)$/,
    code: 'network',
    detail: (host) => `the TLS handshake with ${host} failed`,
    remedy: 'if you trust this registry and it has no TLS, add it to plain-http',
    transient: false,
  },
  {
    when: /^Proxy .*\(407\)/,
    code: 'network',
    detail: (host) => `the proxy used for ${host} requires authentication`,
    remedy: 'set HTTPS_PROXY to http://user:password@proxy:port, or add the registry to NO_PROXY',
    transient: false,
  },
  {
    when: /^(UND_ERR_PRX_|Proxy )/,
    code: 'network',
    detail: (host) => `the proxy used for ${host} refused the connection`,
    remedy: 'check HTTPS_PROXY, or add the registry to NO_PROXY',
    transient: true,
  },
  {
    when: /^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$/,
    code: 'size-mismatch',
    detail: (host) => `the content sent to ${host} does not have its announced length`,
    remedy: 'run again when nothing writes to the file: its content changed while it was read',
    transient: false,
  },
  {
    when: /^(HPE_|HTTPParserError)/,
    code: 'not-a-registry',
    detail: (host) => `the response of ${host} is not HTTP`,
    remedy: "check the registry's name and port",
    transient: false,
  },
];

const BROKEN: Omit<Row, 'when'> = {
  code: 'network',
  detail: (host) => `the connection to ${host} was lost`,
  remedy: NETWORK,
  transient: true,
};

/**
 * Classifies an error of a connection to `host`. Its own text is appended, bounded, since it often names an address. Throws any
 * other error.
 */
export function networkFailure(error: unknown, host: string): NetworkFailure {
  if (error instanceof Unanswered) {
    const last = networkFailure(error.cause, host);
    return { ...last, detail: `${last.detail}; not sent, because ${error.message}`, transient: false };
  }
  if (!(error instanceof SlowBody || isConnectionError(error))) throw error;
  const { key, message } = describe(error as Error & { code?: unknown });
  const { detail, remedy, transient, code } = ROWS.find(({ when }) => when.test(key)) ?? BROKEN;
  return { code, detail: `${detail(host)} (${oneLine(message, 200)})`, remedy, transient };
}

/** The key to match and the text of an error. Connecting to several addresses fails with an AggregateError. */
function describe(error: Error & { code?: unknown }): { key: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0]);
  const { name, message, code } = error;
  if (message.startsWith('Proxy ')) return { key: message, message };
  return { key: typeof code === 'string' ? code : name, message };
}
