// The walls between the rooms of src: wrong imports are planted in a copy of the tree, and the project's own
// configurations of dependency-cruiser and biome must reject each of them.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = process.cwd();
const CONFIGURATION = [
  '.dependency-cruiser.cjs',
  'biome.json',
  '.gitignore',
  '.ci',
  'tsconfig.json',
  'package.json',
  'schemas',
  'src',
];

interface Planted {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  /** The rule that rejects it. */
  readonly rule: string;
  /** Further files that the case needs. */
  readonly beside?: Readonly<Record<string, string>>;
}

const IMPORTS: readonly Planted[] = [
  {
    what: 'oci knows evidence',
    file: 'src/oci/planted-a.ts',
    text: "export { planted } from '../evidence/target.ts';",
    rule: 'oci-imports-only-its-rooms',
  },
  {
    what: 'oci knows a type of the graph',
    file: 'src/oci/planted-b.ts',
    text: "import type { Planted } from '../graph/target.ts';\nexport type Again = Planted;",
    rule: 'oci-imports-only-its-rooms',
  },
  {
    what: 'sbom reaches into scan',
    file: 'src/sbom/planted.ts',
    text: "export { planted } from '../scan/target.ts';",
    rule: 'sbom-imports-only-its-rooms',
  },
  {
    what: 'scan reaches into sbom',
    file: 'src/scan/planted.ts',
    text: "export { planted } from '../sbom/target.ts';",
    rule: 'scan-imports-only-its-rooms',
  },
  {
    what: 'evidence knows signing',
    file: 'src/evidence/planted.ts',
    text: "export { planted } from '../signing/target.ts';",
    rule: 'evidence-imports-only-its-rooms',
  },
  {
    what: 'report opens a store',
    file: 'src/report/planted-a.ts',
    text: "export { planted } from '../oci/target.ts';",
    rule: 'report-and-policy-import-types-and-pure-functions',
  },
  {
    what: 'report reads a file',
    file: 'src/report/planted-b.ts',
    text: "export { readFile } from 'node:fs/promises';",
    rule: 'report-and-policy-do-no-io',
  },
  {
    what: 'graph reads a file',
    file: 'src/graph/planted-a.ts',
    text: "export { readFileSync } from 'node:fs';",
    rule: 'only-the-owner-imports-the-file-system',
  },
  {
    what: 'graph starts a process',
    file: 'src/graph/planted-b.ts',
    text: "export { spawn } from 'node:child_process';",
    rule: 'only-the-owner-imports-child-processes',
  },
  {
    what: 'signing starts a thread',
    file: 'src/signing/planted.ts',
    text: "export { Worker } from 'node:worker_threads';",
    rule: 'only-the-owner-imports-threads',
  },
  {
    what: 'evidence sends a request',
    file: 'src/evidence/planted-http.ts',
    text: "export { request } from 'undici';",
    rule: 'only-the-owner-imports-HTTP',
  },
  {
    what: 'graph sends a request with a module that is loaded late',
    file: 'src/graph/planted-c.ts',
    text: "export const planted = async () => (await import('node:https')).request;",
    rule: 'only-the-owner-imports-HTTP',
  },
  {
    what: 'a command calls the GitHub API itself',
    file: 'src/commands/planted-a.ts',
    text: "export { getOctokit } from '@actions/github';",
    rule: 'only-the-owner-imports-the-GitHub-API',
  },
  {
    what: 'a command knows that there is a workflow',
    file: 'src/commands/planted-b.ts',
    text: "export { setOutput } from '@actions/core';",
    rule: 'only-the-owner-imports-the-workflow-toolkit',
  },
  {
    what: 'a command loads code by name',
    file: 'src/commands/planted-c.ts',
    text: "export { createRequire } from 'node:module';",
    rule: 'only-the-owner-imports-loading-of-code',
  },
  {
    what: 'a command imports the registry client instead of a store',
    file: 'src/commands/planted-d.ts',
    text: "export { planted } from '../oci/registry/target.ts';",
    rule: 'stores-are-opened-not-imported',
  },
  {
    what: 'a middle room knows a command',
    file: 'src/plan/planted.ts',
    text: "export { planted } from '../commands/target.ts';",
    rule: 'plan-imports-only-its-rooms',
  },
  {
    what: 'a command knows a front end',
    file: 'src/commands/planted-e.ts',
    text: "export { planted } from '../cli/target.ts';",
    rule: 'nobody-imports-a-front-end',
  },
  {
    what: 'two files that know each other by types only',
    file: 'src/graph/planted-d.ts',
    text: "import type { Other } from './planted-e.ts';\nexport interface One { readonly other: Other }",
    rule: 'no-circular',
    beside: {
      'src/graph/planted-e.ts':
        "import type { One } from './planted-d.ts';\nexport interface Other { readonly one: One }",
    },
  },
  {
    what: 'a development dependency',
    file: 'src/graph/planted-f.ts',
    text: "export { default as check } from 'fast-check';",
    rule: 'the-product-has-no-development-dependency',
  },
  {
    what: 'a file that is named after nothing',
    file: 'src/graph/utils.ts',
    text: "export { parse } from 'node:path';",
    rule: 'names-say-something-of-every-file',
  },
  {
    what: 'a room that is not in the table',
    file: 'src/graph/planted-g.ts',
    text: "export { planted } from '../planted/target.ts';",
    rule: 'every-file-has-a-room',
  },
];

