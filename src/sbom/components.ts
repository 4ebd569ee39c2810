// Turns the visible facts into the image's components: each once, with its layer and its dependencies.
import { unexpectedDetail } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { AnyCataloguer } from './cataloguers/catalogue.ts';
import type { AssembleContext, Component, Distro, Found } from './cataloguers/cataloguer.ts';
import { withCpes } from './cpes/component-cpes.ts';
import type { VisibleFile } from './layers/overlay.ts';
import { withOwners } from './ownership.ts';

/** A component of the image. `dependsOn` holds package URLs of other components only. */
export type ImageComponent = Component & {
  readonly layer: Digest;
  readonly dependsOn: readonly string[];
  /** Whether it is in a layer of the base image. Absent if the base image is unknown. */
  readonly origin?: 'base-image' | 'build';
};

/** Versions of one name considered for a dependency. This bounds the time for hostile images. */
const MAX_NAMESAKES = 64;

/** Visible files in all states together: enough for a hundred layers that each change packages of 5,000 files. */
export const MAX_TRACED_FILES = 500_000;

export interface Catalogue {
  readonly distro?: Distro;
  /** Sorted by package URL, without duplicates. */
  readonly components: readonly ImageComponent[];
  /** Number of components that are not listed, because each is the system package that owns its files. */
  readonly hidden: number;
}

/**
 * `states` holds the visible files after each layer, from the lowest; the last one is the image. A component's layer is the
 * lowest from which on it is always present. So a package keeps its layer when a later one rewrites the database. States that
 * took too much memory are undefined.
 */
export function catalogue(
  states: readonly (readonly VisibleFile[] | undefined)[],
  layers: readonly Digest[],
  cataloguers: readonly AnyCataloguer[],
  note: AssembleContext['note'],
): Catalogue {
  const last = states.length - 1;
  const image = states[last];
  if (image === undefined) return { components: [], hidden: 0 };
  const found = groups(image, layers);
  const reader = cataloguers.find((cataloguer) => cataloguer.distro !== undefined);
  const distro = reader && distroOf(reader, found.get(reader.name) ?? [], note);
  const quiet: AssembleContext = { ...(distro && { distro }), note: () => undefined };
  const histories = cataloguers.map((cataloguer): History => {
    const facts = found.get(cataloguer.name) ?? [];
    const components = assembled(cataloguer, facts, { ...quiet, note });
    const since = new Map(components.map(({ purl }) => [purl, last]));
    return { cataloguer, components, facts, since, unbroken: [...since.keys()] };
  });
  trace(histories, states, layers, quiet, note);
  const all = histories.flatMap(({ components, since }) =>
    components.map((component): ImageComponent => {
      const layer = layers[since.get(component.purl) ?? last] as Digest;
      return { ...component, layer, dependsOn: component.dependsOn ?? [] };
    }),
  );
  const { components, hidden } = withOwners(withoutKnownClaims(all));
  return { ...(distro && { distro }), components: resolved(merged(components)).map(withCpes), hidden };
}

