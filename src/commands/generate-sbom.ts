// The SBOM source of a command: one document for each platform's manifest that has none by somebody else.
import type { Evidence, SourceResult } from '../evidence/evidence.ts';
import { generateSboms, isImageSbom, noteText } from '../evidence/sbom/generate.ts';
import { sbomEvidence } from '../evidence/sbom/sbom-evidence.ts';
import { platformName } from '../oci/descriptor.ts';
import type { ReadableStore } from '../oci/store.ts';
import { VERSION } from '../version.ts';
import type { Attached } from './attached.ts';
import type { Context } from './context.ts';
import type { Subject } from './subject.ts';

/** Beyond this, what could not be read is counted: every note stands in the document itself. */
const NOTES_SHOWN = 10;

/**
 * Layers that platforms share are read once. A subject that is no container image (a model, a chart) gives a note and no
 * document. With `attached`, platforms that have an SBOM are left alone. Throws StoreError for a layer that cannot be had.
 */
export async function generateSbom(
  store: ReadableStore,
  subject: Subject,
  context: Context,
  attached?: Attached,
): Promise<SourceResult> {
  if (subject.manifest === undefined) {
    return { evidence: [], notes: ['no SBOM was made: the image is not in the store yet'] };
  }
  const notes: string[] = [];
  const targets = subject.platforms.filter((platform) => {
    const has = attached?.has(platform.digest, 'sbom') ?? false;
    if (has)
      notes.push(
        `no SBOM was made for ${platform.platform ? platformName(platform.platform) : 'the image'}: it has one`,
      );
    return !has;
  });
  const results = await generateSboms(
    store,
    targets.map((target) => ({ subject: target, ...(target.platform && { platform: target.platform }) })),
  );
  const evidence: Evidence[] = [];
  for (const result of results) {
    if (!isImageSbom(result)) {
      notes.push(result.notice);
      continue;
    }
    evidence.push(
      await sbomEvidence(result, {
        toolVersion: VERSION,
        sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
        titlePlatform: subject.platforms.length > 1,
      }),
    );
    const shown = result.notes.slice(0, NOTES_SHOWN).map((note) => `SBOM: ${noteText(note)}`);
    const left = result.notes.length - shown.length;
    notes.push(...shown, ...(left > 0 ? [`SBOM: ${left} more that could not be read`] : []));
  }
  return { evidence, notes };
}
