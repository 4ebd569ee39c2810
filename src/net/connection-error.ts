// Tells the errors of connections (sockets, DNS, TLS, HTTP) from bugs, which must not become answers.
import { types } from 'node:util';

/** The codes of the system, streams, TLS, undici and its parser. An invalid argument of undici's is a bug. */
const CODE =
  /^(?:E[A-Z0-9]+|EAI_\w+|UND_ERR_(?!INVALID_ARG$)\w+|HPE_\w+|ERR_(?:STREAM|SOCKET|SSL|TLS|OSSL|HTTP2)_\w+|ABORT_ERR)$/;
/** The codes of X.509 verification, as Node's documentation of TLS lists them. */
const CERTIFICATE_CODE =
  /^(?:(?:UNABLE_TO|CERT|CRL|ERROR_IN_CERT|ERROR_IN_CRL|DEPTH_ZERO|SELF_SIGNED)_\w+|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH)$/;

/** Connecting to several addresses fails with an AggregateError of one error for each. */
export function isConnectionError(error: unknown): boolean {
  if (!types.isNativeError(error)) return false;
  if (error instanceof AggregateError && error.errors.length > 0) return error.errors.every(isConnectionError);
  // undici gives no code to some errors of its parser, and that of an invalid argument to the status 407 of a proxy.
  if (error.name === 'HTTPParserError' || /^Proxy (?:response|Authentication)/.test(error.message)) return true;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return CODE.test(code) || CERTIFICATE_CODE.test(code);
}
