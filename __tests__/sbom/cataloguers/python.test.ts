import { describe, expect, test } from '@jest/globals';
import { python } from '../../../src/sbom/cataloguers/python.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

describe('distributions installed by pip', () => {
  const image = catalogued(python, tree('python'));

  test('are listed under their normalized names', async () => {
    expect((await image).purls).toEqual([
      'pkg:pypi/boto3@1.44.5',
      'pkg:pypi/django@5.2.19',
      'pkg:pypi/numpy@2.4.6',
      'pkg:pypi/pyyaml@6.0.3',
      'pkg:pypi/urllib3@2.8.0',
      'pkg:pypi/zope-interface@8.7',
    ]);
  });

  test('have the name as written, and the author', async () => {
    expect((await image).find('Django')).toMatchObject({
      ecosystem: 'pypi',
      version: '5.2.19',
      licenses: ['BSD-3-Clause'],
      supplier: 'Django Software Foundation <foundation@djangoproject.com>',
      homepage: 'https://www.djangoproject.com/',
      locations: ['/usr/lib/python3.12/site-packages/django-5.2.19.dist-info/METADATA'],
    });
  });
});

const metadata = (fields: string): string =>
  `Metadata-Version: 2.1\nName: a\nVersion: 1.0\n${fields}\n\nBody: not a field\n`;

test.each([
  [
    'an expression',
    'License-Expression: MIT AND (Apache-2.0 OR BSD-2-Clause)',
    ['MIT AND (Apache-2.0 OR BSD-2-Clause)'],
  ],
  ['a name', 'License: Apache License 2.0', ['Apache-2.0']],
  [
    'classifiers where the field is a text',
    'License: Copyright (c) Me\n        All rights\nClassifier: License :: OSI Approved :: MIT License',
    ['MIT'],
  ],
  [
    'several classifiers',
    'Classifier: License :: OSI Approved :: MIT License\nClassifier: License :: OSI Approved :: BSD License',
    ['MIT', 'BSD License'],
  ],
  ['an unknown one', 'License: UNKNOWN', undefined],
])('a licence as %s', async (_, fields, expected) => {
  const { components } = await catalogued(python, { 'lib/a-1.0.dist-info/METADATA': metadata(fields) });
  expect(components[0]?.licenses).toEqual(expected);
});

test('dependencies are resolved in the same site directory first, without extras', async () => {
  const { components } = await catalogued(python, {
    'v1/lib/a-1.0.dist-info/METADATA': metadata(
      'Requires-Dist: Flask_Thing[x] (>=2) ; python_version > "3"\nRequires-Dist: pytest ; extra == "test"',
    ),
    'v1/lib/flask_thing-2.dist-info/METADATA': 'Name: Flask.Thing\nVersion: 2\n',
    'v2/lib/flask_thing-3.dist-info/METADATA': 'Name: Flask.Thing\nVersion: 3\n',
    'v1/lib/pytest-1.dist-info/METADATA': 'Name: pytest\nVersion: 1\n',
  });
  expect(components[0]).toMatchObject({ name: 'a', dependsOn: ['pkg:pypi/flask-thing@2'] });
});

test.each([
  ['lib/six-1.16.0.egg-info'],
  ['lib/six-1.16.0.egg-info/PKG-INFO'],
  ['lib/six-1.16.0-py3.9.egg/EGG-INFO/PKG-INFO'],
])('%s is read', async (path) => {
  expect((await catalogued(python, { [path]: 'Name: six\r\nVersion: 1.16.0\r\n' })).purls).toEqual([
    'pkg:pypi/six@1.16.0',
  ]);
});

describe('direct_url.json', () => {
  const from = async (origin: object) => {
    const { components } = await catalogued(python, {
      'lib/a-1.0.dist-info/METADATA': metadata(''),
      'lib/a-1.0.dist-info/direct_url.json': JSON.stringify(origin),
    });
    return components[0];
  };

  test('of a repository gives vcs_url, without the token in its URL', async () => {
    const component = await from({
      url: 'https://user:token@github.com/o/r.git',
      vcs_info: { vcs: 'git', commit_id: '3f2a', requested_revision: 'main' },
    });
    expect(component?.purl).toBe('pkg:pypi/a@1.0?vcs_url=git%2Bhttps%3A%2F%2Fgithub.com%2Fo%2Fr.git%403f2a');
  });

  test('of an archive gives download_url and a hash', async () => {
    const hex = 'ab'.repeat(32);
    const component = await from({ url: 'https://example.com/a.whl', archive_info: { hashes: { sha256: hex } } });
    expect(component?.purl).toBe('pkg:pypi/a@1.0?download_url=https%3A%2F%2Fexample.com%2Fa.whl');
    expect(component?.hashes).toEqual([{ algorithm: 'SHA-256', hex }]);
  });

  test('of a directory is ignored', async () => {
    expect((await from({ url: 'file:///build/a', dir_info: { editable: true } }))?.purl).toBe('pkg:pypi/a@1.0');
  });
});
