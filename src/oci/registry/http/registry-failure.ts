// Why an exchange failed, without yet saying whose it was: tokens and connections are shared by many exchanges.
import type { StoreErrorFacts } from '../../errors.ts';

export type RegistryFailureFacts = Omit<StoreErrorFacts, 'store' | 'reference' | 'attempted'>;

/** Becomes a StoreError at the exchange that it is thrown through. */
export class RegistryFailure extends Error {
  override readonly name = 'RegistryFailure';
  readonly facts: RegistryFailureFacts;

  constructor(facts: RegistryFailureFacts) {
    super(facts.detail);
    this.facts = facts;
  }
}
