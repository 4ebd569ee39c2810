// gh verifies what we sign with the identity of a workflow, from the registry alone; judged by what it prints, because it also exits with
// 0 when nothing matched.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { verifyWithGh } from '../../support/interop/gh.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { pushTarget, REGISTRIES, writeKey } from '../../support/signing-target.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { outputOf } from '../../support/terminal.ts';

const BOM = 'https://cyclonedx.org/bom';
const SLSA = 'https://slsa.dev/provenance/v1';
const SBOM = { bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, components: [] };

let folder: string;
let sigstore: Sigstore;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await temporaryDirectory();
  sigstore = await startSigstore();
  await writeFile(at('sbom.json'), JSON.stringify(SBOM));
  await writeKey(at('key.pem'));
  await writeFile(at('root.json'), sigstore.trustedRoot);
}, 30_000);
afterAll(() => sigstore?.close());

describe.each(REGISTRIES)('a registry $title', ({ faults }) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ faults });
  });
  afterAll(() => registry.close());

  const image = (name: string): Promise<string> => pushTarget(registry.host, name);
  const attach = (reference: string, ...flags: readonly string[]) =>
    outputOf(['attach', reference, '--sbom', 'sbom.json', '--provenance', 'none', ...flags], {
      cwd: folder,
      env: { HOME: folder, SIGSTORE_ID_TOKEN: identityToken() },
    });
  const keyless = (): readonly string[] => ['--sign', 'keyless', '--fulcio-url', sigstore.fulcio.url];
  const gh = (reference: string, predicateType: string, root = at('root.json')) =>
    verifyWithGh(reference, { predicateType, trustedRoot: root, home: folder });

  test.each([
    ['a log entry', () => ['--rekor-url', sigstore.rekor.url]],
    [
      'a log entry and a timestamp',
      () => ['--rekor-url', sigstore.rekor.url, '--timestamp-server-url', sigstore.timestamp.url],
    ],
  ])(
    'with a certificate and %s, gh verifies the attestation of that predicate type',
    async (_, services) => {
      const reference = await image(`gh-${services().length}`);
      await attach(reference, ...keyless(), ...services());
      const { statements } = await gh(reference, BOM);
      expect(statements).toEqual([expect.objectContaining({ predicateType: BOM, predicate: SBOM })]);
      expect((await gh(reference, SLSA)).statements).toEqual([]);
    },
    60_000,
  );

  test('with a key, gh finds the bundle and skips it, beside one with a certificate', async () => {
    const reference = await image('gh-key');
    await attach(reference, '--sign', 'key', '--signing-key', 'key.pem');
    expect((await gh(reference, BOM)).statements).toEqual([]);
    await attach(reference, ...keyless(), '--rekor-url', sigstore.rekor.url);
    expect((await gh(reference, BOM)).statements).toHaveLength(1);
  }, 60_000);

  test('without a line break at its end, gh reads no trusted root', async () => {
    const reference = await image('gh-root');
    await attach(reference, ...keyless(), '--rekor-url', sigstore.rekor.url);
    await writeFile(at('cut.json'), sigstore.trustedRoot.trimEnd());
    expect((await gh(reference, BOM, at('cut.json'))).statements).toEqual([]);
    expect((await gh(reference, BOM)).statements).toHaveLength(1);
  }, 60_000);
});
