// One repository of one registry host: paths, token scopes, and requests and errors that say where they belong.
import type { Environment } from '../environment.ts';
import { StoreError, type StoreErrorFacts } from '../errors.ts';
import { locationOf } from '../reference.ts';
import { registryErrors } from './http/error-response.ts';
import type { Action, ExchangeRequest, ExchangeResponse, Scope, Transport } from './http/exchange.ts';
import { type Settings, settingsOf } from './quirks.ts';

/** What is learnt of a host while it is used; shared by all repositories of its transport. */
export interface HostMemory {
  /** Whether POST takes a whole blob (distribution 1.1.1, "Single POST"). */
  singlePost?: boolean;
  /** False where a mount that does not say where from has failed. */
  anonymousMount?: false;
  /** Whether PATCH takes a part of a blob. */
  chunks?: boolean;
  /** The size of a blob that was refused when it came whole. */
  refusedWhole?: number;
}

/** What is done in a repository, each with all that it needs. */
const ACCESS = {
  read: ['pull'],
  write: ['pull', 'push'],
  delete: ['pull', 'push', 'delete'],
} as const satisfies Record<string, readonly Action[]>;

export type Access = keyof typeof ACCESS;

const memories = new WeakMap<Transport, HostMemory>();

/** A request as the verbs make it: the repository adds where it belongs and what a token must allow. */
export type Request = Omit<ExchangeRequest, 'scopes' | 'store'> & {
  /** Scopes besides this repository's. */
  readonly besides?: readonly Scope[];
};

export type Facts = Omit<StoreErrorFacts, 'store'>;

export class Repository {
  readonly name: string;
  /** `registry/repository`. */
  readonly location: string;
  readonly transport: Transport;
  readonly environment: Environment;
  readonly settings: Settings;
  readonly host: HostMemory;
  /** What tokens are asked for: what was announced or needed so far, so that one serves whatever follows. */
  #actions: readonly Action[] = ACCESS.read;

  constructor(transport: Transport, name: string, environment: Environment) {
    this.name = name;
    this.location = locationOf({ scheme: 'registry', registry: transport.registry, repository: name });
    this.transport = transport;
    this.environment = environment;
    this.settings = settingsOf(transport.registry);
    const host = memories.get(transport) ?? {};
    memories.set(transport, host);
    this.host = host;
  }

  /** `/v2/NAME/REST`. */
  path(rest: string): string {
    return `/v2/${this.name}/${rest}`;
  }

  /** Announces what will be done, so that the first token serves for all of it. */
  expect(access: Access): void {
    if (ACCESS[access].length > this.#actions.length) this.#actions = ACCESS[access];
  }

  pull(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ACCESS.read);
  }

  push(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ACCESS.write);
  }

  remove(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ACCESS.delete);
  }

  error(facts: Facts): StoreError {
    return new StoreError({ ...facts, store: this.location });
  }

  /** Some token services refuse to give a token for more than the credential allows: then what this request needs has to do. */
  async #exchange({ besides = [], ...request }: Request, needed: readonly Action[]): Promise<ExchangeResponse> {
    if (needed.length > this.#actions.length) this.#actions = needed;
    const asked = this.#actions;
    const exchange = (actions: readonly Action[]): Promise<ExchangeResponse> => {
      const scopes = [{ repository: this.name, actions }, ...besides];
      return this.transport.exchange({ ...request, store: this.location, scopes });
    };
    try {
      return await exchange(asked);
    } catch (error) {
      const refused = error instanceof StoreError && (error.code === 'unauthorized' || error.code === 'denied');
      if (!refused || asked.length === needed.length) throw error;
      if (this.#actions === asked) this.#actions = needed;
      return exchange(needed);
    }
  }
}

/** `METHOD /path` of an answer, for errors: the query may hold a secret of an upload. */
export function lineOf(method: string, response: ExchangeResponse): string {
  return `${method} ${new URL(response.url).pathname}`;
}

/** The error codes in an answer's body (distribution 1.1.1, "Error Codes"); none where it is not of that form. */
export function errorCodes(body: Uint8Array): readonly string[] {
  try {
    return registryErrors(JSON.parse(new TextDecoder().decode(body))).map(({ code }) => code);
  } catch {
    return [];
  }
}
