import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ScanReport } from '../../../src/evidence/scan-report.ts';
import { RECORDS_AT_ONCE } from '../../../src/scan/osv/answers.ts';
import { OsvClient, OsvError, type OsvLimits, osvRoot } from '../../../src/scan/osv/client.ts';
import { type OsvConnection, openConnection } from '../../../src/scan/osv/connection.ts';
import { osvScan } from '../../../src/scan/osv/scan.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const MODIFIED = '2026-09-12T11:00:05.986201Z';
const V3 = 'CVSS:3.1/AV:L/AC:L/PR:L/UI:N/S:U/C:H/I:H/A:H';

const entry = (ecosystem: string, name: string, events: readonly object[], more: object = {}): object => ({
  package: { ecosystem, name },
  ranges: [{ type: 'ECOSYSTEM', events }],
  ...more,
});

/** Records as the databases write them. */
const RECORDS = {
  debianCve: {
    schema_version: '1.7.3',
    id: 'DEBIAN-CVE-2023-4911',
    published: '2023-10-03T18:15:10Z',
    modified: '2026-09-10T02:03:04Z',
    upstream: ['CVE-2023-4911'],
    details: 'A buffer overflow was discovered in the dynamic loader of the GNU C Library.',
    severity: [{ type: 'CVSS_V3', score: V3 }],
    affected: [
      entry('Debian:12', 'glibc', [{ introduced: '0' }, { fixed: '2.36-9+deb12u3' }], {
        ecosystem_specific: { urgency: 'not yet assigned' },
      }),
      entry('Debian:13', 'glibc', [{ introduced: '0' }, { fixed: '2.37-12' }]),
    ],
    references: [{ type: 'ADVISORY', url: 'https://security-tracker.debian.org/tracker/CVE-2023-4911' }],
  },
  debianAdvisory: {
    id: 'DSA-5514-1',
    modified: '2023-10-03T00:00:00Z',
    upstream: ['CVE-2023-4911', 'CVE-2023-5156'],
    summary: 'glibc - security update',
    affected: [entry('Debian:12', 'glibc', [{ introduced: '0' }, { fixed: '2.36-9+deb12u3' }])],
  },
  debianUnimportant: {
    id: 'DEBIAN-CVE-2019-1010022',
    modified: '2024-01-01T00:00:00Z',
    upstream: ['CVE-2019-1010022'],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [entry('Debian:12', 'glibc', [{ introduced: '0' }], { ecosystem_specific: { urgency: 'unimportant' } })],
  },
  npmGithub: {
    schema_version: '1.7.0',
    id: 'GHSA-3xgq-45jj-v275',
    modified: MODIFIED,
    aliases: ['CVE-2024-21538'],
    summary: 'Regular Expression Denial of Service (ReDoS) in cross-spawn',
    severity: [
      { type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H' },
      { type: 'CVSS_V4', score: 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:N/VI:N/VA:H/SC:N/SI:N/SA:N/E:P' },
    ],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'cross-spawn', purl: 'pkg:npm/cross-spawn' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '7.0.0' }, { fixed: '7.0.5' }] }],
      },
      {
        package: { ecosystem: 'npm', name: 'cross-spawn', purl: 'pkg:npm/cross-spawn' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '6.0.6' }] }],
      },
    ],
    references: [{ type: 'WEB', url: 'https://github.com/moxystudio/node-cross-spawn' }],
    database_specific: { severity: 'HIGH', github_reviewed: true },
  },
  pypiGithub: {
    id: 'GHSA-462w-v97r-4m45',
    modified: '2024-02-01T00:00:00Z',
    aliases: ['CVE-2019-10906', 'PYSEC-2019-217'],
    summary: 'Jinja2 sandbox escape via string formatting',
    affected: [entry('PyPI', 'jinja2', [{ introduced: '0' }, { fixed: '2.10.1' }])],
    database_specific: { severity: 'HIGH' },
  },
  pypiOwn: {
    id: 'PYSEC-2019-217',
    modified: '2024-03-01T00:00:00Z',
    aliases: ['CVE-2019-10906', 'GHSA-462w-v97r-4m45'],
    details: 'In Pallets Jinja before 2.10.1, str.format_map allows a sandbox escape.',
    affected: [entry('PyPI', 'jinja2', [{ introduced: '0' }, { fixed: '2.10.1' }], { versions: ['2.9', '2.10'] })],
  },
  redhat: {
    id: 'RHSA-2025:9978',
    modified: '2026-03-18T11:30:33Z',
    upstream: ['CVE-2025-32462', 'CVE-2025-32463'],
    summary: 'Important: sudo security update',
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:L/I:N/A:N' }],
    affected: [
      entry('Red Hat:enterprise_linux:9::baseos', 'sudo', [{ introduced: '0' }, { fixed: '0:1.9.5p2-10.el9_6.1' }]),
      entry('Red Hat:enterprise_linux:8::baseos', 'sudo', [{ introduced: '0' }, { fixed: '0:1.9.5p2-1.el8_10.1' }]),
    ],
  },
  alma: {
    id: 'ALSA-2023:0946',
    modified: '2023-02-28T00:00:00Z',
    related: ['CVE-2022-4203', 'CVE-2022-4304'],
    summary: 'Moderate: openssl security update',
    affected: [entry('AlmaLinux:9', 'openssl', [{ introduced: '0' }, { fixed: '1:3.0.1-47.el9_1' }])],
  },
  withdrawn: {
    id: 'GHSA-with-draw-n000',
    modified: MODIFIED,
    withdrawn: '2024-01-01T00:00:00Z',
    affected: [entry('npm', 'lodash', [{ introduced: '0' }])],
  },
} as const;

