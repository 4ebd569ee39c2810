// Owns the checks of policy decisions: SLSA verification summary attestations.
import type { OptionRows } from './kind.ts';

export const POLICY_DECISION_OPTIONS = {
  by: { type: 'names', description: 'The verifier that decided, by its identifier' },
  passed: { type: 'flag', default: 'true', description: 'Whether the decision must be `PASSED`' },
  levels: {
    type: 'texts',
    description: 'Levels that must be verified, such as `SLSA_BUILD_LEVEL_3`. A higher level of the same track counts',
  },
  policy: {
    type: 'text',
    description: 'Digest of the policy that was applied (`sha256:…`), or `same` for the digest of this policy',
    example: 'same',
  },
  'policy-uri': { type: 'names', description: 'URI of the policy that was applied' },
  resource: {
    type: 'names',
    description: 'Resource that the decision is about, such as `pkg:oci/app` or an image name',
  },
} as const satisfies OptionRows;
