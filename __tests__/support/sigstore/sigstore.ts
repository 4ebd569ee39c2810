// A Sigstore instance on loopback: certificate authority, transparency log, timestamp authority and TUF repository, with
// real keys and certificates, so that its signatures verify with its trusted root and with no other.
import { createHash, createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
// By file, since the packages' own entries load an interceptor that takes over every request of the process.
import { fulcioHandler, initializeCA, initializeCTLog } from '@sigstore/mock/dist/fulcio/index.js';
import { initializeTLog, rekorHandler } from '@sigstore/mock/dist/rekor/index.js';
import { initializeTSA, tsaHandler } from '@sigstore/mock/dist/timestamp/index.js';
import { tufHandlers } from '@tufjs/repo-mock/dist/handler.js';
import { initializeTUFRepo } from '@tufjs/repo-mock/dist/repo.js';
import { type Answer, type Service, serve } from './services.ts';

export interface Sigstore {
  readonly fulcio: Service;
  readonly rekor: Service;
  readonly timestamp: Service;
  readonly tuf: Service;
  /** `trusted_root.json`, with the line break at its end that gh requires. */
  readonly trustedRoot: string;
  /** The TUF repository's first root. */
  readonly tufRoot: string;
  close(): Promise<void>;
}

export interface SigstoreOptions {
  /** Clocks that go wrong: milliseconds that each is ahead. */
  readonly ahead?: { readonly ca?: number; readonly log?: number; readonly timestamp?: number };
  /** Without one of these, the trusted root has none either. */
  readonly without?: readonly ('log' | 'timestamp' | 'certificate-log')[];
}

export const WORKFLOW = 'acme/app/.github/workflows/release.yml@refs/heads/main';
export const SAN = `https://github.com/${WORKFLOW}`;
export const ISSUER = 'https://token.actions.githubusercontent.com';

/** The claims of a workflow run, as GitHub's token service states them. */
export const CLAIMS: Readonly<Record<string, unknown>> = {
  iss: ISSUER,
  aud: 'sigstore',
  sub: 'repo:acme/app:ref:refs/heads/main',
  job_workflow_ref: WORKFLOW,
  job_workflow_sha: 'c'.repeat(40),
  workflow_ref: WORKFLOW,
  workflow_sha: 'c'.repeat(40),
  workflow: 'release',
  repository: 'acme/app',
  repository_id: '1234',
  repository_owner: 'acme',
  repository_owner_id: '567',
  repository_visibility: 'public',
  ref: 'refs/heads/main',
  sha: 'c'.repeat(40),
  event_name: 'push',
  run_id: '99',
  run_attempt: '1',
  runner_environment: 'github-hosted',
};

/** An identity token. Its signature is invalid, because the authority here does not verify it. */
export function identityToken(claims: Readonly<Record<string, unknown>> = {}): string {
  const now = Math.floor(Date.now() / 1000);
  const payload = { ...CLAIMS, iat: now, nbf: now, exp: now + 600, ...claims };
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'RS256', typ: 'JWT', kid: 'test' })}.${part(payload)}.${Buffer.from('signature').toString('base64url')}`;
}

const keyPair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

export async function startSigstore({ ahead = {}, without = [] }: SigstoreOptions = {}): Promise<Sigstore> {
  const clock = (milliseconds: number | undefined): Date | undefined =>
    milliseconds === undefined ? undefined : new Date(Date.now() + milliseconds);
  const ctlog = await initializeCTLog(keyPair());
  const ca = await initializeCA(keyPair(), without.includes('certificate-log') ? undefined : ctlog, clock(ahead.ca));
  const tsa = await initializeTSA(keyPair(), clock(ahead.timestamp));

  // The log must know its own host before it is served.
  let answerLog: Log = () => Promise.reject(new Error('early'));
  const rekor = await serve((method, path, body, _headers, query) => answerLog(method, path, body, query));
  const tlog = await initializeTLog(rekor.url, keyPair(), clock(ahead.log));
  answerLog = logOf(rekorHandler(tlog).fn);

  const fulcio = await serve(async (_method, path, body, { authorization }) =>
    path === '/api/v2/signingCert'
      ? issue(fulcioHandler(ca, { subjectClaim: 'san' }).fn, body, authorization?.replace(/^Bearer /, ''))
      : missing,
  );
  const timestamp = await serve(async (_method, _path, body) => answered(await tsaHandler(tsa).fn(body.toString())));

  const day = { start: '2020-01-01T00:00:00Z' };
  const pem = (certificates: readonly ArrayBufferView[]) => ({
    certificates: certificates.map((one) => ({ rawBytes: base64(one) })),
  });
  const log = (baseUrl: string, publicKey: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: base64(publicKey), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor: day },
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
  });
  const subject = { organization: 'sigstore.mock', commonName: 'sigstore' };
  // gh reads whole lines only.
  const trustedRoot = `${JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: without.includes('log') ? [] : [log(rekor.url, tlog.publicKey)],
    certificateAuthorities: [{ subject, uri: fulcio.url, certChain: pem([ca.rootCertificate]), validFor: day }],
    ctlogs: without.includes('certificate-log') ? [] : [log('https://ctfe.sigstore.mock', ctlog.publicKey)],
    timestampAuthorities: without.includes('timestamp')
      ? []
      : [{ subject, certChain: pem([tsa.intCertificate, tsa.rootCertificate]), validFor: day }],
  })}\n`;

  const repository = initializeTUFRepo([{ name: 'trusted_root.json', content: trustedRoot }]);
  const files = new Map(tufHandlers(repository, { metadataPathPrefix: '' }).map(({ path, fn }) => [path, fn]));
  const tuf = await serve((_method, path) => {
    const file = files.get(path)?.();
    return file === undefined ? missing : { status: file.statusCode, body: file.response };
  });
  return {
    fulcio,
    rekor,
    timestamp,
    tuf,
    trustedRoot,
    tufRoot: JSON.stringify(repository.rootMeta.toJSON()),
    close: async () => {
      await Promise.all([fulcio, rekor, timestamp, tuf].map((service) => service.close()));
    },
  };
}

type Handle = (
  body: string,
) => Promise<{ statusCode: number; response: string | ArrayBufferView; contentType?: string }>;

const missing: Answer = { status: 404, body: '{"message":"not found"}' };

/** Fulcio names a GitHub workflow by its file, and issues only to whoever holds the key. */
async function issue(handle: Handle, body: Buffer, bearer: string | undefined): Promise<Answer> {
  const request = JSON.parse(body.toString());
  const token: string = request.credentials?.oidcIdentityToken ?? bearer;
  const claims = JSON.parse(Buffer.from(token.split('.')[1] as string, 'base64url').toString());
  const { publicKey, proofOfPossession } = request.publicKeyRequest;
  const challenge = claims.email ?? claims.sub;
  const held = verify(
    'sha256',
    Buffer.from(challenge),
    createPublicKey(publicKey.content),
    Buffer.from(proofOfPossession, 'base64'),
  );
  if (!held) return { status: 400, body: JSON.stringify({ message: 'the proof of possession does not verify' }) };
  const san = claims.job_workflow_ref ? `https://github.com/${claims.job_workflow_ref}` : challenge;
  const [header, , signature] = token.split('.');
  const named = Buffer.from(JSON.stringify({ ...claims, san })).toString('base64url');
  request.credentials = { oidcIdentityToken: [header, named, signature].join('.') };
  return { ...answered(await handle(JSON.stringify(request))), status: 200 };
}

