// Generates the SBOM of source directories, from their lock files.
import type { Evidence, SourceResult } from '../../../evidence/evidence.ts';
import type { ReadableStore } from '../../../oci/store.ts';
import { readImage } from '../../../sbom/image.ts';
import { sourceEvidence } from '../../../sbom/sources/source-evidence.ts';
import { VERSION } from '../../../version.ts';
import type { Context } from '../../context.ts';
import type { SbomSettings } from '../../sbom/settings.ts';
import { sourcesIn } from '../../sbom/source-directory.ts';
import type { Subject } from '../../subject.ts';

const NOTES_SHOWN = 10;

/** The documents are about the image as a whole. Throws a UserError for a directory that cannot be read. */
export async function generateSourceSboms(
  directories: readonly string[],
  store: ReadableStore,
  subject: Subject,
  context: Context,
  { builtIn: generator, format, strict }: SbomSettings,
  allowOutside: boolean,
): Promise<SourceResult> {
  const created = await creationTime(store, subject);
  const options = {
    toolVersion: VERSION,
    sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
    format,
    ...(created !== undefined && { created }),
  };
  const evidence: Evidence[] = [];
  const notes: string[] = [];
  for (const directory of directories) {
    const settings = { generator, document: options, allowOutside, strict };
    const { document, origin } = await sourcesIn(directory, context, settings);
    evidence.push(sourceEvidence(document, origin, subject.descriptor, options));
    const shown = document.notes
      .slice(0, NOTES_SHOWN)
      .map(({ path, text }) => `source SBOM: ${origin.directory}/${path}: ${text}`);
    const left = document.notes.length - shown.length;
    notes.push(...shown, ...(left > 0 ? [`source SBOM: ${left} more notes`] : []));
  }
  return { evidence, notes };
}

/** The image's own time, because the same evidence must have the same time in a second run. */
async function creationTime(store: ReadableStore, { manifest, platforms }: Subject): Promise<string | undefined> {
  const [first] = platforms;
  if (manifest === undefined || first === undefined) return undefined;
  const image = await readImage(store, { subject: first });
  return 'notice' in image ? undefined : image.created;
}
