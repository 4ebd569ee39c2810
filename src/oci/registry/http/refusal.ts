// Why an exchange failed, without yet saying whose it was: tokens and connections are shared by many exchanges.
import type { StoreErrorFacts } from '../../errors.ts';

export type RefusalFacts = Omit<StoreErrorFacts, 'store' | 'reference' | 'attempted'>;

/** Becomes a StoreError at the exchange that it is thrown through. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly facts: RefusalFacts;

  constructor(facts: RefusalFacts) {
    super(facts.detail);
    this.facts = facts;
  }
}
