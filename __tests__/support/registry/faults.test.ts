// Checks that every switch of the registry does what its help line says, and that the table has each exactly once.
import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Client, codeOf, EMPTY, IMAGE, image, nextOf, type Reply } from './client.ts';
import { digestOfBytes } from './content.ts';
import { describeFaults, FAULTS, type FaultName, type Faults, parseFault } from './faults/table.ts';
import type { Entry } from './referrers.ts';
import { startRegistry, type TestRegistry } from './registry.ts';

const REPO = 'app';
const SBOM = 'application/vnd.example.sbom';
const bytes = randomBytes(4000);
const digest = digestOfBytes(bytes);
let registry: TestRegistry;
let client: Client;
let subject: Entry;
let time: number;

beforeEach(async () => {
  time = Date.now();
  registry = await startRegistry({ now: () => time });
  client = new Client(registry.url);
  subject = await client.pushImage(REPO, 'v1');
  await client.pushBlob(REPO, bytes);
  registry.clear();
});
afterEach(() => registry.close());

const getBlob = (headers: Record<string, string> = {}) =>
  client.send('GET', `/v2/${REPO}/blobs/${digest}`, { headers });
const getTag = (tag = 'v1', method = 'GET') => client.send(method, `/v2/${REPO}/manifests/${tag}`);
const list = (query = '') => client.referrers(REPO, subject.digest, query);
const digests = (reply: Reply) => reply.json().manifests?.map((entry) => entry.digest);
const digestHeader = (reply: Reply) => reply.headers.get('docker-content-digest');
const expectBroken = (work: Promise<unknown>) => expect(work).rejects.toThrow(/fetch failed|terminated/);

/** Sets switches, does something, and takes them away again. */
async function under<T>(faults: Faults, work: () => Promise<T>): Promise<T> {
  Object.assign(registry.faults, faults);
  try {
    return await work();
  } finally {
    for (const name of Object.keys(faults)) delete registry.faults[name as FaultName];
  }
}

