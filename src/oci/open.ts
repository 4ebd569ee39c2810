// Opens the store of a reference: a registry repository or an OCI layout.
import type { Environment } from './environment.ts';
import { LayoutStore } from './layout/store.ts';
import { locationOf, type Reference } from './reference.ts';
import type { Limits } from './registry/http/connections.ts';
import { withOwnMeter } from './registry/http/traffic.ts';
import type { Access } from './registry/repository.ts';
import { RegistrySession } from './registry/session.ts';
import { RegistryStore } from './registry/store.ts';
import type { RegistryProbe } from './registry-probe.ts';
import type { Store } from './store.ts';

/** The stores of one command. Registry stores of one host share connections, tokens and what was learnt about the host. */
export class Stores {
  readonly #environment: Environment;
  readonly #session: RegistrySession;
  readonly #open = new Map<string, Store>();

  /** `limits`: time and size limits of requests, instead of the default ones. */
  constructor(environment: Environment, limits?: Limits) {
    this.#environment = environment;
    this.#session = new RegistrySession(environment, limits);
  }

  /**
   * The store of a reference; sends nothing yet. `access` announces what will be done, so that the first token covers it. It
   * does not restrict anything.
   */
  open(reference: Reference, access: Access = 'read'): Store {
    const location = locationOf(reference);
    const store = this.#open.get(location) ?? this.#make(reference);
    if (store instanceof RegistryStore) store.expect(access);
    this.#open.set(location, store);
    return store;
  }

  /** Finds out what the registry of a reference supports; undefined for a layout. */
  probe(reference: Reference): RegistryProbe | undefined {
    const store = this.open(reference);
    return store instanceof RegistryStore ? store.probe() : undefined;
  }

  /** The repositories that a registry lists, if it lets the caller list them. Throws a StoreError. */
  repositories(registry: string): AsyncIterable<string> {
    return this.#session.repositories(registry);
  }

  /** Forgets the store of a reference and what it holds in memory; connections and tokens stay. */
  release(reference: Reference): void {
    this.#open.delete(locationOf(reference));
  }

  /** Runs `work` so that the traffic of the stores counts what it requests, apart from work that runs at the same time. */
  withOwnMeter<T>(work: () => Promise<T>): Promise<T> {
    return withOwnMeter(() => this.#environment.now(), work);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#open.values()].map((store) => store.close()));
    await this.#session.close();
  }

  #make(reference: Reference): Store {
    if (reference.scheme === 'registry') return this.#session.store(reference.registry, reference.repository);
    const { scheme, path } = reference;
    const isArchive = scheme === 'oci-archive';
    return isArchive ? LayoutStore.ofArchive(path, this.#environment) : new LayoutStore(path, this.#environment);
  }
}
