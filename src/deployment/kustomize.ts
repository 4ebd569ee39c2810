// Finds images in Kustomize trees: the images of a kustomization's resources, after its replacements.
import {
  combine,
  type DeploymentFile,
  type FileTree,
  type FoundImage,
  fileError,
  type ImagesFound,
  type Place,
  placeText,
} from './image-use.ts';
import { findImages, findInKubernetes } from './kubernetes.ts';
import { fieldOf, itemsOf, parseYamlDocuments, textOf, type YamlNode } from './yaml.ts';

const FILE_NAME = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const MAX_DEPTH = 20;
/** Number of files in one tree. A resource that several bases name counts each time. */
const MAX_FILES = 2_000;
const BUILD = 'render the tree first, with `kustomize build`';

export function isKustomization(path: string, root: YamlNode | undefined): boolean {
  return FILE_NAME.test(path) || (textOf(fieldOf(root, 'apiVersion')) ?? '').startsWith('kustomize.config.k8s.io/');
}

interface Replacement {
  readonly name: string;
  readonly newName?: string;
  readonly newTag?: string;
  readonly tagSuffix?: string;
  readonly digest?: string;
}

/** Rejects with a UserError for a tree whose images cannot be known without rendering. */
export function findInKustomization(
  file: DeploymentFile,
  documents: readonly (YamlNode | undefined)[],
  tree: FileTree,
): Promise<ImagesFound> {
  return new KustomizeTree(tree).read(file, documents, []);
}

class KustomizeTree {
  readonly #tree: FileTree;
  #files = 0;

  constructor(tree: FileTree) {
    this.#tree = tree;
  }

  async read(
    file: DeploymentFile,
    documents: readonly (YamlNode | undefined)[],
    above: readonly string[],
  ): Promise<ImagesFound> {
    const [root, second] = documents.filter((one) => one !== undefined);
    const at = (node: YamlNode | undefined): Place => ({ file: file.path, line: node?.line ?? 1 });
    if (root === undefined || second !== undefined) {
      throw fileError(at(second), 'a kustomization is a single document');
    }
    if (above.includes(file.path)) throw fileError(at(root), `the kustomization includes itself; ${BUILD}`);
    if (above.length >= MAX_DEPTH)
      throw fileError(at(root), `kustomizations are nested deeper than ${MAX_DEPTH} levels`);
    for (const key of ['helmCharts', 'helmChartInflationGenerator', 'generators', 'transformers']) {
      const node = fieldOf(root, key);
      if (itemsOf(node).length > 0) throw fileError(at(node), `"${key}" can add or change images; ${BUILD}`);
    }
    const found: ImagesFound[] = [];
    for (const key of ['resources', 'bases', 'components']) {
      for (const item of itemsOf(fieldOf(root, key)))
        found.push(await this.#resource(item, file, [...above, file.path]));
    }
    const replacements = itemsOf(fieldOf(root, 'images')).map((node) => replacementOf(node, at(node)));
    const { images, notes } = combine(found);
    const patched = await this.#patches(root, file);
    const replaced = [...images, ...patched.images].map((image) => replaceAll(image, replacements));
    return { images: replaced, notes: [...notes, ...patched.notes] };
  }

  async #resource(item: YamlNode, file: DeploymentFile, above: readonly string[]): Promise<ImagesFound> {
    const place: Place = { file: file.path, line: item.line };
    const resource = await this.#open(textOf(item), file, place);
    const documents = parseYamlDocuments(resource);
    return isKustomization(resource.path, documents[0])
      ? this.read(resource, documents, above)
      : findInKubernetes(resource, documents);
  }

  async #open(path: string | undefined, file: DeploymentFile, place: Place): Promise<DeploymentFile> {
    if (path === undefined) throw fileError(place, 'a resource must be a path');
    if (/^[a-z+]+:\/\/|^git@|[?&]ref=|^(?:www\.)?github\.com\//i.test(path)) {
      throw fileError(place, `the remote resource ${JSON.stringify(path.slice(0, 200))} is not read; ${BUILD}`);
    }
    this.#files += 1;
    if (this.#files > MAX_FILES) throw fileError(place, `the tree has more than ${MAX_FILES} files; ${BUILD}`);
    return this.#tree.read(relativeTo(file.path, path), place);
  }

