// Reads the package URLs of an SBOM in any JSON format as a stream.

import { list, record, text } from '../json/fields.ts';
import { eachValue } from '../json/pick.ts';
import type { Blob } from '../oci/store.ts';

/** Images have a few thousand packages. The bound protects against SBOMs that would exhaust the memory. */
const MAX_PACKAGES = 200_000;

type Fields = Readonly<Record<string, unknown>>;

export interface SbomPackages {
  /** Distinct, sorted. */
  readonly purls: readonly string[];
  /** Number of components without a package URL, which cannot be scanned. */
  readonly unnamed: number;
  /** False if the document has more packages than are read. */
  readonly whole: boolean;
}

/** The readers of CycloneDX, SPDX 2, SPDX 3 and Syft, by the place of the packages, also inside a statement. */
const PLACES: Readonly<Record<string, (item: Fields, found: Found) => void>> = {
  'components[]': cyclonedx,
  'packages[]': spdx,
  '@graph[]': spdx3,
  'artifacts[]': ({ purl }, found) => found.add(text(purl)),
};

/** Throws a UserError, which names the document `name`, for invalid JSON. */
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

/** Files, devices and data are not packages, and an operating system is scanned by its packages. */
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
