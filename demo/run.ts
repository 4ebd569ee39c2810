// Runs the commands on a registry inside this process: push an image, attach evidence, show the graph, verify the image.
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { startRegistry } from '../__tests__/support/registry/registry.ts';
import { hasColor } from '../src/cli/color.ts';
import { run, type Terminal } from '../src/cli/command-line.ts';
import { callCommand, writeOutputs } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/table.ts';
import type { World } from '../src/commands/world.ts';
import { EXIT } from '../src/errors.ts';
import { Stores } from '../src/oci/open.ts';
import { parseReference } from '../src/oci/reference.ts';
import { buildDemoImage } from './image.ts';

const here = import.meta.dirname;
const color = hasColor(process.env, process.stdout);
const say = (text: string): void =>
  console.log(`\n${color ? styleText('bold', text, { validateStream: false }) : text}`);

/** The environment that a GitHub runner sets, as input for the provenance. */
const WORKFLOW = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/demo',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'acme/demo/.github/workflows/release.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

const world: Omit<World, 'writesFiles'> = {
  env: {},
  cwd: here,
  note: (text) => console.log(text),
  warn: (text) => console.error(text),
  mask: () => undefined,
  temporary: async () => join(here, 'out'),
};

const terminal: Terminal = {
  env: {},
  cwd: here,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  color,
};

async function pushDemoImage(repository: string): Promise<string> {
  const stores = new Stores({
    env: {},
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
    warn: (text) => console.error(text),
    mask: () => undefined,
  });
  const store = stores.open(parseReference(repository));
  const image = await buildDemoImage();
  await Promise.all(
    image.blobs.map(({ descriptor, bytes }) =>
      store.pushBlob({
        descriptor,
        async *open() {
          yield bytes;
        },
      }),
    ),
  );
  for (const manifest of image.manifests) await store.pushManifest(manifest);
  await store.pushManifest(image.index, 'latest');
  await stores.close();
  return `${repository}@${image.index.descriptor.digest}`;
}

const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const SIGNING_KEY = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
const OUT = join(here, 'out');
/** The policy of the demo and the flag `--signed-by` name it. */
const PUBLIC_KEY = 'out/release.pub';

/** The inputs of the action, as under `with:` in a workflow. */
const INPUTS: Readonly<Record<string, string>> = {
  scan: 'evidence/scan.sarif',
  evidence: 'model-card=evidence/model-card.md',
  'signing-key': SIGNING_KEY,
  'output-dir': OUT,
  'cache-dir': 'none',
};

/** Attaches as a step of a workflow does, and writes the job summary. The receipts are printed, the graph is not. */
async function attachAsAction(image: string): Promise<void> {
  const [attach] = COMMANDS;
  if (attach === undefined) throw new RangeError('the table of commands is empty');
  const read = (name: string): string | undefined => (name === 'image' ? image : INPUTS[name]);
  const call = await callCommand(attach, read, { ...world, env: WORKFLOW });
  const { report, failures } = call.result;
  const [receipts] = (report.text?.(terminal) ?? '').split(`\n\n${image}\n`);
  console.log(receipts);
  await writeOutputs(call);
  writeFileSync(join(here, 'summary.md'), report.summary?.(call.given) ?? '');
  if (failures[0] !== undefined) throw failures[0];
}

/** Prints a command line and runs it. The demo fails if the exit code is another one. */
async function show(args: readonly string[], expected = 0): Promise<void> {
  say(`$ oci-evidence ${args.join(' ')}`);
  const code = await run(args, { ...terminal, env: { OCI_EVIDENCE_SIGNING_KEY: SIGNING_KEY } });
  if (code !== expected) throw new Error(`the exit code of ${args[0]} is ${code}, expected ${expected}`);
}

const registry = await startRegistry();
try {
  mkdirSync(OUT, { recursive: true });
  writeFileSync(join(here, PUBLIC_KEY), publicKey.export({ format: 'pem', type: 'spki' }));
  const repository = `${registry.host}/acme/demo`;
  const image = await pushDemoImage(repository);
  say(`1. An image for two platforms is at ${image}`);

  say('2. The attach action generates SBOMs and provenance, and attaches them with a scan and a model card, signed');
  await attachAsAction(image);

  say('3. The graph of referrers');
  await show(['discover', `${repository}:latest`]);

  say('4. A gate that passes');
  const signedBy = ['--signed-by', `key:${PUBLIC_KEY}`];
  await show([
    'verify',
    `${repository}:latest`,
    '--require',
    'sbom,provenance,scan',
    '--max-severity',
    'medium',
    ...signedBy,
  ]);

  say('5. A policy that also requires test results fails, and says what to do');
  await show(['verify', `${repository}:latest`, '--policy', 'policy.yml'], EXIT.failed);

  say('6. Attach them, and verify again');
  await show(['attach', image, '--evidence', 'evidence/junit.xml', '--sbom', 'none', '--summary=false']);
  await show(['verify', `${repository}:latest`, '--policy', 'policy.yml']);

  say('The job summary of step 2 is in demo/summary.md, the generated documents are in demo/out');
} finally {
  await registry.close();
}
