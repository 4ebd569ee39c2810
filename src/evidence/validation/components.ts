// What the CycloneDX schema does not check of a component and readers rely on: its package URL and its reference.
import { PackageURL } from 'packageurl-js';
import { isRecord } from '../../oci/descriptor.ts';

/** A document with more references than this is checked for double ones no further. */
const MAX_REFERENCES = 1_000_000;
const MAX_SHOWN = 80;

/** Problems of a component and of those inside it; `seen` gathers the references of the whole document. */
export function componentProblems(component: unknown, where: string, seen: Set<string>): string[] {
  if (!isRecord(component)) return [];
  const problems: string[] = [];
  const { purl, components } = component;
  const reference = component['bom-ref'];
  if (typeof purl === 'string') {
    const fault = purlFault(purl);
    if (fault !== undefined)
      problems.push(`${where}.purl: ${JSON.stringify(purl.slice(0, MAX_SHOWN))} is no package URL: ${fault}`);
  }
  if (typeof reference === 'string' && seen.size < MAX_REFERENCES) {
    if (seen.has(reference))
      problems.push(`${where}.bom-ref: ${JSON.stringify(reference.slice(0, MAX_SHOWN))} is another component's too`);
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
    return (error as Error).message.slice(0, MAX_SHOWN);
  }
}
