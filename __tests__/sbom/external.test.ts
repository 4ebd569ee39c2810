import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { Execute } from '../../src/process/execute.ts';
import { externalSbom, GENERATORS, type GeneratorName, generatorVersion } from '../../src/sbom/external.ts';

const SUBJECT = { mediaType: MEDIA_TYPE.manifest, digest: digestOf('image'), size: 1 };
const IMAGE = `registry.example/team/app@${SUBJECT.digest}`;
const NAMES = Object.keys(GENERATORS) as GeneratorName[];
const VERSIONS = {
  syft: '{\n "application": "syft",\n "version": "1.52.0"\n}',
  trivy: 'Version: 0.71.2\nVulnerability DB:\n  Version: 2',
  cdxgen: 'CycloneDX Generator 11.11.0\nRuntime: Node.js, Version: 24.1.0',
};
const CDX = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: { timestamp: '2026-01-02T03:04:05+01:00' },
});
const SPDX = JSON.stringify({ spdxVersion: 'SPDX-2.3', creationInfo: { created: '2026-01-02T02:04:05Z' } });

let temporary: string;
let calls: { program: string; args: readonly string[]; env: Readonly<Record<string, string>> }[];
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'external-'));
});
afterAll(() => rm(temporary, { recursive: true }));
beforeEach(() => {
  calls = [];
});

/** A machine on which each tool prints its version and writes `document` where it is told to. */
function machine(document: string | undefined, exitCode = 0): Execute {
  return async (program, args, env) => {
    calls.push({ program, args, env });
    if (args.includes('version') || args.includes('--version')) {
      return { exitCode: 0, stdout: VERSIONS[program as GeneratorName], stderr: '' };
    }
    const file = args.map((arg) => arg.replace(/^.*=/, '')).find((arg) => arg.startsWith(temporary));
    if (document !== undefined && file !== undefined) await writeFile(file, document);
    return { exitCode, stdout: '', stderr: exitCode === 0 ? '' : 'no such image' };
  };
}

const request = { location: 'registry.example/team/app', subject: SUBJECT };

test.each([
  ['syft', ['scan', '--quiet', '--output', 'cyclonedx-json@1.6=FILE', `registry:${IMAGE}`], '1.52.0'],
  [
    'trivy',
    ['image', '--quiet', '--image-src', 'remote', '--format', 'cyclonedx', '--output', 'FILE', IMAGE],
    '0.71.2',
  ],
  ['cdxgen', ['--type', 'oci', '--spec-version', '1.6', '--output', 'FILE', IMAGE], '11.11.0'],
] as const)('%s is run on the digest, and its version goes into the evidence', async (name, args, version) => {
  const evidence = await externalSbom(name, request, { execute: machine(CDX), temporary });
  const run = calls.find((call) => call.args.length > 3);
  expect(run).toEqual({ program: name, args: expect.any(Array), env: {} });
  expect(run?.args.map((arg) => arg.replace(/[^=]*\/sbom\.json$/, 'FILE'))).toEqual(args);
  expect(evidence).toMatchObject({
    kind: 'sbom',
    subject: SUBJECT,
    producer: `${name} ${version}`,
    title: 'sbom.cdx.json',
    created: '2026-01-02T02:04:05Z',
    document: { descriptor: { mediaType: 'application/vnd.cyclonedx+json', digest: digestOf(CDX) } },
  });
  const chunks: Uint8Array[] = [];
  for await (const chunk of evidence.document.open()) chunks.push(chunk);
  expect(Buffer.concat(chunks).toString()).toBe(CDX);
  expect(await readdir(temporary)).toEqual([]);
});

test('SPDX from the generators that support it, with the platform in the title', async () => {
  const platform = { os: 'linux', architecture: 'arm64' };
  for (const name of ['syft', 'trivy'] as const) {
    const evidence = await externalSbom(
      name,
      { ...request, platform, titlePlatform: true, format: 'spdx' },
      { execute: machine(SPDX), temporary },
    );
    expect(evidence).toMatchObject({
      title: 'sbom-linux-arm64.spdx.json',
      predicateType: 'https://spdx.dev/Document',
      created: '2026-01-02T02:04:05Z',
    });
    expect(calls.flatMap(({ args }) => args).join(' ')).toContain('spdx-json');
  }
  await expect(
    externalSbom('cdxgen', { ...request, format: 'spdx' }, { execute: machine(SPDX), temporary }),
  ).rejects.toThrow('cdxgen cannot write spdx documents');
});

test.each(NAMES)('%s gets a credential through its environment, never as an argument', async (name) => {
  const credential = { username: 'jane', password: 's3cret' };
  await externalSbom(name, { ...request, credential }, { execute: machine(CDX), temporary });
  expect(calls.flatMap(({ args }) => args).join(' ')).not.toContain('s3cret');
  const run = calls.find((call) => call.args.length > 3);
  expect(Object.values(run?.env ?? {})).toEqual(expect.arrayContaining(['jane', 's3cret']));
});

test.each(NAMES)('%s that is missing is told of with how to install it', async (name) => {
  const execute: Execute = async (program) => {
    throw new Error(`Unable to locate executable file: ${program}`);
  };
  for (const attempt of [generatorVersion(name, { execute }), externalSbom(name, request, { execute, temporary })]) {
    await expect(attempt).rejects.toBeInstanceOf(UserError);
    await expect(attempt).rejects.toThrow(
      /could not run the SBOM generator \S+ \(Unable to locate.*https:|npm install/s,
    );
  }
});

test.each([
  ['fails', machine(undefined, 1), 'exit code 1: no such image'],
  ['writes nothing', machine(undefined), 'no document was written'],
  ['writes no JSON', machine('<html>'), 'is not a valid cyclonedx document'],
  ['writes another format', machine(SPDX), 'is not a valid cyclonedx document'],
])('a generator that %s makes no evidence', async (_, execute, why) => {
  const attempt = externalSbom('syft', request, { execute, temporary });
  await expect(attempt).rejects.toBeInstanceOf(UserError);
  await expect(attempt).rejects.toThrow(`syft could not generate the SBOM of ${IMAGE}: `);
  await expect(attempt).rejects.toThrow(why);
  expect(await readdir(temporary)).toEqual([]);
});

test('a layout directory is refused: only the built-in generator reads it', async () => {
  await expect(
    externalSbom('trivy', { ...request, location: 'oci-layout:image' }, { execute: machine(CDX), temporary }),
  ).rejects.toThrow('trivy reads images only from registries');
  expect(calls).toEqual([]);
});

test('a bug is not reported as a missing generator', async () => {
  const execute: Execute = () => Promise.reject(new TypeError('planted'));
  await expect(generatorVersion('syft', { execute })).rejects.toThrow(new TypeError('planted'));
});

test('a syft that was built without a version has an unknown version', async () => {
  const execute: Execute = async () => ({ exitCode: 0, stdout: '{"version": "[not provided]"}', stderr: '' });
  expect(await generatorVersion('syft', { execute })).toBe('(unknown version)');
});
