// discover as JSON: how many artifacts it reads for their documents.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { MAX_AUTO_DOCUMENTS } from '../../src/commands/inputs/output.ts';
import { evidenceImage } from '../support/evidence-image.ts';
import { temporaryDirectory } from '../support/fixtures.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';

// biome-ignore lint/suspicious/noExplicitAny: JSON that the schema describes
type Json = any;
const SARIF = 'application/sarif+json';
const CYCLONEDX = 'application/vnd.cyclonedx+json';
let registry: TestRegistry;
const artifacts = new Set<string>();

/** Pushes an image with `count` scans and one SBOM on each platform. */
function seed(name: string, count: number): void {
  const image = evidenceImage(registry, name);
  const attach = (...args: Parameters<typeof image.attachOne>): void =>
    void artifacts.add(image.attachOne(...args).digest);
  for (let number = 0; number < count; number += 1) {
    attach(image.index, SARIF, JSON.stringify({ version: '2.1.0', runs: [], number }));
  }
  for (const { digest, ...platform } of [image.amd64, image.arm64]) {
    attach({ digest, ...platform }, CYCLONEDX, JSON.stringify({ bomFormat: 'CycloneDX', digest }));
  }
}

beforeAll(async () => {
  registry = await startRegistry();
  seed('few', 10);
  seed('many', MAX_AUTO_DOCUMENTS);
});
afterAll(() => registry.close());
beforeEach(() => registry.clear());

async function discover(name: string, ...args: string[]): Promise<Json> {
  const out: string[] = [];
  const terminal = { env: {}, cwd: await temporaryDirectory(), color: false, err: () => {} };
  const image = `${registry.host}/${name}:v1`;
  const code = await run(['discover', image, '--format', 'json', ...args], {
    ...terminal,
    out: (text) => out.push(String(text)),
  });
  expect(code).toBe(0);
  return JSON.parse(out.join(''));
}

/** How often a manifest of an artifact was read. */
const read = (): number =>
  registry.requests.filter(({ path }) => artifacts.has(/\/manifests\/(.*)$/.exec(path)?.[1] ?? '')).length;
const documents = (graph: Json): Json[] =>
  [graph, ...graph.manifests].flatMap((node: Json) => node.referrers.flatMap((one: Json) => one.documents ?? []));

describe('discover --format json', () => {
  test('reads the manifest of each artifact, once', async () => {
    const graph = await discover('few');
    expect(documents(graph)).toHaveLength(12);
    expect(read()).toBe(12);
  });

  test('reads no manifest of an artifact with --documents never', async () => {
    const graph = await discover('few', '--documents', 'never');
    expect(documents(graph)).toEqual([]);
    expect(graph.notes).toEqual([]);
    expect(read()).toBe(0);
  });

  test('reads none when there are more than the bound, and says so', async () => {
    const graph = await discover('many');
    expect(documents(graph)).toEqual([]);
    expect(graph.notes).toEqual([
      'did not list the documents of 102 artifacts: `documents: auto` reads at most 100; set `documents: always`',
    ]);
    expect(read()).toBe(0);
  });

  test('reads all with --documents always', async () => {
    const graph = await discover('many', '--documents=always');
    expect(documents(graph)).toHaveLength(102);
    expect(graph.notes).toEqual([]);
    expect(read()).toBe(102);
  });

  test('counts only the artifacts that are selected', async () => {
    const graph = await discover('many', '--kind', 'sbom');
    expect(documents(graph)).toHaveLength(2);
    expect(read()).toBe(2);
  });
});
