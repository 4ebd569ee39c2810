// SBOMs from the shipped bundle and from the sources, which must agree: the Nix store, nested indexes, base images and source
// directories. The bundle is DIST, or dist/.
import { generateKeyPairSync } from 'node:crypto';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Descriptor } from '../../../src/oci/descriptor.ts';
import { type Call, type Left, runSame, writeLayout } from '../../support/bundle.ts';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { npmLayer as npm, putBuilt, putIndex, putLayered } from '../../support/layered-images.ts';
import type { TarEntry, Tree } from '../../support/layers.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { fixture, tree } from '../../support/sbom-files.ts';

jest.setTimeout(180_000);

const HASH = 'h0cnbmfcn93xm5dg2x27ixhag1cwndga';
const QUIET = ['--provenance=none', '--collect=none', '--cache-dir=none', '--output-dir=out'];
const AMD64 = { os: 'linux', architecture: 'amd64' };

let directory: string;
let registry: TestRegistry;
let number = 0;

beforeAll(async () => {
  directory = await temporaryDirectory();
  registry = await startRegistry();
});

afterAll(() => registry.close());

beforeEach(() => {
  number += 1;
});

const same = (call: Call): Promise<Left> => runSame(directory, call);
/** A repository of this test alone. */
const repository = (name: string): string => `t${number}/${name}`;
const at = (name: string, { digest }: Descriptor): string => `${registry.host}/${repository(name)}@${digest}`;

/** Forgets what the last run attached, so that both programs see the same registry. */
function withoutReferrers(name: string): () => void {
  const storage = registry.storage.repository(repository(name));
  const before = new Set(storage.manifests.keys());
  return () => {
    for (const digest of [...storage.manifests.keys()]) if (!before.has(digest)) storage.deleteManifest(digest);
  };
}

const purlsOf = (document: string): string[] =>
  JSON.parse(document).components.map(({ purl }: { purl: string }) => purl.split('?', 1)[0]);

test.each<[string, readonly TarEntry[]]>([
  ['with an entry for each directory', [{ name: `nix/store/${HASH}-glibc-2.40`, type: 'directory' }]],
  ['with entries for files only', [{ name: `./nix/store/${HASH}-glibc-2.40/lib/libc.so.6`, content: 'x' }]],
])('sbom of a Nix store %s', async (name, entries) => {
  const path = join(directory, `nix-${name.length}`);
  const digest = await writeLayout(path, entries);
  const left = await same({ args: ['sbom', `oci-layout:layout@${digest}`, '--cache-dir=none'], layout: path });
  expect(purlsOf(left.stdout)).toEqual(['pkg:nix/glibc@2.40']);
});

test.each(['cyclonedx-1.7', 'spdx-2.3'])('an image of many ecosystems, and what owns what, in %s', async (format) => {
  const path = join(directory, `many-${format}`);
  const names = ['bitnami', 'luarocks', 'nuget', 'pacman', 'pear', 'r', 'wheel', 'wordpress', 'debian'];
  const digest = await writeLayout(path, Object.assign({}, ...names.map(tree)) as Tree);
  const args = ['sbom', `oci-layout:layout@${digest}`, '--cache-dir=none', `--sbom-format=${format}`];
  const left = await same({ args, layout: path });
  expect(left).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('oci-evidence:hidden') });
});

