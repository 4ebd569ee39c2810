// Collects evidence that is in the store already, in a place or form that readers of referrers do not look at.
import { collectBuildkit } from '../../evidence/buildkit.ts';
import { kindOfReferrer } from '../../evidence/classify.ts';
import type { Evidence, SourceResult } from '../../evidence/evidence.ts';
import { type Kind, kindRow } from '../../evidence/kinds.ts';
import { isLegacyArtifact, repackLegacyArtifact } from '../../evidence/legacy-artifact.ts';
import type { Targets } from '../../evidence/placement.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import type { Artifact, ReadableStore } from '../../oci/store.ts';
import type { FetchProof } from '../../signing/log-proof.ts';
import { SigningError } from '../../signing/signing-error.ts';
import { readCosignContent } from '../cosign-content.ts';
import type { CollectorName } from '../inputs/evidence.ts';
import type { Subject } from '../subject.ts';

/** Evidence that is packed as an artifact already. */
export interface PackedEvidence {
  readonly piece: Evidence;
  readonly artifact: Artifact;
}

export interface Collected extends SourceResult {
  readonly packed: readonly PackedEvidence[];
  readonly unconverted?: readonly Unconverted[];
}

/** An attestation whose log did not answer. Nothing of it is attached. */
export interface Unconverted {
  readonly kind: Kind;
  readonly error: SigningError;
}

/** What collectors work with. */
export interface CollectCall {
  readonly store: ReadableStore;
  readonly subject: Subject;
  readonly targets: Targets;
  readonly proof: FetchProof;
  /** Whether this run signs the image itself. */
  readonly signsImage: boolean;
}

type Collector = (call: CollectCall) => Promise<Collected>;

/** What can be collected, by the names that the input `collect` takes. */
const COLLECTORS = {
  /** Attestation manifests in the image index. */
  buildkit: async ({ store, subject, targets }) =>
    subject.content === undefined || subject.content.manifests.length === 0
      ? { evidence: [], packed: [], notes: [] }
      : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
  /** The tags `sha256-….sig`, `.att` and `.sbom`. */
  cosign: collectCosign,
  /** Referrers in the artifact manifest formats that came before OCI 1.1. */
  legacy: collectLegacyArtifacts,
} as const satisfies Record<CollectorName, Collector>;

/** Everything that the named collectors find. Throws what the store throws. */
export async function collect(names: readonly CollectorName[], call: CollectCall): Promise<Collected> {
  const found: readonly Collected[] = await Promise.all(names.map((name) => COLLECTORS[name](call)));
  return {
    evidence: found.flatMap(({ evidence }) => evidence),
    packed: found.flatMap(({ packed }) => packed),
    notes: found.flatMap(({ notes }) => notes),
    unconverted: found.flatMap(({ unconverted = [] }) => unconverted),
  };
}

/** Attestations become bundles. What cannot be one stays under its tag, with a note. */
async function collectCosign({ store, targets, proof, signsImage }: CollectCall): Promise<Collected> {
  const { evidence, attestations, notes } = await readCosignContent(store, targets);
  const converted = await Promise.all(
    attestations.map(async ({ envelope, bundle }): Promise<Evidence | Unconverted> => {
      try {
        return await bundle(proof);
      } catch (error) {
        if (!(error instanceof SigningError)) throw error;
        return { kind: envelope.kind, error };
      }
    }),
  );
  const signatures = evidence.filter(({ kind, artifactType }) => kind === 'signature' && artifactType !== undefined);
  return {
    evidence: [...evidence, ...converted.filter((one) => 'document' in one)],
    packed: [],
    notes: [...notes, ...(signatures.length > 0 && !signsImage ? [signatureNote(signatures.length)] : [])],
    unconverted: converted.filter((one) => 'error' in one),
  };
}

function signatureNote(count: number): string {
  const which = count === 1 ? '1 signature of a .sig tag was' : `${count} signatures of .sig tags were`;
  return `${which} attached unchanged, because a bundle cannot hold it: cosign 3 and policy-controller find it under the tag only, and only while the image has no bundle; set sign-image to sign the image again`;
}

async function collectLegacyArtifacts({ store, targets }: CollectCall): Promise<Collected> {
  const subjects = new Map([targets.subject, ...targets.platforms].map((subject) => [subject.digest, subject]));
  const packed = await Promise.all(
    [...subjects.values()].map(async (subject) => {
      const found: Descriptor[] = [];
      for await (const page of store.referrers(subject.digest)) {
        found.push(...page.referrers.filter(({ mediaType }) => isLegacyArtifact(mediaType)));
      }
      return Promise.all(
        found.map(async (descriptor) => packedOf(await repackLegacyArtifact(store, descriptor), subject)),
      );
    }),
  );
  return { evidence: [], packed: packed.flat(), notes: [] };
}

function packedOf(artifact: Artifact, subject: Descriptor): PackedEvidence {
  const { artifactType, annotations = {} } = artifact.manifest.descriptor;
  const kind = kindOfReferrer({ ...(artifactType !== undefined && { artifactType }), annotations });
  const document = artifact.blobs.at(-1);
  if (document === undefined) throw new RangeError('a re-packed artifact has its config at least');
  const title = document.descriptor.annotations?.[ANNOTATION.title] ?? kindRow(kind).label;
  return { piece: { kind, subject, document, title, annotations }, artifact };
}
