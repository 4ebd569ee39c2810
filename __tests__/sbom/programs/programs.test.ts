import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fileKey } from '../../../src/sbom/programs/program.ts';
import {
  type FoundProgram,
  MAX_ALONE,
  MAX_WINDOWS,
  ProgramScanner,
} from '../../../src/sbom/programs/program-scanner.ts';
import { PROGRAMS, programsIn } from '../../../src/sbom/programs/programs.ts';

/** The bytes around the version in a real program. `source` says where the program came from. */
interface Sample {
  readonly program: string;
  readonly version: string;
  readonly path: string;
  readonly source: string;
  /** One character per byte. */
  readonly bytes: string;
}

const SAMPLES: readonly Sample[] = JSON.parse(
  readFileSync(new URL('../../fixtures/sbom/programs/samples.json', import.meta.url), 'utf8'),
);
const ELF = Buffer.from('\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0', 'latin1');

function isText({ path }: Sample): boolean {
  return programsIn(path)[0]?.kind === 'text';
}

/** A file with the bytes of the sample, as large as `padding` makes it. */
function fileOf(sample: Sample, padding = 0): Buffer {
  const bytes = Buffer.from(sample.bytes, 'latin1');
  return isText(sample) ? bytes : Buffer.concat([ELF, Buffer.alloc(padding), bytes, Buffer.alloc(padding)]);
}

function scan(path: string, bytes: Buffer, chunk = bytes.length): readonly FoundProgram[] | undefined {
  const programs = programsIn(path);
  if (programs.length === 0) return undefined;
  const scanner = new ProgramScanner(programs, path);
  for (let at = 0; at < bytes.length && scanner.write(bytes.subarray(at, at + chunk)); ) at += chunk;
  return scanner.end();
}

test('each program has samples, from where the row was derived', () => {
  const sampled = new Set(SAMPLES.map(({ program }) => program));
  expect(PROGRAMS.map(({ name }) => name).filter((name) => !sampled.has(name))).toEqual([]);
  expect(SAMPLES.filter(({ source }) => !/^(?:Debian \d|Ubuntu \d|npm |PyPI |Maven |Go )/.test(source))).toEqual([]);
  expect(PROGRAMS.filter(({ kind, path }) => kind === 'text' && path === undefined)).toEqual([]);
  expect(new Set(PROGRAMS.map(({ name }) => name)).size).toBe(PROGRAMS.length);
});

test('finds the version in every sample, whatever the chunks', () => {
  for (const sample of SAMPLES) {
    const expected = [{ program: sample.program, version: sample.version }];
    expect([sample, scan(sample.path, fileOf(sample))]).toEqual([sample, expected]);
    for (const chunk of [1, 7, 64])
      expect([sample, chunk, scan(sample.path, fileOf(sample), chunk)]).toEqual([sample, chunk, expected]);
    expect([sample, scan(sample.path, fileOf(sample, 10_000), 4096)]).toEqual([sample, expected]);
  }
});

test('a truncated program has its version or none, never another one', () => {
  for (const sample of SAMPLES) {
    const whole = fileOf(sample);
    for (let length = 0; length < whole.length; length++) {
      const versions = scan(sample.path, whole.subarray(0, length))?.map(({ version }) => version) ?? [];
      expect([sample, length, versions.filter((version) => version !== sample.version)]).toEqual([sample, length, []]);
    }
  }
});

test('a file that contains two versions has none', () => {
  for (const [program, same] of Map.groupBy(SAMPLES, ({ program }) => program)) {
    const [first, ...others] = same as [Sample, ...Sample[]];
    const other = others.find(
      ({ version, path }) => version !== first.version && programsIn(path)[0] === programsIn(first.path)[0],
    );
    if (other === undefined || isText(first) || programsIn(first.path)[0]?.path !== undefined) continue;
    const found = scan(first.path, Buffer.concat([fileOf(first), fileOf(other)]));
    const versions = found?.map(({ version }) => version) ?? [];
    expect([program, versions.filter((version) => ![first.version, other.version].includes(version))]).toEqual([
      program,
      [],
    ]);
  }
});

