// Chooses the SBOM of each platform among the evidence of an image, verifies it, and reads the packages in it.
import { EXIT, type ExitCode, ExpectedError } from '../../errors.ts';
import { documentOf } from '../../evidence/document.ts';
import type { Graph } from '../../graph/model.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { platformName } from '../../oci/descriptor.ts';
import { type Digest, digestOf } from '../../oci/digest.ts';
import type { Reference } from '../../oci/reference.ts';
import { formatReference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { packagesOf, type SbomPackages } from '../../scan/packages.ts';
import type { EvidenceStore } from '../../signing/evidence-place.ts';
import type { FoundEvidence } from '../../signing/found-evidence.ts';
import { signerName } from '../../signing/signer.ts';
import { chooseEvidence, NoEvidenceError, UndecidedError } from '../get/choose.ts';
import { readDocumentOf } from '../get/document.ts';
import type { Attestations } from '../github-attestations.ts';
import { openStatements } from '../open-statements.ts';
import { type ImageEvidence, readImage } from '../read-image.ts';
import type { Signers } from '../signers.ts';
import { type ExactReference, resolveSubject, type Subject } from '../subject.ts';

/** Why an image cannot be scanned. */
export class RescanError extends ExpectedError {
  override readonly name = 'RescanError';
  override readonly code: 'rescan-failed' | 'undecided';
  override readonly exitCode: ExitCode;

  constructor(message: string, undecided: boolean, cause?: unknown) {
    super(message, { cause });
    this.code = undecided ? 'undecided' : 'rescan-failed';
    this.exitCode = undecided ? EXIT.undecided : EXIT.failed;
  }
}

/** The SBOM of one platform. */
export interface PlatformSbom {
  /** The manifest of the platform, or the image itself. */
  readonly subject: Descriptor;
  readonly platform: string | null;
  readonly artifact: Digest;
  readonly signer: string | null;
  readonly packages: SbomPackages;
}

export interface ImageSboms {
  readonly subject: Subject;
  readonly graph: Graph;
  readonly sboms: readonly PlatformSbom[];
}

export interface SbomSelection {
  readonly platforms: readonly string[];
  /** Only SBOMs that one of them signed are used. */
  readonly signers: Signers | undefined;
  readonly attestations: Attestations | undefined;
}

/**
 * The newest usable SBOM of each platform; one about the whole image counts for platforms without their own. Throws a
 * StoreError, an UndecidedError if the registry does not list everything, and a NoEvidenceError if a platform has no SBOM that
 * may be used. Reads no layer.
 */
export async function imageSboms(
  store: ReadableStore & EvidenceStore,
  reference: Reference,
  { platforms, signers, attestations }: SbomSelection,
): Promise<ImageSboms> {
  const bundles = new Map<Digest, Uint8Array>();
  const image = await readImage(store, reference.digest ?? reference.tag ?? '', {
    kinds: new Set(['sbom'] as const),
    depth: 'signatures',
    attestations: attestations && recorded(attestations, bundles),
    ...(signers && { verifier: signers.verifier }),
  });
  const graph = graphOf(image);
  const exact: ExactReference = { ...reference, digest: graph.root.digest };
  const subject = await resolveSubject(store, exact, { platforms, allowMissing: false });
  const found = await openStatements(store, 'sbom', image.evidence);
  const kinds = new Set(found.map(({ kind }) => kind));
  const choose = (digest: Digest): FoundEvidence => {
    const choice = { kind: 'sbom' as const, all: false, signers, kinds, reference: formatReference(exact) };
    const [chosen] = chooseEvidence(found, { ...choice, subjects: new Set([digest]) });
    if (chosen === undefined) throw new TypeError('a choice is never empty');
    return chosen;
  };
  const sboms: PlatformSbom[] = [];
  for (const descriptor of subject.platforms) {
    const evidence = chosenFor(descriptor.digest, subject.descriptor.digest, found, choose);
    const { bytes, mediaType } = await readDocumentOf(evidence, { store, bundles, found, raw: false });
    const name = `the SBOM ${evidence.artifact.digest} of ${formatReference(exact)}`;
    sboms.push({
      subject: descriptor,
      platform: descriptor.platform === undefined ? null : platformName(descriptor.platform),
      artifact: evidence.artifact.digest,
      signer: evidence.signature.state === 'verified' ? signerName(evidence.signature.signer) : null,
      packages: await packagesOf(documentOf(bytes, mediaType), name),
    });
  }
  return { subject, graph, sboms };
}

function chosenFor(
  platform: Digest,
  image: Digest,
  found: readonly FoundEvidence[],
  choose: (digest: Digest) => FoundEvidence,
): FoundEvidence {
  const hasOwn = found.some(({ subject, kind }) => subject === platform && kind === 'sbom');
  if (platform === image || !found.some(({ subject, kind }) => subject === image && kind === 'sbom')) {
    return choose(platform);
  }
  if (!hasOwn) return choose(image);
  try {
    return choose(platform);
  } catch (error) {
    // Every SBOM of the platform is refused.
    if (!(error instanceof NoEvidenceError)) throw error;
    return choose(image);
  }
}

/** Requires a complete graph: in a partial one, the newest SBOM may be missing. */
function graphOf({ graph, problems, error }: ImageEvidence): Graph {
  const [problem] = problems;
  if (problem?.undecided) throw new UndecidedError(problem.text);
  if (graph !== undefined) return graph;
  if (error !== undefined) throw error;
  throw new NoEvidenceError(problem?.text ?? 'the graph could not be read');
}

/** Records the listed bundles in `bundles`, because they cannot be read from the store. */
function recorded(attestations: Attestations, bundles: Map<Digest, Uint8Array>): Attestations {
  return async (subject) => {
    const list = await attestations(subject);
    for (const bundle of list.bundles) bundles.set(digestOf(bundle), bundle);
    return list;
  };
}
