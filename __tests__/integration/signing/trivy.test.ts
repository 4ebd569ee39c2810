// Trivy reads the SBOM and applies the OpenVEX in what we attach and sign, and reads the documents that we generate; judged by the
// components and findings that it prints.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { openvex, VULNERABLE } from '../../support/interop/generated-graph.ts';
import { trivyReads, trivySbom, trivySuppressed, writeVulnerabilities } from '../../support/interop/readers.ts';
import { COMPONENT, SBOM } from '../../support/interop/writers.ts';
import { END, rawEntry } from '../../support/raw-tar.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { pushTarget, writeKey } from '../../support/signing-target.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { outputOf } from '../../support/terminal.ts';

const VULNERABILITIES = ['CVE-2026-0', 'CVE-2026-1'];
let home: string;
let sigstore: Sigstore;
let registry: TestRegistry;
beforeAll(async () => {
  home = await temporaryDirectory();
  [sigstore, registry] = await Promise.all([startSigstore(), startRegistry()]);
  await writeKey(join(home, 'key.pem'));
  await writeFile(join(home, 'sbom.json'), JSON.stringify(SBOM));
  await writeFile(join(home, 'vex.json'), JSON.stringify(openvex('one-1')));
  await writeVulnerabilities(VULNERABLE, VULNERABILITIES, { home });
}, 30_000);
afterAll(() => Promise.all([sigstore?.close(), registry?.close()]));

/** An image with an npm package that has both vulnerabilities. */
function image(name: string): Promise<string> {
  const content = `{"name":"${VULNERABLE}","version":"1.0.0"}`;
  const layer = Buffer.concat([rawEntry(`app/node_modules/${VULNERABLE}/package.json`, content), END]);
  return pushTarget(registry.host, name, layer);
}
const attach = (reference: string, ...flags: readonly string[]): Promise<string> =>
  outputOf(['attach', reference, '--provenance', 'none', ...flags], {
    cwd: home,
    env: { HOME: home, SIGSTORE_ID_TOKEN: identityToken() },
  });

const SIGNERS: readonly (readonly [string, () => readonly string[]])[] = [
  ['a key', () => ['--sign', 'key', '--signing-key', 'key.pem']],
  [
    'a certificate',
    () => ['--sign', 'keyless', '--fulcio-url', sigstore.fulcio.url, '--rekor-url', sigstore.rekor.url],
  ],
];

describe.each(SIGNERS)('signed with %s', (name, flags) => {
  test('Trivy takes our SBOM as that of the image, and leaves out what our VEX says does not affect it', async () => {
    const reference = await image(name.replace(' ', '-'));
    expect(await trivySbom([reference], { home })).toBeUndefined();
    expect(await trivySuppressed(reference, { home })).toEqual({ found: VULNERABILITIES, suppressed: [] });
    await attach(reference, '--sbom', 'sbom.json', '--evidence', 'vex.json', ...flags());
    expect(await trivySbom([reference], { home })).toEqual([COMPONENT]);
    expect(await trivySuppressed(reference, { home })).toEqual({ found: ['CVE-2026-0'], suppressed: ['CVE-2026-1'] });
  }, 60_000);
});

test.each(['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'])(
  'an SBOM of the format %s that we generate: Trivy finds the packages and their vulnerabilities in it',
  async (format) => {
    const reference = await image(`generated-${format}`);
    const file = join(home, `${format}.json`);
    await writeFile(
      file,
      await outputOf(['sbom', reference, '--sbom-format', format], { cwd: home, env: { HOME: home } }),
    );
    expect(await trivyReads(file, { home })).toEqual({ packages: [`${VULNERABLE}@1.0.0`], found: VULNERABILITIES });
  },
  60_000,
);