type Log = (method: string, path: string, body: Buffer, query: URLSearchParams) => Promise<Answer>;

/** A log that keeps what it was given: an entry that is there already is a conflict that names it, as in Rekor. */
function logOf(handle: Handle): Log {
  const entries = new Map<string, string>();
  const known = new Map<string, string>();
  const byIndex = new Map<string, string>();
  return async (method, path, body, query) => {
    if (method === 'GET') {
      const index = query.get('logIndex');
      const indexed = index === null ? undefined : byIndex.get(index);
      if (indexed !== undefined) return { status: 200, body: indexed };
      const entry = entries.get(path.split('/').pop() as string);
      return entry === undefined ? missing : { status: 200, body: entry };
    }
    if (path !== '/api/v1/log/entries') return missing;
    const entry = canonicalEntry(JSON.parse(body.toString()));
    const identity = JSON.stringify(entry);
    const location = (uuid: string) => ({ location: `/api/v1/log/entries/${uuid}` });
    const there = known.get(identity);
    if (there !== undefined) {
      return {
        status: 409,
        body: JSON.stringify({ code: 409, message: 'an equivalent entry already exists' }),
        headers: location(there),
      };
    }
    const { response } = await handle(identity);
    const [[uuid, entered]] = Object.entries(JSON.parse(String(response))) as [[string, { logIndex: number }]];
    byIndex.set(String(entered.logIndex), String(response));
    entries.set(uuid, String(response));
    known.set(identity, uuid);
    return { status: 201, body: String(response), headers: { etag: uuid, ...location(uuid) } };
  };
}

/** Rekor keeps the hashes of an envelope, not the envelope: entry type `dsse`, version 0.0.1. */
function canonicalEntry(proposed: {
  kind: string;
  apiVersion: string;
  spec: { proposedContent?: { envelope: string; verifiers: string[] } };
}): object {
  const { proposedContent } = proposed.spec;
  if (proposed.kind !== 'dsse' || proposedContent === undefined) return proposed;
  const envelope = JSON.parse(proposedContent.envelope);
  const hash = (bytes: Buffer | string) => ({
    algorithm: 'sha256',
    value: createHash('sha256').update(bytes).digest('hex'),
  });
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash(proposedContent.envelope),
      payloadHash: hash(Buffer.from(envelope.payload, 'base64')),
      signatures: envelope.signatures.map(({ sig }: { sig: string }, at: number) => ({
        signature: sig,
        verifier: proposedContent.verifiers[at],
      })),
    },
  };
}

function answered({ statusCode, response, contentType }: Awaited<ReturnType<Handle>>): Answer {
  const body =
    typeof response === 'string' ? response : new Uint8Array(response.buffer, response.byteOffset, response.byteLength);
  return { status: statusCode, body, ...(contentType !== undefined && { contentType }) };
}

function base64(bytes: ArrayBufferView): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}
