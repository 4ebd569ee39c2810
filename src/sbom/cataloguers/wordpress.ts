// Reads WordPress plugins and themes from the comments at the top of their main files.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { decodedText } from '../formats/text.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

export interface WordpressExtension {
  readonly kind: 'plugin' | 'theme';
  /** The directory, by which wordpress.org and scanners' databases know it. */
  readonly slug: string;
  readonly title: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly author?: string;
  readonly homepage?: string;
}

/** A plugin is a directory with one main file, or a single file. */
const PLUGIN = /(?:^|\/)wp-content\/(?:mu-)?plugins\/(?:([^/]+)\/)?([^/]+)\.php$/;
const THEME = /(?:^|\/)wp-content\/themes\/([^/]+)\/style\.css$/;
/** WordPress itself reads no further. */
const HEADER_BYTES = 8 * 1024;
const VERSION = /^[\w.+-]{1,60}$/;

export const wordpress: FileCataloguer<WordpressExtension> = {
  name: 'wordpress',
  version: 2,
  maxBytes: 4 * 1024 * 1024,
  wants: (path) => path.includes('wp-content/') && (PLUGIN.test(path) || THEME.test(path)),
  read,
  assemble,
};

function read({ path, bytes }: SourceFile): WordpressExtension | undefined {
  const header = decodedText(bytes.subarray(0, HEADER_BYTES));
  const [, theme] = THEME.exec(path) ?? [];
  const [, directory, file] = PLUGIN.exec(path) ?? [];
  const kind = theme === undefined ? 'plugin' : 'theme';
  const title = field(header, kind === 'theme' ? 'Theme Name' : 'Plugin Name');
  const version = field(header, 'Version') ?? '';
  const slug = theme ?? directory ?? file ?? '';
  if (title === undefined || slug === '' || !VERSION.test(version)) return undefined;
  const terms = field(header, 'License');
  const author = field(header, 'Author');
  const homepage = field(header, kind === 'theme' ? 'Theme URI' : 'Plugin URI');
  return {
    kind,
    slug,
    title: title.slice(0, 200),
    version,
    licenses: licenseList(terms === undefined ? [] : [LICENSES[terms.toLowerCase()] ?? terms]),
    ...(author !== undefined && { author: author.replaceAll(/<[^>]{0,500}>/g, '').slice(0, 200) }),
    ...(homepage !== undefined && { homepage }),
  };
}

/** Spellings that wordpress.org recommends. */
const LICENSES: Readonly<Record<string, string>> = {
  'gnu general public license v2 or later': 'GPL-2.0-or-later',
  'gpl v2 or later': 'GPL-2.0-or-later',
  'gplv2 or later': 'GPL-2.0-or-later',
  'gpl-2.0+': 'GPL-2.0-or-later',
  'gnu general public license v3 or later': 'GPL-3.0-or-later',
  'gplv3 or later': 'GPL-3.0-or-later',
};

/** The value of a line such as ` * Version: 1.0`, as WordPress itself finds it. */
function field(header: string, name: string): string | undefined {
  const found = new RegExp(`^(?:[ \\t]{0,20}<\\?php)?[ \\t/*#@]{0,20}${name}:([^\\r\\n]{0,1000})`, 'im').exec(
    header,
  )?.[1];
  const text = found?.replace(/\s*(?:\*\/|\?>).*$/s, '').trim();
  return text === undefined || text === '' ? undefined : text;
}

function assemble(found: readonly Found<WordpressExtension>[], context: AssembleContext): Component[] {
  return found.flatMap(({ path, facts }): Component[] => {
    const { kind, slug, title, version, licenses, author, homepage } = facts;
    // The package URL specification has no type for WordPress.
    const purl = packageUrl({ type: 'generic', namespace: `wordpress-${kind}`, name: slug, version });
    if (purl === undefined) {
      context.note(`/${path}`, 'has no valid name or version');
      return [];
    }
    return [
      {
        type: 'library',
        ecosystem: `wordpress-${kind}`,
        group: `wordpress-${kind}`,
        name: slug,
        version,
        purl,
        description: title,
        locations: [`/${path}`],
        ...(licenses.length > 0 && { licenses }),
        ...(author && { supplier: author }),
        ...(homepage !== undefined && { homepage }),
      },
    ];
  });
}
