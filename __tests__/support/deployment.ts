// Finds images in files that are given as texts, as the parsers of deployment files do.
import { findInFile } from '../../src/deployment/formats.ts';
import type { FileTree } from '../../src/deployment/image-use.ts';
import { UserError } from '../../src/errors.ts';

export type Files = Readonly<Record<string, string>>;

export interface Found {
  /** `IMAGE FILE:LINE`. */
  readonly images: readonly string[];
  readonly notes: readonly string[];
}

/** Starts at the first file. */
export async function find(files: Files): Promise<Found> {
  const tree: FileTree = {
    read: async (path) => {
      const name = [path, `${path}/kustomization.yaml`].find((one) => files[one] !== undefined);
      if (name === undefined) throw new UserError(`no file ${path}`);
      return { path: name, text: files[name] as string };
    },
  };
  const [first] = Object.entries(files);
  if (first === undefined) throw new RangeError('no files');
  const { images, notes } = await findInFile({ path: first[0], text: first[1] }, tree);
  return { images: images.map(({ text, place }) => `${text} ${place.file}:${place.line}`), notes };
}

export async function imagesIn(files: Files): Promise<readonly string[]> {
  return (await find(files)).images;
}
