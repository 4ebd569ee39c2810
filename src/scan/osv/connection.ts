// How an OSV service is reached: undici, through the proxy that the environment names.
import { readFile } from 'node:fs/promises';
import tls from 'node:tls';
import { Agent, type Dispatcher, EnvHttpProxyAgent, fetch } from 'undici';
import { UserError } from '../../errors.ts';
import { type Fetch, isLoopback } from './client.ts';

export interface OsvConnection {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Throws a UserError for a CA file that cannot be read. */
export async function openConnection(root: URL, env: Variables, caFile?: string): Promise<OsvConnection> {
  const ca = caFile === undefined ? undefined : await authorities(caFile);
  const dispatcher = dispatcherFor(root, env, ca === undefined ? {} : { ca });
  return {
    fetch: (url, request) => fetch(url, { ...request, dispatcher }) as ReturnType<Fetch>,
    close: () => dispatcher.destroy(),
  };
}

/** This machine is never reached through a proxy. */
function dispatcherFor(root: URL, env: Variables, connect: { ca?: string[] }): Dispatcher {
  const httpProxy = env.http_proxy ?? env.HTTP_PROXY;
  const httpsProxy = env.https_proxy ?? env.HTTPS_PROXY;
  // Hundreds of small answers: with HTTP/2 they share a connection, and none but the first waits for a handshake.
  const options = { allowH2: true, connect };
  if (isLoopback(root) || !(httpProxy || httpsProxy)) return new Agent(options);
  return new EnvHttpProxyAgent({
    ...options,
    ...(httpProxy && { httpProxy }),
    ...(httpsProxy && { httpsProxy }),
    noProxy: env.no_proxy ?? env.NO_PROXY ?? '',
    requestTls: connect,
    proxyTls: connect,
  });
}

async function authorities(caFile: string): Promise<string[]> {
  try {
    return [...tls.getCACertificates('default'), await readFile(caFile, 'utf8')];
  } catch (error) {
    throw new UserError(
      `the certificate authority file ${caFile} cannot be read: ${(error as NodeJS.ErrnoException).code}`,
    );
  }
}