const TESTS: Record<FaultName, () => Promise<void>> = {
  async latency() {
    registry.faults.latency = 80;
    const [first, second] = [getTag(), getTag()];
    await Promise.all([first, second]);
    await getTag();
    expect(registry.requests.every(({ start, end }) => end !== undefined && end - start >= 75)).toBe(true);
    expect(registry.waves()).toBe(2);
  },

  async dropConnection() {
    registry.faults.dropConnection = { times: 1 };
    await expectBroken(getTag());
    expect(registry.requests[0]?.status).toBe(0);
    expect((await getTag()).status).toBe(200);
  },

  async hang() {
    registry.faults.hang = { times: 1, on: /^GET / };
    const cut = new AbortController();
    const pending = fetch(`${registry.url}/v2/${REPO}/manifests/v1`, { signal: cut.signal });
    const first = await Promise.race([pending, sleep(50, 'nothing')]);
    expect(first).toBe('nothing');
    cut.abort();
    await expect(pending).rejects.toThrow(/abort/);
  },

  async html() {
    const reply = await under({ html: {} }, () => getTag());
    expect([reply.status, reply.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(reply.bytes.toString()).toContain('<html>');
  },

  async rateLimit() {
    registry.faults.rateLimit = { times: 2, on: /^GET .*\/manifests\//, retryAfter: 3 };
    expect((await getBlob()).status).toBe(200);
    const limited = await getTag();
    expect([limited.status, codeOf(limited)]).toEqual([429, 'TOOMANYREQUESTS']);
    expect(limited.headers.get('retry-after')).toBe('3');
    expect((await getTag()).status).toBe(429);
    expect((await getTag()).status).toBe(200);
    expect(registry.faults.rateLimit.times).toBe(0);

    registry.faults.rateLimit = { times: 1, retryAfter: 60, date: true };
    const until = new Date(time + 60_000).toUTCString();
    expect((await getTag()).headers.get('retry-after')).toBe(until);
    registry.faults.rateLimit = { times: 1 };
    expect((await getTag()).headers.get('retry-after')).toBeNull();
  },

  async requestsPerSecond() {
    registry.faults.requestsPerSecond = 2;
    expect([(await getTag()).status, (await getTag()).status]).toEqual([200, 200]);
    const limited = await getTag();
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    time += 500;
    expect([(await getTag()).status, (await getTag()).status]).toEqual([200, 429]);
  },

  async serverError() {
    registry.faults.serverError = { times: 1, retryAfter: 2 };
    const down = await getTag();
    expect([down.status, down.headers.get('retry-after')]).toEqual([503, '2']);
    registry.faults.serverError = { times: 1, status: 408 };
    expect((await getTag()).status).toBe(408);
    expect((await getTag()).status).toBe(200);
  },

  async failAfterWork() {
    registry.faults.failAfterWork = { times: 1, on: /^PUT / };
    const config = await client.pushBlob(REPO, Buffer.from('{}'));
    const { status, entry } = await client.pushManifest(REPO, image({ config, layers: [] }), { reference: 'v2' });
    expect(status).toBe(502);
    expect(digestHeader(await getTag('v2'))).toBe(entry.digest);
  },

  async unauthorized() {
    registry.faults.unauthorized = { times: 1 };
    const challenged = await getTag();
    expect([challenged.status, codeOf(challenged)]).toEqual([401, 'UNAUTHORIZED']);
    expect(challenged.headers.get('www-authenticate')).toBe('Basic realm="test-registry"');
    registry.faults.unauthorized = { times: 1, challenge: false };
    expect((await getTag()).headers.get('www-authenticate')).toBeNull();
    expect((await getTag()).status).toBe(200);
  },

  async forbidden() {
    const reply = await under({ forbidden: { on: /^PUT / } }, async () => {
      expect((await getTag()).status).toBe(200);
      return client.pushManifest(REPO, image({}));
    });
    expect([reply.status, codeOf(reply)]).toEqual([403, 'DENIED']);
  },

  async resetUpload() {
    const location = await client.begin('other');
    registry.faults.resetUpload = { times: 1, after: 1500 };
    await expectBroken(client.send('PATCH', location, { body: bytes }));
    const status = await client.send('GET', location);
    expect(status.headers.get('range')).toBe('0-1499');
    const headers = { 'Content-Range': '1500-3999' };
    const body = bytes.subarray(1500);
    const resumed = await client.send('PUT', `${location}?digest=${digest}`, { headers, body });
    expect(resumed.status).toBe(201);
  },

  async noReferrers() {
    for (const status of [404, 400, 405, 406, 501, 401, 403]) {
      registry.faults.noReferrers = status;
      const reply = await list();
      expect(reply.status).toBe(status);
      if (status === 404) expect(reply.bytes.toString()).toBe('404 page not found\n');
    }
    expect((await client.pushReferrer(REPO, subject, SBOM)).headers.get('oci-subject')).toBeNull();
  },

  async referrersNameUnknown() {
    registry.faults.referrersNameUnknown = true;
    const unknown = await client.referrers('nowhere', subject.digest);
    expect([unknown.status, codeOf(unknown)]).toEqual([404, 'NAME_UNKNOWN']);
    expect((await list()).status).toBe(200);
  },

  async lyingSubject() {
    registry.faults.lyingSubject = true;
    expect((await client.pushReferrer(REPO, subject, SBOM)).headers.get('oci-subject')).toBe(subject.digest);
    expect(digests(await list())).toEqual([]);
    registry.faults.noReferrers = 404;
    expect((await client.pushReferrer(REPO, subject, SBOM)).headers.get('oci-subject')).toBe(subject.digest);
    expect((await list()).status).toBe(404);
  },

  async losesConcurrentReferrers() {
    const known = await client.pushReferrer(REPO, subject, SBOM);
    registry.faults.losesConcurrentReferrers = 30;
    const pushed = await Promise.all(
      ['a', 'b', 'c'].map((type) => client.pushReferrer(REPO, subject, `application/${type}`)),
    );
    const listed = digests(await list());
    expect(listed).toContain(known.entry.digest);
    expect(listed).toHaveLength(2);
    for (const { entry } of pushed) {
      const bytes = registry.storage.repository(REPO).manifest(entry.digest)?.bytes ?? '';
      await client.send('PUT', `/v2/${REPO}/manifests/${entry.digest}`, { body: bytes });
    }
    expect(digests(await list())).toHaveLength(4);
  },

  async staleReferrers() {
    const known = await client.pushReferrer(REPO, subject, SBOM);
    registry.faults.staleReferrers = 500;
    time += 500;
    await client.pushReferrer(REPO, subject, SBOM);
    expect(digests(await list())).toEqual([known.entry.digest]);
    time += 499;
    expect(digests(await list())).toHaveLength(1);
    time += 1;
    expect(digests(await list())).toHaveLength(2);
  },

  async noSubjectHeader() {
    registry.faults.noSubjectHeader = true;
    const pushed = await client.pushReferrer(REPO, subject, SBOM);
    expect(pushed.headers.get('oci-subject')).toBeNull();
    expect(digests(await list())).toEqual([pushed.entry.digest]);
  },

  async refuseUnknownSubject() {
    registry.faults.refuseUnknownSubject = true;
    const unknown = { mediaType: IMAGE, digest: digestOfBytes(Buffer.from('unknown')), size: 7 };
    const refused = await client.pushReferrer(REPO, unknown, SBOM);
    expect([refused.status, codeOf(refused)]).toEqual([400, 'MANIFEST_INVALID']);
    expect((await client.pushReferrer(REPO, subject, SBOM)).status).toBe(201);
  },

  async ignoreFilter() {
    registry.faults.ignoreFilter = true;
    await client.pushReferrer(REPO, subject, SBOM);
    const reply = await list('?artifactType=application/other');
    expect(reply.headers.get('oci-filters-applied')).toBeNull();
    expect(digests(reply)).toHaveLength(1);
  },

  async filterAnnotation() {
    registry.faults.filterAnnotation = true;
    const reply = await list('?artifactType=application/other');
    expect(reply.headers.get('oci-filters-applied')).toBeNull();
    expect(reply.json().annotations).toEqual({ 'org.opencontainers.referrers.filtersApplied': 'artifactType' });
    expect((await list()).json().annotations).toBeUndefined();
  },

  async configArtifactType() {
    registry.faults.configArtifactType = true;
    await client.pushReferrer(REPO, subject, SBOM);
    expect((await list()).json().manifests?.[0]?.artifactType).toBe(EMPTY);
  },

  async pageSize() {
    for (let at = 0; at < 3; at++) await client.pushReferrer(REPO, subject, SBOM);
    registry.faults.pageSize = 2;
    const first = await list();
    const second = await client.send('GET', nextOf(first) as string);
    expect([digests(first)?.length, digests(second)?.length, nextOf(second)]).toEqual([2, 1, undefined]);
    await client.pushImage(REPO, 'v2');
    await client.pushImage(REPO, 'v3');
    expect(nextOf(await client.send('GET', `/v2/${REPO}/tags/list`))).toContain('last=v2');
  },

  async noLink() {
    for (let at = 0; at < 3; at++) await client.pushReferrer(REPO, subject, SBOM);
    await client.pushImage(REPO, 'v2');
    Object.assign(registry.faults, { pageSize: 2, noLink: true });
    const reply = await list();
    expect([digests(reply)?.length, nextOf(reply)]).toEqual([3, undefined]);
    const tags = await client.send('GET', `/v2/${REPO}/tags/list?n=1`);
    expect([tags.json().tags, nextOf(tags)]).toEqual([['v1'], undefined]);
  },

  async unquotedRel() {
    expect(await linkUnder({ unquotedRel: true })).toMatch(/^<\/v2\/.*>; rel=next$/);
  },

  async foreignLink() {
    expect(await linkUnder({ foreignLink: true })).toMatch(`<${registry.foreignUrl}/v2/`);
  },

  async absoluteLink() {
    expect(await linkUnder({ absoluteLink: true })).toMatch(`<${registry.url}/v2/`);
  },

  async linkLoop() {
    registry.faults.linkLoop = true;
    let reply = await list(`?artifactType=${SBOM}`);
    const next = nextOf(reply) as string;
    reply = await client.send('GET', next);
    expect(nextOf(reply)).toBe(next);
  },

  async endlessLink() {
    registry.faults.endlessLink = true;
    const seen = new Set<string | undefined>();
    let next: string | undefined = `/v2/${REPO}/referrers/${subject.digest}`;
    for (let at = 0; at < 5; at++) {
      next = nextOf(await client.send('GET', next as string));
      seen.add(next);
    }
    expect(seen.size).toBe(5);
  },

  async staleTags() {
    registry.faults.staleTags = 2000;
    const read = async (tag = 'v1') => [digestHeader(await getTag(tag)), digestHeader(await getTag(tag, 'HEAD'))];
    time += 2000;
    const next = await client.pushImage(REPO, 'v1');
    const fresh = await client.pushImage(REPO, 'fresh');
    time += 1999;
    expect(await read()).toEqual([subject.digest, subject.digest]);
    expect(await read('fresh')).toEqual([null, null]);
    expect(digestHeader(await getTag(next.digest))).toBe(next.digest);
    time += 1;
    expect(await read()).toEqual([next.digest, next.digest]);
    expect(await read('fresh')).toEqual([fresh.digest, fresh.digest]);
    await client.send('DELETE', `/v2/${REPO}/manifests/fresh`);
    expect((await getTag('fresh')).status).toBe(200);
    time += 2000;
    expect((await getTag('fresh')).status).toBe(404);
  },

  async immutableTags() {
    registry.faults.immutableTags = true;
    const config = await client.pushBlob(REPO, Buffer.from('{}'));
    const refused = await client.pushManifest(REPO, image({ config, layers: [] }), { reference: 'v1' });
    expect([refused.status, codeOf(refused)]).toEqual([400, 'TAG_INVALID']);
    expect(digestHeader(await getTag())).toBe(subject.digest);
    expect((await client.pushManifest(REPO, image({ config, layers: [] }), { reference: 'new' })).status).toBe(201);
  },

  async dashTagIsDigest() {
    const tag = subject.digest.replace(':', '-');
    expect((await getTag(tag)).status).toBe(404);
    registry.faults.dashTagIsDigest = true;
    expect(digestHeader(await getTag(tag))).toBe(subject.digest);
    const own = await client.pushImage(REPO, tag);
    expect(digestHeader(await getTag(tag))).toBe(own.digest);
  },

  async refuseTagDeletes() {
    registry.faults.refuseTagDeletes = 400;
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/v1`)).status).toBe(400);
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/${subject.digest}`)).status).toBe(202);
  },

  async tagTakesManifest() {
    registry.faults.tagTakesManifest = true;
    await client.send('PUT', `/v2/${REPO}/manifests/v9`, {
      body: registry.storage.repository(REPO).manifest('v1')?.bytes ?? '',
      headers: { 'content-type': 'application/vnd.oci.image.manifest.v1+json' },
    });
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/v9`)).status).toBe(202);
    expect((await getTag(subject.digest)).status).toBe(200);
    expect((await client.send('DELETE', `/v2/${REPO}/manifests/v1`)).status).toBe(202);
    expect((await getTag(subject.digest)).status).toBe(404);
  },

  async refuseDeletes() {
    registry.faults.refuseDeletes = 405;
    for (const path of [`manifests/${subject.digest}`, 'manifests/v1', `blobs/${digest}`]) {
      const reply = await client.send('DELETE', `/v2/${REPO}/${path}`);
      expect([reply.status, codeOf(reply)]).toEqual([405, 'UNSUPPORTED']);
    }
    expect((await client.send('DELETE', await client.begin(REPO))).status).toBe(204);
  },

  async noSinglePost() {
    registry.faults.noSinglePost = true;
    const reply = await client.send('POST', `/v2/other/blobs/uploads/?digest=${digest}`, { body: bytes });
    expect(reply.status).toBe(202);
    expect((await client.send('HEAD', `/v2/other/blobs/${digest}`)).status).toBe(404);
    const location = `${reply.headers.get('location')}?digest=${digest}`;
    expect((await client.send('PUT', location, { body: bytes })).status).toBe(201);
  },

  async maxMonolithic() {
    registry.faults.maxMonolithic = 3999;
    const post = await client.send('POST', `/v2/other/blobs/uploads/?digest=${digest}`, { body: bytes });
    expect([post.status, codeOf(post)]).toEqual([413, 'SIZE_INVALID']);
    const location = await client.begin('other');
    const put = `${location}?digest=${digest}`;
    expect((await client.send('PUT', put, { body: bytes })).status).toBe(413);
    expect((await client.send('PATCH', location, { body: bytes })).status).toBe(202);
    expect((await client.send('PUT', put)).status).toBe(201);
    registry.faults.maxMonolithic = 4000;
    await client.pushBlob('third', bytes);
  },

  async chunkMinLength() {
    registry.faults.chunkMinLength = 1500;
    const begun = await client.send('POST', '/v2/other/blobs/uploads/');
    expect(begun.headers.get('oci-chunk-min-length')).toBe('1500');
    const patch = (location: string, start: number, end: number) =>
      client.send('PATCH', location, {
        headers: { 'Content-Range': `${start}-${end - 1}` },
        body: bytes.subarray(start, end),
      });
    const good = begun.headers.get('location') as string;
    expect((await patch(good, 0, 1500)).status).toBe(202);
    expect((await patch(good, 1500, 3000)).status).toBe(202);
    expect((await patch(good, 3000, 4000)).status).toBe(202);
    expect((await client.send('PUT', `${good}?digest=${digest}`)).status).toBe(201);
    const bad = await client.begin('other');
    expect((await patch(bad, 0, 1499)).status).toBe(202);
    expect((await patch(bad, 1499, 4000)).status).toBe(416);
  },

  async noChunks() {
    registry.faults.noChunks = true;
    expect((await client.send('PATCH', await client.begin('other'), { body: bytes })).status).toBe(405);
  },

  async singleChunk() {
    registry.faults.singleChunk = true;
    const location = await client.begin('other');
    const patch = (start: number) => client.send('PATCH', location, { body: bytes.subarray(start, start + 2000) });
    expect((await patch(0)).status).toBe(202);
    expect((await patch(2000)).status).toBe(416);
    const whole = await client.begin('other');
    expect((await client.send('PATCH', whole, { body: bytes })).status).toBe(202);
    expect((await client.send('PUT', `${whole}?digest=${digest}`)).status).toBe(201);
  },

  async loseUploads() {
    const location = await client.begin('other');
    registry.faults.loseUploads = { times: 1 };
    const lost = await client.send('PATCH', location, { body: bytes });
    expect([lost.status, codeOf(lost)]).toEqual([404, 'BLOB_UPLOAD_UNKNOWN']);
    expect((await client.send('PATCH', await client.begin('other'), { body: bytes })).status).toBe(202);
  },

  async lateBlobs() {
    registry.faults.lateBlobs = { times: 1 };
    const { bytes: body } = await getTag();
    const headers = { 'content-type': IMAGE };
    const push = () => client.send('PUT', `/v2/${REPO}/manifests/v2`, { body, headers });
    const [early, late] = [await push(), await push()];
    expect([early.status, codeOf(early), late.status]).toEqual([400, 'MANIFEST_BLOB_UNKNOWN', 201]);
  },

  async noMount() {
    registry.faults.noMount = true;
    expect((await mount(`&from=${REPO}`)).status).toBe(202);
    expect((await mount('')).status).toBe(202);
  },

  async noAnonymousMount() {
    registry.faults.noAnonymousMount = true;
    expect((await mount('')).status).toBe(202);
    expect((await mount(`&from=${REPO}`)).status).toBe(201);
  },

  async mountNeedsFrom() {
    registry.faults.mountNeedsFrom = 400;
    expect((await mount('')).status).toBe(400);
    expect((await mount(`&from=${REPO}`)).status).toBe(201);
  },

  async absoluteLocation() {
    registry.faults.absoluteLocation = true;
    const location = await client.begin('other');
    expect(location).toMatch(`${registry.url}/v2/other/blobs/uploads/`);
    expect((await client.send('PUT', `${location}?digest=${digest}`, { body: bytes })).status).toBe(201);
  },

  async locationQuery() {
    registry.faults.locationQuery = true;
    const first = await client.begin('other');
    expect(first).toContain('?_state=');
    const bare = first.slice(0, first.indexOf('?'));
    expect((await client.send('PATCH', bare, { body: bytes })).status).toBe(400);
    const second = (await client.send('PATCH', first, { body: bytes })).headers.get('location') as string;
    expect((await client.send('PUT', `${first}&digest=${digest}`)).status).toBe(400);
    expect((await client.send('PUT', `${second}&digest=${digest}`)).status).toBe(201);
  },

  async foreignUploads() {
    registry.faults.foreignUploads = true;
    const location = await client.begin('other');
    expect(location).toMatch(`${registry.foreignUrl}/v2/other/blobs/uploads/`);
    const headers = { Authorization: 'Basic leak' };
    const put = await client.send('PUT', `${location}?digest=${digest}`, { headers, body: bytes });
    expect(put.status).toBe(201);
    expect(registry.requests.at(-1)).toMatchObject({ origin: 'foreign', headers: { authorization: 'Basic leak' } });
    expect((await client.send('HEAD', `/v2/other/blobs/${digest}`)).status).toBe(200);
  },

  async redirectBlobs() {
    registry.faults.redirectBlobs = 302;
    const reply = await getBlob({ Range: 'bytes=0-9' });
    expect([reply.status, reply.bytes.byteLength]).toEqual([302, 0]);
    const location = reply.headers.get('location') as string;
    expect(location).toMatch(`${registry.foreignUrl}/v2/`);
    const got = await client.send('GET', location, { headers: { Authorization: 'Bearer leak' } });
    expect(got.bytes.equals(bytes)).toBe(true);
    expect(registry.requests.map(({ origin, headers }) => [origin, headers.authorization])).toEqual([
      ['registry', undefined],
      ['foreign', 'Bearer leak'],
    ]);
    expect((await client.send('GET', `/v2/${REPO}/blobs/${subject.digest}`)).status).toBe(404);
  },

  async redirectLoop() {
    registry.faults.redirectLoop = true;
    const reply = await getBlob();
    expect([reply.status, reply.headers.get('location')]).toEqual([307, `/v2/${REPO}/blobs/${digest}`]);
  },

  async noRanges() {
    registry.faults.noRanges = true;
    const reply = await getBlob({ Range: 'bytes=0-9' });
    expect([reply.status, reply.bytes.byteLength]).toEqual([200, 4000]);
  },

  async tokenSeconds() {
    await withTokens({ tokenSeconds: 0 }, async (get, token) => {
      expect(token.expires_in).toBe(0);
      expect((await get()).headers.get('www-authenticate')).toContain('error="invalid_token"');
    });
  },

  async tokenUses() {
    await withTokens({ tokenUses: 2 }, async (get) => {
      expect([(await get()).status, (await get()).status, (await get()).status]).toEqual([404, 404, 401]);
    });
  },

  async tokenWithoutExpiry() {
    await withTokens({ tokenWithoutExpiry: true }, async (get, token) => {
      expect(Object.keys(token).sort()).toEqual(['access_token', 'token']);
      expect((await get()).status).toBe(404);
    });
  },

  async tokenStrict() {
    await withTokens({ tokenStrict: true }, async (_, __, other) => {
      const authorization = `Basic ${Buffer.from('reader:pass').toString('base64')}`;
      const ask = (actions: string) =>
        other.send('GET', `/token?scope=repository:app:${actions}`, { headers: { authorization } });
      expect([(await ask('pull')).status, (await ask('pull,push')).status]).toEqual([200, 403]);
    });
  },

  async tokenGetOnly() {
    await withTokens({ tokenGetOnly: true }, async (_, __, other) => {
      const body = 'grant_type=password&username=user&password=pass';
      expect((await other.send('POST', '/token', { body })).status).toBe(405);
    });
  },

  async tokenKey() {
    for (const key of ['token', 'access_token'] as const) {
      await withTokens({ tokenKey: key }, async (get, token) => {
        expect(Object.keys(token).filter((name) => name.includes('token'))).toEqual([key]);
        expect((await get()).status).toBe(404);
      });
    }
  },

  async foreignRealm() {
    await withTokens({ foreignRealm: true }, async (_, __, other, strict) => {
      const challenge = (await other.send('GET', '/v2/')).headers.get('www-authenticate');
      expect(challenge).toContain(`realm="${strict.foreignUrl}/token"`);
      const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`;
      const asked = await other.send('GET', `${strict.foreignUrl}/token`, { headers: { authorization } });
      expect(asked.status).toBe(200);
      expect(strict.requests.at(-1)).toMatchObject({ origin: 'foreign', path: '/token' });
    });
  },

  async acceptMissingContent() {
    const config = { mediaType: EMPTY, digest: digestOfBytes(Buffer.from('absent')), size: 6 };
    expect((await client.pushManifest(REPO, image({ config, layers: [] }))).status).toBe(400);
    registry.faults.acceptMissingContent = true;
    expect((await client.pushManifest(REPO, image({ config, layers: [] }))).status).toBe(201);
  },

  async resetDownload() {
    registry.faults.resetDownload = { times: 1, after: 1000 };
    const response = await fetch(`${registry.url}/v2/${REPO}/blobs/${digest}`);
    expect(response.headers.get('content-length')).toBe('4000');
    let came = 0;
    const read = async () => {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) came += chunk.byteLength;
    };
    await expectBroken(read());
    expect(came).toBe(1000);
    expect((await getBlob()).bytes.byteLength).toBe(4000);
  },

  async truncateBody() {
    registry.faults.truncateBody = { times: 1, to: 1000 };
    const reply = await getBlob();
    expect(reply.headers.get('content-length')).toBe('1000');
    expect(reply.bytes.equals(bytes.subarray(0, 1000))).toBe(true);
  },

  async corruptBody() {
    registry.faults.corruptBody = { times: 1, at: 2000, on: /blobs/ };
    expect((await getTag()).bytes.byteLength).toBe(subject.size);
    const wrong = (await getBlob()).bytes;
    expect(wrong.byteLength).toBe(4000);
    expect([...wrong].flatMap((byte, at) => (byte === bytes[at] ? [] : [at]))).toEqual([2000]);
    expect((await getBlob()).bytes.equals(bytes)).toBe(true);
  },

  async drip() {
    registry.faults.drip = { times: 1, bytes: 1000, milliseconds: 20 };
    const response = await fetch(`${registry.url}/v2/${REPO}/blobs/${digest}`);
    const pieces: Uint8Array[] = [];
    for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(bytes)).toBe(true);
    expect((await getBlob()).bytes.equals(bytes)).toBe(true);
  },

  async wrongDigestHeader() {
    registry.faults.wrongDigestHeader = true;
    for (const reply of [await getTag(), await getTag('v1', 'HEAD'), await getBlob()]) {
      expect(digestHeader(reply)).toBe(`sha256:${'0'.repeat(64)}`);
    }
  },

  async noDigestHeader() {
    registry.faults.noDigestHeader = true;
    expect(digestHeader(await getTag())).toBeNull();
  },

  async contentTypeParameters() {
    registry.faults.contentTypeParameters = true;
    expect((await getTag()).headers.get('content-type')).toBe(`${IMAGE}; charset=utf-8`);
  },

  async oversizedHeaders() {
    registry.faults.oversizedHeaders = 24 * 1024;
    await expectBroken(getTag());
    const size = await new Promise<number>((resolve, reject) => {
      const request = http.get(`${registry.url}/v2/`, { maxHeaderSize: 64 * 1024 }, (response) => {
        response.resume();
        resolve(response.rawHeaders.join('').length);
      });
      request.once('error', reject);
    });
    expect(size).toBeGreaterThan(24 * 1024);
  },

  async warning() {
    registry.faults.warning = 'tags will be removed';
    expect((await getTag()).headers.get('warning')).toBe('299 - "tags will be removed"');
  },
};

