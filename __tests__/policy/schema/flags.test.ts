// Flags give the same policies as files, and every mistake in them is an error that names the flag.
import { describe, expect, test } from '@jest/globals';
import { RE2JS } from 're2js';
import { keyPaths, type PolicyFlags, policyOfFlags } from '../../../src/policy/schema/flags.ts';

const KEYS = new Map([['release.pub', { pem: 'PEM', hint: 'HINT' }]]);
const flags = (given: Partial<PolicyFlags>): PolicyFlags => ({ require: ['sbom'], signedBy: [], maxAge: [], ...given });
const policy = (given: Partial<PolicyFlags>) => policyOfFlags(flags(given), KEYS);
const ISSUER = 'https://token.actions.githubusercontent.com';

test('each kind is a requirement, signed by any of the signers', () => {
  const { require, trust, source } = policy({
    require: ['sbom', 'provenance', 'scan', 'sbom'],
    signedBy: ['github:acme/app', 'key:release.pub'],
    maxSeverity: 'high',
    maxAge: ['30d', 'scan=7d'],
  });
  expect(source).toBe('command line');
  expect(Object.keys(trust)).toEqual(['github:acme/app', 'key:release.pub']);
  const day = 86_400_000;
  expect(require).toMatchObject([
    {
      name: 'require[0]',
      kind: 'sbom',
      signedBy: ['github:acme/app', 'key:release.pub'],
      maxAge: 30 * day,
      options: {},
      on: 'any',
    },
    { name: 'require[1]', kind: 'provenance', maxAge: 30 * day, options: {} },
    { name: 'require[2]', kind: 'scan', maxAge: 7 * day, options: { 'max-severity': 'high' } },
  ]);
});

test('without flags about it, nothing is asked of age, severity and signers', () => {
  expect(policy({}).require).toEqual([
    {
      type: 'evidence',
      name: 'require[0]',
      kind: 'sbom',
      on: 'any',
      signedBy: [],
      count: 1,
      select: 'newest',
      enforce: 'fail',
      fields: [],
      options: {},
    },
  ]);
});

describe('signers', () => {
  test.each<[string, object]>([
    [
      'workflow:acme/workflows/.github/workflows/evidence.yml@refs/tags/v1',
      {
        kind: 'certificate',
        issuer: ISSUER,
        extensions: {},
        identity: { exactly: 'https://github.com/acme/workflows/.github/workflows/evidence.yml@refs/tags/v1' },
      },
    ],
    [
      'workflow:acme/w/.github/workflows/e.yml@refs/tags/* repository=acme/*',
      {
        kind: 'certificate',
        issuer: ISSUER,
        extensions: {},
        identity: { glob: 'https://github.com/acme/w/.github/workflows/e.yml@refs/tags/*' },
        repository: { glob: 'https://github.com/acme/*' },
      },
    ],
    ['key:release.pub', { kind: 'key', name: 'release.pub', pem: 'PEM', hint: 'HINT' }],
    [
      'issuer=https://accounts.google.com identity=me@acme.example',
      {
        kind: 'certificate',
        issuer: 'https://accounts.google.com',
        identity: { exactly: 'me@acme.example' },
        extensions: {},
      },
    ],
  ])('%s', (text, signer) => {
    expect(policy({ signedBy: [text] }).trust[text]).toEqual(signer);
  });

  test('github: means the repository and a workflow of the same repository', () => {
    const signer = policy({ signedBy: ['github:acme/my.app'] }).trust['github:acme/my.app'];
    expect(signer).toMatchObject({ issuer: ISSUER, repository: { exactly: 'https://github.com/acme/my.app' } });
    const { identity } = signer as { identity: { pattern: string } };
    const matches = (san: string): boolean => RE2JS.compile(identity.pattern).matches(san);
    expect(matches('https://github.com/acme/my.app/.github/workflows/a.yml@refs/heads/feature/x')).toBe(true);
    for (const san of [
      'https://github.com/acme/myxapp/.github/workflows/a.yml@refs/heads/main',
      'https://github.com/acme/my.app-evil/.github/workflows/a.yml@refs/heads/main',
      'https://github.com/acme/my.app/.github/workflows/x/y.yml@refs/heads/main',
      'https://github.com/evil/x/https://github.com/acme/my.app/.github/workflows/a.yml@r',
      'https://github.com/acme/my.app/.github/workflows/a.yml',
    ]) {
      expect([san, matches(san)]).toEqual([san, false]);
    }
  });

  test('the paths of keys are listed for the caller', () => {
    expect(keyPaths(['github:a/b', 'key:a.pub', 'key:dir/b.pub'])).toEqual(['a.pub', 'dir/b.pub']);
  });
});

