// The pipelines of docs/ci-systems.md: their form is right, and their commands do on a loopback registry what the page says.
import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { codeBlocks } from '../../.ci/code-blocks.ts';
import { fixturePath } from '../support/fixtures.ts';
import { groovyText, type JenkinsBlock, readJenkinsfile } from '../support/jenkinsfile.ts';
import { type OsvService, RECORDS, startOsv } from '../support/osv.ts';
import { startRegistry, type TestRegistry } from '../support/registry/registry.ts';
import { identityToken, type Sigstore, startSigstore } from '../support/sigstore/sigstore.ts';
import { makeWorkspace, seedDemoImage, type Workspace } from '../support/workspace.ts';

const PAGE = readFileSync('docs/ci-systems.md', 'utf8');
const MAIN = new URL('../../src/main.ts', import.meta.url).href;
const PASSWORD = 'correct-horse-battery';
const GITLAB_IDENTITY = 'https://gitlab.com/acme/app//.gitlab-ci.yml@refs/heads/main';

const section = (title: string): string => {
  const from = PAGE.indexOf(`## ${title}\n`);
  const to = PAGE.indexOf('\n## ', from + 1);
  return PAGE.slice(from, to === -1 ? undefined : to);
};
const blocksOf = (title: string, language: string): string[] =>
  codeBlocks(section(title)).flatMap((block) => (block.language === language ? [block.text] : []));

let workspace: Workspace;
let registry: TestRegistry;
let osv: OsvService;
let reference: string;
beforeEach(async () => {
  workspace = makeWorkspace();
  [registry, osv] = await Promise.all([
    startRegistry({ auth: { users: { robot: PASSWORD }, scheme: 'bearer' } }),
    startOsv(RECORDS),
  ]);
  ({ reference } = await seedDemoImage(registry));
  writePrograms();
});
afterEach(async () => {
  workspace.remove();
  await Promise.all([registry.close(), osv.close()]);
});

const file = (...parts: string[]): string => join(workspace.path, ...parts);

function writeProgram(path: string, script: string): void {
  workspace.write(path, `#!/bin/sh\n${script}\n`);
  chmodSync(file(path), 0o755);
}

/** The program as the sources are, and an npm that installs it where `npm install` would and refuses anything else. */
function writePrograms(): void {
  const source = `const main = await import(${JSON.stringify(MAIN)}); process.exitCode = await main.runCli(process.argv.slice(1));`;
  writeProgram('image/oci-evidence', `exec ${process.execPath} --input-type=module -e '${source}' -- "$@"`);
  writeProgram(
    'bin/npm',
    `case "$*" in
      'install --global oci-evidence') cp "${file('image/oci-evidence')}" "${file('bin')}" ;;
      'install --prefix .tools oci-evidence') mkdir -p .tools/node_modules/.bin && cp "${file('image/oci-evidence')}" .tools/node_modules/.bin ;;
      *) echo "unexpected: npm $*" >&2; exit 1 ;;
    esac`,
  );
}

interface Ran {
  readonly code: number | null;
  readonly text: string;
}

/** Runs a script as a CI system does: the working directory is the checkout, and the first failure ends it. */
function run(script: string, env: Readonly<Record<string, string>>): Promise<Ran> {
  mkdirSync(file('checkout'), { recursive: true });
  const child = spawn('bash', ['-e', '-c', script], {
    cwd: file('checkout'),
    env: { PATH: `${file('bin')}:/usr/bin:/bin`, HOME: file('home'), OCI_EVIDENCE_OSV_URL: osv.url, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      text += chunk;
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, text }));
  });
}

const filesOf = (path: string): boolean => existsSync(file('checkout', path));
const SARIF = JSON.stringify({
  version: '2.1.0',
  runs: [{ tool: { driver: { name: 'scanner', rules: [] } }, results: [] }],
});

/** A pair of `cosign generate-key-pair`, and the password of the private key. */
const KEY = {
  ...{ private: readFileSync(fixturePath('signing/cosign.key'), 'utf8'), password: 'hunter2' },
  public: readFileSync(fixturePath('signing/cosign.pub'), 'utf8'),
};

