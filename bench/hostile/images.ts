// Hostile images: a few kilobytes each that make a careless reader run for minutes or fill its memory.
import { randomFillSync } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import type { Descriptor, Platform } from '../../src/oci/descriptor.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { END_OF_ARCHIVE, header, type Member, member, paxRecord } from './archive.ts';
import type { Layout } from './layout.ts';

/** Writes the image into a layout; `numbers` say how much of what. */
export type ImageMaker = (layout: Layout, numbers: readonly number[]) => Promise<Descriptor>;

function* archive(members: Iterable<Member>): Generator<Buffer> {
  for (const one of members) yield member(one);
  yield END_OF_ARCHIVE;
}

function* times<T>(count: number, make: (number: number) => T): Generator<T> {
  for (let number = 0; number < count; number += 1) yield make(number);
}

const packageFile = (number: number): Member => ({
  name: `srv/${number}/node_modules/b/package.json`,
  content: '{"name":"b","version":"2.0.0"}',
});

/** Many package files, then one tiny layer over and over: each layer makes the reader look at all files again. */
export const manyLayers: ImageMaker = async (layout, [files = 0, layers = 0]) => {
  const first = await layout.layer(archive(times(files, packageFile)));
  const tiny = await layout.layer(archive([{ name: 'etc/tiny' }]));
  return layout.image([first, ...new Array(layers).fill(tiny)]);
};

/** Links to a directory of many files, and a second layer with a file below each link. */
export const linksTimesFiles: ImageMaker = async (layout, [files = 0, links = 0]) => {
  const link = (number: number): Member => ({ name: `link-${number}`, type: '2', target: 'srv' });
  const first = await layout.layer(archive([...times(files, packageFile), ...times(links, link)]));
  const second = await layout.layer(archive(times(links, (number) => ({ name: `link-${number}/below` }))));
  return layout.image([first, second]);
};

/** One global pax header with many keys, which every later entry inherits. */
export const globalPaxHeader: ImageMaker = async (layout, [keys = 0, entries = 0]) => {
  const global = [...times(keys, (number) => paxRecord(`OCI.${number.toString(36)}`, ''))].join('');
  function* members(): Generator<Member> {
    yield { name: 'global', type: 'g', content: global };
    for (let number = 0; number < entries; number += 1) {
      yield { name: 'local', type: 'x', content: paxRecord('path', `file-${number}`) };
      yield { name: 'file' };
    }
  }
  return layout.image([await layout.layer(archive(members()))]);
};

const PAGE = 65_536;
const MEGABYTE = 1024 * 1024;

/** An RPM database whose only row is a record of millions of NULL columns, which take no byte each. */
export const rpmNullColumns: ImageMaker = async (layout, [megabytes = 0]) => {
  const pages = (megabytes * 1024 * 1024) / PAGE;
  const varint = (value: number): Buffer => {
    const bytes = [value % 128];
    for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) bytes.unshift((rest % 128) | 128);
    return Buffer.from(bytes);
  };
  const schema = Buffer.alloc(PAGE);
  schema.write('SQLite format 3\0', 'latin1');
  schema.writeUInt16BE(1, 16);
  schema.set([1, 1, 0, 64, 32, 32], 18);
  const columns = ['table', 'Packages', 'Packages'];
  const types = Buffer.concat([...columns.map((text) => varint(13 + 2 * text.length)), Buffer.from([1]), varint(13)]);
  const row = Buffer.concat([varint(types.length + 1), types, Buffer.from(columns.join('')), Buffer.from([2])]);
  const cell = Buffer.concat([varint(row.length), varint(1), row]);
  schema[100] = 0x0d;
  schema.writeUInt16BE(1, 103);
  schema.writeUInt16BE(PAGE - cell.length, 108);
  cell.copy(schema, PAGE - cell.length);

  const table = Buffer.alloc(PAGE);
  const length = (pages - 3) * (PAGE - 4);
  const least = Math.floor(((PAGE - 12) * 32) / 255) - 23;
  const surplus = least + ((length - least) % (PAGE - 4));
  const local = surplus <= PAGE - 35 ? surplus : least;
  const head = Buffer.concat([varint(length), varint(1)]);
  const start = PAGE - head.length - local - 4;
  table[0] = 0x0d;
  table.writeUInt16BE(1, 3);
  table.writeUInt16BE(start, 8);
  Buffer.concat([head, varint(length)]).copy(table, start);
  table.writeUInt32BE(3, start + head.length + local);

  function* file(): Generator<Buffer> {
    yield header({ name: 'usr/lib/sysimage/rpm/rpmdb.sqlite' }, pages * PAGE);
    yield schema;
    yield table;
    for (let page = 3; page <= pages; page += 1) {
      const overflow = Buffer.alloc(PAGE);
      overflow.writeUInt32BE(page < pages ? page + 1 : 0);
      yield overflow;
    }
    yield END_OF_ARCHIVE;
  }
  return layout.image([await layout.layer(file())]);
};

