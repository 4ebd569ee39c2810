// The inputs of policy check.
import { group, lines, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';

const FILES = group('Policy', {
  file: lines({
    required: true,
    description:
      'Policies to check, one per line: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`',
  }),
});

export const policyCheckInputs = { ...FILES, ...REGISTRY } as const;

export type PolicyCheckInputs = Values<typeof policyCheckInputs>;
