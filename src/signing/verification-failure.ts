// Why a signature is refused: one code a reason, so that a policy can tell them apart and a reader knows what to do.

/** Each code with what it means to a reader. */
export const FAILURES = {
  'too-large': 'larger than a signature may be',
  'limit-exceeded': 'more log entries, timestamps or subjects than are looked at',
  malformed: 'not what its media type says',
  'unsupported-format': 'a signature format that is recognised and not verified here',
  'no-trust': 'nothing that is trusted could vouch for this kind of signature',
  'wrong-key': 'signed with a key that is not trusted',
  'certificate-untrusted': 'its certificate is not from a trusted authority',
  'certificate-expired': 'its certificate was not valid when it was signed',
  'certificate-unlogged': 'its certificate is in no trusted certificate log',
  'timestamp-missing': 'no trusted clock says when it was signed',
  'timestamp-invalid': 'its timestamp is not from a trusted authority, or not about this signature',
  'log-missing': 'in no trusted transparency log',
  'log-entry-mismatch': 'its log entry is about something else',
  'log-promise-invalid': "the log's promise does not verify",
  'log-proof-invalid': "the log's proof does not verify",
  'signature-invalid': 'the signature does not match what is signed',
  'statement-malformed': 'what is signed is no in-toto statement',
  'wrong-subject': 'what is signed is about something else',
  'wrong-issuer': 'signed by an identity of another issuer',
  'wrong-identity': 'signed by another identity',
  'wrong-extension': 'signed by the right identity in the wrong circumstances',
} as const;

export type FailureCode = keyof typeof FAILURES;

export interface VerificationFailure {
  readonly status: 'failed';
  readonly code: FailureCode;
  /** One sentence: what was expected and what was found. Foreign text in it is bounded, not escaped. */
  readonly text: string;
}

/** `detail` says what was found. */
export function failed(code: FailureCode, detail: string): VerificationFailure {
  return { status: 'failed', code, text: `${FAILURES[code]}: ${detail.replace(/[\p{C}\s]+/gu, ' ').slice(0, 400)}` };
}

/** Codes of @sigstore/verify that mean one thing; the others depend on what it says. */
const LIBRARY_CODES: Readonly<Record<string, FailureCode>> = {
  PUBLIC_KEY_ERROR: 'wrong-key',
  SIGNATURE_ERROR: 'signature-invalid',
  TLOG_BODY_ERROR: 'log-entry-mismatch',
  TLOG_INCLUSION_PROMISE_ERROR: 'log-promise-invalid',
  TLOG_INCLUSION_PROOF_ERROR: 'log-proof-invalid',
  TLOG_MISSING_INCLUSION_ERROR: 'log-missing',
};

/** The refusal that an error of @sigstore/verify amounts to. Anything that is no judgement is a malformed signature. */
export function failureOf(error: unknown): VerificationFailure {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown };
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
      return failed('malformed', detail || String(error));
  }
}
