import { describe, expect, it } from '@jest/globals';
import type { NamePattern, TrustedSigner } from '../../src/policy/model.ts';
import { compilePattern } from '../../src/policy/pattern.ts';
import { flagSigner } from '../../src/policy/schema/flags.ts';
import { compileTrust, type VerifiedSignature } from '../../src/policy/trust.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';
const SAN = 'https://github.com/acme/workflows/.github/workflows/evidence.yml@refs/tags/v1';

const release: TrustedSigner = {
  kind: 'certificate',
  issuer: ISSUER,
  identity: { exactly: SAN },
  repository: { glob: 'https://github.com/acme/*' },
  ref: { glob: 'refs/heads/*' },
  runner: 'github-hosted',
  extensions: { buildTrigger: { pattern: 'push|release' } },
};

const signature = (changes: Record<string, string> = {}, time = '2026-11-20T10:00:00Z'): VerifiedSignature => {
  const { san = SAN, issuer = ISSUER, ...extensions } = changes;
  return {
    state: 'verified',
    signer: {
      kind: 'certificate',
      root: 'public-good',
      san,
      issuer,
      extensions: {
        sourceRepositoryURI: 'https://github.com/acme/app',
        sourceRepositoryRef: 'refs/heads/main',
        runnerEnvironment: 'github-hosted',
        buildTrigger: 'push',
        ...extensions,
      },
    },
    time: time === '' ? { clock: 'none' } : { clock: 'log', at: time },
  };
};

const keySignature = (hint: string, time = ''): VerifiedSignature => ({
  state: 'verified',
  signer: { kind: 'key', hint, algorithm: 'ECDSA P-256' },
  time: time === '' ? { clock: 'none' } : { clock: 'timestamp', at: time },
});

const key = (until?: string): TrustedSigner => ({
  kind: 'key',
  name: 'keys/release.pub',
  hint: 'aGludA==',
  pem: '',
  ...(until !== undefined && { until }),
});

describe('a certificate', () => {
  it('matches if every field does', async () => {
    const trust = await compileTrust({ release });
    expect(trust(signature())).toEqual({ names: ['release'], refusals: [] });
  });

  it.each([
    [
      'the right workflow in the wrong repository',
      { sourceRepositoryURI: 'https://github.com/evil/app' },
      'sourceRepositoryURI is "https://github.com/evil/app", expected "https://github.com/acme/*"',
    ],
    [
      'a repository below the glob',
      { sourceRepositoryURI: 'https://github.com/acme/app/evil' },
      'sourceRepositoryURI is "https://github.com/acme/app/evil", expected "https://github.com/acme/*"',
    ],
    [
      'another tag of the workflow',
      { san: SAN.replace('v1', 'v2') },
      `identity is ${JSON.stringify(SAN.replace('v1', 'v2'))}, expected ${JSON.stringify(SAN)}`,
    ],
    [
      'another issuer',
      { issuer: 'https://accounts.google.com' },
      `issuer is "https://accounts.google.com", expected ${JSON.stringify(ISSUER)}`,
    ],
    [
      'a self-hosted runner',
      { runnerEnvironment: 'self-hosted' },
      'runnerEnvironment is "self-hosted", expected "github-hosted"',
    ],
    ['an absent extension', { buildTrigger: '' }, 'buildTrigger is absent, expected /push|release/'],
    [
      'a pattern that matches a part only',
      { buildTrigger: 'push-evil' },
      'buildTrigger is "push-evil", expected /push|release/',
    ],
    [
      'two fields',
      { sourceRepositoryRef: 'refs/tags/v1', runnerEnvironment: 'x' },
      'sourceRepositoryRef is "refs/tags/v1", expected "refs/heads/*"; runnerEnvironment is "x", expected "github-hosted"',
    ],
  ])('with %s is refused with the difference', async (_, changes, text) => {
    const trust = await compileTrust({ release });
    const { names, refusals } = trust(signature(changes));
    expect(names).toEqual([]);
    expect(refusals).toMatchObject([{ name: 'release', code: 'untrusted-signer', text }]);
  });

  const WORKFLOWS = 'https://github.com/acme/app/.github/workflows';

  it.each([
    [
      'a name with the right one in front',
      'https://github.com/acme/app-evil/.github/workflows/release.yml@refs/heads/main',
    ],
    [
      'another owner with the same end',
      'https://github.com/evil/acme/app/.github/workflows/release.yml@refs/heads/main',
    ],
    ['other letter case', 'https://github.com/Acme/App/.github/workflows/release.yml@refs/heads/main'],
    ['a letter of another alphabet', 'https://github.com/\u0430cme/app/.github/workflows/release.yml@refs/heads/main'],
    ['a line break and a second name', `${WORKFLOWS}/release.yml@refs/heads/main\nhttps://evil`],
    ['a line break in front', `https://evil\n${WORKFLOWS}/release.yml@refs/heads/main`],
    ['another host', 'https://github.com.evil.example/acme/app/.github/workflows/release.yml@refs/heads/main'],
    [
      'user information in front of the host',
      'https://github.com@evil/acme/app/.github/workflows/release.yml@refs/heads/main',
    ],
    ['a directory below the workflows', `${WORKFLOWS}/../../evil/release.yml@refs/heads/main`],
    ['a trailing slash', `${WORKFLOWS}/release.yml@refs/heads/main/`],
    ['no ref', `${WORKFLOWS}/release.yml`],
  ])('is not taken for the workflow of a repository: %s', async (_, san) => {
    const github = flagSigner('github:acme/app', new Map());
    const workflow = flagSigner('workflow:acme/app/.github/workflows/release.yml@refs/heads/main', new Map());
    const trust = await compileTrust({ workflow, github });
    const good = { san: `${WORKFLOWS}/release.yml@refs/heads/main` };
    expect(trust(signature(good)).names).toEqual(['workflow', 'github']);
    // Of the repository, any file of its workflows at any ref counts.
    const ofRepository = ['a trailing slash'].includes(_) ? ['github'] : [];
    expect(trust(signature({ san })).names).toEqual(ofRepository);
  });

  it.each([
    'https://github.com/acme/app-evil',
    'https://github.com/acme/app/',
    'https://github.com/acme/app/evil',
    'https://github.com/acme/app\n',
    'https://github.com/ACME/app',
    'https://github.com/acme',
    'http://github.com/acme/app',
    'https://github.com/acme/app.git',
  ])('whose source repository is %j is not of acme/app', async (sourceRepositoryURI) => {
    const trust = await compileTrust({ github: flagSigner('github:acme/app', new Map()) });
    const san = `${WORKFLOWS}/release.yml@refs/heads/main`;
    expect(trust(signature({ san, sourceRepositoryURI })).names).toEqual([]);
  });

  it('matches several names, and says for the others what differs', async () => {
    const trust = await compileTrust({
      release,
      anyone: { kind: 'certificate', issuer: ISSUER, extensions: {} },
      legacy: key(),
    });
    const { names, refusals } = trust(signature());
    expect(names).toEqual(['release', 'anyone']);
    expect(refusals).toMatchObject([{ name: 'legacy', text: expect.stringContaining('expected the key') }]);
  });

  it('shows a hostile name as one bounded line', async () => {
    const trust = await compileTrust({ release });
    const [refusal] = trust(signature({ san: `a\n::error::\u0000${'b'.repeat(10_000)}` })).refusals;
    expect(refusal?.text.length).toBeLessThan(600);
    expect(refusal?.text).not.toMatch(/[\n\0]/);
  });
});

