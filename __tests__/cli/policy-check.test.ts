// policy check: problems with line and column on standard output, annotations in a workflow, exit code 1 for errors.
import { afterEach, describe, expect, test } from '@jest/globals';
import { evidenceImage } from '../support/evidence-image.ts';
import { directoryWith, removeDirectories } from '../support/policy/directory.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { callCli } from '../support/terminal.ts';

const VALID = 'version: 1\nrequire: [sbom]\n';

afterEach(removeDirectories);

test('a valid policy prints nothing to standard output', async () => {
  const cwd = await directoryWith({ 'policy.yml': VALID });
  expect(await callCli(['policy', 'check', 'policy.yml'], { cwd })).toEqual({
    code: 0,
    out: '',
    err: 'policy.yml is valid\n',
  });
});

test('problems of several files and their includes are listed, and fail the call', async () => {
  const cwd = await directoryWith({
    'a.yml': 'version: 1\ninclude: dir/b.yml\nrequire: [sbon]\n',
    'dir/b.yml': 'version: 1\nrequire:\n  - scan: { max-severity: hihg }\n',
    'c.yml': VALID,
    'd.yml':
      'version: 1\ntrust: { a: { repository: acme/app } }\nrequire: [sbom]\nexceptions: [{ id: CVE-1, until: 2020-01-01, reason: r }]\n',
  });
  const { code, out, err } = await callCli(['policy', 'check', 'a.yml', 'c.yml', 'd.yml'], { cwd });
  expect(out.split('\n')).toEqual([
    'a.yml:3:11: unknown kind of evidence "sbon" in require[0]; did you mean "sbom"?',
    'dir/b.yml:3:27: "max-severity" of scan must be critical, high, medium, low, negligible or none, not "hihg"; did you mean "high"?',
    'd.yml:2:13: warning: the signer "a" is never used; name it in "signed-by" or remove it',
    'd.yml:4:14: the exception for "CVE-1" expired on 2020-01-01; remove it or renew it',
    'd.yml:4:14: warning: exceptions have no effect, because no scan is required',
    '',
  ]);
  expect(err).toBe('c.yml is valid\nerror: a.yml has 2 errors\nerror: d.yml has 1 error\n');
  expect(code).toBe(1);
});

test('warnings alone do not fail the call', async () => {
  const cwd = await directoryWith({ 'p.yml': 'version: 1\nrequire: [sbom, sbom]\n' });
  const { code, out } = await callCli(['policy', 'check', 'p.yml'], { cwd });
  expect([code, out]).toEqual([0, 'p.yml:2:17: warning: require[1] repeats require[0]; remove one of them\n']);
});

test('in a workflow, problems are annotations, and no text of the policy is a command', async () => {
  const cwd = await directoryWith({
    'p,1.yml': 'version: 1\n"a%0A::error::b": 1\n"x\\n::add-mask::y": 1\nrequire: [sbom, sbom]\n',
  });
  const { code, out } = await callCli(['policy', 'check', 'p,1.yml'], { cwd, env: { GITHUB_ACTIONS: 'true' } });
  expect(code).toBe(1);
  const lines = out.trimEnd().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^::error file=p%2C1\.yml,line=2,col=1::unknown key "a%250A::error::b" in the policy; /);
  expect(lines[1]).toMatch(/^::error file=p%2C1\.yml,line=3,col=1::unknown key "x\\n::add-mask::y" in the policy; /);
});

test('a file that does not exist is a mistake of the call', async () => {
  const { code, err } = await callCli(['policy', 'check', 'none.yml'], { cwd: await directoryWith({}) });
  expect([code, err]).toEqual([
    2,
    'error: could not read "none.yml": no such file or directory (ENOENT); check the path\n',
  ]);
});

test('a condition is checked', async () => {
  const cwd = await directoryWith({
    'p.yml': 'version: 1\nconditions:\n  - { name: c, cel: sbmo.components.size() < 3 }\n',
  });
  const { out } = await callCli(['policy', 'check', 'p.yml'], { cwd });
  expect(out).toBe('p.yml:3:21: invalid CEL expression: Unknown variable: sbmo (at character 1)\n');
});

describe('a policy in a registry', () => {
  async function withArtifact() {
    const registry = await startRegistry();
    const image = evidenceImage(registry, 'policies');
    const included = 'version: 1\nrequire: [sbom]\n';
    const { digest } = image.attach(image.index, [{ mediaType: 'application/yaml', bytes: included }]);
    const name = `oci://${registry.host}/policies@${digest}`;
    const cwd = await directoryWith({
      'a.yml': `version: 1\ninclude: ${name}\nrequire: [scan]\n`,
      'b.yml': 'version: 1\nrequire: [sbon]\n',
    });
    return { registry, name, check: (...files: readonly string[]) => callCli(['policy', 'check', ...files], { cwd }) };
  }

  test('is checked by its reference, and as an include', async () => {
    const { registry, name, check } = await withArtifact();
    expect(await check(name, 'a.yml')).toEqual({ code: 0, out: '', err: `${name} is valid\na.yml is valid\n` });
    await registry.close();
  });

  test('that is not answered is exit code 3, and other files are checked', async () => {
    const { registry, name, check } = await withArtifact();
    registry.faults.forbidden = { on: /./ };
    const { code, err } = await check('a.yml');
    expect(code).toBe(3);
    expect(err).toContain(`error: could not read the policy ${name}: could not `);
    const both = await check('a.yml', 'b.yml');
    expect(both.code).toBe(1);
    expect(both.out).toContain('b.yml:2:11: unknown kind of evidence "sbon"');
    await registry.close();
  });

  test('that does not exist, and a reference without digest, are mistakes', async () => {
    const { registry, name, check } = await withArtifact();
    expect(await check(name.replace(/.{8}$/, '00000000'))).toMatchObject({ code: 2 });
    expect(await check(name.replace(/@.*$/, ':v1'))).toMatchObject({
      code: 2,
      err: expect.stringContaining('has no digest, so its content could change'),
    });
    await registry.close();
  });
});
