// The inputs of policy check.
import { group, lines, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';

const FILES = group('Policy', {
  file: lines({ required: true, description: 'Policy files to check, one per line' }),
});

export const policyCheckInputs = { ...FILES, ...REGISTRY } as const;

export type PolicyCheckInputs = Values<typeof policyCheckInputs>;
