// Owns the options of Sigstore's clients: the retries and time limits of every service.
import type { ServicePolicy } from '../net/service-calls.ts';

export function clientOptions({ retries, firstDelay, timeout }: ServicePolicy): {
  retry: { retries: number; factor: number; minTimeout: number; maxTimeout: number; randomize: boolean };
  timeout: number;
} {
  const retry = { retries, factor: 2, minTimeout: firstDelay, maxTimeout: 10 * firstDelay, randomize: true };
  return { retry, timeout };
}