const GLIBC = 'pkg:deb/debian/libc6@2.36-9%2Bdeb12u1?arch=amd64&distro=debian-12&upstream=glibc';

let osv: OsvService;
let connection: OsvConnection;
let slept: number[];

beforeEach(async () => {
  osv = await startOsv(Object.values(RECORDS));
  connection = await openConnection(new URL(osv.url), {});
  slept = [];
});

afterEach(async () => {
  await connection.close();
  await osv.close();
});

async function scan(purls: readonly string[], limits: Partial<OsvLimits> = {}, more: object = {}): Promise<ScanReport> {
  const [report] = await scanAll([purls], limits, more);
  return report as ScanReport;
}

/** The number of groups of simultaneous requests in virtual time, which does not depend on the load of the machine. */
async function wavesOf(purls: readonly string[]): Promise<{ readonly report: ScanReport; readonly waves: number }> {
  const clock = virtualClock();
  const { fetch, waves } = osv.virtualFetch(clock);
  const [report] = await clock.run(scanAll([purls], {}, {}, fetch));
  return { report: report as ScanReport, waves: waves() };
}

function scanAll(
  images: readonly (readonly string[])[],
  limits: Partial<OsvLimits> = {},
  more: object = {},
  fetch = connection.fetch,
): Promise<ScanReport[]> {
  const client = new OsvClient({
    url: osv.url,
    fetch,
    sleep: async (milliseconds) => void slept.push(milliseconds),
    random: () => 1,
    limits,
  });
  let now = Date.parse('2026-10-02T08:00:00Z');
  return osvScan(
    images.map((purls) => ({ purls: [...purls].sort(), unnamed: 0, whole: true, ...more })),
    { client, url: osv.url, toolVersion: '0.1.0', now: () => (now += 1000) },
  );
}

const shown = ({ findings }: ScanReport): string[] =>
  findings.map(({ id, severity, severitySource, status, fixed }) =>
    [id, severity, severitySource, status, fixed].filter((part) => part !== undefined).join(' '),
  );

test('queries packages of a distribution by source package and release, and merges aliases into one finding', async () => {
  const report = await scan([GLIBC]);
  expect(shown(report)).toEqual([
    'CVE-2023-4911 high cvss_v3 affected 2.36-9+deb12u3',
    'CVE-2019-1010022 negligible debian affected',
    'CVE-2023-5156 unknown affected 2.36-9+deb12u3',
  ]);
  expect(report.findings[0]).toEqual({
    id: 'CVE-2023-4911',
    aliases: ['DEBIAN-CVE-2023-4911', 'DSA-5514-1'],
    package: GLIBC,
    installed: '2.36-9+deb12u1',
    fixed: '2.36-9+deb12u3',
    severity: 'high',
    severitySource: 'cvss_v3',
    cvss: { vector: V3, score: 7.8 },
    status: 'affected',
    title: 'A buffer overflow was discovered in the dynamic loader of the GNU C Library.',
    url: 'https://security-tracker.debian.org/tracker/CVE-2023-4911',
  });
  expect(JSON.parse(osv.requests[0]?.body ?? '').queries).toEqual([
    { package: { name: 'glibc', ecosystem: 'Debian:12' }, version: '2.36-9+deb12u1' },
  ]);
});

