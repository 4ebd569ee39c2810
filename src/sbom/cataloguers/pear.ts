// Reads PEAR and PECL packages from PEAR's registry of installed packages.

import { licenseList } from '../documents/license.ts';
import { type PhpValue, phpText, phpValue } from '../formats/php-serialized.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';
import { libraryOf } from './library.ts';

export interface PearPackage {
  readonly name: string;
  readonly channel: string;
  readonly version: string;
  readonly licenses: readonly string[];
  readonly lead?: string;
  readonly summary?: string;
  /** `channel/name`. */
  readonly dependencies: readonly string[];
}

const ENTRY = /(?:^|\/)\.registry\/(?:\.channel\.([^/]+)\/)?[^/]+\.reg$/;
const DEFAULT_CHANNEL = 'pear.php.net';
const CHANNEL = /^[a-z0-9.-]{1,100}(?:\/[a-z0-9._-]{1,100})?$/i;
const MAX_DEPENDENCIES = 500;

export const pear: FileCataloguer<PearPackage> = {
  name: 'pear',
  version: 1,
  maxBytes: 8 * 1024 * 1024,
  wants: (path) => path.endsWith('.reg') && ENTRY.test(path),
  read,
  assemble,
};

/** Version 2 of package.xml has `name` and tables; version 1 has `package` and texts. */
function read({ path, bytes }: SourceFile): PearPackage | undefined {
  const entry = phpValue(bytes);
  const name = phpText(entry, 'name') ?? phpText(entry, 'package');
  const version = phpText(entry, 'version', 'release') ?? phpText(entry, 'version');
  const channel = phpText(entry, 'channel') ?? ENTRY.exec(path)?.[1] ?? DEFAULT_CHANNEL;
  if (name === undefined || version === undefined || !CHANNEL.test(channel)) return undefined;
  const terms = phpText(entry, 'license', '_content') ?? phpText(entry, 'license');
  const lead = phpText(entry, 'lead', 'name') ?? phpText(entry, 'lead', '0', 'name');
  const summary = phpText(entry, 'summary');
  return {
    name,
    channel: channel.toLowerCase(),
    version,
    licenses: licenseList(terms === undefined ? [] : [terms]),
    ...(lead !== undefined && { lead }),
    ...(summary !== undefined && { summary: summary.replaceAll(/\s+/g, ' ').slice(0, 500) }),
    dependencies: dependenciesOf(entry),
  };
}

/** `dependencies.required.package` is one package or a list of them. */
function dependenciesOf(entry: PhpValue): string[] {
  let at: PhpValue | undefined = entry;
  for (const key of ['dependencies', 'required', 'package']) at = at instanceof Map ? at.get(key) : undefined;
  if (!(at instanceof Map)) return [];
  const listed: readonly PhpValue[] = at.has('name') ? [at] : [...at.values()].slice(0, MAX_DEPENDENCIES);
  return listed.flatMap((one) => {
    const [name, channel] = [phpText(one, 'name'), phpText(one, 'channel')];
    return name === undefined ? [] : `${channel ?? DEFAULT_CHANNEL}/${name}`;
  });
}

function assemble(found: readonly Found<PearPackage>[], context: AssembleContext): Component[] {
  return found.flatMap(({ path, facts: { channel, lead, summary, dependencies, ...stated } }) =>
    libraryOf(
      {
        type: 'pear',
        namespace: channel,
        ...stated,
        supplier: lead,
        description: summary,
        dependsOn: dependencies,
      },
      path,
      context,
    ),
  );
}
