// Writes the documents that the benchmark attaches: real formats, each document different from every other.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Document {
  readonly path: string;
  readonly mediaType: string;
  readonly predicateType: string;
}

const FORMS = [
  {
    suffix: 'cdx.json',
    mediaType: 'application/vnd.cyclonedx+json',
    predicateType: 'https://cyclonedx.org/bom',
    content: (number: number) => ({
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      version: 1,
      metadata: { timestamp: '2026-01-01T00:00:00Z' },
      components: Array.from({ length: 100 }, (_, index) => {
        const [name, version] = [`package-${index}`, `${number}.0.${index}`];
        return { type: 'library', 'bom-ref': `${name}@${version}`, name, version, purl: `pkg:npm/${name}@${version}` };
      }),
    }),
  },
  {
    suffix: 'sarif',
    mediaType: 'application/sarif+json',
    predicateType: 'https://oci-evidence.github.io/scan',
    content: (number: number) => ({
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [
        {
          tool: { driver: { name: 'scanner', version: `${number}.0.0` } },
          results: Array.from({ length: 50 }, (_, index) => ({
            ruleId: `rule-${index}`,
            level: 'warning',
            message: { text: `finding ${number}.${index}` },
          })),
        },
      ],
    }),
  },
  {
    suffix: 'openvex.json',
    mediaType: 'application/vnd.openvex+json',
    predicateType: 'https://openvex.dev/ns',
    content: (number: number) => ({
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': `https://example.com/vex/${number}`,
      author: 'bench',
      timestamp: '2026-01-01T00:00:00Z',
      version: 1,
      statements: Array.from({ length: 20 }, (_, index) => ({
        vulnerability: { name: `CVE-2026-${1000 + index}` },
        products: [{ '@id': 'pkg:oci/app' }],
        status: 'not_affected',
        justification: 'component_not_present',
      })),
    }),
  },
] as const;

/** Writes `count` documents into a directory, cycling through the formats. */
export function writeDocuments(folder: string, count: number): Promise<readonly Document[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, number) => {
      const { suffix, mediaType, predicateType, content } = FORMS[number % FORMS.length] ?? FORMS[0];
      const path = join(folder, `${number}.${suffix}`);
      await writeFile(path, JSON.stringify(content(number)));
      return { path, mediaType, predicateType };
    }),
  );
}
