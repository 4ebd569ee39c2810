// Catalogues one or more platform images: reads each layer once, in parallel, overlays them and lists the components.

import { UserError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { oneLine } from '../oci/foreign-text.ts';
import { type BaseImage, baseOf } from './base-image.ts';
import { type AnyCataloguer, CATALOGUERS } from './cataloguers/catalogue.ts';
import { type Catalogue, catalogue, type ImageComponent, MAX_TRACED_FILES } from './components.ts';
import { type Image, type ImageStore, type NoImage, type PlatformTarget, readImage } from './image.ts';
import { BOUNDS, type Bounds } from './layers/bounds.ts';
import type { LayerProgress } from './layers/layer-progress.ts';
import { type LayerCache, LayerReader } from './layers/layer-reader.ts';
import type { FileFacts, Note } from './layers/layer-record.ts';
import { type LinkedFile, Overlay, type VisibleFile } from './layers/overlay.ts';
import type { SourceOrigin } from './sources/origin.ts';

/** Layers read in parallel: enough for two to four processors, few enough to bound memory. */
const DEFAULT_CONCURRENCY = 4;

/** Characters of a path, and of a reason, in a note. */
const MAX_NOTE = 500;

/** Number of layers that are overlaid before the event loop runs. */
const LAYERS_PER_TURN = 16;

/** Notes per image. Further notes are counted. */
const MAX_NOTES = 500;

export interface GenerateOptions {
  readonly cataloguers?: readonly AnyCataloguer[];
  readonly bounds?: Partial<Bounds>;
  readonly cache?: LayerCache;
  /** Fail with a UserError if anything could not be read. */
  readonly strict?: boolean;
  /** Layers read in parallel; 4 by default. */
  readonly concurrency?: number;
  /** Counts the layers that are read. */
  readonly progress?: LayerProgress;
}

/** The catalogue of one platform's image. */
export interface ImageSbom extends Catalogue {
  readonly image: Image;
  /** Set if the components are those of a source directory, and not of the image. */
  readonly source?: SourceOrigin;
  /** Absent if no image is known that it may be built on. */
  readonly base?: BaseImage;
  /** What could not be read. An empty path means the whole layer or image. */
  readonly notes: readonly LayerNote[];
  /** Number of layers that were read. The others came from the cache. */
  readonly layersRead: number;
}

export interface LayerNote extends Note {
  readonly layer?: Digest;
}

export type SbomResult = ImageSbom | NoImage;

export function isImageSbom(result: SbomResult): result is ImageSbom {
  return 'image' in result;
}

/** `path: text (layer sha256:…)`, for properties and warnings. */
export function noteText({ path, text, layer }: LayerNote): string {
  const where = layer === undefined ? 'image' : `layer ${layer}`;
  const shown = oneLine(path.replace(/^\//, ''), MAX_NOTE);
  const reason = oneLine(text, MAX_NOTE);
  return path === '' ? `${where}: ${reason}` : `/${shown}: ${reason} (${where})`;
}

/**
 * Returns one result per target, in order. Layers that images share are read once. Content that cannot be read becomes a
 * note. Throws StoreError when the store fails or returns wrong bytes, and with `strict` a UserError for any note.
 */
export async function generateSboms(
  store: ImageStore,
  targets: readonly PlatformTarget[],
  options: GenerateOptions = {},
): Promise<SbomResult[]> {
  const cataloguers = options.cataloguers ?? CATALOGUERS;
  const reader = new LayerReader({
    store,
    cataloguers,
    bounds: { ...BOUNDS, ...options.bounds },
    concurrency: options.concurrency ?? DEFAULT_CONCURRENCY,
    ...(options.cache && { cache: options.cache }),
    ...(options.progress && { progress: options.progress }),
  });
  try {
    const results = await Promise.all(targets.map((target) => generateOne(store, target, reader, cataloguers)));
    if (options.strict) for (const result of results) refuseNotes(result);
    return results;
  } catch (error) {
    reader.stop(error);
    throw error;
  }
}

async function generateOne(
  store: ImageStore,
  target: PlatformTarget,
  reader: LayerReader,
  cataloguers: readonly AnyCataloguer[],
): Promise<SbomResult> {
  const image = await readImage(store, target);
  if ('notice' in image) return image;
  const readings = await Promise.all(image.layers.map((layer) => reader.read(layer)));

  const notes: LayerNote[] = [...image.notes];
  const overlay = new Overlay();
  const states: (readonly VisibleFile[] | undefined)[] = [];
  let kept = 0;
  let oldest = 0;
  for (const [at, { record }] of readings.entries()) {
    for (const note of record.notes) notes.push({ ...note, layer: record.digest });
    overlay.add(record);
    const files = overlay.files();
    kept += files === states[at - 1] ? 0 : files.length;
    states.push(files);
    // The lowest states are examined last, so they are dropped first.
    for (; kept > MAX_TRACED_FILES && oldest < at; oldest++) {
      kept -= states[oldest] === states[oldest + 1] ? 0 : (states[oldest]?.length ?? 0);
      states[oldest] = undefined;
    }
    // Lets this process report its usage while it overlays hundreds of layers.
    if (at % LAYERS_PER_TURN === 0) await new Promise(setImmediate);
  }
  const places = cataloguers.flatMap((cataloguer) => ('read' in cataloguer ? (cataloguer.places ?? []) : []));
  const linked = overlay.linkedFiles((path) => isWanted(path, cataloguers), places);
  if (overlay.linksExhausted) notes.push({ path: '', text: 'too many symbolic links; not all of them were followed' });
  const behindLinks = await readAgain(image, linked, reader);

  const found = catalogue(
    withLinkedFiles(states, behindLinks),
    image.layers.map(({ descriptor }) => descriptor.digest),
    cataloguers,
    (path, text) => notes.push({ path, text }),
  );
  const base = baseOf(image.layers, target.bases ?? []);
  const components = base === undefined || base.layers === 0 ? found.components : marked(found.components, image, base);
  const layersRead = readings.filter(({ cached }) => !cached).length;
  return { image, ...found, components, ...(base && { base }), notes: bounded(notes), layersRead };
}

/** A component that the build replaced by the same version of it stays one of the base image. */
function marked(components: readonly ImageComponent[], { layers }: Image, base: BaseImage): ImageComponent[] {
  const lower = new Set(layers.slice(0, base.layers).map(({ descriptor }) => descriptor.digest));
  return components.map((one) => ({ ...one, origin: lower.has(one.layer) ? 'base-image' : 'build' }));
}

/** Removes duplicates and bounds the number of notes. */
function bounded(notes: readonly LayerNote[]): LayerNote[] {
  const distinct = [...new Map(notes.map((note) => [noteText(note), note])).values()];
  const more = distinct.length - MAX_NOTES;
  if (more <= 0) return distinct;
  return [...distinct.slice(0, MAX_NOTES), { path: '', text: `${more} more notes` }];
}

/** Executables are selected by mode, which a link does not have, so only whole files are looked up through links. */
function isWanted(path: string, cataloguers: readonly AnyCataloguer[]): boolean {
  return cataloguers.some((cataloguer) => 'read' in cataloguer && cataloguer.wants(path, 0o644));
}

/** Reads files that links lead to: each layer that contains any is read again, in parallel. */
async function readAgain(image: Image, linked: readonly LinkedFile[], reader: LayerReader): Promise<VisibleFile[]> {
  const byLayer = new Map<number, Map<string, string[]>>();
  for (const { layer, file, path } of linked) {
    const files = byLayer.get(layer) ?? new Map<string, string[]>();
    byLayer.set(layer, files.set(file, [...(files.get(file) ?? []), path]));
  }
  const read = [...byLayer].map(async ([layer, only]): Promise<VisibleFile[]> => {
    const source = image.layers[layer];
    if (source === undefined) return [];
    const { record } = await reader.read(source, only);
    const byPath = new Map<string, FileFacts[]>();
    for (const facts of record.facts) byPath.set(facts.path, [...(byPath.get(facts.path) ?? []), facts]);
    return [...byPath].map(([path, facts]) => ({ path, layer, facts }));
  });
  return (await Promise.all(read)).flat();
}

/** Adds files behind links to each state from their layer on. Equal states stay the same array. */
function withLinkedFiles(
  states: readonly (readonly VisibleFile[] | undefined)[],
  linked: readonly VisibleFile[],
): readonly (readonly VisibleFile[] | undefined)[] {
  if (linked.length === 0) return states;
  const result: (readonly VisibleFile[] | undefined)[] = [];
  let before = -1;
  for (const [at, files] of states.entries()) {
    const more = linked.filter(({ layer }) => layer <= at);
    const isSame = at > 0 && files === states[at - 1] && more.length === before;
    before = more.length;
    result.push(isSame ? result[at - 1] : files && [...files, ...more].sort((a, b) => (a.path < b.path ? -1 : 1)));
  }
  return result;
}

/** Notes listed in the error message. Further notes are counted. */
const NAMED_NOTES = 3;

function refuseNotes(result: SbomResult): void {
  if (!isImageSbom(result) || result.notes.length === 0) return;
  const named = result.notes.slice(0, NAMED_NOTES).map(noteText);
  const more = result.notes.length - named.length;
  throw new UserError(
    `the SBOM of ${result.image.location}@${result.image.subject.digest} would be incomplete: ${named.join('; ')}` +
      `${more > 0 ? `; and ${more} more` : ''}; remove these from the image, or unset strict`,
  );
}
