import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compiler } from '../../../src/evidence/validation/compile.ts';
import { cycloneDxProblems, problems } from '../../../src/evidence/validation/cyclonedx.ts';
import { digestOf } from '../../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../../src/oci/media-types.ts';
import type { ImageComponent } from '../../../src/sbom/components.ts';
import { cycloneDx } from '../../../src/sbom/documents/cyclonedx.ts';
import { spdxDocument } from '../../../src/sbom/documents/spdx.ts';
import { directDependencies, supplierOf } from '../../../src/sbom/documents/subject.ts';
import type { ImageSbom } from '../../../src/sbom/generate.ts';
import { SBOM_FORMATS, type SbomFormat, sbomEvidence } from '../../../src/sbom/sbom-evidence.ts';

const OPTIONS = { toolVersion: '1.2.3' };
const LAYER = digestOf('layer');
const SUBJECT = { mediaType: MEDIA_TYPE.manifest, digest: digestOf('image'), size: 500 };

function component(name: string, more: Partial<ImageComponent> = {}): ImageComponent {
  return {
    type: 'library',
    ecosystem: 'npm',
    name,
    version: '1.0.0',
    purl: `pkg:npm/${name}@1.0.0`,
    locations: [`/app/node_modules/${name}/package.json`],
    layer: LAYER,
    dependsOn: [],
    ...more,
  };
}

function sbom(components: readonly ImageComponent[] = [], more: Partial<ImageSbom> = {}): ImageSbom {
  return {
    image: {
      location: 'registry.example:5000/Team/app',
      subject: SUBJECT,
      platform: { os: 'linux', architecture: 'arm64', variant: 'v8' },
      layers: [],
      created: '2026-01-02T03:04:05.678Z',
      labels: { 'org.opencontainers.image.vendor': 'Acme' },
      notes: [],
    },
    components,
    notes: [],
    hidden: 0,
    layersRead: 1,
    ...more,
  };
}

/** One of everything that a component can have. */
const FULL = component('full', {
  group: '@scope',
  cpes: ['cpe:2.3:a:full:full:1.0.0:*:*:*:*:*:*:*', 'cpe:/a:full:full:1.0.0'],
  licenses: ['MIT', 'Some own licence', 'Apache-2.0 OR MIT'],
  supplier: 'Jane Doe <jane@example.com>',
  description: 'All of it\nin two lines',
  homepage: 'https://example.com/full page',
  hashes: [
    { algorithm: 'SHA-1', hex: 'a'.repeat(40) },
    { algorithm: 'SHA-512', hex: 'b'.repeat(128) },
  ],
  locations: ['/a/package.json', '/b/package.json'],
  dependsOn: ['pkg:npm/leaf@1.0.0'],
});
const SAMPLE = sbom(
  [
    FULL,
    component('leaf'),
    component('debian', { type: 'operating-system', ecosystem: 'generic', purl: 'pkg:generic/debian@12', version: '' }),
  ].sort((a, b) => (a.purl < b.purl ? -1 : 1)),
  { notes: [{ path: 'opt/x.jar', text: 'not read by java: it is damaged', layer: LAYER }] },
);

// biome-ignore lint/suspicious/noExplicitAny: a document of foreign shape, asserted field by field.
async function cdx(of: ImageSbom, version: '1.6' | '1.7' = '1.6'): Promise<any> {
  return JSON.parse(Buffer.from(await cycloneDx(of, OPTIONS, version)).toString());
}

// biome-ignore lint/suspicious/noExplicitAny: as above.
const spdx = (of: ImageSbom): any => JSON.parse(Buffer.from(spdxDocument(of, OPTIONS)).toString());

const spdxSchema = compiler('draft-07', {}).compile(
  JSON.parse(readFileSync('__tests__/fixtures/schemas/spdx-2.3.schema.json', 'utf8')),
);

