// An OSV service on loopback: serves batches and records like the public one, and can fail at any of them.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fetch } from '../../src/scan/osv/client.ts';
import type { VirtualClock } from './virtual-clock.ts';

type Json = Readonly<Record<string, unknown>>;

export interface OsvRequest {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** Replaces a response: with a status, with a literal body, or with no response at all. */
export type OsvFault =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  | 'hang'
  | 'reset';

export interface OsvService {
  readonly url: string;
  readonly requests: OsvRequest[];
  /** Records by identifier. */
  readonly records: Map<string, Json>;
  /** Milliseconds before each answer. */
  latency: number;
  /** Identifiers on a page; all where absent. */
  pageSize: number | undefined;
  /** Asked for each request, with how often the same has been asked before. */
  fault: (request: OsvRequest, before: number) => OsvFault | undefined;
  /** A `fetch` without sockets and faults: each request takes 100 ms of virtual time. */
  virtualFetch(clock: VirtualClock): VirtualFetch;
  close(): Promise<void>;
}

export interface VirtualFetch {
  readonly fetch: Fetch;
  /** How many groups of simultaneous requests there were. */
  waves(): number;
}

const VIRTUAL_LATENCY = 100;

/** About openssl of Debian 12 and requests of PyPI: two findings with a fix, one of them critical. */
export const RECORDS = [
  {
    id: 'DEBIAN-CVE-2025-9230',
    modified: '2026-09-10T02:03:04Z',
    upstream: ['CVE-2025-9230'],
    details: 'An application trying to decrypt CMS messages can read out of bounds.',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'Debian:12', name: 'openssl' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '3.0.17-1~deb12u3' }] }],
      },
    ],
  },
  {
    id: 'GHSA-9hjg-9r4m-mvj7',
    modified: '2026-08-01T00:00:00Z',
    aliases: ['CVE-2024-47081'],
    summary: 'Requests vulnerable to .netrc credentials leak',
    affected: [
      {
        package: { ecosystem: 'PyPI', name: 'requests' },
        ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '2.32.4' }] }],
      },
    ],
    database_specific: { severity: 'MODERATE' },
  },
];

/**
 * Matches a query with every record that has an entry for its package, whatever the version: evaluating ranges is what is
 * tested. Like the public service it takes an ecosystem for all of its releases, refuses unknown ones with 400 for the
 * whole batch, and gives identifiers and times alone.
 */
export async function startOsv(records: readonly Json[] = []): Promise<OsvService> {
  const counts = new Map<string, number>();
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const seen: OsvRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      body: Buffer.concat(chunks).toString(),
    };
    service.requests.push(seen);
    const key = `${seen.path} ${seen.body}`;
    const before = counts.get(key) ?? 0;
    counts.set(key, before + 1);
    if (service.latency > 0) await sleep(service.latency);
    const fault = service.fault(seen, before);
    if (fault === 'hang') return;
    if (fault === 'reset') {
      request.socket.destroy();
      return;
    }
    const { status, body, headers } = fault ?? answer(seen);
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body ?? '{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  const service: OsvService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: [],
    records: new Map(records.map((one) => [String(one.id), one])),
    latency: 0,
    pageSize: undefined,
    fault: () => undefined,
    virtualFetch,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return service;

  function virtualFetch(clock: VirtualClock): VirtualFetch {
    const starts = new Set<number>();
    return {
      waves: () => starts.size,
      fetch: async (url, { method, body = '' }) => {
        const seen: OsvRequest = { method, path: new URL(url).pathname, body };
        service.requests.push(seen);
        starts.add(clock.now());
        await clock.sleep(VIRTUAL_LATENCY);
        const { status, body: text } = answer(seen);
        const bytes = Buffer.from(text);
        return {
          status,
          headers: new Headers(),
          body: (async function* () {
            yield bytes;
          })(),
        };
      },
    };
  }

  function answer({ method, path, body }: OsvRequest): {
    status: number;
    body: string;
    headers?: Record<string, string>;
  } {
    const json = (status: number, value: unknown): { status: number; body: string } => ({
      status,
      body: JSON.stringify(value),
    });
    if (method === 'POST' && path === '/v1/querybatch') {
      const { queries } = JSON.parse(body) as { queries: Json[] };
      if (queries.length > 1000) return json(400, { code: 3, message: 'too many queries' });
      const bad = queries.findIndex((query) => !isKnown(String((query.package as Json).ecosystem)));
      if (bad >= 0) return json(400, { code: 3, message: `error in query at index ${bad}: invalid ecosystem` });
      return json(200, { results: queries.map(resultOf) });
    }
    const id = decodeURIComponent(/^\/v1\/vulns\/(.+)$/.exec(path)?.[1] ?? '');
    const found = service.records.get(id);
    return found === undefined ? json(404, { code: 5, message: 'Bug not found.' }) : json(200, found);
  }

  function resultOf(query: Json): Json {
    const { name, ecosystem } = query.package as { name: string; ecosystem: string };
    const all = [...service.records.values()].filter((one) =>
      (one.affected as Json[]).some((entry) => {
        const of = entry.package as { name: string; ecosystem: string };
        return of.name === name && (of.ecosystem === ecosystem || of.ecosystem.split(':', 1)[0] === ecosystem);
      }),
    );
    const from = Number(query.page_token ?? 0);
    const to = service.pageSize === undefined ? all.length : from + service.pageSize;
    const vulns = all.slice(from, to).map(({ id, modified }) => ({ id, modified }));
    return { ...(vulns.length > 0 && { vulns }), ...(to < all.length && { next_page_token: String(to) }) };
  }
}

const ECOSYSTEMS = new Set(
  'AlmaLinux Alpaquita Alpine Bitnami CRAN Chainguard ConanCenter crates.io Debian Go Hackage Hex Mageia Maven MinimOS npm NuGet openEuler openSUSE Packagist Pub PyPI RubyGems SUSE SwiftURL Ubuntu Wolfi'
    .split(' ')
    .concat('Red Hat', 'Rocky Linux', 'Photon OS'),
);

function isKnown(ecosystem: string): boolean {
  return ECOSYSTEMS.has(ecosystem.split(':', 1)[0] as string);
}
