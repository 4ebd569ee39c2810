import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { cliIn, type Printed } from '../support/terminal.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

let registry: TestRegistry;
let workspace: Workspace;

beforeEach(async () => {
  registry = await startRegistry();
  workspace = makeWorkspace();
});

afterEach(async () => {
  workspace.remove();
  await registry.close();
});

const attach = (...args: string[]): Promise<Printed> =>
  cliIn(workspace, ['attach', '--provenance=none', '--sign=none', '--cache-dir=none', ...args]);

test('the documents of several images do not overwrite each other in the output folder', async () => {
  const images = await Promise.all(['acme/one', 'acme/two'].map((name) => seedDemoImage(registry, name)));
  const given = images.map(({ reference }) => `--image=${reference}`);
  const { code, out } = await attach(...given, '--output-dir=out', '--platforms=linux/amd64');
  expect({ code, references: images.every(({ reference }) => out.includes(reference)) }).toEqual({
    code: 0,
    references: true,
  });
  expect(readdirSync(join(workspace.path, 'out')).sort()).toEqual([
    'graph-1.json',
    'graph-2.json',
    'sbom-1.cdx.json',
    'sbom-2.cdx.json',
  ]);
});