describe('is no program', () => {
  test('a text with the name and the bytes of one', () => {
    for (const sample of SAMPLES) {
      if (isText(sample)) expect(scan(sample.path, Buffer.concat([ELF, fileOf(sample)]))).toBeUndefined();
      else expect([sample, scan(sample.path, fileOf(sample).subarray(ELF.length))]).toEqual([sample, undefined]);
    }
  });

  test('a file of another name, such as a document', () => {
    for (const { path } of SAMPLES) {
      const base = path.slice(path.lastIndexOf('/') + 1);
      expect([`${path}.txt`, `usr/share/doc/${base}/changelog.gz`].flatMap(programsIn)).toEqual([]);
    }
  });

  test('an executable without versions, or with arbitrary bytes', () => {
    const paths = fc.constantFrom(...SAMPLES.filter((sample) => !isText(sample)).map(({ path }) => path));
    fc.assert(
      fc.property(paths, fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 999 }), (path, bytes, chunk) => {
        expect(scan(path, Buffer.concat([ELF, bytes]), chunk)).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });

  test.each(['dumb-init', 'jq'])('%s, packed with UPX', (name) => {
    const packed = readFileSync(new URL(`../../fixtures/sbom/programs/packed/${name}`, import.meta.url));
    expect(packed.includes('UPX!')).toBe(true);
    expect(programsIn(`usr/bin/${name}`)).toHaveLength(1);
    expect(scan(`usr/bin/${name}`, packed, 4096)).toBeUndefined();
  });

  test('an executable without the other bytes that every such program contains', () => {
    const marked = PROGRAMS.filter(({ marker }) => marker !== undefined).map(({ name }) => name);
    expect(marked).toEqual(['go', 'envoy', 'chrome', 'firefox', 'wordpress']);
    for (const sample of SAMPLES.filter(({ program }) => marked.includes(program))) {
      const { marker = '' } = PROGRAMS.find(({ name }) => name === sample.program) as (typeof PROGRAMS)[number];
      const bytes = fileOf(sample).toString('latin1').replaceAll(marker, '');
      expect([sample, scan(sample.path, Buffer.from(bytes, 'latin1'))]).toEqual([sample, undefined]);
    }
  });

  test('an executable that repeats the text before a version more often than a program does', () => {
    const many = Buffer.from('BusyBox v1.36.1 '.repeat(2001));
    expect(scan('bin/busybox', Buffer.concat([ELF, many]))).toBeUndefined();
    expect(scan('bin/busybox', Buffer.concat([ELF, many.subarray(16)]))).toEqual([
      { program: 'busybox', version: '1.36.1' },
    ]);
  });
});

describe('the work for a hostile file', () => {
  const MEGABYTE = 1024 * 1024;
  const windowsOf = (path: string, unit: string, size: number): number => {
    const scanner = new ProgramScanner(programsIn(path), path);
    const part = Buffer.alloc(65_536, Buffer.from(unit, 'latin1'));
    ELF.copy(part);
    for (let at = 0; at < size && scanner.write(part); at += part.length) ELF.copy(part);
    scanner.end();
    return scanner.windows;
  };

  test('has a bound, whatever it repeats and however large it is', () => {
    const paths = new Map(SAMPLES.filter((sample) => !isText(sample)).map(({ program, path }) => [program, path]));
    for (const [, path] of paths) {
      const rows = programsIn(path);
      const anchors = rows.flatMap(({ versions }) =>
        versions.flatMap((version) => ('anchor' in version ? version.anchor : ['\x001.2.3', '\x00123456789'])),
      );
      const patterns = rows.flatMap(({ versions }) => versions);
      const alone = patterns.filter((version) => 'standalone' in version).length;
      const bound = (patterns.length - alone) * MAX_WINDOWS + alone * 2 * MAX_ALONE;
      for (const unit of new Set(['\x001.', '1.1.1.1.1.1.1', ...anchors])) {
        const windows = windowsOf(path, unit, MEGABYTE / 4);
        expect([path, unit, windows <= bound]).toEqual([path, unit, true]);
      }
    }
  });

  test('of 2 GiB takes seconds, and its version counts wherever it stands', () => {
    const sample = SAMPLES.find(({ program }) => program === 'busybox') as Sample;
    const scanner = new ProgramScanner(programsIn(sample.path), sample.path);
    const part = Buffer.alloc(MEGABYTE);
    const start = process.cpuUsage();
    scanner.write(ELF);
    for (let at = 0; at < 2048; at += 1) scanner.write(part);
    scanner.write(Buffer.from(sample.bytes, 'latin1'));
    expect(scanner.end()).toEqual([{ program: sample.program, version: sample.version }]);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1_000_000).toBeLessThan(20);
  });

  test('does not grow with a file that has more than the bound', () => {
    for (const [path, unit, bound] of [
      ['usr/bin/envoy', '\x001.36.2', MAX_ALONE],
      ['bin/busybox', 'BusyBox v', MAX_WINDOWS],
      ['usr/bin/redis-server', '\x00123456789', MAX_ALONE],
    ] as const) {
      expect([unit, windowsOf(path, unit, MEGABYTE)]).toEqual([unit, bound]);
      expect([unit, windowsOf(path, unit, 16 * MEGABYTE)]).toEqual([unit, bound]);
    }
  });
});

test.each([
  ['usr/bin/python3.11', 'python'],
  ['usr/local/lib/libpython3.11.so.1.0', 'libpython'],
  ['usr/lib/libssl.so.3', 'libssl'],
  ['site-packages/psycopg2_binary.libs/libssl-81ffa89e.so.3', 'libssl'],
  ['usr/local/lib/libstd-a5a48102fbd58791.so', 'libstd'],
  ['usr/sbin/php-fpm8.2', 'php-fpm'],
  ['usr/lib/libruby-3.1.so.3.1.2', 'libruby'],
  ['bin/node.exe', 'node'],
])('%s is %j', (path, key) => {
  expect(fileKey(path)).toBe(key);
});

test('a name longer than 100 characters is no program', () => {
  expect(fileKey(`bin/${'x'.repeat(101)}`)).toBe('');
});