describe('CycloneDX', () => {
  test.each(['1.6', '1.7'] as const)('%s is valid, empty and full', async (version) => {
    for (const one of [sbom(), SAMPLE]) {
      const document = await cdx(one, version);
      expect(document.specVersion).toBe(version);
      expect(await cycloneDxProblems(document)).toEqual([]);
    }
  });

  test('the image is the root, named by its digest', async () => {
    const { metadata, compositions } = await cdx(SAMPLE);
    const purl = `pkg:oci/app@${SUBJECT.digest.replace(':', '%3A')}?arch=arm64&repository_url=registry.example%3A5000%2FTeam%2Fapp`;
    expect(metadata.component).toEqual({
      type: 'container',
      name: 'registry.example:5000/Team/app',
      version: SUBJECT.digest,
      'bom-ref': purl,
      purl,
      supplier: { name: 'Acme' },
      properties: [
        { name: 'oci-evidence:generator', value: 'oci-evidence sbom; format=cyclonedx-1.6; catalogue=4' },
        { name: 'oci-evidence:platform', value: 'linux/arm64/v8' },
        { name: 'oci-evidence:unread', value: `/opt/x.jar: not read by java: it is damaged (layer ${LAYER})` },
      ],
    });
    expect(metadata.timestamp).toBe('2026-01-02T03:04:05.000Z');
    expect(metadata.lifecycles).toEqual([{ phase: 'post-build' }]);
    expect(metadata.tools.components).toMatchObject([{ name: 'oci-evidence', version: '1.2.3' }]);
    expect(compositions).toEqual([{ aggregate: 'incomplete', assemblies: [purl] }]);
    expect((await cdx(sbom())).compositions).toBeUndefined();
  });

  test('a component has all known fields', async () => {
    const { components, dependencies, metadata } = await cdx(SAMPLE);
    expect(components.find(({ name }: { name: string }) => name === 'full')).toEqual({
      type: 'library',
      name: 'full',
      group: '@scope',
      version: '1.0.0',
      'bom-ref': FULL.purl,
      purl: FULL.purl,
      cpe: FULL.cpes?.[0],
      description: FULL.description,
      supplier: { name: 'Jane Doe', contact: [{ email: 'jane@example.com' }] },
      licenses: ['MIT', 'Some own licence', 'Apache-2.0 OR MIT'].map((license) => ({
        license: license === 'MIT' ? { id: license } : { name: license },
      })),
      hashes: [
        { alg: 'SHA-1', content: 'a'.repeat(40) },
        { alg: 'SHA-512', content: 'b'.repeat(128) },
      ],
      externalReferences: [{ type: 'website', url: 'https://example.com/full%20page' }],
      properties: [
        { name: 'oci-evidence:layer', value: LAYER },
        { name: 'oci-evidence:cpe', value: 'cpe:/a:full:full:1.0.0' },
      ],
      evidence: { occurrences: [{ location: '/a/package.json' }, { location: '/b/package.json' }] },
    });
    expect(dependencies).toEqual([
      { ref: metadata.component['bom-ref'], dependsOn: ['pkg:generic/debian@12', FULL.purl] },
      { ref: 'pkg:generic/debian@12' },
      { ref: FULL.purl, dependsOn: ['pkg:npm/leaf@1.0.0'] },
      { ref: 'pkg:npm/leaf@1.0.0' },
    ]);
  });

  test.each([
    [['MIT'], [{ license: { id: 'MIT' } }]],
    [
      ['MIT', 'ISC'],
      [{ license: { id: 'MIT' } }, { license: { id: 'ISC' } }],
    ],
    [['MIT OR ISC'], [{ expression: 'MIT OR ISC' }]],
    [['MIT OR ISC', 'Apache-2.0'], [{ expression: '(MIT OR ISC) AND Apache-2.0' }]],
    [
      ['MIT OR ISC', 'own'],
      [{ license: { name: 'MIT OR ISC' } }, { license: { name: 'own' } }],
    ],
  ])('licences %j', async (licenses, written) => {
    const document = await cdx(sbom([component('a', { licenses })]));
    expect(document.components[0].licenses).toEqual(written);
    expect(await cycloneDxProblems(document)).toEqual([]);
  });

  test('five thousand components are written and validated', async () => {
    const many = Array.from({ length: 5000 }, (_, at) =>
      component(`p${at}`, {
        ...FULL,
        name: `p${at}`,
        purl: `pkg:npm/p${at}@1.0.0`,
        dependsOn: [`pkg:npm/p${(at * 7) % 5000}@1.0.0`],
      }),
    ).sort((a, b) => (a.purl < b.purl ? -1 : 1));
    const document = await cdx(sbom(many));
    expect(document.components).toHaveLength(5000);
    expect(await cycloneDxProblems(document)).toEqual([]);
    document.components[4000] = { ...document.components[3999] };
    expect(await cycloneDxProblems(document)).toEqual(['/components must NOT have duplicate items']);
  });
});

