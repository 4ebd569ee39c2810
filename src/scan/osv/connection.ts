// Opens connections to an OSV service, with the proxy and the certificate authorities from the environment.
import { fetch } from 'undici';
import { openDispatchers } from '../../net/dispatcher.ts';
import type { Fetch } from './client.ts';

export interface OsvConnection {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/** Throws a UserError if the CA file cannot be read. */
export async function openConnection(
  root: URL,
  env: Readonly<Record<string, string | undefined>>,
  caFile?: string,
): Promise<OsvConnection> {
  // With HTTP/2, hundreds of small requests share one connection and one handshake.
  const dispatchers = await openDispatchers({ env, caFile, agent: { allowH2: true } });
  const dispatcher = dispatchers.for(root);
  return {
    fetch: (url, request) => fetch(url, { ...request, dispatcher }) as ReturnType<Fetch>,
    close: () => dispatchers.destroy(),
  };
}
