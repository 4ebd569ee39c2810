// Environments that are empty, malformed or hostile, for both front ends. Steps, and what reads the process's own
// environment, run as processes of their own.
// Whatever is set: no stack trace, no command of the runner that is not this program's, no escape sequence, no secret, no
// file left behind, and the exit code says what happened.
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { run } from '../../../src/cli/command-line.ts';
import { actionProcess, cliProcess, type Outcome } from '../../support/front-end.ts';
import { runnerCommands, terminalActions } from '../../support/hostile-text.ts';
import { startRegistry, type TestRegistry } from '../../support/registry/registry.ts';
import { identityToken } from '../../support/sigstore/sigstore.ts';
import { makeWorkspace, seedDemoImage, WORKFLOW_ENV, type Workspace } from '../../support/workspace.ts';

const SECRET = 'planted-secret-0123456789';
/** Text that becomes a command or an escape sequence where it is printed as it is. */
const HOSTILE = `x\n::add-path::/evil\r\n##[set-env]\u0085::stop-commands::t\u001b[2J\u009b31m\u202e`;
const OWN_COMMANDS = /^::(?:error|warning|notice|debug|group|endgroup|add-mask|set-output)(?: [^:]*)?::/;
const QUICK = { sbom: 'none', provenance: 'none', sign: 'none', evidence: 'note.txt' };

let registry: TestRegistry;
/** A registry that asks for credentials, so that the Docker configuration is read. */
let secured: TestRegistry;
let workspace: Workspace;
let reference: string;
/** A server that nobody may contact, and what it was sent. */
let foreign: Server;
let foreignUrl: string;
const received: string[] = [];

