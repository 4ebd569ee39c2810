import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { run, variableOf } from '../src/cli.ts';
import { inputsOf } from '../src/commands/inputs.ts';
import { VERSION } from '../src/version.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

async function call(args: string[], env: Record<string, string> = {}) {
  let out = '';
  let err = '';
  const code = await run(args, {
    env,
    cwd: import.meta.dirname,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
  });
  return { code, out, err };
}

test('the version is package.json’s', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
  expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('help lists every command, and a command’s help every flag with its variable’s form', async () => {
  const general = await call(['--help']);
  expect(general).toMatchObject({ code: 0, err: '' });
  for (const command of ['attach', 'discover', 'sbom'] as const) {
    expect(general.out).toContain(`  ${command} `);
    const { code, out } = await call([command, '--help']);
    expect(code).toBe(0);
    for (const [name] of inputsOf(command)) expect(out).toMatch(new RegExp(`^ {2}--${name}( |$)`, 'm'));
  }
  expect(variableOf('registry-password')).toBe('OCI_EVIDENCE_REGISTRY_PASSWORD');
});

describe('a mistake of the user’s is one line on stderr and exit code 2, before any network call', () => {
  test.each([
    [[], 'name a command'],
    [['frobnicate'], '"frobnicate" is no command'],
    [['attach'], 'image is required'],
    [['attach', 'r.example/app:v1'], 'has no digest'],
    [['attach', `r.example/App@${DIGEST}`], 'a repository is lower-case'],
    [['attach', `r.example/app@${DIGEST}`, '--nonsense'], "Unknown option '--nonsense'"],
    [['attach', `r.example/app@${DIGEST}`, 'more'], '"more" is one argument too many'],
    [['attach', `r.example/app@${DIGEST}`, '--image', 'x'], 'the image is given twice'],
    [['attach', `r.example/app@${DIGEST}`, '--digest', DIGEST, '--digest', DIGEST], '--digest is given 2 times'],
    [['attach', `r.example/app@${DIGEST}`, '--dry-run=maybe'], 'it takes true or false'],
    [['attach', `r.example/app@${DIGEST}`, '--platforms', 'amd64'], '"amd64" is not os/architecture'],
    [
      ['attach', `r.example/app@${DIGEST}`, '--sbom', 'none', '--provenance', 'none', '--collect', 'none'],
      'nothing to attach',
    ],
    [['attach', `r.example/app@${DIGEST}`, '--registry-username', 'u'], 'go together'],
    [
      ['attach', `r.example/app@${DIGEST}`, '--collect', 'everything'],
      '"everything" is none of buildkit, cosign, retired',
    ],
    [['attach', `r.example/app@${DIGEST}`, '--annotations', 'x'], '"x" is not key=value'],
    [['attach', `r.example/app@${DIGEST}`, '--evidence', 'no-such-file.json'], 'no-such-file.json'],
    [['discover', 'r.example/app:v1', '--format', 'yaml'], 'it takes tree, json, mermaid, markdown'],
    [['discover', 'r.example/app:v1', '--depth', 'deep'], 'depth is "deep"'],
  ])('%j', async (args, why) => {
    const { code, out, err } = await call(args);
    expect(err).toContain(why);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});

test('flags can come from the environment, and an argument wins', async () => {
  const { err } = await call(['attach'], { OCI_EVIDENCE_IMAGE: 'r.example/app:fromenv' });
  expect(err).toContain('r.example/app:fromenv has no digest');
  const second = await call(['attach', 'r.example/app:fromarg'], { OCI_EVIDENCE_IMAGE: 'r.example/app:fromenv' });
  expect(second.err).toContain('r.example/app:fromarg has no digest');
});