test('a fixed version is not a finding, and entries for other releases are ignored', async () => {
  const report = await scan(['pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?distro=debian-12&upstream=glibc']);
  expect(shown(report)).toEqual(['CVE-2019-1010022 negligible debian affected']);
  expect(report.incomplete).toEqual([]);
});

test('merges the aliases of a language package, and uses the newest CVSS version', async () => {
  const report = await scan(['pkg:npm/cross-spawn@7.0.3', 'pkg:npm/cross-spawn@6.0.6', 'pkg:pypi/jinja2@2.10']);
  expect(shown(report)).toEqual([
    'CVE-2024-21538 high cvss_v4 affected 7.0.5',
    'CVE-2019-10906 high ghsa affected 2.10.1',
  ]);
  expect(report.findings[1]).toMatchObject({
    aliases: ['GHSA-462w-v97r-4m45', 'PYSEC-2019-217'],
    title: 'Jinja2 sandbox escape via string formatting',
  });
});

test('reports one finding for each vulnerability of an advisory, with the rating of the advisory', async () => {
  const report = await scan([
    'pkg:rpm/redhat/sudo@1.9.5p2-9.el9?distro=rhel-9.4&upstream=sudo-1.9.5p2-9.el9.src.rpm',
    'pkg:rpm/almalinux/openssl-libs@3.0.1-43.el9_0?distro=almalinux-9.1&epoch=1&upstream=openssl-3.0.1-43.el9_0.src.rpm',
  ]);
  expect(shown(report)).toEqual([
    'CVE-2025-32462 high rhsa affected 0:1.9.5p2-10.el9_6.1',
    'CVE-2025-32463 high rhsa affected 0:1.9.5p2-10.el9_6.1',
    'CVE-2022-4203 medium alsa affected 1:3.0.1-47.el9_1',
    'CVE-2022-4304 medium alsa affected 1:3.0.1-47.el9_1',
  ]);
  expect(report.findings[0]?.aliases).toEqual(['RHSA-2025:9978']);
});

test('ignores withdrawn records', async () => {
  expect(shown(await scan(['pkg:npm/lodash@4.17.20']))).toEqual([]);
});

test('reports times, scanner, database, and packages that could not be queried', async () => {
  const report = await scan([GLIBC, 'pkg:generic/busybox@1', 'pkg:golang/acme.example/app'], {}, { unnamed: 2 });
  expect(report).toMatchObject({
    startedOn: '2026-10-02T08:00:01.000Z',
    finishedOn: '2026-10-02T08:00:02.000Z',
    scanner: { name: 'oci-evidence', version: '0.1.0', db: { uri: osv.url, lastUpdate: '2026-09-10T02:03:04Z' } },
    incomplete: [],
    notCovered: [
      { why: 'they have no package URL', packages: 2 },
      { why: 'OSV has no advisories for generic packages', packages: 1 },
      { why: 'they have no version', packages: 1 },
    ],
  });
});

test('scans a thousand packages in one round trip for the batch and the fewest for the records', async () => {
  const packages = 1000;
  const records = 300;
  const named = (at: number) => ({
    id: `GHSA-${String(at).padStart(4, '0')}-aaaa-bbbb`,
    modified: MODIFIED,
    affected: [entry('npm', `package-${at}`, [{ introduced: '0' }])],
  });
  for (let at = 0; at < records; at += 1) osv.records.set(named(at).id, named(at));
  const purls = Array.from({ length: packages }, (_, at) => `pkg:npm/package-${at}@1.0.0`);
  const { report, waves } = await wavesOf(purls);
  expect(report.total).toBe(records);
  expect(osv.requests.length).toBe(1 + records);
  expect(waves).toBe(1 + Math.ceil(records / RECORDS_AT_ONCE));
});

test('the platforms of one image are queried together and reported separately', async () => {
  const other = GLIBC.replace('arch=amd64', 'arch=arm64');
  const [amd64, arm64] = await scanAll([[GLIBC], [other, 'pkg:npm/cross-spawn@7.0.3']]);
  expect([amd64?.total, arm64?.total]).toEqual([3, 4]);
  expect(amd64?.findings.every((finding) => finding.package === GLIBC)).toBe(true);
  expect(osv.requests.length).toBe(1 + 4);
});

test('more than a thousand queries are sent in parallel batches', async () => {
  const { waves } = await wavesOf(Array.from({ length: 3500 }, (_, at) => `pkg:npm/package-${at}@1.0.0`));
  expect(osv.requests.map(({ body }) => JSON.parse(body).queries.length).sort()).toEqual([1000, 1000, 1000, 500]);
  expect(waves).toBe(1);
});

