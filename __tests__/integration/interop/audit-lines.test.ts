// DuckDB reads audit lines as they are: one table whatever the lines have, with the questions that an audit answers.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { lineWith, numberedLine } from '../../support/audit-lines.ts';
import { findProgram } from '../../support/programs.ts';

const SCRIPT = 'import duckdb, json, sys; print(json.dumps(duckdb.sql(sys.argv[1]).fetchall()))';
let folder: string;
let python: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oci-evidence-duckdb-'));
  const found = await findProgram('duckdb-python');
  if (found === undefined) throw new Error('DuckDB is not on this machine; run .ci/tools duckdb');
  python = found;
  // The first lines have no findings, no labels and no evidence, from which a reader would guess types.
  const lines = [...Array.from({ length: 100 }, (_, at) => numberedLine(at)), lineWith('a'), lineWith('b')];
  await writeFile(join(folder, 'audit.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function rows(select: string, rest = ''): Promise<unknown[]> {
  const query = `SELECT ${select} FROM read_json('${join(folder, 'audit.jsonl')}') ${rest}`;
  const { stdout } = await promisify(execFile)(python, ['-c', SCRIPT, query]);
  return JSON.parse(stdout);
}

test('every line is a row', async () => {
  expect(await rows('outcome, count(*)', 'GROUP BY ALL ORDER BY ALL')).toEqual([
    ['failed', 2],
    ['passed', 100],
  ]);
});

test.each([
  [
    'which have a critical finding with a fix',
    'reference',
    'WHERE findings.fixable.critical > 0 ORDER BY 1',
    [['a'], ['b']],
  ],
  ['which fix', 'unnest(findings.worst).fixed', 'ORDER BY 1', [['a'], ['b']]],
  ['which lack what', 'unnest(missing).requirement', 'ORDER BY 1', [['a'], ['b']]],
  ['who signed', 'unnest(signers)', 'ORDER BY 1', [['a'], ['b']]],
  [
    'whose they are',
    "list_filter(labels, lambda l: l.name = 'team')[1].value",
    'WHERE len(labels) > 0 ORDER BY 1',
    [['a'], ['b']],
  ],
])('%s', async (_, select, rest, expected) => {
  expect(await rows(select, rest)).toEqual(expected);
});
