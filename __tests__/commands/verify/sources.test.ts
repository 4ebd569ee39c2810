// Anyone's evidence through the gate: cosign's bundles and tags, bundles as actions/attest stores them, GitHub's API, layouts.
import { generateKeyPairSync } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../../support/evidence-image.ts';
import { fixturePath, INTEROP, unpackLayout } from '../../support/fixtures.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import { serve } from '../../support/sigstore/services.ts';
import { snappy } from '../../support/snappy.ts';
import { cliIn } from '../../support/terminal.ts';

const gate = useGate();
const PROVENANCE = 'https://slsa.dev/provenance/v1';
/** The predicate of actions/attest-build-provenance. */
const BUILD = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/acme/app',
        path: '.github/workflows/release.yml',
      },
    },
    internalParameters: { github: { event_name: 'push', runner_environment: 'github-hosted' } },
    resolvedDependencies: [
      { uri: 'git+https://github.com/acme/app@refs/heads/main', digest: { gitCommit: 'c'.repeat(40) } },
    ],
  },
  runDetails: {
    builder: { id: 'https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main' },
    metadata: { invocationId: 'https://github.com/acme/app/actions/runs/99/attempts/1' },
  },
};

describe.each(['interop-by-digest', 'interop-fallback-tags'] as const)(
  'what cosign attached, in the layout %s',
  (name) => {
    const verify = async (kind: string, ...flags: readonly string[]) => {
      await cp(await unpackLayout(name), join(gate.workspace.path, 'layout'), { recursive: true });
      gate.workspace.write('cosign.pub', await readFile(fixturePath('interop-cosign.pub'), 'utf8'));
      const before = gate.registry.requests.length;
      const printed = await gate.cli(
        'verify',
        `oci-layout:${join(gate.workspace.path, 'layout')}@${INTEROP.index}`,
        `--require=${kind}`,
        '--signed-by=key:cosign.pub',
        ...flags,
      );
      expect(gate.registry.requests.length).toBe(before);
      return printed;
    };

    test('its SBOM and its signature of the image count for its key, without network', async () => {
      expect(await verify('sbom', '--platforms=linux/amd64')).toMatchObject({ code: 0, err: '' });
      expect(await verify('signature')).toMatchObject({ code: 0, err: '' });
    });

    test('a kind that is there unsigned does not count', async () => {
      const { code, out } = await verify('scan', '--platforms=linux/amd64');
      expect(code).toBe(1);
      expect(out).toContain('not signed');
    });

    test('for another key nothing counts', async () => {
      const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      gate.workspace.write('other.pub', String(publicKey.export({ type: 'spki', format: 'pem' })));
      await cp(await unpackLayout(name), join(gate.workspace.path, 'layout'), { recursive: true });
      const flags = ['--require=signature', '--signed-by=key:other.pub'];
      expect(
        await gate.cli('verify', `oci-layout:${join(gate.workspace.path, 'layout')}@${INTEROP.index}`, ...flags),
      ).toMatchObject({ code: 1 });
    });
  },
);

test('provenance as actions/attest pushes it: a bundle on the index, with the annotations of that action', async () => {
  const image = evidenceImage(gate.registry);
  const bundle = await gate.bundle(image.index, PROVENANCE, BUILD);
  image.attachOne(image.index, BUNDLE, bundle, {
    ...bundleAnnotations(PROVENANCE),
    'org.opencontainers.image.created': '2026-11-21T12:00:00.000Z',
  });
  const passed = await gate.verify(gate.image(), '--require=provenance', '--signed-by=github:acme/app');
  expect(passed).toMatchObject({ code: 0, err: '' });
  const wrong = await gate.verify(gate.image(), '--require=provenance', '--signed-by=github:acme/application');
  expect(wrong.code).toBe(1);
});

