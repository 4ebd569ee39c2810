// The audit record of a decision, on registries with and without the referrers API, and what changed since an earlier record.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app', '--max-age=30d', '--output-dir=out'];
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync('schemas/audit-record.v1.schema.json', 'utf8')));

const written = (name: string): string => readFileSync(join(gate.workspace.path, 'out', name), 'utf8');
const record = () => {
  const json = JSON.parse(written('audit-record.json'));
  expect(validate(json) || validate.errors).toBe(true);
  return json;
};

async function seeded() {
  const image = evidenceImage(gate.registry);
  const sboms = [];
  for (const platform of [image.amd64, image.arm64]) sboms.push(await gate.attach(image, platform, CYCLONEDX, SBOM));
  const sarif = image.attachOne(image.amd64, 'application/sarif+json', '{"version":"2.1.0","runs":[]}');
  return { image, sboms, sarif };
}

test('it has the image, every artifact with signer and state, the lists that were asked for, and the commands', async () => {
  const { image, sboms, sarif } = await seeded();
  expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 0 });
  const json = record();
  expect(json).toMatchObject({
    client: { name: 'oci-evidence' },
    subject: { registry: gate.registry.url, namespace: 'app', tag: 'v1', digest: image.index.digest },
    decision: { outcome: 'passed' },
    policy: { source: 'command line', digest: expect.stringMatching(/^sha256:/) },
  });
  const days = (Date.parse(json.reviewBy) - Date.parse(json.time)) / 86_400_000;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThanOrEqual(30);
  const evidence = new Map(json.evidence.map((one: { digest: string }) => [one.digest, one]));
  expect(evidence.get(sboms[0]?.digest)).toMatchObject({
    subject: image.amd64.digest,
    platform: 'linux/amd64',
    verification: 'verified',
    signer: { kind: 'certificate', name: expect.stringContaining('acme/app'), issuer: expect.any(String) },
    trustedAs: ['github:acme/app'],
    satisfies: ['require[0]'],
  });
  expect(evidence.get(sarif.digest)).toMatchObject({ kind: 'scan', verification: 'not-read', satisfies: [] });
  expect(json.queries).toContainEqual({
    subject: image.amd64.digest,
    request: `/v2/app/referrers/${image.amd64.digest}`,
    via: 'api',
    filter: null,
    pages: 1,
    referrers: 2,
  });
  const commands = json.commands.map(({ words }: { words: string[] }) => words.join(' '));
  const exact = `${gate.registry.host}/app@${image.index.digest}`;
  expect(commands).toContain(
    `oci-evidence verify ${exact} --require sbom --signed-by github:acme/app --max-age 30d --trusted-root trusted_root.json`,
  );
  expect(commands).toContain(`oras discover --plain-http ${exact}`);
  expect(
    commands.some((line: string) => /^cosign verify-attestation --type \S+ --certificate-identity /.test(line)),
  ).toBe(true);
  const gh = commands.find((line: string) => /^gh attestation verify oci:\S+ --repo acme\/app /.test(line));
  expect(gh).toMatch(/ --custom-trusted-root trusted_root\.json( |$)/);
  expect(written('audit-record.md')).toContain(`<code>${image.index.digest.replace(':', '&#58;')}</code>`);
});

test('a registry without the referrers API: the tag that was read, and how often', async () => {
  gate.registry.faults.noReferrers = 404;
  const { image } = await seeded();
  await gate.verify(gate.image(), ...FLAGS);
  expect(record().queries).toContainEqual({
    subject: image.index.digest,
    request: `/v2/app/manifests/${image.index.digest.replace(':', '-')}`,
    via: 'fallback-tag',
    filter: null,
    pages: 1,
    referrers: 0,
  });
});

test('a warning that the registry sends', async () => {
  await seeded();
  gate.registry.faults.warning = 'this registry closes in May';
  await gate.verify(gate.image(), ...FLAGS);
  expect(record().warnings).toContain(`${gate.registry.host} warns: this registry closes in May`);
});

test('a list that the registry does not serve is in the record of an undecided image, which has no summary', async () => {
  const { image } = await seeded();
  gate.registry.faults.forbidden = { on: new RegExp(`/referrers/${image.arm64.digest}`) };
  expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 3 });
  const json = record();
  expect(json.decision.outcome).toBe('undecided');
  expect(json.queries).toContainEqual(
    expect.objectContaining({ subject: image.arm64.digest, via: null, error: expect.stringContaining('403') }),
  );
  expect(() => written('vsa.intoto.json')).toThrow('ENOENT');
});

describe('--against', () => {
  const since = async () => {
    const { out } = await gate.verify(gate.image(), ...FLAGS, '--against=before.json', '--format=json');
    return JSON.parse(out).images[0].changes;
  };

  test('nothing changed', async () => {
    await seeded();
    await gate.verify(gate.image(), ...FLAGS);
    gate.workspace.write('before.json', written('audit-record.json'));
    expect(await since()).toMatchObject({ requirements: [], gone: [], added: [], signatures: [] });
    const { out } = await gate.verify(gate.image(), ...FLAGS, '--against=before.json');
    expect(out).toMatch(/changes since the record of \S+: none/);
  });

  test('evidence that is gone, new evidence by another signer, and the decision', async () => {
    const { image, sboms } = await seeded();
    await gate.verify(gate.image(), ...FLAGS);
    gate.workspace.write('before.json', written('audit-record.json'));
    gate.registry.storage.repository('app').deleteManifest(sboms[0]?.digest ?? '');
    const claims = { repository: 'acme/other', job_workflow_ref: 'acme/other/.github/workflows/x.yml@refs/heads/main' };
    const added = await gate.attach(image, image.amd64, CYCLONEDX, SBOM, { claims });
    expect(await since()).toMatchObject({
      outcome: { before: 'passed', after: 'failed' },
      gone: [{ digest: sboms[0]?.digest }],
      added: [{ digest: added.digest, signer: { name: expect.stringContaining('acme/other') } }],
    });
    const { out } = await gate.verify(gate.image(), ...FLAGS, '--against=before.json');
    expect(out).toContain('decision: passed, now failed');
    expect(out).toMatch(/gone: SBOM for linux\/amd64 sha256:\w+ \(signed by /);
  });

  test('the tag has moved to another image', async () => {
    await seeded();
    await gate.verify(gate.image(), ...FLAGS);
    gate.workspace.write('before.json', written('audit-record.json'));
    const other = evidenceImage(gate.registry, 'app', 'another');
    expect(await since()).toMatchObject({ subject: { after: other.index.digest } });
  });

  test('a record of another repository is a warning', async () => {
    await seeded();
    await gate.verify(gate.image(), ...FLAGS);
    gate.workspace.write('before.json', written('audit-record.json').replaceAll('/app@', '/other@'));
    const { code, err } = await gate.verify(gate.image(), ...FLAGS, '--against=before.json');
    expect(code).toBe(0);
    expect(err).toMatch(/against: the record of \S+\/other@\S+ is about none of the verified images/);
  });

  test('a file that is no record is exit code 2', async () => {
    evidenceImage(gate.registry);
    for (const [text, says] of [
      ['no JSON', '$schema'],
      ['{}', '$schema'],
      ['{"$schema":"https://oci-evidence.github.io/schemas/audit-record.v1.schema.json"}', 'is missing'],
    ] as const) {
      gate.workspace.write('before.json', text);
      const { code, err } = await gate.verify(gate.image(), ...FLAGS, '--against=before.json');
      expect(code).toBe(2);
      expect(err).toContain(says);
    }
  });
});
