// Lists programs and libraries that no package manager installed, by the version in their own bytes.
import { cpeOf } from '../documents/cpe.ts';
import { packageUrl } from '../documents/purl.ts';
import type { Program } from '../programs/program.ts';
import { type FoundProgram, ProgramScanner } from '../programs/program-scanner.ts';
import { programNamed, programsIn } from '../programs/programs.ts';
import type { Component, Found, StreamCataloguer } from './cataloguer.ts';

export const programs: StreamCataloguer<readonly FoundProgram[]> = {
  name: 'programs',
  version: 1,
  scan(path) {
    const rows = programsIn(path);
    return rows.length === 0 ? undefined : new ProgramScanner(rows, path);
  },
  assemble: (found) => found.flatMap(componentsOf),
};

function componentsOf({ path, facts }: Found<readonly FoundProgram[]>): Component[] {
  return facts.flatMap(({ program, version }) => {
    const row = programNamed(program);
    return row === undefined ? [] : (component(row, version, `/${path}`) ?? []);
  });
}

function component(row: Program, version: string, location: string): Component | undefined {
  const purl = packageUrl({ type: 'generic', name: row.name, version });
  if (purl === undefined) return undefined;
  return {
    type: row.type ?? (row.files.every((file) => file.startsWith('lib')) ? 'library' : 'application'),
    ecosystem: 'generic',
    name: row.name,
    version,
    purl,
    cpes: row.cpes.map((product) => cpeOf(product, version)),
    locations: [location],
    identity: { technique: 'binary-analysis', confidence: 0.9, value: `${row.name} ${version}` },
    ...(row.supplier && { supplier: row.supplier }),
    ...(row.license && { licenses: [row.license] }),
  };
}
