// Pushes a batch of artifacts for their subjects, as much as possible in parallel.
import type { Digest } from '../../digest.ts';
import type { Artifact, ArtifactOutcome } from '../../store.ts';
import type { PushResult } from './push-result.ts';
import { type BatchContext, SubjectBatch } from './subject-batch.ts';

/**
 * See ArtifactWriter.pushArtifacts. A failure is the outcome of its artifact; only a UserError rejects, such as a broken
 * configuration, which affects every artifact.
 */
export async function pushBatch(parts: BatchContext, batch: readonly Artifact[]): Promise<readonly ArtifactOutcome[]> {
  const groups = new Map<Digest, SubjectBatch>();
  const pushes = new Map<Digest, Promise<PushResult>>();
  for (const artifact of parentsFirst(batch)) {
    const { subject } = artifact;
    const group = groups.get(subject.digest) ?? new SubjectBatch(parts, subject.digest);
    groups.set(subject.digest, group);
    pushes.set(digestOf(artifact), group.push(artifact, pushes.get(subject.digest)));
  }
  const finished = await Promise.all([...groups.values()].map((group) => group.finish()));
  const outcomes = new Map(finished.flat().map((outcome) => [digestOf(outcome.artifact), outcome]));
  return batch.map((artifact) => ({ ...(outcomes.get(digestOf(artifact)) as ArtifactOutcome), artifact }));
}

/** Each digest once, and artifacts that are subjects of others before those. */
function parentsFirst(batch: readonly Artifact[]): readonly Artifact[] {
  const waiting = new Map(batch.map((artifact) => [digestOf(artifact), artifact]));
  const sorted: Artifact[] = [];
  for (const artifact of batch) {
    const chain: Artifact[] = [];
    for (let next: Artifact | undefined = waiting.get(digestOf(artifact)); next !== undefined; ) {
      waiting.delete(digestOf(next));
      chain.unshift(next);
      next = waiting.get(next.subject.digest);
    }
    sorted.push(...chain);
  }
  return sorted;
}

function digestOf({ manifest }: Artifact): Digest {
  return manifest.descriptor.digest;
}
