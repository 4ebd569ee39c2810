// Configuration files: what they set, what takes precedence, what they extend, and their mistakes with line and column.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Command, type CommandResult, command } from '../../../src/commands/command.ts';
import { SHARED, sectionsOf } from '../../../src/commands/config/settings.ts';
import { IMAGE } from '../../../src/commands/inputs/image.ts';
import { OUTPUT } from '../../../src/commands/inputs/output.ts';
import { REGISTRY } from '../../../src/commands/inputs/registry.ts';
import { SBOM } from '../../../src/commands/inputs/sbom.ts';
import { SCAN } from '../../../src/commands/inputs/scan.ts';
import { COMMANDS } from '../../../src/commands/table.ts';
import { pushFile } from '../../support/config-artifact.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { cliIn, type Printed } from '../../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../../support/workspace.ts';

/** A command that prints the values of its inputs. */
const echo = command({
  name: 'echo',
  group: 'Setup',
  purpose: 'Print inputs',
  description: 'Print the values of inputs',
  examples: [],
  inputs: { image: IMAGE.image, platforms: IMAGE.platforms, depth: OUTPUT.depth, ...SBOM, ...SCAN, ...REGISTRY },
  positionals: [{ input: 'image' }],
  outputs: {},
  load: async () => ({
    run: async ({ depth, platforms, strict, 'sbom-format': format, scan }): Promise<CommandResult<never>> => ({
      outputs: {},
      report: { document: () => JSON.stringify({ depth, platforms, strict, format, scan: scan.scanners }) },
      failures: [],
    }),
  }),
});

const TABLE: readonly Command[] = [...COMMANDS, echo];

let workspace: Workspace;
let registry: TestRegistry | undefined;
beforeEach(() => {
  workspace = makeWorkspace();
});
afterEach(async () => {
  workspace.remove();
  await registry?.close();
  registry = undefined;
});

const call = (args: readonly string[] = [], env: Record<string, string> = {}): Promise<Printed> =>
  cliIn(workspace, ['echo', 'r.example/app:v1', ...args], { commands: TABLE, env });