describe('the attestations API of GitHub as a second source', () => {
  let api: GitHubApi;
  beforeAll(async () => {
    api = await startGitHubApi();
  });
  afterAll(() => api.close());
  beforeEach(() => {
    api.asked.length = 0;
  });

  const FLAGS = ['--require=provenance', '--signed-by=github:acme/app', '--trusted-root=trusted_root.json'];
  const verify = (...flags: readonly string[]) => {
    gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
    const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'a token for tests' };
    return cliIn(gate.workspace, ['verify', gate.image(), ...FLAGS, ...flags], { env });
  };

  test('is asked on request only, for the image and its platforms', async () => {
    const image = evidenceImage(gate.registry);
    const bundle = JSON.parse(Buffer.from(await gate.bundle(image.index, PROVENANCE, BUILD)).toString());
    api.answer(`GET /repos/acme/app/attestations/${image.index.digest}`, { body: { attestations: [{ bundle }] } });
    expect(await verify()).toMatchObject({ code: 1 });
    expect(api.asked).toEqual([]);
    expect(await verify('--attestations-from=acme/app')).toMatchObject({ code: 0, err: '' });
    expect(api.asked.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(
      [image.index, image.amd64, image.arm64].map(({ digest }) => digest).sort(),
    );
  });

  test('a bundle about another digest does not count', async () => {
    const image = evidenceImage(gate.registry);
    const bundle = JSON.parse(Buffer.from(await gate.bundle(image.amd64, PROVENANCE, BUILD)).toString());
    api.answer(`GET /repos/acme/app/attestations/${image.index.digest}`, { body: { attestations: [{ bundle }] } });
    const { code, out } = await verify('--attestations-from=acme/app');
    expect(code).toBe(1);
    expect(out).toContain('the content is about another digest');
  });

  test('an API that refuses is undecided, exit code 3', async () => {
    const image = evidenceImage(gate.registry);
    api.answer(`GET /repos/acme/private/attestations/${image.index.digest}`, { status: 403, body: { message: 'no' } });
    const { code, out } = await verify('--attestations-from=acme/private');
    expect(code).toBe(3);
    expect(out).toContain('attestations: read');
  });

  test('an attestation whose bundle is stored elsewhere counts, and is undecided if it cannot be downloaded', async () => {
    const image = evidenceImage(gate.registry);
    const bundle = snappy(Buffer.from(await gate.bundle(image.index, PROVENANCE, BUILD)));
    const storage = await serve((_method, path) => ({ status: path === '/1' ? 200 : 403, body: bundle }));
    try {
      const answer = (path: string): void => {
        const body = { attestations: [{ bundle: null, bundle_url: `${storage.url}${path}` }] };
        api.answer(`GET /repos/acme/app/attestations/${image.index.digest}`, { body });
      };
      answer('/1');
      expect(await verify('--attestations-from=acme/app')).toMatchObject({ code: 0, err: '' });
      answer('/expired');
      expect(await verify('--attestations-from=acme/app')).toMatchObject({ code: 3 });
    } finally {
      await storage.close();
    }
  });

  test('only the wanted platforms are asked about', async () => {
    const image = evidenceImage(gate.registry);
    expect(await verify('--attestations-from=acme/other', '--platforms=linux/arm64')).toMatchObject({ code: 1 });
    expect(api.asked.map(({ path }) => path.split('/').at(-1)).sort()).toEqual(
      [image.index, image.arm64].map(({ digest }) => digest).sort(),
    );
  });

  test('of an owner', async () => {
    const image = evidenceImage(gate.registry);
    const bundle = JSON.parse(Buffer.from(await gate.bundle(image.index, PROVENANCE, BUILD)).toString());
    api.answer(`GET /users/acme/attestations/${image.index.digest}`, { body: { attestations: [{ bundle }] } });
    expect(await verify('--attestations-from=acme')).toMatchObject({ code: 0, err: '' });
  });

  test('the same evidence in both places counts once', async () => {
    const image = evidenceImage(gate.registry);
    const bytes = await gate.bundle(image.index, PROVENANCE, BUILD);
    image.attachOne(image.index, BUNDLE, bytes, bundleAnnotations(PROVENANCE));
    api.answer(`GET /repos/acme/app/attestations/${image.index.digest}`, {
      body: { attestations: [{ bundle: JSON.parse(Buffer.from(bytes).toString()) }] },
    });
    gate.workspace.write('trusted_root.json', gate.sigstore.trustedRoot);
    gate.workspace.write(
      'policy.yml',
      'version: 1\ntrust:\n  release: { workflow: acme/app/.github/workflows/release.yml@refs/heads/main }\nrequire:\n  - provenance: { signed-by: release, count: 2 }\n',
    );
    const env = { GITHUB_API_URL: api.url, GITHUB_TOKEN: 'a token for tests' };
    const args = ['verify', gate.image(), '--policy=policy.yml', '--trusted-root=trusted_root.json'];
    const { code } = await cliIn(gate.workspace, [...args, '--attestations-from=acme/app'], { env });
    expect(code).toBe(1);
  });
});

test('our own bundles in a layout pass without network, given a trusted root', async () => {
  const image = evidenceImage(gate.registry);
  for (const platform of [image.amd64, image.arm64]) await gate.attach(image, platform, CYCLONEDX, SBOM);
  const layout = join(gate.workspace.path, 'layout');
  await mkdir(join(layout, 'blobs/sha256'), { recursive: true });
  const { manifests, blobs } = gate.registry.storage.repository('app');
  const entries = [];
  for (const { digest, bytes, mediaType } of manifests.values()) {
    await writeFile(join(layout, 'blobs/sha256', digest.slice(7)), bytes);
    entries.push({ mediaType, digest, size: bytes.byteLength });
  }
  for (const [digest, content] of blobs) {
    await writeFile(join(layout, 'blobs/sha256', digest.slice(7)), content.bytes ?? '');
  }
  await writeFile(join(layout, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(layout, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests: entries }));
  gate.registry.clear();
  const { code, err } = await gate.verify(
    `oci-layout:${join(gate.workspace.path, 'layout')}@${image.index.digest}`,
    '--require=sbom',
    '--signed-by=github:acme/app',
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(gate.registry.requests).toEqual([]);
});
