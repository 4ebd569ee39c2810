// Stores bundles with GitHub's attestations API, where `gh attestation verify` looks for them without a registry.

import { isRecord, text } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import type { Digest } from '../oci/digest.ts';
import { GitHubClient, type GitHubRepository, statusOf } from './client.ts';

export interface Attestation {
  readonly subject: Digest;
  readonly bundle: Uint8Array;
  /** True if it was signed in an earlier run, which may have stored it. */
  readonly reused: boolean;
}

const PER_PAGE = 100;
const PERMISSION = 'attestations: write';

/**
 * Stores bundles, in their order, and returns their ids. A bundle of an earlier run is stored only if the API does not
 * have it, so that a re-run completes what failed and stores nothing twice. Throws a GitHubError for the first failure.
 */
export async function storeAttestations(
  attestations: readonly Attestation[],
  repository: GitHubRepository,
  policy: ServicePolicy,
): Promise<readonly string[]> {
  const client = await GitHubClient.open(repository, policy);
  const known = new Set<string>();
  for (const subject of new Set(attestations.filter(({ reused }) => reused).map((one) => one.subject))) {
    const request = { attempted: 'list the attestations', permission: PERMISSION };
    const data = await client.request(request, (octokit, at) =>
      octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', { ...at, subject, per_page: PER_PAGE }).then(
        (response): unknown => response.data,
        (error: unknown) => {
          if (statusOf(error) === 404) return { attestations: [] };
          throw error;
        },
      ),
    );
    if (!isRecord(data) || !Array.isArray(data.attestations)) {
      throw client.unexpected(request, 'has no list of attestations', data);
    }
    for (const one of data.attestations) known.add(signatureOf(isRecord(one) ? one.bundle : undefined));
  }
  const ids: string[] = [];
  for (const { bundle: bytes } of attestations) {
    const bundle: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    const signature = signatureOf(bundle);
    if (signature !== '' && known.has(signature)) continue;
    const request = { attempted: 'store attestations', permission: PERMISSION };
    const data = await client.request(request, async (octokit, at): Promise<unknown> => {
      const body = { ...at, bundle: bundle as { mediaType?: string } };
      return (await octokit.request('POST /repos/{owner}/{repo}/attestations', body)).data;
    });
    const id = isRecord(data) ? text(data.id) : undefined;
    if (id === undefined) throw client.unexpected(request, 'has no id', data);
    ids.push(id);
  }
  return ids;
}

function signatureOf(bundle: unknown): string {
  const envelope = isRecord(bundle) && isRecord(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
  const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
  return isRecord(first) && typeof first.sig === 'string' ? first.sig : '';
}
