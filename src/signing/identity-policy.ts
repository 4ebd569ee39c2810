// Identity policies: which workloads may have signed. The issuer exactly; the name exactly or by a pattern for all of it.
import { UserError } from '../errors.ts';
import type { ExtensionName, Extensions } from './certificate.ts';
import { failed, type VerificationFailure } from './verification-failure.ts';

export interface IdentityPolicy {
  /** The OIDC issuer, exactly: `https://token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** The subject alternative name: exactly, or a RE2 pattern that matches all of it, from the first to the last character. */
  readonly san: { readonly exactly: string } | { readonly pattern: string };
  /** Certificate extensions that must have exactly these values. */
  readonly extensions?: Extensions;
}

export interface CertificateIdentity {
  readonly san: string;
  readonly issuer: string;
  readonly extensions: Extensions;
}

/** Says why an identity is refused; undefined where one of the policies has it. */
export type IdentityCheck = (identity: CertificateIdentity) => VerificationFailure | undefined;

/** A pattern that nobody writes by hand; RE2 keeps the time linear, this keeps the compiled program small. */
const MAX_PATTERN_LENGTH = 1024;

/**
 * Compiles policies, of which one must fit. Patterns are RE2's: matching takes time linear in the text whatever they are,
 * so a hostile name cannot stall a gate. Throws a UserError that quotes a pattern which RE2 does not take.
 */
export async function compileIdentities(policies: readonly IdentityPolicy[]): Promise<IdentityCheck> {
  const compiled = await Promise.all(policies.map(async (policy) => ({ policy, fits: await sanMatcher(policy.san) })));
  return (identity) => {
    const { issuer, san, extensions } = identity;
    const ofIssuer = compiled.filter(({ policy }) => policy.issuer === issuer);
    if (ofIssuer.length === 0) {
      const wanted = [...new Set(policies.map((policy) => policy.issuer))].join(' or ');
      return failed(
        'wrong-issuer',
        `${issuer || 'none'} issued it, not ${wanted || 'anybody: no identity is allowed'}`,
      );
    }
    const ofName = ofIssuer.filter(({ fits }) => fits(san));
    if (ofName.length === 0) {
      const wanted = ofIssuer.map(({ policy }) => sanText(policy.san)).join(' or ');
      return failed('wrong-identity', `${san || 'nobody'} signed it, not ${wanted}`);
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
    throw new UserError(`an identity pattern is longer than ${MAX_PATTERN_LENGTH} characters`);
  const { RE2JS } = await import('re2js');
  let program: InstanceType<typeof RE2JS>;
  try {
    program = RE2JS.compile(pattern);
  } catch (error) {
    throw new UserError(`${JSON.stringify(pattern)} is no RE2 pattern: ${(error as Error).message}`);
  }
  return (text) => program.matches(text);
}

function sanText(san: IdentityPolicy['san']): string {
  return 'exactly' in san ? san.exactly : `anything that matches ${san.pattern} as a whole`;
}

function firstDifference(wanted: Extensions, found: Extensions): string | undefined {
  for (const [name, value] of Object.entries(wanted) as [ExtensionName, string][]) {
    if (found[name] !== value) return `${name} is ${found[name] ?? 'not there'}, not ${value}`;
  }
  return undefined;
}
