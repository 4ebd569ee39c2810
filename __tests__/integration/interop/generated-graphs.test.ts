// The table of readers predicts what cosign, gh, Trivy, oras and regctl find in generated graphs: forms, signers, predicate types,
// annotations, listed types, tags, pages and registries without the referrers API.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { withDocuments } from '../../../src/commands/discover/documents.ts';
import { placeOf } from '../../../src/commands/read-image.ts';
import type { FoundEvidenceNode, Graph, GraphNode } from '../../../src/graph/model.ts';
import type { Reader } from '../../../src/graph/readers.ts';
import { visibilityOf } from '../../../src/graph/visibility.ts';
import { walkGraph } from '../../../src/graph/walk.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { mapEvidence } from '../../../src/signing/read-evidence.ts';
import { readTrustedRoots } from '../../../src/signing/trust.ts';
import { Verifier } from '../../../src/signing/verifier.ts';
import { testEnvironment } from '../../support/environment.ts';
import { temporaryDirectory } from '../../support/fixtures.ts';
import {
  type Piece,
  type PlannedGraph,
  PREDICATES,
  plannedGraph,
  pushGraph,
  type Signers,
  VULNERABILITIES,
  VULNERABLE,
  vulnerabilitiesOf,
} from '../../support/interop/generated-graph.ts';
import { verifyWithGh } from '../../support/interop/gh.ts';
import {
  cosignAttestations,
  cosignSignatures,
  cosignTree,
  orasReferrers,
  type ReaderContext,
  regctlReferrers,
  trivySbom,
  trivySuppressed,
  writeVulnerabilities,
} from '../../support/interop/readers.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { keyless, testKey } from '../../support/sigstore/signed.ts';
import { startSigstore } from '../../support/sigstore/sigstore.ts';

const COUNT = 66;
const seeds = Array.from({ length: COUNT }, (_, at) => at + 1);

let home: string;
let signers: Signers;
let context: ReaderContext;
let verifier: Verifier;
/** By Trivy, over all graphs. */
let suppressions = 0;
const registries = new Map<PlannedGraph['place'], TestRegistry>();

beforeAll(async () => {
  home = await temporaryDirectory();
  const sigstore = await startSigstore();
  signers = { sigstore, key: await testKey(), otherKey: await testKey(), certificate: await keyless(sigstore) };
  context = { home, key: join(home, 'key.pub') };
  await writeVulnerabilities(VULNERABLE, VULNERABILITIES, context);
  await writeFile(context.key, signers.key.publicPem);
  await writeFile(join(home, 'root.json'), sigstore.trustedRoot);
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'root.json');
  verifier = await Verifier.open({ keys: [signers.key, signers.otherKey], roots: async () => roots });
  registries.set('api', await startRegistry());
  registries.set('pages', await startRegistry());
  registries.set('fallback-tag', await startRegistry({ faults: { noReferrers: 404 } }));
}, 30_000);
afterAll(() => Promise.all([signers?.sigstore.close(), ...[...registries.values()].map((one) => one.close())]));

/** The graph as `discover --documents always` with trusted signers reads it. */
async function graphOf(reference: string): Promise<Graph> {
  const stores = new Stores(testEnvironment());
  try {
    const parsed = parseReference(reference);
    const store = stores.open(parsed);
    const found: FoundEvidenceNode[] = [];
    const graph = await walkGraph(store, parsed.digest as string, { onFound: (node) => void found.push(node) });
    return withDocuments(graph, await mapEvidence(store, found.map(placeOf), { verifier }, (evidence) => evidence));
  } finally {
    await stores.close();
  }
}

const sorted = (values: readonly string[]): readonly string[] => values.toSorted();

test.each(seeds)(
  'graph %i',
  async (seed) => {
    const plan = plannedGraph(seed);
    const registry = registries.get(plan.place) as TestRegistry;
    registry.faults.pageSize = plan.place === 'pages' ? plan.pageSize : 1000;
    const { reference, pieces } = await pushGraph(registry.host, `generated/${seed}`, plan, signers);
    const views = visibilityOf(await graphOf(reference));
    const predicted = (reader: Reader): readonly GraphNode[] =>
      views.find((view) => view.reader === reader)?.finds ?? [];
    const piecesOf = (reader: Reader): readonly Piece[] =>
      predicted(reader).flatMap(({ digest }) => pieces.get(digest) ?? []);
    // What is found and also verifies: the readers print only that.
    const byKey = (reader: Reader): readonly Piece[] => piecesOf(reader).filter(({ signer }) => signer === 'key');

    const attestations = await cosignAttestations(reference, PREDICATES.sbom, context);
    expect({ cosign: sorted(attestations.map(({ predicate }) => String(predicate.id))) }).toEqual({
      cosign: sorted(
        byKey('cosign verify-attestation')
          .filter(({ kind }) => kind === 'sbom')
          .map(({ id }) => id),
      ),
    });

    expect({ cosignVerify: sorted(await cosignSignatures(reference, context)) }).toEqual({
      cosignVerify: sorted(
        byKey('cosign verify').map(({ form, kind }) =>
          form === 'sig' ? 'cosign container image signature' : PREDICATES[kind],
        ),
      ),
    });

    expect({ cosignTree: sorted(await cosignTree(reference, context)) }).toEqual({
      cosignTree: sorted(predicted('cosign tree').map(({ tag, digest }) => tag ?? digest)),
    });

    const { statements } = await verifyWithGh(reference, {
      predicateType: PREDICATES.provenance,
      trustedRoot: join(home, 'root.json'),
      home,
    });
    expect({ gh: sorted(statements.map(({ predicate }) => String(predicate.id))) }).toEqual({
      gh: sorted(piecesOf('gh attestation verify').map(({ id }) => id)),
    });

    expect({ trivy: (await trivySbom([reference], context)) ?? [] }).toEqual({
      trivy: piecesOf('Trivy --sbom-sources oci').map(({ id }) => id),
    });

    const { found, suppressed } = await trivySuppressed(reference, context);
    // Of several documents under a tag, Trivy takes the first VEX.
    const vex = vulnerabilitiesOf(piecesOf('Trivy --vex oci')).slice(0, 1);
    expect({ vex: suppressed }).toEqual({ vex });
    suppressions += suppressed.length;
    expect(sorted([...found, ...suppressed])).toEqual(VULNERABILITIES);

    const digests = (reader: Reader): readonly string[] => sorted(predicted(reader).map(({ digest }) => digest));
    expect({ oras: sorted(await orasReferrers(['--plain-http', reference], context)) }).toEqual({
      oras: digests('oras discover'),
    });
    expect({ regctl: sorted(await regctlReferrers(reference, context)) }).toEqual({
      regctl: digests('regctl artifact list'),
    });
  },
  120_000,
);

test('the graphs have every variant', () => {
  const plans = seeds.map(plannedGraph);
  const all = plans.flatMap(({ pieces }) => pieces);
  const distinct = (of: (piece: Piece) => unknown): number => new Set(all.map(of)).size;
  expect([distinct(({ form }) => form), distinct(({ kind }) => kind), distinct(({ signer }) => signer)]).toEqual([
    5, 5, 3,
  ]);
  expect([distinct(({ isAnnotated }) => isAnnotated), distinct(({ listed }) => listed)]).toEqual([2, 3]);
  expect(distinct(({ isAnnounced }) => isAnnounced)).toBe(2);
  expect(suppressions).toBeGreaterThan(5);
  expect(new Set(plans.map(({ place }) => place)).size).toBe(3);
  expect(plans.some(({ place, pageSize, pieces }) => place === 'pages' && pieces.length > pageSize)).toBe(true);
});