/** Drops what an SBOM document in the image states about components that were found themselves, whatever their qualifiers. */
function withoutKnownClaims(all: readonly ImageComponent[]): readonly ImageComponent[] {
  const keyOf = ({ purl }: ImageComponent): string => (purl.split(/[?#]/, 1)[0] as string).toLowerCase();
  const known = new Set(all.flatMap((one) => (one.source === undefined ? keyOf(one) : [])));
  return all.filter((one) => one.source === undefined || !known.has(keyOf(one)));
}

/** What one cataloguer found, and down to which layer each component is present without a gap. */
interface History {
  readonly cataloguer: AnyCataloguer;
  readonly components: readonly Component[];
  /** Facts of the state that was examined last. */
  facts: readonly Found<unknown>[];
  readonly since: Map<string, number>;
  unbroken: readonly string[];
}

/** Walks the states from the top down, one at a time, and fills in `since`. */
function trace(
  histories: readonly History[],
  states: readonly (readonly VisibleFile[] | undefined)[],
  layers: readonly Digest[],
  context: AssembleContext,
  note: AssembleContext['note'],
): void {
  let work = 0;
  for (let at = states.length - 2; at >= 0; at--) {
    const files = states[at];
    work += files === states[at + 1] ? 0 : (files?.length ?? 0);
    if (files === undefined || work > MAX_TRACED_FILES) {
      note('', 'too many layers change packages: the layer of a component may be one above the layer that added it');
      return;
    }
    const lower = files === states[at + 1] ? undefined : groups(files, layers);
    for (const history of histories) {
      const { cataloguer, since } = history;
      if (history.unbroken.length === 0) continue;
      const facts = lower === undefined ? history.facts : (lower.get(cataloguer.name) ?? []);
      // The same facts give the same components.
      if (!same(facts, history.facts)) {
        const there = new Set(assembled(cataloguer, facts, context).map(({ purl }) => purl));
        history.unbroken = history.unbroken.filter((purl) => there.has(purl));
      }
      history.facts = facts;
      for (const purl of history.unbroken) since.set(purl, at);
    }
  }
}

function distroOf(
  reader: AnyCataloguer,
  found: readonly Found<unknown>[],
  note: AssembleContext['note'],
): Distro | undefined {
  try {
    return reader.distro?.(found);
  } catch (error) {
    note('', `the distribution is unknown: ${unexpectedDetail(error)}`);
    return undefined;
  }
}

/** A bug that foreign content triggers costs the components of one cataloguer, and is noted. */
function assembled(cataloguer: AnyCataloguer, found: readonly Found<unknown>[], context: AssembleContext): Component[] {
  try {
    return cataloguer.assemble(found, context);
  } catch (error) {
    context.note('', `all packages of ${cataloguer.name} are missing: ${unexpectedDetail(error)}`);
    return [];
  }
}

function groups(files: readonly VisibleFile[], layers: readonly Digest[]): Map<string, Found<unknown>[]> {
  const byCataloguer = new Map<string, Found<unknown>[]>();
  for (const { path, layer, facts } of files) {
    for (const one of facts) {
      const found: Found<unknown> = { path, layer: layers[layer] as Digest, facts: one.facts };
      const list = byCataloguer.get(one.cataloguer);
      if (list === undefined) byCataloguer.set(one.cataloguer, [found]);
      else list.push(found);
    }
  }
  return byCataloguer;
}

function same(a: readonly Found<unknown>[], b: readonly Found<unknown>[]): boolean {
  return (
    a === b || (a.length === b.length && a.every((one, at) => one.facts === b[at]?.facts && one.path === b[at]?.path))
  );
}

/** Merges components with the same package URL. Locations are joined; other fields come from the first one. */
function merged(all: readonly ImageComponent[]): ImageComponent[] {
  const components = [...Map.groupBy(all, ({ purl }) => purl).values()].map((same): ImageComponent => {
    const [first] = same as [ImageComponent, ...ImageComponent[]];
    if (same.length === 1) return first;
    const provides = [...new Set(same.flatMap((one) => one.provides ?? []))];
    return {
      ...Object.assign({}, ...same.toReversed()),
      locations: [...new Set(same.flatMap(({ locations }) => locations))].sort(),
      dependsOn: [...new Set(same.flatMap(({ dependsOn }) => dependsOn))],
      ...(provides.length > 0 && { provides }),
    };
  });
  return components.sort((a, b) => (a.purl < b.purl ? -1 : 1));
}

/** Resolves dependencies by name to package URLs, and drops those that are not in the image. */
function resolved(components: readonly ImageComponent[]): ImageComponent[] {
  const purls = new Set(components.map(({ purl }) => purl));
  const byName = new Map<string, ImageComponent[]>();
  const add = (ecosystem: string, name: string, component: ImageComponent): void => {
    const key = `${ecosystem} ${name}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [component]);
    else if (list.length < MAX_NAMESAKES) list.push(component);
  };
  for (const component of components) {
    const { ecosystem, group, name, provides = [] } = component;
    add(ecosystem, name, component);
    if (group !== undefined)
      for (const separator of ['/', ':']) add(ecosystem, `${group}${separator}${name}`, component);
    for (const provided of provides) add(ecosystem, provided, component);
  }
  return components.map((component) => {
    const targets = component.dependsOn.map((wanted) =>
      purls.has(wanted) ? wanted : nearest(component, byName.get(`${component.ecosystem} ${wanted}`) ?? [])?.purl,
    );
    const known = targets.filter((purl) => purl !== undefined && purl !== component.purl) as string[];
    return { ...component, dependsOn: [...new Set(known)].sort() };
  });
}

/** Of several versions of one name, the closest: the most shared parent directories, then the least depth. */
function nearest(from: ImageComponent, candidates: readonly ImageComponent[]): ImageComponent | undefined {
  if (candidates.length < 2) return candidates[0];
  const here = (from.locations[0] ?? '').split('/');
  let best: { readonly component: ImageComponent; readonly shared: number; readonly depth: number } | undefined;
  for (const component of candidates) {
    const there = (component.locations[0] ?? '').split('/');
    let shared = 0;
    while (shared < here.length && here[shared] === there[shared]) shared++;
    const closer = best === undefined || shared > best.shared || (shared === best.shared && there.length < best.depth);
    if (closer) best = { component, shared, depth: there.length };
  }
  return best?.component;
}
