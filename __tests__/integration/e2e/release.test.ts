// The release workflow on a tag of a copy of the work tree, with loopback services: a registry of images, Sigstore, OSV, npm, and
// GitHub's API for releases. cosign, gh and npm are the real programs.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildDemoImage } from '../../../demo/image.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { type Publication, startPublication } from '../../support/publication.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { copyWorkTree, type JobRecord, TOOLS, type WorkflowCopy } from './act.ts';

describe('the release workflow', () => {
  let copy: WorkflowCopy;
  let folder: string;
  let sigstore: Sigstore;
  let tokens: Service;
  let osv: OsvService;
  let registry: TestRegistry;
  let publication: Publication;
  let job: JobRecord;
  let version: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oci-evidence-release-'));
    [copy, sigstore, registry, osv, publication] = await Promise.all([
      copyWorkTree(),
      startSigstore(),
      startRegistry(),
      startOsv(),
      startPublication(),
    ]);
    version = await copy.tagRelease();
    const ref = `refs/tags/v${version}`;
    const claims = {
      job_workflow_ref: `oci-evidence/action/.github/workflows/attach.yml@${ref}`,
      workflow_ref: `oci-evidence/action/.github/workflows/release.yml@${ref}`,
      repository: 'oci-evidence/action',
      repository_owner: 'oci-evidence',
      ref,
    };
    tokens = await serve(() => ({ status: 200, body: JSON.stringify({ value: identityToken(claims) }) }));
    await writeFile(join(folder, 'trusted_root.json'), sigstore.trustedRoot);
    const variables = {
      RELEASE_REGISTRY: `${registry.host}/oci-evidence`,
      RELEASE_BASE: `${registry.host}/library/node@${await pushBase(registry.host)}`,
      RELEASE_OSV: osv.url,
      RELEASE_NPM: publication.url,
      FULCIO: sigstore.fulcio.url,
      REKOR: sigstore.rekor.url,
      TRUSTED_ROOT: join(folder, 'trusted_root.json'),
    };
    const env = {
      ARTIFACTS: join(folder, 'artifacts'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${tokens.url}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      GITHUB_REPOSITORY: 'oci-evidence/action',
      GITHUB_API_URL: publication.url,
      npm_config_cache: join(folder, 'npm'),
    };
    job = await copy.run('.github/workflows/release.yml', variables, env, 'publish', await programs());
  }, 900_000);
  afterAll(async () => {
    const services = [sigstore, tokens, registry, osv, publication];
    await Promise.all([copy?.remove(), ...services.map((one) => one?.close())]);
    await rm(folder, { recursive: true, force: true });
  });

  /** gh contacts only the host github.localhost without TLS, through a proxy. Attestations are verified as they are elsewhere. */
  const programs = async (): Promise<string> => {
    const bin = join(folder, 'bin');
    const script = `#!/bin/sh
case "$1" in
  release|api) export http_proxy='${publication.url}' GH_HOST=github.localhost GH_ENTERPRISE_TOKEN="$GH_TOKEN" ;;
esac
exec '${join(TOOLS, 'gh')}' "$@"
`;
    await mkdir(bin);
    await writeFile(join(bin, 'gh'), script, { mode: 0o755 });
    return bin;
  };

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
    const release = join(folder, 'artifacts/package');
    const { components } = JSON.parse(await readFile(join(release, 'bundle.cdx.json'), 'utf8'));
    const names = components.map((one: { name: string }) => one.name);
    expect(names).toEqual(expect.arrayContaining(['undici', '@sigstore/verify', 'yaml']));
    expect(names).not.toContain('jest');
    expect(await readdir(release)).toEqual(['bundle.cdx.json', `oci-evidence-${version}.tgz`]);
  });

  test('cosign and gh verify the evidence of both, before anything is published', () => {
    for (const name of ['cli', 'bundle']) {
      const digest = registry.storage.repository(`oci-evidence/${name}`).tags.get(version);
      expect(job.log).toContain(`Loaded digest ${digest} for oci://${registry.host}/oci-evidence/${name}@`);
    }
    expect(job.log.match(/Verification succeeded!/g)).toHaveLength(2);
    expect(job.log.match(/The code-signing certificate was verified using trusted/g)).toHaveLength(2);
    expect(job.log.indexOf('Run Main Verify with gh')).toBeLessThan(
      job.log.indexOf('Run Main Publish the npm package'),
    );
  });

  test('the npm package is published by the identity of the job, with the bundle that the image has', async () => {
    expect(publication.packages.map(({ version: one }) => one)).toEqual([version]);
    const [published] = publication.packages;
    expect(publication.exchanged).toHaveLength(1);
    expect(published?.authorization).toBe('Bearer npm_of-this-run');
    await writeFile(join(folder, 'package.tgz'), published?.tarball ?? '');
    await promisify(execFile)('tar', ['-xzf', 'package.tgz'], { cwd: folder });
    const files = await readdir(join(copy.path, 'dist'));
    expect((await readdir(join(folder, 'package/dist'))).sort()).toEqual(files.sort());
    for (const name of ['attach.js', 'cli.js', 'licenses.txt']) {
      const both = [join(copy.path, 'dist', name), join(folder, 'package/dist', name)].map((path) => readFile(path));
      const [built, packed] = await Promise.all(both);
      expect(packed?.equals(built ?? Buffer.alloc(0))).toBe(true);
    }
  });

  test('the release has its assets before it is published, and is immutable; the tag of the major version moves', async () => {
    expect(publication.releases).toMatchObject([{ tag: `v${version}`, isDraft: false, isImmutable: true }]);
    const assets = [...(publication.releases[0]?.assets.keys() ?? [])];
    expect(assets.sort()).toEqual(['bundle.cdx.json', `oci-evidence-${version}.tgz`]);
    const { stdout } = await promisify(execFile)('git', ['rev-parse', `v${version}`], { cwd: copy.path });
    expect([...publication.tags]).toEqual([[`v${version.split('.')[0]}`, stdout.trim()]]);
  });
});

async function pushBase(host: string): Promise<string> {
  const repository = new SeedRepository(host, 'library/node');
  const image = await buildDemoImage();
  for (const { descriptor, bytes } of image.blobs) await repository.pushBlob(descriptor.mediaType, bytes);
  for (const { descriptor, bytes } of image.manifests) await repository.pushManifestBytes(descriptor.mediaType, bytes);
  return image.index.descriptor.digest;
}
