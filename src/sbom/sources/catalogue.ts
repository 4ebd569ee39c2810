// Owns the table of cataloguers for source directories. A new kind of lock file is one file in `locks` and one row here.
import type { AnyCataloguer } from '../cataloguers/catalogue.ts';
import type { FileCataloguer } from '../cataloguers/cataloguer.ts';
import { npm } from '../cataloguers/npm.ts';
import { nugetLock } from '../cataloguers/nuget-lock.ts';
import { php } from '../cataloguers/php.ts';
import { cargoLock } from './locks/cargo.ts';
import { goMod } from './locks/go.ts';
import { gradleLock } from './locks/gradle.ts';
import { pythonLock } from './locks/python.ts';
import { renvLock } from './locks/r.ts';
import { gemfileLock } from './locks/ruby.ts';

/** Composer's lock file has the form of its list of installed packages. */
const composerLock: typeof php = {
  ...php,
  name: 'composer-lock',
  wants: (path) => /(?:^|\/)composer\.lock$/.test(path),
};

export const SOURCE_CATALOGUERS: readonly (AnyCataloguer & FileCataloguer)[] = [
  npm,
  pythonLock,
  goMod,
  cargoLock,
  gradleLock,
  gemfileLock,
  composerLock,
  nugetLock,
  renvLock,
];
