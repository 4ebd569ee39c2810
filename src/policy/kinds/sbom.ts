// Owns the checks of SBOMs: components, licenses, minimum elements.
import type { OptionRows } from './kind.ts';

export const SBOM_OPTIONS = {
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
    description: 'Formats of which the SBOM must have one',
  },
} as const satisfies OptionRows;
