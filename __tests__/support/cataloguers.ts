// Cataloguers of an invented ecosystem, to test the engine without a real one.
import {
  type Component,
  type FileCataloguer,
  type Found,
  type StreamCataloguer,
  Unreadable,
} from '../../src/sbom/cataloguers/cataloguer.ts';

export type Packages = readonly {
  readonly name: string;
  readonly version: string;
  readonly dependsOn?: readonly string[];
}[];

function components(found: readonly Found<Packages>[]): Component[] {
  return found.flatMap(({ path, facts }) =>
    facts.map(({ name, version, dependsOn }) => ({
      type: 'library' as const,
      ecosystem: 'toy',
      name,
      version,
      purl: `pkg:toy/${name}@${version}`,
      locations: [`/${path}`],
      ...(dependsOn && { dependsOn }),
    })),
  );
}

/** Lines `name version [dependency...]` in files that end in `.toy`. */
export const toy: FileCataloguer<Packages> = {
  name: 'toy',
  version: 1,
  maxBytes: 10_000,
  places: ['var/lib/toy/list.toy'],
  wants: (path) => path.endsWith('.toy'),
  read({ bytes }) {
    const text = Buffer.from(bytes).toString('utf8');
    if (text.startsWith('broken')) throw new Unreadable('it says so itself');
    if (text.startsWith('bug')) throw new TypeError('a defect');
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', version = '', ...dependsOn] = line.split(' ');
        return { name, version, ...(dependsOn.length > 0 && { dependsOn }) };
      });
  },
  assemble: components,
};

/** Executables that begin with `TOY1` and name themselves in the rest. */
export const toyBinary: StreamCataloguer<Packages> = {
  name: 'toy-binary',
  version: 1,
  scan(_, mode) {
    if ((mode & 0o111) === 0) return undefined;
    let head = '';
    return {
      write(chunk) {
        head += Buffer.from(chunk).toString('latin1').slice(0, 100);
        return head.length < 4 || (head.startsWith('TOY1') && head.length < 20);
      },
      end() {
        const name = /^TOY1(\w+)/.exec(head)?.[1];
        return name === undefined ? undefined : [{ name, version: '1' }];
      },
    };
  },
  assemble: components,
};
