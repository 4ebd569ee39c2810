// Owns the table of short names for formats of evidence, by predicate type or media type.

const NAMES: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/^https:\/\/cyclonedx\.org\/|^application\/vnd\.cyclonedx\+/, 'CycloneDX'],
  [/^https:\/\/spdx\.dev\/|^(?:application|text)\/spdx/, 'SPDX'],
  [/^application\/vnd\.syft\+json/, 'Syft JSON'],
  [/^https:\/\/slsa\.dev\/provenance\/v1$/, 'SLSA v1'],
  [/^https:\/\/slsa\.dev\/provenance\/v0\.2$/, 'SLSA v0.2'],
  [/^https:\/\/slsa\.dev\/verification_summary\//, 'verification summary'],
  [/^https:\/\/openvex\.dev\/|^application\/vnd\.openvex\+json/, 'OpenVEX'],
  [/^application\/csaf\+json/, 'CSAF'],
  [/^application\/sarif\+json/, 'SARIF'],
  [/^application\/vnd\.junit\+xml/, 'JUnit'],
  [/^https:\/\/sigstore\.dev\/cosign\/sign\/v1$/, 'of the image'],
  // The kind says it all.
  [/^https:\/\/(?:oci-evidence\.github\.io|in-toto\.io\/attestation)\//, ''],
];

/** The first name that one of the types has, empty if the kind of the evidence is enough; undefined if none has one. */
export function formatName(...types: readonly (string | null | undefined)[]): string | undefined {
  for (const type of types) {
    const row = NAMES.find(([pattern]) => pattern.test(type ?? ''));
    if (row !== undefined) return row[1];
  }
  return undefined;
}
