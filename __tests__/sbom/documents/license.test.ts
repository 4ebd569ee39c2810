import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import parse from 'spdx-expression-parse';
import { license, licenseList, spdx, titled } from '../../../src/sbom/documents/license.ts';

describe('an unambiguous licence becomes an SPDX expression', () => {
  test.each([
    // SPDX's own, in any case
    ['MIT', 'MIT'],
    ['apache-2.0', 'Apache-2.0'],
    ['(MIT OR Apache-2.0)', '(MIT OR Apache-2.0)'],
    ['MIT and (BSD-3-Clause or ISC)', 'MIT AND (BSD-3-Clause OR ISC)'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0-only WITH Classpath-exception-2.0'],
    ['LicenseRef-Custom AND MIT', 'LicenseRef-Custom AND MIT'],
    ['Apache-2.0+', 'Apache-2.0+'],
    // names of package managers
    ['Apache License, Version 2.0', 'Apache-2.0'],
    ['New BSD License', 'BSD-3-Clause'],
    ['Mozilla Public License 2.0 (MPL 2.0)', 'MPL-2.0'],
    ['MIT/X11', 'MIT'],
    // the GNU family, whose old identifiers did not say which is meant
    ['GPL-2.0', 'GPL-2.0-only'],
    ['GPL-2.0+', 'GPL-2.0-or-later'],
    ['LGPL-2.1+', 'LGPL-2.1-or-later'],
    ['AGPL-3', 'AGPL-3.0-only'],
    ['GFDL-NIV-1.3+', 'GFDL-1.3-no-invariants-or-later'],
    // Fedora
    ['GPLv2+ and LGPLv2+', 'GPL-2.0-or-later AND LGPL-2.0-or-later'],
    ['(LGPLv3+ or GPLv2+) and GPLv3+', '(LGPL-3.0-or-later OR GPL-2.0-or-later) AND GPL-3.0-or-later'],
    // Debian
    ['Expat', 'MIT'],
    ['GPL-3+ with Bison exception', 'GPL-3.0-or-later WITH Bison-exception-2.2'],
    ['GPL-1+ or Artistic', 'GPL-1.0-or-later OR Artistic-1.0-Perl'],
    ['GPL-1+ or Artistic, and Expat', '(GPL-1.0-or-later OR Artistic-1.0-Perl) AND MIT'],
    // addresses
    ['https://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['http://opensource.org/licenses/MIT', 'MIT'],
    ['https://opensource.org/licenses/BSD-3-Clause', 'BSD-3-Clause'],
    ['https://spdx.org/licenses/0BSD.html', '0BSD'],
  ])('%s', (stated, expected) => {
    expect(spdx(stated)).toBe(expected);
    expect(license(stated)).toBe(expected);
    expect(() => parse(expected)).not.toThrow();
  });
});

describe('an ambiguous licence is unchanged', () => {
  test.each([
    'BSD',
    'GPL',
    'public-domain',
    'LGPL with exceptions',
    'BSD and Public Domain',
    'GPL-2+ or A, and B or C',
    'https://example.com/license',
  ])('%s', (stated) => {
    expect(spdx(stated)).toBeUndefined();
    expect(license(stated)).toBe(stated);
  });
});

test.each(['', '  \n ', 'UNKNOWN', 'n/a', 'None', 'NOASSERTION'])('%j says nothing', (stated) => {
  expect(license(stated)).toBeUndefined();
});

test('only the first line of a licence text is searched for a name', () => {
  expect(license('\n  MIT License\n\nCopyright (c) 2020 Somebody\n')).toBe('MIT');
  expect(license(`${'a very long sentence '.repeat(20)}\nMIT`)).toBeUndefined();
});

test('a list contains each licence once, without empty values', () => {
  expect(licenseList(['MIT', 'Expat', '', 'BSD', 'UNKNOWN', 'BSD'])).toEqual(['MIT', 'BSD']);
});

test.each([
  [
    '                                 Apache License\n                           Version 2.0, January 2004\n',
    'Apache-2.0',
  ],
  ['MIT License\n\nCopyright (c) 2024 A\n\nPermission is hereby granted', 'MIT'],
  ['The MIT License (MIT)\n\nCopyright', 'MIT'],
  ['Mozilla Public License Version 2.0\n====', 'MPL-2.0'],
  ['Copyright (c) 2024\nAll rights reserved', undefined],
])('a text by its title: %j', (text, expected) => {
  expect(titled(text)).toBe(expected);
});

test('any text becomes a valid expression, or one line of the original words', () => {
  const words = fc.constantFrom(
    'MIT',
    'and',
    'OR',
    'with',
    '(',
    ')',
    ',',
    'GPL-2+',
    'exception',
    '+',
    'x',
    'constructor',
    '__proto__',
  );
  const text = fc.oneof(
    fc.array(words, { maxLength: 12 }).map((all) => all.join(' ')),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, (stated) => {
      const expression = spdx(stated);
      if (expression !== undefined) expect(() => parse(expression)).not.toThrow();
      expect(license(stated) ?? '').not.toContain('\n');
    }),
  );
});

test('hundreds of parentheses are parsed, and overlong texts are not', () => {
  const nested = (depth: number): string => `${'('.repeat(depth)}MIT${')'.repeat(depth)}`;
  expect(spdx(nested(400))).toBe(nested(400));
  expect(spdx(nested(600))).toBeUndefined();
});