async function values(
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<Record<string, unknown>> {
  const { code, out, err } = await call(args, env);
  expect({ code, err: code === 0 ? '' : err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

const mistakes = async (text: string): Promise<string[]> => {
  workspace.write('.oci-evidence.yml', text);
  const { code, out, err } = await call();
  expect({ code, out }).toEqual({ code: 2, out: '' });
  return err.trimEnd().split('\n');
};

test('it sets inputs, in the section of the command before the one for all', async () => {
  expect(await values()).toMatchObject({ depth: 8, strict: false });
  workspace.write(
    '.oci-evidence.yml',
    'version: 1\ndefaults:\n  depth: 3\n  strict: true\n  platforms: [linux/amd64, linux/arm64]\necho:\n  depth: 4\nattach:\n  sbom-format: spdx-2.3\n',
  );
  expect(await values()).toEqual({
    depth: 4,
    strict: true,
    platforms: ['linux/amd64', 'linux/arm64'],
    format: 'cyclonedx-1.6',
    scan: [],
  });
});

test('precedence: flag, environment variable, file, what it extends, default', async () => {
  mkdirSync(join(workspace.path, 'shared'));
  writeFileSync(
    join(workspace.path, 'shared', 'base.yml'),
    'version: 1\necho:\n  depth: 5\n  strict: true\n  sbom-format: spdx-2.3\n',
  );
  workspace.write('.oci-evidence.yml', 'version: 1\nextends: shared/base.yml\necho:\n  depth: 4\n');
  expect(await values()).toMatchObject({ depth: 4, strict: true, format: 'spdx-2.3' });
  const env = { OCI_EVIDENCE_DEPTH: '3' };
  expect(await values([], env)).toMatchObject({ depth: 3 });
  expect(await values(['--depth', '2'], env)).toMatchObject({ depth: 2 });
  // A value that equals the default is a value too.
  expect(await values(['--depth', '8', '--strict=false'])).toMatchObject({ depth: 8, strict: false });
});

test('config names another file or none, and the note says what was used', async () => {
  workspace.write('.oci-evidence.yml', 'version: 1\necho: { depth: 4 }\n');
  workspace.write('other.yml', 'version: 1\necho: { depth: 6 }\n');
  expect(await values(['--config', 'other.yml'])).toMatchObject({ depth: 6 });
  expect(await values(['--config', 'none'])).toMatchObject({ depth: 8 });
  expect((await call()).err).toMatch(/^configuration: \.oci-evidence\.yml \(sha256:[0-9a-f]{64}\)$/m);
  const { code, err } = await call(['--config', 'missing.yml']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'error: could not read the configuration "missing.yml": no such file or directory (ENOENT); check the path\n',
  });
});

describe('mistakes have line and column', () => {
  test.each([
    ['version: 1\necho:\n  detph: 3\n', '.oci-evidence.yml:3:3: unknown key "detph" in "echo"; did you mean "depth"?'],
    [
      'version: 1\nehco:\n  depth: 3\n',
      '.oci-evidence.yml:2:1: unknown key "ehco" in the configuration; did you mean "echo"?',
    ],
    [
      'version: 1\necho:\n  depth: deep\n',
      '.oci-evidence.yml:3:10: "depth" of "echo": invalid value "deep"; use a whole number from 1 to 32',
    ],
    [
      'version: 1\necho:\n  depth: [1, 2]\n',
      '.oci-evidence.yml:3:10: "depth" of "echo" must be a single value, not a list',
    ],
    [
      'version: 1\necho:\n  depth: { a: 1 }\n',
      '.oci-evidence.yml:3:10: "depth" of "echo" must be a text, a number, true or false, not a mapping',
    ],
    [
      'version: 1\nattach:\n  sbom-format: spdx\n',
      '.oci-evidence.yml:3:16: "sbom-format" of "attach": invalid value "spdx"; use',
    ],
    ['echo: {}\n', '.oci-evidence.yml:1:1: the configuration has no "version"; add `version: 1`'],
    ['version: 2\n', '.oci-evidence.yml:1:10: "version" of the configuration must be 1, not the number "2"'],
    ['version: 1\n\techo: 1\n', '.oci-evidence.yml:2:1: invalid YAML'],
    ['version: 1\na: &a 1\n', '.oci-evidence.yml:2:4: anchors are not allowed in a configuration'],
    [
      'version: 1\nextends: nowhere.yml\n',
      '.oci-evidence.yml:2:10: could not extend "nowhere.yml": could not read "nowhere.yml": no such file or directory (ENOENT)',
    ],
    [
      'version: 1\nextends: .oci-evidence.yml\n',
      '.oci-evidence.yml:2:10: ".oci-evidence.yml" extends itself; remove the cycle',
    ],
    [
      'version: 1\nextends: https://example.com/x.yml\n',
      '.oci-evidence.yml:2:10: could not extend "https://example.com/x.yml": "https://example.com/x.yml" has the unknown scheme "https"',
    ],
    ['', '.oci-evidence.yml:1:1: the file is empty'],
  ])('%j', async (text, message) => {
    const [first, ...others] = await mistakes(text);
    expect(first).toContain(`error: ${message}`);
    expect(others).toEqual([]);
  });

  test('all of them at once', async () => {
    expect(await mistakes('version: 1\necho:\n  depth: x\n  strcit: true\n')).toHaveLength(2);
  });
});

describe('what a file cannot set', () => {
  test.each([
    ['registry-password', 'hunter2-hunter2'],
    ['github-token', 'ghp_1234567890'],
    ['registry-username-and-more', 'x'],
    ['image', 'r.example/other'],
    ['config', 'other.yml'],
  ])('%s', async (input, value) => {
    const [first] = await mistakes(`version: 1\necho:\n  ${input}: ${value}\n`);
    expect(first).toContain(`unknown key "${input}"`);
    expect(first).not.toContain(value);
  });

  test('no secret, no image and no permission to delete in any section', () => {
    for (const [, inputs] of sectionsOf(COMMANDS)) {
      for (const [name, input] of Object.entries(inputs))
        expect({ name, secret: input.secrets }).toEqual({ name, secret: undefined });
      for (const name of ['image', 'digest', 'apply', 'dry-run', 'config', 'from', 'to'])
        expect(Object.keys(inputs)).not.toContain(name);
    }
    expect([...sectionsOf(COMMANDS).keys()]).toEqual(
      expect.arrayContaining([SHARED, 'attach', 'verify', 'policy check']),
    );
    expect([...sectionsOf(COMMANDS).keys()]).not.toContain('login');
  });
});

describe('extends', () => {
  test('an artifact by tag is resolved to its digest, and one by digest is verified', async () => {
    registry = await startRegistry();
    const digest = pushFile(registry, 'acme/defaults', 'version: 1\necho: { depth: 5, scan: [osv] }\n', 'v1');
    workspace.write(
      '.oci-evidence.yml',
      `version: 1\nextends: oci://${registry.host}/acme/defaults:v1\necho: { strict: true }\n`,
    );
    expect(await values()).toMatchObject({ depth: 5, scan: ['osv'], strict: true });
    expect((await call()).err).toContain(`extends oci://${registry.host}/acme/defaults@${digest}`);
    expect(await values(['--config', `oci://${registry.host}/acme/defaults@${digest}`])).toMatchObject({ depth: 5 });
    registry.faults.corruptBody = { on: /blobs/ };
    const { code, err } = await call();
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('does not match') });
  });

  test('an artifact cannot lead to a file of this machine', async () => {
    registry = await startRegistry();
    pushFile(registry, 'acme/defaults', 'version: 1\nextends: /etc/passwd\n', 'v1');
    const { code, err } = await call(['--config', `oci://${registry.host}/acme/defaults:v1`]);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('"/etc/passwd" is a path, but the configuration comes from a registry'),
    });
  });

  test('a registry that refuses is a failure, not a configuration without settings', async () => {
    registry = await startRegistry({ faults: { forbidden: {} } });
    const { code, err } = await call(['--config', `oci://${registry.host}/acme/defaults:v1`]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('403') });
  });

  test('the length of the chain is limited', async () => {
    for (let at = 0; at < 8; at++) workspace.write(`c${at}.yml`, `version: 1\nextends: c${at + 1}.yml\n`);
    const { code, err } = await call(['--config', 'c0.yml']);
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringContaining('more than 5 configurations extend each other'),
    });
  });
});

