// The table of cataloguers: a new ecosystem is a file in cataloguers/ and a row here.

import { apk } from './apk.ts';
import type { Cataloguer } from './cataloguer.ts';
import { conda } from './conda.ts';
import { dotnet } from './dotnet.ts';
import { dpkg } from './dpkg.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { npm } from './npm.ts';
import { osRelease } from './os-release.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { rpm } from './rpm.ts';
import { ruby } from './ruby.ts';
import { rust } from './rust.ts';

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
