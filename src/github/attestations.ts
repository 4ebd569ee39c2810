// Stores bundles with GitHub's attestations API, where `gh attestation verify` looks for them without a registry.

import { isRecord } from '../json/fields.ts';
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
    const data = await client.request({ attempted: 'list the attestations', permission: PERMISSION }, (octokit, at) =>
      octokit.request('GET /repos/{owner}/{repo}/attestations/{subject}', { ...at, subject, per_page: PER_PAGE }).then(
        (response): unknown => response.data,
        (error: unknown) => {
          if (statusOf(error) === 404) return {};
          throw error;
        },
      ),
    );
    for (const signature of signaturesOf(data)) known.add(signature);
  }
  const ids: string[] = [];
  for (const { bundle: bytes } of attestations) {
    const bundle: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (known.has(signatureOf(bundle))) continue;
    const data = await client.request(
      { attempted: 'store attestations', permission: PERMISSION },
      async (octokit, at) => {
        const body = { ...at, bundle: bundle as { mediaType?: string } };
        return (await octokit.request('POST /repos/{owner}/{repo}/attestations', body)).data;
      },
    );
    ids.push(String(isRecord(data) ? data.id : ''));
  }
  return ids;
}

function signaturesOf(data: unknown): string[] {
  const list = isRecord(data) && Array.isArray(data.attestations) ? data.attestations : [];
  return list.map((one: unknown) => signatureOf(isRecord(one) ? one.bundle : undefined)).filter((text) => text !== '');
}

function signatureOf(bundle: unknown): string {
  const envelope = isRecord(bundle) && isRecord(bundle.dsseEnvelope) ? bundle.dsseEnvelope : {};
  const [first] = Array.isArray(envelope.signatures) ? envelope.signatures : [];
  return isRecord(first) && typeof first.sig === 'string' ? first.sig : '';
}