describe('SPDX', () => {
  test('is valid, empty and full', () => {
    for (const one of [sbom(), SAMPLE]) expect(problems(spdxSchema, spdx(one))).toEqual([]);
    expect(problems(spdxSchema, { ...spdx(SAMPLE), packages: [{ name: 'x' }] })).not.toEqual([]);
  });

  test('describes the image, which contains the components', () => {
    const document = spdx(SAMPLE);
    expect(document).toMatchObject({
      spdxVersion: 'SPDX-2.3',
      dataLicense: 'CC0-1.0',
      name: 'registry.example:5000/Team/app',
      creationInfo: {
        created: '2026-01-02T03:04:05Z',
        creators: ['Tool: oci-evidence-1.2.3', 'Organization: oci-evidence'],
      },
    });
    expect(document.documentNamespace).toMatch(/^https:\/\/oci-evidence\.github\.io\/spdx\/[0-9a-f-]{36}$/);
    const ids = Object.fromEntries(document.packages.map(({ name, SPDXID }: Record<string, string>) => [name, SPDXID]));
    expect(document.relationships).toEqual([
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: 'SPDXRef-Image' },
      ...['debian', '@scope/full', 'leaf'].map((name) => ({
        spdxElementId: 'SPDXRef-Image',
        relationshipType: 'CONTAINS',
        relatedSpdxElement: ids[name],
      })),
      { spdxElementId: ids['@scope/full'], relationshipType: 'DEPENDS_ON', relatedSpdxElement: ids.leaf },
    ]);
  });

  test('a package has all known fields, and NOASSERTION for the others', () => {
    const { packages, hasExtractedLicensingInfos } = spdx(SAMPLE);
    const [image, , full, leaf] = packages;
    expect(image).toMatchObject({
      supplier: 'Organization: Acme',
      checksums: [{ algorithm: 'SHA256', checksumValue: SUBJECT.digest.slice(7) }],
      annotations: [
        { comment: 'oci-evidence:generator: oci-evidence sbom; format=spdx-2.3; catalogue=4' },
        { comment: 'oci-evidence:platform: linux/arm64/v8' },
        { comment: expect.stringContaining('/opt/x.jar') },
      ],
    });
    expect(full).toMatchObject({
      name: '@scope/full',
      versionInfo: '1.0.0',
      supplier: 'Person: Jane Doe (jane@example.com)',
      homepage: 'https://example.com/full%20page',
      sourceInfo: `found at /a/package.json, /b/package.json in layer ${LAYER}`,
      checksums: [{ algorithm: 'SHA1' }, { algorithm: 'SHA512' }],
      externalRefs: [
        { referenceType: 'purl', referenceLocator: FULL.purl },
        { referenceType: 'cpe23Type' },
        { referenceType: 'cpe22Type' },
      ],
    });
    const [own] = hasExtractedLicensingInfos;
    expect(own).toMatchObject({
      extractedText: 'Some own licence',
      licenseId: expect.stringMatching(/^LicenseRef-Some-own-licence-/),
    });
    expect(full.licenseDeclared).toBe(`MIT AND ${own.licenseId} AND (Apache-2.0 OR MIT)`);
    expect(leaf).toMatchObject({
      supplier: 'NOASSERTION',
      licenseDeclared: 'NOASSERTION',
      copyrightText: 'NOASSERTION',
    });
  });
});

