// Model cards (schemas/model-card.v1.schema.json): a Markdown card or a CycloneDX ML-BOM, kept whole, with what it says of
// the model brought to the front.

import { UserError } from '../../errors.ts';
import { list, present, record, text, texts } from '../../json/fields.ts';
import { isRecord } from '../../oci/descriptor.ts';
import type { Blob } from '../../oci/store.ts';
import { readDocument } from '../document.ts';

export interface ModelCard {
  readonly model: object;
  readonly card:
    | { readonly format: 'markdown'; readonly text: string }
    | { readonly format: 'cyclonedx'; readonly bom: unknown };
}

/** A card is prose; what is longer than this is something else. */
const MAX_MARKDOWN_BYTES = 4 * 1024 * 1024;
const MAX_BOM_BYTES = 16 * 1024 * 1024;

/**
 * A Markdown card, with the front matter that the Hugging Face hub defines where it has one. `fallbackName` names the
 * model where the card does not. Throws a UserError for front matter that is no YAML mapping.
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

/** A CycloneDX ML-BOM: the model is its main component, or the first one that is a model. */
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
        license: licenseOf(component),
        datasets: list(parameters.datasets).flatMap((one) => texts(record(one).name ?? record(one).ref)),
        tags: texts(component.tags ?? []),
      }),
    },
    card: { format: 'cyclonedx', bom },
  };
}

function licenseOf(component: Readonly<Record<string, unknown>>): string | undefined {
  const first = record(list(component.licenses)[0]);
  return text(first.expression) ?? text(record(first.license).id) ?? text(record(first.license).name);
}

async function frontMatter(markdown: string, name: string): Promise<Readonly<Record<string, unknown>>> {
  const matter = /^---\r?\n([\s\S]*?)\r?\n---\s*(?:\r?\n|$)/.exec(markdown)?.[1];
  if (matter === undefined) return {};
  const { parse } = await import('yaml');
  let front: unknown;
  try {
    front = parse(matter, { maxAliasCount: 20, logLevel: 'error' });
  } catch (error) {
    throw new UserError(`${name}: its front matter is not YAML: ${(error as Error).message.split('\n', 1)[0]}`);
  }
  if (front !== null && !isRecord(front))
    throw new UserError(`${name}: its front matter is no mapping of keys to values`);
  return record(front);
}

async function bounded(document: Blob, limit: number, name: string): Promise<Buffer> {
  try {
    return await readDocument(document, limit);
  } catch (error) {
    if (error instanceof RangeError) throw new UserError(`${name} has ${error.message} of a model card`);
    throw error;
  }
}
