// The environment that tests pass to stores: the real clock, no variables, and lists of warnings and masked values.
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../../src/oci/environment.ts';

export interface TestEnvironment extends Environment {
  readonly warnings: string[];
  readonly masked: string[];
}

export function testEnvironment(overrides: Partial<Environment> = {}): TestEnvironment {
  const warnings: string[] = [];
  const masked: string[] = [];
  return {
    env: {},
    now: Date.now,
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    warn: (text) => warnings.push(text),
    mask: (secret) => masked.push(secret),
    ...overrides,
    warnings,
    masked,
  };
}
