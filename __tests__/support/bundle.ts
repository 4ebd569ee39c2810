// Runs one call of the command line from the bundle and from the sources, with the same directory and time, and collects all
// results.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect } from '@jest/globals';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { entriesOf, type TarEntry, type Tree, tar } from './layers.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The directory of the bundle. */
export const DIST = process.env.DIST ?? join(ROOT, 'dist');
const MAIN = pathToFileURL(join(ROOT, 'src/main.ts')).href;

/** Both programs see the same time and the same random numbers. */
const FIXED_WORLD = `
  import crypto from 'node:crypto';
  import { syncBuiltinESMExports } from 'node:module';
  const Real = Date;
  const start = Real.now();
  const noon = Date.parse('2026-11-21T12:00:00Z');
  const at = () => noon + (process.env.RUNNING_CLOCK ? Real.now() - start : 0);
  globalThis.Date = class extends Real {
    constructor(...values) { super(...(values.length === 0 ? [at()] : values)); }
    static now() { return at(); }
  };
  Math.random = () => 0.5;
  let number = 0;
  crypto.randomUUID = () => '00000000-0000-4000-8000-' + String(number++).padStart(12, '0');
  syncBuiltinESMExports();
`;

/** The results of a call: everything that a user or the next step of a workflow can see. */
export interface Left {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Digest of each file below the working directory, the layout among them. */
  readonly files: Readonly<Record<string, string>>;
  /** What `pushed` found in the registry. */
  readonly pushed: readonly string[];
}

export interface Call {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Files to copy into the working directory, by the names that they get there. */
  readonly inputs?: Readonly<Record<string, string | Uint8Array>>;
  /** Layout directory to copy to `layout`. */
  readonly layout?: string;
  /** Time passes. By default it stands still, so that the output is the same. */
  readonly runningClock?: boolean;
  /** Called before each run, to put the registry into the same state. */
  prepare?(): void;
  /** Called after each run: the manifests in the registry. */
  pushed?(): readonly string[];
}

/** Runs the call twice. The working directory is the same, since its path is part of the output. */
export async function runBoth(directory: string, call: Call): Promise<{ readonly dist: Left; readonly sources: Left }> {
  const base = await realpath(directory);
  await writeFile(join(base, 'fixed-world.mjs'), FIXED_WORLD);
  await writeFile(
    join(base, 'sources.mjs'),
    `import { runCli } from '${MAIN}';\nprocess.exitCode = await runCli(process.argv.slice(2));\n`,
  );
  const dist = await runOne(base, join(DIST, 'cli.js'), call);
  const sources = await runOne(base, join(base, 'sources.mjs'), call);
  return { dist, sources };
}

/** Both programs leave the same, which is returned. */
export async function runSame(directory: string, call: Call): Promise<Left> {
  const { dist, sources } = await runBoth(directory, call);
  if (call.runningClock) expect(timeless(dist)).toEqual(timeless(sources));
  else expect(dist).toEqual(sources);
  return dist;
}

/** Without what depends on the time that passed: the duration, the number of requests, and the graph's own time. */
function timeless({ files, stdout, ...left }: Left): object {
  const text = stdout.replaceAll(/in \d+ requests.*/g, '');
  return { ...left, stdout: text, files: Object.keys(files) };
}

async function runOne(base: string, program: string, call: Call): Promise<Left> {
  const cwd = join(base, 'work');
  const home = join(base, 'home');
  for (const path of [cwd, home]) await rm(path, { recursive: true, force: true });
  for (const path of [cwd, home]) await mkdir(path, { recursive: true });
  if (call.layout !== undefined) await cp(call.layout, join(cwd, 'layout'), { recursive: true });
  for (const [name, content] of Object.entries(call.inputs ?? {})) await writeFile(join(cwd, name), content);
  call.prepare?.();
  const child = spawn(process.execPath, ['--import', join(base, 'fixed-world.mjs'), program, ...call.args], {
    cwd,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      TMPDIR: base,
      NO_COLOR: '1',
      ...(call.runningClock && { RUNNING_CLOCK: '1' }),
      ...call.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { exitCode: await exit, stdout, stderr, files: await digests(cwd), pushed: call.pushed?.() ?? [] };
}

async function digests(directory: string): Promise<Record<string, string>> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const pairs = files.sort().map(async (path) => {
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(directory.length + 1), hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(pairs));
}

/** Writes a layout with an image of one layer, or with an index if there are several platforms. The image's digest. */
export async function writeLayout(
  path: string,
  content: Tree | readonly TarEntry[],
  architectures: readonly string[] = ['amd64'],
): Promise<string> {
  const blobs = join(path, 'blobs/sha256');
  await mkdir(blobs, { recursive: true });
  const put = async (bytes: Uint8Array, mediaType: string) => {
    const digest = digestOf(bytes);
    await writeFile(join(blobs, digest.slice(7)), bytes);
    return { mediaType, digest, size: bytes.byteLength };
  };
  const json = (value: object): Buffer => Buffer.from(JSON.stringify(value));
  const entries = Array.isArray(content) ? (content as readonly TarEntry[]) : entriesOf(content as Tree);
  const archive = await tar(entries);
  const layer = await put(gzipSync(archive), MEDIA_TYPE.layerGzip);
  const manifests = await Promise.all(
    architectures.map(async (architecture) => {
      const rootfs = { type: 'layers', diff_ids: [digestOf(archive)] };
      const config = json({ architecture, os: 'linux', created: '2026-01-02T03:04:05Z', rootfs });
      const manifest = {
        schemaVersion: 2,
        mediaType: MEDIA_TYPE.manifest,
        config: await put(config, MEDIA_TYPE.config),
        layers: [layer],
      };
      return { ...(await put(json(manifest), MEDIA_TYPE.manifest)), platform: { os: 'linux', architecture } };
    }),
  );
  const [only] = manifests;
  const index = { schemaVersion: 2, mediaType: MEDIA_TYPE.index, manifests };
  const root = manifests.length === 1 && only !== undefined ? only : await put(json(index), MEDIA_TYPE.index);
  await writeFile(join(path, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  await writeFile(join(path, 'index.json'), json({ schemaVersion: 2, manifests: [root] }));
  return root.digest;
}