/** Jars whose eight inner jars are one compressed stream of zeros each. */
export const jarBombs: ImageMaker = async (layout, [jars = 0]) => {
  const zeros = Buffer.alloc(63 * 1024 * 1024);
  const data = deflateRawSync(zeros, { level: 9 });
  const jar = repeatedZip(8, data, zeros.length, crc32(zeros));
  const members = times(jars, (number) => ({ name: `opt/app-${number}.jar`, content: jar }));
  return layout.image([await layout.layer(archive(members))]);
};

function repeatedZip(entries: number, data: Buffer, size: number, checksum: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let number = 0; number < entries; number += 1) {
    const name = Buffer.from(`inner-${number}.jar`);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(checksum, 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data]);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, listed, end]);
}

const ELF = '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0';

/** By name of a program, what comes before its version in such a program, or looks like it. */
const VERSION_LIKE: Readonly<Record<string, string>> = {
  'usr/bin/envoy': '\x001.36.2',
  'usr/bin/redis-server': '\x00123456789',
  'usr/sbin/mysqld': '\0MySQL 9.7.',
  'usr/bin/ffmpeg': '\x009.0%s version %s',
  'usr/bin/dumb-init': '\x001.2.\n',
  'usr/local/go/bin/go': 'go1.26path\tcmd/go\n',
};

/** Programs that repeat, megabyte by megabyte, what stands before a version. */
export const versionBombs: ImageMaker = async (layout, [megabytes = 0]) => {
  function* members(): Generator<Buffer> {
    for (const [name, text] of Object.entries(VERSION_LIKE)) {
      yield header({ name }, megabytes * MEGABYTE);
      const part = Buffer.alloc(MEGABYTE, Buffer.from(text, 'latin1'));
      const first = Buffer.from(part);
      first.write(ELF, 'latin1');
      yield first;
      for (let number = 1; number < megabytes; number += 1) yield part;
    }
    yield END_OF_ARCHIVE;
  }
  return layout.image([await layout.layer(members())]);
};

/** A program of gigabytes, with its version at the end. */
export const largeProgram: ImageMaker = async (layout, [megabytes = 0]) => {
  function* file(): Generator<Buffer> {
    yield header({ name: 'usr/sbin/nginx' }, megabytes * MEGABYTE);
    for (let number = 0; number < megabytes; number += 1) {
      const part = Buffer.alloc(MEGABYTE);
      // Enough of it is incompressible that the layer is not refused as a bomb.
      for (let at = 0; at < MEGABYTE; at += 64 * 1024) randomFillSync(part, at, 1024);
      if (number === 0) part.write(ELF, 'latin1');
      if (number === megabytes - 1) part.write('\0nginx version: nginx/1.27.3\n\0', MEGABYTE / 2, 'latin1');
      yield part;
    }
    yield END_OF_ARCHIVE;
  }
  return layout.image([await layout.layer(file())]);
};

/** A zstd layer of nothing but skippable frames. */
export const skippableFrames: ImageMaker = async (layout, [frames = 0]) => {
  const frame = Buffer.alloc(8);
  frame.writeUInt32LE(0x184d2a50);
  const bytes = Buffer.concat(new Array<Buffer>(frames).fill(frame));
  const descriptor = await layout.put(bytes, MEDIA_TYPE.layerZstd);
  return layout.image([{ descriptor, diffId: `sha256:${'0'.repeat(64)}` }]);
};

/** One npm package, whose name a registry may try to have cut out of the SBOM. */
export const oneNpmPackage: ImageMaker = async (layout) => {
  const content = '{"name":"event-stream","version":"3.3.6"}';
  return layout.image([await layout.layer(archive([{ name: 'app/node_modules/event-stream/package.json', content }]))]);
};

const TERMINAL = '\x1b]0;title\x07\x1b[31mred\x1b[0m\x9b31m';
const COMMANDS = '\r\n::error::planted\n::add-mask::a\n\u0085::warning::planted';

/** A file name that controls the terminal and the log of a workflow. */
export const hostileFileName: ImageMaker = async (layout) => {
  const jar = { name: `opt/${TERMINAL.slice(0, 20)}${COMMANDS.slice(0, 60)}.jar`, content: 'not a zip' };
  return layout.image([await layout.layer(archive([jar]))]);
};

/** Platforms whose names forge output lines, leave the output directory, or are too long for a file name. */
export const hostilePlatforms: ImageMaker = async (layout, [length = 0]) => {
  const content = 'ID=debian\nVERSION_ID=12\n';
  const manifest = await layout.image([await layout.layer(archive([{ name: 'etc/os-release', content }]))]);
  const platforms: Platform[] = [
    { os: `linux${COMMANDS}`, architecture: TERMINAL },
    { os: '../../../../outside', architecture: 'a'.repeat(length) },
    { os: 'linux', architecture: '../../../evil' },
    { os: 'linux', architecture: 'amd64' },
  ];
  return layout.index(platforms.map((platform) => ({ ...manifest, platform })));
};
