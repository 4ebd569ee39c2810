// Reads yarn.lock in the format of Yarn 1 and of Yarn 2 and later: blocks of fields below a line of patterns.
import { indentedLines, unquoted } from './indented.ts';
import { type LockedPackage, locked } from './npm-lock.ts';

interface Block {
  readonly patterns: readonly string[];
  readonly fields: Map<string, string>;
  readonly dependencies: (readonly [name: string, range: string])[];
}

/**
 * All locked packages. The file does not mark development dependencies: `wantedAs` has the ranges by which a package.json
 * beside it tells them apart.
 */
export function yarnLock(bytes: Uint8Array): LockedPackage[] {
  const blocks: Block[] = [];
  let isDependency = false;
  for (const { indent, text, key, value } of indentedLines(new TextDecoder().decode(bytes))) {
    if (indent === 0) {
      // Patterns are unquoted, quoted one by one, or all within one pair of quotes.
      const patterns = unquoted(text.replace(/:$/, ''))
        .split(',')
        .map((one) => one.replaceAll('"', '').trim());
      blocks.push({ patterns, fields: new Map(), dependencies: [] });
    } else if (indent === 2) {
      isDependency = key === 'dependencies' || key === 'optionalDependencies';
      blocks.at(-1)?.fields.set(key, value);
    } else if (isDependency) blocks.at(-1)?.dependencies.push([key, value]);
  }
  const identity = new Map(blocks.map((block) => [block, identityOf(block)]));
  const byPattern = new Map(
    blocks.flatMap((block) => block.patterns.map((pattern) => [pattern, identity.get(block)] as const)),
  );
  return blocks.flatMap((block) => {
    const [name, version] = identity.get(block) ?? [];
    if (name === undefined || version === undefined) return [];
    const dependsOn = new Set<string>();
    for (const [dependency, range] of block.dependencies) {
      const other = byPattern.get(`${dependency}@${range}`) ?? byPattern.get(`${dependency}@npm:${range}`);
      if (other !== undefined) dependsOn.add(other.join('@'));
    }
    const wantedAs = block.patterns.map((pattern) => pattern.replace(/^(@?[^@]+)@npm:(?=[^@]*$)/, '$1@'));
    return [{ ...locked(name, version, block.fields.get('integrity'), undefined, dependsOn), wantedAs }];
  });
}

function identityOf({ patterns, fields }: Block): readonly [name: string, version: string] | undefined {
  const version = fields.get('version');
  const source = fields.get('resolution') ?? patterns[0] ?? '';
  // Workspaces of the project itself have no published version.
  if (!version || source === '__metadata' || version === '0.0.0-use.local' || source.includes('@workspace:'))
    return undefined;
  const alias = /@npm:((?:@[^/@]+\/)?[^@/]+)@/.exec(source);
  const name = alias?.[1] ?? source.slice(0, source.indexOf('@', 1));
  return name === '' ? undefined : [name, version];
}
