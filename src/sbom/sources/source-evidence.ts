// Writes the SBOM of a source directory as evidence of its own kind, so that no reader takes it for the SBOM of the image.
import type { Evidence } from '../../evidence/evidence.ts';
import { ownPredicate, ownType } from '../../evidence/kinds.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { digestOf } from '../../oci/digest.ts';
import { type DocumentOptions, generatorId, TOOL_NAME, timestampOf } from '../documents/subject.ts';
import type { ImageSbom } from '../generate.ts';
import type { Note } from '../layers/layer-record.ts';
import { SBOM_FORMATS, type SbomFormat } from '../sbom-evidence.ts';
import type { SourceSbom } from './directory.ts';
import type { SourceOrigin } from './origin.ts';

export interface SourceDocumentOptions extends DocumentOptions {
  readonly format: SbomFormat;
  /** RFC 3339; stands for the time of the sources, which no lock file states. */
  readonly created?: string;
}

/** What one source directory lists. */
export interface SourceDocument {
  /** The same lock files give the same bytes. */
  readonly bytes: Uint8Array;
  readonly components: number;
  readonly created: string;
  /** What could not be read. */
  readonly notes: readonly Note[];
}

export function sourceDocument(
  sources: SourceSbom,
  source: SourceOrigin,
  options: SourceDocumentOptions,
): SourceDocument {
  const sbom = sbomOf(sources, source, options);
  return {
    bytes: SBOM_FORMATS[options.format].write(sbom, options),
    components: sources.components.length,
    created: timestampOf(sbom, options),
    notes: sources.notes,
  };
}

export function sourceEvidence(
  { bytes, components, created }: SourceDocument,
  source: SourceOrigin,
  subject: Descriptor,
  options: SourceDocumentOptions,
): Evidence {
  const row = SBOM_FORMATS[options.format];
  const name = source.directory === '.' ? '' : `-${source.directory.replaceAll(/[^A-Za-z0-9._]+/g, '-').slice(-64)}`;
  return {
    kind: 'source-sbom',
    subject,
    document: {
      descriptor: { mediaType: row.mediaType, digest: digestOf(bytes), size: bytes.byteLength },
      async *open() {
        yield bytes;
      },
    },
    title: `source-sbom${name}.${row.extension}`,
    // Trivy takes the first referrer with the type of an SBOM for that of the image.
    artifactType: ownType('source-sbom'),
    predicateType: ownPredicate('source-sbom'),
    created,
    producer: `${TOOL_NAME} ${options.toolVersion}`,
    detail: `${components} packages of the sources in ${source.directory}`,
    annotations: {},
  };
}

function sbomOf(sources: SourceSbom, source: SourceOrigin, { created, format }: SourceDocumentOptions): ImageSbom {
  const content = [generatorId(format), source, sources.components];
  const subject = { mediaType: '', digest: digestOf(JSON.stringify(content)), size: 0 };
  const image = { location: source.name, subject, layers: [], labels: {}, notes: [], ...(created && { created }) };
  return { image, source, ...sources, layersRead: 0 };
}
