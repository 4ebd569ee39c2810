// attach for other programs: JSON that its schema describes, in a file or on standard output, and standard input as evidence.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { digestOf } from '../../src/oci/digest.ts';
import { useScene } from '../support/scene.ts';
import { type CallOptions, cliIn } from '../support/terminal.ts';
import { seedDemoImage } from '../support/workspace.ts';

const scene = useScene();
const NOTHING_ELSE = ['--sbom=none', '--provenance=none', '--sign=none', '--cache-dir=none'];
const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: 'demo', rules: [{ id: 'X-1', properties: { 'security-severity': '9.8' } }] } },
      results: [{ ruleId: 'X-1', message: { text: 'found' }, level: 'error' }],
    },
  ],
});

let validate: (json: unknown) => unknown;
beforeAll(async () => {
  const schema = await readFile(new URL('../../schemas/attach-result.v1.schema.json', import.meta.url), 'utf8');
  const compiled = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(schema));
  validate = (json) => (compiled(json) ? undefined : compiled.errors);
});

const attach = (args: readonly string[], options: CallOptions = {}) =>
  cliIn(scene.workspace, ['attach', '--summary=false', ...NOTHING_ELSE, ...args], options);

describe('--format json', () => {
  test('prints what was attached, and nothing else', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    scene.workspace.write('scan.sarif', SARIF);
    const call = () => attach([reference, '--format=json', '--scan=scan.sarif', '--platforms=linux/amd64']);
    const { code, out } = await call();
    expect(code).toBe(0);
    const json = JSON.parse(out);
    expect(validate(json)).toBeUndefined();
    expect(json).toMatchObject([
      {
        ...{ reference, digest: reference.split('@')[1], status: 'attached', signed: false, signer: null },
        ...{ created: 1, existing: 0, failed: 0, errors: [] },
        findings: { critical: 1, complete: true },
        artifacts: [{ kind: 'scan', status: 'created', title: 'scan.sarif' }],
      },
    ]);
    expect(JSON.parse((await call()).out)).toMatchObject([{ status: 'unchanged', created: 0, existing: 1 }]);
  });

  test('a dry run is planned; an image that failed has its error', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    scene.workspace.write('note.txt', 'a note');
    const planned = await attach([reference, '--format=json', '--evidence=note.txt', '--dry-run']);
    expect(JSON.parse(planned.out)).toMatchObject([{ status: 'planned', planned: 1, created: 0 }]);
    const missing = `${reference.split('@')[0]}@${digestOf('missing')}`;
    const failed = await attach([missing, '--format=json', '--evidence=note.txt']);
    expect(failed.code).toBe(1);
    const json = JSON.parse(failed.out);
    expect(validate(json)).toBeUndefined();
    expect(json).toMatchObject([
      { reference: missing, status: 'failed', errors: [expect.stringContaining('could not find the subject')] },
    ]);
  });

  test('names the key that signed', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    const { generateKeyPairSync } = await import('node:crypto');
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    scene.workspace.write('note.txt', 'a note');
    const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
    const { code, out, err } = await cliIn(
      scene.workspace,
      ['attach', reference, '--format=json', '--sbom=none', '--provenance=none', '--evidence=note.txt'],
      { env: { OCI_EVIDENCE_SIGNING_KEY: pem } },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const json = JSON.parse(out);
    expect(validate(json)).toBeUndefined();
    expect(json).toMatchObject([{ signed: true, signer: { kind: 'key', algorithm: 'ECDSA P-256' } }]);
    expect(out).not.toContain('PRIVATE');
  });
});

describe('-o', () => {
  test('writes what would be printed to a file', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    scene.workspace.write('note.txt', 'a note');
    const { code, out } = await attach([reference, '--evidence=note.txt', '--format=json', '-o', 'result.json']);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    const json = JSON.parse(readFileSync(join(scene.workspace.path, 'result.json'), 'utf8'));
    expect(validate(json)).toBeUndefined();
    const found = await cliIn(scene.workspace, ['discover', reference, '--format=json', '-o', 'graph.json']);
    expect({ code: found.code, out: found.out }).toEqual({ code: 0, out: '' });
    const graph = JSON.parse(readFileSync(join(scene.workspace.path, 'graph.json'), 'utf8'));
    expect(graph.referrers).toMatchObject([{ digest: json[0].artifacts[0].digest }]);
  });

  test('a file that cannot be written is a failure; the evidence is attached', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    scene.workspace.write('note.txt', 'a note');
    const { code, err } = await attach([reference, '--evidence=note.txt', '-o', 'no/such/directory/result.txt']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^error: could not write output "no\/such\/directory\/result.txt": no such file or directory \(ENOENT\); /m,
    );
    const again = await attach([reference, '--evidence=note.txt', '--format=json']);
    expect(JSON.parse(again.out)).toMatchObject([{ status: 'unchanged' }]);
  });
});

describe('- as an evidence file', () => {
  test('attaches standard input', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    const { code, out } = await attach([reference, '--evidence', 'scan=-', '--format=json'], { input: SARIF });
    expect(code).toBe(0);
    expect(JSON.parse(out)[0].artifacts).toMatchObject([
      { kind: 'scan', mediaType: 'application/sarif+json', size: SARIF.length },
      { kind: 'scan' },
    ]);
  });

  test('is called by its name in notes, and by - in what to write', async () => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    const { out } = await attach([reference, '--evidence=sbom=-', '--dry-run'], {
      input: '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1}',
    });
    expect(out).toContain('note: standard input names no platform: ');
    expect(out).toMatch(/to choose one, write sbom@linux\/\w+=-$/m);
    expect(out).not.toContain('/stdin');
  });

  test.each([
    ['twice', ['--evidence=-', '--scan=-'], 'x', /standard input can be attached once only/],
    ['without standard input', ['--evidence=-'], undefined, /only the command line has/],
    ['empty', ['--evidence=-'], '', /error: standard input is empty/],
  ])('%s is an error', async (_, args, input, message) => {
    const { reference } = await seedDemoImage(scene.registry, 'acme/app');
    const { code, err } = await attach([reference, ...args], input === undefined ? {} : { input });
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
