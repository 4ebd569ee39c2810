// Draws the picture of ARCHITECTURE.md from the real imports: an arrow for each room that another one imports.
// usage: node .ci/architecture.ts           writes the picture into ARCHITECTURE.md
//        node .ci/architecture.ts --check   fails when the picture is stale
import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

const DOCUMENT = 'ARCHITECTURE.md';
const [START, END] = ['<!-- picture -->', '<!-- /picture -->'];

/** Each room's imports, without those that it reaches through another room anyway: the picture shows the order only. */
export function arrowsOf(imports: ReadonlyMap<string, ReadonlySet<string>>): [from: string, to: string][] {
  const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
    [...(imports.get(from) ?? [])].some((next) => {
      if (next === to) return true;
      if (seen.has(next)) return false;
      seen.add(next);
      return reaches(next, to, seen);
    });
  return [...imports]
    .flatMap(([from, targets]) =>
      [...targets]
        .filter((to) => ![...targets].some((other) => other !== to && reaches(other, to)))
        .map((to): [string, string] => [from, to]),
    )
    .sort((a, b) => a.join().localeCompare(b.join(), 'en'));
}

async function importsOfRooms(): Promise<Map<string, Set<string>>> {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
  });
  const imports = new Map<string, Set<string>>();
  for (const { source, dependencies } of (output as ICruiseResult).modules) {
    const from = roomOf(source);
    if (from === undefined) continue;
    const targets = imports.get(from) ?? new Set();
    imports.set(from, targets);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (to !== undefined && to !== from) targets.add(to);
    }
  }
  return imports;
}

/** The room of a file; what belongs to none (src/errors.ts and the entry files) has none. */
function roomOf(path: string): string | undefined {
  const room = /^src\/([a-z]+)(?:\/|\.ts$)/.exec(path)?.[1];
  return room === undefined || ['errors', 'version', 'entry'].includes(room) ? undefined : room;
}

async function picture(): Promise<string> {
  const arrows = arrowsOf(await importsOfRooms());
  return ['```mermaid', 'flowchart TD', ...arrows.map(([from, to]) => `  ${from} --> ${to}`), '```'].join('\n');
}

if (import.meta.main) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const [start, end] = [text.indexOf(START), text.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`${DOCUMENT} has no ${START} … ${END}`);
  const current = `${text.slice(0, start + START.length)}\n${await picture()}\n${text.slice(end)}`;
  if (!process.argv.includes('--check')) writeFileSync(DOCUMENT, current);
  else if (current !== text) {
    console.error(`${DOCUMENT} is stale: run npm run architecture`);
    process.exitCode = 1;
  }
}
