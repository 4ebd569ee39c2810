// Generates SBOMs: one document for each platform's manifest that does not have one yet.
import type { Evidence, SourceResult } from '../../../evidence/evidence.ts';
import { platformName } from '../../../oci/descriptor.ts';
import { locationOf } from '../../../oci/reference.ts';
import type { ReadableStore } from '../../../oci/store.ts';
import { executeIn } from '../../../process/execute.ts';
import { externalSbom, type GeneratorName, generatorVersion } from '../../../sbom/external.ts';
import { type PlatformTarget, readImage } from '../../../sbom/image.ts';
import type { Generated } from '../../../sbom/isolation/isolated.ts';
import { recordDirectory, withSharedCache } from '../../../sbom/layers/cache.ts';
import { VERSION } from '../../../version.ts';
import type { Context } from '../../context.ts';
import { CACHE_KEY, type SbomSettings } from '../../sbom/settings.ts';
import type { Subject } from '../../subject.ts';
import type { ExistingEvidence } from '../existing.ts';
import { generatedBefore } from './generated-sbom.ts';

/** Further notes are only counted: the document contains all of them. */
const NOTES_SHOWN = 10;

/**
 * Layers that platforms share are read once. A subject that is not a container image (a model, a chart) gives a note and
 * no document. With `existing`, platforms that have an SBOM are skipped. Throws StoreError for a layer that cannot be
 * read, and a UserError for a generator that is missing or fails, and with `strict` for anything that cannot be read.
 */
export async function generateSbom(
  store: ReadableStore,
  subject: Subject,
  context: Context,
  settings: SbomSettings,
  existing?: ExistingEvidence,
): Promise<SourceResult> {
  if (subject.manifest === undefined) {
    return { evidence: [], notes: ['skipped the SBOM: the image is not in the store yet'] };
  }
  const notes: string[] = [];
  const targets = subject.platforms.flatMap((descriptor): PlatformTarget[] => {
    const { digest, platform } = descriptor;
    const where = platform ? platformName(platform) : 'the image';
    const { trusted, untrusted } = existing?.of(digest) ?? {};
    const by = trusted?.get('sbom');
    if (by !== undefined) {
      notes.push(`skipped the SBOM for ${where}: one is already attached, ${by}`);
      return [];
    }
    const reason = untrusted?.get('sbom');
    if (reason !== undefined) {
      notes.push(
        `${where} already has an SBOM, but not from a trusted signer (${reason}); the generated one is attached as well`,
      );
    }
    return [{ subject: descriptor, ...(platform && { platform }) }];
  });
  const { generator } = settings;
  const made =
    generator === undefined
      ? await byBuiltIn(store, subject, targets, context, settings, existing)
      : await byProgram(generator, store, subject, targets, context, settings);
  return { evidence: made.evidence, notes: [...notes, ...made.notes] };
}

async function byBuiltIn(
  store: ReadableStore,
  subject: Subject,
  unbased: readonly PlatformTarget[],
  context: Context,
  settings: SbomSettings,
  existing: ExistingEvidence | undefined,
): Promise<SourceResult> {
  if (unbased.length === 0) return { evidence: [], notes: [] };
  const { targets, notes } = await withBases(store, subject, unbased, context, settings);
  const { results, warnings } = await cachedSboms(store, subject, targets, context, settings);
  for (const warning of warnings) context.warn(warning);
  const evidence: Evidence[] = [];
  for (const result of results) {
    if ('notice' in result) {
      notes.push(result.notice);
      continue;
    }
    const made = evidenceOf(result);
    const write = async (location: string, toolVersion: string): Promise<Evidence | undefined> => {
      const own = targets.filter((target) => target.subject.digest === made.subject.digest);
      const [again] = (await cachedSboms(store, subject, own, context, settings, { location, toolVersion })).results;
      return again === undefined || 'notice' in again ? undefined : evidenceOf(again);
    };
    const candidates = existing?.of(made.subject.digest).generated ?? [];
    const piece = await generatedBefore(store, made, candidates, write);
    evidence.push(piece);
    if (piece !== made)
      notes.push(`${piece.title} was already generated for ${piece.subjectName} and is attached again`);
    const shown = result.notes.slice(0, NOTES_SHOWN).map((note) => `SBOM: ${note}`);
    const left = result.notes.length - shown.length;
    notes.push(...shown, ...(left > 0 ? [`SBOM: ${left} more notes`] : []));
  }
  return { evidence, notes };
}

