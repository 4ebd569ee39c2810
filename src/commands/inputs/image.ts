// Inputs that name the image.
import { parseDigest } from '../../oci/digest.ts';
import { parseReference } from '../../oci/reference.ts';
import { group, invalidValue, itemsOf, lines, linesOf, parsed } from './input.ts';

/** `os/architecture[/variant]`. */
const PLATFORM = /^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9.]+)?$/;

const DIGEST =
  'Digest of the image if `image` does not include it, such as the output `digest` of docker/build-push-action';

export const IMAGE = group('Image', {
  images: parsed(
    {
      required: true,
      perCall: true,
      repeatable: true,
      description:
        'Image to attach evidence to, as registry/repository@sha256:… or oci-layout:PATH@sha256:…; one per line for several images',
    },
    (text) => linesOf(text).map(parseReference),
  ),
  image: parsed(
    {
      required: true,
      perCall: true,
      description:
        'Image to read, as registry/repository[:tag][@sha256:…] or oci-layout:PATH[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest',
    },
    parseReference,
  ),
  'images-from': lines({
    perCall: true,
    description:
      'Files whose images are verified, one per line: Kubernetes manifests, output of `helm template`, Kustomize directories, compose files and Dockerfiles; globs are allowed. Images named by a tag are resolved and reported',
  }),
  'images-file': parsed(
    {
      perCall: true,
      repeatable: true,
      description:
        'Files that name images, one per line: metadata of docker/build-push-action or docker/bake-action, `jib-image.json` of Jib, or references, one per line, as ko prints them. The JSON itself works too, such as the output `metadata` of docker/bake-action',
    },
    (text): readonly string[] => (/^[[{]/.test(text) ? [text] : linesOf(text)),
  ),
  digest: parsed({ perCall: true, description: DIGEST }, (text) => {
    if (text === '') return undefined;
    const digest = parseDigest(text);
    if (digest === undefined) {
      throw invalidValue(text, 'sha256: with 64 or sha512: with 128 lower-case hexadecimal digits');
    }
    return digest;
  }),
  platforms: parsed(
    {
      repeatable: true,
      description:
        'Platforms of a multi-platform image, as os/architecture[/variant], separated by commas or line breaks. Default: all',
    },
    parsePlatforms,
  ),
});

function parsePlatforms(text: string): readonly string[] {
  const names = itemsOf(text);
  const wrong = names.find((name) => !PLATFORM.test(name));
  if (wrong !== undefined) throw invalidValue(wrong, 'os/architecture[/variant], such as linux/arm64');
  return names;
}
