// Owns the registries of one command: one transport per host, with shared connections, tokens and detected behaviour.
import type { Environment } from '../environment.ts';
import { listRepositories } from './content/catalog.ts';
import type { Limits } from './http/connections.ts';
import { RegistryTransport, type Shared, shared } from './http/transport.ts';
import { RegistryStore } from './store.ts';

export class RegistrySession {
  readonly #environment: Environment;
  readonly #shared: Shared;
  readonly #limits: Limits | undefined;
  readonly #transports = new Map<string, RegistryTransport>();

  constructor(environment: Environment, limits?: Limits) {
    this.#environment = environment;
    this.#limits = limits;
    this.#shared = shared(environment);
  }

  /** A store for one repository; `registry` is host and port as in a reference. Sends nothing yet. */
  store(registry: string, repository: string): RegistryStore {
    return new RegistryStore(this.#transport(registry), repository, this.#environment);
  }

  /** The repositories of a registry, by its catalog. */
  repositories(registry: string): AsyncIterable<string> {
    return listRepositories(this.#transport(registry));
  }

  #transport(registry: string): RegistryTransport {
    let transport = this.#transports.get(registry);
    if (transport === undefined) {
      transport = new RegistryTransport(registry, this.#environment, this.#shared, this.#limits);
      this.#transports.set(registry, transport);
    }
    return transport;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#transports.values()].map((transport) => transport.close()));
  }
}