/** Loads what reads base images only if they are asked for. */
async function withBases(
  store: ReadableStore,
  subject: Subject,
  targets: readonly PlatformTarget[],
  context: Context,
  { base }: SbomSettings,
): Promise<{ readonly targets: readonly PlatformTarget[]; readonly notes: string[] }> {
  if (base === 'none') return { targets, notes: [] };
  const { baseCandidates } = await import('../../sbom/base-images.ts');
  const found = await Promise.all(targets.map((target) => baseCandidates(base, store, subject, target, context)));
  return {
    targets: targets.map((target, at) => ({ ...target, bases: found[at]?.candidates ?? [] })),
    notes: [...new Set(found.flatMap(({ notes }) => notes))],
  };
}

type GeneratedSbom = Exclude<Generated['results'][number], { readonly notice: string }>;

function evidenceOf({ evidence, descriptor, bytes }: GeneratedSbom): Evidence {
  return {
    ...evidence,
    document: {
      descriptor,
      open: async function* () {
        yield bytes;
      },
    },
  };
}

async function cachedSboms(
  store: ReadableStore,
  subject: Subject,
  targets: readonly PlatformTarget[],
  context: Context,
  { builtIn, cacheDir, cacheKey, cacheRefused, sharedCache, strict, format }: SbomSettings,
  { location, toolVersion } = { location: store.location, toolVersion: VERSION },
): Promise<Generated> {
  if (cacheRefused)
    context.note(`the SBOM cache is not used for signed evidence; set ${CACHE_KEY} to a secret to use it`);
  const request = {
    location,
    targets,
    strict,
    document: {
      toolVersion,
      sourceDateEpoch: context.env.SOURCE_DATE_EPOCH,
      format,
      titlePlatform: subject.platforms.length > 1,
    },
  };
  if (cacheDir === undefined) return builtIn.generate(store, request);
  const work = (): Promise<Generated> =>
    builtIn.generate(store, {
      ...request,
      cache: { parent: cacheDir, time: Date.now(), ...(cacheKey && { key: Buffer.from(cacheKey) }) },
    });
  if (!sharedCache || context.sharedCache === undefined) return work();
  const name = locationOf(subject.reference).replaceAll(/[^a-z0-9]+/gi, '-');
  return withSharedCache(recordDirectory(cacheDir), context.sharedCache, name, context.warn, work);
}

/** Throws a UserError for a generator that is not installed. */
export async function checkGenerator(name: GeneratorName, env: Context['env']): Promise<void> {
  await generatorVersion(name, { execute: executeIn(env) });
}

async function byProgram(
  generator: GeneratorName,
  store: ReadableStore,
  subject: Subject,
  targets: readonly PlatformTarget[],
  context: Context,
  settings: SbomSettings,
): Promise<SourceResult> {
  const temporary = await context.temporary();
  const { reference } = subject;
  const credential = reference.scheme === 'registry' ? context.credential(reference.registry) : undefined;
  const results = await Promise.all(
    targets.map(async (target): Promise<Evidence | string> => {
      const image = await readImage(store, target);
      if ('notice' in image) return image.notice;
      return externalSbom(
        generator,
        {
          location: store.location,
          ...target,
          format: settings.format === 'spdx-2.3' ? 'spdx' : 'cyclonedx',
          titlePlatform: subject.platforms.length > 1,
          ...(credential && { credential }),
        },
        { execute: executeIn(context.env), temporary },
      );
    }),
  );
  return {
    evidence: results.filter((result) => typeof result !== 'string'),
    notes: results.filter((result) => typeof result === 'string'),
  };
}
