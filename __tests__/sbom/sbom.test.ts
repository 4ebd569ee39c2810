import { expect, test } from '@jest/globals';
import { cycloneDxProblems } from '../../src/evidence/validation/cyclonedx.ts';
import { generateSboms, isImageSbom } from '../../src/sbom/generate.ts';
import { sbomEvidence } from '../../src/sbom/sbom-evidence.ts';
import { putImage, putLayer } from '../support/layers.ts';
import { MemoryStore } from '../support/memory-store.ts';

const STATUS = `Package: libc6
Status: install ok installed
Architecture: amd64
Source: glibc
Version: 2.36-9+deb12u10
Maintainer: GNU Libc Maintainers <debian-glibc@lists.debian.org>

Package: bash
Status: install ok installed
Architecture: amd64
Version: 5.2.15-2+b7
Depends: libc6 (>= 2.36)
`;
const CURL = `
Package: curl
Status: install ok installed
Architecture: amd64
Version: 1:7.88.1-10
Depends: libc6
`;

/** From layers to a document with every real cataloguer in between. */
test('an image of Debian, Node and Python, built in layers, becomes a valid document', async () => {
  const store = new MemoryStore('ghcr.io/acme/app');
  const base = await putLayer(store, {
    'usr/': '',
    'usr/lib/': '',
    'usr/lib/os-release': 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
    'etc/os-release': '-> ../usr/lib/os-release',
    'var/lib/dpkg/status': STATUS,
  });
  const tools = await putLayer(store, { 'var/lib/dpkg/status': STATUS + CURL }, 'zstd');
  const app = await putLayer(store, {
    'app/package.json': '{"name":"app","version":"1.0.0","dependencies":{"left-pad":"^1"}}',
    'app/node_modules/left-pad/package.json': '{"name":"left-pad","version":"1.3.0","license":"WTFPL"}',
    'app/node_modules/gone/package.json': '{"name":"gone","version":"1.0.0"}',
    'usr/lib/python3.11/site-packages/six-1.16.0.dist-info/METADATA':
      'Metadata-Version: 2.1\nName: six\nVersion: 1.16.0\nLicense: MIT\n',
  });
  const pruned = await putLayer(store, { 'app/node_modules/.wh.gone': '' }, 'tar');
  const subject = putImage(store, [base, tools, app, pruned]);

  const [result] = await generateSboms(store, [{ subject }], { strict: true });
  if (result === undefined || !isImageSbom(result)) throw new Error('no SBOM');
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await sbomEvidence(result, { toolVersion: '1' })).document.open()) chunks.push(chunk);
  const document = JSON.parse(Buffer.concat(chunks).toString());

  expect(await cycloneDxProblems(document)).toEqual([]);
  const layers = new Map([base, tools, app, pruned].map(({ descriptor }, at) => [String(descriptor.digest), at]));
  type Written = { purl: string; properties: readonly { name: string; value: string }[] };
  const found = document.components.map(({ purl, properties }: Written) => {
    const layer = properties.find(({ name }) => name === 'oci-evidence:layer');
    return `${purl} in ${layers.get(layer?.value ?? '')}`;
  });
  expect(found).toEqual([
    'pkg:deb/debian/bash@5.2.15-2%2Bb7?arch=amd64&distro=debian-12 in 0',
    'pkg:deb/debian/curl@1:7.88.1-10?arch=amd64&distro=debian-12 in 1',
    'pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&distro=debian-12&upstream=glibc in 0',
    'pkg:generic/debian@12 in 0',
    'pkg:npm/app@1.0.0 in 2',
    'pkg:npm/left-pad@1.3.0 in 2',
    'pkg:pypi/six@1.16.0 in 2',
  ]);
  const depends = (purl: string) => document.dependencies.find(({ ref }: { ref: string }) => ref === purl)?.dependsOn;
  expect(depends('pkg:npm/app@1.0.0')).toEqual(['pkg:npm/left-pad@1.3.0']);
  expect(depends('pkg:deb/debian/bash@5.2.15-2%2Bb7?arch=amd64&distro=debian-12')).toEqual([
    'pkg:deb/debian/libc6@2.36-9%2Bdeb12u10?arch=amd64&distro=debian-12&upstream=glibc',
  ]);
});
