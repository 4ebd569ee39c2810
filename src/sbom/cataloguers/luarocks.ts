// Reads Lua rocks from the trees that LuaRocks installs to: the rockspec of each rock, and the tree's manifest.

import { licenseList } from '../documents/license.ts';
import { type LuaTable, luaGlobals, luaTable, luaText } from '../formats/lua-table.ts';
import { decodedText } from '../formats/text.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { libraryOf } from './library.ts';

interface Rock {
  readonly name: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly maintainer?: string;
  readonly summary?: string;
  readonly homepage?: string;
  readonly dependencies: readonly string[];
}

export type LuaFacts = { readonly rock: Rock } | { readonly installed: readonly Rock[] };

/** `lib/luarocks/rocks-5.3/NAME/VERSION/NAME-VERSION.rockspec`, and `manifest` beside the rocks. */
const TREE = /(?:^|\/)luarocks\/rocks(?:-[\d.]{1,9})?\/(?:manifest|[^/]+\/[^/]+\/[^/]+\.rockspec)$/;
const NAME = /^[\w.-]{1,200}$/;
const VERSION = /^[\w.+-]{1,100}$/;

export const luarocks: FileCataloguer<LuaFacts> = {
  name: 'luarocks',
  version: 2,
  maxBytes: 8 * 1024 * 1024,
  wants: (path) => (path.endsWith('.rockspec') || path.endsWith('/manifest')) && TREE.test(path),
  read,
  assemble,
};

function read({ path, bytes }: SourceFile): LuaFacts | undefined {
  const globals = luaGlobals(decodedText(bytes));
  if (path.endsWith('/manifest')) {
    const installed = installedRocks(globals);
    return installed.length === 0 ? undefined : { installed };
  }
  const rock = rockOf(globals);
  return rock && { rock };
}

function rockOf(globals: LuaTable): Rock | undefined {
  const name = luaText(globals, 'package') ?? '';
  const version = luaText(globals, 'version') ?? '';
  if (!NAME.test(name) || !VERSION.test(version)) return undefined;
  const terms = luaText(globals, 'description', 'license');
  const maintainer = luaText(globals, 'description', 'maintainer');
  const summary = luaText(globals, 'description', 'summary');
  const homepage = luaText(globals, 'description', 'homepage');
  const needed = [...(luaTable(globals.get('dependencies'))?.values() ?? [])];
  return {
    name,
    version,
    licenses: licenseList(terms === undefined ? [] : [terms]),
    ...(maintainer !== undefined && { maintainer: maintainer.slice(0, 300) }),
    ...(summary !== undefined && { summary: summary.slice(0, 500) }),
    ...(homepage !== undefined && { homepage }),
    // The name is the first part of `lpeg >= 1.0`. `lua` is the language itself.
    dependencies: needed.flatMap((one) => {
      const other = typeof one === 'string' ? /^[\w./-]{1,200}/.exec(one)?.[0] : undefined;
      return other === undefined || other === 'lua' ? [] : (other.split('/').at(-1) as string);
    }),
  };
}

/** Rocks whose rockspec was removed to save space are still in the manifest: `repository[name][version]`. */
function installedRocks(globals: LuaTable): Rock[] {
  return [...(luaTable(globals.get('repository')) ?? [])].flatMap(([name, versions]) =>
    [...(luaTable(versions)?.keys() ?? [])].flatMap((version) =>
      NAME.test(name) && VERSION.test(version) ? [{ name, version, licenses: [], dependencies: [] }] : [],
    ),
  );
}

function assemble(found: readonly Found<LuaFacts>[], context: AssembleContext): Component[] {
  // Rockspecs come first, because the first of several components with the same package URL counts.
  const rocks = found.flatMap(({ path, facts }) => ('rock' in facts ? [{ path, rock: facts.rock }] : []));
  const listed = found.flatMap(({ path, facts }) =>
    'installed' in facts ? facts.installed.map((rock) => ({ path, rock })) : [],
  );
  return [...rocks, ...listed].flatMap(({ path, rock: { maintainer, summary, dependencies, ...stated } }) =>
    libraryOf(
      {
        type: 'luarocks',
        ...stated,
        purlName: stated.name.toLowerCase(),
        supplier: maintainer,
        description: summary,
        dependsOn: dependencies,
      },
      path,
      context,
    ),
  );
}
