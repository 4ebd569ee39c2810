// Owns the reasons why a signature does not verify: one code per reason, so that policies can distinguish them.
import { types } from 'node:util';
import { rethrowBug } from '../errors.ts';

/** Each code with its meaning, which begins every message. */
export const FAILURES = {
  'too-large': 'the signature is too large',
  'limit-exceeded': 'the signature exceeds a limit',
  malformed: 'the content does not match its media type',
  'unsupported-format': 'the signature format is not supported',
  'no-trust': 'no trusted key or root for this kind of signature',
  'wrong-key': 'the signing key is not trusted',
  'certificate-untrusted': 'the certificate is not from a trusted authority',
  'certificate-expired': 'the certificate was not valid at the time of signing',
  'certificate-unlogged': 'the certificate is not in a trusted certificate log',
  'timestamp-missing': 'the signature has no trusted time',
  'timestamp-invalid': 'the timestamp is not from a trusted authority, or is for another signature',
  'log-missing': 'the signature is not in a trusted transparency log',
  'log-entry-mismatch': 'the log entry is for another signature',
  'log-promise-invalid': 'the inclusion promise of the log does not verify',
  'log-proof-invalid': 'the inclusion proof of the log does not verify',
  'signature-invalid': 'the signature does not match the signed content',
  'statement-malformed': 'the signed content is not an in-toto statement',
  'wrong-subject': 'the content is about another digest',
  'wrong-issuer': 'the certificate is from another issuer',
  'wrong-identity': 'the certificate is for another identity',
  'wrong-extension': 'a certificate extension has another value',
} as const;

export type FailureCode = keyof typeof FAILURES;

export interface VerificationFailure {
  readonly status: 'failed';
  readonly code: FailureCode;
  /** The reason, with what was expected and found. Foreign text in it is one bounded line, not escaped. */
  readonly text: string;
}

/** A failure; `detail` says what was found. */
export function failed(code: FailureCode, detail: string): VerificationFailure {
  return { status: 'failed', code, text: `${FAILURES[code]}: ${detail.replace(/[\p{C}\s]+/gu, ' ').slice(0, 400)}` };
}

/** What parsers of the language throw for content. A TypeError is a bug, whoever's code it is in. */
const CONTENT_ERRORS = new Set(['SyntaxError', 'RangeError']);

/** Throws an error again that content cannot have caused, so that a bug is never a failed verification. */
export function rethrowUnlessContent(error: unknown): asserts error is Error {
  if (types.isNativeError(error) && CONTENT_ERRORS.has(error.name)) return;
  rethrowBug(error);
}

/** Codes of @sigstore/verify with one meaning; the meaning of the others depends on the message. */
const LIBRARY_CODES: Readonly<Record<string, FailureCode>> = {
  PUBLIC_KEY_ERROR: 'wrong-key',
  SIGNATURE_ERROR: 'signature-invalid',
  TLOG_BODY_ERROR: 'log-entry-mismatch',
  TLOG_INCLUSION_PROMISE_ERROR: 'log-promise-invalid',
  TLOG_INCLUSION_PROOF_ERROR: 'log-proof-invalid',
  TLOG_MISSING_INCLUSION_ERROR: 'log-missing',
};

/** The failure that an error of @sigstore/verify stands for. */
export function failureOf(error: unknown): VerificationFailure {
  rethrowUnlessContent(error);
  const { code, message, cause }: Error & { readonly code?: string } = error;
  const detail = [message, cause instanceof Error ? cause.message : undefined].filter(Boolean).join(': ');
  const known = LIBRARY_CODES[code ?? ''];
  if (known !== undefined) return failed(known, detail);
  switch (code) {
    case 'CERTIFICATE_ERROR':
      if (/not valid or expired/.test(detail)) return failed('certificate-expired', detail);
      return failed(/SCT/.test(detail) ? 'certificate-unlogged' : 'certificate-untrusted', detail);
    case 'TIMESTAMP_ERROR':
      return failed(/^expected/.test(detail) ? 'timestamp-missing' : 'timestamp-invalid', detail);
    case 'TLOG_ERROR':
      return failed(/^expected/.test(detail) ? 'log-missing' : 'log-entry-mismatch', detail);
    default:
      return failed('malformed', detail || error.name);
  }
}
