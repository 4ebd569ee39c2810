// Makes the catalogue of one or more platform images: layers read once each, in parallel, and overlaid.

import { UserError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { ReadableStore } from '../oci/store.ts';
import { type AnyCataloguer, CATALOGUERS } from './cataloguers/catalogue.ts';
import { type Catalogue, catalogue } from './components.ts';
import { type Image, type NoImage, type PlatformTarget, readImage } from './image.ts';
import { BOUNDS, type Bounds } from './layers/bounds.ts';
import { type LayerCache, LayerReader } from './layers/layer-reader.ts';
import type { FileFacts, Note } from './layers/layer-record.ts';
import { Overlay, type Unread, type VisibleFile } from './layers/overlay.ts';
import { markingAtOnce } from './marking.ts';

/** Layers read at once: enough to keep two to four processors busy, few enough for memory. */
const DEFAULT_CONCURRENCY = 4;

/** Notes of one image; what is beyond is counted. */
const MAX_NOTES = 500;

export interface GenerateOptions {
  readonly cataloguers?: readonly AnyCataloguer[];
  readonly bounds?: Partial<Bounds>;
  readonly cache?: LayerCache;
  /** Throws a UserError where anything could not be read. */
  readonly strict?: boolean;
  /** Layers read at once; 4 where absent. */
  readonly concurrency?: number;
}

/** What was found in one platform's image. */
export interface ImageSbom extends Catalogue {
  readonly image: Image;
  /** What could not be read, each path absolute in the image, or empty for a note about the image. */
  readonly notes: readonly LayerNote[];
  /** How many layers had to be read, the others being shared or cached. */
  readonly layersRead: number;
}

export interface LayerNote extends Note {
  readonly layer?: Digest;
}

export type SbomResult = ImageSbom | NoImage;

export function isImageSbom(result: SbomResult): result is ImageSbom {
  return 'image' in result;
}

/** `path: text (layer sha256:…)`, for a property or a warning. */
export function noteText({ path, text, layer }: LayerNote): string {
  const where = layer === undefined ? 'image' : `layer ${layer}`;
  return path === '' ? `${where}: ${text}` : `/${path.replace(/^\//, '')}: ${text} (${where})`;
}

/**
 * One result for each target, in order. Layers that several images share are read once. Throws a StoreError where the
 * store fails or gives wrong bytes, and where `strict` is set a UserError for anything that could not be read; other bad
 * content ends in notes.
 */
export async function generateSboms(
  store: ReadableStore,
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
  });
  try {
    const results = await markingAtOnce(() =>
      Promise.all(targets.map((target) => generateOne(store, target, reader, cataloguers))),
    );
    if (options.strict) for (const result of results) refuseNotes(result);
    return results;
  } catch (error) {
    reader.stop(error);
    throw error;
  }
}

async function generateOne(
  store: ReadableStore,
  target: PlatformTarget,
  reader: LayerReader,
  cataloguers: readonly AnyCataloguer[],
): Promise<SbomResult> {
  const image = await readImage(store, target);
  if ('notice' in image) return image;
  const readings = await Promise.all(image.layers.map((layer) => reader.read(layer)));

  const notes: LayerNote[] = [...image.notes];
  const overlay = new Overlay();
  const states = readings.map(({ record }) => {
    for (const note of record.notes) notes.push({ ...note, layer: record.digest });
    overlay.add(record);
    return overlay.files();
  });
  const places = cataloguers.flatMap((cataloguer) => ('read' in cataloguer ? (cataloguer.places ?? []) : []));
  const unread = overlay.unread((path) => isWanted(path, cataloguers), places);
  if (overlay.tangled)
    notes.push({ path: '', text: 'not all of its symbolic links were followed, there being too many' });
  const behindLinks = await readAgain(image, unread, reader);

  const found = catalogue(
    states.map((files, state) =>
      withFiles(
        files,
        behindLinks.filter(({ layer }) => layer <= state),
      ),
    ),
    image.layers.map(({ descriptor }) => descriptor.digest),
    cataloguers,
    (path, text) => notes.push({ path, text }),
  );
  return { image, ...found, notes: bounded(notes), layersRead: readings.filter(({ cached }) => !cached).length };
}

/** Each once, and no more than a document has room for. */
function bounded(notes: readonly LayerNote[]): LayerNote[] {
  const distinct = [...new Map(notes.map((note) => [noteText(note), note])).values()];
  const more = distinct.length - MAX_NOTES;
  if (more <= 0) return distinct;
  return [...distinct.slice(0, MAX_NOTES), { path: '', text: `${more} more could not be read` }];
}

/** Executables come by mode, which a link does not have: only files that are kept whole are looked for behind links. */
function isWanted(path: string, cataloguers: readonly AnyCataloguer[]): boolean {
  return cataloguers.some((cataloguer) => 'read' in cataloguer && cataloguer.wants(path, 0o644));
}

/** Reads files behind links: each layer that has any once more, in parallel. */
async function readAgain(image: Image, unread: readonly Unread[], reader: LayerReader): Promise<VisibleFile[]> {
  const byLayer = new Map<number, Map<string, string[]>>();
  for (const { layer, file, path } of unread) {
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

function withFiles(files: readonly VisibleFile[], more: readonly VisibleFile[]): readonly VisibleFile[] {
  if (more.length === 0) return files;
  return [...files, ...more].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Notes that an error's one line names before it counts the rest. */
const NAMED_NOTES = 3;

function refuseNotes(result: SbomResult): void {
  if (!isImageSbom(result) || result.notes.length === 0) return;
  const named = result.notes.slice(0, NAMED_NOTES).map(noteText);
  const more = result.notes.length - named.length;
  throw new UserError(
    `the SBOM of ${result.image.location}@${result.image.subject.digest} would be incomplete: ${named.join('; ')}` +
      `${more > 0 ? `; and ${more} more` : ''}; rebuild the image without these, or leave out strict`,
  );
}
