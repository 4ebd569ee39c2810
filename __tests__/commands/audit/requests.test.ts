// How many requests an audit makes for each image, and how many of them are in flight at once, on a virtual clock.
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { attach, predicates, putImage } from '../../../bench/signed-images.ts';
import type { AuditLine } from '../../../src/audit/line.ts';
import { forEachAtOnce, IMAGES_AT_ONCE } from '../../../src/commands/audit/at-once.ts';
import { auditImage } from '../../../src/commands/audit/audit-image.ts';
import { CosignTags } from '../../../src/commands/audit/cosign-tags.ts';
import { HeldStores } from '../../../src/commands/audit/held-stores.ts';
import type { Context } from '../../../src/commands/context.ts';
import { expandPattern } from '../../../src/commands/image-lists/sources/repositories.ts';
import type { VerifyRequest } from '../../../src/commands/verify/request.ts';
import { EMPTY_DESCRIPTOR } from '../../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { locationOf, type RegistryReference } from '../../../src/oci/reference.ts';
import { listRepositories } from '../../../src/oci/registry/content/catalog.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import { policyOfFlags } from '../../../src/policy/schema/flags.ts';
import type { SigningKey } from '../../../src/signing/key.ts';
import { keySigner } from '../../../src/signing/signer.ts';
import { Verifier } from '../../../src/signing/verifier.ts';
import { testEnvironment } from '../../support/environment.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import { testKey } from '../../support/sigstore/signed.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const LATENCY = 50;
const AT_ONCE = 64;
const IMAGES = 150;
const REFERRERS = 12;

let registry: TestRegistry;
beforeEach(async () => {
  registry = await startRegistry();
});
afterEach(() => registry.close());

/** Images with ten signed and two unsigned referrers, one in each repository or all in one. */
async function seed(isOneRepository: boolean): Promise<SigningKey> {
  const key = await testKey();
  const statements = await predicates();
  for (let number = 0; number < IMAGES; number += 1) {
    const name = isOneRepository ? 'acme/app' : `acme/app-${number}`;
    const repository = registry.storage.repository(name);
    const image = putImage(registry, name, String(number));
    repository.tags.set(`v${number}`, image.digest);
    await attach(registry, name, image, statements, keySigner(key));
    for (const artifactType of ['application/vnd.cyclonedx+json', 'application/sarif+json']) {
      const layers = [repository.putBlob(JSON.stringify({ of: number }), artifactType)];
      const manifest = {
        mediaType: MEDIA_TYPE.manifest,
        artifactType,
        config: EMPTY_DESCRIPTOR,
        layers,
        subject: image,
      };
      repository.putManifest(JSON.stringify({ schemaVersion: 2, ...manifest }), MEDIA_TYPE.manifest);
    }
  }
  registry.clear();
  return key;
}

async function audit(key: SigningKey): Promise<readonly AuditLine[]> {
  const clock = virtualClock();
  const environment = testEnvironment({ now: clock.now, sleep: clock.sleep });
  const transport = virtualTransport(registry, clock, LATENCY, AT_ONCE);
  const stores = new Map<string, RegistryStore>();
  const context = {
    env: {},
    cwd: process.cwd(),
    stores: {
      open(reference: RegistryReference) {
        const location = locationOf(reference);
        const store = stores.get(location) ?? new RegistryStore(transport, reference.repository, environment);
        stores.set(location, store);
        return store;
      },
      release: (reference: RegistryReference) => void stores.delete(locationOf(reference)),
      repositories: () => listRepositories(transport),
      withOwnMeter: <T>(work: () => Promise<T>) => work(),
    },
  } as unknown as Context;
  const request: VerifyRequest = {
    references: [],
    platforms: [],
    policy: { type: 'flags', flags: { require: [], signedBy: [], maxAge: [] } },
    attestationsFrom: [],
    against: [],
    comment: false,
    flags: [],
  };
  const flags = { require: ['sbom', 'provenance', 'scan'], signedBy: ['key:release.pub'], maxAge: [] };
  const policy = policyOfFlags(flags, new Map([['release.pub', { pem: key.publicPem, hint: key.hint }]]));
  const verifier = await Verifier.open({ keys: [key] });
  const kinds = new Set(['sbom', 'provenance', 'scan', 'vex'] as const);
  const cosignTags = new CosignTags();
  const settings = {
    request,
    gate: { policy, verifier, kinds, attestations: undefined },
    labels: [],
    registries: { plainHttp: () => true, warnings: () => [] },
    cosignTags,
    held: new HeldStores(),
  };
  const lines: AuditLine[] = [];
  const pattern = { type: 'repositories', registry: registry.host, name: 'acme', labels: [] } as const;
  const expansion = {
    context,
    wants: () => true,
    listed: (location: string, tags: readonly string[]) => cosignTags.learn(location, tags),
  };
  await clock.run(
    forEachAtOnce(expandPattern(pattern, expansion), IMAGES_AT_ONCE, async (target) => {
      if (target.type === 'unlisted') throw target.error;
      lines.push(await auditImage(target, settings, context));
    }),
  );
  return lines;
}

/** The average number of requests in flight from the first tenth of the time to the last. */
function inFlight(): number {
  const times = registry.requests.map(({ start, end }) => [start, end ?? start] as const);
  const first = Math.min(...times.map(([start]) => start));
  const last = Math.max(...times.map(([, end]) => end));
  const [from, to] = [first + (last - first) / 10, last - (last - first) / 10];
  const busy = times.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
  return busy / (to - from);
}

test.each([
  ['each in a repository of its own', false, 3 + 1],
  // Until a list shows that the registry has the referrers API, the fallback tag is read as well.
  ['in one repository', true, 2 + IMAGES_AT_ONCE / IMAGES],
])('images %s: all requests that are allowed at once are in flight', async (_, isOneRepository, others) => {
  const lines = await audit(await seed(isOneRepository));
  expect(lines.map(({ outcome }) => outcome)).toEqual(Array(IMAGES).fill('passed'));
  // The tag, the list of referrers, and a manifest and a document for each referrer; tags are listed once for a repository.
  const perImage = registry.requests.length / IMAGES;
  expect(perImage).toBeLessThanOrEqual(others + 2 * REFERRERS + 2 / IMAGES);
  expect(inFlight()).toBeGreaterThan(0.9 * AT_ONCE);
});
