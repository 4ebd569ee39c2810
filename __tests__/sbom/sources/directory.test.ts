// Lock files of a source directory: every ecosystem, hostile content, and a directory that leads elsewhere.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Unreadable } from '../../../src/sbom/cataloguers/cataloguer.ts';
import { SOURCE_CATALOGUERS } from '../../../src/sbom/sources/catalogue.ts';
import { readSources } from '../../../src/sbom/sources/directory.ts';
import { fixture } from '../../support/sbom-files.ts';

const CARGO = `version = 3
[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "serde",
]

[[package]]
name = "serde"
version = "1.0.200"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "ddc6f9cc94d67c0e21aaf7eda3a010fd3af78ebf6e096aa6e2e13c79749cce4f"
dependencies = [
 "serde_derive",
]

[[package]]
name = "serde_derive"
version = "1.0.200"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;
const GEMFILE = `PATH
  remote: .
  specs:
    acme (0.1.0)
      rack

GEM
  remote: https://rubygems.org/
  specs:
    nokogiri (1.18.1-aarch64-linux-gnu)
    nokogiri (1.18.1-x86_64-linux-gnu)
      racc (~> 1.4)
    racc (1.8.1)
    rack (3.1.8)
    rackup (2.2.1)
      rack (>= 3)

PLATFORMS
  ruby
`;
const GO = `module example.com/app

go 1.24

require github.com/pkg/errors v0.9.1

require (
	golang.org/x/text v0.21.0 // indirect
	example.com/local v1.0.0
	example.com/fork v1.0.0
)

replace example.com/local => ../local

replace (
	example.com/fork v1.0.0 => example.com/ours v1.0.1
)
`;
const POETRY = `[[package]]
name = "requests"
version = "2.32.3"
groups = ["main"]

[package.dependencies]
idna = ">=2.5"

[[package]]
name = "pytest"
version = "8.3.4"
groups = ["dev"]
`;
const UV = `version = 1
[[package]]
name = "acme"
version = "0.1.0"
source = { editable = "." }

dependencies = [
    { name = "requests" },
]

[package.optional-dependencies]
fast = [
    { name = "orjson" },
]

[package.dev-dependencies]
dev = [
    { name = "pytest" },
    { name = "idna" },
]

[[package]]
name = "requests"
version = "2.32.3"
source = { registry = "https://pypi.org/simple" }
dependencies = [
    { name = "idna" },
]

[[package]]
name = "idna"
version = "3.10"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "orjson"
version = "3.10.12"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pytest"
version = "8.3.4"
source = { registry = "https://pypi.org/simple" }
dependencies = [
    { name = "pluggy", marker = "python_version >= '3.8'" },
]

[[package]]
name = "pluggy"
version = "1.5.0"
source = { registry = "https://pypi.org/simple" }
`;
const PDM = `[[package]]
name = "idna"
version = "3.10"
groups = ["default", "dev"]
files = [
    {file = "idna-3.10.tar.gz", hash = "sha256:00"},
]

[[package]]
name = "pytest"
version = "8.3.4"
groups = ["dev"]
`;
const PYLOCK = `lock-version = "1.0"
created-by = "uv"

[[packages]]
name = "acme"
directory = { path = "." }

[[packages]]
name = "idna"
version = "3.10"

[[packages]]
name = "pytest"
version = "8.3.4"
marker = "'dev' in dependency_groups"
`;
const PNPM = `lockfileVersion: '9.0'
importers:
  .:
    dependencies:
      a:
        specifier: ^1.0.0
        version: 1.0.0
    devDependencies:
      d:
        specifier: ^1.0.0
        version: 1.0.0
packages:
  a@1.0.0:
    resolution: {integrity: x}
  d@1.0.0:
    resolution: {integrity: x}
`;
const YARN = `# yarn lockfile v1

a@^1.0.0:
  version "1.0.0"

d@^1.0.0:
  version "1.0.0"
