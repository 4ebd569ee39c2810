// The table of cataloguers: a new ecosystem is a file in cataloguers/ and a row here.
import type { FileCataloguer, StreamCataloguer } from './cataloguer.ts';

/** Facts are opaque to the engine: each cataloguer gets back the ones that it returned. */
// biome-ignore lint/suspicious/noExplicitAny: a cataloguer takes its own facts alone, which no common type can say.
export type AnyCataloguer = FileCataloguer<any> | StreamCataloguer<any>;

export const CATALOGUERS: readonly AnyCataloguer[] = [];
