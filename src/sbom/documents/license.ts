// Converts licence texts of packages to SPDX expressions if the meaning is unambiguous.
import exceptionIds from 'spdx-exceptions/index.json' with { type: 'json' };
import parse from 'spdx-expression-parse';
import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import licenseIds from 'spdx-license-ids/index.json' with { type: 'json' };
import { rethrowUnless } from '../../errors.ts';

/** Longer values are licence texts. Their first line may still name the licence. */
const MAX_NAME = 200;
const MAX_EXPRESSION = 1000;

/**
 * Common names, in lower case, that mean exactly one SPDX identifier. "BSD" and "GPL" alone are ambiguous and stay free
 * text.
 */
const NAMES: Readonly<Record<string, string>> = {
  'agpl-3': 'AGPL-3.0-only',
  'al-2.0': 'Apache-2.0',
  apache2: 'Apache-2.0',
  'apache 2': 'Apache-2.0',
  'apache 2.0': 'Apache-2.0',
  'apache-2': 'Apache-2.0',
  'apache license 2.0': 'Apache-2.0',
  'apache license, version 2.0': 'Apache-2.0',
  'apache license version 2.0': 'Apache-2.0',
  'apache license v2.0': 'Apache-2.0',
  'apache software license 2.0': 'Apache-2.0',
  'the apache license, version 2.0': 'Apache-2.0',
  'the apache software license, version 2.0': 'Apache-2.0',
  'asl 2.0': 'Apache-2.0',
  'asl 1.1': 'Apache-1.1',
  'bsd-2': 'BSD-2-Clause',
  'bsd-3': 'BSD-3-Clause',
  'bsl-1': 'BSL-1.0',
  'mpl-2': 'MPL-2.0',
  artistic: 'Artistic-1.0-Perl',
  'artistic-2': 'Artistic-2.0',
  boost: 'BSL-1.0',
  'boost software license 1.0 (bsl-1.0)': 'BSL-1.0',
  'bsd 2-clause': 'BSD-2-Clause',
  'bsd 3-clause': 'BSD-3-Clause',
  '2-clause bsd license': 'BSD-2-Clause',
  '3-clause bsd license': 'BSD-3-Clause',
  'bsd 2-clause license': 'BSD-2-Clause',
  'bsd 3-clause license': 'BSD-3-Clause',
  'new bsd license': 'BSD-3-Clause',
  'new bsd': 'BSD-3-Clause',
  'modified bsd license': 'BSD-3-Clause',
  'the bsd 3-clause license': 'BSD-3-Clause',
  'the new bsd license': 'BSD-3-Clause',
  'simplified bsd license': 'BSD-2-Clause',
  'bsd-2-clauses': 'BSD-2-Clause',
  'bsd-3-clauses': 'BSD-3-Clause',
  'bsd-4-clauses': 'BSD-4-Clause',
  'cddl 1.0': 'CDDL-1.0',
  cc0: 'CC0-1.0',
  'cc0 1.0 universal': 'CC0-1.0',
  'eclipse public license 1.0': 'EPL-1.0',
  'eclipse public license 2.0': 'EPL-2.0',
  'eclipse public license - v 1.0': 'EPL-1.0',
  'eclipse public license - v 2.0': 'EPL-2.0',
  'eclipse public license v1.0': 'EPL-1.0',
  'eclipse public license v2.0': 'EPL-2.0',
  'eclipse public license v. 2.0': 'EPL-2.0',
  'epl 1.0': 'EPL-1.0',
  'epl 2.0': 'EPL-2.0',
  'eclipse distribution license - v 1.0': 'BSD-3-Clause',
  'edl 1.0': 'BSD-3-Clause',
  expat: 'MIT',
  'gnu lesser general public license v3 (lgplv3)': 'LGPL-3.0-only',
  'gnu lesser general public license v3 or later (lgplv3+)': 'LGPL-3.0-or-later',
  'gnu lesser general public license v2 or later (lgplv2+)': 'LGPL-2.0-or-later',
  'gnu general public license v2 (gplv2)': 'GPL-2.0-only',
  'gnu general public license v2 or later (gplv2+)': 'GPL-2.0-or-later',
  'gnu general public license v3 (gplv3)': 'GPL-3.0-only',
  'gnu general public license v3 or later (gplv3+)': 'GPL-3.0-or-later',
  'gnu affero general public license v3': 'AGPL-3.0-only',
  'gnu affero general public license v3 or later (agplv3+)': 'AGPL-3.0-or-later',
  'gnu lesser general public license': 'LGPL-2.0-or-later',
  'gpl2 w/ cpe': 'GPL-2.0-only WITH Classpath-exception-2.0',
  'historical permission notice and disclaimer (hpnd)': 'HPND',
  'isc license': 'ISC',
  'isc license (iscl)': 'ISC',
  'mit license': 'MIT',
  'the mit license': 'MIT',
  'the mit license (mit)': 'MIT',
  'mit-style': 'MIT',
  'mit/x11': 'MIT',
  'mit no attribution license (mit-0)': 'MIT-0',
  'mozilla public license 1.1 (mpl 1.1)': 'MPL-1.1',
  'mozilla public license 2.0 (mpl 2.0)': 'MPL-2.0',
  'mozilla public license 2.0': 'MPL-2.0',
  'mozilla public license, version 2.0': 'MPL-2.0',
  'mpl 2.0': 'MPL-2.0',
  mplv2: 'MPL-2.0',
  'mplv2.0': 'MPL-2.0',
  'psf-2': 'PSF-2.0',
  'python software foundation license': 'PSF-2.0',
  psfl: 'PSF-2.0',
  'the unlicense (unlicense)': 'Unlicense',
  'universal permissive license (upl)': 'UPL-1.0',
  'w3c license': 'W3C',
  'zlib/libpng license': 'Zlib',
  'zope public license': 'ZPL-2.1',
  'zpl 2.1': 'ZPL-2.1',
};

