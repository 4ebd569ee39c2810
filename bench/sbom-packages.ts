// Lists the packages of a CycloneDX document by ecosystem, and compares those of two documents.

/** Package URLs without qualifiers, by their type. */
export type Found = ReadonlyMap<string, ReadonlySet<string>>;

/** Packages listed by name. Further ones are counted. */
const NAMED = 12;

interface Document {
  readonly components?: readonly { readonly type?: string; readonly purl?: string }[];
}

/** Packages only: not all tools list files and the operating system. */
export function foundIn({ components = [] }: Document): Found {
  const found = new Map<string, Set<string>>();
  for (const { type, purl } of components) {
    if (purl === undefined || type === 'file' || type === 'operating-system') continue;
    // Not all tools encode the colon of an epoch, because versions of the specification differ.
    const bare = decodeURIComponent((purl.split(/[?#]/, 1)[0] ?? '').replace(/^pkg:/, ''));
    const ecosystem = bare.split('/', 1)[0] ?? '';
    found.set(ecosystem, (found.get(ecosystem) ?? new Set()).add(bare));
  }
  return found;
}

export function comparison(ours: Found, theirs: Found): string {
  const ecosystems = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const rows = ecosystems.map((ecosystem) => {
    const [here, there] = [ours.get(ecosystem) ?? new Set<string>(), theirs.get(ecosystem) ?? new Set<string>()];
    const own = [...here].filter((purl) => !there.has(purl));
    const foreign = [...there].filter((purl) => !here.has(purl));
    const unversioned = foreign.filter((purl) => !purl.slice(1).includes('@', purl.lastIndexOf('/')));
    const named = foreign.filter((purl) => !unversioned.includes(purl));
    return [ecosystem, here.size - own.length, list(own), `${list(named)}${count(unversioned.length)}`];
  });
  const head = ['ecosystem', 'found by both', 'only by us', 'only by syft'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function list(purls: readonly string[]): string {
  const shown = purls.toSorted().slice(0, NAMED).join(', ');
  return `${purls.length}${shown === '' ? '' : `: ${shown}`}${purls.length > NAMED ? ', …' : ''}`;
}

function count(unversioned: number): string {
  return unversioned === 0 ? '' : `, and ${unversioned} without a version`;
}
