// A policy file becomes the model, with its includes, keys and schemas; its digest follows from what it requires.
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../../src/errors.ts';
import { loadPolicy, requirePolicy } from '../../../src/policy/schema/load.ts';
import { type Files, load, problemsOf, readerOf } from '../../support/policy/files.ts';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const COMMIT = 'c'.repeat(40);
const KEY = String(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'pem' }),
);
const DAY = 86_400_000;

/** The policy of the issue that asked for the gate, with every kind of entry. */
const FULL = `version: 1
description: Everything
trust:
  release: { workflow: acme/workflows/.github/workflows/evidence.yml@refs/tags/v1, repository: acme/*, runner: github-hosted }
  scanner: { workflow: acme/workflows/.github/workflows/rescan.yml@refs/heads/main }
  other: { issuer: https://accounts.google.com, identity: { pattern: ".*@acme\\\\.example" }, until: 2027-01-31T10:00:00Z }
  extended: { repository: acme/app, ref: refs/heads/*, deployment-environment: production, source-repository-owner-identifier: "42" }
require:
  - sbom: { on: platforms, signed-by: release, min-components: 1, deny-licenses: [AGPL-3.0-only], ntia: true }
  - provenance: { signed-by: release, builder: "https://github.com/acme/workflows/*", source: github.com/acme/app, ref: refs/heads/main }
  - scan: { signed-by: [release, scanner], max-age: 7d, max-severity: high, ignore-unfixed: true, vex-by: release }
  - approval: { count: 2, not-by: [author, actor] }
  - any-of: [{ test-result: { enforce: fail, select: all } }, { policy-decision: { by: "https://gate.acme.example", passed: true } }]
    enforce: warn
  - custom:
      predicate-type: https://acme.example/build/v1
      schema: { type: object }
      fields:
        /name: app
        /level: { one-of: [1, 2] }
        /owner: { matches: acme-* }
        /list: { equals: [a, { b: null }] }
  - vex
exceptions:
  - { id: CVE-2026-1234, until: 2026-12-31, reason: Not reachable, digest: "${DIGEST}", package: "pkg:npm/lodash" }
conditions:
  - { name: Small, cel: "sbom.components.size() < 2000" }
`;

test('every entry of the language becomes the model', async () => {
  const { policy, problems, uses } = await load(FULL);
  expect(problems.list).toEqual([]);
  expect([...uses].sort()).toEqual(['release', 'scanner']);
  const github = 'https://token.actions.githubusercontent.com';
  expect(policy).toMatchObject({
    source: 'policy.yml',
    digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    trust: {
      release: {
        kind: 'certificate',
        issuer: github,
        identity: { exactly: 'https://github.com/acme/workflows/.github/workflows/evidence.yml@refs/tags/v1' },
        repository: { glob: 'https://github.com/acme/*' },
        runner: 'github-hosted',
        extensions: {},
        at: { file: 'policy.yml', line: 4, column: 12 },
      },
      other: {
        issuer: 'https://accounts.google.com',
        identity: { pattern: '.*@acme\\.example' },
        until: '2027-01-31T10:00:00Z',
      },
      extended: {
        issuer: github,
        ref: { glob: 'refs/heads/*' },
        extensions: {
          deploymentEnvironment: { exactly: 'production' },
          sourceRepositoryOwnerIdentifier: { exactly: '42' },
        },
      },
    },
    require: [
      {
        name: 'require[0]',
        kind: 'sbom',
        on: 'platforms',
        signedBy: ['release'],
        count: 1,
        select: 'newest',
        enforce: 'fail',
        options: { 'min-components': 1, 'deny-licenses': ['AGPL-3.0-only'], ntia: true },
        at: { line: 9, column: 5 },
      },
      { kind: 'provenance', options: { source: [{ exactly: 'github.com/acme/app' }] } },
      {
        kind: 'scan',
        on: 'any',
        signedBy: ['release', 'scanner'],
        maxAge: 7 * DAY,
        options: { 'max-severity': 'high', 'ignore-unfixed': true, 'vex-by': ['release'] },
      },
      { kind: 'approval', count: 2, options: { 'not-by': ['author', 'actor'] } },
      {
        type: 'any-of',
        enforce: 'warn',
        anyOf: [
          { name: 'require[4].any-of[0]', kind: 'test-result', select: 'all' },
          { name: 'require[4].any-of[1]', kind: 'policy-decision', options: { passed: true } },
        ],
      },
      {
        kind: 'custom',
        predicateType: 'https://acme.example/build/v1',
        schema: { type: 'object' },
        fields: [
          { pointer: '/name', equals: 'app' },
          { pointer: '/level', oneOf: [1, 2] },
          { pointer: '/owner', matches: { glob: 'acme-*' } },
          { pointer: '/list', equals: ['a', { b: null }] },
        ],
      },
      { kind: 'vex', options: {} },
    ],
    exceptions: [{ id: 'CVE-2026-1234', until: '2026-12-31', reason: 'Not reachable', digest: DIGEST }],
    conditions: [{ name: 'Small', cel: 'sbom.components.size() < 2000', enforce: 'fail' }],
  });
  expect(JSON.stringify(policy)).not.toContain('uses');
});

