// Runs the main job on a registry inside this process: push an image, attach evidence, show the graph.
import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { startRegistry } from '../__tests__/support/registry/registry.ts';
import { hasColor } from '../src/cli/color.ts';
import { run, type Terminal } from '../src/cli/command-line.ts';
import { callCommand, writeOutputs } from '../src/commands/call.ts';
import { COMMANDS } from '../src/commands/table.ts';
import type { World } from '../src/commands/world.ts';
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

/** The inputs of the action, as under `with:` in a workflow. */
const INPUTS: Readonly<Record<string, string>> = {
  scan: 'evidence/scan.sarif',
  evidence: 'model-card=evidence/model-card.md',
  'signing-key': generateKeyPairSync('ec', { namedCurve: 'P-256' })
    .privateKey.export({ format: 'pem', type: 'pkcs8' })
    .toString(),
  'output-dir': join(here, 'out'),
  'cache-dir': 'none',
};

const registry = await startRegistry();
try {
  const repository = `${registry.host}/acme/demo`;
  const image = await pushDemoImage(repository);
  say(`A two-platform image is at ${image}`);

  say('The attach action, signing with a key of this run');
  const [attach] = COMMANDS;
  if (attach === undefined) throw new RangeError('the table of commands is empty');
  const read = (name: string): string | undefined => (name === 'image' ? image : INPUTS[name]);
  const call = await callCommand(attach, read, { ...world, env: WORKFLOW });
  const { report, failures } = call.result;
  console.log(report.text?.(terminal));
  await writeOutputs(call);
  writeFileSync(join(here, 'summary.md'), report.summary?.(call.given) ?? '');
  if (failures[0] !== undefined) throw failures[0];

  say('oci-evidence discover');
  process.exitCode = await run(['discover', image], terminal);
  say('The job summary is in demo/summary.md, the generated documents are in demo/out');
} finally {
  await registry.close();
}
