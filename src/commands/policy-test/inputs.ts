// The inputs of policy test.
import { group, text, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';

const DIRECTORY = group('Policy', {
  directory: text({
    required: true,
    description: 'Directory with recorded cases (*.json), each with its policy, evidence and expected decision',
  }),
});

export const policyTestInputs = { ...DIRECTORY, ...REGISTRY } as const;

export type PolicyTestInputs = Values<typeof policyTestInputs>;
