// One repository of one registry host: paths, token scopes, and requests and errors that say where they belong.
import type { Environment } from '../environment.ts';
import { StoreError, type StoreErrorFacts } from '../errors.ts';
import { locationOf } from '../reference.ts';
import type { Action, ExchangeRequest, ExchangeResponse, Scope, Transport } from './exchange.ts';
import { type Settings, settingsOf } from './quirks.ts';
import { registryErrors } from './rejection.ts';

/** What is learnt of a host while it is used; shared by all repositories of its transport. */
export interface HostMemory {
  /** Whether POST takes a whole blob (distribution 1.1.1, "Single POST"). */
  singlePost?: boolean;
  /** Whether a blob is mounted without saying where from. */
  anonymousMount?: boolean;
  /** Whether PATCH takes a part of a blob. */
  chunks?: boolean;
  /** The size of a blob that was refused when it came whole. */
  refusedWhole?: number;
}

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
  #actions: readonly Action[] = [];

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

  pull(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ['pull']);
  }

  push(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ['pull', 'push']);
  }

  remove(request: Request): Promise<ExchangeResponse> {
    return this.#exchange(request, ['pull', 'push', 'delete']);
  }

  error(facts: Facts): StoreError {
    return new StoreError({ ...facts, store: this.location });
  }

  /** Asks for everything that was needed so far, so that one token serves the reads that follow a write. */
  #exchange({ besides = [], ...request }: Request, actions: readonly Action[]): Promise<ExchangeResponse> {
    if (actions.length > this.#actions.length) this.#actions = actions;
    const scopes = [{ repository: this.name, actions: this.#actions }, ...besides];
    return this.transport.exchange({ ...request, store: this.location, scopes });
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
