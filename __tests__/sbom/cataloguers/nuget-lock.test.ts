import { expect, test } from '@jest/globals';
import { nugetLock } from '../../../src/sbom/cataloguers/nuget-lock.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('a lock file lists packages, and no projects', async () => {
  const { purls, find, notes } = await catalogued(nugetLock, tree('nuget'));
  expect(purls).toEqual([
    'pkg:nuget/Serilog.Sinks.Console@6.0.0',
    'pkg:nuget/Serilog@4.0.0',
    'pkg:generic/Microsoft.NETCore.App@8.0.11',
  ]);
  expect(find('Serilog.Sinks.Console')).toMatchObject({
    dependsOn: ['pkg:nuget/Serilog@4.0.0'],
    hashes: [{ algorithm: 'SHA-512', hex: expect.stringMatching(/^7d0196a9/) }],
  });
  expect(notes).toEqual([]);
});

test('a shared framework has the version of its directory, and a CPE', async () => {
  const { find } = await catalogued(nugetLock, tree('nuget'));
  expect(find('Microsoft.NETCore.App')).toMatchObject({
    type: 'framework',
    cpes: ['cpe:2.3:a:microsoft:.net:8.0.11:*:*:*:*:*:*:*'],
    identity: { technique: 'filename' },
  });
});

test.each(['[]', '{"a":', 'null'])('%s is noted', async (text) => {
  const { components, notes } = await catalogued(nugetLock, { 'packages.lock.json': text });
  expect(components).toEqual([]);
  expect(notes).toHaveLength(1);
});

test.each(['{}', '{"dependencies":{"net8.0":[]}}', '{"dependencies":{"net8.0":{"A":{"resolved":7}}}}'])(
  '%s lists nothing',
  async (text) => {
    const { components, notes } = await catalogued(nugetLock, { 'packages.lock.json': text });
    expect([components, notes]).toEqual([[], []]);
  },
);