async function linkUnder(faults: Faults): Promise<string | null> {
  for (let at = 0; at < 2; at++) await client.pushReferrer(REPO, subject, SBOM);
  return (await under({ pageSize: 1, ...faults }, () => list())).headers.get('link');
}

const mount = (query: string) => client.send('POST', `/v2/mounted/blobs/uploads/?mount=${digest}${query}`);

/** A registry with tokens under some switches: `get` pulls with the one token that was asked for. */
async function withTokens(
  faults: Faults,
  work: (
    get: () => Promise<Reply>,
    token: Record<string, unknown>,
    other: Client,
    strict: TestRegistry,
  ) => Promise<void>,
): Promise<void> {
  const strict = await startRegistry({
    faults,
    auth: { scheme: 'bearer', users: { user: 'pass', reader: 'pass' }, readers: ['reader'] },
  });
  const other = new Client(strict.url);
  const authorization = `Basic ${Buffer.from('user:pass').toString('base64')}`;
  const asked = '/token?service=test-registry&scope=repository:app:pull';
  const token = (await other.send('GET', asked, { headers: { authorization } })).json() as Record<string, unknown>;
  const bearer = `Bearer ${token.token ?? token.access_token}`;
  try {
    const get = () => other.send('GET', '/v2/app/manifests/v1', { headers: { authorization: bearer } });
    await work(get, token, other, strict);
  } finally {
    await strict.close();
  }
}

