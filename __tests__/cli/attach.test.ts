import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { useScene } from '../support/scene.ts';
import { seedDemoImage } from '../support/workspace.ts';

const scene = useScene();

test('the documents of several images do not overwrite each other in the output folder', async () => {
  const images = await Promise.all(['acme/one', 'acme/two'].map((name) => seedDemoImage(scene.registry, name)));
  const { code, out } = await scene.cli(
    ...['attach', '--provenance=none', '--sign=none', '--cache-dir=none'],
    ...images.map(({ reference }) => `--image=${reference}`),
    ...['--output-dir=out', '--platforms=linux/amd64'],
  );
  expect({ code, references: images.every(({ reference }) => out.includes(reference)) }).toEqual({
    code: 0,
    references: true,
  });
  expect(readdirSync(join(scene.workspace.path, 'out')).sort()).toEqual([
    'graph-1.json',
    'graph-2.json',
    'sbom-1.cdx.json',
    'sbom-2.cdx.json',
  ]);
});
