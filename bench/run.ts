// Compares oci-evidence with other tools on the same tasks: whole processes, through a proxy that delays every request.
// usage: npm run bench -- [--only attach,list] [--latency 0,20,50] [--runs 5] [--registry api,fallback] [--tool NAME,...]
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeDocuments } from './documents.ts';
import { type ProxyProcess, run, startProxyProcess } from './process.ts';
import { REGISTRIES, type RegistryRow } from './registries.ts';
import { type Cell, type Sample, table } from './table.ts';
import { OURS, TOOL_ROWS, type Tool } from './tools.ts';
import { WORKS, type Work } from './works.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    latency: { type: 'string', default: '0,20,50' },
    runs: { type: 'string', default: '5' },
    registry: { type: 'string', default: '' },
    tool: { type: 'string', default: '' },
  },
});

/** Whether an option selects `attach 3`: by that name, by `attach`, or because it is empty. */
function chosen(option: string, name: string): boolean {
  return option === '' || option.split(',').some((word) => name === word || name.startsWith(`${word} `));
}

interface Contestant {
  readonly name: string;
  readonly tool: Tool;
}

async function contestants(folder: string): Promise<readonly Contestant[]> {
  const found: Contestant[] = [];
  for (const [index, row] of TOOL_ROWS.entries()) {
    if (!chosen(options.tool, row.name)) continue;
    const own = join(folder, `tool-${index}`);
    await mkdir(own);
    const tool = await row.prepare(own);
    console.error(`${row.name}: ${tool?.version ?? 'not installed'}`);
    if (tool !== undefined) found.push({ name: row.name, tool });
  }
  return found;
}

async function once(
  { tool, name }: Contestant,
  work: Work,
  registry: RegistryRow,
  host: string,
  proxy: ProxyProcess,
  latency: number,
  number: number,
): Promise<Sample | undefined> {
  const slug = name.replaceAll(/[^a-z]+/g, '-').replaceAll(/^-|-$/g, '');
  const stage = await work.set({ registry, host, documents }, `${slug}-${latency}-${number}`);
  const target = stage.target && `${proxy.host}/${stage.target}`;
  const commands = work.commands(tool, `${proxy.host}/${stage.path}`, documents, target);
  if (commands === undefined) return undefined;
  await proxy.reset(latency);
  let milliseconds = 0;
  let peakBytes = 0;
  let stdout = '';
  for (const command of commands) {
    const finished = await run(command);
    milliseconds += finished.milliseconds;
    peakBytes = Math.max(peakBytes, finished.peakBytes);
    stdout += finished.stdout;
  }
  const traffic = await proxy.tally();
  await stage.check(stdout);
  return { milliseconds, peakBytes, ...traffic, floor: stage.floor };
}

/** One row of a table: the runs of all tools alternate, so that load on the machine affects all of them. */
async function row(work: Work, registry: RegistryRow, host: string, proxy: ProxyProcess, latency: number) {
  const cells: Cell[] = tools.map(() => ({ samples: [] }));
  for (let number = 1; number <= Number(options.runs); number += 1) {
    for (const [index, contestant] of tools.entries()) {
      const cell = cells[index];
      if (cell === undefined || cell.failure !== undefined) continue;
      try {
        const sample = await once(contestant, work, registry, host, proxy, latency, number);
        if (sample !== undefined) cell.samples.push(sample);
      } catch (error) {
        cell.failure = error instanceof Error ? error.message : String(error);
        console.error(`${contestant.name}, ${work.name}: ${cell.failure}`);
      }
    }
  }
  return { name: work.name, cells };
}

const folder = await mkdtemp(join(tmpdir(), 'oci-evidence-bench-'));
const documents = await writeDocuments(folder, 10);
const tools = await contestants(folder);
try {
  console.log(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}`,
  );
  console.log(`Median of ${options.runs} whole processes.`);
  for (const registry of REGISTRIES.filter(({ name }) => chosen(options.registry, name))) {
    const server = await registry.start();
    const proxy = await startProxyProcess(server.host);
    try {
      for (const latency of options.latency.split(',').map(Number)) {
        const rows = [];
        for (const work of WORKS.filter(({ name }) => chosen(options.only, name))) {
          rows.push(await row(work, registry, server.host, proxy, latency));
        }
        console.log(`\n### ${registry.title}; every request delayed by ${latency} ms\n`);
        console.log(
          table(
            tools.map(({ name }) => name),
            OURS,
            rows,
            latency,
          ),
        );
      }
    } finally {
      await proxy.stop();
      await server.stop();
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
