// Owns identity policies: which certificate identities may sign. The issuer matches exactly, the name exactly or by a pattern.
import { errorDetail, rethrowBug, UserError } from '../errors.ts';
import type { ExtensionName, Extensions } from './certificate.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';

export interface IdentityPolicy {
  /** The OIDC issuer, exactly: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The subject alternative name: exact, or an RE2 pattern that must match the whole name. */
  readonly san: { readonly exactly: string } | { readonly pattern: string };
  /** Certificate extensions and their exact values. */
  readonly extensions?: Extensions;
}

export interface CertificateIdentity {
  readonly san: string;
  readonly issuer: string;
  readonly extensions: Extensions;
}

/** Checks an identity; undefined if one of the policies matches it. */
export type IdentityCheck = (identity: CertificateIdentity) => VerificationFailure | undefined;

/** RE2 keeps matching linear; this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;

/**
 * Compiles policies, of which one must match. RE2 patterns match in linear time, so a hostile name cannot stall a gate.
 * Throws a UserError that quotes an invalid pattern.
 */
export async function compileIdentities(policies: readonly IdentityPolicy[]): Promise<IdentityCheck> {
  const compiled = await Promise.all(
    policies.map(async (policy) => ({ policy, matches: await sanMatcher(policy.san) })),
  );
  return (identity) => {
    const { issuer, san, extensions } = identity;
    const ofIssuer = compiled.filter(({ policy }) => policy.issuer === issuer);
    if (ofIssuer.length === 0) {
      const wanted = [...new Set(policies.map((policy) => quoted(policy.issuer)))].join(' or ');
      return failed(
        'wrong-issuer',
        wanted === ''
          ? `the issuer is ${quoted(issuer)}, but no identity is trusted`
          : `the issuer is ${quoted(issuer)}, expected ${wanted}`,
      );
    }
    const ofName = ofIssuer.filter(({ matches }) => matches(san));
    if (ofName.length === 0) {
      const wanted = ofIssuer.map(({ policy }) => sanText(policy.san)).join(' or ');
      return failed('wrong-identity', `the identity is ${quoted(san)}, expected ${wanted}`);
    }
    const differing = ofName.map(({ policy }) => firstDifference(policy.extensions ?? {}, extensions));
    if (differing.includes(undefined)) return undefined;
    return failed('wrong-extension', differing[0] as string);
  };
}

async function sanMatcher(san: IdentityPolicy['san']): Promise<(text: string) => boolean> {
  if ('exactly' in san) return (text) => text === san.exactly;
  const { pattern } = san;
  if (pattern.length > MAX_PATTERN_LENGTH)
    throw new UserError(`an identity pattern has more than ${MAX_PATTERN_LENGTH} characters; shorten it`);
  const { RE2JS } = await import('re2js');
  let program: InstanceType<typeof RE2JS>;
  try {
    program = RE2JS.compile(pattern);
  } catch (error) {
    rethrowBug(error);
    throw new UserError(
      `identity pattern ${JSON.stringify(pattern)} is invalid: ${errorDetail(error)}; use RE2 syntax`,
    );
  }
  return (text) => program.matches(text);
}

function sanText(san: IdentityPolicy['san']): string {
  return 'exactly' in san ? quoted(san.exactly) : `a name that matches ${quoted(san.pattern)}`;
}

function quoted(text: string | undefined): string {
  return text === undefined || text === '' ? 'absent' : JSON.stringify(text);
}

function firstDifference(wanted: Extensions, found: Extensions): string | undefined {
  for (const [name, value] of Object.entries(wanted) as [ExtensionName, string][]) {
    if (found[name] !== value) return `${name} is ${quoted(found[name])}, expected ${quoted(value)}`;
  }
  return undefined;
}
