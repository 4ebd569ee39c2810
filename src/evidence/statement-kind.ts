// Decides which kind of evidence an in-toto statement is, by its predicate. Pure.
import { list, record } from '../json/fields.ts';
import { kindOfMediaType, kindOfPredicate } from './classify.ts';
import type { Kind } from './kinds.ts';
import { REFERENCE_PREDICATE } from './statement.ts';

/** The kind of the predicate; of a reference, that of the document that it names. Annotations have no say. */
export function kindOfStatement(predicateType: string, predicate: unknown): Kind {
  if (predicateType === REFERENCE_PREDICATE) {
    const { mediaType } = record(list(record(predicate).references)[0]);
    return (typeof mediaType === 'string' ? kindOfMediaType(mediaType) : undefined) ?? 'custom';
  }
  const kind = kindOfPredicate(predicateType) ?? 'custom';
  return kind === 'sbom' && predicateType.startsWith('https://cyclonedx.org/') ? kindOfBom(record(predicate)) : kind;
}

/** CycloneDX has one predicate type for several kinds. A BOM with components is an SBOM, whatever else it lists. */
function kindOfBom({ metadata, components, vulnerabilities }: Readonly<Record<string, unknown>>): Kind {
  const [first] = list(components);
  const main = record(record(metadata).component).type ?? record(first).type;
  if (main === 'machine-learning-model') return 'model-card';
  const found = list(vulnerabilities);
  if (first !== undefined || found.length === 0) return 'sbom';
  return found.some((one) => record(record(one).analysis).state !== undefined) ? 'vex' : 'scan';
}
