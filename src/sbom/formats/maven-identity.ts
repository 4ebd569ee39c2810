// Guesses the Maven group of an archive without a pom, from its file name and its manifest.
import type { Identity } from '../cataloguers/cataloguer.ts';
import { knownGroup } from './maven-groups.ts';

/** Confidence in the table of well-known artifacts, in what a build tool wrote, in a bundle's name, and in nothing at all. */
export const KNOWN = 0.8;
const WRITTEN = 0.7;
const NAMED = 0.5;
const UNKNOWN = 0.2;

/** Names of vendors. Each of them publishes artifacts in many groups below. */
const VENDORS: ReadonlySet<string> = new Set(
  'org.apache org.eclipse org.codehaus org.glassfish org.jboss org.springframework com.google com.sun com.oracle com.ibm com.microsoft com.amazonaws com.netflix com.github io.github net.sourceforge jakarta javax org.osgi org.w3c'.split(
    ' ',
  ),
);

export type Guess = Identity & { readonly group: string };

/** `field` reads a field of the manifest, by its name in lower case. */
export function guessedGroup(artifact: string, field: (name: string) => string | undefined): Guess {
  const known = knownGroup(artifact);
  if (known !== undefined) return guess(known, 'filename', KNOWN, `well-known artifact ${artifact}`);
  // Gradle's nebula plugins write `group#artifact;version`, others `group:artifact`.
  const title = /^([\w.-]+)[#:]/.exec(field('implementation-title') ?? '')?.[1];
  if (title !== undefined && isGroup(title))
    return guess(title, 'manifest-analysis', WRITTEN, `Implementation-Title ${title}`);
  const stated = field('group-id');
  if (stated !== undefined && isGroup(stated)) return guess(stated, 'manifest-analysis', WRITTEN, `Group-Id ${stated}`);

  const bundle = field('bundle-symbolicname')?.split(';', 1)[0]?.trim() ?? '';
  const vendor = field('implementation-vendor-id') ?? '';
  if (isGroup(vendor) && !VENDORS.has(vendor)) {
    // A bundle's name below the vendor's, such as `org.hibernate.orm.core`, starts with the group.
    const group = bundle.startsWith(`${vendor}.`) ? parent(bundle) : vendor;
    return guess(group, 'manifest-analysis', NAMED, `Implementation-Vendor-Id ${vendor}`);
  }
  if (isGroup(bundle) && bundle !== artifact)
    return guess(groupOf(bundle, artifact), 'manifest-analysis', NAMED, `Bundle-SymbolicName ${bundle}`);
  // Some artifacts are named after their bundle: org.apache.felix.framework.
  if (isGroup(artifact)) return guess(parent(artifact), 'filename', NAMED, `artifact ${artifact}`);
  const module = field('automatic-module-name') ?? '';
  if (isGroup(module))
    return guess(groupOf(module, artifact), 'manifest-analysis', NAMED, `Automatic-Module-Name ${module}`);
  return guess(artifact, 'filename', UNKNOWN, `no group is known for ${artifact}`);
}

function guess(group: string, technique: Identity['technique'], confidence: number, value: string): Guess {
  return { group, technique, confidence, value: value.slice(0, 300) };
}

/**
 * The group in the name of a bundle or module: the name without its last part, if that part is the artifact or its end
 * (`org.eclipse.jetty.server` of jetty-server), and the rest is more than the name of a vendor. Otherwise the whole name:
 * `com.google.protobuf` of protobuf-java, `org.apache.avro` of avro.
 */
function groupOf(name: string, artifact: string): string {
  const above = parent(name);
  const last = name.slice(above.length + 1);
  const isArtifact = last === artifact || artifact.endsWith(`-${last}`);
  return isArtifact && above.includes('.') && !VENDORS.has(above) ? above : name;
}

function parent(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

/** A reversed domain of at least two parts. */
function isGroup(name: string): boolean {
  return /^(?:com|org|net|io|dev|edu|gov|jakarta|javax|software|de|fr|uk|eu|ch|jp|cn|ru|me|co|it|nl|se|cz|pl|at|app)\.[\w-]+(?:\.[\w-]+)*$/.test(
    name,
  );
}
