// The shipped bundle against the sources: every scenario runs through both, and what they print, write and push is compared
// byte by byte. The bundle is DIST, or dist/.
import { generateKeyPairSync } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { auditLine, lineWith } from '../../support/audit-lines.ts';
import { type Call, type Left, runSame, writeLayout } from '../../support/bundle.ts';
import { fixturePath, INTEROP, temporaryDirectory, unpackLayout } from '../../support/fixtures.ts';
import { type GitHubApi, startGitHubApi } from '../../support/github-api.ts';
import type { Tree } from '../../support/layers.ts';
import { type OsvService, startOsv } from '../../support/osv.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { archive } from '../../support/sbom-archives.ts';
import { fixture, tree } from '../../support/sbom-files.ts';
import { seedDemoImage, WORKFLOW_ENV } from '../../support/workspace.ts';

jest.setTimeout(180_000);

let directory: string;
let layout: string;
let image: string;
let multi: string;
let multiImage: string;
let interop: string;
let programs: string;
let registry: TestRegistry;
let remote: string;
let osv: OsvService;
let github: GitHubApi;

const ALPINE = tree('alpine');

beforeAll(async () => {
  directory = await temporaryDirectory();
  layout = join(directory, 'image');
  image = `oci-layout:layout@${await writeLayout(layout, ALPINE)}`;
  multi = join(directory, 'multi');
  multiImage = `oci-layout:layout@${await writeLayout(multi, ALPINE, ['amd64', 'arm64'])}`;
  interop = await unpackLayout('interop-by-digest');
  registry = await startRegistry();
  remote = (await seedDemoImage(registry)).reference;
  osv = await startOsv([
    {
      id: 'CVE-2026-0001',
      modified: '2026-11-01T00:00:00Z',
      severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
      affected: [
        {
          package: { name: 'musl', ecosystem: 'Alpine:v3.19' },
          ranges: [{ type: 'ECOSYSTEM', events: [{ introduced: '0' }] }],
        },
      ],
    },
  ]);
  github = await startGitHubApi();
  programs = join(directory, 'bin');
  await mkdir(programs);
  for (const [name, report] of [
    ['grype', 'scans/grype.json'],
    ['trivy', 'scans/trivy.json'],
  ] as const) {
    // The file is the argument after --file or --output.
    const script = `#!/bin/sh\nfor arg; do case "$last" in --file|--output) cp '${fixturePath(report)}' "$arg" 2>/dev/null;; esac; last=$arg; done\n`;
    await writeFile(join(programs, name), script);
    await chmod(join(programs, name), 0o755);
  }
});

afterAll(async () => {
  await registry.close();
  await osv.close();
  await github.close();
});

const same = (call: Call): Promise<Left> => runSame(directory, call);

const QUIET = ['--provenance=none', '--sign=none', '--collect=none', '--cache-dir=none', '--output-dir=out'];
const attach = (...args: string[]): string[] => ['attach', image, ...QUIET, ...args];
const read = (path: string): Buffer => readFileSync(fixturePath(path));

