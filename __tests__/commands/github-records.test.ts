// Storage records of attach and deployment records of verify: written after the fact, and a note where GitHub refuses them.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evidenceImage } from '../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../support/gate.ts';
import { type GitHubApi, startGitHubApi } from '../support/github-api.ts';
import { GitHubServices } from '../support/github-services.ts';
import { cliIn } from '../support/terminal.ts';

const gate = useGate();
let api: GitHubApi;
let github: GitHubServices;

beforeEach(async () => {
  api = await startGitHubApi();
  github = new GitHubServices(api);
});
afterEach(() => api.close());

const run = (args: readonly string[]) =>
  cliIn(gate.workspace, args, {
    env: { GITHUB_API_URL: api.url, GITHUB_REPOSITORY: 'acme/app', GITHUB_TOKEN: 'ghs_0123456789' },
  });

describe('attach', () => {
  const attach = (digest: string, ...flags: string[]) => {
    gate.workspace.write('sbom.json', JSON.stringify({ ...SBOM, serialNumber: undefined }));
    const source = ['--sbom', 'sbom.json', '--provenance', 'none', '--platforms', 'linux/amd64'];
    return run(['attach', `${gate.registry.host}/app@${digest}`, ...source, '--sign', 'none', ...flags]);
  };

  test('writes nothing to GitHub unless it is requested, and nothing in a dry run', async () => {
    const { index } = evidenceImage(gate.registry);
    expect((await attach(index.digest)).code).toBe(0);
    expect((await attach(index.digest, '--storage-record', '--dry-run')).code).toBe(0);
    expect(api.asked).toEqual([]);
  });

  test('records where the image is stored, once', async () => {
    const { index } = evidenceImage(gate.registry);
    const first = await attach(index.digest, '--storage-record');
    expect(first).toMatchObject({ code: 0, out: expect.stringContaining('wrote the storage record of') });
    await attach(index.digest, '--storage-record');
    const { host } = gate.registry;
    expect(github.storageRecords).toEqual([
      expect.objectContaining({ name: `${host}/app`, digest: index.digest, registry_url: `https://${host}` }),
    ]);
  });

  test.each([403, 404] as const)(
    'a token without the permission (%i) is a note, and the evidence is attached',
    async (status) => {
      const { index } = evidenceImage(gate.registry);
      github.refused.set('metadata', status);
      const { code, out } = await attach(index.digest, '--storage-record');
      expect(code).toBe(0);
      expect(out).toContain('1 attached');
      expect(out).toMatch(/no storage record of .* was written: .*artifact-metadata: write/);
    },
  );
});

describe('verify', () => {
  const verify = (...flags: string[]) =>
    run(['verify', gate.image(), '--require', 'sbom', '--deployment-environment', 'production', ...flags]);

  test('records the deployment of an image that passes', async () => {
    const image = evidenceImage(gate.registry);
    for (const one of [image.amd64, image.arm64]) await gate.attach(image, one, CYCLONEDX, SBOM);
    gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
    const { code, err } = await verify('--trusted-root', 'trusted_root.json', '--deployment-cluster', 'eu-1');
    expect({ code, err }).toMatchObject({ code: 0, err: expect.stringContaining('wrote the deployment record') });
    expect(github.deploymentRecords).toEqual([
      expect.objectContaining({
        name: `${gate.registry.host}/app`,
        digest: image.index.digest,
        status: 'deployed',
        logical_environment: 'production',
        deployment_name: 'app',
        cluster: 'eu-1',
      }),
    ]);
  });

  test('does not record an image that the policy blocks', async () => {
    evidenceImage(gate.registry);
    const { code, err } = await verify();
    expect(code).toBe(1);
    expect(err).toContain('the decision is failed');
    expect(github.writes()).toEqual([]);
  });

  test('a token without the permission is a warning, and the decision stands', async () => {
    const image = evidenceImage(gate.registry);
    for (const one of [image.amd64, image.arm64]) await gate.attach(image, one, CYCLONEDX, SBOM);
    gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
    github.refused.set('metadata', 403);
    const { code, err } = await verify('--trusted-root', 'trusted_root.json');
    expect(code).toBe(0);
    expect(err).toMatch(/no deployment record of .* was written: .*artifact-metadata: write/);
  });
});
