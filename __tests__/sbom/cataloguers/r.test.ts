import { expect, test } from '@jest/globals';
import { r } from '../../../src/sbom/cataloguers/r.ts';
import { catalogued, tree } from '../../support/sbom-files.ts';

test('installed packages have a name, a license and a maintainer', async () => {
  const { purls, find, notes } = await catalogued(r, tree('r'));
  expect(purls).toEqual(['pkg:cran/base@4.2.2', 'pkg:cran/jsonlite@1.8.4']);
  expect(find('jsonlite')).toMatchObject({
    licenses: ['MIT'],
    supplier: 'Jeroen Ooms <jeroen@berkeley.edu>',
    description: 'A Simple and Robust JSON Parser and Generator for R',
    homepage: 'https://arxiv.org/abs/1403.2805',
    dependsOn: ['methods'],
  });
  expect(find('base').licenses).toEqual(['Part of R 4.2.2']);
  expect(notes).toEqual([]);
});

const DESCRIPTION = 'Package: a\nVersion: 1.0\nBuilt: R 4.2.2; ; 2023-01-20; unix\n';

test.each([
  ['GPL (>= 2)', ['GPL-2.0-or-later']],
  ['GPL-3', ['GPL-3.0-only']],
  ['GPL-2 | GPL-3', ['GPL-2.0-only OR GPL-3.0-only']],
  ['LGPL (>= 2.1)', ['LGPL-2.1-or-later']],
  ['BSD_3_clause + file LICENSE', ['BSD-3-Clause']],
  ['Apache License (>= 2.0)', ['Apache-2.0']],
  ['Apache License 2.0 | file LICENSE', ['Apache License 2.0 | file LICENSE']],
  ['GPL', ['GPL']],
])('the license %s is %j', async (stated, licenses) => {
  const { components } = await catalogued(r, { 'lib/a/DESCRIPTION': `${DESCRIPTION}License: ${stated}\n` });
  expect(components[0]?.licenses).toEqual(licenses);
});

test.each([
  ['a source package', 'Package: a\nVersion: 1.0\n'],
  ['another file of that name', 'A description of this directory.\n'],
  ['a name that R refuses', DESCRIPTION.replace('Package: a', 'Package: ../a')],
  ['a version that R refuses', DESCRIPTION.replace('1.0', 'latest')],
])('%s is no installed package', async (_, text) => {
  expect((await catalogued(r, { 'lib/a/DESCRIPTION': text })).components).toEqual([]);
});

test('R itself is no dependency', async () => {
  const text = `${DESCRIPTION}Depends: R (>= 3.5), methods\nImports: Rcpp (>= 1.0.0),\n  utils\nLinkingTo: Rcpp\n`;
  const { components } = await catalogued(r, { 'lib/a/DESCRIPTION': text });
  expect(components[0]?.dependsOn).toEqual(['methods', 'Rcpp', 'utils']);
});
