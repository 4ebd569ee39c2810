// Reads the attestations that GitHub stores for an image, as a second source of evidence.
import { githubAttestations } from '../../github/stored-attestations.ts';
import { SERVICE_POLICY, type ServicePolicy } from '../../net/service-calls.ts';
import { checkServiceUrl } from '../../net/service-url.ts';
import { digestOf } from '../../oci/digest.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import type { GateInput } from '../../policy/evaluation.ts';
import type { FoundEvidence, ReadProblem } from '../../signing/found-evidence.ts';
import {
  type EvidencePlace,
  type EvidenceStore,
  mapEvidence,
  type ReadSelection,
} from '../../signing/read-evidence.ts';
import type { Context } from '../context.ts';

export interface GitHubEvidence {
  readonly evidence: readonly FoundEvidence[];
  readonly problems: readonly ReadProblem[];
}

/** An API that does not answer is a problem, and never "no attestations". */
export async function readGitHubEvidence(
  owners: readonly string[],
  { digest, platforms }: Pick<GateInput, 'digest' | 'platforms'>,
  store: EvidenceStore,
  selection: ReadSelection,
  { env }: Context,
  policy: ServicePolicy = SERVICE_POLICY,
): Promise<GitHubEvidence> {
  const api = checkServiceUrl('GITHUB_API_URL', env.GITHUB_API_URL || 'https://api.github.com');
  const names = new Map(platforms.map((one) => [one.digest, one.name]));
  const subjects = [...new Set([digest, ...names.keys()])];
  const problems: ReadProblem[] = [];
  const places: EvidencePlace[] = [];
  for (const owner of owners) {
    const found = await githubAttestations({ api, owner, token: env.GITHUB_TOKEN ?? '' }, subjects, policy);
    problems.push(...found.problems.map((text) => ({ undecided: true, text })));
    for (const { subject, bundle } of found.attestations) {
      const artifact = { mediaType: MEDIA_TYPE.sigstoreBundle, digest: digestOf(bundle), size: bundle.byteLength };
      places.push({
        artifact: { ...artifact, artifactType: MEDIA_TYPE.sigstoreBundle },
        subject,
        platform: names.get(subject) ?? null,
        source: 'github',
        bundle,
      });
    }
  }
  return { evidence: await mapEvidence(store, places, selection, (one) => one), problems };
}
