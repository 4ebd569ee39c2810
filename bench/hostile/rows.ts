// The attacks of the benchmark on hostile input: what each prepares, the command that meets it, and what must be true after.
import { generateKeyPairSync } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { forgeRecord } from '../../__tests__/support/cache-record.ts';
import {
  globalPaxHeader,
  hostileFileName,
  hostilePlatforms,
  type ImageMaker,
  jarBombs,
  largeProgram,
  linksTimesFiles,
  manyLayers,
  oneNpmPackage,
  rpmNullColumns,
  skippableFrames,
  versionBombs,
} from './images.ts';
import { Layout } from './layout.ts';
import type { Outcome, Run } from './measure.ts';
import {
  broadList,
  chosenToken,
  endlessPages,
  HOSTILE_TEXTS,
  type HostileRegistry,
  type Hostility,
  LAYER_PATH,
  plantedEvidence,
  retryAfter,
  slowLayer,
  startHostileRegistry,
} from './registry.ts';

export interface Stage {
  /** The arguments of the command line. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What is wrong besides the bounds and the output, if anything. */
  check?(outcome: Outcome): Promise<readonly string[]>;
  stop?(): Promise<void>;
}

export interface Row {
  readonly name: string;
  /** The numbers of each run: those of the attack, then ten times larger ones. */
  readonly sizes: readonly (readonly number[])[];
  prepare(folder: string, numbers: readonly number[], run: Run): Promise<Stage>;
}

/** By name, without the hyphens. */
type Flags = Readonly<Record<string, string>>;

const OTHER = 'evidence that is not hostile';
const PACKAGE = 'pkg:npm/event-stream@3.3.6';

/** The command that every attack meets: the SBOM of the image, and a file that has nothing to do with it. */
async function attachCall(folder: string, reference: string, changed: Flags = {}): Promise<string[]> {
  const file = join(folder, 'other-evidence.txt');
  await writeFile(file, OTHER);
  const flags: Flags = {
    sbom: 'generate',
    provenance: 'none',
    'cache-dir': join(folder, 'cache'),
    evidence: `custom=${file}`,
    ...changed,
  };
  return ['attach', reference, ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)];
}

const NOT_ATTACHED = 'the other evidence is not attached';

/** The contents of all blobs of a layout that are small enough to be documents. */
async function blobsOf(layout: Layout): Promise<readonly string[]> {
  const blobs = join(layout.path, 'blobs/sha256');
  const contents = (await readdir(blobs)).map(async (name) => (await readFile(join(blobs, name))).toString('latin1'));
  return Promise.all(contents);
}

/** The contents of the blobs below a megabyte. */
async function documentsOf(layout: Layout): Promise<readonly string[]> {
  const blobs = join(layout.path, 'blobs/sha256');
  const contents = (await readdir(blobs)).map(async (name) => {
    const path = join(blobs, name);
    return (await stat(path)).size > 1024 * 1024 ? [] : [(await readFile(path)).toString('latin1')];
  });
  return (await Promise.all(contents)).flat();
}

/** `refuses all`: the image itself is refused as a subject. */
const image = (
  name: string,
  sizes: Row['sizes'],
  make: ImageMaker,
  refuses?: 'refuses all',
  /** What must be in a document. */
  lists?: string,
): Row => ({
  name,
  sizes,
  async prepare(folder, numbers) {
    const layout = await Layout.create(join(folder, 'layout'));
    const reference = await layout.finish(await make(layout, numbers));
    return {
      args: await attachCall(folder, reference),
      async check() {
        const small = lists === undefined ? await blobsOf(layout) : await documentsOf(layout);
        const isListed = lists === undefined || small.some((blob) => blob.includes(lists));
        return [
          ...(refuses || small.includes(OTHER) ? [] : [NOT_ATTACHED]),
          ...(isListed ? [] : [`${lists} is not in the SBOM`]),
        ];
      },
    };
  },
});

interface RegistryOptions {
  /** The registry answers no request that is needed to attach anything. */
  readonly refusesAll?: true;
  /** An image of one package where absent; `layer`: the hostility serves its only layer. */
  readonly image?: 'layer';
  readonly flags?: Flags;
  readonly env?: Readonly<Record<string, string>>;
  check?(registry: HostileRegistry, run: Run): Promise<readonly string[]>;
}

const registry = (
  name: string,
  sizes: Row['sizes'],
  hostility: (numbers: readonly number[]) => Hostility,
  { refusesAll, image: content, flags, env, check }: RegistryOptions = {},
): Row => ({
  name,
  sizes,
  async prepare(folder, numbers, run) {
    let layout: Layout | undefined;
    if (content === undefined) {
      layout = await Layout.create(join(folder, 'layout'));
      await layout.finish(await oneNpmPackage(layout, numbers));
    }
    const hostile = await startHostileRegistry(hostility(numbers), layout);
    return {
      args: await attachCall(folder, hostile.reference, flags),
      ...(env && { env }),
      async check() {
        const documents = await hostile.documents();
        const isAttached = refusesAll || documents.some(({ text }) => text === OTHER);
        return [...(isAttached ? [] : [NOT_ATTACHED]), ...((await check?.(hostile, run)) ?? [])];
      },
      stop: () => hostile.stop(),
    };
  },
});

/** A row whose command only reads. */
const discover = (name: string, sizes: Row['sizes'], hostility: (numbers: readonly number[]) => Hostility): Row => ({
  name: `${name} (discover)`,
  sizes,
  async prepare(_, numbers) {
    const { reference, stop } = await startHostileRegistry(hostility(numbers));
    return { args: ['discover', reference], stop };
  },
});