describe('minimum elements (NTIA): supplier, name, version, identifier, relationship, author, time', () => {
  test('CycloneDX has each', async () => {
    const { metadata, components, dependencies } = await cdx(SAMPLE);
    expect(metadata.authors).toEqual([{ name: 'oci-evidence' }]);
    expect(metadata.timestamp).toBeTruthy();
    for (const one of [metadata.component, ...components]) {
      expect(one).toMatchObject({
        name: expect.any(String),
        supplier: { name: expect.any(String) },
        purl: expect.any(String),
      });
      expect(dependencies.some(({ ref }: { ref: string }) => ref === one['bom-ref'])).toBe(true);
    }
    const reached = dependencies.flatMap(({ dependsOn = [] }: { dependsOn?: string[] }) => dependsOn);
    expect(new Set(reached)).toEqual(new Set(components.map(({ purl }: { purl: string }) => purl)));
  });

  test('SPDX has each', () => {
    const { packages, creationInfo, relationships } = spdx(SAMPLE);
    expect(creationInfo).toMatchObject({ created: expect.any(String), creators: expect.any(Array) });
    for (const one of packages) {
      expect(one).toMatchObject({ name: expect.any(String), supplier: expect.any(String) });
      expect(
        relationships.some(({ relatedSpdxElement }: Record<string, string>) => relatedSpdxElement === one.SPDXID),
      ).toBe(true);
    }
  });
});

describe('identity and time', () => {
  test.each(Object.keys(SBOM_FORMATS) as SbomFormat[])(
    '%s: the same image gives the same bytes, another one others',
    async (format) => {
      const options = { ...OPTIONS, format };
      const [one, again, other] = await Promise.all([
        sbomEvidence(SAMPLE, options),
        sbomEvidence(structuredClone(SAMPLE), options),
        sbomEvidence(
          { ...SAMPLE, image: { ...SAMPLE.image, subject: { ...SUBJECT, digest: digestOf('other') } } },
          options,
        ),
      ]);
      expect(again.document.descriptor).toEqual(one.document.descriptor);
      expect(other.document.descriptor.digest).not.toBe(one.document.descriptor.digest);
      expect(one).toMatchObject({
        kind: 'sbom',
        subject: SUBJECT,
        created: '2026-01-02T03:04:05Z',
        producer: 'oci-evidence 1.2.3',
      });
      const chunks: Uint8Array[] = [];
      for await (const chunk of one.document.open()) chunks.push(chunk);
      expect(digestOf(Buffer.concat(chunks))).toBe(one.document.descriptor.digest);
    },
  );

  test('serial numbers are UUIDs of version 5, and differ by image, format and version of the project', async () => {
    const { serialNumber } = await cdx(SAMPLE);
    expect(serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const other = JSON.parse(Buffer.from(await cycloneDx(SAMPLE, { toolVersion: '2' })).toString());
    expect(new Set([serialNumber, other.serialNumber, (await cdx(SAMPLE, '1.7')).serialNumber]).size).toBe(3);
  });

  test('SOURCE_DATE_EPOCH wins over the image, which wins over the epoch', async () => {
    const time = async (of: ImageSbom, sourceDateEpoch?: string) =>
      (await sbomEvidence(of, { ...OPTIONS, sourceDateEpoch })).created;
    expect(await time(SAMPLE, '86400')).toBe('1970-01-02T00:00:00Z');
    expect(await time(SAMPLE, 'yesterday')).toBe('2026-01-02T03:04:05Z');
    const { created: _, ...timeless } = SAMPLE.image;
    expect(await time({ ...SAMPLE, image: timeless })).toBe('1970-01-01T00:00:00Z');
  });

  test('titles include the platform of a multi-platform image', async () => {
    expect((await sbomEvidence(SAMPLE, OPTIONS)).title).toBe('sbom.cdx.json');
    expect((await sbomEvidence(SAMPLE, { ...OPTIONS, titlePlatform: true, format: 'spdx-2.3' })).title).toBe(
      'sbom-linux-arm64-v8.spdx.json',
    );
  });

  test('a document about a layout directory contains no local path', async () => {
    const local = { ...SAMPLE, image: { ...SAMPLE.image, location: 'oci-layout:/home/me/secret/build/' } };
    for (const text of [JSON.stringify(await cdx(local)), JSON.stringify(spdx(local))]) {
      expect(text).not.toContain('secret');
      expect(text).toContain('pkg:oci/build@sha256%3A');
    }
  });
});

test('every component is reachable from the image, also with circular dependencies', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(11), { maxLength: 3 }), { minLength: 1, maxLength: 12 }), (edges) => {
      const name = (at: number): string => `pkg:npm/n${at}@1`;
      const components = edges.map((to, at) =>
        component(`n${at}`, {
          purl: name(at),
          dependsOn: to.filter((one) => one < edges.length && one !== at).map(name),
        }),
      );
      const reached = new Set(directDependencies(components));
      for (const purl of reached)
        for (const other of components.find((one) => one.purl === purl)?.dependsOn ?? []) reached.add(other);
      expect(reached.size).toBe(components.length);
    }),
  );
  expect(directDependencies([component('a', { dependsOn: ['pkg:npm/b@1.0.0'] }), component('b')])).toEqual([
    'pkg:npm/a@1.0.0',
  ]);
});

