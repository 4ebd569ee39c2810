import { execFile } from 'node:child_process';
import { cp, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from '@jest/globals';
import { fixturePath, temporaryDirectory } from '../support/fixtures.ts';

const ROOT = fixturePath('../..');
const ROW = "  'threat-model': own('threat-model', 'Threat model', 'a whiteboard'),\n";
const SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  required: ['$schema', 'threats'],
  properties: { $schema: { type: 'string' }, threats: { type: 'array', items: { type: 'string' } } },
};
const PROGRAM = `
  import { inspectFiles } from './src/evidence/files.ts';
  import { placeFiles } from './src/evidence/placement.ts';
  import { pack } from './src/evidence/pack.ts';
  import { EVIDENCE_TABLES } from './.ci/evidence-docs.ts';

  const workspace = process.argv[2];
  const digest = 'sha256:' + 'a'.repeat(64);
  const subject = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 700 };
  const inspect = (line) => inspectFiles([line], { workspace });
  const refused = await inspect('wrong.json').then(() => 'accepted', (error) => error.message);
  const attached = await Promise.all(['right.json', 'threat-model=plain.json'].map(async (line) => {
    const { files, notes } = await inspect(line);
    const { evidence } = await placeFiles(files, { subject, platforms: [subject], name: 'registry.example/app' });
    return { kind: evidence[0].kind, notes, descriptor: pack(evidence[0]).manifest.descriptor };
  }));
  const pages = EVIDENCE_TABLES.filter(([,, render]) => render().includes('threat-model')).map(([page, name]) => page + ' ' + name);
  console.log(JSON.stringify({ refused, attached, pages }));
`;

let tree: string;
beforeAll(async () => {
  tree = await temporaryDirectory();
  for (const part of ['src', 'schemas', '.ci', 'package.json'])
    await cp(join(ROOT, part), join(tree, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  await writeFile(join(tree, 'program.ts'), PROGRAM);
  const files = {
    'right.json': { $schema: 'https://oci-evidence.github.io/schemas/threat-model.v1.schema.json', threats: ['a'] },
    'wrong.json': { $schema: 'https://oci-evidence.github.io/schemas/threat-model.v1.schema.json', threats: 'a' },
    'plain.json': { threats: [], $schema: 'other' },
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(tree, name), JSON.stringify(content));
});

test('a new kind needs only one row and a schema to be recognised, validated, packed and documented', async () => {
  const table = join(tree, 'src/evidence/kinds.ts');
  const kinds = await readFile(table, 'utf8');
  expect(kinds).toContain('  custom: {');
  await writeFile(table, kinds.replace('  custom: {', `${ROW}  custom: {`));
  await writeFile(join(tree, 'schemas/threat-model.v1.schema.json'), JSON.stringify(SCHEMA));

  const node = join(ROOT, 'node_modules/.bin/node');
  const { stdout } = await promisify(execFile)(node, ['program.ts', tree], {
    cwd: tree,
    env: { PATH: process.env.PATH },
  });
  const { refused, attached, pages } = JSON.parse(stdout);

  expect(refused).toContain('threats: must be array');
  const packed = {
    kind: 'threat-model',
    notes: [],
    descriptor: {
      artifactType: 'application/vnd.oci-evidence.threat-model.v1+json',
      annotations: { 'io.github.oci-evidence.kind': 'threat-model' },
    },
  };
  expect(attached).toMatchObject([packed, packed]);
  expect(pages).toEqual(['docs/evidence.md kinds', 'docs/evidence.md formats', 'docs/ai.md kinds']);
});
