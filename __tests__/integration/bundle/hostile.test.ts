// The shipped bundle on hostile images and in a job with secrets: each image costs its own SBOM at most, and the programs that
// the bundle starts see no secret. The bundle is DIST, or dist/.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import * as images from '../../../bench/hostile/images.ts';
import { Layout } from '../../../bench/hostile/layout.ts';
import { runner } from '../../../bench/hostile/measure.ts';
import { DIST } from '../../support/bundle.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../../support/workspace.ts';

const MIB = 1024 * 1024;
const OTHER = 'evidence that is not hostile';
const CLI = join(DIST, 'cli.js');
const run = runner(CLI);

let workspace: Workspace;
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('other.txt', OTHER);
});
afterEach(() => workspace.remove());
const at = (...names: readonly string[]): string => join(workspace.path, ...names);

describe('the other evidence of the step is attached beside', () => {
  test.each<[string, images.ImageMaker, readonly number[], RegExp]>([
    ['more layers than the limit', images.manyLayers, [500, 600], /601 layers, the limit is 512/],
    ['a layer repeated 400 times', images.manyLayers, [3000, 400], /SBOM/],
    ['links times files', images.linksTimesFiles, [3000, 3000], /SBOM/],
    ['a global pax header', images.globalPaxHeader, [350_000, 200], /only partly read/],
    ['an RPM database of NULL columns', images.rpmNullColumns, [90], /larger than \d+ bytes/],
    ['jars that unpack to gigabytes', images.jarBombs, [6], /unpacks to more bytes than the limit/],
    ['zstd skippable frames', images.skippableFrames, [50_000], /more than 10000 zstd frames/],
    ['a file name with commands', images.hostileFileName, [1], /not a zip archive/],
    ['platforms with paths, commands and long names', images.hostilePlatforms, [400], /SBOM/],
    ['one package', images.oneNpmPackage, [], /SBOM/],
  ])('the SBOM of an image with %s', async (_, make, numbers, says) => {
    const layout = await Layout.create(at('layout'));
    const reference = await layout.finish(await make(layout, numbers));
    const flags = ['--sbom=generate', '--provenance=none', '--sign=none', `--evidence=custom=${at('other.txt')}`];
    const cache = `--cache-dir=${at('cache')}`;
    const outcome = await run(['attach', reference, ...flags, cache, `--output-dir=${at('out')}`]);
    const said = outcome.stdout + outcome.stderr;
    expect(said).toMatch(says);
    expect(outcome.code).toBe(said.includes('1 failed') ? 1 : 0);
    expect(outcome.peakBytes).toBeLessThan(512 * MIB);
    expect(said.replaceAll(/[\n\t]/g, ' ')).not.toMatch(/\p{Cc}/u);
    expect(said).not.toMatch(/^\s*::|^\s+at /m);
    const blobs = readdirSync(at('layout', 'blobs/sha256')).map((name) =>
      readFileSync(at('layout', 'blobs/sha256', name)),
    );
    expect(blobs.some((bytes) => bytes.equals(Buffer.from(OTHER)))).toBe(true);
    for (const name of readdirSync(at('out'))) expect(name).toMatch(/^[\w.-]{1,200}$/);
  });
});

