// Opens the store that a reference points to: the one place that knows both implementations.
import type { Environment } from './environment.ts';
import { LayoutStore } from './layout/store.ts';
import { locationOf, type Reference } from './reference.ts';
import { RegistrySession } from './registry/session.ts';
import type { Store } from './store.ts';

/** Hands out the stores of one command. Registry stores of one host share connections, tokens and what was learnt of it. */
export class Stores {
  readonly #environment: Environment;
  readonly #session: RegistrySession;
  readonly #open = new Map<string, Store>();

  constructor(environment: Environment) {
    this.#environment = environment;
    this.#session = new RegistrySession(environment);
  }

  open(reference: Reference): Store {
    const location = locationOf(reference);
    const known = this.#open.get(location);
    if (known !== undefined) return known;
    const store =
      reference.scheme === 'oci-layout'
        ? new LayoutStore(reference.path, this.#environment)
        : this.#session.store(reference.registry, reference.repository);
    this.#open.set(location, store);
    return store;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((store) => store.close()));
    await this.#session.close();
  }
}
