// The inputs of login.
import { HOST } from '../inputs/host.ts';
import { flag, group, text, type Values } from '../inputs/input.ts';
import { REGISTRY } from '../inputs/registry.ts';

export const loginInputs = {
  ...HOST,
  ...group('Registry', {
    username: text({ required: true, letter: 'u', description: 'User name' }),
    'password-stdin': flag({ description: 'Read the password or token from standard input; required' }),
  }),
  'plain-http': REGISTRY['plain-http'],
  'ca-file': REGISTRY['ca-file'],
} as const;

export type LoginInputs = Values<typeof loginInputs>;
