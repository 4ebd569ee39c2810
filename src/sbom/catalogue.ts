// The table of cataloguers: a new ecosystem is a file in cataloguers/ and a row here.
import type { Cataloguer } from './cataloguer.ts';
import { apk } from './cataloguers/apk.ts';
import { conda } from './cataloguers/conda.ts';
import { dotnet } from './cataloguers/dotnet.ts';
import { dpkg } from './cataloguers/dpkg.ts';
import { go } from './cataloguers/go.ts';
import { java } from './cataloguers/java.ts';
import { npm } from './cataloguers/npm.ts';
import { osRelease } from './cataloguers/os-release.ts';
import { php } from './cataloguers/php.ts';
import { python } from './cataloguers/python.ts';
import { rpm } from './cataloguers/rpm.ts';
import { ruby } from './cataloguers/ruby.ts';
import { rust } from './cataloguers/rust.ts';

/** Facts are opaque to the engine: each cataloguer gets back the ones that it returned. */
// biome-ignore lint/suspicious/noExplicitAny: a cataloguer takes its own facts alone, which no common type can say.
export type AnyCataloguer = Cataloguer<any>;

export const CATALOGUERS: readonly AnyCataloguer[] = [
  osRelease,
  dpkg,
  apk,
  rpm,
  npm,
  python,
  java,
  ruby,
  php,
  dotnet,
  conda,
  go,
  rust,
];