test('follows all pages, each query with its own token', async () => {
  osv.pageSize = 1;
  expect(shown(await scan([GLIBC, 'pkg:pypi/jinja2@2.10']))).toHaveLength(4);
  const batches = osv.requests.filter(({ method }) => method === 'POST').map(({ body }) => JSON.parse(body).queries);
  expect(batches.map((queries) => queries.length)).toEqual([2, 2, 1]);
  expect(batches[2]).toEqual([
    { package: { name: 'glibc', ecosystem: 'Debian:12' }, version: '2.36-9+deb12u1', page_token: '2' },
  ]);
});

describe('a service with incomplete responses', () => {
  test('a missing record gives an incomplete scan and a finding with status unknown', async () => {
    osv.fault = ({ path }) => (path.includes('DEBIAN-CVE-2023-4911') ? { status: 404 } : undefined);
    const report = await scan([GLIBC]);
    expect(report.incomplete).toEqual([
      '1 of 3 records could not be read',
      'GET v1/vulns/DEBIAN-CVE-2023-4911: 404 {}',
    ]);
    expect(shown(report)).toContain('DEBIAN-CVE-2023-4911 unknown unknown');
  });

  test.each([
    ['another record', { status: 200, body: JSON.stringify(RECORDS.alma) }],
    ['garbage', { status: 200, body: '<html>maintenance</html>' }],
    ['something else', { status: 200, body: '[]' }],
  ])('%s for a record makes the scan incomplete', async (_, fault) => {
    osv.fault = ({ path }) => (path.includes('GHSA-3xgq') ? fault : undefined);
    const report = await scan(['pkg:npm/cross-spawn@7.0.3']);
    expect(report.incomplete[0]).toBe('1 of 1 records could not be read');
    expect(shown(report)).toEqual(['GHSA-3xgq-45jj-v275 unknown unknown']);
  });

  test('reports the packages of a failed batch as not queried', async () => {
    osv.fault = ({ body }) => (body.includes('"package-0"') ? { status: 503 } : undefined);
    const purls = Array.from({ length: 1500 }, (_, at) => `pkg:npm/package-${String(at).padStart(4, '0')}@1`);
    const report = await scan([...purls, 'pkg:npm/package-0@1', 'pkg:npm/cross-spawn@7.0.3']);
    expect(report.incomplete[0]).toMatch(/^(?:1000|502) packages could not be queried$/);
  });

  test('a response with missing results does not count as "nothing found"', async () => {
    osv.fault = ({ method }) => (method === 'POST' ? { status: 200, body: '{"results":[]}' } : undefined);
    await expect(scan([GLIBC])).rejects.toThrow(/the response to 1 queries has 0 results/);
  });

  test.each(['null', '"error"', '{"vulns":{}}', '{"vulns":[{}]}', '{"vulns":["GHSA-3xgq-45jj-v275"]}'])(
    'the result %s does not count as "nothing found", and affects no other query',
    async (result) => {
      osv.fault = ({ method }) =>
        method === 'POST' ? { status: 200, body: `{"results":[${result},{"vulns":[]}]}` } : undefined;
      const report = await scan([GLIBC, 'pkg:npm/cross-spawn@7.0.3']);
      expect(report.incomplete[0]).toBe('1 packages could not be queried');
      expect(report.findings).toEqual([]);
    },
  );

  test('a rejected query affects no other query', async () => {
    const refused = 'pkg:bitnami/redis@7.0.0';
    osv.fault = ({ body }) =>
      body.includes('Bitnami') ? { status: 400, body: '{"code":3,"message":"invalid ecosystem"}' } : undefined;
    const report = await scan([GLIBC, refused, 'pkg:npm/cross-spawn@7.0.3', 'pkg:pypi/jinja2@2.10']);
    expect(report.total).toBe(5);
    expect(report.incomplete[0]).toBe('1 packages could not be queried');
    expect(report.incomplete[1]).toContain('400 {"code":3,"message":"invalid ecosystem"}');
  });

  test('an ecosystem unknown to the service affects only its own packages, and costs few requests', async () => {
    const photon = Array.from({ length: 200 }, (_, at) => `pkg:rpm/azurelinux/package-${at}@1-1?distro=azurelinux-3.0`);
    const report = await scan([...photon, GLIBC, 'pkg:npm/cross-spawn@7.0.3']);
    expect(report.total).toBe(4);
    expect(report.incomplete[0]).toBe('200 packages could not be queried');
    expect(osv.requests.filter(({ method }) => method === 'POST').length).toBeLessThanOrEqual(6);
  });

  test('a rejected package affects no other package', async () => {
    osv.fault = ({ body }) => (body.includes('"odd"') ? { status: 400, body: 'invalid query' } : undefined);
    const purls = Array.from({ length: 63 }, (_, at) => `pkg:npm/package-${at}@1`);
    const report = await scan([...purls, 'pkg:npm/odd@1', 'pkg:npm/cross-spawn@7.0.3']);
    expect(shown(report)).toEqual(['CVE-2024-21538 high cvss_v4 affected 7.0.5']);
    expect(report.incomplete[0]).toBe('1 packages could not be queried');
  });

  test('an endless list of pages makes the scan incomplete', async () => {
    osv.fault = ({ method }) =>
      method === 'POST'
        ? { status: 200, body: '{"results":[{"vulns":[{"id":"GHSA-3xgq-45jj-v275"}],"next_page_token":"again"}]}' }
        : undefined;
    const report = await scan(['pkg:npm/cross-spawn@7.0.3', 'pkg:generic/x@1']).catch((error: Error) => error);
    expect(String(report)).toContain('cross-spawn has more than 20 pages of vulnerabilities');
    expect(osv.requests.filter(({ method }) => method === 'POST').length).toBe(20);
  });
});