const GLOBALS: readonly Planted[] = [
  {
    what: 'fetch in graph',
    file: 'src/graph/global-a.ts',
    text: "export const planted = fetch('https://example.com');",
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'fetch behind globalThis',
    file: 'src/graph/global-b.ts',
    text: "export const planted = globalThis.fetch('https://example.com');",
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'fetch in a front end',
    file: 'src/actions/global.ts',
    text: "export const planted = fetch('https://example.com');",
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'the environment in signing',
    file: 'src/signing/global.ts',
    text: 'export const planted = process.env.HOME;',
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'the console in sbom',
    file: 'src/sbom/global.ts',
    text: "console.log('planted');",
    rule: 'lint/style/noRestrictedGlobals',
  },
  {
    what: 'the clock in evidence',
    file: 'src/evidence/global.ts',
    text: 'export const planted = Date.now();',
    rule: 'plugin',
  },
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

interface Diagnostic {
  readonly category: string;
  readonly location: { readonly path: string };
}

/** What the planted imports import, so that no case depends on a file that may move. */
const TARGETS = ['cli', 'commands', 'evidence', 'graph', 'oci', 'oci/registry', 'planted', 'sbom', 'scan', 'signing'];

let tree: string;
let violations: readonly Violation[];
let diagnostics: readonly Diagnostic[];

beforeAll(async () => {
  tree = await mkdtemp(join(tmpdir(), 'walls-'));
  for (const name of CONFIGURATION) await cp(join(ROOT, name), join(tree, name), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
  for (const room of TARGETS) {
    await mkdir(join(tree, 'src', room), { recursive: true });
    await writeFile(join(tree, 'src', room, 'target.ts'), 'export const planted = 1;\nexport type Planted = 1;\n');
  }
  for (const { file, text, beside = {} } of [...IMPORTS, ...GLOBALS]) {
    for (const [path, content] of Object.entries({ ...beside, [file]: text })) {
      await writeFile(join(tree, path), `${content}\n`);
    }
  }
  const cruise = await run('depcruise', 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json');
  violations = JSON.parse(cruise).summary.violations;
  diagnostics = JSON.parse(await run('biome', 'lint', '--reporter=json', '--max-diagnostics=none', 'src')).diagnostics;
}, 120_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

/** Standard output of a program of node_modules in the copied tree; a finding makes its exit code 1 or more. */
function run(program: string, ...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { cwd: tree, maxBuffer: 64 * 1024 * 1024 };
    execFile(join(ROOT, 'node_modules/.bin', program), args, options, (error, stdout, stderr) => {
      if (stdout.startsWith('{')) resolve(stdout);
      else reject(new Error(`${program} printed no report: ${stderr}`, { cause: error }));
    });
  });
}

describe('imports', () => {
  test.each(IMPORTS)('$what: rejected by $rule', ({ file, rule }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('nothing but what was planted is rejected', () => {
    const planted = new Set(
      [...IMPORTS, ...GLOBALS].flatMap(({ file, beside = {} }) => [file, ...Object.keys(beside)]),
    );
    expect(violations.filter(({ from }) => !planted.has(from))).toEqual([]);
  });
});

describe('globals', () => {
  test.each(GLOBALS)('$what: rejected by $rule', ({ file, rule }) => {
    expect(diagnostics.filter(({ location }) => location.path === file).map(({ category }) => category)).toContain(
      rule,
    );
  });
});
