import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { digestOf } from '../../../src/oci/digest.ts';
import type { LayerRecord } from '../../../src/sbom/layers/layer-record.ts';
import { Links } from '../../../src/sbom/layers/links.ts';
import { Overlay } from '../../../src/sbom/layers/overlay.ts';
import { ancestors, joinPath, normalPath, PathSet, parentOf } from '../../../src/sbom/layers/path.ts';

/** What a layer holds, in a few words: `a/b` a file, `a/` a directory, `a -> b` a link, `- a` a whiteout, `- a/*` an opaque directory. */
function layer(...lines: readonly string[]): LayerRecord {
  const [directories, others] = [new PathSet(), new PathSet()];
  const record = { symlinks: [], hardLinks: [], whiteouts: [], opaque: [], facts: [] } as unknown as {
    symlinks: { path: string; target: string }[];
    hardLinks: { path: string; target: string }[];
    whiteouts: string[];
    opaque: string[];
    facts: { path: string; cataloguer: string; facts: unknown }[];
  };
  for (const line of lines) {
    const [path = '', target = ''] = line.split(/ [-=]> /);
    if (line.startsWith('- ')) {
      if (line.endsWith('/*')) record.opaque.push(line.slice(2, -2));
      else record.whiteouts.push(line.slice(2));
    } else if (line.endsWith('/')) directories.add(line.slice(0, -1));
    else {
      others.add(path);
      if (line.includes(' -> ')) record.symlinks.push({ path, target });
      else if (line.includes(' => ')) record.hardLinks.push({ path, target });
      // Files in capitals are there, but no cataloguer had anything to say of them.
      else if (path.toLowerCase() === path) record.facts.push({ path, cataloguer: 'toy', facts: path });
    }
  }
  const parents = lines.map((line) => parentOf(line.split(/ [-=]> /)[0]?.replace(/\/$/, '') ?? ''));
  const implied = [...new Set(parents)].filter((one) => one !== '' && !directories.has(one));
  return { digest: digestOf(lines.join()), implied, directories, others, notes: [], ...record };
}

function overlaid(...layers: readonly LayerRecord[]): string[] {
  const overlay = new Overlay();
  for (const one of layers) overlay.add(one);
  return overlay.files().map(({ path, layer: at }) => `${path}@${at}`);
}

describe('deleting and replacing', () => {
  test('a file of a later layer replaces the file at its path, also without facts', () => {
    expect(overlaid(layer('a', 'b'), layer('a'))).toEqual(['a@1', 'b@0']);
    expect(overlaid(layer('x/a'), layer('x/'))).toEqual(['x/a@0']);
    // The later layer's file was seen and meant nothing to any cataloguer.
    const silent = { ...layer('A'), others: layer('a').others };
    expect(overlaid(layer('a'), silent)).toEqual([]);
  });

  test('whiteouts delete files and whole directories, of lower layers only', () => {
    expect(overlaid(layer('a', 'd/b', 'd/e/c', 'dd'), layer('- a', '- d'))).toEqual(['dd@0']);
    expect(overlaid(layer('d/b'), layer('- d', 'd/c'))).toEqual(['d/c@1']);
    expect(overlaid(layer('- a', 'a'))).toEqual(['a@0']);
    expect(overlaid(layer('a'), layer('- a'), layer('a'))).toEqual(['a@2']);
  });

  test('an opaque directory hides its content in lower layers', () => {
    expect(overlaid(layer('d/a', 'd/e/b', 'c'), layer('- d/*', 'd/', 'd/n'))).toEqual(['c@0', 'd/n@1']);
    expect(overlaid(layer('d/a', 'c'), layer('- /*', 'n'))).toEqual(['n@1']);
  });

  test('a directory replaces a file, and a file replaces a directory with its content', () => {
    expect(overlaid(layer('a'), layer('a/', 'a/b'))).toEqual(['a/b@1']);
    expect(overlaid(layer('a/b', 'a/c/d'), layer('a'))).toEqual(['a@1']);
    expect(overlaid(layer('a/b'), layer('a -> c'))).toEqual([]);
  });
});