const holdsPackage = (documents: Awaited<ReturnType<HostileRegistry['documents']>>): boolean =>
  documents.some(({ mediaType, text }) => mediaType.includes('cyclonedx') && text.includes(PACKAGE));

/** What GitHub's runner sets, as far as provenance needs it. */
const WORKFLOW = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

const forgedRecord = (name: string, facts: readonly unknown[], sign: 'key' | 'none', env = {}): Row => ({
  name: `forged cache record, ${name}`,
  sizes: [[1]],
  async prepare(folder, numbers, run) {
    const first = await Layout.create(join(folder, 'first'));
    const earlier = await first.finish(await oneNpmPackage(first, numbers));
    await run(['sbom', earlier, '--cache-dir', join(folder, 'cache')]);
    await forgeRecord(join(folder, 'cache'), facts);
    const layout = await Layout.create(join(folder, 'layout'));
    const reference = await layout.finish(await oneNpmPackage(layout, numbers));
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = join(folder, 'key.pem');
    await writeFile(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
    return {
      args: await attachCall(folder, reference, { sign, ...(sign === 'key' && { 'signing-key': key }) }),
      env,
      async check() {
        const blobs = await blobsOf(layout);
        return [
          ...(blobs.includes(OTHER) || sign === 'key' ? [] : [NOT_ATTACHED]),
          ...(blobs.some((blob) => blob.includes(PACKAGE)) ? [] : ['the forged record is believed']),
        ];
      },
    };
  },
});

const TEN_TIMES = (...numbers: readonly number[]): Row['sizes'] => [numbers, numbers.map((number) => number * 10)];
/** These make the answer to the first request, so that nothing can be attached. */
const REFUSES_ALL = ['error', 'media type', 'warning', 'broken manifest', 'list media type', 'digest header'];

export const ROWS: readonly Row[] = [
  image(
    'many layers',
    [
      [20_000, 3_000],
      // A manifest with more layers exceeds 4 MiB: see the next row.
      [200_000, 27_000],
    ],
    manyLayers,
  ),
  image('a manifest above 4 MiB', [[10, 30_000]], manyLayers, 'refuses all'),
  image('as many layers as allowed', [[20_000, 511]], manyLayers),
  image('links times files', TEN_TIMES(8_000, 8_000), linksTimesFiles),
  image('global pax header', TEN_TIMES(350_000, 300), globalPaxHeader),
  image('rpm null columns', TEN_TIMES(127), rpmNullColumns),
  image('jar bombs', TEN_TIMES(20), jarBombs),
  image('texts before versions in programs', TEN_TIMES(4), versionBombs),
  image('a program of gigabytes', TEN_TIMES(205), largeProgram, undefined, 'pkg:generic/nginx@1.27.3'),
  image('zstd skippable frames', TEN_TIMES(200_000), skippableFrames),
  image('file name', [[1]], hostileFileName),
  image('platform names', TEN_TIMES(300), hostilePlatforms),
  registry('broad list', TEN_TIMES(90_000), ([count = 0]) => broadList(count)),
  discover('broad list', TEN_TIMES(90_000), ([count = 0]) => broadList(count)),
  registry('endless pages', [[1]], () => endlessPages()),
  discover('endless pages', [[1]], () => endlessPages()),
  registry('slow layer', TEN_TIMES(2_000), ([milliseconds = 0]) => slowLayer(milliseconds), { image: 'layer' }),
  registry('retry after', [[119], [86_400]], ([seconds = 0]) => retryAfter(seconds), { refusesAll: true }),
  registry('retry after for a layer', [[119], [86_400]], ([seconds = 0]) => retryAfter(seconds, LAYER_PATH), {
    image: 'layer',
  }),
  registry('planted evidence', TEN_TIMES(3), ([count = 0]) => plantedEvidence(count), {
    flags: { sbom: 'auto', provenance: 'auto' },
    env: WORKFLOW,
    async check(hostile) {
      const documents = await hostile.documents();
      return [
        ...(holdsPackage(documents) ? [] : ['no SBOM']),
        ...(documents.some(({ text }) => text.includes('https://slsa.dev/provenance/v1')) ? [] : ['no provenance']),
      ];
    },
  }),
  registry('chosen token', [[1]], () => chosenToken('event-stream'), {
    async check(hostile, run) {
      const { stdout } = await run(['sbom', hostile.reference, '--cache-dir', 'none']);
      return [
        ...(holdsPackage(await hostile.documents()) ? [] : ['the token is cut out of the attached SBOM']),
        ...(stdout.includes(PACKAGE) ? [] : ['the token is cut out of the printed SBOM']),
      ];
    },
  }),
  forgedRecord('signed', [], 'key'),
  forgedRecord('signed with a cache key', [], 'key', { OCI_EVIDENCE_CACHE_KEY: 'a secret of this runner' }),
  forgedRecord('malformed', [null], 'none'),
  ...Object.entries(HOSTILE_TEXTS).flatMap(([name, hostility]) => [
    registry(`text: ${name}`, [[1]], () => hostility, REFUSES_ALL.includes(name) ? { refusesAll: true } : {}),
    discover(`text: ${name}`, [[1]], () => hostility),
  ]),
  {
    name: 'cache below /proc',
    sizes: [[1]],
    async prepare(folder) {
      const layout = await Layout.create(join(folder, 'layout'));
      const reference = await layout.finish(await oneNpmPackage(layout, []));
      return {
        args: await attachCall(folder, reference, { 'cache-dir': '/proc/1/cache' }),
        check: async () => ((await blobsOf(layout)).includes(OTHER) ? [] : [NOT_ATTACHED]),
      };
    },
  },
];
