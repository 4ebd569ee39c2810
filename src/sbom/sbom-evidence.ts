// Writes the SBOM of one platform's image as evidence, in the requested format.

import { EVIDENCE_ANNOTATION } from '../evidence/annotations.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { platformSuffix } from '../evidence/title.ts';
import { digestOf } from '../oci/digest.ts';
import { type CycloneDxVersion, cycloneDx } from './documents/cyclonedx.ts';
import { spdxDocument } from './documents/spdx.ts';
import { type DocumentOptions, generatorId, TOOL_NAME, timestampOf } from './documents/subject.ts';
import type { ImageSbom } from './generate.ts';

/** The supported formats, one row each. */
export const SBOM_FORMATS = {
  'cyclonedx-1.6': cycloneDxRow('1.6'),
  'cyclonedx-1.7': cycloneDxRow('1.7'),
  'spdx-2.3': {
    mediaType: 'application/spdx+json',
    predicateType: 'https://spdx.dev/Document',
    extension: 'spdx.json',
    write: spdxDocument,
  },
} as const satisfies Record<string, FormatRow>;

interface FormatRow {
  readonly mediaType: string;
  readonly predicateType: string;
  readonly extension: string;
  write(sbom: ImageSbom, options: DocumentOptions): Uint8Array;
}

export type SbomFormat = keyof typeof SBOM_FORMATS;

export interface SbomEvidenceOptions extends DocumentOptions {
  /** `cyclonedx-1.6` by default. */
  readonly format?: SbomFormat;
  /** Adds the platform to the title, for multi-platform images: `sbom-linux-arm64-v8.cdx.json`. */
  readonly titlePlatform?: boolean;
}

/** The SBOM as evidence about the image's manifest. The same image gives the same bytes. */
export function sbomEvidence(sbom: ImageSbom, options: SbomEvidenceOptions): Evidence {
  const { format = 'cyclonedx-1.6' } = options;
  const row: FormatRow = SBOM_FORMATS[format];
  const bytes = row.write(sbom, options);
  const { subject, platform } = sbom.image;
  const suffix = options.titlePlatform ? platformSuffix(platform) : '';
  return {
    kind: 'sbom',
    subject,
    document: {
      descriptor: { mediaType: row.mediaType, digest: digestOf(bytes), size: bytes.byteLength },
      async *open() {
        yield bytes;
      },
    },
    title: `sbom${suffix}.${row.extension}`,
    predicateType: row.predicateType,
    created: timestampOf(sbom, options),
    producer: `${TOOL_NAME} ${options.toolVersion}`,
    detail: detailOf(sbom),
    annotations: { [EVIDENCE_ANNOTATION.generator]: generatorId(format) },
  };
}

/** `212 packages, 180 from the base image debian:12`. */
function detailOf({ components, base }: ImageSbom): string {
  const all = `${components.length} packages`;
  if (base === undefined) return all;
  if (base.layers === 0) return `${all}, no layer in common with the base image ${base.name}`;
  return `${all}, ${components.filter(({ origin }) => origin === 'base-image').length} from the base image ${base.name}`;
}

function cycloneDxRow(version: CycloneDxVersion): FormatRow {
  return {
    mediaType: 'application/vnd.cyclonedx+json',
    predicateType: 'https://cyclonedx.org/bom',
    extension: 'cdx.json',
    write: (sbom, options) => cycloneDx(sbom, options, version),
  };
}
