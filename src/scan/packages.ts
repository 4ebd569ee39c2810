// The package URLs of an SBOM, in whatever JSON format it is, read as it streams by.

import { list, record, text } from '../json/fields.ts';
import { eachValue } from '../json/pick.ts';
import type { Blob } from '../oci/store.ts';

/** Images have a few thousand packages; beyond this it is somebody's attempt to fill the memory. */
const MAX_PACKAGES = 200_000;

type Fields = Readonly<Record<string, unknown>>;

export interface SbomPackages {
  /** Distinct, sorted. */
  readonly purls: readonly string[];
  /** Components that have no package URL: nothing can be asked about them. */
  readonly unnamed: number;
  /** False where the document has more packages than are read. */
  readonly whole: boolean;
}

/** By the place of a format's packages, bare or inside a statement: CycloneDX, SPDX 2, SPDX 3, Syft. */
const PLACES: Readonly<Record<string, (item: Fields, found: Found) => void>> = {
  'components[]': cyclonedx,
  'packages[]': spdx,
  '@graph[]': spdx3,
  'artifacts[]': ({ purl }, found) => found.add(text(purl)),
};

/** Throws a UserError, with `name` for the document, for what is not JSON. */
export async function packagesOf(sbom: Blob, name: string): Promise<SbomPackages> {
  const found = new Found();
  const places = new Map(
    Object.entries(PLACES).flatMap(([place, read]) => [[place, read] as const, [`predicate.${place}`, read] as const]),
  );
  await eachValue(sbom, [...places.keys()], name, (place, _, value) => places.get(place)?.(record(value), found));
  return { purls: [...found.purls].sort(), unnamed: found.unnamed, whole: found.purls.size < MAX_PACKAGES };
}

class Found {
  readonly purls = new Set<string>();
  unnamed = 0;

  add(purl: string | undefined): void {
    if (purl === undefined) this.unnamed += 1;
    else if (this.purls.size < MAX_PACKAGES) this.purls.add(purl);
  }
}

/** Files, devices and data are no packages; the operating system is known by its packages. */
const CYCLONEDX_PACKAGES: readonly unknown[] = ['library', 'application', 'framework', 'container', 'platform'];

function cyclonedx(component: Fields, found: Found): void {
  if (component.purl !== undefined || CYCLONEDX_PACKAGES.includes(component.type)) {
    if (component.type !== 'operating-system') found.add(text(component.purl));
  }
  for (const inner of list(component.components)) cyclonedx(record(inner), found);
}

function spdx({ externalRefs, primaryPackagePurpose: purpose }: Fields, found: Found): void {
  if (purpose === 'OPERATING-SYSTEM' || purpose === 'OPERATING_SYSTEM' || purpose === 'CONTAINER') return;
  const reference = list(externalRefs)
    .map(record)
    .find(({ referenceType }) => referenceType === 'purl');
  found.add(text(reference?.referenceLocator));
}

function spdx3(element: Fields, found: Found): void {
  const type = text(element.type) ?? text(element['@type']) ?? '';
  if (!type.endsWith('software_Package') && !type.endsWith('software/Package')) return;
  found.add(text(element.software_packageUrl) ?? text(element.packageUrl));
}
