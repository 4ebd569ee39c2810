// diff: compares two images by their SBOMs, scans, provenance and evidence. Nothing is written to the store.
import { compareImages, type ImageDiff } from '../../diff/compare.ts';
import { SERVICE_POLICY } from '../../net/service-calls.ts';
import { parseManifest, platformName } from '../../oci/descriptor.ts';
import { isIndex } from '../../oci/media-types.ts';
import type { Reference } from '../../oci/reference.ts';
import type { ReadableStore } from '../../oci/store.ts';
import type { EvidenceContent } from '../../policy/content.ts';
import { renderDiff, renderDiffJson, renderDiffMarkdown } from '../../report/diff.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { type SbomSettings, sbomSettings } from '../sbom/settings.ts';
import { openSigners } from '../signers.ts';
import { readableReference, resolveSubject } from '../subject.ts';
import { allRoots, trustedRootFile } from '../trusted-roots.ts';
import type { World } from '../world.ts';
import { type ContentsOptions, imageContents } from './image-contents.ts';
import type { DiffInputs, DiffOutput } from './inputs.ts';

/** Throws a StoreError, an UndecidedError or a UserError: images are compared whole or not at all. */
export async function run(inputs: DiffInputs, world: World): Promise<CommandResult<DiffOutput>> {
  const [before, after] = [readableReference(inputs.old), readableReference(inputs.new)];
  const settings = sbomSettings(inputs, world);
  const options = { concurrency: READ_CONCURRENCY };
  try {
    return await withContext(
      world,
      inputs,
      [before, after],
      async (context) => {
        const common = await openOptions(inputs, context);
        const [old, now] = await Promise.all(
          [before, after].map((reference) => {
            const store = context.stores.open(reference);
            const generate = generator(store, reference, context, settings);
            return imageContents(store, reference, { ...common, generate });
          }),
        );
        if (old === undefined || now === undefined) throw new TypeError('both images were read');
        const diff = compareImages(old, now);
        const warning = inputs.comment ? await comment(diff, context) : undefined;
        return resultOf(diff, inputs, warning);
      },
      options,
    );
  } finally {
    settings.builtIn.stop();
  }
}

async function openOptions(inputs: DiffInputs, context: Context): Promise<Omit<ContentsOptions, 'generate'>> {
  const { 'signed-by': signedBy, 'trusted-root': root, platforms } = inputs;
  const base = new Set((await Promise.all(inputs.base.map((one) => layersOf(one, context)))).flat());
  if (signedBy.length > 0) {
    const signers = await openSigners(signedBy, root, context);
    return { platforms, verifier: signers.verifier, signers, base };
  }
  const { Verifier } = await import('../../signing/verifier.ts');
  const roots = root === undefined ? allRoots(context, SERVICE_POLICY) : await trustedRootFile(root, context);
  return { platforms, verifier: await Verifier.open({ keys: [], roots }), signers: undefined, base };
}

/** The layers of a base image, on all its platforms. */
async function layersOf(reference: Reference, context: Context): Promise<readonly string[]> {
  const store = context.stores.open(readableReference(reference));
  const { digest, tag = 'latest' } = reference;
  const image = parseManifest(await store.manifest(digest ?? tag), store.location);
  const entries = await Promise.all(
    image.manifests
      .filter(({ mediaType }) => !isIndex(mediaType))
      .map(async (entry) => parseManifest(await store.manifest(entry.digest), store.location)),
  );
  return [image, ...entries].flatMap(({ layers }) => layers.map((layer) => layer.digest));
}

/** Loads the generator only if an image has no SBOM. */
function generator(
  store: ReadableStore,
  reference: Reference,
  context: Context,
  settings: SbomSettings,
): ContentsOptions['generate'] {
  return async (digest, platform): Promise<EvidenceContent | string> => {
    const { generateSbom } = await import('../attach/sources/sbom.ts');
    const subject = await resolveSubject(store, { ...reference, digest }, { platforms: [], allowMissing: false });
    const [descriptor] = subject.platforms;
    const made = await generateSbom(store, subject, context, settings);
    const document = made.evidence[0]?.document;
    const name = platform ?? (descriptor?.platform && platformName(descriptor.platform)) ?? 'the image';
    if (document === undefined) return `there is no SBOM for ${name} of ${store.location}: ${made.notes.join('; ')}`;
    const chunks: Uint8Array[] = [];
    for await (const chunk of document.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    return { mediaType: document.descriptor.mediaType, bytes, json: () => JSON.parse(bytes.toString()) as unknown };
  };
}

async function comment(diff: ImageDiff, context: Context): Promise<string | undefined> {
  const [{ writeComment }, { MAX_COMMENT_BYTES }] = await Promise.all([
    import('../pull-request-comment.ts'),
    import('../../github/comments.ts'),
  ]);
  // The old image changes with every release, and the repository of the new one does not.
  const repository = diff.after.replace(/@.*$/s, '');
  return writeComment(
    { command: 'diff', key: repository, body: renderDiffMarkdown(diff, MAX_COMMENT_BYTES - 2000) },
    context,
  );
}

function resultOf(diff: ImageDiff, inputs: DiffInputs, warning: string | undefined): CommandResult<DiffOutput> {
  const total = (count: (platform: ImageDiff['platforms'][number]) => number | undefined): string =>
    String(diff.platforms.reduce((sum, platform) => sum + (count(platform) ?? 0), 0));
  const document = inputs.format === 'json' ? renderDiffJson : renderDiffMarkdown;
  return {
    outputs: {
      diff: [{ name: 'diff.json', content: renderDiffJson(diff) }],
      changed: total(({ components }) => components?.changes.length),
      'new-findings': total(({ findings }) => findings?.appeared.length),
      'fixed-findings': total(({ findings }) => findings?.fixed.length),
    },
    report: {
      ...(inputs.format === 'text' ? { text: (style) => renderDiff(diff, style) } : { document: () => document(diff) }),
      ...(inputs.summary && { summary: () => renderDiffMarkdown(diff) }),
    },
    failures: [],
    ...(warning !== undefined && { warnings: [warning] }),
  };
}
