// Renders the warning that nothing is signed, with the line to add.

import type { AttachReceipt } from '../attach-receipt.ts';
import { html } from '../escape.ts';

const REMEDIES: Readonly<Record<NonNullable<AttachReceipt['unsigned']>['why'], readonly string[]>> = {
  'no-identity': [
    'Add this to the job, or set `signing-key`. Pull requests from forks never have an identity.',
    '',
    '```yaml',
    'permissions:',
    '  id-token: write',
    '```',
  ],
  off: ['Remove the line `sign: none` to sign it with the identity of the job.'],
  'not-possible': [],
};

/** Empty if something is signed, or if there is nothing to sign. */
export function renderUnsigned({ unsigned, entries }: AttachReceipt): string {
  if (unsigned === undefined || !entries.some(({ outcome }) => outcome !== 'failed')) return '';
  const { why, text } = unsigned;
  const reason =
    why === 'not-possible' ? html(text, 1500) : 'Anybody who may push to the repository can attach the same.';
  return [
    '> [!WARNING]',
    `> **Nothing is signed.** ${reason}`,
    ...REMEDIES[why].map((line) => `> ${line}`.trimEnd()),
  ].join('\n');
}
