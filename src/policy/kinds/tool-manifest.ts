// Owns the checks of tool manifests: permitted tools and permissions.
import type { OptionRows } from './kind.ts';

export const TOOL_MANIFEST_OPTIONS = {
  'allow-tools': { type: 'names', description: 'Names of tools that are permitted. Any other tool fails' },
  'deny-tools': { type: 'names', description: 'Names of tools that are not permitted' },
  'allow-permissions': {
    type: 'names',
    description: 'Permissions that the server and its tools may declare. Any other permission fails',
  },
  digests: {
    type: 'texts',
    description: 'Tools whose definition must not change, each as `TOOL@DIGEST`',
    example: '[read_file@sha256:…]',
  },
} as const satisfies OptionRows;
