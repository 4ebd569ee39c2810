// Reads conda packages from their records in conda-meta.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { type Hash, hashOf } from '../formats/integrity.ts';
import { jsonObject, listOf, member, textOf } from '../formats/json.ts';
import type { AssembleContext, Component, FileCataloguer, Found, SourceFile } from './cataloguer.ts';

export interface CondaPackage {
  readonly name: string;
  readonly version: string;
  readonly build?: string;
  readonly channel?: string;
  readonly subdir?: string;
  /** Type of the package archive. */
  readonly archive?: string;
  readonly licenses: readonly string[];
  readonly hashes: readonly Hash[];
  readonly dependencies: readonly string[];
}

const MAX_CHANNEL = 500;

export const conda: FileCataloguer<CondaPackage> = {
  name: 'conda',
  version: 1,
  maxBytes: 16 * 1024 * 1024,
  wants: (path) => path.endsWith('.json') && /(?:^|\/)conda-meta\/[^/]+\.json$/.test(path),
  read,
  assemble,
};

function read({ bytes }: SourceFile): CondaPackage | undefined {
  const record = jsonObject(bytes);
  const field = (name: string): string | undefined => textOf(member(record, name));
  const name = field('name');
  const version = field('version');
  if (name === undefined || version === undefined) return undefined;
  const build = field('build') ?? field('build_string');
  const channel = channelOf(field('channel') ?? field('schannel'));
  const subdir = field('subdir');
  const archive = /\.(conda|tar\.bz2)$/.exec(field('fn') ?? field('url') ?? '')?.[1];
  const terms = field('license');
  return {
    name,
    version,
    ...(build !== undefined && { build }),
    ...(channel !== undefined && { channel }),
    ...(subdir !== undefined && { subdir }),
    ...(archive !== undefined && { archive }),
    licenses: licenseList(terms === undefined ? [] : [terms]),
    hashes: [...hashOf('sha256', field('sha256') ?? ''), ...hashOf('md5', field('md5') ?? '')],
    // The name is the first part of `python >=3.11,<3.12.0a0 *_cpython`.
    dependencies: listOf(member(record, 'depends')).flatMap((one) => textOf(one)?.split(/[\s=<>!~]/, 1)[0] ?? []),
  };
}

/** The channel's name: conda-forge of `https://conda.anaconda.org/conda-forge/linux-64`. URLs may contain tokens. */
function channelOf(channel: string | undefined): string | undefined {
  if (channel === undefined || channel.length > MAX_CHANNEL || !channel.includes('://'))
    return channel?.slice(0, MAX_CHANNEL);
  const path = channel.replace(/^[a-z]+:\/\/[^/]*\//i, '').replace(/\/+$/, '');
  const name = path
    .replace(/\/(?:noarch|(?:linux|osx|win|emscripten|wasi|freebsd|zos)-[\w.]+)$/, '')
    .replace(/^t\/[^/]+\//, '');
  return name === '' ? undefined : name;
}

function assemble(found: readonly Found<CondaPackage>[], context: AssembleContext): Component[] {
  return found.flatMap(({ path, facts }) => {
    const { name, version, build, channel, subdir, archive, licenses, hashes, dependencies } = facts;
    const purl = packageUrl({ type: 'conda', name, version, qualifiers: { build, channel, subdir, type: archive } });
    if (purl === undefined) {
      context.note(`/${path}`, 'has no valid name or version');
      return [];
    }
    return {
      type: 'library',
      ecosystem: 'conda',
      name,
      version,
      purl,
      locations: [`/${path}`],
      ...(licenses.length > 0 && { licenses }),
      ...(hashes.length > 0 && { hashes }),
      ...(dependencies.length > 0 && { dependsOn: dependencies }),
      ...(channel !== undefined && { supplier: channel }),
    };
  });
}
