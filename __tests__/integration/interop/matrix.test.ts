// Every pair of a tool that attaches an SBOM and a tool that reads it, on four kinds of stores. docs/interop.md shows the results;
// UPDATE_INTEROP=1 writes them there.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, nodesOf } from '../../../src/graph/model.ts';
import { temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import { verifyWithGh } from '../../support/interop/gh.ts';
import { cosign, orasReferrers, outcomeOf, regctlReferrers, trivySbom } from '../../support/interop/readers.ts';
import {
  BOM,
  COMPONENT,
  referenceOf,
  type Target,
  WRITERS,
  type Writer,
  type WriterContext,
  writeInputs,
} from '../../support/interop/writers.ts';
import { END, rawEntry } from '../../support/raw-tar.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { ISSUER, SAN, startSigstore } from '../../support/sigstore/sigstore.ts';
import { outputOf } from '../../support/terminal.ts';

const PAGE = new URL('../../../docs/interop.md', import.meta.url).pathname;
const TOOLS = new URL('../../../.ci/tools', import.meta.url).pathname;

/** `verified`: signature and statement; `read`: the document, unverified; `listed`: its artifact; `no`: none of them. */
type Cell = 'verified' | 'read' | 'listed' | 'no';

const PLACES = {
  'referrers API': {},
  'fallback tag': { noReferrers: 404 },
  'second page': {},
  'OCI layout': {},
} as const;
type Place = keyof typeof PLACES;

let context: WriterContext;
let home: string;
const registries = new Map<Place, TestRegistry>();
const results = new Map<string, Readonly<Record<string, Cell>>>();

beforeAll(async () => {
  home = await temporaryDirectory();
  context = { home, sigstore: await startSigstore() };
  await writeInputs(context);
  for (const place of Object.keys(PLACES) as Place[])
    registries.set(place, await startRegistry({ faults: PLACES[place] }));
}, 60_000);
afterAll(() => Promise.all([context?.sigstore.close(), ...[...registries.values()].map((one) => one.close())]));

const registryOf = (place: Place): TestRegistry => registries.get(place) as TestRegistry;
const regctl = async (registry: TestRegistry, ...args: readonly string[]): Promise<void> => {
  const env = { HOME: home, REGCTL_CONFIG: join(home, 'regctl.json') };
  const { code, err } = await outcomeOf('regctl', ['--host', `reg=${registry.host},tls=disabled`, ...args], env);
  if (code !== 0) throw new Error(`regctl ${args.join(' ')}: ${err}`);
};

async function graphOf(image: string): Promise<Graph> {
  const {
    reference,
    present,
    complete,
    notes,
    traps: _,
    ...root
  } = JSON.parse(await outputOf(['discover', image, '--format', 'json'], { cwd: home }));
  return { reference, present, complete, notes, root };
}

/** A new image in the place, with the evidence of one writer. */
async function targetOf(name: string, writer: Writer, place: Place): Promise<Target> {
  const registry = registryOf(place);
  const repository = `matrix/${name.replaceAll(/[^a-z0-9]/g, '-')}`;
  const seed = new SeedRepository(registry.host, repository);
  const subject = await seed.pushImage(Buffer.concat([rawEntry(name), END]), 'v1');
  const target = { host: registry.host, repository, subject };
  registry.faults.pageSize = place === 'second page' ? 1 : 1000;
  if (place !== 'OCI layout') {
    await writer.attach(target, context);
    if (place === 'second page') await fillFirstPage(seed, subject);
    return target;
  }
  const layout = join(await temporaryDirectory(), 'layout');
  if (!writer.writesLayouts) await writer.attach(target, context);
  const flags = ['--referrers', '--digest-tags'];
  await regctl(registry, 'image', 'copy', ...flags, `${registry.host}/${repository}:v1`, `ocidir://${layout}:v1`);
  if (writer.writesLayouts) await writer.attach({ ...target, layout }, context);
  return { ...target, layout };
}

/** The registry lists by digest: scans are added until one of them is the first entry. */
async function fillFirstPage(seed: SeedRepository, subject: Target['subject']): Promise<void> {
  for (let count = 1; count <= 1024; count *= 2) {
    await seed.pushReferrers(subject, count, false);
    const [first] = await seed.referrersPages(subject);
    if (first?.[0]?.artifactType === 'application/sarif+json') return;
  }
  throw new Error('the evidence is on the first page');
}

/** The digests of the artifacts with the evidence, whoever lists them. */
async function artifactsOf(target: Target): Promise<ReadonlySet<string>> {
  const image =
    target.layout === undefined ? referenceOf(target) : `oci-layout:${target.layout}@${target.subject.digest}`;
  const graph = await graphOf(image);
  return new Set([...nodesOf(graph)].filter(({ node }) => node.kind === 'sbom').map(({ node }) => node.digest));
}

type Read = (target: Target, writer: Writer, artifacts: ReadonlySet<string>) => Promise<Cell>;
const listed = (digests: readonly string[], artifacts: ReadonlySet<string>): Cell =>
  digests.some((digest) => artifacts.has(digest)) ? 'listed' : 'no';

const READERS: Readonly<Record<string, Read>> = {
  'oci-evidence': async (target, { signs }, artifacts) => {
    if (artifacts.size === 0) return 'no';
    if (signs === 'nothing') return 'listed';
    const image =
      target.layout === undefined ? referenceOf(target) : `oci-layout:${target.layout}@${target.subject.digest}`;
    const signer = signs === 'key' ? 'key:cosign.pub' : `issuer=${ISSUER} identity=${SAN}`;
    const flags = ['--require=sbom', '--signed-by', signer, '--trusted-root=root.json'];
    await outputOf(['verify', image, ...flags], { cwd: home, env: { HOME: home } });
    return 'verified';
  },
  cosign: async ({ layout, ...target }, { signs }, artifacts) => {
    const image = layout === undefined ? [referenceOf(target)] : ['--local-image', layout];
    const by =
      signs === 'key'
        ? ['--key', join(home, 'cosign.pub'), '--insecure-ignore-tlog']
        : [
            '--trusted-root',
            join(home, 'root.json'),
            '--certificate-identity',
            SAN,
            '--certificate-oidc-issuer',
            ISSUER,
          ];
    const http = ['--allow-http-registry'];
    const { code, out } = await cosign(
      ['verify-attestation', '--type', 'cyclonedx', ...http, ...by, ...image],
      context,
    );
    if (code === 0 && out.includes('payloadType')) return 'verified';
    const tree = await cosign(['tree', ...http, ...(layout === undefined ? image : [layout])], context);
    return tree.code === 0 && [...artifacts].some((digest) => tree.out.includes(digest)) ? 'listed' : 'no';
  },
  gh: async (target) => {
    const reference = target.layout ?? referenceOf(target);
    const { statements } = await verifyWithGh(reference, {
      predicateType: BOM,
      trustedRoot: join(home, 'root.json'),
      home,
    });
    return statements.length > 0 ? 'verified' : 'no';
  },
  oras: async ({ layout, ...target }, _, artifacts) => {
    const image =
      layout === undefined
        ? ['--plain-http', referenceOf(target)]
        : ['--oci-layout', `${layout}@${target.subject.digest}`];
    return listed(await orasReferrers(image, context), artifacts);
  },
  regctl: async ({ layout, ...target }, _, artifacts) => {
    const image = layout === undefined ? referenceOf(target) : `ocidir://${layout}@${target.subject.digest}`;
    return listed(await regctlReferrers(image, context), artifacts);
  },
  Trivy: async ({ layout, ...target }) => {
    const image = layout === undefined ? [referenceOf(target)] : ['--input', layout];
    return (await trivySbom(image, context))?.includes(COMPONENT) ? 'read' : 'no';
  },
};

const PAIRS = Object.keys(WRITERS).flatMap((writer) =>
  (Object.keys(PLACES) as Place[]).map((place) => [writer, place] as const),
);

describe('the SBOM of', () => {
  test.each(PAIRS)(
    '%s, %s',
    async (name, place) => {
      const writer = WRITERS[name] as Writer;
      const target = await targetOf(`${name}-${place}`.toLowerCase(), writer, place);
      const artifacts = await artifactsOf(target);
      const cells: Record<string, Cell> = {};
      for (const [reader, read] of Object.entries(READERS)) cells[reader] = await read(target, writer, artifacts);
      results.set(`${name}, ${place}`, cells);
      // We find and verify everything that is anywhere.
      expect(cells['oci-evidence']).toBe(writer.signs === 'nothing' ? 'listed' : 'verified');
    },
    120_000,
  );
});

test("BuildKit's attestations in the index", async () => {
  const layout = await unpackLayout('buildkit-attestations-oci-artifact');
  const { manifests } = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8'));
  const digest: string = manifests[0].digest;
  for (const place of ['referrers API', 'OCI layout'] as const) {
    const registry = registryOf(place);
    const reference = `${registry.host}/matrix/buildkit`;
    await regctl(registry, 'image', 'copy', '--referrers', `ocidir://${layout}@${digest}`, `${reference}:v1`);
    const isLayout = place === 'OCI layout';
    const graph = await graphOf(isLayout ? `oci-layout:${layout}@${digest}` : `${reference}:v1`);
    const attestations = new Set(graph.root.manifests.filter(({ kind }) => kind !== null).map(({ digest }) => digest));
    const image = isLayout ? layout : `${reference}@${graph.root.digest}`;
    const target = isLayout ? ['--oci-layout', `${layout}@${graph.root.digest}`] : ['--plain-http', image];
    results.set(`BuildKit, ${place}`, {
      'oci-evidence': attestations.size > 0 ? 'listed' : 'no',
      cosign: (await cosign(['tree', '--allow-http-registry', image], context)).out.includes(
        [...attestations][0] ?? '-',
      )
        ? 'listed'
        : 'no',
      gh:
        (await verifyWithGh(image, { predicateType: BOM, trustedRoot: join(home, 'root.json'), home })).statements
          .length > 0
          ? 'verified'
          : 'no',
      oras: listed(await orasReferrers(target, context), attestations),
      regctl: listed(
        await regctlReferrers(isLayout ? `ocidir://${layout}@${graph.root.digest}` : image, context),
        attestations,
      ),
      Trivy: (await trivySbom(isLayout ? ['--input', layout] : [image], context)) === undefined ? 'no' : 'read',
    });
    expect(results.get(`BuildKit, ${place}`)?.['oci-evidence']).toBe('listed');
  }
}, 60_000);

test('docs/interop.md has these results and these versions', async () => {
  const tools = await readFile(TOOLS, 'utf8');
  const version = (program: string): string =>
    new RegExp(`^${program} +\\S+ +\\S+ +v?(\\S+)$`, 'm').exec(tools)?.[1] ?? '';
  const marks = { verified: '✅ verified', read: '☑ read', listed: '☑ listed', no: '—' };
  const names = {
    cosign: `cosign ${version('cosign')}`,
    gh: `gh ${version('gh')}`,
    oras: `oras ${version('oras')}`,
    regctl: `regctl ${version('regctl')}`,
    // The fourth part is the version of the package.
    Trivy: `Trivy ${version('trivy').split('.').slice(0, 3).join('.')}`,
  };
  const head = ['attached by', 'place', 'oci-evidence', ...Object.values(names)];
  const rows = [...results].map(([key, cells]) => {
    const [writer = '', place = ''] = key.split(', ');
    const program = WRITERS[writer]?.program;
    const name = program === undefined ? writer : `${writer.replace(/ \d$/, '')} ${version(program)}`;
    return [name, place, ...Object.keys(READERS).map((reader) => marks[cells[reader] as Cell])];
  });
  const table = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  const page = await readFile(PAGE, 'utf8');
  const block = `<!-- matrix -->\n${table}\n<!-- /matrix -->`;
  const updated = page.replace(/<!-- matrix -->\n[\s\S]*<!-- \/matrix -->/, () => block);
  if (process.env.UPDATE_INTEROP === '1') {
    const date = new Date().toISOString().slice(0, 10);
    await writeFile(PAGE, updated.replace(/(Results of )\d{4}-\d\d-\d\d/, `$1${date}`));
    return;
  }
  expect(results.size).toBe(PAIRS.length + 2);
  expect(page).toBe(updated);
});
