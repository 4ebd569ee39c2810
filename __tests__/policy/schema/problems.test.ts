// Every mistake in a policy is reported with line, column and the closest valid value, all at once.
import { expect, test } from '@jest/globals';
import { problemsOf } from '../../support/policy/files.ts';

const HEAD = 'version: 1\n';

test.each<[what: string, text: string, problems: readonly string[]]>([
  [
    'an unknown key',
    `${HEAD}requires: []\nrequire: [sbom]`,
    ['2:1: unknown key "requires" in the policy; did you mean "require"?'],
  ],
  ['no version', 'require: [sbom]', ['1:1: the policy has no "version"; add `version: 1`']],
  [
    'a version of the future',
    'version: 2\nrequire: [sbom]',
    ['1:10: "version" of the policy must be 1, not the number "2"'],
  ],
  ['a version as text', 'version: "1"\nrequire: [sbom]', ['1:10: "version" of the policy must be 1, not "1"']],
  [
    'nothing required',
    HEAD,
    ['1:1: the policy requires nothing, so every image would pass; add "require" or "conditions"'],
  ],
  [
    'an unknown kind',
    `${HEAD}require:\n  - sbomb: {}\n`,
    ['3:5: unknown kind of evidence "sbomb" in require[0]; did you mean "sbom"?'],
  ],
  [
    'a kind with its letters in another order',
    `${HEAD}require:\n  - boms: {}\n`,
    ['3:5: unknown kind of evidence "boms" in require[0]; did you mean "sbom"?'],
  ],
  [
    'the kind as a value',
    `${HEAD}require:\n  - kind: boms\n  - { kind: scan, max-age: 7d }\n  - { kind: { a: b } }\n`,
    [
      '3:5: require[0] has the key "kind"; write the kind as the key, such as "- sbom:"',
      '4:7: require[1] has the key "kind"; write the kind as the key, such as "- scan:"',
      '5:7: require[2] has the key "kind"; write the kind as the key, such as "- sbom:"',
    ],
  ],
  [
    'an unknown option',
    `${HEAD}require:\n  - scan: { max-severtiy: high }\n`,
    ['3:13: unknown key "max-severtiy" in scan; did you mean "max-severity"?'],
  ],
  [
    'an option of another kind',
    `${HEAD}require:\n  - sbom: { max-severity: high }\n`,
    [expect.stringMatching(/^3:13: unknown key "max-severity" in sbom; (use|did you mean)/) as unknown as string],
  ],
  [
    'an unknown value',
    `${HEAD}require:\n  - scan: { max-severity: hihg }\n`,
    [
      '3:27: "max-severity" of scan must be critical, high, medium, low, negligible or none, not "hihg"; did you mean "high"?',
    ],
  ],
  [
    'a wrong type',
    `${HEAD}require:\n  - sbom: { min-components: many, ntia: 1, on: [image] }\n`,
    [
      '3:29: "min-components" of sbom must be a whole number of at least 1, not "many"',
      '3:41: "ntia" of sbom must be true or false, not the number "1"',
      '3:48: "on" of sbom must be image, platforms or any, not a list',
    ],
  ],
  [
    'several mistakes in several places',
    `${HEAD}trust:\n  a: { workflow: acme/app }\nrequire:\n  - scan: { max-age: soon }\nexceptions:\n  - { id: CVE-1, until: 2026-02-30, reason: x }\n`,
    [
      '3:18: "workflow" of the signer "a" "acme/app" is not a workflow; use OWNER/REPOSITORY/.github/workflows/FILE.yml@REF, such as acme/app/.github/workflows/release.yml@refs/heads/main',
      '5:22: "max-age" of scan must be a duration such as 12h, 7d or 2w, not "soon"',
      '7:25: "until" of exceptions[0] must be a date such as 2026-12-31, not "2026-02-30"',
    ],
  ],
  [
    'options beside the kind',
    `${HEAD}require:\n  - sbom:\n    ntia: true\n`,
    ['4:5: require[0] has two keys, "sbom" and "ntia"; indent it below sbom'],
  ],
  [
    'two kinds in one entry',
    `${HEAD}require:\n  - sbom: {}\n    scan: {}\n`,
    ['4:5: require[0] has two keys, "sbom" and "scan"; start a new list entry with "-" for each requirement'],
  ],
  [
    'require as a mapping',
    `${HEAD}require:\n  sbom: {}\n`,
    ['3:3: "require" of the policy must be a list, not a mapping'],
  ],
  [
    'an unknown signer',
    `${HEAD}trust:\n  release: { repository: acme/app }\nrequire:\n  - scan: { signed-by: relaese, vex-by: [release, rel] }\n`,
    ['5:24: unknown signer "relaese"; did you mean "release"?', '5:51: unknown signer "rel"; "trust" has "release"'],
  ],
  [
    'signed-by without trust',
    `${HEAD}require:\n  - sbom: { signed-by: release }\n`,
    ['3:24: unknown signer "release"; the policy has no "trust"'],
  ],
  [
    'a signer that is nobody',
    `${HEAD}trust:\n  a: { ref: refs/heads/main }\n  b: {}\n  c: { until: 2027-01-01 }\nrequire: [sbom]\n`,
    [
      '3:6: the signer "a" does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"',
      '4:6: the signer "b" does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"',
      '5:6: the signer "c" does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"',
    ],
  ],
  [
    'fields that everybody has',
    `${HEAD}trust:\n  a: { source-repository-visibility: public }\n  b: { deployment-environment: production, build-trigger: push }\nrequire: [sbom]\n`,
    [
      '3:6: the signer "a" does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"',
      '4:6: the signer "b" does not say who signs; set "workflow", "repository", "key", or "issuer" and "identity"',
    ],
  ],
  [
    'names that everybody has',
    `${HEAD}trust:\n  a: { issuer: "https://a.example", identity: "*" }\n  b: { issuer: "https://a.example", identity: { pattern: ".*" } }\n  c: { source-repository-owner-identifier: "**" }\nrequire: [sbom]\n`,
    [
      '3:47: "identity" of the signer "a" matches everybody; name who may sign',
      '4:58: "identity" of the signer "b" matches everybody; name who may sign',
      '5:44: "source-repository-owner-identifier" of the signer "c" matches everybody; name who may sign',
    ],
  ],
  [
    'an identity without issuer',
    `${HEAD}trust:\n  a: { identity: me@acme.example }\nrequire: [sbom]\n`,
    ['3:6: the signer "a" has an "identity" without "issuer"; add the OIDC issuer of the identity'],
  ],
  [
    'a key with an identity',
    `${HEAD}trust:\n  a: { key: a.pub, repository: acme/app }\nrequire: [sbom]\n`,
    ['3:20: "repository" of the signer "a" cannot be combined with "key": a key has no identity; use two names'],
  ],
  [
    'an owner that anybody can be',
    `${HEAD}trust:\n  a: { repository: "*/app" }\n  b: { workflow: "*/app/.github/workflows/a.yml@refs/heads/main" }\nrequire: [sbom]\n`,
    [
      '3:20: "repository" of the signer "a" "*/app" names no owner; without one, anybody could sign',
      '4:18: "workflow" of the signer "b" "*/app/.github/workflows/a.yml@refs/heads/main" names no owner; without one, anybody could sign',
    ],
  ],
  [
    'a short ref',
    `${HEAD}trust:\n  a: { workflow: acme/app/.github/workflows/a.yml@v1 }\nrequire: [sbom]\n`,
    [
      '3:18: "workflow" of the signer "a" "acme/app/.github/workflows/a.yml@v1" has no full ref after @; use @refs/tags/v1, @refs/heads/v1 or a commit',
    ],
  ],
  [
    'a pattern that is not RE2',
    `${HEAD}trust:\n  a: { issuer: "https://a.example", identity: { pattern: "(?=a)" } }\nrequire: [sbom]\n`,
    [
      expect.stringMatching(
        /^3:58: the pattern of "identity" of the signer "a" is not an RE2 expression: /,
      ) as unknown as string,
    ],
  ],
  [
    'a bad name for a signer',
    `${HEAD}trust:\n  "a b": { repository: acme/app }\nrequire: [sbom]\n`,
    ['3:3: "a b" is not a name for a signer; use letters, digits, "-", "_" and "."'],
  ],
  [
    'an any-of that is empty, nested or with enforce inside',
    `${HEAD}require:\n  - any-of: []\n  - any-of: [{ any-of: [sbom] }]\n  - any-of: [{ sbom: { enforce: warn } }]\n`,
    [
      '3:13: any-of of require[0] is empty; add at least two requirements',
      '4:14: require[1].any-of[0] is an any-of inside an any-of; list its requirements in the outer one',
      '5:16: "enforce" of require[2].any-of[0] has no effect; set it beside "any-of"',
    ],
  ],
  [
    'an exception without reason',
    `${HEAD}require: [scan]\nexceptions:\n  - { id: CVE-1, until: 2026-12-31 }\n  - { id: CVE-1, until: "tomorrow", reason: r, digest: sha256:12, package: lodash }\n`,
    [
      '4:5: exceptions[0] has no "reason"',
      '5:25: "until" of exceptions[1] must be a date such as 2026-12-31, not "tomorrow"',
      '5:56: "digest" of exceptions[1] must be a digest such as sha256:… with 64 lower-case hexadecimal digits, not "sha256:12"',
      '5:76: "package" of exceptions[1] must be a package URL such as pkg:npm/lodash, not "lodash"',
    ],
  ],
  [
    'a condition that does not parse',
    `${HEAD}conditions:\n  - { name: a, cel: "a !! b" }\n  - { cel: "true" }\n`,
    ['3:21: invalid CEL expression: unexpected "!!"', '4:5: conditions[1] has no "name"'],
  ],
  [
    'fields that are not pointers, or say two things',
    `${HEAD}require:\n  - provenance:\n      fields:\n        buildType: a\n        /a: [1, 2]\n        /b: { equals: 1, one-of: [2] }\n        /c: { equal: 1 }\n`,
    [
      '5:9: "buildType" is not a JSON pointer; use /name or /list/0/name',
      '6:13: the field /a is a list; use "one-of" for several values, or "equals" for a list',
      '7:13: the field /b needs one of "equals", "one-of" and "matches"',
      '8:13: the field /c needs one of "equals", "one-of" and "matches"',
      '8:15: unknown key "equal" in the field /c; did you mean "equals"?',
    ],
  ],
  [
    'a custom statement without predicate type',
    `${HEAD}require:\n  - custom: {}\n`,
    ['3:5: custom needs "predicate-type", because it can be any statement'],
  ],
  [
    'durations that are none',
    `${HEAD}require:\n${['7', '0d', '-1d', '7 d', '1y', '1d12h', '9999999d', '1.5h'].map((text) => `  - sbom: { max-age: "${text}" }\n`).join('')}`,
    ['7', '0d', '-1d', '7 d', '1y', '1d12h', '9999999d', '1.5h'].map(
      (text, at) => `${at + 3}:22: "max-age" of sbom must be a duration such as 12h, 7d or 2w, not "${text}"`,
    ),
  ],
  [
    'limits that cannot be met',
    `${HEAD}require:\n  - evaluation-report: { thresholds: { acc: { min: 2, max: 1 }, f1: {} } }\n`,
    [
      '3:45: "acc" in "thresholds" of evaluation-report can never be met, because min 2 is above max 1',
      '3:69: "f1" in "thresholds" of evaluation-report needs "min" or "max"',
    ],
  ],
])('%s', async (_, text, problems) => {
  expect((await problemsOf(text)).map((line) => line.replace('policy.yml:', ''))).toEqual(problems);
});
