// What we sign cosign verifies, and what cosign signs we verify: with keys and with a trusted root of one's own, on a registry
// with the referrers API and on one without.
import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Digest } from '../../../src/oci/digest.ts';
import { Stores } from '../../../src/oci/open.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { readPublicKey } from '../../../src/signing/key.ts';
import { readTrustedRoots, type Trust } from '../../../src/signing/trust.ts';
import { type Verification, Verifier } from '../../../src/signing/verifier.ts';
import { verifyReferrer } from '../../../src/signing/verify-referrer.ts';
import { verifyCosignTag } from '../../support/cosign-tag.ts';
import { testEnvironment } from '../../support/environment.ts';
import { temporaryDirectory } from '../../support/fixtures.ts';
import { runProgram } from '../../support/programs.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { SeedRepository } from '../../support/seed.ts';
import { pushTarget, REGISTRIES } from '../../support/signing-target.ts';
import { type Service, serve } from '../../support/sigstore/services.ts';
import { ISSUER, identityToken, SAN, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { outputOf } from '../../support/terminal.ts';

const PASSWORD = 'a password of the tests';
const SBOM = {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  version: 1,
  metadata: { timestamp: '2026-01-01T00:00:00Z' },
  components: [],
};

let folder: string;
let sigstore: Sigstore;
const at = (name: string): string => join(folder, name);

/** cosign, away from the machine's own settings and from any network but loopback. */
const cosign = (...args: readonly string[]): Promise<string> =>
  runProgram('cosign', args, {
    HOME: folder,
    COSIGN_PASSWORD: PASSWORD,
    COSIGN_EXPERIMENTAL: '1',
    TUF_ROOT: at('tuf'),
    HTTPS_PROXY: 'http://127.0.0.1:9',
  });

const ours = (env: Record<string, string>, ...args: readonly string[]): Promise<string> =>
  outputOf(args, { cwd: folder, env: { HOME: folder, ...env } });

/** PEM files of the key that `name` stands for: NAME.pem for us, NAME.pub for cosign. */
async function keyFiles(name: string): Promise<void> {
  const { privateKey, publicKey } =
    name === 'ed25519'
      ? generateKeyPairSync('ed25519')
      : name === 'rsa'
        ? generateKeyPairSync('rsa', { modulusLength: 2048 })
        : generateKeyPairSync('ec', { namedCurve: name === 'p384' ? 'P-384' : 'P-256' });
  await writeFile(at(`${name}.pem`), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(at(`${name}.pub`), publicKey.export({ type: 'spki', format: 'pem' }));
}

beforeAll(async () => {
  folder = await temporaryDirectory();
  await writeFile(at('sbom.json'), JSON.stringify(SBOM));
  await writeFile(at('predicate.json'), JSON.stringify(SBOM));
  sigstore = await startSigstore();
  await writeFile(at('root.json'), sigstore.trustedRoot);
  await Promise.all(['p256', 'p384', 'ed25519', 'rsa'].map(keyFiles));
  await cosign('generate-key-pair', '--output-key-prefix', at('cosign'));
});
afterAll(() => sigstore?.close());

const keyTrust = async (name: string): Promise<Trust> => ({
  keys: [readPublicKey(await readFile(at(`${name}.pub`), 'utf8'), name)],
});
const rootTrust = async (): Promise<Trust> => {
  const roots = await readTrustedRoots(sigstore.trustedRoot, 'root.json');
  return { keys: [], roots: async () => roots };
};

describe.each(REGISTRIES)('a registry $title', ({ faults }) => {
  let registry: TestRegistry;
  beforeAll(async () => {
    registry = await startRegistry({ faults });
  });
  afterAll(() => registry.close());

  const image = (name: string): Promise<string> => pushTarget(registry.host, name);

  const verify = (command: readonly string[], reference: string, ...flags: readonly string[]): Promise<string> =>
    cosign(...command, '--allow-http-registry', ...flags, reference);
  const byKey = (name: string): readonly string[] => ['--key', at(`${name}.pub`), '--insecure-ignore-tlog'];
  const byIdentity = (): readonly string[] => [
    '--trusted-root',
    at('root.json'),
    '--certificate-identity',
    SAN,
    '--certificate-oidc-issuer',
    ISSUER,
  ];
  const ATTESTATION = ['verify-attestation', '--type', 'cyclonedx'];

  /** Every signature on the image, in bundles and under cosign's tags. */
  async function verdicts(reference: string, trust: Trust): Promise<readonly Verification[]> {
    const stores = new Stores(testEnvironment());
    const parsed = parseReference(reference);
    const store = stores.open(parsed);
    const subject = { digest: parsed.digest as Digest };
    const verifier = await Verifier.open(trust);
    const found: Verification[] = [];
    try {
      for await (const { referrers } of store.referrers(subject.digest)) {
        for (const referrer of referrers) found.push(...(await verifyReferrer(store, referrer, subject, verifier)));
      }
      for (const suffix of ['sig', 'att'] as const)
        found.push(...(await verifyCosignTag(store, suffix, subject, verifier)));
    } finally {
      await stores.close();
    }
    return found;
  }

  describe('our signatures', () => {
    const sign = (reference: string, env: Record<string, string>, ...flags: readonly string[]): Promise<string> =>
      ours(env, 'attach', reference, '--sbom', 'sbom.json', '--provenance', 'none', '--sign-image', ...flags);

    test.each([
      ['p256', []],
      // cosign looks for SHA-256 unless it is told otherwise, for what it signed itself too.
      ['p384', ['--signature-digest-algorithm', 'sha384']],
      ['ed25519', []],
      ['rsa', []],
    ])(
      'with a key of %s cosign verifies, image and attestation',
      async (name, flags) => {
        const reference = await image(`ours-${name}`);
        await sign(reference, {}, '--sign', 'key', '--signing-key', `${name}.pem`);
        const signatures = JSON.parse(await verify(['verify'], reference, ...byKey(name), ...flags));
        const types = signatures.map((one: { critical: { type: string } }) => one.critical.type);
        expect(types).toContain('https://sigstore.dev/cosign/sign/v1');
        const envelope = JSON.parse(await verify(ATTESTATION, reference, ...byKey(name), ...flags));
        expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({
          predicateType: 'https://cyclonedx.org/bom',
          predicate: SBOM,
        });
        await expect(verify(['verify'], reference, ...byKey('cosign'))).rejects.toThrow(/no matching|could not verify/);
      },
      60_000,
    );

    test('are verified by cosign if made with its key from the environment', async () => {
      const reference = await image('ours-cosign');
      const key = await readFile(at('cosign.key'), 'utf8');
      await sign(reference, { OCI_EVIDENCE_SIGNING_KEY: key, COSIGN_PASSWORD: PASSWORD });
      await verify(['verify'], reference, ...byKey('cosign'));
      await verify(ATTESTATION, reference, ...byKey('cosign'));
    });

    test('with a key, a log entry and a timestamp are verified by cosign', async () => {
      const reference = await image('ours-witnesses');
      const services = ['--rekor-url', sigstore.rekor.url, '--timestamp-server-url', sigstore.timestamp.url];
      await sign(reference, {}, '--sign', 'key', '--signing-key', 'p256.pem', ...services);
      const flags = ['--key', at('p256.pub'), '--trusted-root', at('root.json'), '--use-signed-timestamps'];
      await verify(['verify'], reference, ...flags);
      await verify(ATTESTATION, reference, ...flags);
    });

    test.each([
      ['log and timestamp', ['rekor-url', 'timestamp-server-url'], ['--use-signed-timestamps']],
      ['the log alone', ['rekor-url'], []],
      ['the timestamp alone', ['timestamp-server-url'], ['--use-signed-timestamps', '--insecure-ignore-tlog']],
    ])(
      'as a workload, with %s, cosign verifies by the trusted root',
      async (_, names, flags) => {
        const reference = await image(`ours-keyless-${names.length}-${names[0]}`);
        const urls = { 'rekor-url': sigstore.rekor.url, 'timestamp-server-url': sigstore.timestamp.url } as Record<
          string,
          string
        >;
        const services = names.flatMap((name) => [`--${name}`, urls[name] as string]);
        const token = { SIGSTORE_ID_TOKEN: identityToken() };
        await sign(reference, token, '--sign', 'keyless', '--fulcio-url', sigstore.fulcio.url, ...services);
        await verify(['verify'], reference, ...byIdentity(), ...flags);
        const envelope = JSON.parse(await verify(ATTESTATION, reference, ...byIdentity(), ...flags));
        expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({ predicate: SBOM });
      },
      60_000,
    );

    test.each([
      ['a key', [], ['key:p256.pub']],
      ['a key and a log entry', ['rekor-url'], ['key:p256.pub']],
      ['a key and a timestamp', ['timestamp-server-url'], ['key:p256.pub']],
      ['a workload, a log entry and a timestamp', ['rekor-url', 'timestamp-server-url'], undefined],
      ['a workload and a log entry', ['rekor-url'], undefined],
    ])(
      'with %s: the command of cosign in the audit record verifies them, and not those of another image',
      async (_, names, key) => {
        const reference = await image(`record-${names.join('-')}-${key === undefined}`);
        const urls: Record<string, string> = {
          'rekor-url': sigstore.rekor.url,
          'timestamp-server-url': sigstore.timestamp.url,
        };
        const services = names.flatMap((name) => [`--${name}`, urls[name] as string]);
        const as =
          key === undefined ? ['keyless', '--fulcio-url', sigstore.fulcio.url] : ['key', '--signing-key', 'p256.pem'];
        await sign(reference, { SIGSTORE_ID_TOKEN: identityToken() }, '--sign', ...as, ...services);
        const signer = key?.[0] ?? `issuer=${ISSUER} identity=${SAN}`;
        const flags = ['--require=sbom', '--signed-by', signer, '--trusted-root=root.json', '--output-dir=record'];
        await ours({}, 'verify', reference, ...flags);
        const { commands } = JSON.parse(await readFile(at('record/audit-record.json'), 'utf8'));
        const words: string[][] = commands.flatMap((one: { tool: string; words: string[] }) =>
          one.tool === 'cosign' ? [one.words] : [],
        );
        expect(words).toHaveLength(1);
        const inFolder = (word: string): string => (/^(?:p256\.pub|root\.json)$/.test(word) ? at(word) : word);
        const [[, ...args] = []] = words;
        const envelope = JSON.parse(await cosign(...args.map(inFolder)));
        expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({ predicate: SBOM });
        const other = await image(`record-other-${names.join('-')}-${key === undefined}`);
        await expect(cosign(...args.slice(0, -1).map(inFolder), other)).rejects.toThrow(
          /no .*attestations|no matching/,
        );
      },
      60_000,
    );

    test('are shown in the tree of cosign, by predicate type', async () => {
      const reference = await image('ours-tree');
      await sign(reference, {}, '--sign', 'key', '--signing-key', 'p256.pem');
      const tree = await cosign('tree', '--allow-http-registry', '--registry-referrers-mode', 'oci-1-1', reference);
      expect(tree).toContain('https://cyclonedx.org/bom artifacts via OCI referrer');
      expect(tree).toContain('https://sigstore.dev/cosign/sign/v1 artifacts via OCI referrer');
    });

    test('by reference to large documents are verified by cosign', async () => {
      const reference = await image('ours-large');
      const properties = [{ name: 'filler', value: 'x'.repeat(8 * 1024 * 1024) }];
      await writeFile(at('large.json'), JSON.stringify({ ...SBOM, properties }));
      const flags = ['--sbom', 'large.json', '--provenance', 'none', '--sign', 'key', '--signing-key', 'p256.pem'];
      const said = await ours({}, 'attach', reference, ...flags, '--max-embedded-size', '7MiB');
      expect(said).toContain(
        'more than the max-embedded-size of 7 MiB: readers that ask for https://cyclonedx.org/bom',
      );
      const type = ['verify-attestation', '--type', 'https://in-toto.io/attestation/reference/v0.1'];
      const envelope = JSON.parse(await verify(type, reference, ...byKey('p256')));
      expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({
        predicate: { references: [{ name: 'large.json', mediaType: 'application/vnd.cyclonedx+json' }] },
      });
      // With a key and no log, the default is higher.
      const other = await image('ours-large-embedded');
      expect(await ours({}, 'attach', other, ...flags)).not.toContain('by digest');
      const embedded = JSON.parse(await verify(ATTESTATION, other, ...byKey('p256')));
      expect(JSON.parse(Buffer.from(embedded.payload, 'base64').toString()).predicate.properties).toHaveLength(1);
    });
  });

  describe('signatures of cosign are verified', () => {
    const SIGN = ['--use-signing-config=false', '--allow-http-registry', '--yes'];
    const PREDICATE = (): readonly string[] => ['--type', 'cyclonedx', '--predicate', at('predicate.json')];

    test.each([
      ['as bundles', 'true', ['bundle', 'bundle']],
      ['in its older form', 'false', ['cosign-attestation', 'cosign-signature']],
    ])(
      'with a key, %s',
      async (_, format, forms) => {
        const reference = await image(`theirs-key-${format}`);
        const flags = [...SIGN, '--tlog-upload=false', '--key', at('cosign.key'), `--new-bundle-format=${format}`];
        await cosign('sign', ...flags, reference);
        await cosign('attest', ...flags, ...PREDICATE(), reference);
        const found = await verdicts(reference, await keyTrust('cosign'));
        expect(found).toHaveLength(2);
        expect(found.map((verdict) => verdict.status === 'verified' && verdict.form).toSorted()).toEqual(forms);
        for (const verdict of found)
          expect(verdict).toMatchObject({ signer: { kind: 'key' }, time: { clock: 'none' } });
        expect(found).toContainEqual(expect.objectContaining({ predicateType: 'https://cyclonedx.org/bom' }));
        const others = await verdicts(reference, await keyTrust('p256'));
        expect(others.map(({ status }) => status)).toEqual(['failed', 'failed']);
      },
      60_000,
    );

    test('in its older form: the command of cosign in the audit record verifies them', async () => {
      const reference = await image('record-theirs');
      const flags = [...SIGN, '--tlog-upload=false', '--key', at('cosign.key'), '--new-bundle-format=false'];
      await cosign('attest', ...flags, ...PREDICATE(), reference);
      await ours({}, 'verify', reference, '--require=sbom', '--signed-by=key:cosign.pub', '--output-dir=record');
      const { commands } = JSON.parse(await readFile(at('record/audit-record.json'), 'utf8'));
      const [words] = commands.flatMap((one: { tool: string; words: string[] }) =>
        one.tool === 'cosign' ? [one.words] : [],
      );
      const envelope = JSON.parse(
        await cosign(...words.slice(1).map((word: string) => (word === 'cosign.pub' ? at(word) : word))),
      );
      expect(envelope).toMatchObject({ payloadType: 'application/vnd.in-toto+json' });
    });

    test.each(['p384', 'rsa'])(
      'with a key of %s',
      async (name) => {
        const reference = await image(`theirs-${name}`);
        await cosign(
          'import-key-pair',
          '--yes',
          '--key',
          at(`${name}.pem`),
          '--output-key-prefix',
          at(`imported-${name}`),
        );
        await cosign('sign', ...SIGN, '--tlog-upload=false', '--key', at(`imported-${name}.key`), reference);
        expect(await verdicts(reference, await keyTrust(name))).toMatchObject([{ status: 'verified', form: 'bundle' }]);
      },
      60_000,
    );

    test.each([
      ['as bundles', 'true', ['bundle', 'bundle']],
      ['in its older form', 'false', ['cosign-attestation', 'cosign-signature']],
    ])(
      'as a workload, %s, by the trusted root',
      async (_, format, forms) => {
        const reference = await image(`theirs-keyless-${format}`);
        const services = [
          '--fulcio-url',
          sigstore.fulcio.url,
          '--rekor-url',
          sigstore.rekor.url,
          '--trusted-root',
          at('root.json'),
        ];
        const flags = [...SIGN, ...services, '--identity-token', identityToken(), `--new-bundle-format=${format}`];
        await cosign('sign', ...flags, reference);
        await cosign('attest', ...flags, ...PREDICATE(), reference);
        const found = await verdicts(reference, await rootTrust());
        expect(found.map((verdict) => verdict.status === 'verified' && verdict.form).toSorted()).toEqual(forms);
        for (const verdict of found) {
          expect(verdict).toMatchObject({
            signer: { kind: 'certificate', san: SAN, issuer: ISSUER },
            time: { clock: 'log', at: expect.any(String) },
          });
        }
      },
      60_000,
    );

    test.each(['key', 'workload'])(
      'in its older form, with a %s: cosign finds the attestation as a bundle after reconcile',
      async (who) => {
        const name = `converted-${who}`;
        const reference = await image(name);
        const services = ['--fulcio-url', sigstore.fulcio.url, '--rekor-url', sigstore.rekor.url];
        const signer =
          who === 'key'
            ? ['--tlog-upload=false', '--key', at('cosign.key')]
            : [...services, '--trusted-root', at('root.json'), '--identity-token', identityToken()];
        const flags = [...SIGN, ...signer, '--new-bundle-format=false'];
        await cosign('attest', ...flags, ...PREDICATE(), reference);
        const reconcile = ['reconcile', reference, '--apply', '--rekor-url', sigstore.rekor.url, '--format', 'json'];
        const { repairs, readers } = JSON.parse(await ours({}, ...reconcile));
        expect(repairs).toMatchObject([{ operation: 'convert', status: 'done' }]);
        expect(readers).toContainEqual({ reader: 'oras discover', before: 0, after: 1 });
        const tag = `${reference.slice(reference.indexOf('@') + 1).replace(':', '-')}.att`;
        registry.storage.repository(`signing/${name}`).deleteTag(tag);
        const trust = who === 'key' ? byKey('cosign') : byIdentity();
        const envelope = JSON.parse(await verify(ATTESTATION, reference, ...trust));
        expect(JSON.parse(Buffer.from(envelope.payload, 'base64').toString())).toMatchObject({ predicate: SBOM });
        await expect(verify(ATTESTATION, reference, ...byKey('p256'))).rejects.toThrow(/no matching|could not verify/);
      },
      60_000,
    );
  });
});

describe('the bundle of the project', () => {
  const checkout = new URL('../../../', import.meta.url).pathname;
  const execute = promisify(execFile);
  let registry: TestRegistry;
  let oidc: Service;
  const identity = (): string[] => [
    '--allow-http-registry',
    ...['--trusted-root', at('root.json')],
    ...['--certificate-identity', SAN],
    ...['--certificate-oidc-issuer', ISSUER],
  ];

  beforeAll(async () => {
    await execute('npm', ['run', 'build'], {
      cwd: checkout,
      env: { ...process.env, DIST: at('dist'), NODE_OPTIONS: '' },
    });
    registry = await startRegistry();
    // As the runner's token service: a bearer token of its own, and the audience in the query.
    oidc = await serve((_method, _path, _body, { authorization }) => ({
      status: authorization === 'Bearer of-the-runner' ? 200 : 401,
      body: JSON.stringify({ value: identityToken() }),
    }));
  }, 300_000);
  afterAll(async () => {
    await Promise.all([registry?.close(), oidc?.close()]);
  });

  async function image(name: string): Promise<string> {
    const { digest } = await new SeedRepository(registry.host, `dist/${name}`).pushImage(name);
    return `${registry.host}/dist/${name}@${digest}`;
  }

  const node = (entry: string, args: readonly string[], env: Record<string, string>) =>
    execute(process.execPath, [join(at('dist'), entry), ...args], {
      cwd: folder,
      env: { HOME: folder, PATH: process.env.PATH, NODE_OPTIONS: '', ...env },
    });

  test('signs in a terminal, with a key and as a workload, and cosign verifies', async () => {
    const reference = await image('terminal');
    const attach = ['attach', reference, '--sbom', 'sbom.json', '--provenance', 'none', '--sign-image'];
    await node('cli.js', [...attach, '--sign', 'key', '--signing-key', 'cosign.key'], { COSIGN_PASSWORD: PASSWORD });
    const key = ['--allow-http-registry', '--insecure-ignore-tlog', '--key', at('cosign.pub')];
    await cosign('verify', ...key, reference);
    await cosign('verify-attestation', '--type', 'cyclonedx', ...key, reference);

    const urls = [
      '--fulcio-url',
      sigstore.fulcio.url,
      '--rekor-url',
      sigstore.rekor.url,
      '--trusted-root',
      'root.json',
    ];
    const token = { SIGSTORE_ID_TOKEN: identityToken() };
    await node('cli.js', [...attach, '--sign', 'keyless', ...urls], token);
    await cosign('verify', ...identity(), reference);
    const { stdout } = await node('cli.js', [...attach, '--sign', 'keyless', ...urls], token);
    expect(stdout).toMatch(/2 statements signed by .*, all of them by an earlier run/);
  });

  const action = (reference: string, oidcUrl: string) =>
    node('attach.js', [], {
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: at('summary.md'),
      GITHUB_OUTPUT: at('outputs'),
      RUNNER_TEMP: at('temp'),
      ACTIONS_ID_TOKEN_REQUEST_URL: `${oidcUrl}/token?api-version=2`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      INPUT_IMAGE: reference,
      INPUT_SBOM: 'sbom.json',
      INPUT_PROVENANCE: 'none',
      'INPUT_FULCIO-URL': sigstore.fulcio.url,
      'INPUT_TIMESTAMP-SERVER-URL': sigstore.timestamp.url,
      'INPUT_REKOR-URL': sigstore.rekor.url,
    });

  test("signs in a step with a token of the runner's service, says so, and shows no token", async () => {
    const reference = await image('workflow');
    await Promise.all(['summary.md', 'outputs'].map((name) => writeFile(at(name), '')));
    const { stdout, stderr } = await action(reference, oidc.url);
    expect(oidc.requests).toEqual(['GET /token']);
    await cosign('verify-attestation', '--type', 'cyclonedx', '--use-signed-timestamps', ...identity(), reference);
    const summary = await readFile(at('summary.md'), 'utf8');
    expect(summary).toContain('1 statement signed by https');
    expect(summary).toContain('**SBOM, signed** by');
    const said = [
      stdout.replaceAll(/^::add-mask::.*$/gm, ''),
      stderr,
      summary,
      await readFile(at('outputs'), 'utf8'),
    ].join();
    expect(stdout).toMatch(/^::add-mask::ey/m);
    expect(said).not.toMatch(/eyJ[A-Za-z0-9_-]{20}/);
  });

  test('fails with one line if that service is down, and pushes nothing', async () => {
    const reference = await image('down');
    await Promise.all(['summary.md', 'outputs'].map((name) => writeFile(at(name), '')));
    const failure = await action(reference, 'http://127.0.0.1:9').catch((error: { stdout: string }) => error);
    expect(failure.stdout).toMatch(/^::error::.*could not get an identity token for signing: .*ECONNREFUSED/m);
    const [, repository, digest = ''] = /^[^/]+\/(.+)@(.+)$/.exec(reference) ?? [];
    expect((await new SeedRepository(registry.host, repository as string).referrersPages({ digest })).flat()).toEqual(
      [],
    );
  });
});
