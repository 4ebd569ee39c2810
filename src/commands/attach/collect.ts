// Collects evidence that is in the store already, in a place or form that readers of referrers do not look at.
import { collectBuildkit } from '../../evidence/buildkit.ts';
import { kindOfReferrer } from '../../evidence/classify.ts';
import { collectCosignLegacy } from '../../evidence/cosign-legacy.ts';
import type { Evidence, SourceResult } from '../../evidence/evidence.ts';
import { kindRow } from '../../evidence/kinds.ts';
import { isLegacyArtifact, repackLegacyArtifact } from '../../evidence/legacy-artifact.ts';
import type { Targets } from '../../evidence/placement.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { ANNOTATION } from '../../oci/media-types.ts';
import type { Artifact, ReadableStore } from '../../oci/store.ts';
import type { CollectorName } from '../inputs/evidence.ts';
import type { Subject } from '../subject.ts';

/** Evidence that is packed as an artifact already. */
export interface PackedEvidence {
  readonly piece: Evidence;
  readonly artifact: Artifact;
}

export interface Collected extends SourceResult {
  readonly packed: readonly PackedEvidence[];
}

type Collector = (store: ReadableStore, subject: Subject, targets: Targets) => Promise<Collected>;

/** What can be collected, by the names that the input `collect` takes. */
const COLLECTORS = {
  /** Attestation manifests in the image index. */
  buildkit: async (store, subject, targets) =>
    subject.content === undefined || subject.content.manifests.length === 0
      ? { evidence: [], packed: [], notes: [] }
      : { ...(await collectBuildkit(store, subject.content, targets)), packed: [] },
  /** The tags `sha256-….sig`, `.att` and `.sbom`. */
  cosign: async (store, _, targets) => ({ ...(await collectCosignLegacy(store, targets)), packed: [] }),
  /** Referrers in the artifact manifest formats that came before OCI 1.1. */
  legacy: collectLegacyArtifacts,
} as const satisfies Record<CollectorName, Collector>;

/** Everything that the named collectors find. Throws what the store throws. */
export async function collect(
  names: readonly CollectorName[],
  store: ReadableStore,
  subject: Subject,
  targets: Targets,
): Promise<Collected> {
  const found = await Promise.all(names.map((name) => COLLECTORS[name](store, subject, targets)));
  return {
    evidence: found.flatMap(({ evidence }) => evidence),
    packed: found.flatMap(({ packed }) => packed),
    notes: found.flatMap(({ notes }) => notes),
  };
}

async function collectLegacyArtifacts(store: ReadableStore, _: Subject, targets: Targets): Promise<Collected> {
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
