// Owns the checks of provenance: builder, source, build type and runner.
import type { OptionRows } from './kind.ts';

export const PROVENANCE_OPTIONS = {
  builder: {
    type: 'names',
    description: 'Builder that made the image: `https://github.com/OWNER/REPOSITORY/.github/workflows/FILE@REF`',
  },
  source: { type: 'names', description: 'Source repository: `github.com/OWNER/REPOSITORY`' },
  ref: { type: 'names', description: 'Git ref that was built: `refs/heads/main`' },
  'build-type': { type: 'names', description: 'Build type, a URI' },
  runner: {
    type: 'choice',
    values: ['github-hosted', 'self-hosted'],
    description:
      'Environment of the runner, as the signing certificate says, or the provenance if there is no certificate',
  },
  trigger: { type: 'texts', description: 'Events that may start the build, such as `push` or `release`' },
  'match-certificate': {
    type: 'flag',
    default: 'false',
    description:
      'Whether builder, source, ref and commit must be those of the signing certificate, so that a workflow cannot claim another build (SLSA Build L3)',
  },
  'require-materials': {
    type: 'flag',
    default: 'false',
    description: 'Whether the provenance must name the commit of the source',
  },
} as const satisfies OptionRows;
