// Owns the checks of model cards: required fields and the license of the model.
import { list, record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import { licenseCheck } from '../licenses.ts';
import { bounded, either, quoted } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  'required-fields': {
    type: 'choices',
    values: ['version', 'task', 'license', 'libraries', 'languages', 'baseModels', 'datasets', 'tags'],
    description: 'Fields of the model that must be filled in',
  },
  'deny-licenses': { type: 'texts', description: 'Licenses that the model may not have' },
  'allow-licenses': { type: 'texts', description: 'Licenses that the model may have. Any other license fails' },
} as const;

export const MODEL_CARD = defineKind({
  description: 'A model card',
  options: OPTIONS,
  read: readCard,
  check: ({ name, model }, options) => {
    const objections: Objection[] = [];
    const isEmpty = (value: unknown): boolean =>
      Array.isArray(value) ? value.length === 0 : text(value) === undefined;
    const missing = (options['required-fields'] ?? []).filter((field) => isEmpty(model[field]));
    if (missing.length > 0) {
      objections.push({
        code: 'incomplete',
        text: `lacks the model ${missing.length === 1 ? 'field' : 'fields'} ${either(missing, 'and')}`,
        remedy: 'complete the model card',
      });
    }
    const check = licenseCheck({ deny: options['deny-licenses'], allow: options['allow-licenses'] });
    const license = text(model.license);
    const verdict = check(license);
    if (verdict !== 'permitted') {
      const required =
        options['allow-licenses'] === undefined ? '' : `, required: ${either(options['allow-licenses'])}`;
      objections.push({
        code: 'mismatch',
        text: `has the license ${quoted(license, 80)}, which is ${verdict}${required}`,
      });
    }
    return { objections, summary: `${bounded(name, 120)}${license === undefined ? '' : `, ${bounded(license, 60)}`}` };
  },
});

interface CardFacts {
  readonly name: string;
  readonly model: Readonly<Record<string, unknown>>;
  readonly format?: string;
}

/** A document of this project, or an ML-BOM. */
function readCard(content: EvidenceContent): CardFacts {
  const json = record(content.json());
  if (json.bomFormat === 'CycloneDX') return mlBom(json);
  const { model, card } = json;
  const name = text(record(model).name);
  if (name === undefined) throw new EvidenceFault('names no model');
  const format = text(record(card).format);
  return { name, model: record(model), ...(format !== undefined && { format }) };
}

function mlBom({ metadata, components }: Readonly<Record<string, unknown>>): CardFacts {
  const all = [record(metadata).component, ...list(components)].map(record);
  const component = all.find(({ type }) => type === 'machine-learning-model') ?? {};
  const name = text(component.name);
  if (name === undefined) throw new EvidenceFault('is an ML-BOM without a model');
  const { task, datasets } = record(record(component.modelCard).modelParameters);
  const licenses = list(component.licenses).map(record);
  return {
    name,
    format: 'cyclonedx',
    model: {
      name,
      version: component.version,
      task,
      license: licenses.map(({ license, expression }) => expression ?? record(license).id ?? record(license).name)[0],
      datasets: list(datasets).flatMap((one) => texts([record(one).name ?? record(one).ref].filter(Boolean))),
      tags: component.tags,
    },
  };
}
