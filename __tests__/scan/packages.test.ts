import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { documentOf } from '../../src/evidence/document.ts';
import { packagesOf } from '../../src/scan/packages.ts';

const read = (text: string) => packagesOf(documentOf(Buffer.from(text), 'application/json'), 'sbom.json');
const fixture = (name: string): string => readFileSync(new URL(`../fixtures/formats/${name}`, import.meta.url), 'utf8');

test('reads the same packages from CycloneDX, SPDX and Syft documents of one directory', async () => {
  const [cyclonedx, spdx, syft] = await Promise.all(
    ['syft.cdx.json', 'syft.spdx.json', 'syft.json'].map((name) => read(fixture(name))),
  );
  expect(syft?.purls.length).toBeGreaterThan(0);
  expect(cyclonedx?.purls.every((purl) => syft?.purls.includes(purl.replace(/[?&]package-id=[^&]*/, '')))).toBe(true);
  expect(spdx?.purls).toEqual(syft?.purls);
  expect(syft?.whole).toBe(true);
});

test('reads nested components, and SBOMs inside statements', async () => {
  const bom = {
    bomFormat: 'CycloneDX',
    components: [
      { type: 'operating-system', name: 'debian', purl: 'pkg:generic/debian@12' },
      { type: 'file', name: '/etc/passwd' },
      { type: 'application', name: 'app', components: [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1' }] },
      { type: 'library', name: 'a again', purl: 'pkg:npm/a@1' },
    ],
  };
  expect(await read(JSON.stringify(bom))).toEqual({ purls: ['pkg:npm/a@1'], unnamed: 1, whole: true });
  const statement = { _type: 'https://in-toto.io/Statement/v1', predicate: bom };
  expect((await read(JSON.stringify(statement))).purls).toEqual(['pkg:npm/a@1']);
});

test('reads packages from SPDX 3', async () => {
  const graph = [
    { type: 'software_Package', name: 'a', software_packageUrl: 'pkg:npm/a@1' },
    { type: 'software_Package', name: 'b' },
    { type: 'software_File', name: 'c' },
  ];
  expect(await read(JSON.stringify({ '@graph': graph }))).toEqual({ purls: ['pkg:npm/a@1'], unnamed: 1, whole: true });
});

test('a truncated SBOM is an error', async () => {
  await expect(read('{"components":[{"purl":"pkg:npm/a@1"}')).rejects.toThrow(/^sbom\.json: line 1/);
});
