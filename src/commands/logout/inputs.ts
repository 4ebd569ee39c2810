// The inputs of logout.
import { HOST } from '../inputs/host.ts';
import type { Values } from '../inputs/input.ts';

export const logoutInputs = HOST;

export type LogoutInputs = Values<typeof logoutInputs>;
