import { expect, test } from '@jest/globals';
import { useScene } from '../support/scene.ts';
import { cliIn } from '../support/terminal.ts';
import { seedDemoImage } from '../support/workspace.ts';

const scene = useScene();

test('the document of one platform goes to standard output in one piece, and what must be known of it beside it', async () => {
  const { reference } = await seedDemoImage(scene.registry);
  let pieces = 0;
  const { code, out, err } = await cliIn(
    scene.workspace,
    ['sbom', reference, '--cache-dir=none', '--sbom-format=spdx-2.3'],
    {
      onOut: () => {
        pieces += 1;
      },
    },
  );
  expect({ code, pieces }).toEqual({ code: 0, pieces: 1 });
  expect(JSON.parse(out)).toMatchObject({ spdxVersion: 'SPDX-2.3' });
  expect(err).toBe('note: this is the SBOM for linux/amd64; the image also has linux/arm64\n');
});
