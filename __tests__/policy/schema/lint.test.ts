// What is valid in a policy and still wrong: expired, unused, contradictory, always met.

import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { lintPolicy } from '../../../src/policy/schema/lint.ts';
import { problemLine } from '../../../src/policy/schema/problem.ts';
import { load } from '../../support/policy/files.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const KEY = String(generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }));
const TRUST = 'trust:\n  release: { repository: acme/app }\n';

async function lint(text: string): Promise<string[]> {
  const { policy, problems, uses } = await load(`version: 1\n${text}`, { 'a.pub': KEY });
  if (policy === undefined) throw new Error(problems.list.map(problemLine).join('\n'));
  lintPolicy(policy, uses, NOW, problems);
  return problems.list.map((problem) => problemLine(problem).replace('policy.yml:', ''));
}

test.each<[what: string, text: string, problems: readonly string[]]>([
  ['nothing', `${TRUST}require:\n  - sbom: { signed-by: release }\n`, []],
  [
    'an exception that expired',
    'require: [scan]\nexceptions:\n  - { id: CVE-1, until: 2026-11-20, reason: r }\n  - { id: CVE-2, until: 2026-11-21, reason: r }\n',
    ['4:5: the exception for "CVE-1" expired on 2026-11-20; remove it or renew it'],
  ],
  [
    'exceptions without a scan',
    'require: [sbom]\nexceptions:\n  - { id: CVE-1, until: 2027-11-20, reason: r }\n',
    ['4:5: warning: exceptions have no effect, because no scan is required'],
  ],
  [
    'a signer that is never used',
    `${TRUST}require: [sbom]\n`,
    ['3:12: warning: the signer "release" is never used; name it in "signed-by" or remove it'],
  ],
  ['a signer of an option is used', `${TRUST}require:\n  - scan: { vex-by: release }\n`, []],
  [
    'a signer of the past',
    'trust:\n  old: { key: a.pub, until: 2026-01-31 }\nrequire:\n  - sbom: { signed-by: old }\n',
    ['3:15: warning: the signer "old" is trusted until 2026-01-31, so newer signatures do not count'],
  ],
  [
    'a workflow that any repository can call',
    'trust:\n  scanner: { workflow: acme/ci/.github/workflows/scan.yml@refs/heads/main }\nrequire:\n  - scan: { signed-by: scanner }\n',
    [
      '3:12: warning: the signer "scanner" has no "repository", so whoever calls this workflow can sign; add the repositories whose runs may sign, such as acme/*',
    ],
  ],
  [
    'a workflow whose callers are limited',
    'trust:\n  a: { workflow: acme/ci/.github/workflows/scan.yml@refs/heads/main, repository: acme/* }\n  b: { workflow: acme/ci/.github/workflows/scan.yml@refs/heads/main, source-repository-owner-uri: https://github.com/acme }\nrequire:\n  - scan: { signed-by: [a, b] }\n',
    [],
  ],
  [
    'an identity of another issuer',
    'trust:\n  a: { identity: release@acme.example, issuer: https://accounts.google.com }\nrequire:\n  - scan: { signed-by: a }\n',
    [],
  ],
  [
    'an age of unsigned evidence',
    'require:\n  - scan: { max-age: 7d }\n',
    ['3:5: warning: "max-age" of scan needs a trusted time, which unsigned evidence does not have; add "signed-by"'],
  ],
  [
    'more signers than keys',
    'trust:\n  a: { key: a.pub }\nrequire:\n  - sbom: { signed-by: a, count: 2 }\n',
    ['5:5: sbom can never be met: it needs 2 different signers, and "signed-by" names 1 key'],
  ],
  [
    'a count of nobody',
    'require:\n  - sbom: { count: 2 }\n  - approval: { count: 2 }\n',
    ['3:5: warning: "count" of sbom counts different signers, but there is no "signed-by"; add it'],
  ],
  [
    'a license that is allowed and denied',
    'require:\n  - sbom: { allow-licenses: [MIT, Apache-2.0], deny-licenses: [MIT] }\n',
    ['3:5: sbom: "allow-licenses" and "deny-licenses" contradict each other: both have "MIT"'],
  ],
  [
    'two sources',
    'require:\n  - provenance: { source: github.com/acme/app }\n  - provenance: { source: github.com/acme/other }\n',
    ['4:5: require[1] and require[0] contradict each other: "source" cannot have both values'],
  ],
  [
    'two sources with a pattern',
    'require:\n  - provenance: { source: github.com/acme/* }\n  - provenance: { source: github.com/acme/other }\n',
    [],
  ],
  [
    'two sources of different signers',
    `trust:\n  a: { repository: a/b }\n  b: { repository: c/d }\nrequire:\n  - provenance: { signed-by: a, source: github.com/acme/app }\n  - provenance: { signed-by: b, source: github.com/acme/other }\n`,
    [],
  ],
  [
    'the same twice',
    'require:\n  - sbom: { ntia: true }\n  - sbom: { ntia: true }\n',
    ['4:5: warning: require[1] repeats require[0]; remove one of them'],
  ],
  [
    'a choice that is always met',
    'require:\n  - sbom\n  - any-of: [sbom, vex]\n',
    ['4:14: warning: require[1] is always met, because its sbom is required anyway; remove one of them'],
  ],
  [
    'a choice of one',
    'require:\n  - any-of: [sbom]\n',
    ['3:5: warning: require[0] has a single alternative; require it without "any-of"'],
  ],
  [
    'a choice of the same',
    'require:\n  - any-of: [sbom, sbom: {}]\n',
    ['3:20: warning: require[0].any-of[1] repeats an earlier alternative; remove it'],
  ],
  ['a choice that a warning does not meet', 'require:\n  - sbom: { enforce: warn }\n  - any-of: [sbom, vex]\n', []],
])('%s', async (_, text, problems) => {
  expect(await lint(text)).toEqual(problems);
});
