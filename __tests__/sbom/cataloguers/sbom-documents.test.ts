import { expect, test } from '@jest/globals';
import { sbomDocuments } from '../../../src/sbom/cataloguers/sbom-documents.ts';
import { cycloneDx } from '../../../src/sbom/documents/cyclonedx.ts';
import { spdxDocument } from '../../../src/sbom/documents/spdx.ts';
import { generateSboms, type ImageSbom, isImageSbom } from '../../../src/sbom/generate.ts';
import { putImage, putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { catalogued, type Files, tree } from '../../support/sbom-files.ts';

const SBOMS = 'usr/lib/python3/site-packages/pillow-13.0.0.dist-info/sboms';

async function imageOf(files: Files): Promise<ImageSbom> {
  const store = new MemoryStore('ghcr.io/acme/app');
  const [sbom] = await generateSboms(store, [{ subject: putImage(store, [await putLayer(store, files)]) }]);
  if (sbom === undefined || !isImageSbom(sbom)) throw new Error('no SBOM');
  return sbom;
}

test('the libraries in a wheel are listed with the document that states them', async () => {
  const { components } = await imageOf(tree('wheel'));
  const rows = components.map(({ purl, source }) => [purl, source]);
  expect(rows).toContainEqual(['pkg:rpm/almalinux/libXau@1.0.9-3.el8', `/${SBOMS}/auditwheel.cdx.json`]);
  expect(rows).toContainEqual(['pkg:pypi/pillow@13.0.0', undefined]);
  // The documents describe Pillow too, one with a qualifier. It is installed, so that nothing is claimed about it.
  expect(rows.filter(([purl]) => purl?.startsWith('pkg:pypi/'))).toHaveLength(1);
});

test('the source is a property in CycloneDX and an annotation in SPDX', async () => {
  const sbom = await imageOf(tree('wheel'));
  const value = `/${SBOMS}/auditwheel.cdx.json`;
  const { components } = JSON.parse(Buffer.from(cycloneDx(sbom, { toolVersion: '0' })).toString());
  const one = components.find(({ name }: { name: string }) => name === 'libXau');
  expect(one.properties).toContainEqual({ name: 'oci-evidence:source', value });
  const { packages } = JSON.parse(Buffer.from(spdxDocument(sbom, { toolVersion: '0' })).toString());
  const other = packages.find(({ name }: { name: string }) => name === 'almalinux/libXau');
  expect(other.annotations[0].comment).toBe(`oci-evidence:source: ${value}`);
});

test('SPDX documents and nested components', async () => {
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    packages: [
      {
        name: 'a',
        licenseDeclared: 'MIT',
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/%40x/a@1.0.0' }],
      },
      {
        name: 'image',
        primaryPackagePurpose: 'CONTAINER',
        externalRefs: [{ referenceType: 'purl', referenceLocator: 'pkg:npm/image@1' }],
      },
      { name: 'unnamed', versionInfo: '1' },
    ],
  };
  const cdx = {
    bomFormat: 'CycloneDX',
    metadata: { component: { type: 'container', name: 'image', purl: 'pkg:oci/image@1' } },
    components: [
      {
        name: 'out',
        purl: 'pkg:cargo/out@1.0',
        components: [{ name: 'in', purl: 'pkg:cargo/in@2.0', licenses: [{ expression: 'MIT OR Apache-2.0' }] }],
      },
      { name: 'versionless', purl: 'pkg:cargo/versionless' },
      { name: 'go', purl: 'pkg:golang/example.com/a@v1' },
      { name: 'part', purl: 'pkg:cargo/in@2.0#src/part' },
    ],
  };
  const { components, notes } = await catalogued(sbomDocuments, {
    'usr/share/sbom/a.json': JSON.stringify(spdx),
    'opt/app/bom.json': JSON.stringify(cdx),
  });
  expect(components.map(({ purl, licenses, group }) => [purl, licenses, group])).toEqual([
    ['pkg:cargo/out@1.0', undefined, undefined],
    ['pkg:cargo/in@2.0', ['MIT OR Apache-2.0'], undefined],
    ['pkg:npm/%40x/a@1.0.0', ['MIT'], '@x'],
  ]);
  expect(notes).toEqual(['/opt/app/bom.json: 1 components of this SBOM document have a package URL that is not valid']);
});

test.each<[string, string, string, string[]?]>([
  [
    'test data',
    'node_modules/a/test/bom.json',
    '{"bomFormat":"CycloneDX","components":[{"name":"a","purl":"pkg:npm/a@1"}]}',
  ],
  ['another file of that name', 'srv/bom.json', '{"parts":[]}'],
  ['wrong types', 'a.cdx.json', '{"bomFormat":"CycloneDX","components":{"a":1},"metadata":[]}'],
  [
    'hostile package URLs',
    'a.cdx.json',
    '{"bomFormat":"CycloneDX","components":[{"name":"a","purl":"pkg:npm/a%00b@1"},{"name":"a","purl":"javascript:alert(1)"},{"name":"a","purl":"pkg:oci/a@1"}]}',
    ['/a.cdx.json: 1 components of this SBOM document have a package URL that is not valid'],
  ],
])('%s lists nothing', async (_, path, text, noted = []) => {
  const { components, notes } = await catalogued(sbomDocuments, { [path]: text });
  expect(components).toEqual([]);
  expect(notes).toEqual(noted);
});

test('a document of a million components is read up to the limit, which is noted', async () => {
  const components = Array.from({ length: 30_000 }, (_, at) => ({ name: 'a', purl: `pkg:npm/a@1.0.${at}` }));
  const bytes = JSON.stringify({ bomFormat: 'CycloneDX', components });
  const { purls, notes } = await catalogued(sbomDocuments, { 'a.cdx.json': bytes });
  expect(purls).toHaveLength(20_000);
  expect(notes).toEqual(['/a.cdx.json: only the first 20000 components of this SBOM document are listed']);
});

test('components nested a hundred thousand deep end at the limit', async () => {
  const depth = 100_000;
  const text = `{"bomFormat":"CycloneDX","components":${'[{"name":"a","purl":"pkg:npm/a@1","components":'.repeat(depth)}[]${'}]'.repeat(depth)}}`;
  expect((await catalogued(sbomDocuments, { 'a.cdx.json': text })).purls.length).toBeLessThan(100);
});

test('package URLs that are not valid are counted in a note', async () => {
  const components = ['pkg:npm/a@1.0.0', 'pkg:%%%', 'npm:b'].map((purl, at) => ({
    type: 'library',
    name: `${at}`,
    purl,
  }));
  const { purls, notes } = await catalogued(sbomDocuments, {
    'srv/bom.json': JSON.stringify({ bomFormat: 'CycloneDX', components }),
  });
  expect(purls).toEqual(['pkg:npm/a@1.0.0']);
  expect(notes).toEqual(['/srv/bom.json: 2 components of this SBOM document have a package URL that is not valid']);
});
