// Finds images in Kubernetes manifests of any kind, including Helm's output and custom resources.
import {
  type DeploymentFile,
  type FoundImage,
  fileError,
  type ImagesFound,
  type Place,
  placeText,
} from './image-use.ts';
import { fieldOf, textOf, type YamlMap, type YamlNode } from './yaml.ts';

/** Lists of containers in every workload, and in custom resources that embed pods. */
const CONTAINERS = new Set(['containers', 'initContainers', 'ephemeralContainers']);

/** Kinds whose `image` fields describe something else: any text, or the schema of another kind. */
const WITHOUT_IMAGES = new Set(['ConfigMap', 'Secret', 'CustomResourceDefinition']);

/** Whether a document is a Kubernetes object. */
export function isKubernetes(root: YamlNode | undefined): boolean {
  return textOf(fieldOf(root, 'apiVersion')) !== undefined && textOf(fieldOf(root, 'kind')) !== undefined;
}

/**
 * Every `image` field at any depth, so that custom resources are covered: a string, or a map with `repository` (values of a
 * HelmRelease) or `reference` (an image volume). Throws a UserError if the image of a container is not a string, and for a
 * document that is not a Kubernetes object.
 */
export function findInKubernetes(file: DeploymentFile, documents: readonly (YamlNode | undefined)[]): ImagesFound {
  const images: FoundImage[] = [];
  const notes: string[] = [];
  for (const root of documents) {
    if (root === undefined) continue;
    const line = { file: file.path, line: root.line };
    if (!isKubernetes(root)) {
      throw fileError(line, 'the document is not a Kubernetes object, because it has no apiVersion and kind');
    }
    findImages(root, file, images, notes);
  }
  return { images, notes };
}

/** Walks without recursion and visits each node once, because an alias is the same node again. */
export function findImages(root: YamlNode, file: DeploymentFile, images: FoundImage[], notes: string[]): void {
  const seen = new Set<YamlNode>();
  const pending: [node: YamlNode, isContainer: boolean][] = [[root, false]];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const [node, isContainer] = next;
    if (node.type === 'scalar' || seen.has(node)) continue;
    seen.add(node);
    if (node.type === 'list') {
      for (const item of node.items.toReversed()) pending.push([item, isContainer]);
      continue;
    }
    // A List contains objects of several kinds.
    if (isKubernetes(node) && WITHOUT_IMAGES.has(textOf(fieldOf(node, 'kind')) ?? '')) continue;
    readImage(node, isContainer, file, images, notes);
    for (const merged of node.merged.toReversed()) pending.push([merged, isContainer]);
    for (const [key, value] of [...node.entries].toReversed()) {
      pending.push([value, value.type === 'list' && CONTAINERS.has(key)]);
    }
  }
}

function readImage(
  node: YamlMap,
  isContainer: boolean,
  file: DeploymentFile,
  images: FoundImage[],
  notes: string[],
): void {
  const image = node.entries.get('image');
  if (image === undefined) return;
  const place: Place = { file: file.path, line: image.line };
  const text = image.type === 'map' ? imageOfFields(image) : textOf(image);
  if (text !== undefined) images.push({ text, place, ...(isContainer && { isContainer }) });
  else if (!isContainer) return;
  else if (image.type === 'scalar' && (image.value === null || image.value === '')) {
    notes.push(`${placeText(place)}: the container has an empty image, so that it is not checked`);
  } else throw fileError(place, 'the image of a container must be a string');
}

/** `{ reference }`, or `{ registry, repository, tag, digest }`. */
function imageOfFields(fields: YamlMap): string | undefined {
  const reference = textOf(fieldOf(fields, 'reference'));
  if (reference !== undefined) return reference;
  const repository = textOf(fieldOf(fields, 'repository'));
  if (repository === undefined) return undefined;
  const registry = textOf(fieldOf(fields, 'registry'));
  const [tag, digest] = ['tag', 'digest'].map((key) => scalarText(fieldOf(fields, key)));
  const name = registry === undefined ? repository : `${registry}/${repository}`;
  return `${name}${tag === undefined ? '' : `:${tag}`}${digest === undefined ? '' : `@${digest}`}`;
}

/** A tag such as `17` is a number in YAML. */
function scalarText(node: YamlNode | undefined): string | undefined {
  if (node?.type !== 'scalar' || node.value === null || node.value === '') return undefined;
  return String(node.value);
}