describe('a service that is down', () => {
  test.each([
    ['answers 500', { status: 500, body: 'boom' }, /500 boom/],
    ['resets', 'reset' as const, /ECONNRESET|other side closed/],
    ['never answers', 'hang' as const, /no response within 0\.2 s/],
  ])('a service that %s gives an error, never "no findings"', async (_, fault, message) => {
    osv.fault = () => fault;
    const outcome = scan([GLIBC], fault === 'hang' ? { timeout: 200 } : {});
    await expect(outcome).rejects.toThrow(message);
    await expect(outcome).rejects.toThrow(
      /^osv: http:\/\/127\.0\.0\.1:\d+ did not respond .*; run the job again later/,
    );
    expect(osv.requests.length).toBe(4);
  });

  test('a service that refuses connections gives an error', async () => {
    await osv.close();
    await expect(scan([GLIBC])).rejects.toThrow(/did not respond \(POST v1\/querybatch: .*ECONNREFUSED/);
  });

  test('a transient failure is retried after Retry-After or a growing delay', async () => {
    osv.fault = (_, before) =>
      before === 0 ? { status: 429, headers: { 'retry-after': '2' } } : before === 1 ? { status: 503 } : undefined;
    const report = await scan(['pkg:npm/cross-spawn@7.0.3']);
    expect(shown(report)).toEqual(['CVE-2024-21538 high cvss_v4 affected 7.0.5']);
    expect(slept).toEqual([2500, 1000, 2500, 1000]);
  });

  test('records are not requested from a service that is no longer reachable', async () => {
    for (let at = 0; at < 500; at += 1) {
      const id = `GHSA-${String(at).padStart(4, '0')}-aaaa-bbbb`;
      osv.records.set(id, { id, modified: MODIFIED, affected: [entry('npm', 'many', [{ introduced: '0' }])] });
    }
    osv.fault = ({ method }) => (method === 'GET' ? { status: 503 } : undefined);
    const report = await scan(['pkg:npm/many@1.0.0']);
    expect(report.counts.unknown).toBe(500);
    expect(report.incomplete[0]).toBe('500 of 500 records could not be read');
    expect(osv.requests.length).toBeLessThan(1 + 4 * 2 * RECORDS_AT_ONCE);
  });

  test('stops reading an endless response', async () => {
    osv.fault = ({ method }) => (method === 'GET' ? { status: 200, body: ' '.repeat(5000) } : undefined);
    const report = await scan(['pkg:npm/cross-spawn@7.0.3'], { answerBytes: 4096 });
    expect(report.incomplete[1]).toContain('the response has more than 4096 bytes');
  });

  test('does not follow redirects', async () => {
    osv.fault = () => ({ status: 302, headers: { location: 'https://elsewhere.example/' } });
    await expect(scan([GLIBC])).rejects.toThrow(/did not respond .*redirect/);
  });
});

test.each([
  ['https://osv.internal.example/api', 'https://osv.internal.example/api/'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080/'],
])('accepts the service %s', (text, root) => {
  expect(osvRoot(text).href).toBe(root);
});

test.each(['http://osv.example', 'ftp://osv.example', 'osv.example', 'https://user:secret@osv.example'])(
  'rejects %s, and does not show the secret in it',
  (text) => {
    expect(() => osvRoot(text)).toThrow(/^osv-url /);
    expect(() => osvRoot(text)).not.toThrow(/secret/);
  },
);

describe('with TLS', () => {
  const tls = (name: string): string => new URL(`../../fixtures/tls/${name}`, import.meta.url).pathname;

  test('trusts the authorities in the CA file, and sends many requests over one connection', async () => {
    const versions = new Set<string>();
    let sessions = 0;
    const server = createSecureServer(
      { key: readFileSync(tls('server-key.pem')), cert: readFileSync(tls('server.pem')) },
      async (request, response) => {
        versions.add(request.httpVersion);
        await once(request.resume(), 'end');
        const id = /vulns\/(.+)$/.exec(request.url ?? '')?.[1];
        const vulns = Array.from({ length: 50 }, (_, at) => ({ id: `GHSA-${at}`, modified: MODIFIED }));
        response.end(JSON.stringify(id === undefined ? { results: [{ vulns }] } : { id, modified: MODIFIED }));
      },
    );
    server.on('session', () => (sessions += 1));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://localhost:${(server.address() as AddressInfo).port}`;
    const trusted = await openConnection(new URL(url), {}, tls('ca.pem'));
    try {
      const client = new OsvClient({ url, fetch: trusted.fetch, sleep: async () => undefined, random: () => 1 });
      const options = { client, url, toolVersion: '0.1.0', now: () => 0 };
      const [report] = await osvScan([{ purls: ['pkg:npm/many@1.0.0'], unnamed: 0, whole: true }], options);
      expect([report?.total, report?.incomplete, [...versions], sessions]).toEqual([50, [], ['2.0'], 1]);
    } finally {
      await trusted.close();
      server.close();
    }
  });

  test('reports a missing CA file as a user error', async () => {
    await expect(openConnection(new URL(osv.url), {}, '/nowhere/ca.pem')).rejects.toThrow(
      'could not use the certificate authority file "/nowhere/ca.pem": no such file or directory (ENOENT)',
    );
  });
});

test('uses the proxy from the environment, and never for loopback addresses', async () => {
  const asked: string[] = [];
  const proxy = createServer().on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const env = {
    HTTPS_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    HTTP_PROXY: 'http://127.0.0.1:9',
  };
  const url = 'https://osv.example';
  const proxied = await openConnection(new URL(url), env);
  const local = await openConnection(new URL(osv.url), env);
  try {
    const ask = (root: string, { fetch }: OsvConnection): Promise<unknown> =>
      new OsvClient({
        url: root,
        fetch,
        sleep: async () => undefined,
        random: () => 1,
        limits: { retries: 0 },
      }).queryBatch([]);
    await expect(ask(url, proxied)).rejects.toThrow(/POST v1\/querybatch: /);
    expect(asked).toEqual(['osv.example:443']);
    await expect(ask(osv.url, local)).resolves.toEqual({ results: [] });
  } finally {
    await Promise.all([proxied.close(), local.close()]);
    proxy.close();
  }
});

test('a bug in a request rejects the query, while a failed connection gives an OsvError', async () => {
  const ask = (error: Error): Promise<unknown> =>
    new OsvClient({
      url: 'https://osv.example',
      fetch: () => Promise.reject(error),
      sleep: async () => undefined,
      random: () => 1,
    }).queryBatch([]);
  await expect(ask(new TypeError('x is not a function'))).rejects.toThrow(TypeError);
  await expect(ask(new TypeError('x', { cause: new RangeError('y') }))).rejects.toThrow(TypeError);
  const reset = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
  await expect(ask(new TypeError('fetch failed', { cause: reset }))).rejects.toThrow(OsvError);
  const redirect = new TypeError('fetch failed', { cause: new Error('unexpected redirect') });
  await expect(ask(redirect)).rejects.toThrow('POST v1/querybatch: unexpected redirect');
});

test('aborts pending requests when the client is closed', async () => {
  osv.fault = () => 'hang';
  const outcome = scan([GLIBC], { retries: 0 }).catch((error: Error) => error.message);
  while (osv.requests.length === 0) await sleep(5);
  await connection.close();
  expect(await outcome).toMatch(/did not respond/);
});
