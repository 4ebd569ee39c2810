// Services that send every secret back in their errors: none is in the log, the outputs, the summary or a child process.
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { actionProcess, type Outcome } from '../../support/front-end.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { identityToken, type Sigstore, startSigstore } from '../../support/sigstore/sigstore.ts';
import { runnerVariables } from '../../support/step.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const REQUEST_TOKEN = 'opaque-request-token-4711';
const GITHUB_TOKEN = 'ghs_0123456789abcdefghij';
const PASSWORD = 'correct horse battery';
const ID_TOKEN = identityToken();
const KEY = String(
  generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase: PASSWORD,
  }),
);
const SECRETS = [
  REQUEST_TOKEN,
  GITHUB_TOKEN,
  PASSWORD,
  ID_TOKEN,
  ...KEY.split('\n').filter((line) => line.length > 20),
];

let sigstore: Sigstore;
let registry: TestRegistry;
/** Answers with an error that has everything that it was sent, or with an identity token at /token. */
let echo: Server;
let echoUrl: string;
let status: number;
let requests: number;
let repositories = 0;
let workspace: Workspace;
let reference: string;

beforeAll(async () => {
  sigstore = await startSigstore();
  registry = await startRegistry();
  echo = createServer(async (request, response) => {
    requests += 1;
    const url = request.url ?? '';
    response.setHeader('content-type', 'application/json');
    if (url.startsWith('/token')) return response.end(JSON.stringify({ value: ID_TOKEN }));
    const message = `${JSON.stringify(request.headers)} ${await text(request)} ${url}`;
    response.writeHead(status).end(JSON.stringify({ message, error: message, errors: [{ message }] }));
  });
  await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
  echoUrl = `http://127.0.0.1:${(echo.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await registry.close();
  await sigstore.close();
  await new Promise((resolve) => echo.close(resolve));
});
beforeEach(async () => {
  workspace = makeWorkspace();
  // A repository for each test, in which no earlier bundle is found.
  repositories += 1;
  ({ reference } = await seedDemoImage(registry, `acme/app-${repositories}`));
  workspace.write('note.txt', 'tested by hand\n');
  workspace.write('root.json', sigstore.trustedRoot);
  for (const name of ['output', 'summary']) workspace.write(name, '');
  mkdirSync(join(workspace.path, 'temp'));
  [status, requests] = [400, 0];
});
afterEach(() => workspace.remove());

const at = (name: string): string => join(workspace.path, name);
const QUICK = { sbom: 'none', provenance: 'none', evidence: 'note.txt', 'github-token': GITHUB_TOKEN };
const run = (inputs: Record<string, string>, env: Record<string, string> = {}): Promise<Outcome> =>
  actionProcess(
    'attach',
    { image: reference, ...QUICK, ...inputs },
    {
      cwd: workspace.path,
      env: {
        ...WORKFLOW_ENV,
        ...runnerVariables(workspace),
        ACTIONS_ID_TOKEN_REQUEST_URL: `${echoUrl}/token?x=1`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: REQUEST_TOKEN,
        ...env,
      },
    },
  );

/** Everything that a person or a later step may see. Lines that register a secret as a mask are for the runner alone. */
function shown({ out, err }: Outcome): string {
  const files = readdirSync(at('temp'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const log = out.replaceAll(/^::add-mask::.*$/gm, '');
  return [log, err, readFileSync(at('output'), 'utf8'), readFileSync(at('summary'), 'utf8'), ...files].join('\n');
}

const keyless = (): Record<string, string> => ({
  sign: 'keyless',
  'fulcio-url': sigstore.fulcio.url,
  'rekor-url': sigstore.rekor.url,
  'timestamp-server-url': sigstore.timestamp.url,
  'trusted-root': 'root.json',
});
const byKey = { sign: 'key', 'signing-key': KEY, 'signing-key-password': PASSWORD };

describe.each([400, 500])('a service that responds with %d and echoes the request', (code) => {
  beforeEach(() => {
    status = code;
  });

  test.each<[string, () => Record<string, string>, Record<string, string>?]>([
    ['the token service', () => keyless(), { ACTIONS_ID_TOKEN_REQUEST_URL: 'ECHO/other?x=1' }],
    ['the certificate authority', () => ({ ...keyless(), 'fulcio-url': echoUrl })],
    ['the log', () => ({ ...keyless(), 'rekor-url': echoUrl })],
    ['the timestamp authority, for a key', () => ({ ...byKey, 'timestamp-server-url': echoUrl })],
    ['the attestations API', () => ({ ...keyless(), 'github-attestations': 'true' }), { GITHUB_API_URL: 'ECHO' }],
    ['the approvals API', () => ({ sign: 'none', approvals: 'generate' }), { GITHUB_API_URL: 'ECHO' }],
  ])('%s', async (_, inputs, env = {}) => {
    const own = Object.fromEntries(Object.entries(env).map(([name, value]) => [name, value.replace('ECHO', echoUrl)]));
    const outcome = await run(inputs(), own);
    expect(requests).toBeGreaterThan(0);
    expect(outcome.code).toBe(1);
    const said = shown(outcome);
    expect(said).toMatch(/::error::.*could not/);
    for (const secret of SECRETS) expect(said).not.toContain(secret);
  });
});

test('a helper, a scanner and a generator see no secret in their environment', async () => {
  const bin = at('bin');
  mkdirSync(bin);
  for (const name of ['grype', 'trivy', 'syft', 'docker-credential-spy']) {
    writeFileSync(join(bin, name), `#!/bin/sh\nenv > "${at(`seen-${name}`)}"\nexit 1\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const secured = await startRegistry({ auth: { users: { somebody: 'else' } } });
  try {
    mkdirSync(at('docker'));
    writeFileSync(at('docker/config.json'), JSON.stringify({ credHelpers: { [secured.host]: 'spy' } }));
    const { reference: image } = await seedDemoImage(secured);
    const env = { PATH: `${bin}:${process.env.PATH}`, DOCKER_CONFIG: at('docker'), COSIGN_PASSWORD: PASSWORD };
    await run({ ...byKey, sbom: 'syft' }, env);
    await run({ ...byKey, scan: 'grype\ntrivy' }, env);
    await run({ ...byKey, image, 'signing-key-password': '' }, env);
    const seen = readdirSync(workspace.path).filter((name) => name.startsWith('seen-'));
    expect(seen).toEqual(expect.arrayContaining(['seen-docker-credential-spy', 'seen-syft']));
    for (const name of seen) {
      const environment = readFileSync(at(name), 'utf8');
      for (const secret of SECRETS) expect(environment).not.toContain(secret);
      expect(environment).not.toMatch(/^(?:INPUT_|ACTIONS_|COSIGN_)/m);
    }
    expect(existsSync(at('seen-docker-credential-spy'))).toBe(true);
  } finally {
    await secured.close();
  }
});
