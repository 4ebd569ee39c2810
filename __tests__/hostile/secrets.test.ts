// Secrets are hidden in messages; documents are never rewritten, whatever a registry or a user chooses as a secret.
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { stepIn } from '../support/step.ts';
import { cliIn } from '../support/terminal.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;
let reference: string;

async function start(password: string): Promise<void> {
  registry = await startRegistry({ auth: { users: { user: password }, scheme: 'basic' } });
  ({ reference } = await seedDemoImage(registry));
}

beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('note.json', '{"note":1}');
});
afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const flags = (password: string): string[] => ['--registry-username=user', `--registry-password=${password}`];

describe.each(['requests', 'cyclonedx', 'linux/amd64', 'npm'])(
  'the password %j, which documents contain too',
  (password) => {
    test('is not cut out of a document', async () => {
      await start('something-else');
      const expected = await cliIn(workspace, ['sbom', reference, '--cache-dir=none', ...flags('something-else')]);
      const graph = await cliIn(workspace, ['discover', reference, '--format=json', ...flags('something-else')]);
      await registry.close();
      await start(password);
      const sbom = await cliIn(workspace, ['sbom', reference, '--cache-dir=none', ...flags(password)]);
      expect(sbom.code).toBe(0);
      // The registry's port is a part of names: everything else is the same, byte for byte.
      const same = (text: string): string =>
        text.replaceAll(/127\.0\.0\.1(?::|%3A)\d+/gi, 'HOST').replaceAll(/urn:uuid:[\w-]+/g, 'urn');
      expect(same(sbom.out)).toBe(same(expected.out));
      expect(sbom.out).toContain(password);
      const json = await cliIn(workspace, ['discover', reference, '--format=json', ...flags(password)]);
      expect(same(json.out)).toBe(same(graph.out));
    });

    test('is not cut out of the outputs of a step', async () => {
      await start(password);
      const step = await stepIn(workspace, 'attach', {
        ...{ image: reference, evidence: 'note.json', 'cache-dir': 'none', sign: 'none' },
        ...{ 'registry-username': 'user', 'registry-password': password },
      });
      expect(step.code).toBe(0);
      expect(JSON.parse(step.outputs.attached ?? '')).toMatchObject([{ kind: 'sbom' }, { kind: 'sbom' }, {}]);
      expect(`${step.outputs.attached}${step.outputs['sbom-path']}`).not.toContain('***');
    });
  },
);

test('a secret of eight or more characters is hidden in messages, a shorter one causes a warning', async () => {
  await start('right-password');
  const wrong = await cliIn(workspace, ['discover', reference, ...flags('wrong-password')]);
  expect(wrong.code).not.toBe(0);
  expect(wrong.err).not.toContain('wrong-password');
  const quoted = await cliIn(workspace, ['discover', reference, '--depth=sesame-open', ...flags('sesame-open')]);
  expect(quoted.err).toBe('error: depth: invalid value "***"; use a whole number from 1 to 32\n');
  const short = await cliIn(workspace, ['discover', reference, ...flags('short')]);
  expect(short.err).toMatch(/^warning: a secret is shorter than 8 characters and is not masked/);
  const step = await stepIn(workspace, 'discover', {
    ...{ image: reference, 'registry-username': 'user', 'registry-password': 'short' },
  });
  expect(step.log).toContain('::warning::a secret is shorter than 8 characters and is not masked');
  expect(step.log).not.toContain('::add-mask::short');
});