describe('includes', () => {
  const TRUST = 'version: 1\ntrust:\n  release: { repository: acme/app }\n';
  const org = `oci://registry.example/policies@${DIGEST}`;
  const remote = `github:acme/policies/base/org.yml@${COMMIT}`;

  test('signers and requirements of included files come first, each named after its place', async () => {
    const { policy } = await load(
      `version: 1\ninclude: [dir/base.yml, "${org}"]\nrequire:\n  - sbom: { signed-by: release }\n`,
      {
        'dir/base.yml': `${TRUST}include: ../more.yml\nrequire: [scan]\n`,
        'more.yml': 'version: 1\nrequire: [provenance]\n',
        [org]: 'version: 1\nrequire: [vex]\nexceptions:\n  - { id: CVE-1, until: 2026-12-31, reason: r }\n',
      },
    );
    expect(policy?.require.map(({ name, at }) => [name, at?.file])).toEqual([
      ['include[0].include[0].require[0]', 'more.yml'],
      ['include[0].require[0]', 'dir/base.yml'],
      ['include[1].require[0]', org],
      ['require[0]', 'policy.yml'],
    ]);
    expect(policy?.exceptions).toHaveLength(1);
    expect(Object.keys(policy?.trust ?? {})).toEqual(['release']);
  });

  test('a file that is included twice counts once', async () => {
    const { policy } = await load('version: 1\ninclude: [a.yml, b.yml]\nrequire: [vex]\n', {
      'a.yml': 'version: 1\ninclude: base.yml\n',
      'b.yml': 'version: 1\ninclude: ./base.yml\n',
      'base.yml': `${TRUST}require: [sbom]\n`,
    });
    expect(policy?.require).toHaveLength(2);
  });

  const chain = Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [`c${at}.yml`, `version: 1\ninclude: c${at + 1}.yml\n`]),
  );
  const many = Array.from({ length: 40 }, (_, at) => `f${at}.yml`);
  const empty = Object.fromEntries(many.map((name) => [name, 'version: 1\n']));

  test.each<[what: string, include: string, files: Files, problem: string | RegExp]>([
    ['a missing file', 'a.yml', {}, '2:10: could not include "a.yml": no such file: a.yml'],
    ['itself', 'policy.yml', {}, '2:10: "policy.yml" includes itself; remove the cycle'],
    [
      'a cycle',
      'a.yml',
      { 'a.yml': 'version: 1\ninclude: policy.yml\n' },
      'a.yml:2:10: "policy.yml" includes itself; remove the cycle',
    ],
    ['a chain without end', 'c0.yml', chain, /^c7.yml:2:10: includes are nested deeper than 8 levels$/],
    ['too many', `[${many.join(', ')}]`, empty, /includes more than 32 files$/],
    [
      'a registry without digest',
      'oci://registry.example/policies:v1',
      {},
      /has no digest, so its content could change; add @sha256:…$/,
    ],
    ['a layout', 'oci://oci-layout:/etc', {}, /is not a registry reference/],
    ['GitHub at a branch', 'github:acme/policies/org.yml@main', {}, /has no full commit after @/],
    ['a path of GitHub that leaves', `github:acme/policies/../x.yml@${COMMIT}`, {}, /is not a file on GitHub/],
    [
      'another scheme',
      'https://acme.example/policy.yml',
      {},
      /has the unknown scheme "https"; use a path, oci:\/\/… or github:…$/,
    ],
    [
      'a local file from a registry',
      org,
      { [org]: 'version: 1\ninclude: /etc/passwd\n' },
      /is a path, but the policy comes from a registry/,
    ],
    [
      'a local key from a registry',
      org,
      { [org]: 'version: 1\ntrust: { a: { key: /etc/passwd } }\n' },
      /could not read the key: "\/etc\/passwd" is a path/,
    ],
    [
      'a local file from GitHub',
      remote,
      { [remote]: 'version: 1\ninclude: ../../../etc/passwd\n' },
      /is outside the repository of the policy/,
    ],
    [
      'an absolute path from GitHub',
      remote,
      { [remote]: 'version: 1\ninclude: /etc/passwd\n' },
      /is outside the repository of the policy/,
    ],
    [
      'a signer defined twice',
      'a.yml',
      { 'a.yml': TRUST },
      '3:10: the signer "release" is already defined at a.yml:3; use another name',
    ],
    [
      'a file with mistakes',
      'a.yml',
      { 'a.yml': 'version: 1\nrequire: [sbon]\n' },
      'a.yml:2:11: unknown kind of evidence "sbon" in include[0].require[0]; did you mean "sbom"?',
    ],
    [
      'a file that is too large',
      'a.yml',
      { 'a.yml': 'a'.repeat(300_000) },
      /^2:10: could not include "a.yml": it has 300000 bytes, and the limit is 262144$/,
    ],
  ])('%s is refused', async (what, include, files, problem) => {
    const trust = what.includes('signer') ? 'trust: { release: { repository: acme/app } }\n' : '';
    const lines = await problemsOf(`version: 1\ninclude: ${include}\n${trust}require: [vex]\n`, files);
    expect(lines[0]?.replace('policy.yml:', '')).toEqual(
      typeof problem === 'string' ? problem : expect.stringMatching(problem),
    );
  });

  test('a path in a policy from GitHub stays in its repository', async () => {
    const { policy } = await load(`version: 1\ninclude: ${remote}\nrequire: [vex]\n`, {
      [remote]: 'version: 1\ninclude: ../other.yml\n',
      [`github:acme/policies/other.yml@${COMMIT}`]: 'version: 1\nrequire: [sbom]\n',
    });
    expect(policy?.require).toHaveLength(2);
  });

  test('a registry that does not respond is not a problem of the policy', async () => {
    const reader = readerOf({ 'policy.yml': `version: 1\ninclude: ${org}\nrequire: [vex]\n` });
    const failing = {
      ...reader,
      read: (source: Parameters<typeof reader.read>[0]) =>
        source.type === 'oci' ? Promise.reject(new TypeError('no response')) : reader.read(source),
    };
    await expect(loadPolicy({ type: 'file', path: 'policy.yml' }, failing)).rejects.toThrow('no response');
  });
});