describe('attach', () => {
  const documents = [
    ...readdirSync(fixturePath('formats')).map((name) => `formats/${name}`),
    ...readdirSync(fixturePath('scans')).map((name) => `scans/${name}`),
    ...readdirSync(fixturePath('../../examples/evidence')).map((name) => `../../examples/evidence/${name}`),
  ];

  test.each(documents)('%s', async (path) => {
    const name = path.replace(/^.*\//, '');
    const left = await same({
      args: attach('--sbom=none', `--evidence=${name}`, '--validate=warn'),
      layout,
      inputs: { [name]: read(path) },
    });
    expect(left).toMatchObject({ exitCode: 0, stderr: expect.not.stringContaining('TypeError') });
  });

  test.each(['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'])('a generated SBOM in %s', async (format) => {
    const left = await same({ args: attach('--sbom=generate', `--sbom-format=${format}`), layout });
    expect(left.exitCode).toBe(0);
    expect(Object.keys(left.files).filter((path) => path.startsWith('out/sbom'))).toHaveLength(1);
  });

  test('a multi-platform image, with everything', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const left = await same({
      args: [
        ...['attach', multiImage, '--cache-dir=none', '--output-dir=out', '--sign=key', '--signing-key=key.pem'],
        ...['--sbom=auto', '--provenance=auto', '--scan=scan.sarif', '--evidence=model-card=card.md', '--sign-image'],
      ],
      layout: multi,
      env: WORKFLOW_ENV,
      inputs: {
        'key.pem': String(privateKey.export({ type: 'pkcs8', format: 'pem' })),
        'scan.sarif': read('scans/grype.sarif'),
        'card.md': read('formats/model-card.md'),
      },
    });
    expect(left.exitCode).toBe(0);
  });

  test.each(['grype', 'trivy'])('a scan by %s', async (name) => {
    const left = await same({
      args: attach('--sbom=none', `--scan=${name}`),
      layout,
      env: { PATH: `${programs}:${process.env.PATH}` },
    });
    expect(left.exitCode).toBe(0);
  });

  test.each([
    ['critical', 0],
    ['high', 1],
  ])('a scan that fails on %s findings, after it is attached', async (severity, exitCode) => {
    const left = await same({
      args: attach('--sbom=none', '--scan=scan.json', `--fail-on=${severity}`),
      layout,
      inputs: { 'scan.json': read('scans/grype.json') },
    });
    expect(left.exitCode).toBe(exitCode);
    expect(left.stdout).toContain('1 attached');
    if (exitCode > 0) expect(left.stderr).toMatch(/fail-on: high: 2 high findings: CVE-2023-4911 .*, fixed in /);
  });

  test.each(['vulns', 'cosign-vuln'])(
    'a scan by osv, as %s: a finding that states only a vector is rated',
    async (kind) => {
      const left = await same({
        args: attach('--sbom=none', '--scan=osv', `--osv-url=${osv.url}`, `--scan-predicate=${kind}`, '--summary'),
        layout,
      });
      expect(left).toMatchObject({ exitCode: 0 });
      expect(left.stdout + left.stderr).toMatch(/1 critical/i);
    },
  );

  test('CycloneDX vulnerabilities that state only a vector are rated', async () => {
    const bom = {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      components: [{ type: 'library', name: 'a', 'bom-ref': 'a', purl: 'pkg:npm/a@1' }],
      vulnerabilities: [
        ['CVE-2026-1', 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H', 'CVSSv31'],
        ['CVE-2026-2', 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N', 'CVSSv4'],
        ['CVE-2026-3', 'AV:N/AC:L/Au:N/C:P/I:P/A:P', 'CVSSv2'],
      ].map(([id, vector, method]) => ({ id, ratings: [{ vector, method }], affects: [{ ref: 'a' }] })),
    };
    const left = await same({
      args: attach('--sbom=none', '--scan=scan.json', '--summary'),
      layout,
      inputs: { 'scan.json': JSON.stringify(bom) },
    });
    expect(left.stdout + left.stderr).toMatch(/2 critical/i);
    expect(left.stdout + left.stderr).not.toMatch(/[1-9] unknown/i);
  });

  test.each(['buildkit', 'cosign'])('the evidence that %s left in the store', async (collector) => {
    const left = await same({
      args: [
        ...['attach', `oci-layout:layout@${INTEROP.index}`, '--sbom=none', '--provenance=none', '--sign=none'],
        ...[`--collect=${collector}`, '--output-dir=out'],
      ],
      layout: interop,
    });
    expect(left.exitCode).toBe(0);
  });

  test.each([
    ['an image that is there', `oci-layout:layout@${INTEROP.amd64}`, '"comparison": {'],
    ['one that is not', ':1.4.1', 'there is no such image yet'],
  ])('compare-to names %s', async (_, earlier, shown) => {
    const left = await same({
      args: [
        ...['attach', `oci-layout:layout@${INTEROP.index}`, '--sbom=none', ...QUIET, '--evidence=card.md'],
        ...[`--compare-to=${earlier}`, '--format=json', '--platforms=linux/amd64'],
      ],
      layout: interop,
      inputs: { 'card.md': read('formats/model-card.md') },
    });
    expect(left).toMatchObject({ exitCode: 0, stdout: expect.stringContaining(shown) });
  });

  test('provenance and approvals of a workflow run', async () => {
    github.answer('GET /repos/acme/app/actions/runs/42/approvals', { body: [] });
    const left = await same({
      args: [
        'attach',
        image,
        '--sbom=none',
        '--sign=none',
        '--approvals=auto',
        '--provenance=generate',
        '--output-dir=out',
      ],
      layout,
      env: { ...WORKFLOW_ENV, GITHUB_API_URL: github.url, GITHUB_TOKEN: 'a-token-of-a-test' },
    });
    expect(Object.keys(left.files)).toContain('out/provenance.intoto.json');
  });

  let imageManifests: ReadonlySet<string>;
  beforeAll(() => {
    imageManifests = new Set(registry.storage.repository('acme/app').manifests.keys());
  });

  test.each([
    ['the referrers API', {}],
    ['fallback tags', { noReferrers: 404 as const }],
  ])('to a registry with %s', async (_, faults) => {
    const storage = registry.storage.repository('acme/app');
    // The image alone: what an earlier row attached goes, so that each row attaches all of it.
    const before = imageManifests;
    const left = await same({
      args: ['attach', remote, ...QUIET, '--sbom=generate', '--evidence=card.md'],
      inputs: { 'card.md': read('formats/model-card.md') },
      // Writers of a tag wait for each other, so time must pass.
      runningClock: 'noReferrers' in faults,
      prepare: () => {
        Object.assign(registry.faults, { noReferrers: undefined }, faults);
        for (const digest of [...storage.manifests.keys()]) if (!before.has(digest)) storage.deleteManifest(digest);
        for (const tag of [...storage.tags.keys()]) storage.deleteTag(tag);
      },
      pushed: () => [...storage.manifests.keys()].sort(),
    });
    expect(left.exitCode).toBe(0);
    expect(left.pushed.length).toBe(before.size + ('noReferrers' in faults ? 6 : 3));
    delete registry.faults.noReferrers;
  });
});

describe('sbom of', () => {
  const trees: [string, () => Promise<Tree> | Tree][] = [
    ...[
      ...['alpine', 'debian', 'distroless', 'python', 'ruby', 'php', 'dotnet', 'conda', 'bitnami', 'luarocks'],
      ...['nuget', 'pacman', 'pear', 'r', 'wheel', 'wordpress'],
    ].map((name): [string, () => Tree] => [name, () => tree(name)]),
    ['npm', () => archive('npm/app.tgz')],
    ['java', () => ({ 'app/app.jar': fixture('java/app.jar'), 'app/b.jar': fixture('java/failureaccess-1.0.2.jar') })],
    ['rpm (SQLite)', () => ({ 'var/lib/rpm/rpmdb.sqlite': fixture('rpm/rpmdb.sqlite.gz') })],
    ['rpm (Berkeley DB)', () => ({ 'var/lib/rpm/Packages': fixture('rpm/Packages.gz') })],
    ['rpm (NDB)', () => ({ 'usr/lib/sysimage/rpm/Packages.db': fixture('rpm/Packages.db.gz') })],
  ];

  test.each(trees)('%s', async (name, files) => {
    const path = join(directory, `sbom-${name}`);
    const digest = await writeLayout(path, await files());
    const left = await same({ args: ['sbom', `oci-layout:layout@${digest}`, '--cache-dir=none'], layout: path });
    expect(left).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(left.stdout).components.length).toBeGreaterThan(0);
  });

  // The fixtures are the beginnings of executables; the scanner refuses files that are too small to be whole.
  test.each(['go/modern.gz', 'go/legacy.gz', 'rust/hello.gz'])('%s', async (binary) => {
    const path = join(directory, `sbom-${binary.replaceAll('/', '-')}`);
    const entry = {
      name: 'usr/bin/app',
      content: Buffer.concat([fixture(binary), Buffer.alloc(200 * 1024)]),
      mode: 0o755,
    };
    const digest = await writeLayout(path, [entry]);
    const left = await same({ args: ['sbom', `oci-layout:layout@${digest}`, '--cache-dir=none'], layout: path });
    expect(JSON.parse(left.stdout).components.length).toBeGreaterThan(0);
  });
});

describe('discover', () => {
  test.each(['text', 'json', 'markdown', 'mermaid'])('as %s', async (format) => {
    const reference = `oci-layout:layout@${INTEROP.index}`;
    const left = await same({ args: ['discover', reference, `--format=${format}`], layout: interop });
    expect(left).toMatchObject({ exitCode: expect.any(Number) });
    expect(left.stdout + left.stderr).not.toBe('');
  });

  test.each(['tree', 'json', 'markdown', 'mermaid'])('with verified signatures, as %s', async (format) => {
    const reference = `oci-layout:layout@${INTEROP.index}`;
    const left = await same({
      args: ['discover', reference, `--format=${format}`, '--verify', '--signed-by=key:cosign.pub'],
      layout: interop,
      inputs: { 'cosign.pub': read('interop-cosign.pub') },
    });
    expect(left).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/signed by|verified/) });
  });
});

