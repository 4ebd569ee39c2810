// The reason why an exchange failed, not yet assigned to a request: tokens and connections are shared by many requests.
import type { StoreErrorFacts } from '../../errors.ts';

export type RegistryFailureFacts = Omit<StoreErrorFacts, 'store' | 'reference' | 'attempted'>;

/** Converted to a StoreError by the exchange that it fails. */
export class RegistryFailure extends Error {
  override readonly name = 'RegistryFailure';
  readonly facts: RegistryFailureFacts;

  constructor(facts: RegistryFailureFacts) {
    super(facts.detail);
    this.facts = facts;
  }
}