describe('keys and schemas', () => {
  const policyWith = (key: string): string =>
    `version: 1\ntrust:\n  a: { key: ${key}, until: 2027-01-31 }\nrequire:\n  - sbom: { signed-by: a }\n`;

  test('a key is read from its path, relative to the policy, or from the policy', async () => {
    const inline = `version: 1\ntrust:\n  a:\n    key: |\n${KEY.replaceAll(/^/gm, '      ').trimEnd()}\n    until: 2027-01-31\nrequire:\n  - sbom: { signed-by: a }\n`;
    const [fromPath, fromText] = [await load(policyWith('keys/a.pub'), { 'keys/a.pub': KEY }), await load(inline)];
    expect(fromPath.policy?.trust.a).toMatchObject({ kind: 'key', name: 'keys/a.pub', pem: KEY, until: '2027-01-31' });
    expect(fromText.problems.list).toEqual([]);
    expect(fromText.policy?.trust.a).toMatchObject({ kind: 'key', pem: KEY });
    expect(fromText.policy?.digest).toBe(fromPath.policy?.digest);
  });

  test.each([
    ['no file', 'a.pub', {}, 'policy.yml:3:13: could not read the key "a.pub": no such file: a.pub'],
    ['no key', 'a.pub', { 'a.pub': 'hello' }, 'policy.yml:3:13: "a.pub" is not a public key in PEM'],
    [
      'a private key',
      'a.pub',
      { 'a.pub': KEY.replaceAll('PUBLIC', 'PRIVATE') },
      'policy.yml:3:13: "a.pub" is a private key; pass the public key',
    ],
  ])('%s is a problem', async (_, key, files, problem) => {
    expect(await problemsOf(policyWith(key), files as Files)).toEqual([problem]);
  });

  test('a schema is read from its path', async () => {
    const text = 'version: 1\nrequire:\n  - test-result: { schema: s.json }\n';
    const { policy } = await load(text, { 's.json': '{"type":"object"}' });
    expect(policy?.require[0]).toMatchObject({ schema: { type: 'object' } });
    expect(policy?.require[0]).not.toHaveProperty('schemaFile');
    expect(await problemsOf(text, { 's.json': '[]' })).toEqual([
      'policy.yml:3:28: the schema "s.json" is not a JSON object',
    ]);
    expect(await problemsOf(text, { 's.json': '{' })).toEqual([
      'policy.yml:3:28: the schema "s.json" is not a JSON object',
    ]);
  });
});