describe('links', () => {
  test('a file below a link to a directory is placed in that directory', () => {
    expect(overlaid(layer('lib -> usr/lib', 'usr/lib/a'), layer('lib/b'))).toEqual(['usr/lib/a@0', 'usr/lib/b@1']);
    expect(overlaid(layer('lib -> usr/lib', 'usr/lib/a'), layer('lib/a'))).toEqual(['usr/lib/a@1']);
    expect(overlaid(layer('lib -> usr/lib', 'usr/lib/a'), layer('- lib/a'))).toEqual([]);
    expect(overlaid(layer('lib -> usr/lib', 'usr/lib/d/a'), layer('- lib/d/*', 'lib/d/b'))).toEqual(['usr/lib/d/b@1']);
  });

  test('a directory in a later layer replaces the link', () => {
    expect(overlaid(layer('lib -> usr/lib', 'usr/lib/a'), layer('lib/', 'lib/a'))).toEqual(['lib/a@1', 'usr/lib/a@0']);
  });

  test('a deleted link is not followed', () => {
    const layers = [layer('lib -> usr/lib', 'usr/lib/a'), layer('- lib'), layer('lib/b')];
    expect(overlaid(...layers)).toEqual(['lib/b@2', 'usr/lib/a@0']);
  });

  test('relative, absolute, chained and circular links are resolved', () => {
    expect(overlaid(layer('x/l -> ../y/m', 'y/m -> /z', 'z/a'), layer('x/l/b'))).toEqual(['z/a@0', 'z/b@1']);
    expect(overlaid(layer('l -> m', 'm -> l'), layer('l/a'))).toEqual(['l/a@1']);
    expect(overlaid(layer('l -> ../../../../d'), layer('l/a'))).toEqual(['d/a@1']);
  });

  const unread = (layers: readonly LayerRecord[], wanted: string, places: readonly string[] = []) => {
    const overlay = new Overlay();
    for (const one of layers) overlay.add(one);
    return overlay
      .linkedFiles((path) => path === wanted, places)
      .map(({ layer: at, file, path }) => `${path}: ${file}@${at}`);
  };

  test('a wanted link leads to the visible file', () => {
    const base = layer('db/s -> ../opt/S', 'opt/S');
    expect(unread([base], 'db/s')).toEqual(['db/s: opt/S@0']);
    expect(unread([base, layer('opt/S')], 'db/s')).toEqual(['db/s: opt/S@1']);
    expect(unread([base, layer('- opt')], 'db/s')).toEqual([]);
    expect(unread([base, layer('- opt'), layer('opt/S')], 'db/s')).toEqual(['db/s: opt/S@2']);
    expect(unread([base, layer('db/s')], 'db/s')).toEqual([]);
    expect(unread([layer('db/s -> ../opt/s', 'opt/s')], 'db/s')).toEqual([]);
    expect(unread([layer('db/s -> ../opt/S')], 'db/s')).toEqual([]);
  });

  test('a database behind a link to its directory is found, under its name in the archive', () => {
    const moved = layer('var/db -> /opt/db', 'opt/db/S');
    expect(unread([moved], '', ['var/db/S'])).toEqual(['var/db/S: opt/db/S@0']);
    expect(unread([moved, layer('var/db/S')], '', ['var/db/S'])).toEqual(['var/db/S: var/db/S@1']);
    expect(unread([layer('var/db/S')], '', ['var/db/S'])).toEqual([]);
  });

  test('a hard link to a file that no cataloguer wants under its own name', () => {
    expect(unread([layer('DATA', 'a => DATA')], '')).toEqual(['a: DATA@0']);
    expect(unread([layer('DATA', 'a => DATA'), layer('- a')], '')).toEqual([]);
    // A hard link keeps its file, whatever becomes of the other name.
    expect(unread([layer('DATA', 'a => DATA'), layer('- DATA')], '')).toEqual(['a: DATA@0']);
  });

  test('links to links to links cost bounded time', () => {
    const chain = Array.from({ length: 30 }, (_, at) => `l${at} -> ${'d/../'.repeat(300)}l${at + 1}`);
    const fans = Array.from({ length: 200 }, (_, at) => `f${at} -> l0/x`);
    const overlay = new Overlay(new Links(100_000));
    overlay.add(layer(...chain, ...fans, 'x/a'));
    overlay.add(layer('x/b', ...fans.map((_, at) => `f${at}/c`)));
    expect(overlay.linksExhausted).toBe(true);
    expect(overlay.files().map(({ path }) => path)).toEqual(expect.arrayContaining(['x/a', 'x/b']));
  });
});

/** What unpacking the layers one after the other would leave, done in the plainest way. */
class Tree {
  readonly nodes = new Map<
    string,
    { readonly kind: 'file' | 'directory' | 'link'; readonly layer: number; readonly target?: string }
  >();

  real(path: string, links = 0): string | undefined {
    let at = '';
    for (const [index, segment] of path.split('/').entries()) {
      if (segment === '' || segment === '.') continue;
      if (segment === '..') {
        at = parentOf(at);
        continue;
      }
      const next = joinPath(at, segment);
      const node = this.nodes.get(next);
      if (node?.kind !== 'link') {
        at = next;
        continue;
      }
      if (links > 40) return undefined;
      const target = node.target ?? '';
      const rest = path
        .split('/')
        .slice(index + 1)
        .join('/');
      return this.real(`${target.startsWith('/') ? '' : `${at}/`}${target}/${rest}`, links + 1);
    }
    return at;
  }

  isBelowFile(path: string): boolean {
    return [path, ...ancestors(path)].some((one) => this.nodes.get(one)?.kind === 'file');
  }

  place(path: string): string {
    const parent = parentOf(path);
    const real = parent === '' ? '' : this.real(parent);
    return real === undefined ? path : joinPath(real, path.slice(parent === '' ? 0 : parent.length + 1));
  }