describe('reconcile', () => {
  test.each([
    ['planned', []],
    ['applied', ['--apply']],
  ])('converts what cosign left in the store, %s', async (status, flags) => {
    const left = await same({
      args: ['reconcile', `oci-layout:layout@${INTEROP.index}`, '--format=json', ...flags],
      layout: interop,
    });
    expect(left.exitCode).toBe(0);
    const repairs: { readonly operation: string; readonly status: string }[] = JSON.parse(left.stdout).repairs;
    expect(new Set(repairs.map((one) => one.status))).toEqual(new Set([status === 'planned' ? 'planned' : 'done']));
    // The layout is from tools that write no referrers tags.
    const operations = Map.groupBy(repairs, ({ operation }) => operation);
    expect([...operations.keys()].sort()).toEqual(['convert', 'list']);
    expect(operations.get('convert')).toHaveLength(1);
  });
});

describe('rescan', () => {
  const subject = `oci-layout:layout@${INTEROP.index}`;

  test.each(['text', 'json', 'markdown'])('an SBOM that others attached, without a network, as %s', async (format) => {
    // Nothing listens on the port, so that the scan is undecided and the output has no times.
    const flags = ['--osv-url=http://127.0.0.1:9', '--sign=none', `--format=${format}`, '--dry-run'];
    const left = await same({ args: ['rescan', subject, ...flags, '--output-dir=out'], layout: interop });
    expect(left).toMatchObject({ exitCode: expect.any(Number) });
    expect(Object.keys(left.files)).toContain('out/rescan-receipt.json');
  });
});

