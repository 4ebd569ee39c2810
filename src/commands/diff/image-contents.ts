// Reads what diff compares of one image: its SBOMs, scans and provenance, verified, and a list of all its evidence.
import type {
  AttachedEvidence,
  ComparedDocument,
  Component,
  ImageContents,
  PlatformContents,
} from '../../diff/contents.ts';
import { type Graph, type GraphNode, nodesOf } from '../../graph/model.ts';
import type { Digest } from '../../oci/digest.ts';
import { isIndex } from '../../oci/media-types.ts';
import { formatReference, locationOf, type Reference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { contentOf, type EvidenceContent, EvidenceFault } from '../../policy/content.ts';
import { readProvenance } from '../../policy/kinds/provenance.ts';
import { readSbom } from '../../policy/kinds/sbom-facts.ts';
import { readScan } from '../../policy/kinds/scan.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { signerName } from '../../signing/signer.ts';
import type { Verifier } from '../../signing/verifier.ts';
import { timeOf, UndecidedError } from '../get/choose.ts';
import { imagesOf, readImage } from '../read-image.ts';
import type { Signers } from '../signers.ts';

export interface ContentsOptions {
  readonly platforms: readonly string[];
  readonly verifier: Verifier;
  /** Only documents that one of them signed are used. */
  readonly signers: Signers | undefined;
  /** Layers of base images. */
  readonly base: ReadonlySet<string>;
  /** The SBOM of a platform that has none, or a note why there is none. */
  readonly generate: (digest: Digest, platform: string | null) => Promise<EvidenceContent | string>;
}

/** The kinds of evidence that are read, as notes name them. */
const NAMES = { sbom: 'SBOM', scan: 'scan', provenance: 'provenance' } as const;
type ReadKind = keyof typeof NAMES;
const KINDS = new Set(Object.keys(NAMES) as ReadKind[]);

/** Throws a StoreError, and an UndecidedError if evidence could not be read, because the comparison would be wrong. */
export async function imageContents(
  store: ReadableStore,
  reference: Reference,
  options: ContentsOptions,
): Promise<ImageContents> {
  const { verifier } = options;
  const found = await readImage(store, reference.digest ?? reference.tag ?? '', { verifier, kinds: KINDS });
  if (found.graph === undefined) throw found.error ?? new TypeError('there is no graph and no error');
  const { graph, evidence } = found;
  const problem = [...found.problems, ...evidence.flatMap((one) => one.problem ?? [])].find((one) => one.undecided);
  if (problem !== undefined) {
    throw new UndecidedError(`could not compare ${formatReference(reference)}: ${problem.text}; run again`);
  }
  return new ContentsReader(graph, evidence, reference, options).read();
}

class ContentsReader {
  readonly #graph: Graph;
  readonly #evidence: readonly FoundEvidence[];
  readonly #reference: Reference;
  readonly #options: ContentsOptions;
  /** Each once, though documents are chosen for several purposes. */
  readonly #notes = new Set<string>();

  constructor(graph: Graph, evidence: readonly FoundEvidence[], reference: Reference, options: ContentsOptions) {
    this.#graph = graph;
    this.#reference = reference;
    this.#options = options;
    this.#evidence = evidence;
  }

  async read(): Promise<ImageContents> {
    const { root } = this.#graph;
    const images = this.#images();
    const platforms: PlatformContents[] = [];
    for (const image of images) platforms.push(await this.#platform(image));
    const source = await this.#source(images);
    return {
      reference: `${locationOf(this.#reference)}@${root.digest}`,
      digest: root.digest,
      platforms,
      evidence: this.#attached(),
      ...(source && { source }),
      notes: [...this.#notes],
    };
  }

  /** The platforms to compare; the image itself if it is not an index. */
  #images(): readonly GraphNode[] {
    const { root } = this.#graph;
    if (!isIndex(root.mediaType)) return [root];
    const entries = imagesOf(this.#graph).slice(1);
    const { platforms } = this.#options;
    return platforms.length === 0
      ? entries
      : entries.filter(({ platform }) => platforms.some((wanted) => `${platform}/`.startsWith(`${wanted}/`)));
  }

  async #platform({ digest, platform }: GraphNode): Promise<PlatformContents> {
    const [sbom] = await this.#documents('sbom', digest, (content) => this.#components(content));
    const scans = await this.#documents('scan', digest, readScan);
    const newest = new Map(scans.toReversed().map((one) => [one.value.scanner.name, one]));
    const made =
      sbom === undefined ? await this.#generated(digest, platform) : { ...sbom.document, components: sbom.value };
    return {
      platform,
      digest,
      ...(made && { sbom: made }),
      ...(newest.size > 0 && {
        scans: [...newest.values()].map(({ document, value }) => ({
          ...document,
          scanner: value.scanner.name,
          findings: value.findings,
        })),
      }),
    };
  }

  async #generated(digest: Digest, platform: string | null): Promise<PlatformContents['sbom']> {
    const content = await this.#options.generate(digest, platform);
    if (typeof content !== 'string') return { from: 'generated', components: this.#components(content) };
    this.#notes.add(content);
    return undefined;
  }

  #components(content: EvidenceContent): readonly Component[] {
    const { base } = this.#options;
    return readSbom(content).components.map(({ name, version, purl, license, layer, origin }) => ({
      name,
      ...(version !== undefined && { version }),
      ...(purl !== undefined && { purl }),
      ...(license !== undefined && { license }),
      // Layers that the call names count more than what the document says about its own.
      ...(base.size > 0
        ? layer !== undefined && { isBase: base.has(layer) }
        : isOrigin(origin) && { isBase: origin === 'base-image' }),
    }));
  }

  async #source(images: readonly GraphNode[]): Promise<ImageContents['source']> {
    for (const { digest } of [this.#graph.root, ...images]) {
      for (const { value, document } of await this.#documents('provenance', digest, readProvenance)) {
        const { source: repository, commit, ref } = value;
        if (repository === undefined || commit === undefined) continue;
        return {
          repository,
          commit,
          ...(ref !== undefined && { ref }),
          ...(document.signer && { signer: document.signer }),
        };
      }
    }
    return undefined;
  }

  /** The readable documents of a kind about one manifest: signed ones before unsigned ones, the newest first. */
  async #documents<T>(
    kind: ReadKind,
    digest: Digest,
    read: (content: EvidenceContent) => T | Promise<T>,
  ): Promise<readonly { readonly value: T; readonly document: ComparedDocument }[]> {
    const ofKind = this.#evidence.filter((one) => one.kind === kind && one.subject === digest && this.#isUsable(one));
    const isSigned = ofKind.some(({ signature }) => signature.state === 'verified');
    const used = isSigned ? ofKind.filter(({ signature }) => signature.state === 'verified') : ofKind;
    const sorted = used.toSorted((a, b) => (Date.parse(timeOf(b) ?? '') || 0) - (Date.parse(timeOf(a) ?? '') || 0));
    const documents: { value: T; document: ComparedDocument }[] = [];
    for (const one of sorted) {
      const content = contentOf(one);
      if (content === undefined) continue;
      try {
        const signer = signerOf(one);
        const document = { from: 'attached', digest: one.artifact.digest, ...(signer && { signer }) } as const;
        documents.push({ value: await read(content), document });
      } catch (error) {
        if (!(error instanceof EvidenceFault)) throw error;
        this.#notes.add(`did not use ${nameOf(one)}, which ${error.message}`);
      }
    }
    return documents;
  }

  #isUsable(one: FoundEvidence): boolean {
    const { signature, problem } = one;
    const { signers } = this.#options;
    const refusal = signers?.refusal(signature) ?? (signature.state === 'refused' ? signature.reason : problem?.text);
    if (refusal === undefined) return true;
    const isUntrusted = signers === undefined && signature.state === 'refused' && signature.code === 'no-trust';
    const remedy = isUntrusted ? '; name who signed it with signed-by, such as key:FILE' : '';
    this.#notes.add(`did not use ${nameOf(one)}: ${refusal}${remedy}`);
    return false;
  }

  /** Evidence whose content was not needed is listed by the graph alone. */
  #attached(): readonly AttachedEvidence[] {
    const read = new Set(this.#evidence.map(({ artifact }) => artifact.digest));
    const listed = [...nodesOf(this.#graph)].flatMap(({ node, relation }): AttachedEvidence[] => {
      if (relation !== 'referrer' || node.kind === null || read.has(node.digest)) return [];
      const { kind, platform, predicateTypes } = node;
      return [{ kind, platform, predicateType: predicateTypes[0] ?? null, signer: null }];
    });
    const opened = this.#evidence.map((one): AttachedEvidence => {
      const { kind, platform, statement, claimedPredicateType } = one;
      const predicateType = statement?.predicateType ?? claimedPredicateType ?? null;
      return { kind, platform, predicateType, signer: signerOf(one) ?? null };
    });
    return [...opened, ...listed];
  }
}

/** `the SBOM sha256:…`. */
function nameOf({ kind, artifact }: FoundEvidence): string {
  return `the ${NAMES[kind as ReadKind]} ${artifact.digest}`;
}

function isOrigin(origin: string | undefined): boolean {
  return origin === 'base-image' || origin === 'build';
}

function signerOf({ signature }: FoundEvidence): string | undefined {
  return signature.state === 'verified' ? signerName(signature.signer) : undefined;
}
