import { expect, test } from '@jest/globals';
import { dotnet } from '../../../src/sbom/cataloguers/dotnet.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('a published assembly lists the libraries next to it', async () => {
  const { purls, find, notes } = await catalogued(dotnet, tree('dotnet'));
  expect(purls).toContain('pkg:nuget/Python.Runtime@3.2.1');
  expect(purls).toContain('pkg:nuget/Microsoft.CSharp@4.7.0');
  // It brings no file of its own, so that nothing of it is installed.
  expect(purls).not.toContain('pkg:nuget/Microsoft.SourceLink.GitHub@10.0.401');
  expect(notes).toEqual([]);
  expect(find('Python.Runtime')).toMatchObject({
    type: 'application',
    ecosystem: 'nuget',
    dependsOn: ['pkg:nuget/Microsoft.CSharp@4.7.0', 'pkg:nuget/System.Reflection.Emit@4.7.0'],
    locations: ['/app/Python.Runtime.deps.json'],
  });
  expect(find('System.Memory').hashes?.[0]).toMatchObject({ algorithm: 'SHA-512' });
});

test('a self-contained application has the framework in it', async () => {
  const { components } = await catalogued(dotnet, {
    'app.deps.json': JSON.stringify({
      runtimeTarget: { name: 'T/linux-x64' },
      targets: {
        T: {},
        'T/linux-x64': {
          'app/1.0.0': {
            dependencies: { 'runtimepack.Microsoft.NETCore.App.Runtime.linux-x64': '8.0.5', Lib: '2.0.0' },
            runtime: { 'app.dll': {} },
          },
          'runtimepack.Microsoft.NETCore.App.Runtime.linux-x64/8.0.5': {
            runtime: { 'System.dll': {} },
            native: { 'libclr.so': {} },
          },
          'Lib/2.0.0': { runtimeTargets: { 'x.dll': {} } },
        },
      },
      libraries: { 'app/1.0.0': { type: 'project' }, 'Lib/2.0.0': { type: 'project' } },
    }),
  });
  expect(components.map(({ type, purl, dependsOn }) => [type, purl, dependsOn])).toEqual([
    [
      'application',
      'pkg:nuget/app@1.0.0',
      ['pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.5', 'pkg:nuget/Lib@2.0.0'],
    ],
    ['library', 'pkg:nuget/Microsoft.NETCore.App.Runtime.linux-x64@8.0.5', undefined],
    ['library', 'pkg:nuget/Lib@2.0.0', undefined],
  ]);
});

test.each(['[]', '{"targets":[]}', '{"targets":{"a":{"b":7,"c/1":{"runtime":{}}}}}'])(
  '%s yields nothing',
  async (text) => {
    expect((await catalogued(dotnet, { 'a.deps.json': text })).components).toEqual([]);
  },
);
