// Owns the table of programs, and finds the rows that a file may belong to. A new program is one row in `rows`.
import { fileKey, type Program } from './program.ts';
import { APPLICATIONS } from './rows/applications.ts';
import { DATABASES } from './rows/databases.ts';
import { LANGUAGES } from './rows/languages.ts';
import { LIBRARIES } from './rows/libraries.ts';
import { SERVERS } from './rows/servers.ts';
import { TOOLS } from './rows/tools.ts';

export const PROGRAMS: readonly Program[] = [
  ...LANGUAGES,
  ...SERVERS,
  ...DATABASES,
  ...APPLICATIONS,
  ...TOOLS,
  ...LIBRARIES,
];

const BY_NAME = new Map(PROGRAMS.map((program) => [program.name, program]));
const BY_FILE = Map.groupBy(
  PROGRAMS.flatMap((program) => program.files.map((file) => ({ file, program }))),
  ({ file }) => file,
);
const NONE: readonly Program[] = [];

/** The programs that a file may be, by its path (no leading slash). All of them are of one kind. */
export function programsIn(path: string): readonly Program[] {
  const rows = BY_FILE.get(fileKey(path)) ?? BY_FILE.get(path.slice(path.lastIndexOf('/') + 1));
  if (rows === undefined) return NONE;
  return rows.map(({ program }) => program).filter((program) => program.path?.test(path) ?? true);
}

export function programNamed(name: string): Program | undefined {
  return BY_NAME.get(name);
}
