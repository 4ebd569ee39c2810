// Reads labels of an image for its audit line: from the annotations of its manifest, else from its configuration.
import { type Label, LIMITS } from '../../audit/line.ts';
import { ExpectedError } from '../../errors.ts';
import { imageEntries } from '../../evidence/attestation-entries.ts';
import { record, text } from '../../json/fields.ts';
import { parseJsonBytes } from '../../json/parse.ts';
import { type Manifest, parseManifest } from '../../oci/descriptor.ts';
import { isIndex } from '../../oci/media-types.ts';
import type { ReadableStore } from '../../oci/store.ts';
import { readBlob } from '../../signing/verify-referrer.ts';

const MAX_CONFIG_BYTES = 4 * 1024 * 1024;

/** The labels with these names. An image whose configuration cannot be read has no labels; its decision does not depend on them. */
export async function imageLabels(
  store: ReadableStore,
  image: Manifest,
  names: readonly string[],
): Promise<readonly Label[]> {
  if (names.length === 0) return [];
  try {
    const content = parseManifest(image, store.location);
    const annotated = pick(content.annotations, names);
    if (annotated.length === names.length) return annotated;
    const [entry] = isIndex(image.descriptor.mediaType) ? imageEntries(content.manifests) : [];
    const { config } =
      entry === undefined ? content : parseManifest(await store.manifest(entry.digest), store.location);
    if (config === undefined || config.size > MAX_CONFIG_BYTES) return annotated;
    const json = record(parseJsonBytes(await readBlob(store, config)));
    const known = new Set(annotated.map(({ name }) => name));
    return [...annotated, ...pick(record(record(json.config).Labels), names).filter(({ name }) => !known.has(name))];
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    return [];
  }
}

function pick(values: Readonly<Record<string, unknown>>, names: readonly string[]): Label[] {
  return names.slice(0, LIMITS.labels).flatMap((name) => {
    const value = Object.hasOwn(values, name) ? text(values[name]) : undefined;
    return value === undefined ? [] : [{ name, value: value.slice(0, 300) }];
  });
}