describe('nested indexes', () => {
  const nested = async (levels: number): Promise<Descriptor> => {
    const platforms = ['amd64', 'arm64'].map(async (architecture) => ({
      ...(await putLayered(registry, repository('app'), [npm(architecture, '1.0.0')], { architecture })),
      platform: { os: 'linux', architecture },
    }));
    let index = putIndex(registry, repository('app'), await Promise.all(platforms));
    for (let level = 0; level < levels; level++) index = putIndex(registry, repository('app'), [index]);
    return index;
  };

  test.each([1, 4])('an index in %d others: attach, discover, verify and sbom', async (levels) => {
    const image = at('app', await nested(levels));
    const prepare = withoutReferrers('app');
    const attached = await same({ args: ['attach', image, ...QUIET, '--sign=none', '--sbom=generate'], prepare });
    expect(attached).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('failed') });
    expect(Object.keys(attached.files).sort()).toEqual(
      expect.arrayContaining(['out/sbom-linux-amd64.cdx.json', 'out/sbom-linux-arm64.cdx.json']),
    );
    const discovered = await same({ args: ['discover', image, '--format=json'] });
    expect(discovered.stdout.match(/"sbom"/g)?.length).toBeGreaterThanOrEqual(2);
    expect(await same({ args: ['verify', image, '--require=sbom'] })).toMatchObject({ exitCode: 0 });
    const printed = await same({ args: ['sbom', image, '--cache-dir=none', '--platforms=linux/arm64'] });
    expect(purlsOf(printed.stdout)).toEqual(['pkg:npm/arm64@1.0.0']);
  });

  test('an index in five others is refused', async () => {
    const image = at('app', await nested(5));
    const left = await same({ args: ['attach', image, ...QUIET, '--sign=none', '--sbom=generate'] });
    expect(left).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('more than 4 levels of indexes') });
  });

  test('one image in two indexes has one SBOM, and two images of one platform have one each', async () => {
    const put = (name: string): Promise<Descriptor> => putLayered(registry, repository('app'), [npm(name, '1.0.0')]);
    const [one, other] = [await put('a'), await put('b')];
    const inner = putIndex(registry, repository('app'), [{ ...one, platform: AMD64 }]);
    const index = putIndex(registry, repository('app'), [
      { ...inner, platform: AMD64 },
      one,
      { ...one, platform: AMD64 },
      { ...other, platform: AMD64 },
    ]);
    const prepare = withoutReferrers('app');
    const args = ['attach', at('app', index), ...QUIET, '--sign=none', '--sbom=generate', '--format=json'];
    const left = await same({ args, prepare });
    const [{ artifacts }] = JSON.parse(left.stdout);
    expect(artifacts.map(({ subject, status }: { subject: string; status: string }) => [subject, status])).toEqual([
      [one.digest, 'created'],
      [other.digest, 'created'],
    ]);
    expect(Object.keys(left.files).filter((path) => path.endsWith('.cdx.json'))).toHaveLength(2);
  });
});

describe('base images', () => {
  const BASE = [npm('a', '1.0.0'), npm('b', '1.0.0')];
  const OWN = npm('c', '1.0.0');

  const named = (base: Descriptor): Record<string, string> => ({
    'org.opencontainers.image.base.name': `${registry.host}/${repository('base')}:v1`,
    'org.opencontainers.image.base.digest': base.digest,
  });

  const ways: readonly [string, () => Promise<readonly [image: Descriptor, choice: string]>][] = [
    [
      'its labels',
      async () => {
        const base = await putLayered(registry, repository('base'), BASE);
        const fields = { labels: named(base) };
        return [await putLayered(registry, repository('app'), [...BASE, OWN], fields), 'auto'];
      },
    ],
    [
      "BuildKit's provenance",
      async () => {
        const base = await putLayered(registry, repository('base'), BASE);
        const app = await putLayered(registry, repository('app'), [...BASE, OWN]);
        return [putBuilt(registry, repository('app'), app, [{ name: repository('base'), image: base }]), 'auto'];
      },
    ],
    [
      'the layers in common with a given image of several platforms',
      async () => {
        const base = await putLayered(registry, repository('base'), BASE, { level: 1 });
        const arm = await putLayered(registry, repository('base'), [OWN], { architecture: 'arm64' });
        putIndex(registry, repository('base'), [
          { ...arm, platform: { os: 'linux', architecture: 'arm64' } },
          { ...base, platform: AMD64 },
        ]);
        const app = await putLayered(registry, repository('app'), [...BASE, OWN]);
        return [app, `${registry.host}/${repository('base')}:v1`];
      },
    ],
  ];

  test.each(ways)('the base image is known by %s', async (_, make) => {
    const [app, choice] = await make();
    const prepare = withoutReferrers('app');
    const flags = [...QUIET, '--sign=none', '--sbom=generate', `--base-image=${choice}`, '--format=json'];
    const left = await same({ args: ['attach', at('app', app), ...flags], prepare });
    expect(left.exitCode).toBe(0);
    const printed = await same({ args: ['sbom', at('app', app), '--cache-dir=none', `--base-image=${choice}`] });
    const origins = JSON.parse(printed.stdout).components.map(
      ({ name, properties }: { name: string; properties: { name: string; value: string }[] }) => [
        name,
        properties.find((one) => one.name === 'oci-evidence:origin')?.value,
      ],
    );
    expect(origins).toEqual([
      ['a', 'base-image'],
      ['b', 'base-image'],
      ['c', 'build'],
    ]);
  });

  test('diff says whether a change is in the base image or in the image itself', async () => {
    await putLayered(registry, repository('base'), BASE);
    const choice = `--base-image=${registry.host}/${repository('base')}:v1`;
    const old = at('old', await putLayered(registry, repository('old'), [BASE[0] as Tree, OWN]));
    const now = at('app', await putLayered(registry, repository('app'), [...BASE, npm('c', '2.0.0')]));
    for (const [image, name] of [
      [old, 'old'],
      [now, 'app'],
    ] as const) {
      const args = ['attach', image, ...QUIET, '--sign=none', '--sbom=generate', choice];
      expect(await same({ args, prepare: withoutReferrers(name) })).toMatchObject({ exitCode: 0 });
    }
    const text = (await same({ args: ['diff', old, now] })).stdout;
    expect(text).toMatch(/added {2}b {2}1\.0\.0 .*in the base image/);
    expect(text).toMatch(/upgraded {2}c {2}1\.0\.0 -> 2\.0\.0 .*in the image itself/);
  });
});