test.each(Object.keys(FAULTS) as FaultName[])('%s', (name) => TESTS[name]());

test('the command line sets the same switches as a test', () => {
  const faults: Faults = {};
  for (const argument of [
    'no-referrers',
    'stale-tags=300',
    'unquoted-rel',
    'warning=mind = this',
    'drip',
    'corrupt-body=4',
    'rate-limit=times=3;retry-after=1;date=true;on=PUT .*/manifests/',
  ]) {
    parseFault(argument, faults);
  }
  expect(faults).toEqual({
    noReferrers: 404,
    staleTags: 300,
    unquotedRel: true,
    warning: 'mind = this',
    drip: {},
    corruptBody: { times: 4 },
    rateLimit: { times: 3, retryAfter: 1, date: true, on: /PUT .*\/manifests\// },
  });
});

test.each([
  ['bogus', 'there is no switch bogus'],
  ['unquoted-rel=1', 'takes no value'],
  ['page-size=x', 'takes a number'],
  ['token-seconds=-1', 'takes a number'],
  ['warning', 'takes a text'],
  ['drip=slow', 'slow is none'],
  ['drip=bytes=many', 'bytes of drip is not a number'],
])('the command line rejects %s', (argument, message) => {
  expect(() => parseFault(argument, {})).toThrow(message);
});

test('the help lists every switch', () => {
  const lines = describeFaults();
  expect(lines).toHaveLength(Object.keys(FAULTS).length);
  expect(lines.find((line) => line.includes('stale-tags=NUMBER'))).toContain('milliseconds');
});
