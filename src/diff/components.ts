// Compares the components of two SBOMs: added, removed, upgraded, downgraded, and changed licenses. Pure.
import { apkOrder } from '../scan/versions/apk.ts';
import { composerOrder } from '../scan/versions/composer.ts';
import { dpkgOrder } from '../scan/versions/dpkg.ts';
import { gemOrder } from '../scan/versions/gem.ts';
import { mavenOrder } from '../scan/versions/maven.ts';
import { byText, type VersionOrder } from '../scan/versions/order.ts';
import { pep440Order } from '../scan/versions/pep440.ts';
import { rpmOrder } from '../scan/versions/rpm.ts';
import { nugetOrder, semverOrder } from '../scan/versions/semver.ts';
import type { Component } from './contents.ts';

/** `changed`: the version is another one, and which is newer is unknown. */
export type ComponentChangeKind = 'added' | 'removed' | 'upgraded' | 'downgraded' | 'changed';

export interface ComponentChange {
  readonly change: ComponentChangeKind;
  readonly name: string;
  /** The type of its package URL, such as `deb`; null without one. */
  readonly type: string | null;
  readonly before?: string;
  readonly after?: string;
  /** Whether it is in the base image; null if that is unknown. */
  readonly isBase: boolean | null;
}

export interface LicenseChange {
  readonly name: string;
  readonly type: string | null;
  /** Null if the SBOM has no license. */
  readonly before: string | null;
  readonly after: string | null;
}

export interface ComponentsDiff {
  readonly changes: readonly ComponentChange[];
  /** Components whose license differs. */
  readonly licenses: readonly LicenseChange[];
  /** Licenses that no component had before, or that none has now. */
  readonly newLicenses: readonly string[];
  readonly goneLicenses: readonly string[];
  readonly unchanged: number;
}

const ORDERS: Readonly<Record<string, VersionOrder>> = {
  apk: apkOrder,
  cargo: semverOrder,
  composer: composerOrder,
  deb: dpkgOrder,
  gem: gemOrder,
  golang: (a, b) => semverOrder(a.replace(/^v/, ''), b.replace(/^v/, '')),
  maven: mavenOrder,
  npm: semverOrder,
  nuget: nugetOrder,
  pypi: pep440Order,
  rpm: rpmOrder,
};

const KINDS: readonly ComponentChangeKind[] = ['upgraded', 'downgraded', 'changed', 'added', 'removed'];

/** A component that is there in several versions is compared version by version. */
export function compareComponents(before: readonly Component[], after: readonly Component[]): ComponentsDiff {
  const [old, now] = [before, after].map((components) => Map.groupBy(distinct(components), keyOf)) as [Groups, Groups];
  const changes: ComponentChange[] = [];
  const licenses: LicenseChange[] = [];
  let unchanged = 0;
  for (const key of new Set([...old.keys(), ...now.keys()])) {
    const [left, right] = [old.get(key) ?? [], now.get(key) ?? []];
    const rest = new Map(right.map((one) => [one.version, one]));
    const pairs: [Component, Component][] = [];
    const gone: Component[] = [];
    for (const one of left) {
      const same = rest.get(one.version);
      if (same === undefined) gone.push(one);
      else pairs.push([one, same]);
      rest.delete(one.version);
    }
    unchanged += pairs.length;
    const order = ORDERS[typeOf(left[0] ?? right[0]) ?? ''];
    const [removed, added] = [sorted(gone, order), sorted([...rest.values()], order)];
    while (removed.length > 0 && added.length > 0) {
      const pair: [Component, Component] = [removed.pop() as Component, added.pop() as Component];
      pairs.push(pair);
      changes.push(changeOf(direction(pair, order), ...pair));
    }
    changes.push(...removed.map((one) => changeOf('removed', one, undefined)));
    changes.push(...added.map((one) => changeOf('added', undefined, one)));
    for (const [one, other] of pairs) if (one.license !== other.license) licenses.push(licenseChange(one, other));
  }
  const [usedBefore, usedAfter] = [before, after].map((all) => new Set(all.flatMap(({ license }) => license ?? [])));
  return {
    changes: changes.sort(byChange),
    licenses: licenses.sort((a, b) => byText(a.name, b.name)),
    newLicenses: [...(usedAfter ?? [])].filter((one) => !usedBefore?.has(one)).sort(byText),
    goneLicenses: [...(usedBefore ?? [])].filter((one) => !usedAfter?.has(one)).sort(byText),
    unchanged,
  };
}

type Groups = Map<string, Component[]>;

/** The same package can be in several files. */
function distinct(components: readonly Component[]): readonly Component[] {
  return [...new Map(components.map((one) => [JSON.stringify([keyOf(one), one.version]), one])).values()];
}

/** What stays the same when a package gets another version: the package URL without version and qualifiers, or the name. */
export function packageKey(purl: string | undefined, name: string): string {
  const [, path] = /^pkg:\/*([^?#]+)/.exec(purl ?? '') ?? [];
  if (path === undefined) return `name ${name}`;
  const at = path.lastIndexOf('@');
  // The scope of an npm package may begin with an unescaped `@`.
  return at > path.lastIndexOf('/') ? path.slice(0, at) : path;
}

function keyOf({ purl, name }: Component): string {
  return packageKey(purl, name);
}

function typeOf(component: Pick<Component, 'purl'> | undefined): string | null {
  return /^pkg:\/*([a-z0-9.+-]{1,20})\//i.exec(component?.purl ?? '')?.[1]?.toLowerCase() ?? null;
}

function sorted(components: readonly Component[], order: VersionOrder | undefined): Component[] {
  const compare = ({ version: a = '' }: Component, { version: b = '' }: Component): number =>
    order?.(a, b) || byText(a, b);
  return components.toSorted(compare);
}

function direction([before, after]: readonly [Component, Component], order: VersionOrder | undefined) {
  const compared = order?.(before.version ?? '', after.version ?? '') ?? 0;
  return compared < 0 ? 'upgraded' : compared > 0 ? 'downgraded' : 'changed';
}

function changeOf(
  change: ComponentChangeKind,
  before: Component | undefined,
  after: Component | undefined,
): ComponentChange {
  const { name, isBase } = (after ?? before) as Component;
  return {
    change,
    name,
    type: typeOf(after ?? before),
    ...(before?.version !== undefined && { before: before.version }),
    ...(after?.version !== undefined && { after: after.version }),
    isBase: isBase ?? null,
  };
}

function licenseChange(before: Component, after: Component): LicenseChange {
  return { name: after.name, type: typeOf(after), before: before.license ?? null, after: after.license ?? null };
}

function byChange(a: ComponentChange, b: ComponentChange): number {
  return (
    KINDS.indexOf(a.change) - KINDS.indexOf(b.change) ||
    byText(a.type ?? '', b.type ?? '') ||
    byText(a.name, b.name) ||
    byText(a.after ?? a.before ?? '', b.after ?? b.before ?? '')
  );
}
