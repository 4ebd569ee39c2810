// Owns the registries of one command: one transport per host, with shared connections, tokens and detected behaviour.
import type { Environment } from '../environment.ts';
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
    let transport = this.#transports.get(registry);
    if (transport === undefined) {
      transport = new RegistryTransport(registry, this.#environment, this.#shared, this.#limits);
      this.#transports.set(registry, transport);
    }
    return new RegistryStore(transport, repository, this.#environment);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#transports.values()].map((transport) => transport.close()));
  }
}
