// Decides which names of `trust` a verified signer matches, and describes the differences for the others. Pure.
import type { SignatureState } from '../signing/found-evidence.ts';
import type { CertificateSigner, NamePattern, TrustedSigner } from './model.ts';
import { compilePattern, type Matcher } from './pattern.ts';
import { bounded, quoted } from './text.ts';

export type VerifiedSignature = Extract<SignatureState, { readonly state: 'verified' }>;
type Signer = VerifiedSignature['signer'];

/** Why a signer does not match a name of `trust`. */
export interface TrustRefusal {
  readonly name: string;
  readonly code: 'untrusted-signer' | 'expired' | 'no-trusted-time';
  /** Each field that differs, with the found and the expected value. Foreign text in it is bounded, not escaped. */
  readonly text: string;
  /** The number of fields that differ: the closest name has the fewest. */
  readonly differences: number;
}

export interface TrustMatch {
  /** The names that the signer matches. */
  readonly names: readonly string[];
  readonly refusals: readonly TrustRefusal[];
}

export type Trust = (signature: VerifiedSignature) => TrustMatch;

interface Field {
  readonly name: string;
  readonly expected: Matcher;
  readonly found: (signer: Extract<Signer, { readonly kind: 'certificate' }>) => string | undefined;
}

interface CompiledSigner {
  readonly name: string;
  readonly signer: TrustedSigner;
  readonly fields: readonly Field[];
  /** In milliseconds since the epoch, exclusive. */
  readonly end: number;
}

/** Number of signers whose results are remembered. Each signer is compared once, however many signatures it has. */
const MAX_REMEMBERED = 10_000;

/** Compiles the patterns once. Throws a UserError that quotes an invalid pattern. */
export async function compileTrust(trust: Readonly<Record<string, TrustedSigner>>): Promise<Trust> {
  const signers = await Promise.all(Object.entries(trust).map(([name, signer]) => compile(name, signer)));
  const remembered = new Map<string, readonly (TrustRefusal | undefined)[]>();
  return ({ signer, time }) => {
    const key = JSON.stringify(signer);
    const known = remembered.get(key) ?? signers.map((one) => difference(one, signer));
    if (remembered.size < MAX_REMEMBERED) remembered.set(key, known);
    const refusals = known.map((refusal, at) => refusal ?? endOf(signers[at] as CompiledSigner, time));
    return {
      names: signers.filter((_, at) => refusals[at] === undefined).map(({ name }) => name),
      refusals: refusals.filter((refusal) => refusal !== undefined),
    };
  };
}

/** Who signed, for messages: the identity in the certificate, or the key's hint. */
export function signerText(signer: Signer): string {
  return signer.kind === 'key' ? `key ${bounded(signer.hint)}` : bounded(signer.san);
}

/** Two signatures of one signer have the same text. A workflow is one signer at whatever ref, or a second tag would be a second one. */
export function signerIdentity(signer: Signer): string {
  if (signer.kind === 'key') return `key ${signer.hint}`;
  return `${signer.issuer} ${signer.san.replace(/^(https:\/\/[^@]+\/\.github\/workflows\/[^@/]+)@.*$/s, '$1')}`;
}

/** The time at which a date or time (RFC 3339) has passed: for a date, the end of the day in UTC. */
export function endOfDay(until: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(until) ? Date.parse(`${until}T00:00:00Z`) + 86_400_000 : Date.parse(until) + 1;
}

async function compile(name: string, signer: TrustedSigner): Promise<CompiledSigner> {
  const fields = signer.kind === 'key' ? [] : await fieldsOf(signer);
  return { name, signer, fields, end: signer.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(signer.until) };
}

function fieldsOf(signer: CertificateSigner): Promise<Field[]> {
  const field = async (name: string, pattern: NamePattern, found: Field['found']): Promise<Field> => ({
    name,
    expected: await compilePattern(pattern),
    found,
  });
  const extension = (name: string, pattern: NamePattern): Promise<Field> =>
    field(name, pattern, ({ extensions }) => (extensions as Readonly<Record<string, string | undefined>>)[name]);
  return Promise.all([
    field('issuer', { exactly: signer.issuer }, ({ issuer }) => issuer),
    ...(signer.identity === undefined ? [] : [field('identity', signer.identity, ({ san }) => san)]),
    ...(signer.repository === undefined ? [] : [extension('sourceRepositoryURI', signer.repository)]),
    ...(signer.ref === undefined ? [] : [extension('sourceRepositoryRef', signer.ref)]),
    ...(signer.runner === undefined ? [] : [extension('runnerEnvironment', { exactly: signer.runner })]),
    ...Object.entries(signer.extensions).map(([name, pattern]) => extension(name, pattern)),
  ]);
}

function difference({ name, signer, fields }: CompiledSigner, found: Signer): TrustRefusal | undefined {
  const refused = (text: string, differences: number): TrustRefusal => ({
    name,
    code: 'untrusted-signer',
    text,
    differences,
  });
  if (signer.kind === 'key') {
    if (found.kind === 'key' && found.hint === signer.hint) return undefined;
    const what = found.kind === 'key' ? `the key is ${quoted(found.hint)}` : 'it is signed with a certificate';
    return refused(`${what}, expected the key ${quoted(signer.hint)} (${signer.name})`, 100);
  }
  if (found.kind === 'key') return refused('it is signed with a key, expected a certificate', 100);
  const texts = fields.flatMap((field) => {
    const value = field.found(found);
    if (value !== undefined && field.expected.matches(value)) return [];
    return [`${field.name} is ${quoted(value)}, expected ${field.expected.text}`];
  });
  return texts.length === 0 ? undefined : refused(texts.join('; '), texts.length);
}

/** Refuses a signature after the end of trust. Without trusted time, it could have been made after the end. */
function endOf({ name, signer, end }: CompiledSigner, time: VerifiedSignature['time']): TrustRefusal | undefined {
  if (end === Number.POSITIVE_INFINITY) return undefined;
  const refused = (code: TrustRefusal['code'], text: string): TrustRefusal => ({ name, code, text, differences: 0 });
  if (time.clock === 'none') {
    return refused('no-trusted-time', `it is trusted until ${signer.until}, and nothing proves when it signed`);
  }
  if (Date.parse(time.at) < end) return undefined;
  return refused('expired', `it is trusted until ${signer.until}, and it signed at ${time.at}`);
}