  /** A patch may set the image of any resource. It is verified in addition to the image that it replaces. */
  async #patches(root: YamlNode, file: DeploymentFile): Promise<ImagesFound> {
    const images: FoundImage[] = [];
    const notes: string[] = [];
    for (const key of ['patches', 'patchesStrategicMerge', 'patchesJson6902']) {
      for (const item of itemsOf(fieldOf(root, key))) {
        const place: Place = { file: file.path, line: item.line };
        const patch = await this.#patchFile(item, key, file, place);
        if (patch === undefined) continue;
        const before = images.length;
        for (const node of parseYamlDocuments(patch)) {
          if (node !== undefined) findInPatch(node, patch, images, notes);
        }
        if (images.length > before) {
          notes.push(
            `${placeText(place)}: the patch sets an image; it is verified, and so is the one that it replaces`,
          );
        }
      }
    }
    return { images, notes };
  }

  /** Reads a patch from a path, or from inline text, which has the lines of the kustomization. */
  async #patchFile(
    item: YamlNode,
    key: string,
    file: DeploymentFile,
    place: Place,
  ): Promise<DeploymentFile | undefined> {
    const path = textOf(fieldOf(item, 'path'));
    const inline = item.type === 'scalar' ? textOf(item) : textOf(fieldOf(item, 'patch'));
    if (path !== undefined) return this.#open(path, file, place);
    if (inline === undefined) return undefined;
    if (key === 'patchesStrategicMerge' && !inline.includes('\n')) return this.#open(inline, file, place);
    return { path: file.path, text: `${'\n'.repeat(Math.max(0, place.line - 1))}${inline}` };
  }
}

/** A strategic merge patch, or a list of JSON patch operations. */
function findInPatch(node: YamlNode, patch: DeploymentFile, images: FoundImage[], notes: string[]): void {
  if (node.type !== 'list') {
    findImages(node, patch, images, notes);
    return;
  }
  for (const operation of node.items) {
    const value = fieldOf(operation, 'value');
    const path = textOf(fieldOf(operation, 'path')) ?? '';
    if (value === undefined) continue;
    const text = /\/image$/.test(path) ? textOf(value) : undefined;
    const isContainer = /\/(?:containers|initContainers|ephemeralContainers)\/[^/]+\/image$/.test(path);
    if (text !== undefined) {
      images.push({ text, place: { file: patch.path, line: value.line }, ...(isContainer && { isContainer }) });
    } else findImages(value, patch, images, notes);
  }
}

function replacementOf(node: YamlNode, place: Place): Replacement {
  const name = textOf(fieldOf(node, 'name'));
  if (name === undefined) throw fileError(place, 'an entry of "images" has no name');
  const fields = ['newName', 'newTag', 'tagSuffix', 'digest'].map((key) => {
    const value = fieldOf(node, key);
    if (value === undefined || (value.type === 'scalar' && (value.value === null || value.value === ''))) return {};
    const text = textOf(value);
    if (text === undefined) {
      throw fileError({ ...place, line: value.line }, `"${key}" must be a text; put it in quotation marks`);
    }
    return { [key]: text };
  });
  return Object.assign({ name }, ...fields);
}

function replaceAll(image: FoundImage, replacements: readonly Replacement[]): FoundImage {
  if (image.isContainer !== true) return image;
  return { ...image, text: replacements.reduce(replace, image.text) };
}

/** Works like Kustomize's image transformer: a new tag drops the digest, and a digest drops the tag unless a new one is set. */
function replace(text: string, { name, newName, newTag, tagSuffix, digest }: Replacement): string {
  const [, found, tag, pinned] = /^(.*?)(?::([^:/@]*))?(?:@(.*))?$/.exec(text) ?? [];
  if (found !== name) return text;
  const isNew = newTag !== undefined || digest !== undefined;
  const nextTag = isNew ? newTag : tag;
  const nextDigest = isNew ? digest : tagSuffix === undefined ? pinned : undefined;
  const suffixed = nextTag === undefined ? '' : `:${nextTag}${tagSuffix ?? ''}`;
  return `${newName ?? name}${suffixed}${nextDigest === undefined ? '' : `@${nextDigest}`}`;
}

/** Resolves a path that the file `from` names. */
function relativeTo(from: string, path: string): string {
  if (path.startsWith('/')) return path;
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/') || '.';
}
