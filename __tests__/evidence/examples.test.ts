import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { canonicalJson } from '../../src/evidence/ai/canonical-json.ts';
import { inspectFiles } from '../../src/evidence/files.ts';
import { JSON_FORMATS } from '../../src/evidence/formats/json.ts';
import { TEXT_FORMATS } from '../../src/evidence/formats/text.ts';
import { OWN_KINDS } from '../../src/evidence/kinds.ts';
import { pack } from '../../src/evidence/pack.ts';
import { placeFiles } from '../../src/evidence/placement.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { collectScan } from '../../src/scan/parsers/parse.ts';
import { fixturePath } from '../support/fixtures.ts';

const root = fixturePath('../..');
const examples = readdirSync(`${root}/examples/evidence`);

describe('the examples', () => {
  test('exist for each kind that has a schema', () => {
    expect(examples.map((name) => name.replace('.json', '')).sort()).toEqual([...OWN_KINDS].sort());
    const schemas = readdirSync(`${root}/schemas`);
    expect(schemas).toEqual(expect.arrayContaining(OWN_KINDS.map((kind) => `${kind}.v1.schema.json`)));
  });

  test.each(examples)('%s is recognised, valid, and attached to a model as its own kind', async (name) => {
    const { files, notes } = await inspectFiles([name], {
      workspace: `${root}/examples/evidence`,
      readFindings: collectScan,
    });
    expect(notes).toEqual([]);
    // The manifest of a model is not an image: it has an artifact type and no platform.
    const model = {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      artifactType: 'application/vnd.example.model.v1',
      digest: digestOf('model'),
      size: 700,
    };
    const { evidence } = await placeFiles(files, {
      subject: model,
      platforms: [model],
      name: 'registry.example/model',
    });
    const kind = name.replace('.json', '');
    expect(evidence[0]).toMatchObject({
      kind,
      subject: { digest: model.digest },
      predicateType: `https://oci-evidence.github.io/${kind}/v1`,
    });
    expect(pack(evidence[0] as never).manifest.descriptor.artifactType).toBe(
      `application/vnd.oci-evidence.${kind}.v1+json`,
    );
  });

  test('contain the correct digest of the tool', () => {
    const { tools } = JSON.parse(readFileSync(`${root}/examples/evidence/tool-manifest.json`, 'utf8'));
    expect(tools[0].digest).toBe(digestOf(canonicalJson(tools[0].definition)));
  });
});

test('docs/evidence.md lists every format', () => {
  const page = readFileSync(`${root}/docs/evidence.md`, 'utf8');
  const missing = [...JSON_FORMATS, ...TEXT_FORMATS]
    .map(({ name }) => name)
    .filter((name) => !page.includes(`\`${name}\``));
  expect(missing).toEqual([]);
});