describe('GitLab CI', () => {
  interface Job {
    readonly stage: string;
    readonly image: string;
    readonly script: readonly string[];
    readonly variables?: Readonly<Record<string, string>>;
    readonly id_tokens?: Readonly<Record<string, { readonly aud: string }>>;
    readonly artifacts: { readonly paths?: readonly string[]; readonly reports?: Readonly<Record<string, string>> };
  }
  const [pipelineText = '', policy = ''] = blocksOf('GitLab CI', 'yaml');
  const { stages, ...jobs }: { stages: readonly string[] } & Record<string, Job> = parse(pipelineText);
  const job = (name: string): Job => jobs[name] as Job;
  let sigstore: Sigstore;
  beforeEach(async () => {
    sigstore = await startSigstore();
    workspace.write('checkout/policy.yml', policy);
    workspace.write('trusted_root.json', sigstore.trustedRoot);
  });
  afterEach(() => sigstore.close());

  /** What the runner sets, with the services on loopback in place of the public ones. */
  function environment({ variables = {}, id_tokens = {} }: Job): Record<string, string> {
    const predefined: Record<string, string> = { CI_REGISTRY_USER: 'robot', CI_REGISTRY_PASSWORD: PASSWORD };
    const given = Object.entries(variables).map(([name, value]) => [
      name,
      value.replace(/^\$(\w+)$/, (_, variable: string) => predefined[variable] ?? ''),
    ]);
    const claims = { iss: 'https://gitlab.com', sub: GITLAB_IDENTITY, job_workflow_ref: undefined };
    const tokens = Object.entries(id_tokens).map(([name, { aud }]) => [name, identityToken({ ...claims, aud })]);
    return {
      IMAGE_DIGEST: reference,
      OCI_EVIDENCE_FULCIO_URL: sigstore.fulcio.url,
      OCI_EVIDENCE_REKOR_URL: sigstore.rekor.url,
      OCI_EVIDENCE_TRUSTED_ROOT: file('trusted_root.json'),
      ...Object.fromEntries([...given, ...tokens]),
    };
  }

  test('every job has a stage, an image and a script in the syntax of a shell', () => {
    expect(Object.values(jobs).map(({ stage }) => stage)).toEqual(stages);
    for (const { image, script, artifacts } of Object.values(jobs)) {
      expect(image).toMatch(/^(docker|node):\d+$/);
      expect(script.every((line) => typeof line === 'string')).toBe(true);
      expect(Object.keys(artifacts)).not.toEqual([]);
    }
    expect(job('evidence').id_tokens).toEqual({ SIGSTORE_ID_TOKEN: { aud: 'sigstore' } });
  });

  test('the build job passes the reference with the digest on', async () => {
    writeProgram(
      'bin/docker',
      `case "$1" in inspect) echo "${reference}" ;; login) cat >"${file('password')}" ;; *) echo "docker $*" ;; esac`,
    );
    const env = {
      CI_REGISTRY: registry.host,
      CI_REGISTRY_IMAGE: `${registry.host}/acme/app`,
      CI_REGISTRY_USER: 'robot',
      CI_REGISTRY_PASSWORD: PASSWORD,
      CI_COMMIT_SHA: 'c0ffee',
    };
    const { code, text } = await run(job('build').script.join('\n'), env);
    expect([code, text]).toEqual([0, expect.stringContaining(`docker push ${registry.host}/acme/app:c0ffee`)]);
    const { dotenv = '' } = job('build').artifacts.reports ?? {};
    expect(readFileSync(file('checkout', dotenv), 'utf8')).toBe(`IMAGE_DIGEST=${reference}\n`);
    expect(readFileSync(file('password'), 'utf8')).toBe(`${PASSWORD}\n`);
  });

  test('evidence is attached and signed with the identity of the job, and the gate passes', async () => {
    osv.records.clear();
    const attached = await run(job('evidence').script.join('\n'), environment(job('evidence')));
    expect([attached.code, attached.text]).toEqual([0, expect.stringContaining('signed')]);
    expect(osv.requests.length).toBeGreaterThan(0);
    expect(filesOf('evidence')).toBe(true);
    const passed = await run(job('gate').script.join('\n'), environment(job('gate')));
    expect([passed.code, passed.text]).toEqual([0, expect.stringContaining('Passed: all 2 requirements are met')]);
    expect(filesOf('audit')).toBe(true);
  });

  test('the gate fails on a critical finding', async () => {
    expect(await run(job('evidence').script.join('\n'), environment(job('evidence')))).toMatchObject({ code: 0 });
    const { code, text } = await run(job('gate').script.join('\n'), environment(job('gate')));
    expect([code, text]).toEqual([1, expect.stringContaining('1 critical finding')]);
  });

  test('the gate fails, and still writes the audit record, if nothing is attached', async () => {
    const { code, text } = await run(job('gate').script.join('\n'), environment(job('gate')));
    expect([code, text]).toEqual([1, expect.stringContaining('sbom')]);
    expect(filesOf('audit')).toBe(true);
  });
});

