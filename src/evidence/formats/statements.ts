// Recognises in-toto statements, alone or in an envelope, and predicates without a statement.

import type { Facts } from '../../json/watch.ts';
import { MEDIA_TYPE } from '../../oci/media-types.ts';
import { kindOfPredicate } from '../classify.ts';
import type { Kind } from '../kinds.ts';
import { CYCLONEDX_PLACES, cyclonedxKind, cyclonedxTool } from './cyclonedx.ts';
import { begins, firstOf, type JsonFormat, spdxTool, tool } from './format.ts';

const STATEMENT_TIMES = [
  'predicate.runDetails.metadata.finishedOn',
  'predicate.runDetails.metadata.startedOn',
  'predicate.metadata.buildFinishedOn',
  'predicate.metadata.scanFinishedOn',
  'predicate.metadata.timestamp',
  'predicate.creationInfo.created',
  'predicate.timeVerified',
  'predicate.last_updated',
  'predicate.timestamp',
  'predicate.created',
];
const STATEMENT = [
  '_type',
  'predicateType',
  'subject',
  'subject[]',
  'subject[].digest.sha256',
  'subject[].digest.sha512',
  ...CYCLONEDX_PLACES.map((place) => `predicate.${place}`),
  'predicate.creationInfo.creators[]',
  'predicate.runDetails.builder.id',
  'predicate.builder.id',
  'predicate.verifier.id',
  'predicate.scanner.uri',
  'predicate.scanner.version',
  'predicate.author',
];
/** The places to read inside the base64 payload of an envelope. */
export const PAYLOAD_PLACES: readonly string[] = [...STATEMENT, ...STATEMENT_TIMES];

function statementKind(facts: Facts, prefix: string): Kind {
  const predicateType = facts.text(`${prefix}predicateType`) ?? '';
  if (begins(predicateType, 'https://cyclonedx.org/')) return cyclonedxKind(facts, `${prefix}predicate.`);
  return kindOfPredicate(predicateType) ?? 'custom';
}

function statementProducer(facts: Facts, prefix: string): string | undefined {
  const at = (place: string): string => `${prefix}predicate.${place}`;
  return (
    firstOf(facts, [at('runDetails.builder.id'), at('builder.id'), at('verifier.id')]) ??
    cyclonedxTool(facts, at('')) ??
    spdxTool(facts.texts(at('creationInfo.creators[]'))) ??
    tool(facts, at('scanner.uri'), at('scanner.version')) ??
    facts.text(at('author'))
  );
}

/** A format that contains a statement at `prefix`. */
function carrier(
  row: Pick<JsonFormat, 'name' | 'label' | 'matches' | 'mediaType' | 'reads'> & { prefix: string },
): JsonFormat {
  const { prefix } = row;
  return {
    name: row.name,
    label: row.label,
    // Places inside an envelope are read through its payload.
    reads: prefix === '' ? [...row.reads, ...STATEMENT] : row.reads,
    matches: row.matches,
    kind: (facts) => statementKind(facts, prefix),
    ...(row.mediaType !== undefined && { mediaType: row.mediaType }),
    predicateType: (facts) => facts.text(`${prefix}predicateType`),
    created: STATEMENT_TIMES.map((place) => `${prefix}${place}`),
    producer: (facts) => statementProducer(facts, prefix),
    statement: prefix,
  };
}

export const BUNDLE_PAYLOAD = 'dsseEnvelope.payload';
export const DSSE_PAYLOAD = 'payload';

const bundle = carrier({
  name: 'sigstore-bundle',
  label: 'Sigstore bundle',
  prefix: `${BUNDLE_PAYLOAD}/`,
  reads: ['mediaType', 'dsseEnvelope', 'messageSignature', 'verificationMaterial'],
  matches: (facts) => /^application\/vnd\.dev\.sigstore\.bundle[\w.+;= -]*$/.test(facts.text('mediaType') ?? ''),
  mediaType: (facts) => {
    const own = facts.text('mediaType') ?? '';
    return /^application\/vnd\.dev\.sigstore\.bundle\+json;\s*version=0\.3$/.test(own)
      ? MEDIA_TYPE.sigstoreBundle
      : own;
  },
});