describe('a key', () => {
  it('matches by its hint', async () => {
    const trust = await compileTrust({ legacy: key(), release });
    expect(trust(keySignature('aGludA==')).names).toEqual(['legacy']);
    expect(trust(keySignature('b3RoZXI=')).refusals).toMatchObject([
      { name: 'legacy', text: 'the key is "b3RoZXI=", expected the key "aGludA==" (keys/release.pub)' },
      { name: 'release', text: 'it is signed with a key, expected a certificate' },
    ]);
  });

  it.each([
    ['the last moment of the day', '2027-01-31', '2027-01-31T23:59:59.999Z', undefined],
    ['the first moment after the day', '2027-01-31', '2027-02-01T00:00:00Z', 'expired'],
    ['the very moment', '2027-01-31T12:00:00Z', '2027-01-31T12:00:00Z', undefined],
    ['a moment later', '2027-01-31T12:00:00Z', '2027-01-31T12:00:01Z', 'expired'],
    ['no trusted time', '2027-01-31', '', 'no-trusted-time'],
  ])('with `until` signs at %s', async (_, until, time, code) => {
    const trust = await compileTrust({ legacy: key(until) });
    const { names, refusals } = trust(keySignature('aGludA==', time));
    expect(names).toEqual(code === undefined ? ['legacy'] : []);
    expect(refusals.map((refusal) => refusal.code)).toEqual(code === undefined ? [] : [code]);
  });
});

describe('a pattern', () => {
  const rows: readonly (readonly [NamePattern, string, boolean])[] = [
    [{ exactly: 'a*b' }, 'a*b', true],
    [{ exactly: 'a*b' }, 'axb', false],
    [{ glob: 'acme/*' }, 'acme/app', true],
    [{ glob: 'acme/*' }, 'acme/', true],
    [{ glob: 'acme/*' }, 'acme', false],
    [{ glob: 'acme/*' }, 'acme/a/b', false],
    [{ glob: '*' }, 'a/b', false],
    [{ glob: '*a*b' }, 'xxaayyab', true],
    [{ glob: 'a*b*c' }, 'abbbcb', false],
    [{ glob: 'a.c' }, 'abc', false],
    [{ glob: 'refs/tags/v*' }, 'refs/tags/v1.2.3', true],
    [{ pattern: 'refs/tags/v[0-9]+' }, 'refs/tags/v1', true],
    [{ pattern: 'refs/tags/v[0-9]+' }, 'refs/tags/v1-evil', false],
    [{ pattern: 'b' }, 'abc', false],
  ];
  it.each(rows)('%j on "%s": %s', async (pattern, value, expected) => {
    expect((await compilePattern(pattern)).matches(value)).toBe(expected);
  });

  it('takes linear time on hostile names', async () => {
    const glob = await compilePattern({ glob: `${'a*'.repeat(400)}b` });
    const re2 = await compilePattern({ pattern: '(a+)+b' });
    expect(glob.matches('a'.repeat(20_000))).toBe(false);
    expect(re2.matches('a'.repeat(20_000))).toBe(false);
  });

  it('is refused with a UserError if it is invalid or too long', async () => {
    await expect(compilePattern({ pattern: '(' })).rejects.toThrow(/invalid pattern "\("/);
    await expect(compilePattern({ pattern: '(?=a)' })).rejects.toThrow(/use RE2 syntax/);
    await expect(compilePattern({ glob: 'a'.repeat(1025) })).rejects.toThrow(/more than 1024 characters/);
  });
});
