// Opens the store that a reference points to: the one place that knows both implementations.
import type { Environment } from './environment.ts';
import { LayoutStore } from './layout/store.ts';
import { locationOf, type Reference } from './reference.ts';
import type { Limits } from './registry/http/connections.ts';
import type { Access } from './registry/repository.ts';
import { RegistrySession } from './registry/session.ts';
import { RegistryStore } from './registry/store.ts';
import type { Store } from './store.ts';

/** Hands out the stores of one command. Registry stores of one host share connections, tokens and what was learnt of it. */
export class Stores {
  readonly #environment: Environment;
  readonly #session: RegistrySession;
  readonly #open = new Map<string, Store>();

  /** `limits`: of the time and size of requests, where not the usual ones. */
  constructor(environment: Environment, limits?: Limits) {
    this.#environment = environment;
    this.#session = new RegistrySession(environment, limits);
  }

  /**
   * The store of a reference; nothing is sent yet. `access` is what will be done there: it forbids nothing, and saves a
   * registry's token service a second request where the first already asks for all.
   */
  open(reference: Reference, access: Access = 'read'): Store {
    const location = locationOf(reference);
    const store = this.#open.get(location) ?? this.#make(reference);
    if (store instanceof RegistryStore) store.expect(access);
    this.#open.set(location, store);
    return store;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((store) => store.close()));
    await this.#session.close();
  }

  #make(reference: Reference): Store {
    if (reference.scheme === 'oci-layout') return new LayoutStore(reference.path, this.#environment);
    return this.#session.store(reference.registry, reference.repository);
  }
}
