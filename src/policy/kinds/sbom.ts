// Owns the checks of SBOMs: components, licenses, minimum elements.
import { licenseCheck } from '../licenses.ts';
import { bounded, counted, either, quoted, some } from '../text.ts';
import { defineKind, type Objection } from './kind.ts';
import { readSbom, type SbomComponent, type SbomFacts } from './sbom-facts.ts';

const OPTIONS = {
  'min-components': {
    type: 'integer',
    min: 1,
    description: 'Minimum number of components. The component that describes the image itself does not count',
  },
  'deny-licenses': {
    type: 'texts',
    description:
      'Licenses that no component may have. A component with a choice (`MIT OR GPL-2.0-only`) fails if every choice is denied',
  },
  'allow-licenses': {
    type: 'texts',
    description: 'Licenses that components may have. A component with any other license fails',
  },
  'unknown-licenses': {
    type: 'choice',
    values: ['allow', 'deny'],
    description:
      'How to treat components whose license is absent, not an SPDX expression or custom. Default: `deny` with `allow-licenses`, otherwise `allow`',
  },
  ntia: {
    type: 'flag',
    default: 'false',
    description:
      'Whether the SBOM must have the NTIA minimum elements: author, timestamp, relationships, and for each component supplier, name, version and another identifier',
  },
  format: {
    type: 'choices',
    values: ['cyclonedx', 'spdx'],
    description: 'Accepted formats of the SBOM',
  },
} as const;

export const SBOM = defineKind({
  description: 'An SBOM, in CycloneDX or SPDX',
  options: OPTIONS,
  read: readSbom,
  check: (facts, options) => {
    const { components, label, format } = facts;
    const { 'min-components': least = 0, format: formats } = options;
    const objections: Objection[] = [];
    if (formats !== undefined && !formats.includes(format)) {
      objections.push({ code: 'mismatch', text: `is ${label}, required: ${either(formats)}`, isOther: true });
    }
    if (components.length < least) {
      objections.push({
        code: 'incomplete',
        text: `has ${counted(components.length, 'component')}, required: at least ${least}`,
        remedy: 'generate the SBOM from the built image, so that every layer is read',
      });
    }
    objections.push(
      ...licenseObjections(components, {
        deny: options['deny-licenses'],
        allow: options['allow-licenses'],
        unknown: options['unknown-licenses'] as 'allow' | 'deny' | undefined,
      }),
    );
    if (options.ntia === true) objections.push(...ntiaObjections(facts));
    return { objections, summary: `${counted(components.length, 'component')}, ${label}` };
  },
});

function licenseObjections(
  components: readonly SbomComponent[],
  rules: Parameters<typeof licenseCheck>[0],
): Objection[] {
  const check = licenseCheck(rules);
  const refused = { denied: [] as string[], 'not allowed': [] as string[], unknown: [] as string[] };
  for (const one of components) {
    const verdict = check(one.license);
    if (verdict !== 'permitted') refused[verdict].push(licenseText(one));
  }
  const objection = (names: readonly string[], what: string): Objection[] =>
    names.length === 0
      ? []
      : [
          {
            code: 'mismatch',
            text: `has ${counted(names.length, 'component')} with ${what}: ${some(names, 5)}`,
            remedy: 'replace the components, correct their licenses in the SBOM, or permit the licenses in the policy',
          },
        ];
  return [
    ...objection(refused.denied, 'a denied license'),
    ...objection(refused['not allowed'], 'a license that is not in allow-licenses'),
    ...objection(refused.unknown, 'an unknown license, which unknown-licenses denies'),
  ];
}

function licenseText({ name, version, license }: SbomComponent): string {
  const what = bounded(version === undefined ? name : `${name} ${version}`, 80);
  return `${what} (${license === undefined ? 'no license' : bounded(license, 80)})`;
}

/** "The Minimum Elements For a Software Bill of Materials", NTIA 2021. */
function ntiaObjections({ components, authors, created, hasRelationships }: SbomFacts): Objection[] {
  const lacking = (what: string, lacks: (component: SbomComponent) => boolean): string[] => {
    const found = components.filter(lacks);
    const [first] = found;
    if (first === undefined) return [];
    return [
      `${what} of ${found.length} of ${counted(components.length, 'component')} (such as ${quoted(first.name, 80)})`,
    ];
  };
  const missing = [
    ...(authors.length === 0 ? ['author'] : []),
    ...(created === undefined || Number.isNaN(Date.parse(created)) ? ['timestamp'] : []),
    ...(hasRelationships ? [] : ['dependency relationships']),
    ...lacking('supplier', ({ supplier }) => supplier === undefined),
    ...lacking('name', ({ name }) => name === ''),
    ...lacking('version', ({ version }) => version === undefined),
    ...lacking('identifier', ({ identified }) => !identified),
  ];
  if (missing.length === 0) return [];
  return [
    {
      code: 'incomplete',
      text: `lacks minimum elements of the NTIA: ${either(missing, 'and')}`,
      remedy: 'generate the SBOM with a tool that fills these in, or add them',
    },
  ];
}
