import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/evidence/document.ts';
import { provenanceDifferences } from '../../src/evidence/foreign-provenance.ts';
import { provenanceOf } from '../../src/evidence/provenance.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { CLAIMS } from '../support/sigstore/sigstore.ts';

const SERVER = 'https://github.com';
const REPOSITORY = `${SERVER}/acme/app`;
const WORKFLOW = '.github/workflows/release.yml';
const SHA = 'c'.repeat(40);
const differences = (predicate: unknown, claims = CLAIMS) => provenanceDifferences(predicate, claims, SERVER);

const v1 = (
  workflow: object,
  source = SHA,
  run = '99/attempts/1',
  builder = `${REPOSITORY}/${WORKFLOW}@refs/heads/main`,
) => ({
  buildDefinition: {
    externalParameters: { workflow: { repository: REPOSITORY, path: WORKFLOW, ref: 'refs/heads/main', ...workflow } },
    resolvedDependencies: [
      { uri: `git+${REPOSITORY}@refs/heads/main`, digest: { gitCommit: source } },
      { uri: 'git+https://github.com/other/library@v1', digest: { gitCommit: 'd'.repeat(40) } },
    ],
  },
  runDetails: { builder: { id: builder }, metadata: { invocationId: `${REPOSITORY}/actions/runs/${run}` } },
});

describe('provenance in agreement with the token', () => {
  test('is what this project generates', async () => {
    const subject = { mediaType: 'application/vnd.oci.image.index.v1+json', digest: digestOf('index'), size: 1 };
    const { document } = provenanceOf({ claims: CLAIMS, env: {} }, subject, 'n');
    const { predicate } = JSON.parse((await readDocument(document, 100_000)).toString());
    expect(differences(predicate)).toEqual([]);
    expect(differences(predicate, { ...CLAIMS, sha: 'd'.repeat(40) })).toHaveLength(1);
  });

  test.each([
    ['another attempt of the run', v1({}, SHA, '99/attempts/2')],
    ['the run as builder, as BuildKit writes it', v1({}, SHA, '99', `${REPOSITORY}/actions/runs/99/attempts/1`)],
    ['no builder', v1({}, SHA, '99', '')],
    ['nothing', {}],
    ['no object', 'text'],
    ['fields of other types', { buildDefinition: [], runDetails: { builder: { id: {} } }, materials: [null, 5] }],
    [
      'v0.2 of BuildKit',
      {
        builder: { id: `${REPOSITORY}/actions/runs/99/attempts/1` },
        invocation: { configSource: { uri: `${REPOSITORY}.git#refs/heads/main`, digest: { sha1: SHA } } },
        metadata: { buildInvocationID: 'abcdef' },
        materials: [{ uri: 'pkg:docker/alpine@3', digest: { sha256: 'e'.repeat(64) } }],
      },
    ],
  ])('%s', (_, predicate) => {
    expect(differences(predicate)).toEqual([]);
  });
});

describe('provenance that contradicts the token', () => {
  const parameters = 'buildDefinition.externalParameters.workflow';
  test.each([
    [`${parameters}.repository`, v1({ repository: 'https://github.com/acme/other' }), 'https://github.com/acme/other'],
    [`${parameters}.path`, v1({ path: 'build.yml' }), 'build.yml'],
    [`${parameters}.ref`, v1({ ref: 'refs/heads/evil' }), 'refs/heads/evil'],
    ['buildDefinition.resolvedDependencies', v1({}, 'a'.repeat(40)), 'a'.repeat(40)],
    ['runDetails.metadata.invocationId', v1({}, SHA, '999'), `${REPOSITORY}/actions/runs/999`],
    [
      'runDetails.builder.id',
      v1({}, SHA, '99', 'https://github.com/acme/x.yml@main'),
      'https://github.com/acme/x.yml@main',
    ],
    ['builder.id', { builder: { id: 'https://tekton.dev/chains/v2' } }, 'https://tekton.dev/chains/v2'],
    ['materials', { materials: [{ uri: `git+${REPOSITORY}`, digest: { sha1: 'b'.repeat(40) } }] }, 'b'.repeat(40)],
    [
      'invocation.configSource',
      { invocation: { configSource: { uri: `git+${REPOSITORY}@main`, digest: { sha1: 'b'.repeat(40) } } } },
      'b'.repeat(40),
    ],
    [
      'metadata.buildInvocationId',
      { metadata: { buildInvocationId: `${REPOSITORY}/actions/runs/98` } },
      `${REPOSITORY}/actions/runs/98`,
    ],
  ])('in %s', (field, predicate, stated) => {
    expect(differences(predicate)).toEqual([expect.objectContaining({ field, stated })]);
  });

  test('a repository whose name begins with that of the job is another repository', () => {
    const source = { uri: `git+${REPOSITORY}-fork@main`, digest: { gitCommit: 'b'.repeat(40) } };
    expect(differences({ buildDefinition: { resolvedDependencies: [source] } })).toEqual([]);
  });
});
