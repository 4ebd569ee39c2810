// The release workflow up to the gate, on a tag of a copy of the work tree, with loopback services. What it cannot do without GitHub
// and npm follows after the gate: cosign and gh verify, and the release is published.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildDemoImage } from '../../../demo/image.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, type WorkflowCopy } from './act.ts';

describe('the release workflow, up to the gate', () => {
  let copy: WorkflowCopy;
  let folder: string;
  let sigstore: Sigstore;
  let tokens: Service;
  let osv: OsvService;
  let registry: TestRegistry;
  let job: JobRecord;
  let version: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oci-evidence-release-'));
    [copy, sigstore, registry, osv] = await Promise.all([copyWorkTree(), startSigstore(), startRegistry(), startOsv()]);
    version = await copy.tagRelease();
    const ref = `refs/tags/v${version}`;
    const claims = {
      job_workflow_ref: `oci-evidence/action/.github/workflows/attach.yml@${ref}`,
      workflow_ref: `oci-evidence/action/.github/workflows/release.yml@${ref}`,
      repository: 'oci-evidence/action',
      ref,
    };
    tokens = await serve(() => ({ status: 200, body: JSON.stringify({ value: identityToken(claims) }) }));
    await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
    const variables = {
      RELEASE_REGISTRY: `${registry.host}/oci-evidence`,
      RELEASE_BASE: `${registry.host}/library/node@${await pushBase(registry.host)}`,
      RELEASE_OSV: osv.url,
      FULCIO: sigstore.fulcio.url,
      REKOR: sigstore.rekor.url,
      TRUSTED_ROOT: join(folder, 'trusted_root.json'),
    };
    const env = {
      ARTIFACTS: join(folder, 'artifacts'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      GITHUB_REPOSITORY: 'oci-evidence/action',
    };
    job = await copy.run('.github/workflows/release.yml', variables, env, 'gate');
  }, 600_000);
  afterAll(async () => {
    await Promise.all([copy?.remove(), sigstore?.close(), tokens?.close(), registry?.close(), osv?.close()]);
    await rm(folder, { recursive: true, force: true });
  });

  test('succeeds', () => {
    if (job.result !== 'success') throw new Error(job.log);
  });

  test('the image has the bundle on top of its base, for both platforms', () => {
    const { tags, manifests } = registry.storage.repository('oci-evidence/cli');
    const { manifests: platforms = [], annotations } = manifests.get(tags.get(version) ?? '')?.fields ?? {};
    expect(platforms.map(({ platform }) => platform)).toEqual([
      { os: 'linux', architecture: 'amd64' },
      { os: 'linux', architecture: 'arm64' },
    ]);
    expect(annotations).toMatchObject({ 'org.opencontainers.image.version': version });
    const layers = platforms.map(({ digest }) => manifests.get(digest)?.fields.layers ?? []);
    // Two layers of the base, then the same one for both.
    expect(layers.map(({ length }) => length)).toEqual([3, 3]);
    expect(layers[0]?.[2]).toEqual(layers[1]?.[2]);
  });

  test.each(['cli', 'bundle'])('%s has an SBOM and provenance, and the decision of the gate', async (name) => {
    const { tags } = registry.storage.repository(`oci-evidence/${name}`);
    const record = JSON.parse(
      await readFile(join(folder, 'artifacts', `audit-record-${name}`, 'audit-record.json'), 'utf8'),
    );
    expect(record).toMatchObject({ subject: { digest: tags.get(version) }, decision: { outcome: 'passed' } });
    const referrers = await new SeedRepository(registry.host, `oci-evidence/${name}`).referrersPages({
      digest: tags.get(version) ?? '',
    });
    const kinds = referrers.flat().map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']);
    expect(kinds).toContain('https://slsa.dev/verification_summary/v1');
    expect(kinds).toContain('https://slsa.dev/provenance/v1');
  });

  test('the SBOM of the bundle names the packages whose code is in it, and the package is ready to publish', async () => {
    const release = join(folder, 'artifacts/package/release');
    const { components } = JSON.parse(await readFile(join(release, 'bundle.cdx.json'), 'utf8'));
    const names = components.map((one: { name: string }) => one.name);
    expect(names).toEqual(expect.arrayContaining(['undici', '@sigstore/verify', 'yaml']));
    expect(names).not.toContain('jest');
    expect(await readdir(release)).toEqual(['bundle.cdx.json', `oci-evidence-${version}.tgz`]);
  });
});

async function pushBase(host: string): Promise<string> {
  const repository = new SeedRepository(host, 'library/node');
  const image = await buildDemoImage();
  for (const { descriptor, bytes } of image.blobs) await repository.pushBlob(descriptor.mediaType, bytes);
  for (const { descriptor, bytes } of image.manifests) await repository.pushManifestBytes(descriptor.mediaType, bytes);
  return image.index.descriptor.digest;
}
