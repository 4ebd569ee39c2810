// Copies between stores of tests, and compares them object by object.
import { applyCopy, type CopyOptions, type CopyResult } from '../../src/graph/copy/copy.ts';
import { type CopyRequest, prepareCopy } from '../../src/graph/copy/prepare.ts';
import { nodesOf } from '../../src/graph/model.ts';
import { walkGraph } from '../../src/graph/walk.ts';
import { parseManifest } from '../../src/oci/descriptor.ts';
import type { Environment } from '../../src/oci/environment.ts';
import { Stores } from '../../src/oci/open.ts';
import { parseReference } from '../../src/oci/reference.ts';
import type { Store } from '../../src/oci/store.ts';
import { testEnvironment } from './environment.ts';

/** Opens the store of a name such as `127.0.0.1:5000/app` or `oci-layout:PATH`. */
export function openStore(name: string, environment: Partial<Environment> = {}): Store {
  return new Stores(testEnvironment({ ...quick, ...environment })).open(parseReference(name));
}

/** Waits take a hundredth of their time: fallback tags are watched for longer than a test should take. */
const quick: Partial<Environment> = {
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds / 100)),
};

export async function copy(
  source: Store,
  target: Store,
  { reference, tags = [], ...selection }: Partial<CopyRequest> & Pick<CopyRequest, 'reference'>,
  options: CopyOptions = {},
): Promise<CopyResult> {
  const plan = await prepareCopy(source, target, { reference, tags, ...selection });
  return applyCopy(plan, source, target, { ...(selection.allowMissing && { allowMissing: true }), ...options });
}

/** `created copy DIGEST`, for each manifest and tag of a result that is not `existing`. */
export function changes({ manifests, tags }: CopyResult): readonly string[] {
  const all = [
    ...manifests.map(({ planned, outcome }) => [outcome, planned.node.node.digest] as const),
    ...tags.map(({ planned, outcome }) => [outcome, planned.tag] as const),
  ];
  return all.flatMap(([outcome, name]) => (outcome.status === 'existing' ? [] : [`${outcome.status} ${name}`]));
}

/** The messages of what failed. */
export function failures({ manifests, tags }: CopyResult): readonly string[] {
  return [...manifests, ...tags].flatMap(({ outcome }) => (outcome.status === 'failed' ? [outcome.error.message] : []));
}

/**
 * Every manifest and blob of a graph with its place: `PARENT > DIGEST TYPE SIZE`. Each is read whole, so its digest is
 * checked. A place says nothing about how it was found.
 */
export async function objects(store: Store, reference: string): Promise<readonly string[]> {
  const graph = await walkGraph(store, reference, { depth: 32 });
  if (!graph.complete) throw new Error(graph.notes.join());
  const lines = new Set<string>();
  for (const { node, parent, relation } of nodesOf(graph)) {
    const manifest = await store.manifest(node.digest);
    const { config, layers } = parseManifest(manifest, store.location);
    const { mediaType, size } = manifest.descriptor;
    lines.add(`${parent?.digest} ${relation} ${node.tag ?? ''} > ${node.digest} ${mediaType} ${size}`);
    for (const blob of config === undefined ? layers : [config, ...layers]) {
      let read = 0;
      for await (const chunk of store.blob(blob)) read += chunk.byteLength;
      lines.add(`${node.digest} > ${blob.digest} ${blob.mediaType} ${read}`);
    }
  }
  return [...lines].sort();
}
