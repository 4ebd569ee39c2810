import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { variableOf } from '../../src/cli/parse.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import { alternatives } from '../../src/spelling.ts';
import { VERSION } from '../../src/version.ts';
import { callCli, type Printed } from '../support/terminal.ts';

const DIGEST = `sha256:${'ab'.repeat(32)}`;

const call = (args: string[], env: Record<string, string> = {}): Promise<Printed> => callCli(args, { env });

test('the version is package.json’s', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(VERSION).toBe(version);
  expect(await call(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('help lists every command, and a command’s help every flag with its variable’s form', async () => {
  const general = await call(['--help']);
  expect(general).toMatchObject({ code: 0, err: '' });
  for (const command of COMMANDS) {
    expect(general.out).toContain(`  ${command.name} `);
    const { code, out } = await call([...command.name.split(' '), '--help']);
    expect(code).toBe(0);
    for (const name of Object.keys(command.inputs))
      expect(out).toMatch(new RegExp(`^ {2}(?:-[a-z], )?--${name}( |$)`, 'm'));
  }
  expect(variableOf('registry-password')).toBe('OCI_EVIDENCE_REGISTRY_PASSWORD');
});

describe('a mistake of the user’s is one line on stderr and exit code 2, before any network call', () => {
  test.each([
    [[], `no command is given; use ${alternatives(COMMANDS.map(({ name }) => name))} (`],
    [['frobnicate'], 'unknown command "frobnicate" (oci-evidence --help'],
    [['attach'], 'image is required'],
    [['attach', 'r.example/app:v1'], 'has no digest'],
    [['attach', `r.example/App@${DIGEST}`], 'repository names are lower-case'],
    [['attach', `r.example/app@${DIGEST}`, '--nonsense'], 'unknown flag "--nonsense"'],
    [
      ['attach', `r.example/app@${DIGEST}`, 'more'],
      'unexpected argument "more"; usage: oci-evidence attach [IMAGE] [flags]',
    ],
    [['attach', `r.example/app@${DIGEST}`, '--image', 'x'], 'the image is given twice'],
    [['attach', `r.example/app@${DIGEST}`, '--digest', DIGEST, '--digest', DIGEST], '--digest is given more than once'],
    [['attach', `r.example/app@${DIGEST}`, '--dry-run=maybe'], 'dry-run: invalid value "maybe"; use true or false'],
    [
      ['attach', `r.example/app@${DIGEST}`, '--platforms', 'amd64'],
      'platforms: invalid value "amd64"; use os/architecture',
    ],
    [
      ['attach', `r.example/app@${DIGEST}`, '--sbom', 'none', '--provenance', 'none', '--collect', 'none'],
      'nothing to attach',
    ],
    [['attach', `r.example/app@${DIGEST}`, '--registry-username', 'u'], 'must be set together'],
    [
      ['attach', `r.example/app@${DIGEST}`, '--collect', 'everything'],
      'collect: invalid value "everything"; use buildkit, cosign or legacy, or none alone',
    ],
    [['attach', `r.example/app@${DIGEST}`, '--annotations', 'x'], 'annotations: invalid value "x"; use key=value'],
    [['attach', `r.example/app@${DIGEST}`, '--evidence', 'no-such-file.json'], 'no-such-file.json'],
    [
      ['discover', 'r.example/app:v1', '--format', 'yaml'],
      'format: invalid value "yaml"; use tree, json, mermaid, markdown or html',
    ],
    [
      ['discover', 'r.example/app:v1', '--depth', 'deep'],
      'depth: invalid value "deep"; use a whole number from 1 to 32',
    ],
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