/** Documents that contain a statement. */
export const CARRIERS: readonly JsonFormat[] = [
  {
    ...bundle,
    // A bundle without a statement signs the digest of the subject.
    kind: (facts) =>
      facts.type('messageSignature') === 'object' ? 'signature' : (bundle.kind as (f: Facts) => Kind)(facts),
  },
  carrier({
    name: 'dsse',
    label: 'DSSE envelope',
    prefix: `${DSSE_PAYLOAD}/`,
    reads: ['payload', 'payloadType', 'signatures'],
    matches: (facts) =>
      facts.type('payload') === 'string' &&
      facts.type('payloadType') === 'string' &&
      facts.type('signatures') === 'array',
    mediaType: MEDIA_TYPE.dsse,
  }),
  carrier({
    name: 'in-toto',
    label: 'in-toto statement',
    prefix: '',
    reads: [],
    matches: (facts) => begins(facts.text('_type'), 'https://in-toto.io/Statement/'),
    mediaType: MEDIA_TYPE.inToto,
  }),
];

/** Predicates without a statement, which are wrapped in one about their subject. */
export const BARE_PREDICATES: readonly JsonFormat[] = [
  {
    name: 'slsa-provenance-v1',
    label: 'SLSA provenance v1 predicate',
    reads: ['buildDefinition.buildType', 'runDetails.builder.id'],
    matches: (facts) =>
      facts.type('buildDefinition.buildType') === 'string' && facts.type('runDetails.builder.id') === 'string',
    kind: 'provenance',
    bare: true,
    predicateType: 'https://slsa.dev/provenance/v1',
    created: ['runDetails.metadata.finishedOn', 'runDetails.metadata.startedOn'],
    producer: (facts) => facts.text('runDetails.builder.id'),
  },
  {
    name: 'slsa-provenance-v0.2',
    label: 'SLSA provenance v0.2 predicate',
    reads: ['builder.id', 'buildType', 'invocation', 'materials'],
    matches: (facts) =>
      facts.type('builder.id') === 'string' &&
      facts.type('buildType') === 'string' &&
      (facts.type('invocation') === 'object' || facts.type('materials') === 'array'),
    kind: 'provenance',
    bare: true,
    predicateType: 'https://slsa.dev/provenance/v0.2',
    created: ['metadata.buildFinishedOn', 'metadata.buildStartedOn'],
    producer: (facts) => facts.text('builder.id'),
  },
  {
    name: 'slsa-vsa',
    label: 'SLSA verification summary predicate',
    reads: ['verifier.id', 'timeVerified', 'resourceUri', 'verificationResult'],
    matches: (facts) => facts.type('verifier.id') === 'string' && facts.type('verificationResult') === 'string',
    kind: 'policy-decision',
    bare: true,
    predicateType: 'https://slsa.dev/verification_summary/v1',
    created: ['timeVerified'],
    producer: (facts) => facts.text('verifier.id'),
    mentions: ['resourceUri'],
  },
  {
    name: 'in-toto-vulns',
    label: 'in-toto vulnerability predicate',
    reads: ['scanner.uri', 'scanner.version', 'scanner.result', 'metadata.scanStartedOn', 'invocation'],
    matches: (facts) => facts.type('scanner.uri') === 'string' && facts.type('scanner.result') === 'array',
    kind: 'scan',
    bare: true,
    predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
    created: ['metadata.scanFinishedOn', 'metadata.scanStartedOn'],
    producer: (facts) => tool(facts, 'scanner.uri', 'scanner.version'),
  },
  {
    name: 'cosign-vuln',
    label: 'cosign vulnerability predicate',
    reads: ['scanner.uri', 'scanner.version', 'scanner.result', 'invocation'],
    matches: (facts) =>
      facts.type('scanner.uri') === 'string' &&
      facts.type('scanner.result') === 'object' &&
      facts.type('invocation') === 'object',
    kind: 'scan',
    bare: true,
    predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1',
    created: ['metadata.scanFinishedOn', 'metadata.scanStartedOn'],
    producer: (facts) => tool(facts, 'scanner.uri', 'scanner.version'),
    mentions: ['scanner.result.Metadata.RepoDigests[]'],
  },
  {
    name: 'in-toto-test-result',
    label: 'in-toto test result predicate',
    reads: ['result', 'configuration', 'passedTests', 'failedTests'],
    matches: (facts) =>
      /^(?:PASSED|WARNED|FAILED)$/.test(facts.text('result') ?? '') && facts.type('configuration') === 'array',
    kind: 'test-result',
    bare: true,
    predicateType: 'https://in-toto.io/attestation/test-result/v0.1',
  },
];
