// Measures how many entries of a referrers tag survive when many processes attach to one digest at the same time.
// usage: npm run race -- [--tool oci-evidence] [--writers 32] [--rounds 10] [--latency 50] [--stale 0] [--with regctl]
// `--stale`: milliseconds by which tag reads lag; `--with`: another tool that keeps attaching at the same time.
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { type SeedDescriptor, SeedRepository } from '../__tests__/support/seed.ts';
import { type Document, writeDocuments } from './documents.ts';
import { run, startProxyProcess } from './process.ts';
import { startRacecourse } from './registries.ts';
import { median } from './table.ts';
import { OURS, TOOL_ROWS, type Tool } from './tools.ts';

const { values: options } = parseArgs({
  options: {
    tool: { type: 'string', default: OURS },
    writers: { type: 'string', default: '32' },
    rounds: { type: 'string', default: '10' },
    latency: { type: 'string', default: '50' },
    stale: { type: 'string', default: '0' },
    with: { type: 'string' },
  },
});

async function ready(name: string): Promise<Tool> {
  const own = join(folder, name.replaceAll('/', '-'));
  await mkdir(own, { recursive: true });
  const tool = await TOOL_ROWS.find((row) => row.name.startsWith(name))?.prepare(own);
  if (tool === undefined)
    throw new Error(name === OURS ? 'dist is not built; run npm run build' : `${name} is not installed`);
  return tool;
}

interface Attempt {
  readonly milliseconds: number;
  /** Why the exit code was not 0. */
  readonly failure?: string;
}

async function attach(tool: Tool, subject: string, document: Document): Promise<Attempt> {
  const began = performance.now();
  try {
    for (const command of tool.attach(subject, [document])) await run(command);
    return { milliseconds: performance.now() - began };
  } catch (error) {
    return { milliseconds: performance.now() - began, failure: String(error) };
  }
}

/** The other tool attaches one document after the other until the signal; resolves to the number of attached documents. */
async function interfere(tool: Tool, subject: string, stop: AbortSignal): Promise<number> {
  let done = 0;
  for (const document of foreign) {
    if (stop.aborted) break;
    const { failure } = await attach(tool, subject, { ...document, mediaType: FOREIGN });
    if (failure === undefined) done += 1;
  }
  return done;
}

const FOREIGN = 'application/vnd.example.interference';
const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-race-'));
const writers = Number(options.writers);
const rounds = Number(options.rounds);
const latency = Number(options.latency);
const stale = Number(options.stale);
const tool = await ready(options.tool);
const other = options.with === undefined ? undefined : await ready(options.with);
const documents = await writeDocuments(folder, writers + 500);
const foreign = documents.slice(writers);
const registry = await startRacecourse(stale);
const proxy = await startProxyProcess(registry.host);
let lost = 0;
let failed = 0;

try {
  await proxy.reset(latency);
  for (let round = 1; round <= rounds; round += 1) {
    const name = `race/${round}`;
    const repository = new SeedRepository(registry.host, name);
    const image = await repository.pushImage(name);
    const subject = `${proxy.host}/${name}@${image.digest}`;
    const stop = new AbortController();
    const interference = other && interfere(other, subject, stop.signal);
    const attempts = await Promise.all(documents.slice(0, writers).map((document) => attach(tool, subject, document)));
    stop.abort();
    const foreignDone = await interference;

    await sleep(stale + 100);
    const entries = await repository.fallbackEntries(image);
    const isForeign = ({ artifactType }: SeedDescriptor): boolean => artifactType === FOREIGN;
    const own = new Set(entries.filter((entry) => !isForeign(entry)).map(({ digest }) => digest)).size;
    const failures = attempts.flatMap(({ failure }) => failure ?? []);
    const times = attempts.map(({ milliseconds }) => milliseconds);
    // An attempt that failed may have been stored anyway.
    lost += Math.max(0, writers - failures.length - own);
    failed += failures.length;
    console.log(
      [
        `round ${round}: ${own} of ${writers} survive`,
        ...(failures.length > 0 ? [`${failures.length} said that they failed`] : []),
        ...(other ? [`${entries.filter(isForeign).length} of ${foreignDone} of ${options.with}`] : []),
        `median ${Math.round(median(times))} ms, slowest ${Math.round(Math.max(...times))} ms`,
      ].join(', '),
    );
    if (failures[0] !== undefined) console.error(failures[0]);
  }
  console.log(`${lost} lost of ${writers * rounds - failed} reported as attached`);
} finally {
  await proxy.stop();
  await registry.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exitCode = lost + failed > 0 ? 1 : 0;
