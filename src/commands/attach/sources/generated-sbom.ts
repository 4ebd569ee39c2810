// Finds an SBOM that was generated for the same image before, under another repository name or by another version.
import { EVIDENCE_ANNOTATION } from '../../../evidence/annotations.ts';
import { readDocument } from '../../../evidence/document.ts';
import type { Evidence } from '../../../evidence/evidence.ts';
import { storedDocument } from '../../../evidence/stored.ts';
import { list, record, text } from '../../../json/fields.ts';
import { type Descriptor, parseManifest } from '../../../oci/descriptor.ts';
import { StoreError } from '../../../oci/errors.ts';
import type { ReadableStore } from '../../../oci/store.ts';
import { UNUSABLE } from '../../../signing/existing-bundles.ts';

/** Candidates that are compared. Each is generated again, and anybody who may push can add more. */
const MAX_CANDIDATES = 3;
/** How much longer names can make a document. */
const MAX_LONGER_BYTES = 64 * 1024;
/** `registry/repository`, or the name of a layout directory. */
const NAME = /^[A-Za-z0-9][A-Za-z0-9._:-]*(?:\/[a-z0-9._-]+)*$/;
const VERSION = /^\d+\.\d+\.\d+[0-9A-Za-z.+-]{0,32}$/;

/** Generates the same SBOM with another name and version in it; undefined if there is none. */
type Write = (location: string, toolVersion: string) => Promise<Evidence | undefined>;

/**
 * The SBOM among `candidates` that says the same as `made`: it is written again by `write` with the name and version in it,
 * and must then be equal byte for byte. `made` itself if there is none. Throws StoreError if the store cannot be read.
 */
export async function generatedBefore(
  store: ReadableStore,
  made: Evidence,
  candidates: readonly Descriptor[],
  write: Write,
): Promise<Evidence> {
  const generator = made.annotations[EVIDENCE_ANNOTATION.generator];
  const same = candidates.filter(
    ({ annotations, artifactType }) =>
      annotations?.[EVIDENCE_ANNOTATION.generator] === generator && artifactType === made.document.descriptor.mediaType,
  );
  for (const candidate of same.slice(0, MAX_CANDIDATES)) {
    const found = await equalDocument(store, made, candidate, write);
    if (found !== undefined) return found;
  }
  return made;
}

async function equalDocument(
  store: ReadableStore,
  made: Evidence,
  candidate: Descriptor,
  write: Write,
): Promise<Evidence | undefined> {
  const { descriptor } = made.document;
  try {
    const [layer] = parseManifest(await store.manifest(candidate.digest), store.location).layers;
    if (layer === undefined || layer.size > descriptor.size + MAX_LONGER_BYTES) return undefined;
    if (layer.digest === descriptor.digest) return made;
    const document = await storedDocument(store, layer);
    const origin = originOf(JSON.parse((await readDocument(document, layer.size)).toString('utf8')));
    if (origin === undefined) return undefined;
    const location = origin.name.includes('/') ? origin.name : `oci-layout:${origin.name}`;
    const again = await write(location, origin.version);
    return again?.document.descriptor.digest === layer.digest ? { ...again, subjectName: origin.name } : undefined;
  } catch (error) {
    const isUnusable = error instanceof SyntaxError || (error instanceof StoreError && UNUSABLE.includes(error.code));
    if (!isUnusable) throw error;
    return undefined;
  }
}

/** The name of the image and the version of this project, in CycloneDX or SPDX. */
function originOf(json: unknown): { readonly name: string; readonly version: string } | undefined {
  const { metadata, packages, creationInfo } = record(json);
  const tool = record(list(record(record(metadata).tools).components)[0]);
  const creator = list(record(creationInfo).creators)
    .map(text)
    .find((one) => one?.startsWith('Tool: oci-evidence-'));
  const name = text(record(record(metadata).component).name) ?? text(record(list(packages)[0]).name) ?? '';
  const version = text(tool.version) ?? creator?.slice('Tool: oci-evidence-'.length) ?? '';
  return NAME.test(name) && VERSION.test(version) ? { name, version } : undefined;
}