`;
const NPM = JSON.stringify({
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', version: '0.1.0', dependencies: { a: '*' }, devDependencies: { d: '*' } },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/d': { version: '1.0.0', dev: true },
    'node_modules/e': { version: '1.0.0', devOptional: true },
  },
});
const REQUIREMENTS = `# compiled
requests[socks]==2.32.3 ; python_version >= "3.8" \\
    --hash=sha256:00
flask>=2.0
-r other.txt
`;

const FILES: readonly (readonly [path: string, content: string | Buffer, purls: readonly string[]])[] = [
  ['Cargo.lock', CARGO, ['pkg:cargo/serde@1.0.200', 'pkg:cargo/serde_derive@1.0.200']],
  [
    'Gemfile.lock',
    GEMFILE,
    ['pkg:gem/nokogiri@1.18.1', 'pkg:gem/racc@1.8.1', 'pkg:gem/rack@3.1.8', 'pkg:gem/rackup@2.2.1'],
  ],
  [
    'go.mod',
    GO,
    [
      'pkg:golang/example.com/ours@v1.0.1',
      'pkg:golang/github.com/pkg/errors@v0.9.1',
      'pkg:golang/golang.org/x/text@v0.21.0',
    ],
  ],
  ['poetry.lock', POETRY, ['pkg:pypi/requests@2.32.3']],
  ['uv.lock', UV, ['pkg:pypi/idna@3.10', 'pkg:pypi/orjson@3.10.12', 'pkg:pypi/requests@2.32.3']],
  ['pdm.lock', PDM, ['pkg:pypi/idna@3.10']],
  ['pylock.toml', PYLOCK, ['pkg:pypi/idna@3.10']],
  ['package-lock.json', NPM, ['pkg:npm/a@1.0.0', 'pkg:npm/e@1.0.0']],
  ['npm-shrinkwrap.json', NPM, ['pkg:npm/a@1.0.0', 'pkg:npm/e@1.0.0']],
  ['pnpm-lock.yaml', PNPM, ['pkg:npm/a@1.0.0']],
  ['requirements-prod.txt', REQUIREMENTS, ['pkg:pypi/requests@2.32.3']],
  [
    'Pipfile.lock',
    '{"default":{"idna":{"version":"==3.10"}},"develop":{"pytest":{"version":"==8.0"}}}',
    ['pkg:pypi/idna@3.10'],
  ],
  [
    'gradle.lockfile',
    'com.google.guava:guava:33.4.0-jre=compileClasspath,runtimeClasspath\njunit:junit:4.13.2=testCompileClasspath\norg.projectlombok:lombok:1.18.36=annotationProcessor,testAnnotationProcessor\ncom.puppycrawl.tools:checkstyle:10.21.0=checkstyle\nempty=annotationProcessor\n',
    ['pkg:maven/com.google.guava/guava@33.4.0-jre'],
  ],
  [
    'composer.lock',
    '{"packages":[{"name":"monolog/monolog","version":"3.8.1"}],"packages-dev":[{"name":"phpunit/phpunit","version":"11.0"}]}',
    ['pkg:composer/monolog/monolog@3.8.1'],
  ],
  ['renv.lock', '{"Packages":{"jsonlite":{"Package":"jsonlite","Version":"1.8.4"}}}', ['pkg:cran/jsonlite@1.8.4']],
  [
    'packages.lock.json',
    fixture('nuget/srv/app/packages.lock.json'),
    ['pkg:nuget/Serilog.Sinks.Console@6.0.0', 'pkg:nuget/Serilog@4.0.0'],
  ],
];

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sources-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

const purls = async (): Promise<readonly string[]> => (await readSources(root)).components.map(({ purl }) => purl);

test.each(FILES)('%s', async (path, content, expected) => {
  write(path, content);
  const { components, notes } = await readSources(root);
  expect(components.map(({ purl }) => purl)).toEqual(expected);
  expect(components.every(({ locations }) => locations.join() === `/${path}`)).toBe(true);
  expect(notes).toEqual([]);
});

test('Yarn does not mark development dependencies: the package.json beside the lock file does', async () => {
  write('yarn.lock', YARN);
  expect(await purls()).toEqual(['pkg:npm/a@1.0.0', 'pkg:npm/d@1.0.0']);
  write(
    'package.json',
    '{"name":"app","version":"1.0.0","dependencies":{"a":"^1.0.0"},"devDependencies":{"d":"^1.0.0"}}',
  );
  expect(await purls()).not.toContain('pkg:npm/d@1.0.0');
});

test.each(['requirements-dev.txt', 'requirements_test.txt', 'requirements.docs.txt', 'buildscript-gradle.lockfile'])(
  '%s lists what only development needs',
  async (path) => {
    write(path, path.endsWith('.txt') ? REQUIREMENTS : 'com.example:plugin:1.0=classpath\n');
    expect(await purls()).toEqual([]);
  },
);

test('a lock file with more packages than are read says so', async () => {
  write('requirements.txt', Array.from({ length: 50_001 }, (_, at) => `p${at}==1`).join('\n'));
  const { components, notes } = await readSources(root);
  expect(components).toHaveLength(50_000);
  expect(notes).toEqual([
    { path: 'requirements.txt', text: 'only the first 50000 packages of this lock file are listed' },
  ]);
});

test('npm, Yarn and pnpm, as in images', async () => {
  write('a/package-lock.json', fixture('npm/locks/package-lock.v3.json'));
  write('b/yarn.lock', fixture('npm/locks/yarn.berry.lock'));
  write('c/pnpm-lock.yaml', fixture('npm/locks/pnpm-lock.v9.yaml'));
  const { components } = await readSources(root);
  expect(new Set(components.flatMap(({ locations }) => locations)).size).toBe(3);
});

test('dependencies and hashes come from the lock file', async () => {
  write('Cargo.lock', CARGO);
  const [serde] = (await readSources(root)).components;
  expect(serde).toMatchObject({
    dependsOn: ['pkg:cargo/serde_derive@1.0.200'],
    hashes: [{ algorithm: 'SHA-256', hex: expect.stringMatching(/^ddc6f9cc/) }],
  });
});

test('version control, installed packages and virtual environments are left out', async () => {
  for (const directory of ['.git', 'node_modules/a', 'sub/vendor', '.venv', 'sub/venv', '__pycache__']) {
    write(`${directory}/Cargo.lock`, CARGO);
  }
  expect(await purls()).toEqual([]);
  write('sub/Cargo.lock', CARGO);
  expect(await purls()).toHaveLength(2);
});

test('links are not followed, neither to files nor to directories', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(join(outside, 'Cargo.lock'), CARGO);
    symlinkSync(outside, join(root, 'directory'));
    symlinkSync(join(outside, 'Cargo.lock'), join(root, 'Cargo.lock'));
    symlinkSync('.', join(root, 'loop'));
    expect(await readSources(root)).toMatchObject({ components: [], notes: [] });
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('pipes, devices, sockets and links to themselves are not read', async () => {
  const made = spawnSync('mkfifo', [join(root, 'Cargo.lock'), join(root, 'package-lock.json')]);
  expect(made.status).toBe(0);
  symlinkSync('Gemfile.lock', join(root, 'Gemfile.lock'));
  symlinkSync('/dev/zero', join(root, 'renv.lock'));
  write('a/Cargo.lock', CARGO);
  const { components, notes } = await readSources(root);
  expect(components).toHaveLength(2);
  expect(notes).toEqual([]);
});

test('a sparse lock file of 2 GB, paths that no system opens and directories without permission are noted', async () => {
  write('big/package-lock.json', '');
  truncateSync(join(root, 'big/package-lock.json'), 2 * 1024 ** 3);
  let deep = root;
  for (let level = 0; level < 40; level++) {
    deep = join(deep, 'd'.repeat(90));
    if (deep.length < 4000) mkdirSync(deep);
  }
  write('z/Cargo.lock', CARGO);
  const { components, notes } = await readSources(root);
  expect(components).toHaveLength(2);
  expect(notes.map(({ text }) => text.replaceAll(/\d+/g, 'N'))).toEqual([
    'not read: its N bytes exceed the limit of N',
    'directories deeper than N levels were not read',
  ]);
});

test('a directory with more entries than the bound is not listed to its end', async () => {
  for (let at = 0; at < 3000; at++) write(`many/${at}`, '');
  const { notes } = await readSources(root, { entries: 1000 });
  expect(notes).toEqual([{ path: '', text: 'only the first 1000 entries were read' }]);
});

test('notes are bounded', async () => {
  for (let at = 0; at < 600; at++) write(`${at}/renv.lock`, '{');
  const { notes } = await readSources(root);
  expect(notes).toHaveLength(501);
  expect(notes.at(-1)).toEqual({ path: '', text: '100 more notes' });
});

test('a pnpm lock file that wants 40,000 versions of a package with 40,000 others takes linear time', async () => {
  const numbers = Array.from({ length: 40_000 }, (_, at) => at);
  const wanted = numbers.map((at) => `      a:\n        version: 9.${at}.0\n`).join('');
  const locked = numbers.map((at) => `  a@1.0.${at}:\n    resolution: {integrity: x}\n`).join('');
  write('pnpm-lock.yaml', `importers:\n  .:\n    dependencies:\n${wanted}packages:\n${locked}`);
  const before = process.cpuUsage();
  expect(await purls()).toHaveLength(40_000);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(20);
});

describe('a bound ends the reading and is noted', () => {
  beforeEach(() => {
    write('a/b/c/Cargo.lock', CARGO);
    write('Gemfile.lock', GEMFILE);
  });

  test.each([
    [{ depth: 1 }, 'directories deeper than 1 levels were not read'],
    [{ entries: 3 }, 'only the first 3 entries were read'],
    [{ files: 1 }, 'not read, like all after it: the lock files exceed the limits of the generator'],
    [{ bytes: 200 }, 'not read, like all after it: the lock files exceed the limits of the generator'],
  ])('%j', async (bounds, text) => {
    const { components, notes } = await readSources(root, bounds);
    expect(notes.map((note) => note.text)).toEqual([text]);
    expect(components.some(({ ecosystem }) => ecosystem === 'cargo')).toBe(false);
  });
});

test('a file above its bound and one that is damaged are noted, and the others are read', async () => {
  write('a/package-lock.json', '{"packages":');
  write('b/renv.lock', `{"a":"${'x'.repeat(17 * 1024 * 1024)}"}`);
  write('c/Cargo.lock', CARGO);
  const { components, notes } = await readSources(root);
  expect(components).toHaveLength(2);
  expect(notes.map(({ path, text }) => [path, text.replaceAll(/\d+/g, 'N')])).toEqual([
    ['a/package-lock.json', 'not read by npm: is not valid JSON'],
    ['b/renv.lock', 'not read: its N bytes exceed the limit of N'],
  ]);
});

test('a directory that does not exist is an error', async () => {
  await expect(readSources(join(root, 'missing'))).rejects.toThrow('ENOENT');
});

test('every lock file survives any change', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.array(fc.tuple(fc.nat(), fc.string({ unit: 'binary', maxLength: 20 })), { minLength: 1, maxLength: 8 }),
      async ([path, content], changes) => {
        let text = content.toString();
        for (const [at, inserted] of changes) {
          const place = at % (text.length + 1);
          text = text.slice(0, place) + inserted + text.slice(place + (at % 7));
        }
        for (const cataloguer of SOURCE_CATALOGUERS) {
          if (!cataloguer.wants(path, 0o644)) continue;
          try {
            const facts: unknown = await cataloguer.read({ path, bytes: Buffer.from(text) });
            const found = facts === undefined ? [] : [{ path, layer: 'sha256:0' as never, facts }];
            for (const { purl } of cataloguer.assemble(found, { note: () => undefined })) {
              expect(purl).toMatch(/^pkg:[a-z]+\/[^\s]+$/);
            }
          } catch (error) {
            if (!(error instanceof Unreadable)) throw error;
          }
        }
      },
    ),
    { numRuns: 300 },
  );
});
