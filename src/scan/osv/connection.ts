// How an OSV service is reached: through the proxy and the certificate authorities that the environment names.
import { fetch } from 'undici';
import { openDispatchers } from '../../net/dispatcher.ts';
import type { Fetch } from './client.ts';

export interface OsvConnection {
  readonly fetch: Fetch;
  close(): Promise<void>;
}

/** Throws a UserError for a CA file that cannot be read. */
export async function openConnection(
  root: URL,
  env: Readonly<Record<string, string | undefined>>,
  caFile?: string,
): Promise<OsvConnection> {
  // Hundreds of small answers: with HTTP/2 they share a connection, and none but the first waits for a handshake.
  const dispatchers = await openDispatchers({ env, caFile, agent: { allowH2: true } });
  const dispatcher = dispatchers.for(root);
  return {
    fetch: (url, request) => fetch(url, { ...request, dispatcher }) as ReturnType<Fetch>,
    close: () => dispatchers.destroy(),
  };
}