describe('hostile files', () => {
  test('one that is too large', async () => {
    workspace.write('.oci-evidence.yml', `version: 1\n# ${'x'.repeat(300_000)}\n`);
    expect((await call()).err).toContain('the limit is 262144');
  });

  test('a link out of the working directory', async () => {
    symlinkSync('/etc/hostname', join(workspace.path, '.oci-evidence.yml'));
    expect((await call()).err).toContain('it leads out of the working directory');
  });

  test('a directory, a name from a prototype, and control characters', async () => {
    mkdirSync(join(workspace.path, 'd.yml'));
    expect((await call(['--config', 'd.yml'])).err).toContain('it is not a regular file');
    expect((await mistakes('version: 1\n__proto__: { depth: 3 }\n'))[0]).toContain('unknown key "__proto__"');
    expect((await mistakes('version: 1\n"\\e[2J": 1\n'))[0]).not.toContain('\u001b');
  });
});

describe('config check', () => {
  const check = (...args: string[]): Promise<Printed> =>
    cliIn(workspace, ['config', 'check', ...args], { commands: TABLE });

  test('a valid file, by default the one in the working directory', async () => {
    workspace.write('.oci-evidence.yml', 'version: 1\nattach: { sbom: auto }\n');
    expect(await check()).toMatchObject({
      code: 0,
      out: '',
      err: expect.stringContaining('.oci-evidence.yml is valid'),
    });
  });

  test('problems with line and column, and exit code 1', async () => {
    workspace.write('a.yml', 'version: 1\nattach:\n  sbmo: auto\n  fail-on: hihg\n');
    expect(await check('a.yml')).toEqual({
      code: 1,
      out: 'a.yml:3:3: unknown key "sbmo" in "attach"; did you mean "sbom"?\na.yml:4:12: "fail-on" of "attach": invalid value "hihg"; use none, critical, high, medium or low; did you mean "high"?\n',
      err: 'error: a.yml has 2 errors\n',
    });
  });

  test('a file that does not exist is a mistake of the call', async () => {
    expect(await check('no.yml')).toMatchObject({ code: 2, err: expect.stringContaining('could not read "no.yml"') });
  });
});