  remove(path: string, only: (layer: number) => boolean, self = true): void {
    for (const [other, node] of [...this.nodes]) {
      if (((self && other === path) || other.startsWith(path === '' ? '' : `${path}/`)) && only(node.layer))
        this.nodes.delete(other);
    }
  }
}

const segment = fc.constantFrom('a', 'b', 'c');
const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const lines = fc.record({
  whiteouts: fc.array(path, { maxLength: 2 }),
  opaque: fc.array(path, { maxLength: 1 }),
  links: fc.array(
    fc.tuple(
      path,
      fc.oneof(
        path,
        path.map((to) => `/${to}`),
        path.map((to) => `../${to}`),
      ),
    ),
    { maxLength: 2 },
  ),
  files: fc.array(path, { maxLength: 5 }),
});

describe('against a plain file system', () => {
  test('the same files are visible, from the same layers', () => {
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1, maxLength: 4 }), (layers) => {
        const tree = new Tree();
        const overlay = new Overlay();
        for (const [index, all] of layers.entries()) {
          const { links, files } = all;
          // One layer has one thing at each path, whatever the names that its archive uses for it.
          const seen = new Set<string>();
          let followed = false;
          let replaced = false;
          const isFree = (one: string): boolean =>
            ![...seen].some((other) => other === one || other.startsWith(`${one}/`) || one.startsWith(`${other}/`));
          // Nor are whiteouts named through links: they come of a comparison of directories.
          const isDirect = (one: string): boolean => tree.place(one) === one;
          const whiteouts = all.whiteouts.filter(isDirect);
          const opaque = all.opaque.filter((one) => isDirect(one) && tree.real(one) === one);
          const words = [...whiteouts.map((one) => `- ${one}`), ...opaque.map((one) => `- ${one}/*`)];
          const lower = (at: number): boolean => at < index;
          for (const one of whiteouts) tree.remove(tree.place(one), lower);
          for (const one of opaque) tree.remove(tree.real(one) ?? one, lower, false);
          const put = (one: string, node: { kind: 'file' | 'link'; target?: string }): void => {
            if (!isFree(one) || !isFree(tree.place(one))) return;
            const above = [...ancestors(one)];
            // Below a link to a file or to itself nothing can be unpacked.
            const ends = above.map((directory) => tree.real(directory));
            const isLink = above.some((directory) => tree.nodes.get(tree.place(directory))?.kind === 'link');
            if (isLink && ends.some((end) => end === undefined || tree.isBelowFile(end))) return;
            // What an archive unpacks through a link that it also replaces depends on its order; nobody makes such ones.
            const replaces = [...tree.nodes].some(
              ([other, { kind }]) =>
                kind === 'link' && (other === tree.place(one) || other.startsWith(`${tree.place(one)}/`)),
            );
            if ((isLink || followed) && (replaces || replaced)) return;
            followed ||= isLink;
            replaced ||= replaces;
            // Archives name a directory that takes the place of a file; one that is reached through a link, they do not.
            for (const directory of above) {
              if (tree.nodes.get(directory)?.kind !== 'file') continue;
              tree.nodes.delete(directory);
              words.push(`${directory}/`);
            }
            const real = tree.place(one);
            seen.add(one).add(real);
            tree.remove(real, () => true);
            tree.nodes.set(real, { ...node, layer: index });
            words.push(node.target === undefined ? one : `${one} -> ${node.target}`);
          };
          const inside = [...whiteouts.map(parentOf), ...opaque];
          for (const [from, to] of links)
            if (!inside.some((one) => [from, tree.place(from)].some((at) => `${one}/`.startsWith(`${at}/`))))
              put(from, { kind: 'link', target: to });
          for (const file of files) put(file, { kind: 'file' });
          overlay.add(layer(...words));
        }
        const left = [...tree.nodes]
          .filter(([, { kind }]) => kind === 'file')
          .map(([at, node]) => `${at}@${node.layer}`);
        expect(overlay.files().map((file) => `${file.path}@${file.layer}`)).toEqual(left.sort());
      }),
      { numRuns: 3000, seed: 1 },
    );
  });
});

test('normal paths are inside the root and stay as they are when normalized again', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '.', '/', '..', 'é', '\\') }), (name) => {
      const normal = normalPath(name) as string;
      expect(normalPath(normal)).toBe(normal);
      expect(normal.split('/').some((part) => part === '..' || part === '.' || (part === '' && normal !== ''))).toBe(
        false,
      );
    }),
  );
  expect(normalPath('a\0b')).toBeUndefined();
});

test('a set of paths contains what was added, and other paths only by a hash collision', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ maxLength: 30 }), { minLength: 1 }), fc.nat(), (paths, cut) => {
      const at = cut % paths.length;
      const set = new PathSet();
      for (const one of paths.slice(0, at)) set.add(one);
      expect(paths.map((one) => set.has(one))).toEqual(paths.map((_, index) => index < at));
    }),
  );
});
