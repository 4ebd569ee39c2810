// Computes the digest of a policy from a canonical form that depends on what the policy requires, not on how it is written.
import { type Digest, digestOf } from '../../oci/digest.ts';
import type { Policy, TrustedSigner } from '../model.ts';

/**
 * Leaves out positions and the names of requirements and key files, so that neither comments nor moving a rule into an
 * included file change the digest. A key is represented by its hint, which is the hash of the key.
 */
export function policyDigest(policy: Omit<Policy, 'digest' | 'source'>): Digest {
  const trust = Object.entries(policy.trust).map(([name, signer]) => [name, canonicalSigner(signer)]);
  const form = {
    version: 1,
    trust: Object.fromEntries(trust),
    require: policy.require.map((requirement) =>
      requirement.type === 'any-of'
        ? { ...unplaced(requirement), anyOf: requirement.anyOf.map(unplaced) }
        : unplaced(requirement),
    ),
    exceptions: policy.exceptions.map(({ at: _, ...exception }) => exception),
    conditions: policy.conditions.map(({ at: _, ...condition }) => condition),
  };
  return digestOf(canonical(form));
}

function canonicalSigner({ at: _, ...signer }: TrustedSigner): unknown {
  if (signer.kind === 'certificate') return signer;
  const { name: __, pem: ___, ...key } = signer as Extract<TrustedSigner, { kind: 'key' }>;
  return key;
}

function unplaced<T extends { at?: unknown; name: unknown }>({ at: _, name: __, ...rest }: T): Omit<T, 'at' | 'name'> {
  return rest;
}

/** JSON with sorted keys and without spaces (RFC 8785 for the values that a policy has). */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`;
}
