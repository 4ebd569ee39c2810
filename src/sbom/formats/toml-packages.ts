// Reads the `[[package]]` tables of TOML lock files: Cargo, Poetry, uv, PDM, pylock. Only what these tools write, line by line.
import { unquoted } from './indented.ts';
import { lines } from './text.ts';

export interface TomlPackage {
  /** Values of one line, without quotes; arrays and inline tables as written. Those of tables in it are `table.key`. */
  readonly fields: ReadonlyMap<string, string>;
  /** The texts of arrays that take several lines, such as `dependencies`. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

const MAX_PACKAGES = 50_000;
const MAX_ITEMS = 5_000;

export function tomlPackages(text: string): TomlPackage[] {
  const packages: { fields: Map<string, string>; lists: Map<string, string[]> }[] = [];
  let current: (typeof packages)[number] | undefined;
  let open: string[] | undefined;
  let table = '';
  for (const line of lines(text)) {
    if (open !== undefined) {
      if (line.startsWith(']')) open = undefined;
      else if (open.length < MAX_ITEMS) open.push(unquoted(line.replace(/,$/, '')));
    } else if (line.startsWith('[')) {
      const inner = /^\[packages?\.([\w.-]{1,200})\]$/.exec(line)?.[1];
      table = inner === undefined ? '' : `${inner}.`;
      if (inner !== undefined) continue;
      current = undefined;
      if (!/^\[\[packages?\]\]$/.test(line)) continue;
      if (packages.length > MAX_PACKAGES) break;
      current = { fields: new Map(), lists: new Map() };
      packages.push(current);
    } else if (current !== undefined) {
      const equals = line.indexOf('=');
      const [key, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
      if (value === '[') {
        open = [];
        current.lists.set(table + key, open);
      } else if (key !== '') current.fields.set(table + key, unquoted(value));
    }
  }
  return packages;
}
