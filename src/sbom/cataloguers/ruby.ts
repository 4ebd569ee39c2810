// Reads Ruby gems from the specifications that RubyGems writes.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

export interface Gem {
  readonly name: string;
  readonly version: string;
  readonly platform: string;
  readonly licenses: readonly string[];
  readonly author?: string;
  readonly summary?: string;
  readonly homepage?: string;
  readonly dependencies: readonly string[];
}

const SPECIFICATION = /(?:^|\/)specifications\/(?:default\/)?[^/]+\.gemspec$/;
/** The summary comment that RubyGems writes above the Ruby code: name, version, platform, paths. */
const STUB = /^# stub: (\S{1,200}) (\S{1,100}) (\S{1,100})/m;
const MAX_DEPENDENCIES = 500;

export const ruby: FileCataloguer<Gem> = {
  name: 'ruby',
  version: 1,
  maxBytes: 1024 * 1024,
  wants: (path) => SPECIFICATION.test(path),
  read,
  assemble,
};

/** Reads literals from the generated Ruby code. Values that a hand-written specification computes are left out. */
function read({ bytes }: SourceFile): Gem | undefined {
  const text = new TextDecoder().decode(bytes);
  const fields = new Map<string, string>();
  const dependencies = new Set<string>();
  for (const line of text.split('\n')) {
    const statement = line.trim().slice(0, 4096);
    const assigned = /^\w{1,20}\.(name|version|platform|licenses?|authors?|summary|homepage)\s*=\s*(.*)$/.exec(
      statement,
    );
    if (assigned?.[1] !== undefined) fields.set(assigned[1], assigned[2] ?? '');
    const needed = /^\w{1,20}\.add_(?:runtime_)?dependency[ (]\s*(.*)$/.exec(statement)?.[1];
    const name = needed === undefined ? undefined : literals(needed)[0];
    if (name !== undefined && dependencies.size < MAX_DEPENDENCIES) dependencies.add(name);
  }
  const first = (name: string): string | undefined => literals(fields.get(name) ?? '')[0];
  const [, stubName, stubVersion, stubPlatform] = STUB.exec(text.slice(0, 4096)) ?? [];
  const name = stubName ?? first('name');
  const version = stubVersion ?? first('version');
  if (!name || !version) return undefined;
  const author = first('authors') ?? first('author');
  const summary = first('summary');
  const homepage = first('homepage');
  return {
    name,
    version,
    platform: stubPlatform ?? first('platform') ?? 'ruby',
    licenses: licenseList([...literals(fields.get('licenses') ?? ''), ...literals(fields.get('license') ?? '')]),
    ...(author && { author }),
    ...(summary && { summary: summary.slice(0, 500) }),
    ...(homepage && { homepage }),
    dependencies: [...dependencies],
  };
}

/** The string literals in an expression: `"MIT".freeze`, `%q<rake>.freeze`, and lists of them. */
function literals(expression: string): string[] {
  const found: string[] = [];
  for (const match of expression.matchAll(/"((?:[^"\\]|\\.){0,1000})"|'([^']{0,1000})'|%q<([^>]{0,200})>/g)) {
    const text = match[1]?.replaceAll(/\\(.)/g, '$1') ?? match[2] ?? match[3] ?? '';
    if (text !== '') found.push(text);
  }
  return found;
}

function assemble(found: readonly Found<Gem>[], context: AssembleContext): Component[] {
  return found.flatMap(({ path, facts }) => {
    const { name, version, platform, licenses, author, summary, homepage, dependencies } = facts;
    const qualifiers = { platform: platform === 'ruby' ? undefined : platform };
    const purl = packageUrl({ type: 'gem', name, version, qualifiers });
    if (purl === undefined) {
      context.note(`/${path}`, 'has no valid name or version');
      return [];
    }
    return {
      type: 'library',
      ecosystem: 'gem',
      name,
      version,
      purl,
      locations: [`/${path}`],
      ...(licenses.length > 0 && { licenses }),
      ...(dependencies.length > 0 && { dependsOn: dependencies }),
      ...(author !== undefined && { supplier: author }),
      ...(summary !== undefined && { description: summary }),
      ...(homepage !== undefined && { homepage }),
    };
  });
}
