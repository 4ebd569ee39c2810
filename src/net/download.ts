// Downloads a file from a URL that a service names: without credentials, over TLS, within bounds of size and time.
import { fetch } from 'undici';
import { errorDetail } from '../errors.ts';
import { openDispatchers } from './dispatcher.ts';
import { isLoopback } from './loopback.ts';
import { retried, type ServicePolicy } from './service-calls.ts';

export interface DownloadOptions {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly caFile?: string | undefined;
  readonly maxBytes: number;
  readonly policy: ServicePolicy;
}

/** The file could not be had. `isTransient`: another attempt may succeed. The URL may hold a signature and is not named. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly isTransient: boolean;

  constructor(message: string, isTransient: boolean) {
    super(message);
    this.isTransient = isTransient;
  }
}

export interface Downloads {
  /** Throws a DownloadError. */
  get(url: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Throws a UserError for a proxy variable or a CA file that cannot be used. */
export async function openDownloads({ env, caFile, maxBytes, policy }: DownloadOptions): Promise<Downloads> {
  const dispatchers = await openDispatchers({ env, caFile, agent: { bodyTimeout: policy.timeout } });
  const once = async (url: URL): Promise<Uint8Array> => {
    try {
      const response = await fetch(url, { redirect: 'error', dispatcher: dispatchers.for(url) });
      if (response.status !== 200) {
        await response.body?.cancel();
        throw new DownloadError(
          `${url.host} answered ${response.status}`,
          response.status >= 500 || response.status === 429,
        );
      }
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of response.body ?? []) {
        size += chunk.byteLength;
        if (size > maxBytes)
          throw new DownloadError(`${url.host} sent more than the limit of ${maxBytes} bytes`, false);
        chunks.push(chunk);
      }
      return Buffer.concat(chunks);
    } catch (error) {
      if (error instanceof DownloadError) throw error;
      // undici reports every failure of the network as this TypeError.
      if (error instanceof TypeError && /^(?:fetch failed|terminated)$/.test(error.message)) {
        throw new DownloadError(`${url.host} did not answer: ${errorDetail(error.cause ?? error)}`, true);
      }
      throw error;
    }
  };
  return {
    async get(text) {
      const url = URL.parse(text);
      const isSecure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
      if (url === null || !isSecure) throw new DownloadError('the service named a URL that is not https', false);
      return retried(
        () => once(url),
        policy,
        (error) => !(error instanceof DownloadError) || error.isTransient,
      );
    },
    close: () => dispatchers.destroy(),
  };
}