describe('verify', () => {
  const POLICY = `version: 1
trust:
  release: { key: cosign.pub }
require:
  - signature: { signed-by: release }
  - sbom: { on: platforms, signed-by: release, schema: schema.json }
  - custom: { predicate-type: https://example.com/x/v1, enforce: warn }
conditions:
  - { name: few components, cel: 'sbom.components.size() < 2000' }
`;
  const SCHEMA = '{"type":"object","required":["bomFormat"]}';
  const inputs = { 'policy.yml': POLICY, 'schema.json': SCHEMA, 'cosign.pub': read('interop-cosign.pub') };
  const subject = `oci-layout:layout@${INTEROP.index}`;
  const verify = (...args: string[]): Call => ({ args: ['verify', subject, ...args], layout: interop, inputs });

  test.each(['text', 'json', 'markdown'])('a policy file, as %s', async (format) => {
    const left = await same(verify('--policy=policy.yml', `--format=${format}`, '--output-dir=out'));
    expect(left).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('not met') });
    expect(Object.keys(left.files)).toEqual(expect.arrayContaining(['out/audit-record.json', 'out/vsa.intoto.json']));
  });

  test('flags that pass', async () => {
    const left = await same(verify('--require=signature', '--signed-by=key:cosign.pub', '--output-dir=out'));
    expect(left).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('the decision attached, signed with a key', async () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    const flags = ['--require=signature', '--attach-decision', '--sign=key', '--signing-key=gate.pem'];
    const call = verify(...flags, '--signed-by=key:cosign.pub');
    const key = String(privateKey.export({ type: 'pkcs8', format: 'pem' }));
    const left = await same({ ...call, inputs: { ...inputs, 'gate.pem': key } });
    expect(left).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('attached') });
  });

  test('the images that Kubernetes manifests and a Dockerfile name', async () => {
    const call: Call = { args: ['verify', '--images-from=web.yaml', '--images-from=Dockerfile', '--require=sbom'] };
    const web = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - { name: web, image: 127.0.0.1:1/web:v1 }\n';
    const left = await same({ ...call, inputs: { 'web.yaml': web, Dockerfile: 'FROM 127.0.0.1:1/base:v2\n' } });
    expect(left).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('127.0.0.1:1/base:v2') });
  });

  test('a policy with mistakes', async () => {
    const call = verify('--policy=policy.yml');
    const left = await same({ ...call, inputs: { 'policy.yml': 'version: 1\nrequired: []\n' } });
    expect(left).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('policy.yml:2') });
  });
});