describe('Jenkins', () => {
  const [jenkinsfile = ''] = blocksOf('Jenkins', 'groovy');
  const [policy = ''] = blocksOf('Jenkins', 'yaml');
  const pipeline = readJenkinsfile(jenkinsfile);
  const inner = (block: JenkinsBlock, name: string): JenkinsBlock =>
    block.blocks.find((one) => one.name === name) as JenkinsBlock;
  const stages = inner(pipeline, 'stages').blocks;
  /** The shell commands of a stage. */
  const commands = (title: string): string => {
    const stage = stages.find(({ args }) => groovyText(args) === title) as JenkinsBlock;
    const steps = inner(stage, 'steps').statements;
    expect(steps.map(({ name }) => name)).toEqual(steps.map(() => 'sh'));
    return steps.map(({ args }) => groovyText(args)).join('\n');
  };

  test('it is a declarative pipeline', () => {
    expect(stages.map(({ args }) => groovyText(args))).toEqual(['Evidence', 'Gate']);
  });

  test.each([
    ['a block that is not closed', jenkinsfile.replace(/\}\s*$/, '')],
    ['a section that does not exist', jenkinsfile.replace('stages {', 'stagges {')],
    ['a stage without steps', jenkinsfile.replaceAll('steps {', 'post {')],
    ['a literal that is not closed', jenkinsfile.replace("'node:24'", "'node:24")],
    ['text that is no statement', jenkinsfile.replace("HOME = '.'", 'HOME: .')],
  ])('%s would be found', (_, text) => {
    expect(() => readJenkinsfile(text)).toThrow(/^line \d+: /);
  });

  test('evidence is attached and signed with the key, and the gate passes', async () => {
    workspace.write('credentials/key', KEY.private);
    workspace.write('checkout/cosign.pub', KEY.public);
    workspace.write('checkout/policy.yml', policy);
    workspace.write(
      'checkout/reports/trivy.json',
      JSON.stringify({ SchemaVersion: 2, ArtifactName: 'app', Results: [] }),
    );
    const credentials: Record<string, string> = {
      'registry-user': 'robot',
      'registry-password': PASSWORD,
      'cosign-key': file('credentials/key'),
      'cosign-key-password': KEY.password,
    };
    const env = Object.fromEntries(
      inner(pipeline, 'environment').statements.map(({ name, args }): [string, string] => {
        const [, credential] = /^credentials\('(.*)'\)$/.exec(args) ?? [];
        return [name.slice(0, -2), credential === undefined ? groovyText(args) : (credentials[credential] ?? '')];
      }),
    );
    expect(Object.values(env)).not.toContain('');
    const attached = await run(commands('Evidence'), { ...env, IMAGE_DIGEST: reference });
    expect([attached.code, attached.text]).toEqual([0, expect.stringContaining('signed')]);
    const passed = await run(commands('Gate'), { ...env, IMAGE_DIGEST: reference });
    expect([passed.code, passed.text]).toEqual([0, expect.stringContaining('Passed: all 2 requirements are met')]);
    expect(filesOf('audit')).toBe(true);
  });
});

test('any other system: log in, attach, verify', async () => {
  const [script = ''] = blocksOf('Any other system', 'sh');
  writeFileSync(file('bin/oci-evidence'), readFileSync(file('image/oci-evidence')), { mode: 0o755 });
  workspace.write('checkout/results.sarif', SARIF);
  workspace.write('checkout/cosign.pub', KEY.public);
  workspace.write('checkout/policy.yml', blocksOf('Jenkins', 'yaml')[0] ?? '');
  const here = script
    .replaceAll('registry.example/app@sha256:…', reference)
    .replaceAll('registry.example ', `${registry.host} `);
  const env = { TOKEN: PASSWORD, COSIGN_KEY: KEY.private, COSIGN_PASSWORD: KEY.password };
  const { code, text } = await run(here, env);
  expect([code, text]).toEqual([0, expect.any(String)]);
  expect(JSON.parse(readFileSync(file('checkout/decision.json'), 'utf8'))).toMatchObject({
    images: [{ outcome: 'passed' }],
  });
});
