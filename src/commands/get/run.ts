// get: finds evidence of an image, verifies it, and prints the document. Nothing is written to the store.
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.ts';
import type { Kind } from '../../evidence/kinds.ts';
import { type Graph, nodesOf } from '../../graph/model.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import { writeAtomically } from '../../oci/layout/atomic-file.ts';
import { makeDirectory } from '../../process/directory.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { type Attestations, attestationPlaces, withGitHubAttestations } from '../github-attestations.ts';
import { openStatements } from '../open-statements.ts';
import { writeOutput } from '../output-files.ts';
import { type ImageEvidence, imagesOf, READ_CONCURRENCY, readImage } from '../read-image.ts';
import { openSigners } from '../signers.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { chooseEvidence, NoEvidenceError, refusalOf, UndecidedError } from './choose.ts';
import { type GotDocument, readDocumentOf } from './document.ts';
import { documentName, indexEntry } from './documents-index.ts';
import type { GetInputs } from './inputs.ts';

/** Throws a StoreError, a NoEvidenceError, an UndecidedError or a UserError: a document is printed whole or not at all. */
export async function run(inputs: GetInputs, world: World): Promise<CommandResult<never>> {
  const { all, output } = inputs;
  if (all && output === undefined) throw new UserError('all needs output: the directory to write the documents to');
  const reference = readableReference(inputs.image, inputs.digest);
  const places = attestationPlaces(inputs['attestations-from']);
  return withContext(
    world,
    inputs,
    [reference],
    async (context) => {
      const documents = await withGitHubAttestations(places, context, (attestations) =>
        getDocuments(inputs, context, attestations),
      );
      if (all) return writeAll(documents, output ?? '', world);
      const [first] = documents;
      if (first === undefined) throw new TypeError('there is a chosen document');
      const { document } = first;
      if (output === undefined) return printed(document.bytes);
      await writeOutput(output, () => writeAtomically(resolve(world.cwd, output), document.bytes));
      return printed();
    },
    { concurrency: READ_CONCURRENCY },
  );
}

interface Got {
  readonly evidence: FoundEvidence;
  readonly document: GotDocument;
}

async function getDocuments(
  inputs: GetInputs,
  context: Context,
  attestations: Attestations | undefined,
): Promise<readonly Got[]> {
  const { kind, platform, type, all, raw, 'signed-by': signedBy } = inputs;
  const reference = readableReference(inputs.image, inputs.digest);
  const store = context.stores.open(reference);
  const signers = signedBy.length > 0 ? await openSigners(signedBy, inputs['trusted-root'], context) : undefined;
  const bundles = new Map<Digest, Uint8Array>();
  const image = await readImage(store, reference.digest ?? reference.tag ?? '', {
    kinds: new Set([kind]),
    depth: 'signatures',
    attestations: attestations && recorded(attestations, bundles),
    ...(signers && { verifier: signers.verifier }),
  });
  const graph = graphOf(image);
  const found = raw ? image.evidence : await openStatements(store, kind, image.evidence);
  const chosen = chooseEvidence(found, {
    kind,
    platform,
    type,
    signers,
    all,
    subjects: new Set(imagesOf(graph).map(({ digest }) => digest)),
    reference: graph.reference,
    kinds: kindsOf(graph),
  });
  for (const one of all ? found : []) {
    const refusal = one.kind === kind ? refusalOf(one, signers) : undefined;
    if (refusal !== undefined) context.warn(`skipped ${one.artifact.digest}: ${refusal}`);
  }
  const documents: Got[] = [];
  for (const evidence of chosen) {
    documents.push({
      evidence,
      document: await readDocumentOf(evidence, { store, bundles, found, raw }),
    });
  }
  return documents;
}

/** Records the listed bundles in `bundles`, because they cannot be read from the store. */
function recorded(attestations: Attestations, bundles: Map<Digest, Uint8Array>): Attestations {
  return async (subject) => {
    const list = await attestations(subject);
    for (const bundle of list.bundles) bundles.set(digestOf(bundle), bundle);
    return list;
  };
}

/** Requires a complete graph: in a partial one, the newest evidence may be missing. */
function graphOf({ graph, problems }: ImageEvidence): Graph {
  const [problem] = problems;
  if (problem?.undecided) throw new UndecidedError(problem.text);
  if (graph === undefined) throw new NoEvidenceError(problem?.text ?? 'the graph could not be read');
  return graph;
}

function kindsOf(graph: Graph): ReadonlySet<Kind> {
  const kinds = [...nodesOf(graph)].map(({ node, relation }) => (relation === 'root' ? null : node.kind));
  return new Set(kinds.filter((kind) => kind !== null));
}

async function writeAll(documents: readonly Got[], output: string, world: World): Promise<CommandResult<never>> {
  const directory = resolve(world.cwd, output);
  await writeOutput(output, async () => {
    await makeDirectory(directory);
    const entries = [];
    for (const [at, { evidence, document }] of documents.entries()) {
      const name = documentName(evidence, document, at + 1);
      await writeAtomically(join(directory, name), document.bytes);
      entries.push(indexEntry(name, evidence, document));
    }
    await writeAtomically(join(directory, 'index.json'), Buffer.from(`${JSON.stringify(entries, null, 2)}\n`));
  });
  world.note(`wrote ${documents.length} documents and index.json to ${output}`);
  return printed();
}

function printed(bytes?: Uint8Array): CommandResult<never> {
  return { outputs: {}, report: bytes === undefined ? {} : { document: () => bytesOf(bytes) }, failures: [] };
}

async function* bytesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
