import { expect, test } from '@jest/globals';
import { run } from '../../src/cli/command-line.ts';
import { startRegistry } from '../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage } from '../support/workspace.ts';

test('the document of one platform goes to standard output in one piece, and what must be known of it beside it', async () => {
  const registry = await startRegistry();
  const workspace = makeWorkspace();
  try {
    const { reference } = await seedDemoImage(registry);
    const out: (string | Uint8Array)[] = [];
    let err = '';
    const code = await run(['sbom', reference, '--cache-dir=none', '--sbom-format=spdx-2.3'], {
      env: { HOME: workspace.path },
      cwd: workspace.path,
      out: (text) => out.push(text),
      err: (text) => {
        err += text;
      },
      color: false,
    });
    expect({ code, pieces: out.length }).toEqual({ code: 0, pieces: 1 });
    expect(JSON.parse(Buffer.concat(out.map((piece) => Buffer.from(piece))).toString())).toMatchObject({
      spdxVersion: 'SPDX-2.3',
    });
    expect(err).toBe('note: this is the SBOM for linux/amd64; the image also has linux/arm64\n');
  } finally {
    workspace.remove();
    await registry.close();
  }
});
