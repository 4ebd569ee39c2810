// What it means when no answer comes: the errors of sockets, TLS, DNS and undici as codes, reasons and remedies.
import type { StoreErrorCode } from '../../errors.ts';
import { oneLine } from './foreign-text.ts';

export interface NetworkFailure {
  readonly code: StoreErrorCode;
  readonly detail: string;
  readonly remedy: string;
  /** Whether another try may fare better. */
  readonly transient: boolean;
}

type Row = Omit<NetworkFailure, 'detail'> & { readonly when: RegExp; readonly detail: (host: string) => string };

const NETWORK = 'check the network, the proxy settings (HTTPS_PROXY, NO_PROXY) and the registry, then run again';
const CERTIFICATE = 'pass its certificate authority as a PEM file (ca-file)';
const SLOW = 'the registry or the network is overloaded; run again later';

/** Matched against an error's code, its name where it has none, or the message about a proxy; the first that fits counts. */
const ROWS: readonly Row[] = [
  {
    when: /^(ENOTFOUND|EAI_\w+)$/,
    code: 'network',
    detail: (host) => `the host name of ${host} cannot be resolved`,
    remedy: "check the registry's name and the network",
    transient: true,
  },
  {
    when: /^ECONNREFUSED$/,
    code: 'network',
    detail: (host) => `${host} refused the connection`,
    remedy: "check the registry's name and port, and that it runs",
    transient: true,
  },
  {
    when: /^(ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT)$/,
    code: 'timeout',
    detail: (host) => `no connection to ${host} came about in time`,
    remedy: NETWORK,
    transient: true,
  },
  {
    when: /^UND_ERR_HEADERS_TIMEOUT$/,
    code: 'timeout',
    detail: (host) => `${host} took the request and did not answer in time`,
    remedy: SLOW,
    transient: true,
  },
  {
    when: /^UND_ERR_BODY_TIMEOUT$/,
    code: 'timeout',
    detail: (host) => `${host} stopped in the middle of its answer`,
    remedy: SLOW,
    transient: true,
  },
  {
    when: /^UND_ERR_(DESTROYED|CLOSED)$/,
    code: 'network',
    detail: (host) => `the connections to ${host} were closed on this side`,
    remedy: 'run again',
    transient: false,
  },
  {
    when: /^UND_ERR_HEADERS_OVERFLOW$/,
    code: 'invalid-response',
    detail: (host) => `the headers of ${host} are larger than any registry needs`,
    remedy: 'check that it is a registry',
    transient: false,
  },
  {
    when: /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_UNTRUSTED)$/,
    code: 'network',
    detail: (host) => `the certificate of ${host} is signed by nobody who is trusted here`,
    remedy: CERTIFICATE,
    transient: false,
  },
  {
    when: /^(CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/,
    code: 'network',
    detail: (host) => `the certificate of ${host} is not valid`,
    remedy: 'check the name, the clock and the certificate of the registry',
    transient: false,
  },
  {
    when: /^(EPROTO|ERR_SSL_\w+)$/,
    code: 'network',
    detail: (host) => `no TLS connection to ${host} came about`,
    remedy: 'if it is a registry without TLS that you trust, name it in plain-http',
    transient: false,
  },
  {
    when: /^Proxy .*\(407\)/,
    code: 'network',
    detail: (host) => `the proxy on the way to ${host} wants a name and password`,
    remedy: 'write them into HTTPS_PROXY (http://name:password@proxy:port), or name the registry in NO_PROXY',
    transient: false,
  },
  {
    when: /^(UND_ERR_PRX_|Proxy )/,
    code: 'network',
    detail: (host) => `the proxy on the way to ${host} let nothing through`,
    remedy: 'check HTTPS_PROXY, and whether NO_PROXY should name the registry',
    transient: true,
  },
  {
    when: /^UND_ERR_REQ_CONTENT_LENGTH_MISMATCH$/,
    code: 'size-mismatch',
    detail: (host) => `what was sent to ${host} is not as long as it was said to be`,
    remedy: 'the content changed while it was read; run again when nothing writes to it',
    transient: false,
  },
  {
    when: /^(HPE_|HTTPParserError)/,
    code: 'not-a-registry',
    detail: (host) => `what ${host} answers is not HTTP`,
    remedy: "check the registry's name and port",
    transient: false,
  },
];

const BROKEN: Omit<Row, 'when'> = {
  code: 'network',
  detail: (host) => `the connection to ${host} broke`,
  remedy: NETWORK,
  transient: true,
};

/** What an error of the connection to `host` means. Its own text is added, bounded, since it often names an address. */
export function networkFailure(error: unknown, host: string): NetworkFailure {
  const { key, message } = describe(error);
  const { detail, remedy, transient, code } = ROWS.find(({ when }) => when.test(key)) ?? BROKEN;
  return { code, detail: `${detail(host)} (${oneLine(message, 200)})`, remedy, transient };
}

/** What tells the error that began it, and its text. Connecting to several addresses fails with an AggregateError. */
function describe(error: unknown): { key: string; message: string } {
  if (error instanceof AggregateError && error.errors.length > 0) return describe(error.errors[0]);
  const { code, name = '', message = String(error) } = error as { code?: unknown; name?: string; message?: string };
  if (message.startsWith('Proxy ')) return { key: message, message };
  return { key: typeof code === 'string' ? code : name, message };
}
