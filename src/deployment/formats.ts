// Owns the table of deployment file formats, and finds the images in a file of any of them.
import { findInCompose, isCompose } from './compose.ts';
import { findInDockerfile, isDockerfile } from './dockerfile.ts';
import { type DeploymentFile, type FileTree, fileError, type ImagesFound } from './image-use.ts';
import { findInKubernetes, isKubernetes } from './kubernetes.ts';
import { findInKustomization, isKustomization } from './kustomize.ts';
import { parseYamlDocuments, type YamlNode } from './yaml.ts';

type Documents = readonly (YamlNode | undefined)[];

interface Format {
  /** Whether a YAML file with this path and first document has this format. */
  matches(path: string, root: YamlNode | undefined): boolean;
  find(file: DeploymentFile, documents: Documents, tree: FileTree): ImagesFound | Promise<ImagesFound>;
}

/** The first that matches. */
const YAML_FORMATS: readonly Format[] = [
  { matches: isKustomization, find: findInKustomization },
  { matches: isCompose, find: findInCompose },
  { matches: (_, root) => isKubernetes(root), find: findInKubernetes },
];

/** Rejects with a UserError for a file of unknown format or that cannot be parsed, so that no image is silently missed. */
export async function findInFile(file: DeploymentFile, tree: FileTree): Promise<ImagesFound> {
  if (isDockerfile(file.path)) return findInDockerfile(file);
  const documents = parseYamlDocuments(file);
  const root = documents.find((one) => one !== undefined);
  if (root === undefined) throw fileError({ file: file.path, line: 1 }, 'the file is empty');
  const format = YAML_FORMATS.find(({ matches }) => matches(file.path, root));
  if (format === undefined) {
    throw fileError(
      { file: file.path, line: root.line },
      'the file is not a Kubernetes manifest, kustomization, compose file or Dockerfile; render a chart with `helm template` first',
    );
  }
  return format.find(file, documents, tree);
}