describe('audit', () => {
  test('the lines of a layout and of a registry that is not there', async () => {
    const left = await same({
      args: ['audit', '--images-from=images.txt', '--require=sbom', '--state=state', '--requests-at-once=1'],
      layout,
      inputs: { 'images.txt': `${image} team=web\n` },
    });
    expect(left).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('"outcome":"failed"') });
    expect(Object.keys(left.files)).toContain('state/audit-lines.jsonl');
  });

  test('a report of lines in every format', async () => {
    const lines = [auditLine(), lineWith('=1+1')].map((line) => JSON.stringify(line)).join('\n');
    const left = await same({
      args: ['audit', 'merge', 'lines.jsonl', '--images-from=images.txt', '--group-by=team', '--output-dir=out'],
      inputs: { 'lines.jsonl': lines, 'images.txt': 'registry.example/acme/lost:v1\n' },
    });
    expect(left).toMatchObject({ exitCode: 0, stderr: expect.stringContaining('no shard reported 1 image') });
    expect(Object.keys(left.files)).toEqual(
      expect.arrayContaining(['csv', 'html', 'jsonl', 'md'].map((end) => `out/audit.${end}`)),
    );
  });
});

describe('an error', () => {
  const missing = `sha256:${'12'.repeat(32)}`;
  test.each<[string, () => Partial<Call> & Pick<Call, 'args'>, number]>([
    ['no command', () => ({ args: [] }), 2],
    ['an unknown command', () => ({ args: ['atach'] }), 2],
    ['an unknown flag', () => ({ args: ['attach', image, '--sbmo=none'] }), 2],
    ['invalid values', () => ({ args: ['attach', 'not a reference', '--sign=maybe', '--validate=no'] }), 2],
    ['a file that is missing', () => ({ args: attach('--sbom=none', '--evidence=missing.json'), layout }), 2],
    ['a file that is damaged', () => ({ args: attach('--sbom=a.json'), layout, inputs: { 'a.json': '{"a":' } }), 2],
    [
      'a statement about something else',
      () => ({ args: attach('--sbom=none', '--evidence=s.json'), layout, inputs: { 's.json': STATEMENT } }),
      2,
    ],
    ['an invalid SBOM', () => ({ args: attach('--sbom=a.json'), layout, inputs: { 'a.json': INVALID } }), 2],
    [
      'a missing scanner',
      () => ({ args: attach('--sbom=none', '--scan=grype'), layout, env: { PATH: '/nowhere' } }),
      2,
    ],
    [
      'a layout that is missing',
      () => ({ args: attach('--sbom=none', '--evidence=a.md'), inputs: { 'a.md': '# a' } }),
      1,
    ],
    ['a subject that is missing', () => ({ args: ['discover', `oci-layout:layout@${missing}`], layout }), 1],
    ['a registry that is not there', () => ({ args: ['discover', `127.0.0.1:1/acme/app@${missing}`] }), 1],
    ['a repository that is not there', () => ({ args: ['discover', `${registry.host}/acme/none@${missing}`] }), 1],
    ['a damaged layer', () => ({ args: ['sbom', image], layout: join(directory, 'damaged') }), 1],
    [
      'an OSV service that refuses',
      () => ({ args: attach('--sbom=none', '--scan=osv', `--osv-url=${registry.url}/nothing`), layout }),
      1,
    ],
  ])('%s', async (_, call, code) => {
    if (_ === 'a damaged layer') {
      const path = join(directory, 'damaged');
      await writeLayout(path, ALPINE);
      for (const name of readdirSync(join(path, 'blobs/sha256'))) {
        const blob = join(path, 'blobs/sha256', name);
        const bytes = readFileSync(blob);
        if (bytes[0] === 0x1f)
          await writeFile(blob, Buffer.concat([bytes.subarray(0, 20), Buffer.from('x'), bytes.subarray(21)]));
      }
    }
    const left = await same(call());
    expect({ exitCode: left.exitCode, stderr: left.stderr }).toEqual({
      exitCode: code,
      stderr: expect.stringMatching(/\S/),
    });
    expect(left.stderr).not.toMatch(/\n {4}at |TypeError/);
  });
});

const STATEMENT = JSON.stringify({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ name: 'x', digest: { gitCommit: 'a'.repeat(40) } }],
  predicateType: 'https://example.com/x/v1',
  predicate: {},
});
const INVALID = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [{ name: 1 }] });
