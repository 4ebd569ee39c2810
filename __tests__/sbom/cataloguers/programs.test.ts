import { describe, expect, test } from '@jest/globals';
import { openJdk } from '../../../src/sbom/cataloguers/openjdk.ts';
import { generateSboms, type ImageSbom, isImageSbom } from '../../../src/sbom/generate.ts';
import { putImage, putLayer } from '../../support/layers.ts';
import { MemoryStore } from '../../support/memory-store.ts';
import { catalogued } from '../../support/sbom-files.ts';

const ELF = '\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0';

function program(text: string): Buffer {
  return Buffer.from(`${ELF}${text}${'\0'.repeat(64)}`, 'latin1');
}

async function sbomOf(...layers: readonly Parameters<typeof putLayer>[1][]): Promise<ImageSbom> {
  const store = new MemoryStore('registry.example/app');
  const put = [];
  for (const files of layers) put.push(await putLayer(store, files));
  const [result] = await generateSboms(store, [{ subject: putImage(store, put) }]);
  if (result === undefined || !isImageSbom(result)) throw new Error('no SBOM');
  return result;
}

const NGINX = program('\0nginx version: nginx/1.27.3\n');

test('a program that no package manager installed is a component with CPEs and the evidence for it', async () => {
  const { components, notes } = await sbomOf({ 'usr/sbin/nginx': NGINX });
  expect(notes).toEqual([]);
  expect(components).toEqual([
    expect.objectContaining({
      type: 'application',
      name: 'nginx',
      version: '1.27.3',
      purl: 'pkg:generic/nginx@1.27.3',
      cpes: ['cpe:2.3:a:f5:nginx:1.27.3:*:*:*:*:*:*:*', 'cpe:2.3:a:nginx:nginx:1.27.3:*:*:*:*:*:*:*'],
      identity: expect.objectContaining({ technique: 'binary-analysis' }),
      locations: ['/usr/sbin/nginx'],
    }),
  ]);
});

test('versions in texts, scripts, documents and packed programs yield no component', async () => {
  const text = NGINX.subarray(ELF.length);
  const { components } = await sbomOf({
    'usr/sbin/nginx': Buffer.concat([Buffer.from('#!/bin/sh\n'), text]),
    'usr/share/doc/nginx': text,
    'usr/share/doc/nginx/nginx.txt': NGINX,
    'opt/nginx': program('UPX!\x05\x0d nginx is packed'),
    'usr/local/bin/nginx': program(''),
    'srv/VERSION': 'go1.22.1\n',
  });
  expect(components).toEqual([]);
});

test('a program of a system package is that package, and counted', async () => {
  const files = {
    'var/lib/dpkg/status': 'Package: nginx\nVersion: 1.27.3-1~bookworm\nArchitecture: amd64\n',
    'var/lib/dpkg/info/nginx.list': '/usr/sbin/nginx\n',
  };
  const one = await sbomOf({ ...files, 'usr/sbin/nginx': NGINX });
  expect([one.components.map(({ purl }) => purl), one.hidden]).toEqual([
    ['pkg:deb/debian/nginx@1.27.3-1~bookworm?arch=amd64'],
    1,
  ]);
  const other = await sbomOf(files, { 'usr/sbin/nginx': program('\0nginx version: nginx/1.25.0\n') });
  expect(other.hidden).toBe(0);
  expect(other.components.find(({ name, version }) => name === 'nginx' && version === '1.25.0')).toMatchObject({
    owner: 'pkg:deb/debian/nginx@1.27.3-1~bookworm?arch=amd64',
  });
});

test('libraries in a package of a vendor are listed with the package as their owner', async () => {
  const { components } = await sbomOf({
    'var/lib/dpkg/status': 'Package: acme-tool\nVersion: 7.1\nArchitecture: amd64\n',
    'var/lib/dpkg/info/acme-tool.list': '/usr/share/acme/node_modules/lodash/package.json\n',
    'usr/share/acme/node_modules/lodash/package.json': '{"name":"lodash","version":"4.17.20"}',
  });
  expect(components.find(({ name }) => name === 'lodash')).toMatchObject({
    purl: 'pkg:npm/lodash@4.17.20',
    owner: 'pkg:deb/debian/acme-tool@7.1?arch=amd64',
  });
});

test('a sparse program of many megabytes is read as a stream', async () => {
  const { components, notes } = await sbomOf({
    'usr/sbin/nginx': Buffer.concat([
      NGINX,
      Buffer.alloc(40 * 1024 * 1024),
      program('\0nginx version: nginx/1.27.3\n'),
    ]),
  });
  expect([components.map(({ purl }) => purl), notes]).toEqual([['pkg:generic/nginx@1.27.3'], []]);
});

describe('Java', () => {
  const MACHINE = program(
    'OpenJDK 64-Bit Server VM (21.0.4+7-LTS) for linux-amd64 JRE (21.0.4+7-LTS), built on 2024-07-16 by "admin"',
  );
  const release = (version: string, vendor = 'Eclipse Adoptium') =>
    `IMPLEMENTOR="${vendor}"\nJAVA_RUNTIME_VERSION="${version}+7-LTS"\nJAVA_VERSION="${version}"\n`;

  test('has the version of the virtual machine, and the vendor of the file beside it', async () => {
    const { components, notes } = await catalogued(openJdk, {
      'opt/java/openjdk/release': release('21.0.4'),
      'opt/java/openjdk/lib/server/libjvm.so': MACHINE,
    });
    expect(notes).toEqual([]);
    expect(components).toEqual([
      expect.objectContaining({
        purl: 'pkg:generic/oracle/openjdk@21.0.4%2B7-LTS',
        supplier: 'Eclipse Adoptium',
        cpes: ['cpe:2.3:a:oracle:openjdk:21.0.4:*:*:*:*:*:*:*'],
        locations: ['/opt/java/openjdk/lib/server/libjvm.so', '/opt/java/openjdk/release'],
      }),
    ]);
  });

  test('has the old form of versions', async () => {
    const { components } = await catalogued(openJdk, {
      'opt/jdk/release': release('1.8.0_422', 'Azul Systems, Inc.'),
      'opt/jdk/jre/lib/amd64/server/libjvm.so': program(
        'OpenJDK 64-Bit Server VM (25.422-b05) for linux-amd64 JRE (1.8.0_422-b05), built on Jul 17 2024',
      ),
    });
    expect(components).toEqual([
      expect.objectContaining({
        purl: 'pkg:generic/azul/zulu@1.8.0_422-b05',
        cpes: [
          'cpe:2.3:a:azul:zulu:1.8.0:update422:*:*:*:*:*:*',
          'cpe:2.3:a:oracle:openjdk:1.8.0:update422:*:*:*:*:*:*',
        ],
      }),
    ]);
  });

  test('a file `release` that lies is noted and ignored', async () => {
    const { components, notes } = await catalogued(openJdk, {
      'opt/jdk/release': release('99.0.1', 'Nobody'),
      'opt/jdk/lib/server/libjvm.so': MACHINE,
    });
    expect(notes).toEqual(['/opt/jdk/release: states Java 99.0.1, but the virtual machine is 21.0.4+7-LTS']);
    expect(components.map(({ purl, supplier }) => [purl, supplier])).toEqual([
      ['pkg:generic/oracle/openjdk@21.0.4%2B7-LTS', undefined],
    ]);
  });

  test('a file `release` alone is no runtime', async () => {
    const { components } = await catalogued(openJdk, { 'opt/jdk/release': release('21.0.4'), 'etc/release': MACHINE });
    expect(components).toEqual([]);
  });
});