describe('the digest', () => {
  const digestOf = async (text: string, files: Files = {}): Promise<string | undefined> =>
    (await load(text, files)).policy?.digest;

  test('does not change with comments, order of keys and places', async () => {
    const text =
      'version: 1\ntrust:\n  a: { repository: acme/app, ref: refs/heads/main }\nrequire:\n  - sbom: { ntia: true, signed-by: a }\n';
    const digest = await digestOf(text);
    expect(await digestOf(`# comment\n${text.replace('ntia: true, signed-by: a', 'signed-by: [a], ntia: true')}`)).toBe(
      digest,
    );
    const [head, rest] = [text.slice(0, text.indexOf('require')), text.slice(text.indexOf('require'))];
    expect(await digestOf(`version: 1\ninclude: a.yml\n${rest}`, { 'a.yml': head })).toBe(digest);
  });

  test.each([
    ['a requirement', ['ntia: true', 'ntia: false']],
    ['a signer', ['acme/app', 'acme/app2']],
    ['the age', ['max-age: 7d', 'max-age: 8d']],
    ['the strictness', ['enforce: warn', 'enforce: fail']],
    ['an exception', ['2026-12-31', '2027-12-31']],
    ['a condition', ['"true"', '"false"']],
    ['a field', ['/a: 1', '/a: "1"']],
  ])('changes with %s', async (_, [from = '', to = '']) => {
    const text = `version: 1
trust: { a: { repository: acme/app } }
require:
  - sbom: { signed-by: a, ntia: true, max-age: 7d, enforce: warn, fields: { /a: 1 } }
exceptions: [{ id: CVE-1, until: 2026-12-31, reason: r }]
conditions: [{ name: c, cel: "true" }]
`;
    expect(text).toContain(from);
    expect(await digestOf(text.replace(from, to))).not.toBe(await digestOf(text));
  });
});

test('a policy that is needed and has errors is a usage error with all of them', async () => {
  const reader = readerOf({ 'policy.yml': 'version: 1\nrequire: [sbon, scam]\n' });
  const error = await requirePolicy({ type: 'file', path: 'policy.yml' }, reader).catch((one: unknown) => one);
  expect(error).toMatchObject({ code: 'usage', exitCode: 2, name: 'PolicyError' });
  expect(String((error as Error).message).split('\n')).toHaveLength(2);
  await expect(requirePolicy({ type: 'file', path: 'none.yml' }, reader)).rejects.toThrow(UserError);
});
