// The mistakes of a policy that a step applies are annotations on the policy's lines, one each.
import { afterEach, expect, test } from '@jest/globals';
import { stepIn } from '../support/step.ts';
import { callCli } from '../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace | undefined;
afterEach(() => workspace?.remove());

const IMAGE = `registry.example/app@sha256:${'a'.repeat(64)}`;
const POLICY = 'version: 1\nrequire:\n  - sbon\n  - scan: { max-severity: hihg }\n';

test('each mistake fails the step at its line, before any network call', async () => {
  workspace = makeWorkspace();
  workspace.write('policy.yml', POLICY);
  const { code, log } = await stepIn(workspace, 'verify', { image: IMAGE, policy: 'policy.yml' });
  expect(code).toBe(1);
  expect(log.trimEnd().split('\n')).toEqual([
    '::error file=policy.yml,line=3,col=5::policy.yml:3:5: unknown kind of evidence "sbon" in require[0]; did you mean "sbom"?',
    '::error file=policy.yml,line=4,col=27::policy.yml:4:27: "max-severity" of scan must be critical, high, medium, low, negligible or none, not "hihg"; did you mean "high"?',
  ]);
});

test('on a command line each mistake is a line', async () => {
  workspace = makeWorkspace();
  workspace.write('policy.yml', POLICY);
  const { code, err } = await callCli(['verify', IMAGE, '--policy', 'policy.yml'], { cwd: workspace.path });
  expect(code).toBe(2);
  expect(
    err
      .trimEnd()
      .split('\n')
      .map((line) => line.slice(0, 24)),
  ).toEqual(['error: policy.yml:3:5: u', 'error: policy.yml:4:27: ']);
});