test('suppliers', () => {
  expect(supplierOf('Jane <j@example.com>')).toEqual({ name: 'Jane', email: 'j@example.com' });
  expect(supplierOf(' Acme ')).toEqual({ name: 'Acme' });
  expect(supplierOf('<j@example.com>')).toEqual({ name: '<j@example.com>' });
  expect(supplierOf(undefined)).toEqual({ name: 'NOASSERTION' });
});

test('documents that are not CycloneDX, or of an unknown version, are reported', async () => {
  expect(await cycloneDxProblems([])).toEqual(['bomFormat is not "CycloneDX"']);
  expect(await cycloneDxProblems({ bomFormat: 'CycloneDX', specVersion: '9.9' })).toEqual([
    'specVersion 9.9 is not one of 1.4, 1.5, 1.6, 1.7',
  ]);
  for (const specVersion of ['1.4', '1.5', '1.6', '1.7']) {
    expect(await cycloneDxProblems({ bomFormat: 'CycloneDX', specVersion, version: 1 })).toEqual([]);
    expect(await cycloneDxProblems({ bomFormat: 'CycloneDX', specVersion, version: 'first' })).toEqual([
      '/version must be integer',
    ]);
  }
});

describe('a document with controls, bidirectional and invisible characters in file names', () => {
  const HOSTILE = 'a\u001b]0;t\u0007\u0085\u009b31m\u061c\u202e\u2066\u2028\ufeff\u{e0041}\u00ad\u007fé漢😀';
  const hostile = sbom([component('named', { locations: [`/opt/${HOSTILE}.jar`], description: HOSTILE })]);

  test.each(Object.keys(SBOM_FORMATS) as SbomFormat[])('%s escapes them, and means the same', async (format) => {
    const { document } = await sbomEvidence(hostile, { ...OPTIONS, format });
    const chunks: Uint8Array[] = [];
    for await (const chunk of document.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const text = bytes.toString();
    expect(text.trimEnd()).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain('\\u0085\\u009b31m\\u061c\\u202e\\u2066\\u2028\\ufeff\\udb40\\udc41\\u00ad\\u007fé漢😀');
    expect(JSON.stringify(JSON.parse(text))).toContain(JSON.stringify(`/opt/${HOSTILE}.jar`).slice(1, -1));
    expect(document.descriptor).toMatchObject({ digest: digestOf(bytes), size: bytes.byteLength });
  });
});
