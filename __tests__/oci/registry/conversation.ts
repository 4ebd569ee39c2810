// A registry on loopback with a store open on it, and the HTTP conversation as text: one list a wave, names for digests.

import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { EMPTY_DESCRIPTOR } from '../../../src/oci/descriptor.ts';
import type { Digest } from '../../../src/oci/digest.ts';
import type { Environment } from '../../../src/oci/environment.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import { RegistrySession } from '../../../src/oci/registry/session.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import type { Artifact } from '../../../src/oci/store.ts';
import { manifestOf, textArtifact, textBlob } from '../../support/artifacts.ts';
import { type TestEnvironment, testEnvironment } from '../../support/environment.ts';
import { type RegistryOptions, startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import type { RecordedRequest } from '../../support/registry/wire.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

export const REPOSITORY = 'team/app';

export interface Scene {
  readonly registry: TestRegistry;
  readonly environment: TestEnvironment;
  readonly store: RegistryStore;
  /** Another store on the same repository, which knows nothing of what the first has learnt. */
  fresh(repository?: string): RegistryStore;
  /** An image in the registry; the requests that put it there are forgotten. */
  readonly subject: Descriptor;
  /** Artifacts of one small layer each, for the subject unless told otherwise. */
  artifacts(count: number, subject?: Descriptor): readonly Artifact[];
  /** What was said since the start or the last `registry.clear()`: one sorted list of `METHOD path status` a wave. */
  waves(): string[][];
  /** Calls the content of digests by a name in `waves`. */
  name(name: string, digest: string): void;
  close(): Promise<void>;
}

/** Faults are set after the subject has been pushed; `sleep` does not wait unless the environment says otherwise. */
export async function openScene(options: RegistryOptions = {}, overrides: Partial<Environment> = {}): Promise<Scene> {
  const { faults, ...rest } = options;
  const registry = await startRegistry(rest);
  const environment = testEnvironment({ sleep: async () => {}, ...overrides });
  const sessions: RegistrySession[] = [];
  const names = new Map<string, string>([[EMPTY_DESCRIPTOR.digest, 'EMPTY']]);
  const fresh = (repository = REPOSITORY): RegistryStore => {
    const session = new RegistrySession(environment);
    sessions.push(session);
    return session.store(registry.host, repository) as RegistryStore;
  };
  const subject = await pushImage(fresh());
  names.set(subject.digest, 'SUBJECT');
  registry.clear();
  Object.assign(registry.faults, faults);
  return {
    registry,
    environment,
    store: fresh(),
    fresh,
    subject,
    artifacts: (count, about = subject) =>
      Array.from({ length: count }, (_, at) => {
        const artifact = textArtifact(about, `document ${at + 1}`);
        names.set(artifact.manifest.descriptor.digest, `MANIFEST${at + 1}`);
        names.set(artifact.blobs[1]?.descriptor.digest ?? '', `LAYER${at + 1}`);
        return artifact;
      }),
    waves: () => wavesOf(registry.requests).map((wave) => wave.map((request) => lineOf(request, names)).toSorted()),
    name: (name, digest) => names.set(digest, name),
    async close() {
      await Promise.all(sessions.map((session) => session.close()));
      await registry.close();
    },
  };
}

export interface VirtualScene extends Scene {
  /** Lets virtual time pass until `work` is done. */
  run<T>(work: Promise<T>): Promise<T>;
}

/** The same without sockets, in virtual time: requests of 40 ms each, and waits as long as they say. */
export async function openVirtualScene(options: RegistryOptions = {}): Promise<VirtualScene> {
  const clock = virtualClock();
  const overrides = { now: clock.now, sleep: clock.sleep, random: () => 0.5 };
  const scene = await openScene(options, overrides);
  const fresh = (repository = REPOSITORY): RegistryStore =>
    new RegistryStore(virtualTransport(scene.registry, clock, 40), repository, scene.environment);
  return { ...scene, fresh, store: fresh(), run: (work) => clock.run(work) };
}

/** A small image, by digest alone. */
export async function pushImage(store: RegistryStore, text = 'image'): Promise<Descriptor> {
  const layer = textBlob(text);
  const config = textBlob(`{"of": ${JSON.stringify(text)}}`, MEDIA_TYPE.config);
  await Promise.all([store.pushBlob(layer), store.pushBlob(config)]);
  const image = manifestOf({ mediaType: MEDIA_TYPE.manifest, config: config.descriptor, layers: [layer.descriptor] });
  await store.pushManifest(image);
  return image.descriptor;
}

/** The digests that a store lists for a subject, sorted. */
export async function listed(store: RegistryStore, subject: Digest): Promise<string[]> {
  const digests: string[] = [];
  for await (const { referrers } of store.referrers(subject)) digests.push(...referrers.map(({ digest }) => digest));
  return digests.toSorted();
}

/** Which requests went together: each is one wave after the last of those that had ended when it began. */
function wavesOf(requests: readonly RecordedRequest[]): RecordedRequest[][] {
  const waves: RecordedRequest[][] = [];
  const depth = new Map<RecordedRequest, number>();
  for (const request of requests.toSorted((a, b) => a.start - b.start)) {
    const before = requests.filter(({ end }) => end !== undefined && end <= request.start);
    const wave = Math.max(-1, ...before.map((other) => depth.get(other) ?? -1)) + 1;
    depth.set(request, wave);
    waves[wave] ??= [];
    waves[wave].push(request);
  }
  return waves;
}

function lineOf({ method, path, query, status }: RecordedRequest, names: ReadonlyMap<string, string>): string {
  const url = `${path.replace(`/v2/${REPOSITORY}`, '')}${query && `?${decodeURIComponent(query)}`}`;
  const named = url.replace(/\/uploads\/[^/?]+/, '/uploads/ID').replace(/sha256[:-][a-f0-9]{64}/g, (digest) => {
    const name = names.get(digest.replace('-', ':')) ?? 'DIGEST';
    return digest.includes('-') ? `TAG-OF-${name}` : name;
  });
  return `${method} ${named} ${status}`;
}
