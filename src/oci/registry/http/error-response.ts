// Turns an error response of a registry or token service into a reason and a remedy.

import { isRecord } from '../../../json/fields.ts';
import { parseJson } from '../../../json/parse.ts';
import { afterTries, parseRetryAfter, type RetryCourse, refusedWait } from '../../../net/retry.ts';
import type { StoreErrorCode } from '../../errors.ts';
import { oneLine } from '../../foreign-text.ts';
import type { RegistryFailureFacts } from './registry-failure.ts';

export interface ErrorResponse extends RetryCourse {
  readonly request: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** The start of the body. */
  readonly body: string;
  /** The registry's host. */
  readonly registry: string;
  /** Where the credential came from; undefined without one, or if the status does not depend on it. */
  readonly login: string | undefined;
  /** Where credentials are looked for. */
  readonly places: string;
  readonly now: number;
}

type Row = readonly [
  statuses: readonly number[],
  code: StoreErrorCode,
  /** The reason if the registry gives none. */
  meaning: string,
  remedy: (errorResponse: ErrorResponse) => string,
];

const MAX_MESSAGE = 300;
const MAX_ERRORS = 3;
/** The `errors` of distribution 1.1.1, "Error Codes", that mean that a tag cannot be overwritten. */
const IMMUTABLE = /immutab/i;
/** The permissions that a token needs, by registry; added to the general remedy. */
const PERMISSIONS: readonly { readonly registry: RegExp; readonly hint: string }[] = [
  {
    registry: /^ghcr\.io$/,
    hint: '; a workflow token needs "permissions: packages: write" and the package must grant the repository access',
  },
];

const ROWS: readonly Row[] = [
  [[401], 'unauthorized', 'authentication is required', logIn],
  [[403], 'denied', 'access is denied', logIn],
  [
    [404],
    'not-found',
    'not found',
    () => 'check the name, and that you may read it: registries also answer 404 to callers without access',
  ],
  [
    [405, 406, 501],
    'unsupported',
    'the registry does not support this request',
    () => 'enable it in the registry, or use another registry',
  ],
  [[408], 'timeout', 'the registry timed out waiting for the request', later],
  [
    [413],
    'limit-exceeded',
    'it exceeds the size limit of the registry',
    () => "push smaller content, or raise the registry's limit",
  ],
  [[429], 'rate-limited', 'too many requests', rateLimit],
];

/** The facts of an error response. */
export function errorResponseFacts(errorResponse: ErrorResponse): RegistryFailureFacts {
  const { status, request, tries, refused } = errorResponse;
  const messages = messagesOf(errorResponse);
  const [, code, meaning, remedy] = rowOf(status, messages, errorResponse);
  const said = messages.length > 0 ? messages.join('; ') : meaning;
  return {
    code,
    request,
    status,
    detail: said + afterTries(tries) + refusedWait(refused),
    remedy: remedy(errorResponse),
  };
}

function rowOf(status: number, messages: readonly string[], errorResponse: ErrorResponse): Row {
  const client = status >= 400 && status < 500;
  if (client && status !== 404 && messages.some((message) => IMMUTABLE.test(message))) {
    return [[], 'immutable', '', () => 'choose another tag, or allow overwriting it in the registry'];
  }
  if (status === 401 && /insufficient_scope/.test(errorResponse.headers['www-authenticate'] ?? '')) {
    return [[], 'denied', 'the credential does not grant the required access', logIn];
  }
  const row = ROWS.find(([statuses]) => statuses.includes(status));
  if (row !== undefined) return row;
  if (status >= 500) return [[], 'unavailable', 'the registry failed', later];
  if (client)
    return [
      [],
      'rejected',
      'the registry rejected the request',
      () => 'fix the cause that the registry names, then run again',
    ];
  return [[], 'invalid-response', `unexpected status ${status}`, () => 'check that the host is a registry'];
}

function logIn({ registry, login, places }: ErrorResponse): string {
  const hint = PERMISSIONS.find((row) => row.registry.test(registry))?.hint ?? '';
  if (login === undefined) return `log in to ${registry} first: found no credential in ${places}${hint}`;
  return `check that the credential from ${login} is valid and grants this access${hint}`;
}

function later(): string {
  return "run again later; if it keeps failing, contact the registry's operator";
}

function rateLimit({ headers, now, login, refused }: ErrorResponse): string {
  const wait = parseRetryAfter(headers['retry-after'], now) ?? 0;
  const minutes = Math.ceil(wait / 60_000);
  const when = refused === undefined ? 'later' : `in ${minutes === 1 ? '1 minute' : `${minutes} minutes`}`;
  return `run again ${when}${login === undefined ? ', or log in: registries allow more requests then' : ', or attach fewer files at once'}`;
}

/** The messages in the body, one line each: a registry's `errors`, an OAuth error, or the text itself unless it is HTML. */
function messagesOf({ body, headers }: ErrorResponse): string[] {
  if (isHtml(headers)) return ['the response is an HTML page'];
  const json = parseJson(body);
  if (json === undefined) {
    const text = oneLine(body, MAX_MESSAGE);
    return text === '' ? [] : [text];
  }
  const errors = registryErrors(json);
  if (errors.length === 0 && isRecord(json)) {
    const oauth = [json.error, json.error_description, json.message, json.details].filter(
      (text) => typeof text === 'string',
    );
    return oauth.length === 0 ? [] : [oneLine(oauth.join(': '), MAX_MESSAGE)];
  }
  return errors
    .slice(0, MAX_ERRORS)
    .map(({ code, message }) => oneLine([code, message].filter(Boolean).join(': '), MAX_MESSAGE));
}

/** Distribution 1.1.1, "Error Codes": `{"errors": [{"code", "message", "detail"}]}`; empty for anything else. */
export function registryErrors(json: unknown): { code: string; message: string }[] {
  if (!isRecord(json) || !Array.isArray(json.errors)) return [];
  return json.errors.filter(isRecord).map(({ code, message }) => ({
    code: typeof code === 'string' ? code : '',
    message: typeof message === 'string' ? message : '',
  }));
}

export function isHtml(headers: Readonly<Record<string, string>>): boolean {
  return /^\s*(text\/html|application\/xhtml)/i.test(headers['content-type'] ?? '');
}
