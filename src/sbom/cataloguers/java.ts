// Reads the artifacts of Java archives: the archive itself, nested archives, and artifacts merged into it.

import { licenseList } from '../documents/license.ts';
import { packageUrl } from '../documents/purl.ts';
import { ARCHIVE, type JavaArchive, type JavaArtifact, javaArchive } from '../formats/jar.ts';
import type { AssembleContext, Component, FileCataloguer, Found } from './cataloguer.ts';

export const java: FileCataloguer<JavaArchive> = {
  name: 'java',
  version: 3,
  maxBytes: 256 * 1024 * 1024,
  heldBytes: 16 * 1024 * 1024,
  wants: (path) => ARCHIVE.test(path),
  read: async ({ path, bytes, large, archives }) => {
    const archive = await javaArchive(path, large ?? bytes, archives);
    return archive.artifacts.length === 0 && archive.skipped.length === 0 ? undefined : archive;
  },
  assemble: (found, context) => found.flatMap((one) => componentsOf(one, context)),
};

function componentsOf({ path, facts }: Found<JavaArchive>, context: AssembleContext): Component[] {
  for (const [inside, reason] of facts.skipped) context.note(`/${path}${inside}`, reason);
  return facts.artifacts.flatMap((artifact) => component(artifact, `/${path}${artifact.inside}`, context) ?? []);
}

function component(artifact: JavaArtifact, location: string, context: AssembleContext): Component | undefined {
  const { group, artifact: name, version, hashes, vendor, description, url } = artifact;
  const purl = packageUrl({ type: 'maven', namespace: group, name, version });
  if (purl === undefined) {
    context.note(location, `artifact ${name.slice(0, 80)} has no valid name or version`);
    return undefined;
  }
  const licenses = licenseList(artifact.licenses);
  return {
    type: artifact.isRunnable && !location.includes('!/') ? 'application' : 'library',
    ecosystem: 'maven',
    group,
    name,
    version,
    purl,
    locations: [location],
    ...(licenses.length > 0 && { licenses }),
    ...(hashes !== undefined && { hashes }),
    ...(artifact.dependencies.length > 0 && { dependsOn: artifact.dependencies }),
    ...(vendor !== undefined && { supplier: vendor }),
    ...(description !== undefined && { description }),
    ...(url !== undefined && { homepage: url }),
    ...(artifact.identity !== undefined && { identity: artifact.identity }),
  };
}
