// Converts Markdown cards and CycloneDX ML-BOMs to model cards (schemas/model-card.v1.schema.json), which contain the original
// and the main facts about the model.

import { rethrowUnless, UserError } from '../../errors.ts';
import { isRecord, list, present, record, text, texts } from '../../json/fields.ts';
import type { Blob } from '../../oci/store.ts';
import { foreignValue } from '../annotations.ts';
import { cycloneDxLicense } from '../cyclonedx-license.ts';
import { readDocument } from '../document.ts';

export interface ModelCard {
  readonly model: object;
  readonly card:
    | { readonly format: 'markdown'; readonly text: string }
    | { readonly format: 'cyclonedx'; readonly bom: unknown };
}

/** A card is prose. A longer document is not a model card. */
const MAX_MARKDOWN_BYTES = 4 * 1024 * 1024;
const MAX_BOM_BYTES = 16 * 1024 * 1024;

/**
 * Converts a Markdown card, with or without the front matter of the Hugging Face hub. `fallbackName` is used if the card
 * does not name the model. Throws a UserError for front matter that is not a YAML mapping.
 */
export async function fromMarkdown(document: Blob, name: string, fallbackName: string): Promise<ModelCard> {
  const markdown = (await bounded(document, MAX_MARKDOWN_BYTES, name)).toString('utf8');
  const front = await frontMatter(markdown, name);
  const heading = /^# (.{1,200})/m.exec(markdown)?.[1]?.replace(/^model card(?: for|:)?\s+/i, '');
  const indexed = text(record(list(front['model-index'])[0]).name);
  return {
    model: {
      name: text(front.model_name) ?? indexed ?? text(heading) ?? fallbackName,
      ...present({
        task: text(front.pipeline_tag),
        license: text(front.license_name) ?? text(front.license),
        libraries: texts(front.library_name),
        languages: texts(front.language),
        baseModels: texts(front.base_model),
        datasets: texts(front.datasets),
        tags: texts(front.tags),
      }),
    },
    card: { format: 'markdown', text: markdown },
  };
}

/** Converts a CycloneDX ML-BOM: the model is its main component, or the first component that is a model. */
export async function fromMlBom(document: Blob, name: string): Promise<ModelCard> {
  const bom: unknown = JSON.parse((await bounded(document, MAX_BOM_BYTES, name)).toString('utf8'));
  const isModel = (component: unknown): boolean => record(component).type === 'machine-learning-model';
  const main = record(record(record(bom).metadata).component);
  const component = isModel(main) ? main : record(list(record(bom).components).find(isModel));
  const parameters = record(record(component.modelCard).modelParameters);
  return {
    model: {
      name: text(component.name) ?? 'unknown',
      ...present({
        version: text(component.version),
        task: text(parameters.task),
        license: cycloneDxLicense(component),
        datasets: list(parameters.datasets).flatMap((one) => texts(record(one).name ?? record(one).ref)),
        tags: texts(component.tags ?? []),
      }),
    },
    card: { format: 'cyclonedx', bom },
  };
}

async function frontMatter(markdown: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(markdown)?.[1];
  if (matter === undefined) return {};
  const { parse, YAMLError } = await import('yaml');
  let front: unknown;
  try {
    front = parse(matter, { maxAliasCount: 20, logLevel: 'error' });
  } catch (error) {
    // The parser throws a ReferenceError for an alias without an anchor, and for too many aliases.
    rethrowUnless(error, Error, YAMLError, ReferenceError);
    // The lines after the first one, which a colon introduces, show the source.
    const reason = (error.message.split('\n', 1)[0] ?? '').replace(/:$/, '');
    throw new UserError(`${name}: the front matter is not valid YAML: ${foreignValue(reason)}; correct it`);
  }
  if (front !== null && !isRecord(front))
    throw new UserError(`${name}: the front matter is not a mapping of keys to values`);
  return record(front);
}

async function bounded(document: Blob, limit: number, name: string): Promise<Buffer> {
  try {
    return await readDocument(document, limit);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${name}: the model card has ${error.message}`);
    throw error;
  }
}