describe('the environment of a program that the bundle starts', () => {
  const PASSWORD = 'correct horse battery';
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const KEY = String(privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: PASSWORD }));
  const SECRETS = {
    key: KEY,
    password: PASSWORD,
    request: 'opaque-request-token-4711',
    job: 'ghs_0123456789abcdefghij',
  };
  /** Everything secret that a job can have. */
  const job = (): Record<string, string> => ({
    PATH: `${at('bin')}:${process.env.PATH}`,
    HOME: workspace.path,
    DOCKER_CONFIG: at('docker'),
    COSIGN_PASSWORD: PASSWORD,
    COSIGN_PRIVATE_KEY: KEY,
    SIGNING_KEY: KEY,
    OCI_EVIDENCE_CACHE_KEY: SECRETS.password,
    SIGSTORE_ID_TOKEN: SECRETS.request,
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/token',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRETS.request,
    ACTIONS_RUNTIME_TOKEN: SECRETS.request,
    GITHUB_TOKEN: SECRETS.job,
    GH_TOKEN: SECRETS.job,
    INPUT_SIGNING_KEY: KEY,
    NODE_OPTIONS: '--no-warnings',
    LD_PRELOAD: '',
  });
  const PROGRAMS = ['grype', 'trivy', 'syft', 'cdxgen', 'docker-credential-spy'];

  let registry: TestRegistry;
  let image: string;
  beforeEach(async () => {
    registry = await startRegistry({ auth: { users: { somebody: 'else' } } });
    ({ reference: image } = await seedDemoImage(registry));
    for (const name of ['bin', 'docker', 'seen']) mkdirSync(at(name));
    const credential = JSON.stringify({ Username: 'somebody', Secret: 'else' });
    for (const name of PROGRAMS) {
      // The version is asked for first. The work itself fails.
      const work = `case "$*" in *version*) echo '{"version":"1.0.0"}';; *) exit 1;; esac`;
      const last = name.startsWith('docker-') ? `echo '${credential}'` : work;
      writeFileSync(at('bin', name), `#!/bin/sh\nenv >> "${at('seen', name)}"\n${last}\n`, { mode: 0o755 });
    }
    writeFileSync(at('docker', 'config.json'), JSON.stringify({ credHelpers: { [registry.host]: 'spy' } }));
  });
  afterEach(() => registry.close());

  test('has no key, password or token', async () => {
    const signing = ['--sign=key', '--signing-key=env://SIGNING_KEY', `--signing-key-password=${PASSWORD}`];
    for (const generator of ['syft', 'trivy', 'cdxgen']) {
      await run(['attach', image, '--provenance=none', `--sbom=${generator}`, ...signing], job());
    }
    for (const scanner of ['grype', 'trivy']) {
      const flags = ['--provenance=none', '--sbom=generate', '--cache-dir=none', `--scan=${scanner}`];
      await run(['attach', image, ...flags, ...signing], job());
    }
    expect(readdirSync(at('seen')).toSorted()).toEqual(PROGRAMS.toSorted());
    for (const name of PROGRAMS) {
      const environment = readFileSync(at('seen', name), 'utf8');
      expect(environment).toMatch(/^PATH=/m);
      for (const secret of Object.values(SECRETS)) {
        for (const line of secret.split('\n').filter((text) => text.length > 8))
          expect(environment).not.toContain(line);
      }
      expect(environment).not.toMatch(/^(?:INPUT_|ACTIONS_|COSIGN_|SIGSTORE_|NODE_OPTIONS|LD_PRELOAD|OCI_EVIDENCE_)/m);
    }
  });

  test('has no secret in a step either', async () => {
    const inputs = {
      INPUT_IMAGE: image,
      INPUT_PROVENANCE: 'none',
      INPUT_SBOM: 'syft',
      INPUT_SIGN: 'key',
      'INPUT_SIGNING-KEY': KEY,
      'INPUT_SIGNING-KEY-PASSWORD': PASSWORD,
      'INPUT_GITHUB-TOKEN': SECRETS.job,
      RUNNER_TEMP: at('seen'),
    };
    for (const name of ['output', 'summary', 'state']) workspace.write(name, '');
    writeFileSync(
      at('step.mjs'),
      `await (await import('${pathToFileURL(join(DIST, 'index.js')).href}')).runAction('attach');`,
    );
    const files = { GITHUB_OUTPUT: at('output'), GITHUB_STEP_SUMMARY: at('summary'), GITHUB_STATE: at('state') };
    const { code } = await runner(at('step.mjs'))([], { ...job(), ...inputs, ...files });
    expect(code).toBe(1);
    const environment = readFileSync(at('seen', 'syft'), 'utf8');
    for (const secret of Object.values(SECRETS)) {
      for (const line of secret.split('\n').filter((text) => text.length > 8)) expect(environment).not.toContain(line);
    }
    expect(environment).not.toMatch(/^INPUT_/m);
  });
});
