// The tools that are measured: one row per tool, ours first, with the command line for each task.
import { execFile } from 'node:child_process';
import { access, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findProgram, TOOLS } from '../__tests__/support/programs.ts';
import type { Document } from './documents.ts';
import type { Command } from './process.ts';

/** The commands for each task on `subject`, a `host/repository@digest`. They run one after the other. */
export interface Tool {
  readonly version: string;
  attach(subject: string, documents: readonly Document[]): readonly Command[];
  /** The referrers of the subject itself. */
  readonly list?: (subject: string) => Command;
  /** The same by a program that keeps no page, to measure the memory of the listing alone. */
  readonly pages?: (subject: string) => Command;
  /** The whole graph, referrers of referrers included. */
  readonly graph?: (subject: string) => Command;
  /** Plans the removal of all but the newest 3 referrers, and names them. Deletes nothing. */
  readonly prune?: (subject: string) => Command;
  /** Copies the subject with its whole graph to `target`, a `host/repository:tag`. */
  readonly copy?: (subject: string, target: string) => Command;
}

export interface ToolRow {
  readonly name: string;
  /** Prepares the tool in an empty directory; undefined if it is not installed. */
  prepare(folder: string): Promise<Tool | undefined>;
}

const execute = promisify(execFile);

async function versionOf(program: string, args: readonly string[], pattern: RegExp): Promise<string> {
  const { stdout, stderr } = await execute(program, args);
  return pattern.exec(stdout + stderr)?.[1] ?? 'of unknown version';
}

export const OURS = 'oci-evidence';

const ours: ToolRow = {
  name: OURS,
  async prepare() {
    const cli = process.env.BENCH_CLI ?? fileURLToPath(new URL('../dist/cli.js', import.meta.url));
    if (
      await access(cli).then(
        () => false,
        () => true,
      )
    )
      return undefined;
    const node = (...args: string[]): Command => ({ program: process.execPath, args: [cli, ...args] });
    const discover = (subject: string, depth: string): Command =>
      node('discover', subject, '--format', 'json', '--depth', depth);
    return {
      version: 'this checkout',
      attach: (subject, documents) => {
        const evidence = documents.map(({ path }) => path).join('\n');
        // Without the graph, because the other tools only attach.
        return [
          node(
            ...['attach', '--image', subject, '--sbom', 'none', '--provenance', 'none', '--evidence', evidence],
            '--summary=false',
          ),
        ];
      },
      list: (subject) => discover(subject, '1'),
      pages: (subject) => ({
        program: process.execPath,
        args: [fileURLToPath(new URL('./pages.ts', import.meta.url)), subject],
      }),
      graph: (subject) => discover(subject, '8'),
      prune: (subject) => node('prune', subject, '--keep-newest', '3', '--format', 'json', '--summary=false'),
      copy: (subject, target) => node('promote', subject, target, '--summary=false'),
    };
  },
};

const regctl: ToolRow = {
  name: 'regctl',
  async prepare(folder) {
    const program = await findProgram('regctl');
    if (program === undefined) return undefined;
    const env = { REGCTL_CONFIG: join(folder, 'regctl.json') };
    const plain = (subject: string): string[] => ['--host', `reg=${subject.split('/')[0]},tls=disabled`];
    return {
      version: await versionOf(program, ['version'], /VCSTag:\s+(\S+)/),
      attach: (subject, documents) =>
        documents.map(({ path, mediaType }) => {
          const args = ['--subject', subject, '--artifact-type', mediaType, '-m', mediaType, '-f', path];
          return { program, env, args: [...plain(subject), 'artifact', 'put', ...args] };
        }),
      list: (subject) => ({ program, env, args: [...plain(subject), 'artifact', 'list', subject, '--format', 'body'] }),
      graph: (subject) => ({ program, env, args: [...plain(subject), 'artifact', 'tree', subject] }),
      copy: (subject, target) => ({
        program,
        env,
        args: [...plain(subject), 'image', 'copy', '--referrers', '--digest-tags', subject, target],
      }),
    };
  },
};

const cosign: ToolRow = {
  name: 'cosign (signs with a key)',
  async prepare(folder) {
    const program = await findProgram('cosign');
    if (program === undefined) return undefined;
    const env = { COSIGN_PASSWORD: '', HOME: folder, TUF_ROOT: join(folder, 'tuf') };
    await execute(program, ['generate-key-pair'], { cwd: folder, env: { ...process.env, ...env } });
    // Without log and timestamp authority, because only the requests to the registry are measured.
    const services = join(folder, 'signing-config.json');
    await writeFile(services, JSON.stringify({ mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json' }));
    const sign = ['--key', join(folder, 'cosign.key'), '--signing-config', services, '--allow-http-registry', '--yes'];
    return {
      version: await versionOf(program, ['version'], /GitVersion:\s+(\S+)/),
      attach: (subject, documents) =>
        documents.map(({ path, predicateType }) => {
          return { program, env, args: ['attest', ...sign, '--predicate', path, '--type', predicateType, subject] };
        }),
      graph: (subject) => ({ program, env, args: ['tree', '--allow-http-registry', subject] }),
    };
  },
};

const oras: ToolRow = {
  name: 'oras',
  async prepare() {
    const program = await findProgram('oras');
    if (program === undefined) return undefined;
    const discover = (subject: string, depth: string): Command => {
      return { program, args: ['discover', '--plain-http', '--format', 'json', '--depth', depth, subject] };
    };
    return {
      version: await versionOf(program, ['version'], /Version:\s+(\S+)/),
      attach: (subject, documents) =>
        documents.map(({ path, mediaType }) => {
          const args = ['--plain-http', '--disable-path-validation', '--artifact-type', mediaType];
          return { program, args: ['attach', ...args, subject, `${path}:${mediaType}`] };
        }),
      list: (subject) => discover(subject, '1'),
      graph: (subject) => discover(subject, '8'),
      copy: (subject, target) => ({
        program,
        args: ['cp', '-r', '--from-plain-http', '--to-plain-http', subject, target],
      }),
    };
  },
};

/** The steps of the ORAS command line on its own library, for machines where ORAS cannot be installed. */
const orasGo: ToolRow = {
  name: 'oras-go',
  async prepare() {
    const program = await findProgram('oras-go');
    if (program === undefined) return undefined;
    return {
      version: 'as in bench/oras-go/go.mod',
      attach: (subject, documents) =>
        documents.map(({ path, mediaType }) => ({ program, args: ['attach', subject, mediaType, path] })),
      list: (subject) => ({ program, args: ['list', subject] }),
      graph: (subject) => ({ program, args: ['graph', subject] }),
      copy: (subject, target) => {
        const colon = target.lastIndexOf(':');
        return { program, args: ['copy', subject, target.slice(0, colon), target.slice(colon + 1)] };
      },
    };
  },
};

const sigstoreOci: ToolRow = {
  name: '@sigstore/oci',
  async prepare() {
    const library = join(TOOLS, 'npm/sigstore-oci/node_modules/@sigstore/oci');
    const manifest = await import(join(library, 'package.json'), { with: { type: 'json' } }).catch(() => undefined);
    if (manifest === undefined) return undefined;
    const driver = fileURLToPath(new URL('./sigstore-oci.js', import.meta.url));
    return {
      version: manifest.default.version,
      attach: (subject, documents) => {
        const files = documents.map(({ path, mediaType }) => `${mediaType}=${path}`);
        return [{ program: process.execPath, args: [driver, library, subject, ...files] }];
      },
    };
  },
};

export const TOOL_ROWS: readonly ToolRow[] = [ours, regctl, oras, orasGo, cosign, sigstoreOci];