/** Debian's names of exceptions, in lower case without the word `exception`. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  autoconf: 'Autoconf-exception-generic',
  bison: 'Bison-exception-2.2',
  classpath: 'Classpath-exception-2.0',
  font: 'Font-exception-2.0',
  gcc: 'GCC-exception-3.1',
  libtool: 'Libtool-exception',
  linux: 'Linux-syscall-note',
  llvm: 'LLVM-exception',
  qt: 'Qt-LGPL-exception-1.1',
};

/** URLs of licence texts, with their SPDX identifier. Without one, the captured part of the URL is the identifier. */
const ADDRESSES: readonly (readonly [RegExp, string?])[] = [
  [/apache\.org\/licenses\/license-2\.0/, 'Apache-2.0'],
  [/opensource\.org\/licenses?\/apache-?2\.0/, 'Apache-2.0'],
  [/opensource\.org\/licenses?\/bsd-license/, 'BSD-2-Clause'],
  [/opensource\.org\/licenses?\/mit(?:-license)?\b/, 'MIT'],
  [/opensource\.org\/licenses?\/([\w.-]{2,40})$/],
  [/spdx\.org\/licenses\/([\w.-]{2,40}?)(?:\.html|\.txt)?$/],
  [/eclipse\.org\/legal\/epl-(?:v?2|2\.0)/, 'EPL-2.0'],
  [/eclipse\.org\/(?:legal\/epl-v?1|org\/documents\/epl-1)/, 'EPL-1.0'],
  [/eclipse\.org\/org\/documents\/edl-v10/, 'BSD-3-Clause'],
  [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?2\.0/, 'MPL-2.0'],
  [/mozilla\.org\/(?:en-us\/)?mpl\/(?:mpl-)?1\.1/, 'MPL-1.1'],
  [/creativecommons\.org\/publicdomain\/zero\/1\.0/, 'CC0-1.0'],
  [/unlicense\.org/, 'Unlicense'],
];

const IDS = new Map([...deprecatedIds, ...licenseIds].map((id) => [id.toLowerCase(), id]));
const EXCEPTION_IDS = new Map(exceptionIds.map((id) => [id.toLowerCase(), id]));
const GNU = /^(A|L)?GPL-?v?(\d)(?:\.(\d))?(\+|-or-later|-only)?$/i;
const GFDL = /^GFDL-?(NIV-)?(1\.[1-3])(\+)?$/i;

/**
 * The SPDX expression (SPDX 2.3 annex D) of a licence field, or its own text as one bounded line if it is not one.
 * Undefined for a field without information (`UNKNOWN`, empty).
 */
export function license(text: string): string | undefined {
  const line = firstLine(text);
  if (line === undefined) return undefined;
  return spdx(line) ?? (line.length > MAX_NAME ? undefined : line);
}

/** The SPDX expression, or undefined if the text is not unambiguously one. */
export function spdx(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > MAX_EXPRESSION) return undefined;
  const whole = identifier(trimmed) ?? fromUrl(trimmed);
  if (whole !== undefined) return whole;
  const expression = grouped(trimmed);
  return expression !== undefined && parses(expression) ? expression : undefined;
}

/** True for an SPDX identifier in its own spelling. */
export function isLicenseId(text: string): boolean {
  return IDS.get(text.toLowerCase()) === text;
}

/** Titles at the top of licence texts that identify exactly one licence. */
const TITLES: readonly (readonly [RegExp, string])[] = [
  [/^apache license,? version 2\.0\b/, 'Apache-2.0'],
  [/^(?:the )?mit license(?: \(mit\))? (?:copyright|permission)/, 'MIT'],
  [/^mozilla public license,? (?:version|v\.?) ?2\.0\b/, 'MPL-2.0'],
  [/^eclipse public license -? ?v ?2\.0\b/, 'EPL-2.0'],
  [/^eclipse public license -? ?v ?1\.0\b/, 'EPL-1.0'],
];