test.each<[string, Partial<PolicyFlags>, string]>([
  ['nothing required', { require: [] }, 'require: name at least one kind of evidence, such as sbom'],
  ['an unknown kind', { require: ['sbmo'] }, 'require: unknown kind of evidence "sbmo"; did you mean "sbom"?'],
  ['the prototype', { require: ['constructor'] }, 'require: unknown kind of evidence "constructor"'],
  ['a kind that needs more', { require: ['custom'] }, 'require: custom needs a predicate type; use a policy file'],
  ['no signer', { signedBy: ['acme/app'] }, 'signed-by: "acme/app" is not a signer; use github:OWNER/REPOSITORY'],
  ['any owner', { signedBy: ['github:*/app'] }, 'signed-by: "*/app" names no owner'],
  ['any repository', { signedBy: ['github:acme/*'] }, 'signed-by: "github:acme/*" must name one repository'],
  ['no repository', { signedBy: ['github:acme'] }, 'signed-by: "acme" is not a repository'],
  ['no workflow', { signedBy: ['workflow:acme/app'] }, 'signed-by: "acme/app" is not a workflow'],
  ['a short ref', { signedBy: ['workflow:a/b/.github/workflows/c.yml@v1'] }, 'has no full ref after @'],
  [
    'an unknown field',
    { signedBy: ['workflow:a/b/.github/workflows/c.yml@refs/tags/v1 repo=a/b'] },
    'is not repository=…',
  ],
  ['no identity', { signedBy: ['issuer=https://a.example'] }, 'needs both issuer=URL and identity=NAME'],
  ['an issuer twice', { signedBy: ['issuer=https://a issuer=https://b identity=c'] }, 'has issuer twice'],
  ['everybody', { signedBy: ['issuer=https://a.example identity=*'] }, 'the identity "*" matches everybody'],
  ['an insecure issuer', { signedBy: ['issuer=http://a identity=c'] }, 'is not an https URL'],
  ['a key that was not read', { signedBy: ['key:other.pub'] }, 'signed-by: the key "other.pub" was not read'],
  ['a severity that is none', { require: ['scan'], maxSeverity: 'hihg' }, 'did you mean "high"?'],
  ['a severity without scan', { maxSeverity: 'high' }, 'max-severity applies only to scans, but scan is not required'],
  [
    'an age that is none',
    { maxAge: ['scan=7'] },
    'max-age: "scan=7" is not a duration or KIND=DURATION; write 7d, or scan=7d for one kind',
  ],
  ['an age of something else', { maxAge: ['scan=7d'] }, 'max-age: scan is not required; add it to require'],
  ['an age of an unknown kind', { maxAge: ['scam=7d'] }, 'did you mean "scan"?'],
])('%s is an error', (_, given, message) => {
  expect(() => policy(given)).toThrow(message);
});

test('the digest follows from what is required', () => {
  const digest = policy({ signedBy: ['github:acme/app'] }).digest;
  expect(policy({ signedBy: ['github:acme/app'] }).digest).toBe(digest);
  for (const other of [
    { signedBy: ['github:acme/app2'] },
    { signedBy: [] },
    { require: ['scan'] },
    { maxAge: ['7d'] },
  ]) {
    expect(policy({ signedBy: ['github:acme/app'], ...other }).digest).not.toBe(digest);
  }
});
