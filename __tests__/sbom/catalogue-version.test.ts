import { expect, test } from '@jest/globals';
import { EVIDENCE_ANNOTATION } from '../../src/evidence/annotations.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { CATALOGUE_VERSION } from '../../src/sbom/cataloguers/catalogue.ts';
import { generateSboms, isImageSbom } from '../../src/sbom/generate.ts';
import { type SbomFormat, sbomEvidence } from '../../src/sbom/sbom-evidence.ts';
import { putImage, putLayer } from '../support/layers.ts';
import { MemoryStore } from '../support/memory-store.ts';
import { archive } from '../support/sbom-archives.ts';
import { fixture, tree } from '../support/sbom-files.ts';

/**
 * Digests of the documents about an image with packages of every ecosystem, by catalogue version. Where this test fails,
 * the output has changed: raise CATALOGUE_VERSION and add a row.
 */
const DOCUMENTS: Readonly<Record<number, Readonly<Partial<Record<SbomFormat, string>>>>> = {
  1: {
    'cyclonedx-1.6': 'sha256:3b2972d6c0ea2475f35fcda644e1cad33e2938aae3bcd442891af48acbefe319',
    'cyclonedx-1.7': 'sha256:a89209e1e405f03ff54a680bdec41b68f0fc9cd4715131ef5c5462a2941bef78',
    'spdx-2.3': 'sha256:0eff65a5b062992a1380d04deb70c0a67c78123e22897d4ea5446564ead8cfdf',
  },
  2: {
    'cyclonedx-1.6': 'sha256:8fca7eff813253db95c2f347aeb2ce4385c453fbe301c68c4447cbb71a6b855e',
    'cyclonedx-1.7': 'sha256:c64396688b3ad60a49e7be1846b0b2eefcdc35fc3a48ecdc02cbce037829961d',
    'spdx-2.3': 'sha256:0cfab3bb5a48a9e2d5414b86c517de81175282aa528fbee0175a0a413f422c10',
  },
  3: {
    'cyclonedx-1.6': 'sha256:202e48a0922e08cd73cc4202d7973a35dce36df8e5dd19e93f2652bf52eef292',
    'cyclonedx-1.7': 'sha256:e55985178c27a764de0f57b6d508336dcaaa4ccf8110ed429f09f7c469971488',
    'spdx-2.3': 'sha256:dad74ce5656ce3e8343c8d0c4f40ef50305550aafdacc5054930f948c055c8d6',
  },
  4: {
    'cyclonedx-1.6': 'sha256:e1ed66ed98dc7dfb00048c2f3c454432ef0df794aa68cadc01388bf74b69f6e2',
    'cyclonedx-1.7': 'sha256:f3145bf3c890557be38a1dc74c81d2488b39f2abf1d326bbd6cf757d7008b06a',
    'spdx-2.3': 'sha256:32c68050b08e7a968a17d351544678e5eb221ad902a5626975d19c0befcf114d',
  },
};

async function generated(location: string, format: SbomFormat, toolVersion: string): Promise<Evidence> {
  const store = new MemoryStore(location);
  const layer = await putLayer(
    store,
    {
      ...tree('debian'),
      ...tree('conda'),
      ...tree('dotnet'),
      ...tree('python'),
      ...tree('php'),
      ...tree('ruby'),
      ...tree('bitnami'),
      ...tree('luarocks'),
      ...tree('nuget'),
      ...tree('pacman'),
      ...tree('pear'),
      ...tree('r'),
      ...tree('wheel'),
      ...tree('wordpress'),
      'lib/apk/db/installed': fixture('alpine/lib/apk/db/installed'),
      ...(await archive('npm/app.tgz')),
      'srv/yarn.lock': fixture('npm/locks/yarn.berry.lock'),
      'usr/lib/sysimage/rpm/rpmdb.sqlite': fixture('rpm/rpmdb.sqlite.gz'),
      'opt/app.jar': fixture('java/app.jar'),
      'opt/go': Buffer.concat([fixture('go/modern.gz'), Buffer.alloc(100 * 1024)]),
      'opt/rust': Buffer.concat([fixture('rust/hello.gz'), Buffer.alloc(100 * 1024)]),
    },
    'tar',
  );
  const [result] = await generateSboms(store, [{ subject: putImage(store, [layer]) }]);
  if (result === undefined || !isImageSbom(result)) throw new Error('no SBOM');
  const ecosystems = new Set(result.components.map(({ ecosystem }) => ecosystem));
  expect([...ecosystems].sort().join(' ')).toBe(
    'alpm apk bitnami cargo composer conda cran deb gem generic golang luarocks maven npm nuget pear pypi rpm ' +
      'wordpress-plugin wordpress-theme',
  );
  return sbomEvidence(result, { toolVersion, format });
}

async function textOf({ document }: Evidence): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of document.open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

test.each(['cyclonedx-1.6', 'cyclonedx-1.7', 'spdx-2.3'] as const)(
  'a document of another output has another catalogue version: %s',
  async (format) => {
    const text = await textOf(await generated('ghcr.io/acme/app', format, '0'));
    expect(digestOf(text)).toBe(DOCUMENTS[CATALOGUE_VERSION]?.[format]);
  },
);

test.each(['cyclonedx-1.6', 'spdx-2.3'] as const)(
  'names its subject, generator, format and catalogue version in a stable place: %s',
  async (format) => {
    const [here, copied] = await Promise.all([
      generated('ghcr.io/acme/app', format, '0.1.0'),
      generated('registry.example/mirror/app', format, '0.2.0'),
    ]);
    expect(here.document.descriptor.digest).not.toBe(copied.document.descriptor.digest);
    expect(here.annotations).toEqual(copied.annotations);
    const id = `oci-evidence sbom; format=${format}; catalogue=${CATALOGUE_VERSION}`;
    expect(here.annotations).toEqual({ [EVIDENCE_ANNOTATION.generator]: id });

    for (const evidence of [here, copied]) {
      const document = JSON.parse(await textOf(evidence));
      if (format === 'spdx-2.3') {
        expect(document.packages[0].versionInfo).toBe(evidence.subject.digest);
        expect(document.packages[0].annotations[0].comment).toBe(`oci-evidence:generator: ${id}`);
      } else {
        expect(document.metadata.component.version).toBe(evidence.subject.digest);
        expect(document.metadata.component.properties).toContainEqual({ name: 'oci-evidence:generator', value: id });
      }
    }
  },
);
