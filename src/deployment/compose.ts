// Finds images in compose files. Variables get only the defaults that the file sets.
import { rethrowUnless } from '../errors.ts';
import { type DeploymentFile, type FoundImage, fileError, type ImagesFound, placeText } from './image-use.ts';
import { expand, Unexpandable } from './interpolation.ts';
import { fieldOf, textOf, type YamlNode } from './yaml.ts';

const RENDER = 'render the file first, with `docker compose config`';

export function isCompose(path: string, root: YamlNode | undefined): boolean {
  const hasServices = fieldOf(root, 'services')?.type === 'map' && fieldOf(root, 'apiVersion') === undefined;
  return hasServices || /(?:^|\/)(?:docker-)?compose(?:\.[\w.-]+)?\.ya?ml$/.test(path);
}

/**
 * The image of every service. Environment variables are not used, because a file from a pull request could use them to send
 * a secret of the job to a registry. Throws a UserError for a file whose images cannot be known without rendering.
 */
export function findInCompose(file: DeploymentFile, documents: readonly (YamlNode | undefined)[]): ImagesFound {
  const images: FoundImage[] = [];
  const notes: string[] = [];
  for (const root of documents) {
    if (root === undefined) continue;
    const at = (line: number) => ({ file: file.path, line });
    const include = fieldOf(root, 'include');
    if (include !== undefined) throw fileError(at(include.line), `"include" names other files; ${RENDER}`);
    const services = fieldOf(root, 'services');
    if (services?.type !== 'map') throw fileError(at(root.line), 'the compose file has no services');
    for (const [name, service] of services.entries) {
      const line = fieldOf(service, 'image')?.line ?? service.line;
      const found = readService(service, (message) =>
        fileError(at(line), `service ${JSON.stringify(name)}: ${message}`),
      );
      if ('image' in found) images.push({ text: found.image, place: at(line) });
      else notes.push(`${placeText(at(line))}: skipped the service ${JSON.stringify(name)}: ${found.skipped}`);
    }
  }
  return { images, notes };
}

function readService(
  service: YamlNode,
  fail: (message: string) => Error,
): { readonly image: string } | { readonly skipped: string } {
  const image = fieldOf(service, 'image');
  if (image === undefined) {
    if (fieldOf(service, 'build') !== undefined) return { skipped: 'it is built from source and has no image' };
    if (fieldOf(service, 'provider') !== undefined) return { skipped: 'a provider runs it' };
    const base = fieldOf(service, 'extends');
    // If the base service is in the same file, its image is found there.
    if (base !== undefined && fieldOf(base, 'file') === undefined) return { skipped: 'it extends another service' };
    throw fail(base === undefined ? `it has no image; ${RENDER}` : `it extends a service of another file; ${RENDER}`);
  }
  const text = textOf(image);
  if (text === undefined) throw fail('image must be a text');
  try {
    const expanded = expand(text, () => undefined).trim();
    if (expanded === '') throw new Unexpandable('the image is empty');
    return { image: expanded };
  } catch (error) {
    rethrowUnless(error, Unexpandable);
    throw fail(`${error.message}; write a default such as \${TAG:-1.0}, or ${RENDER}`);
  }
}
