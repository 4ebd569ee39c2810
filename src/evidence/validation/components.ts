// Checks the package URL and the reference of CycloneDX components, which the schema does not check and readers depend on.
import { PackageURL } from 'packageurl-js';
import { rethrowUnless } from '../../errors.ts';
import { isRecord } from '../../json/fields.ts';
import { foreignValue } from '../annotations.ts';

/** Beyond this number, references are not checked for duplicates. */
const MAX_REFERENCES = 1_000_000;
const MAX_SHOWN = 80;

/** The problems of a component and its nested components. `seen` collects the references of the whole document. */
export function componentProblems(component: unknown, where: string, seen: Set<string>): string[] {
  if (!isRecord(component)) return [];
  const problems: string[] = [];
  const { purl, components } = component;
  const reference = component['bom-ref'];
  if (typeof purl === 'string') {
    const fault = purlFault(purl);
    if (fault !== undefined)
      problems.push(
        `${where}.purl: ${JSON.stringify(purl.slice(0, MAX_SHOWN))} is not a package URL: ${foreignValue(fault)}`,
      );
  }
  if (typeof reference === 'string' && seen.size < MAX_REFERENCES) {
    if (seen.has(reference))
      problems.push(`${where}.bom-ref: ${JSON.stringify(reference.slice(0, MAX_SHOWN))} is not unique`);
    seen.add(reference);
  }
  if (!Array.isArray(components)) return problems;
  return [
    ...problems,
    ...components.flatMap((inner, at) => componentProblems(inner, `${where}.components[${at}]`, seen)),
  ];
}

function purlFault(purl: string): string | undefined {
  try {
    PackageURL.fromString(purl);
    return undefined;
  } catch (error) {
    rethrowUnless(error, Error, URIError);
    return error.message.slice(0, MAX_SHOWN);
  }
}
