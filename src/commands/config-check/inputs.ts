// The inputs of config check.
import { group, lines, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';

const { config: _, ...registry } = REGISTRY;

export const configCheckInputs = {
  ...group('Configuration', {
    file: lines({ default: '.oci-evidence.yml', description: 'Configuration files to check, one per line' }),
  }),
  ...registry,
} as const;

export type ConfigCheckInputs = Values<typeof configCheckInputs>;
