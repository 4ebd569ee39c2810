// diff: compares two images by their SBOMs, scans, provenance and evidence. Nothing is written to the store.
import type { ImageDiff } from '../../diff/compare.ts';
import { countsOfDiff } from '../../diff/counts.ts';
import { renderDiff, renderDiffJson, renderDiffMarkdown } from '../../report/diff.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { READ_CONCURRENCY } from '../read-image.ts';
import { sbomSettings } from '../sbom/settings.ts';
import { readableReference } from '../subject.ts';
import type { World } from '../world.ts';
import { compareReferences } from './compare-references.ts';
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
        const diff = await compareReferences(before, after, { ...inputs, settings }, context);
        const warning = inputs.comment ? await comment(diff, context) : undefined;
        return resultOf(diff, inputs, warning);
      },
      options,
    );
  } finally {
    settings.builtIn.stop();
  }
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
  const { changed, newFindings, fixedFindings } = countsOfDiff(diff);
  const document = inputs.format === 'json' ? renderDiffJson : renderDiffMarkdown;
  return {
    outputs: {
      diff: [{ name: 'diff.json', content: renderDiffJson(diff) }],
      changed: String(changed),
      'new-findings': String(newFindings),
      'fixed-findings': String(fixedFindings),
    },
    report: {
      ...(inputs.format === 'text' ? { text: (style) => renderDiff(diff, style) } : { document: () => document(diff) }),
      ...(inputs.summary && { summary: () => renderDiffMarkdown(diff) }),
    },
    failures: [],
    ...(warning !== undefined && { warnings: [warning] }),
  };
}
