// A transport whose answers a test writes itself: for what no registry here says, and for hosts that are not on loopback.
import type { Environment } from '../../../src/oci/environment.ts';
import { StoreError } from '../../../src/oci/errors.ts';
import type { ExchangeRequest, Transport } from '../../../src/oci/registry/http/exchange.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import { type TestEnvironment, testEnvironment } from '../../support/environment.ts';

export interface ScriptedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Scripted {
  readonly store: RegistryStore;
  readonly environment: TestEnvironment;
  /** `METHOD url` of each request, in order. */
  readonly said: string[];
  readonly requests: ExchangeRequest[];
}

/** A store at `registry/team/app`. What the script leaves undefined is 404; what is not accepted becomes a StoreError. */
export function scriptedStore(
  script: (line: string, request: ExchangeRequest) => ScriptedAnswer | undefined,
  { registry = 'registry.example', ...overrides }: Partial<Environment> & { registry?: string } = {},
): Scripted {
  const environment = testEnvironment({ sleep: async () => {}, ...overrides });
  const said: string[] = [];
  const requests: ExchangeRequest[] = [];
  const transport: Transport = {
    registry,
    async exchange(request) {
      const line = `${request.method} ${request.url}`;
      said.push(line);
      requests.push(request);
      if (typeof request.body === 'function') for await (const _ of request.body());
      const { status, headers = {}, body = '' } = script(line, request) ?? { status: 404 };
      const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
      const { attempted, store, reference } = request;
      if (!request.accept.includes(status)) {
        throw new StoreError({
          code:
            status === 404
              ? 'not-found'
              : status === 413
                ? 'limit-exceeded'
                : status >= 500
                  ? 'unavailable'
                  : 'rejected',
          store,
          attempted,
          ...(reference !== undefined && { reference }),
          request: line,
          status,
          detail: Buffer.from(bytes).toString(),
          remedy: 'as the test says',
        });
      }
      return {
        tries: 1,
        status,
        headers,
        url: new URL(request.url, `https://${registry}`).href,
        async *body() {
          yield bytes;
        },
        bytes: async () => bytes,
        discard: async () => {},
      };
    },
    traffic: () => ({ requests: said.length, sentBytes: 0, receivedBytes: 0, milliseconds: 0 }),
    close: async () => {},
  };
  return { store: new RegistryStore(transport, 'team/app', environment), environment, said, requests };
}

/** An error body of the distribution specification. */
export function errorBody(code: string): string {
  return JSON.stringify({ errors: [{ code, message: code.toLowerCase() }] });
}