beforeAll(async () => {
  registry = await startRegistry();
  secured = await startRegistry({ auth: { scheme: 'basic', users: { somebody: 'else' } } });
  foreign = createServer((request, response) => {
    received.push(JSON.stringify(request.headers));
    response.end(JSON.stringify({ value: identityToken() }));
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  foreignUrl = `127.0.0.1:${(foreign.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await registry.close();
  await secured.close();
  await new Promise((resolve) => foreign.close(resolve));
});
beforeEach(async () => {
  workspace = makeWorkspace();
  ({ reference } = await seedDemoImage(registry));
  workspace.write('note.txt', 'tested by hand\n');
  for (const name of ['output', 'summary']) workspace.write(name, '');
  for (const name of ['home', 'temp', 'work']) mkdirSync(join(workspace.path, name));
  writeFileSync(join(workspace.path, 'work', 'note.txt'), 'tested by hand\n');
  received.length = 0;
});
afterEach(() => workspace.remove());

const at = (...names: string[]): string => join(workspace.path, ...names);
type Env = Record<string, string | undefined>;

/** Runs with the variables of a healthy environment, changed by `env`; undefined removes one. */
const defined = (env: Env): Record<string, string> =>
  Object.fromEntries(Object.entries(env).filter((pair): pair is [string, string] => pair[1] !== undefined));
const healthy = (env: Env): Record<string, string> => defined({ HOME: at('home'), TMPDIR: at('temp'), ...env });
async function cli(args: readonly string[], env: Env): Promise<Outcome> {
  let [out, err] = ['', ''];
  const code = await run(args, {
    env: healthy(env),
    cwd: at('work'),
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, signal: null, out, err };
}
const step = (name: string, inputs: Record<string, string>, env: Env): Promise<Outcome> =>
  actionProcess(
    name,
    { image: reference, ...inputs },
    {
      cwd: at('work'),
      env: defined({
        ...WORKFLOW_ENV,
        HOME: at('home'),
        RUNNER_TEMP: at('temp'),
        GITHUB_WORKSPACE: at('work'),
        GITHUB_OUTPUT: at('output'),
        GITHUB_STEP_SUMMARY: at('summary'),
        ...env,
      }),
    },
  );

function expectSound({ out, err, code, signal }: Outcome, exitCode: number): void {
  const said = out + err;
  expect({ code, signal, said }).toMatchObject({ code: exitCode, signal: null });
  expect(said).not.toMatch(/this is a bug|^\s+at .*:\d+:\d+\)?$|Unhandled|node:internal/m);
  expect(terminalActions(said.replaceAll('\r', ''))).toEqual([]);
  for (const line of runnerCommands(out)) expect(line).toMatch(OWN_COMMANDS);
  expect(said.replaceAll(/^::add-mask::.*$/gm, '')).not.toContain(SECRET);
  expect(readdirSync(at('work')).filter((name) => name !== 'note.txt')).toEqual([]);
}

describe('on the command line', () => {
  interface Case {
    readonly name: string;
    readonly env: () => Env;
    readonly args?: () => readonly string[];
    /** Whether the program reads the environment of its own process. */
    readonly asProcess?: true;
    readonly code?: number;
    readonly says?: RegExp;
  }
  const discover = (): readonly string[] => ['discover', reference];
  const attach = (...more: string[]): readonly string[] => [
    'attach',
    reference,
    ...['--sbom', 'none', '--provenance', 'none', '--evidence', 'note.txt', ...more],
  ];
  const sbom = (): readonly string[] => ['sbom', reference, '--platforms', 'linux/amd64'];
  const securely = (): readonly string[] => ['discover', `${secured.host}/acme/app:v1`];
  const broken = (content: string) => (): Env => {
    mkdirSync(at('docker'));
    writeFileSync(at('docker', 'config.json'), content);
    return { DOCKER_CONFIG: at('docker') };
  };

  const cases: readonly Case[] = [
    {
      name: 'an empty HOME keeps the cache out of the working directory',
      env: () => ({ HOME: '' }),
      args: sbom,
      asProcess: true,
    },
    { name: 'no HOME', env: () => ({ HOME: undefined }), args: sbom, asProcess: true },
    { name: 'a relative HOME', env: () => ({ HOME: '.' }), args: sbom, asProcess: true },
    { name: 'a HOME that is a file', env: () => ({ HOME: at('note.txt') }), args: sbom, asProcess: true },
    { name: 'a relative cache directory', env: () => ({ XDG_CACHE_HOME: 'cache' }), args: sbom },
    { name: 'an empty TMPDIR', env: () => ({ TMPDIR: '' }), args: sbom, asProcess: true },
    {
      name: 'a Docker configuration that is not JSON',
      env: broken('{'),
      args: securely,
      code: 2,
      says: /docker.config\.json/,
    },
    { name: 'a Docker configuration of another type', env: broken('["auths"]'), args: securely, code: 2 },
    {
      name: 'a Docker configuration with hostile names',
      env: () => broken(JSON.stringify({ auths: { [HOSTILE]: { auth: 7 } }, credsStore: HOSTILE }))(),
      args: securely,
      code: 2,
    },
    {
      name: 'a Docker configuration that is a directory',
      env: () => {
        mkdirSync(at('docker', 'config.json'), { recursive: true });
        return { DOCKER_CONFIG: at('docker') };
      },
      args: securely,
      code: 2,
      says: /docker.config\.json/,
    },
    {
      name: 'a Docker configuration that does not exist',
      env: () => ({ DOCKER_CONFIG: at('nowhere') }),
      args: securely,
      code: 1,
    },
    { name: 'an empty DOCKER_CONFIG', env: () => ({ DOCKER_CONFIG: '' }), args: securely, code: 1 },
    {
      name: 'a credential helper that is not installed',
      env: () => broken(JSON.stringify({ credHelpers: { [secured.host]: 'no-such-helper' } }))(),
      args: securely,
      code: 2,
      says: /no-such-helper/,
    },
    ...['HTTP_PROXY', 'HTTPS_PROXY', 'http_proxy'].flatMap((variable) =>
      ['http://[', 'ftp://proxy.example', HOSTILE, '::error::x'].map((value) => ({
        name: `a malformed ${variable} ${JSON.stringify(value.slice(0, 8))}`,
        // A registry on loopback is contacted directly, so another one is named.
        env: () => ({ [variable]: value }),
        args: () => ['discover', 'registry.invalid/app:v1'],
        code: 2,
        says: new RegExp(variable, 'i'),
      })),
    ),
    { name: 'empty proxies', env: () => ({ HTTP_PROXY: '', HTTPS_PROXY: '', NO_PROXY: '' }), args: discover },
    { name: 'NO_COLOR', env: () => ({ NO_COLOR: '1', TERM: 'xterm-256color' }), args: discover, asProcess: true },
    { name: 'an empty NO_COLOR', env: () => ({ NO_COLOR: '' }), args: discover, asProcess: true },
    { name: 'absurd COLUMNS', env: () => ({ COLUMNS: '-1e9' }), args: () => ['--help'] },
    { name: 'hostile inputs', env: () => ({ OCI_EVIDENCE_FORMAT: HOSTILE }), args: discover, code: 2 },
    {
      name: 'several invalid inputs are reported together',
      env: () => ({ OCI_EVIDENCE_DEPTH: 'deep', OCI_EVIDENCE_PLAIN_HTTP: ',,', OCI_EVIDENCE_FORMAT: 'yaml' }),
      args: discover,
      code: 2,
      says: /depth[\s\S]*format/,
    },
    {
      name: 'a huge input',
      env: () => ({ OCI_EVIDENCE_ANNOTATIONS: `a=${'x'.repeat(120_000)}` }),
      args: () => attach('--sign', 'none'),
      code: 2,
      says: /annotations: .{1,400}$/m,
    },
    {
      name: 'an invalid identity token is not quoted',
      env: () => ({ SIGSTORE_ID_TOKEN: `${SECRET}.${HOSTILE}` }),
      args: () => attach('--sign', 'keyless'),
      code: 1,
      says: /identity token/,
    },
    {
      name: 'an invalid signing key is not quoted',
      env: () => ({ MY_KEY: SECRET }),
      args: () => attach('--sign', 'key', '--signing-key', 'env://MY_KEY'),
      code: 2,
      says: /signing-key/,
    },
    {
      name: 'a damaged signing key and its password are not quoted',
      env: () => ({
        MY_KEY: `-----BEGIN ENCRYPTED PRIVATE KEY-----\n${SECRET}\n-----END ENCRYPTED PRIVATE KEY-----`,
        COSIGN_PASSWORD: `${SECRET}-2`,
      }),
      args: () => attach('--sign', 'key', '--signing-key', 'env://MY_KEY'),
      code: 2,
      says: /signing-key/,
    },
    {
      name: 'a short password causes a warning and is not masked in messages',
      env: () => ({ OCI_EVIDENCE_REGISTRY_USERNAME: 'a', OCI_EVIDENCE_REGISTRY_PASSWORD: 'e' }),
      args: () => ['discover', `${reference.slice(0, -1)}0`],
      code: 1,
      says: /shorter than 8 characters[\s\S]*could not find the subject/,
    },
    {
      name: 'a password that occurs in a document does not change the document',
      env: () => ({ OCI_EVIDENCE_REGISTRY_USERNAME: 'a', OCI_EVIDENCE_REGISTRY_PASSWORD: 'bomFormat' }),
      args: sbom,
      says: /"bomFormat"/,
    },
    {
      name: 'a user name without a password',
      env: () => ({ OCI_EVIDENCE_REGISTRY_USERNAME: 'a' }),
      args: discover,
      code: 2,
      says: /registry-password/,
    },
  ];

  test.each(cases)('$name', async ({ env, args = discover, code = 0, says, asProcess }) => {
    const outcome = asProcess
      ? await cliProcess(args(), { cwd: at('work'), env: healthy(env()) })
      : await cli(args(), env());
    expectSound(outcome, code);
    if (says !== undefined) expect(outcome.out + outcome.err).toMatch(says);
  });
});

describe('in a step', () => {
  interface Case {
    readonly name: string;
    readonly env: () => Env;
    readonly inputs?: Record<string, string>;
    readonly action?: string;
    readonly code?: number;
    readonly says?: RegExp;
  }
  const keyless = { ...QUICK, sign: 'keyless' };
  const identity = (url: string): Env => ({
    ACTIONS_ID_TOKEN_REQUEST_URL: url,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
  });

  const cases: readonly Case[] = [
    { name: 'RUNNER_TEMP is not set', env: () => ({ RUNNER_TEMP: undefined, TMPDIR: at('temp') }) },
    { name: 'RUNNER_TEMP is empty', env: () => ({ RUNNER_TEMP: '', TMPDIR: at('temp') }) },
    { name: 'RUNNER_TEMP is not there yet', env: () => ({ RUNNER_TEMP: at('not', 'yet') }) },
    {
      name: 'RUNNER_TEMP is a file',
      env: () => ({ RUNNER_TEMP: at('note.txt') }),
      code: 1,
      says: /::error::output-dir/,
    },
    { name: 'GITHUB_WORKSPACE is empty', env: () => ({ GITHUB_WORKSPACE: '' }) },
    {
      name: 'GITHUB_WORKSPACE does not exist',
      env: () => ({ GITHUB_WORKSPACE: at('nowhere') }),
      code: 1,
      says: /::error::could not read the workspace .*ENOENT/,
    },
    { name: 'ACTIONS_ID_TOKEN_REQUEST_URL is empty', env: () => identity(''), inputs: { ...QUICK, sign: 'auto' } },
    {
      name: 'ACTIONS_ID_TOKEN_REQUEST_URL is foreign',
      env: () => identity('https://token.evil.example/token?x=1'),
      inputs: keyless,
      code: 1,
      says: /ACTIONS_ID_TOKEN_REQUEST_URL/,
    },
    {
      name: 'ACTIONS_ID_TOKEN_REQUEST_URL is http',
      env: () => identity('http://token.actions.githubusercontent.com/token?x=1'),
      inputs: keyless,
      code: 1,
      says: /ACTIONS_ID_TOKEN_REQUEST_URL/,
    },
    {
      name: 'ACTIONS_ID_TOKEN_REQUEST_URL is not a URL',
      env: () => identity(HOSTILE),
      inputs: keyless,
      code: 1,
      says: /ACTIONS_ID_TOKEN_REQUEST_URL/,
    },
    {
      name: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN is missing',
      env: () => ({ ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x.actions.githubusercontent.com/t?x=1' }),
      inputs: keyless,
      code: 1,
      says: /identity token/,
    },
    {
      name: 'every GITHUB_ variable is hostile',
      env: () => {
        const names = Object.keys(WORKFLOW_ENV).filter((name) => name !== 'GITHUB_ACTIONS');
        return Object.fromEntries(names.map((name) => [name, HOSTILE]));
      },
      inputs: { ...QUICK, provenance: 'auto', approvals: 'auto', 'github-token': SECRET },
    },
    {
      name: 'GITHUB_API_URL is not a URL',
      env: () => ({ GITHUB_API_URL: HOSTILE }),
      inputs: { ...QUICK, approvals: 'generate', 'github-token': SECRET },
      code: 1,
      says: /approval/i,
    },
    {
      name: 'GITHUB_API_URL sends the token back',
      env: () => ({ GITHUB_API_URL: `http://${foreignUrl}` }),
      inputs: { ...QUICK, approvals: 'generate', 'github-token': SECRET },
      code: 1,
    },
    {
      name: 'GITHUB_RUN_ID is not a number',
      env: () => ({ GITHUB_RUN_ID: HOSTILE }),
      inputs: { ...QUICK, approvals: 'generate', 'github-token': SECRET },
      code: 1,
      says: /GITHUB_RUN_ID/,
    },
    { name: 'GITHUB_STEP_SUMMARY is not set', env: () => ({ GITHUB_STEP_SUMMARY: undefined }) },
    {
      name: 'GITHUB_STEP_SUMMARY is a directory',
      env: () => ({ GITHUB_STEP_SUMMARY: at('home') }),
      says: /::warning::could not write the job summary/,
    },
    {
      name: 'GITHUB_STEP_SUMMARY cannot be written',
      env: () => ({ GITHUB_STEP_SUMMARY: at('nowhere', 'summary') }),
      says: /::warning::could not write the job summary/,
    },
    { name: 'GITHUB_OUTPUT is not set', env: () => ({ GITHUB_OUTPUT: undefined }) },
    {
      name: 'GITHUB_OUTPUT does not exist',
      env: () => ({ GITHUB_OUTPUT: at('nowhere') }),
      code: 1,
      says: /::error::could not write GITHUB_OUTPUT/,
    },
    {
      name: 'a secret that occurs in the output',
      env: () => ({}),
      inputs: { ...QUICK, 'registry-username': 'note', 'registry-password': 'note.txt' },
    },
    {
      name: 'a hostile image',
      env: () => ({}),
      inputs: { ...QUICK, image: HOSTILE },
      code: 1,
    },
    { name: 'discover with hostile inputs', env: () => ({}), action: 'discover', inputs: { depth: HOSTILE }, code: 1 },
    { name: 'an unknown input variable', env: () => ({ 'INPUT_NO-SUCH': HOSTILE }) },
  ];

  test.each(cases)('$name', async ({ env, inputs = QUICK, action = 'attach', code = 0, says }) => {
    const outcome = await step(action, inputs, env());
    expectSound(outcome, code);
    if (says !== undefined) expect(outcome.out).toMatch(says);
    for (const headers of received.filter((text) => text.includes(SECRET))) expect(headers).toContain('token ');
  });

  test('the token of a foreign token service is never sent', async () => {
    await step(
      'attach',
      keyless,
      identity(`http://${foreignUrl.replace('127.0.0.1', 'localhost')}.evil.example/t?x=1`),
    );
    expect(received).toEqual([]);
  });

  test('a read-only summary does not lose the outputs', async () => {
    chmodSync(at('summary'), 0o400);
    await step('attach', QUICK, {});
    expect(readFileSync(at('output'), 'utf8')).toContain('attached<<');
  });
});