/** The licence of a full text, by its title. Undefined if the title is not one of the known ones. */
export function titled(text: string): string | undefined {
  const beginning = text.slice(0, 1000).replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return TITLES.find(([title]) => title.test(beginning))?.[1];
}

/** Several licence fields as one list in the same order, without duplicates and empty values. */
export function licenseList(texts: readonly string[]): string[] {
  const list = new Set<string>();
  for (const text of texts) {
    const one = license(text);
    if (one !== undefined) list.add(one);
  }
  return [...list];
}

function firstLine(text: string): string | undefined {
  for (const line of text.slice(0, 4096).split('\n', 40)) {
    const trimmed = line.trim();
    if (trimmed === '') continue;
    return /^(unknown|none|n\/a|noassertion)$/i.test(trimmed) ? undefined : trimmed;
  }
  return undefined;
}

/** One name as an SPDX identifier, or as an identifier with its exception. */
function identifier(name: string): string | undefined {
  const lower = name.toLowerCase();
  const named = Object.hasOwn(NAMES, lower) ? NAMES[lower] : IDS.get(lower);
  return named === undefined || !isDeprecated(named) ? (named ?? gnu(name)) : (gnu(name) ?? named);
}

/** The SPDX identifier for the URL of a licence text, as found in jars and gems. */
function fromUrl(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text)) return undefined;
  const url = text.toLowerCase().replace(/[/#?]+$/, '');
  for (const [pattern, id] of ADDRESSES) {
    const match = pattern.exec(url);
    if (match !== null) return id ?? IDS.get((match[1] ?? '').toLowerCase());
  }
  return undefined;
}

/** True for deprecated identifiers such as GPL-2.0 and GPL-2.0+, replaced by -only and -or-later. */
function isDeprecated(id: string): boolean {
  return GNU.test(id) || GFDL.test(id);
}

function gnu(name: string): string | undefined {
  const general = GNU.exec(name);
  if (general !== null) {
    const [, family = '', major, minor = '0', later] = general;
    const id = `${family.toUpperCase()}GPL-${major}.${minor}-${later === '+' || /later$/i.test(later ?? '') ? 'or-later' : 'only'}`;
    return IDS.get(id.toLowerCase());
  }
  const documentation = GFDL.exec(name);
  if (documentation === null) return undefined;
  const [, invariants, version, later] = documentation;
  return `GFDL-${version}${invariants ? '-no-invariants' : ''}-${later ? 'or-later' : 'only'}`;
}

/** In Debian's syntax a comma binds weaker than operators: `GPL-1+ or Artistic, and Expat` is `(A OR B) AND C`. */
function grouped(text: string): string | undefined {
  const parts = text.split(/,\s+(and|or)\s+/i);
  if (parts.length === 1) return tokens(text);
  const operators = new Set(parts.filter((_, at) => at % 2 === 1).map((word) => word.toUpperCase()));
  const groups = parts.filter((_, at) => at % 2 === 0).map(tokens);
  const [operator] = operators;
  if (operators.size !== 1 || groups.includes(undefined)) return undefined;
  return groups.map((group) => (/ (?:AND|OR) /.test(group ?? '') ? `(${group})` : group)).join(` ${operator} `);
}

/** Normalizes an expression token by token: names, operators in any case, Debian's `with X exception`. */
function tokens(text: string): string | undefined {
  const words = text
    .replaceAll(/[()]/g, ' $& ')

    .split(/\s+/);
  const out: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === '') continue;
    const operator = word.toUpperCase();
    if (word === '(' || word === ')' || operator === 'AND' || operator === 'OR') out.push(operator);
    else if (word === '&') out.push('AND');
    else if (operator === 'WITH') {
      const name = (words[at + 1] ?? '').toLowerCase();
      const exception = EXCEPTION_IDS.get(name) ?? (Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined);
      if (exception === undefined) return undefined;
      out.push('WITH', exception);
      at += /^exception$/i.test(words[at + 2] ?? '') ? 2 : 1;
    } else {
      const id =
        identifier(word) ?? (/^(LicenseRef|DocumentRef)-/.test(word) ? word : identifier(word.replace(/\+$/, '')));
      if (id === undefined) return undefined;
      out.push(word.endsWith('+') && !id.endsWith('-or-later') ? `${id}+` : id);
    }
  }
  return out.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

function parses(expression: string): boolean {
  try {
    parse(expression);
  } catch (error) {
    // spdx-expression-parse throws a TypeError for an expression that ends early, such as `MIT AND`.
    rethrowUnless(error, Error, TypeError);
    return false;
  }
  return true;
}