describe('source directories', () => {
  const LOCK = '[[package]]\nname = "serde"\nversion = "1.0.200"\nsource = "registry+x"\n';
  let sources: string;

  beforeEach(async () => {
    sources = join(directory, `sources-${number}`);
    const files = {
      'Cargo.lock': LOCK,
      'web/package-lock.json': fixture('npm/locks/package-lock.v3.json'),
      'web/node_modules/x/Cargo.lock': LOCK,
      'cs/packages.lock.json': fixture('nuget/srv/app/packages.lock.json'),
      'r/renv.lock': '{',
    };
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(sources, path)), { recursive: true });
      await writeFile(join(sources, path), content);
    }
    await symlink('/', join(sources, 'root'));
  });

  test.each(['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'])('sbom dir: in %s', async (format) => {
    const left = await same({ args: ['sbom', `dir:${sources}`, `--sbom-format=${format}`] });
    expect(left).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('/r/renv.lock: not read by renv-lock') });
    expect(left.stdout).toContain('pkg:cargo/serde@1.0.200');
    expect(left.stdout).toContain('pkg:nuget/Serilog');
  });

  test('strict refuses a lock file that cannot be read', async () => {
    const left = await same({ args: ['sbom', `dir:${sources}`, '--strict'] });
    expect(left).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining('renv.lock') });
  });

  test('dir: beside the SBOM of the image, signed, verified again, and attached once', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const inputs = {
      'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
      'key.pub': String(publicKey.export({ type: 'spki', format: 'pem' })),
    };
    const image = at('app', await putLayered(registry, repository('app'), [npm('a', '1.0.0')]));
    const storage = registry.storage.repository(repository('app'));
    const pushed = (): string[] => [...storage.manifests.keys()].sort();
    const key = ['--sign=key', '--signing-key=key.pem'];
    const attach = {
      args: ['attach', image, ...QUIET, ...key, '--sbom=auto', `--sbom=dir:${sources}`, '--format=json'],
      inputs,
      pushed,
    };
    const first = await same({ ...attach, prepare: withoutReferrers('app') });
    expect(first.exitCode).toBe(0);
    const outcomes = ({ stdout }: Left): string[] =>
      JSON.parse(stdout)[0].artifacts.map(({ kind, status }: { kind: string; status: string }) => `${kind} ${status}`);
    expect(outcomes(first)).toContain('source-sbom created');
    const discovered = await same({
      args: ['discover', image, '--verify', '--signed-by=key:key.pub', '--format=json'],
      inputs,
    });
    expect(discovered).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"source-sbom"') });
    expect(discovered.stdout).not.toMatch(/"(?:refused|unverified)"/);
    const verified = ['verify', image, '--require=source-sbom', '--signed-by=key:key.pub'];
    expect(await same({ args: verified, inputs })).toMatchObject({ exitCode: 0 });
    const again = await same(attach);
    expect(again.pushed).toEqual(first.pushed);
    expect(outcomes(again).filter((one) => one.endsWith('created'))).toEqual([]);
  });
});
