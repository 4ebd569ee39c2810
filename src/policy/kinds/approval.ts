// Owns the checks of approvals: how many people approved, in which role, and who does not count.
import type { OptionRows } from './kind.ts';

export const APPROVAL_OPTIONS = {
  'not-by': {
    type: 'choices',
    values: ['author', 'actor'],
    description:
      'Approvers who do not count: the `author` of the change, the `actor` who started the build. An approval that does not say it does not count',
  },
  roles: {
    type: 'texts',
    description: 'Roles that count, such as `environment-reviewer` or `code-reviewer`',
  },
  approvers: { type: 'names', description: 'Names of approvers that count' },
  environment: { type: 'names', description: 'Deployment environment that the approval is for' },
  'ignore-rejections': {
    type: 'flag',
    default: 'false',
    description: 'Whether a rejection by one approver is ignored. By default it fails the requirement',
  },
} as const satisfies OptionRows;
