// Owns the checks of model cards: required fields and the license of the model.
import { cycloneDxLicense } from '../../evidence/cyclonedx-license.ts';
import { list, record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import { licenseCheck } from '../licenses.ts';
import { bounded, either, quoted, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';
import { flatComponents } from './sbom-facts.ts';

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
  check: ({ models }, options) => {
    const required = options['required-fields'] ?? [];
    const allowed = options['allow-licenses'];
    const check = licenseCheck({ deny: options['deny-licenses'], allow: allowed });
    const objections: Objection[] = [];
    for (const { name, fields } of models) {
      const which = models.length === 1 ? '' : ` of the model ${quoted(name, 80)}`;
      const missing = required.filter((field) => isEmpty(fields[field]));
      if (missing.length > 0) {
        objections.push({
          code: 'incomplete',
          text: `lacks the model ${missing.length === 1 ? 'field' : 'fields'} ${either(missing, 'and')}${which}`,
          remedy: 'complete the model card',
        });
      }
      const license = text(fields.license);
      const verdict = check(license);
      if (verdict !== 'permitted') {
        const limit = allowed === undefined ? '' : `, required: ${either(allowed)}`;
        objections.push({
          code: 'mismatch',
          text: `has the license ${quoted(license, 80)}${which}, which is ${verdict}${limit}`,
        });
      }
    }
    return { objections, summary: some(models.map(summaryOf), 3) };
  },
});

function summaryOf({ name, fields }: Model): string {
  const license = text(fields.license);
  return `${bounded(name, 120)}${license === undefined ? '' : `, ${bounded(license, 60)}`}`;
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : text(value) === undefined;
}

interface Model {
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

interface CardFacts {
  /** At least one; an ML-BOM may describe several. */
  readonly models: readonly Model[];
}

/** A document of this project, which may contain an ML-BOM, or an ML-BOM alone. */
function readCard(content: EvidenceContent): CardFacts {
  const json = record(content.json());
  if (json.bomFormat === 'CycloneDX') return { models: mlBom(json) };
  // The model that a card states is one of its ML-BOM's, which may describe more.
  const { format, bom } = record(json.card);
  if (format === 'cyclonedx') return { models: mlBom(record(bom)) };
  const name = text(record(json.model).name);
  if (name === undefined) throw new EvidenceFault('names no model');
  return { models: [{ name, fields: record(json.model) }] };
}

function mlBom({ metadata, components }: Readonly<Record<string, unknown>>): readonly Model[] {
  const all = flatComponents([record(metadata).component, ...list(components)]);
  const models = all.filter(({ type }) => type === 'machine-learning-model');
  if (models.length === 0) throw new EvidenceFault('is an ML-BOM without a model');
  return models.map((component) => {
    const name = text(component.name);
    if (name === undefined) throw new EvidenceFault('has a model without a name');
    const { task, datasets } = record(record(component.modelCard).modelParameters);
    return {
      name,
      fields: {
        name,
        version: component.version,
        task,
        license: cycloneDxLicense(component),
        datasets: list(datasets).flatMap((one) => texts([record(one).name ?? record(one).ref].filter(Boolean))),
        tags: component.tags,
      },
    };
  });
}
