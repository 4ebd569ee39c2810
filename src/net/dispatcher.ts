// How requests leave this machine: directly or through the environment's proxy, trusting the authorities of a CA file.
import connect from 'undici/lib/api/api-connect.js';
import request from 'undici/lib/api/api-request.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import { trustedAuthorities } from './authorities.ts';
import { isLoopback } from './loopback.ts';
import { proxiesOf } from './proxy.ts';

// The entry point of undici does the same. It also loads its fetch, mocks and caches, which takes 50 ms more in each process.
Object.assign(Dispatcher.prototype, { connect, request });

export interface DispatcherOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Path of a PEM file with certificate authorities to trust besides the system's. */
  readonly caFile?: string | undefined;
  /** Called with the password of a proxy. */
  mask?(secret: string): void;
  /** For the connections themselves. */
  readonly agent: Agent.Options;
}

export interface Dispatchers {
  /** The dispatcher for requests to `url`. Loopback addresses are never contacted through a proxy. */
  for(url: URL): Dispatcher;
  /** Ends whatever is in progress. */
  destroy(): Promise<void>;
}

/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
export async function openDispatchers({ env, caFile, mask, agent }: DispatcherOptions): Promise<Dispatchers> {
  const { byProtocol, noProxy } = proxiesOf(env);
  const secureContext = await trustedAuthorities(caFile);
  const authorities = secureContext === undefined ? {} : { secureContext };
  const options = { ...agent, connect: authorities };
  const through = async (proxy: URL): Promise<Dispatcher> => {
    const [{ default: EnvHttpProxyAgent }, { default: Pool }] = await Promise.all([
      import('undici/lib/dispatcher/env-http-proxy-agent.js'),
      import('undici/lib/dispatcher/pool.js'),
    ]);
    if (proxy.password !== '') mask?.(decodeURIComponent(proxy.password));
    return new EnvHttpProxyAgent({
      ...options,
      httpProxy: proxy.href,
      httpsProxy: proxy.href,
      noProxy,
      requestTls: authorities,
      proxyTls: authorities,
      clientFactory: (origin, pool) => {
        const { connectTimeout } = agent;
        return new Pool(origin, { ...pool, ...(connectTimeout !== undefined && { headersTimeout: connectTimeout }) });
      },
    });
  };
  const direct = new Agent(options);
  const proxied = new Map(
    await Promise.all(
      Object.entries(byProtocol).map(async ([protocol, proxy]) => [protocol, await through(proxy)] as const),
    ),
  );
  return {
    for: (url) => (isLoopback(url.hostname) ? direct : (proxied.get(url.protocol) ?? direct)),
    async destroy() {
      await Promise.all([direct, ...proxied.values()].map((dispatcher) => dispatcher.destroy()));
    },
  };
}
