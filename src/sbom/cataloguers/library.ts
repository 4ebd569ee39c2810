// Builds the component of a library from what its package states, for package managers that have no more than that.
import { type PurlParts, packageUrl } from '../documents/purl.ts';
import type { AssembleContext, Component } from './cataloguer.ts';

/** The purl type is the ecosystem, and the namespace the group. */
export interface Library extends Pick<PurlParts, 'type' | 'namespace'> {
  readonly name: string;
  /** In the package URL, if its type writes names in another way. */
  readonly purlName?: string;
  readonly version: string;
  readonly licenses?: readonly string[];
  readonly supplier?: string | undefined;
  readonly description?: string | undefined;
  readonly homepage?: string | undefined;
  readonly hashes?: Component['hashes'];
  readonly dependsOn?: readonly string[];
}

/** Empty, with a note, if name or version are not valid in a package URL. */
export function libraryOf(library: Library, path: string, { note }: AssembleContext): Component[] {
  const { type, namespace, name, version, purlName = name } = library;
  const { licenses = [], supplier, description, homepage, hashes = [], dependsOn = [] } = library;
  const purl = packageUrl({ type, namespace, name: purlName, version });
  if (purl === undefined) {
    note(`/${path}`, `package ${name.slice(0, 80)} has no valid name or version`);
    return [];
  }
  return [
    {
      type: 'library',
      ecosystem: type,
      ...(namespace !== undefined && { group: namespace }),
      name,
      version,
      purl,
      locations: [`/${path}`],
      ...(licenses.length > 0 && { licenses }),
      ...(supplier !== undefined && { supplier }),
      ...(description !== undefined && { description }),
      ...(homepage !== undefined && { homepage }),
      ...(hashes.length > 0 && { hashes }),
      ...(dependsOn.length > 0 && { dependsOn }),
    },
  ];
}
