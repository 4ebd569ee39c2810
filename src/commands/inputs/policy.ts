// Inputs that say what must be attached to an image: a policy file, or flags in place of one.
import { settleAll } from '../../errors.ts';
import type { SeverityLimit } from '../../policy/model.ts';
import { group, items, lines, parseChoice, parsed, text } from './input.ts';
import { checkReadable } from './named-files.ts';

const SEVERITY_LIMITS: readonly SeverityLimit[] = ['critical', 'high', 'medium', 'low', 'negligible', 'none'];

export const POLICY = group('Policy', {
  policy: text({
    description:
      'Policy to apply: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`. In place of it, `require` and the inputs below',
  }),
  require: items({
    description:
      'Kinds of evidence that the image must have, such as `sbom`, `provenance` and `scan`, separated by commas or line breaks',
  }),
  'max-severity': {
    ...parsed(
      { description: 'Most severe open finding of a required scan that is allowed. Default: any finding is allowed' },
      (value) => (value === '' ? undefined : parseChoice(value, SEVERITY_LIMITS)),
    ),
    values: SEVERITY_LIMITS,
  },
  'max-age': items({
    description:
      'Age that required evidence may have, such as `7d`, or `scan=7d` for one kind; by the time of the signature',
  }),
  'attestations-from': items({
    description:
      'Repositories (`OWNER/REPOSITORY`) or owners on GitHub whose attestations are read in addition to those in the registry. github-token needs `permissions: attestations: read`',
  }),
  against: lines({
    check: async (paths, call) => void (await settleAll(paths.map((path) => checkReadable(path, call)))),
    description: 'Audit records of an earlier call, one per line: the report says what changed since',
  }),
});
