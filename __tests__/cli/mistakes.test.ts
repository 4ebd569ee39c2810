// All mistakes of one call are reported together, each with the closest valid value, before anything is sent.
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import { callCli, cliIn, type Printed } from '../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

/** No connection can be made to it: a call that sends anything fails in another way. */
const IMAGE = `127.0.0.1:1/acme/app@sha256:${'ab'.repeat(32)}`;

let workspace: Workspace;

beforeEach(() => {
  workspace = makeWorkspace();
});

afterEach(() => workspace.remove());

const attach = (...args: string[]): Promise<Printed> => cliIn(workspace, ['attach', IMAGE, ...args]);

const errorsOf = async (...args: string[]): Promise<readonly string[]> => {
  const { code, out, err } = await attach(...args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err.trimEnd().replaceAll(`${workspace.path}`, 'DIR').split('\n');
};

test('values, named files and the output directory', async () => {
  workspace.write('file', 'not a directory');
  const errors = await errorsOf(
    ...['--validate=eror', '--sbom=no.cdx.json', '--scan=osv', '--scan=no.sarif', '--evidence=a.md', '--evidence=b.md'],
    ...['--ca-file=no.pem', '--trusted-root=no.json', '--trusted-signers=no.pub', '--output-dir=file/out'],
  );
  expect(errors).toEqual([
    'error: sbom: "no.cdx.json" matches no files in DIR',
    'error: scan: "no.sarif" matches no files in DIR',
    'error: evidence: "a.md" matches no files in DIR',
    'error: evidence: "b.md" matches no files in DIR',
    'error: validate: invalid value "eror"; use error or warn; did you mean "error"?',
    'error: trusted-root: could not read "no.json": no such file or directory (ENOENT); check the path',
    'error: trusted-signers: could not read "no.pub": no such file or directory (ENOENT); check the path',
    'error: ca-file: could not read "no.pem": no such file or directory (ENOENT); check the path',
    expect.stringMatching(
      /^error: output-dir: could not write DIR\/file\/out: .*; choose a directory that is writable$/,
    ),
  ]);
});

test('the content of files, the signing key and programs that are not installed', async () => {
  workspace.write('empty.json', '');
  workspace.write('broken.cdx.json', '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{}]}');
  const errors = await errorsOf(
    ...['--evidence=empty.json', '--evidence=broken.cdx.json', '--evidence=*.sarif', '--signing-key=no.key'],
    ...['--sbom=syft', '--provenance=generate'],
  );
  const parts = ['signing-key is not', '"*.sarif" matches no files', 'empty.json is empty', 'broken.cdx.json: '];
  for (const part of [...parts, 'syft', 'provenance can be generated only in a workflow run']) {
    expect(errors.filter((line) => line.includes(part))).toHaveLength(1);
  }
  expect(errors).toHaveLength(parts.length + 2);
});

describe('a misspelt word where a path is possible', () => {
  test.each([
    ['sbom', 'atuo', 'auto'],
    ['sbom', 'sfyt', 'syft'],
    ['provenance', 'genrate', 'generate'],
    ['approvals', 'non', 'none'],
    ['scan', 'gripe', 'grype'],
  ])('--%s %s', async (input, value, word) => {
    for (const more of [[], ['--if-no-files-found=ignore']]) {
      expect(await errorsOf(`--${input}`, value, ...more)).toEqual([
        `error: ${input}: invalid value "${value}"; use the path of a file that exists; did you mean "${word}"?`,
      ]);
    }
  });

  test('a file of that name is attached, and a path is not compared to words', async () => {
    workspace.write('atuo', 'text');
    const { code, err } = await attach('--sbom=atuo', '--provenance=none', '--dry-run');
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('atuo is declared as sbom, but is of an unknown format'),
    });
    expect(await errorsOf('--sbom=./atou')).toEqual(['error: sbom: "./atou" matches no files in DIR']);
  });
});

test('files that do not exist are allowed by if-no-files-found', async () => {
  expect(await errorsOf('--evidence=no.md', '--if-no-files-found=ignore', '--strict=maybe')).toEqual([
    'error: strict: invalid value "maybe"; use true or false',
  ]);
});

test('a missing argument is named with the usage of the command', async () => {
  const { code, err } = await callCli(['diff', 'ghcr.io/acme/app:1']);
  expect(code).toBe(2);
  expect(err).toMatch(/^error: new is required: .*; usage: oci-evidence diff OLD NEW \[flags\]\n$/);
});

test('help names a variable that the command has', async () => {
  expect((await callCli(['login', '--help'])).out).toContain('OCI_EVIDENCE_USERNAME sets --username.');
  expect((await callCli(['attach', '--help'])).out).toContain(
    'OCI_EVIDENCE_REGISTRY_PASSWORD sets --registry-password.',
  );
  for (const { name, inputs } of COMMANDS) {
    const { out } = await callCli([...name.split(' '), '--help']);
    const [, flag] = /OCI_EVIDENCE_\w+\s+sets\s+--([a-z-]+)\./.exec(out) ?? [];
    if (flag !== undefined) expect(Object.keys(inputs)).toContain(flag);
  }
});

test('a terminal shows the code of an error, by which docs/troubleshooting.md lists it; a log does not', async () => {
  const shown = async (interactive: boolean): Promise<string> => {
    const err: string[] = [];
    const terminal = { env: {}, cwd: import.meta.dirname, color: false, out: () => undefined, interactive };
    await run(['discover', 'oci-layout:no-such-layout'], { ...terminal, err: (text) => err.push(text) });
    return err.join('');
  };
  const [terminal, log] = [await shown(true), await shown(false)];
  const [, code = ''] = /^code: ([a-z-]+), see https:\S+troubleshooting\.md$/m.exec(terminal) ?? [];
  expect(readFileSync(new URL('../../docs/troubleshooting.md', import.meta.url), 'utf8')).toContain(`| \`${code}\` |`);
  expect(log).not.toMatch(/^code: /m);
});
