// One repository of a registry host: its paths, token scopes, requests and errors.

import { parseJson } from '../../json/parse.ts';
import type { Environment } from '../environment.ts';
import { StoreError, type StoreErrorFacts } from '../errors.ts';
import type { PullGrant } from '../pull-access.ts';
import { locationOf } from '../reference.ts';
import { registryErrors } from './http/error-response.ts';
import type { Action, ExchangeRequest, ExchangeResponse, Scope, Transport } from './http/exchange.ts';
import { type Settings, settingsOf } from './quirks.ts';

/** Behaviour of a host that is detected during use. Shared by all repositories of its transport. */
export interface HostMemory {
  /** Whether POST accepts a whole blob (distribution 1.1.1, "Single POST"). */
  singlePost?: boolean;
  /** False after a failed mount without `from`. */
  anonymousMount?: false;
  /** Whether PATCH accepts a part of a blob. */
  chunks?: boolean;
  /** True if referrers of the same subject that are pushed at the same time get lost from the list of the API. */
  losesReferrers?: true;
  /** The size of a blob that was refused whole. */
  refusedWhole?: number;
}

/** The token actions that each kind of access needs. */
const ACCESS = {
  read: ['pull'],
  write: ['pull', 'push'],
  delete: ['pull', 'push', 'delete'],
} as const satisfies Record<string, readonly Action[]>;

export type Access = keyof typeof ACCESS;

const PROXY_VARIABLES = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'];

const memories = new WeakMap<Transport, HostMemory>();

/** A request without the store and the token scopes, which the repository adds. */
export type Request = Omit<ExchangeRequest, 'scopes' | 'store'> & {
  /** Scopes in addition to this repository's. */
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
  /** The actions that tokens are requested for: all that were announced or needed so far, so that one token serves them. */
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

  /** Announces the access that will be needed, so that the first token covers it. */
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

  /** What another process needs to pull from this repository; undefined if that would allow it more. */
  async grantPull(): Promise<PullGrant | undefined> {
    const { transport, environment, name } = this;
    const tokens = await transport.pullTokens?.(name);
    if (tokens === undefined) return undefined;
    const { env, plainHttp, caFile } = environment;
    return {
      access: {
        kind: 'registry',
        registry: transport.registry,
        repository: name,
        ...(tokens.first !== undefined && { token: tokens.first }),
        ...(plainHttp && { plainHttp }),
        ...(caFile !== undefined && { caFile }),
        proxies: Object.fromEntries(PROXY_VARIABLES.map((variable) => [variable, env[variable]])),
      },
      renew: tokens.renew,
      count: tokens.count,
    };
  }

  error(facts: Facts): StoreError {
    return new StoreError({ ...facts, store: this.location });
  }

  /** Some token services reject scopes that the credential does not allow. Then only the scopes of this request are used. */
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

/** `METHOD /path` of a response, for errors, without the query, which may hold a secret of an upload. */
export function lineOf(method: string, response: ExchangeResponse): string {
  return `${method} ${new URL(response.url).pathname}`;
}

/** The error codes in a response body (distribution 1.1.1, "Error Codes"); none if it has another form. */
export function errorCodes(body: Uint8Array): readonly string[] {
  return registryErrors(parseJson(new TextDecoder().decode(body))).map(({ code }) => code);
}
