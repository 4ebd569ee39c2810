// Every code block, command, action step and link of the documentation is valid for the program as it is.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { parse, parseAllDocuments } from 'yaml';
import {
  anchorsOf,
  type CodeBlock,
  callsIn,
  callsOf,
  codeBlocks,
  indentedCode,
  linksOf,
  proseOf,
} from '../../.ci/code-blocks.ts';
import { parseCall } from '../../src/cli/parse.ts';
import { attachInputs } from '../../src/commands/attach/inputs.ts';
import type { Command } from '../../src/commands/command.ts';
import { readConfigFile } from '../../src/commands/config/config-file.ts';
import { sectionsOf } from '../../src/commands/config/settings.ts';
import { readInputs } from '../../src/commands/inputs/read.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import { checkExpression } from '../../src/policy/conditions/condition.ts';
import { loadPolicy } from '../../src/policy/schema/load.ts';
import { Problems, problemLine } from '../../src/policy/schema/problem.ts';
import { sourceName } from '../../src/policy/schema/source.ts';
import { readerOf } from '../support/policy/files.ts';

const PAGES = [
  ...['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'RELEASING.md', 'SECURITY.md'],
  ...readdirSync('docs').map((name) => `docs/${name}`),
];
const TEXTS = new Map(PAGES.map((page) => [page, readFileSync(page, 'utf8')]));
const CONFIG_SECTIONS = sectionsOf(COMMANDS);
const INCLUDED = 'version: 1\ntrust:\n  release: { repository: acme/app }\n';

const textOf = (page: string): string => TEXTS.get(page) as string;
const placeOf = (page: string, { line }: CodeBlock): string => `${page}:${line}`;

/** Values for what a reader must fill in: an ellipsis in a digest, and an expression of a workflow. */
function filledIn(text: string): string {
  const digest = `sha256:${'ab'.repeat(32)}`;
  return text
    .replaceAll(/\$\{\{[^}]*digest[^}]*\}\}/g, digest)
    .replaceAll(/\$\{\{[^}]*\}\}/g, 'ghcr.io/acme/app')
    .replaceAll(/\$\{?[A-Z_]*DIGEST\}?/g, digest)
    .replaceAll(/\$\{?[A-Z_]+\}?/g, 'ghcr.io/acme/app')
    .replaceAll(/\b(DIGEST|sha256:…)/g, digest)
    .replaceAll(/\b(IMAGE|FROM|TO)\b/g, 'ghcr.io/acme/app')
    .replaceAll(/\bKIND\b/g, 'sbom')
    .replaceAll('…', 'abc');
}

function checkValues(command: Command, read: (name: string) => string | undefined): void {
  readInputs(command.inputs, (name) => {
    const text = read(name);
    return text === undefined ? undefined : filledIn(text);
  });
}

describe('every call of oci-evidence', () => {
  // The form of a call, such as `attach IMAGE [flags]`, is what the table says about itself.
  const calls = PAGES.flatMap((page) =>
    callsOf(textOf(page)).map((args) => [page, args.join(' '), args] as const),
  ).filter(([, text]) => !text.endsWith(' [flags]'));

  test('there are many', () => {
    expect(calls.length).toBeGreaterThan(20);
  });

  test.each(calls)('%s: %s', (_, __, args) => {
    const call = parseCall(args, { env: {} }, COMMANDS);
    // A page may name a command without its arguments.
    if ('text' in call || args.length <= call.command.name.split(' ').length) return;
    checkValues(call.command, call.read);
  });

  test('are found in shells, pipelines and prose, with quotes, comments and redirections', () => {
    const page = [
      ...[
        '```sh',
        '# oci-evidence no',
        "A=1 oci-evidence a 'b c' \\",
        '  --d > e 2>&1 | jq . && oci-evidence f',
        '```',
      ],
      ...['```yaml', 'script:', '  - oci-evidence g "$H"', '```', 'and `oci-evidence i`'],
    ].join('\n');
    expect(callsOf(page)).toEqual([['a', 'b c', '--d'], ['f'], ['g', '$H'], ['i']]);
    expect(callsIn('npm install oci-evidence')).toEqual([]);
  });

  test.each([
    ['an unknown command', ['atach', 'x']],
    ['an unknown flag', ['discover', 'ghcr.io/acme/app', '--knd', 'sbom']],
  ])('%s would be found', (_, args) => {
    expect(() => parseCall(args, { env: {} }, COMMANDS)).toThrow(/unknown/);
  });
});

describe('every code block', () => {
  test.each(PAGES)('%s: has a language that is checked, and no code by indentation', (page) => {
    const languages = codeBlocks(textOf(page)).map((block) => [placeOf(page, block), block.language]);
    const known = ['sh', 'yaml', 'json', 'ts', 'mermaid', 'text', 'groovy'];
    expect(languages.filter(([, language]) => !known.includes(language as string))).toEqual([]);
    expect(indentedCode(textOf(page))).toEqual([]);
  });

  const blocksOf = (language: string): [string, string][] =>
    PAGES.flatMap((page) =>
      codeBlocks(textOf(page))
        .filter((block) => block.language === language)
        .map((block): [string, string] => [placeOf(page, block), block.text]),
    );

  test.each(blocksOf('json'))('%s: JSON', (_, text) => {
    expect(() => JSON.parse(text)).not.toThrow();
  });

  test.each(blocksOf('ts'))('%s: TypeScript', (_, text) => {
    const { diagnostics = [] } = ts.transpileModule(`[${text}]`, { reportDiagnostics: true });
    expect(diagnostics.map(({ messageText }) => messageText)).toEqual([]);
  });

  test.each(blocksOf('yaml'))('%s: YAML', async (_, text) => {
    for (const document of parseAllDocuments(text)) {
      expect(document.errors).toEqual([]);
      await checkYaml(document.toJS(), text);
    }
  });
});

/** A workflow, steps, inputs of attach, a policy, or a pipeline of another system. */
async function checkYaml(value: unknown, text: string): Promise<void> {
  const steps = stepsIn(value);
  for (const step of steps) checkStep(step);
  if (steps.length > 0) return;
  if (Array.isArray(value)) {
    for (const step of value) expect(step).toHaveProperty(...stepForm(step));
    return;
  }
  const fields = value as Readonly<Record<string, unknown>>;
  if (fields.version === 1 && Object.keys(fields).some((key) => CONFIG_SECTIONS.has(key))) {
    const problems = new Problems('configuration');
    readConfigFile(Buffer.from(text), 'config.yml', CONFIG_SECTIONS, problems);
    expect(problems.list.map(problemLine)).toEqual([]);
    return;
  }
  if (fields.version === 1) {
    expect(await policyProblems(text)).toEqual([]);
    return;
  }
  const isPipeline = callsOf(`\`\`\`yaml\n${text}\n\`\`\``).length > 0 || 'jobs' in fields;
  const unknown = Object.keys(fields).filter((key) => !(key in attachInputs));
  if (!isPipeline) expect(unknown).toEqual([]);
}

/** A step of somebody else runs a command, or an action in a version. */
function stepForm(step: object): [name: string, value: unknown] {
  return 'run' in step ? ['run', expect.any(String)] : ['uses', expect.stringMatching(/^[\w-]+\/[\w-]+@v\d+$/)];
}

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Every step of an action of this project, at any depth. */
function stepsIn(value: unknown): readonly Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const { uses } = value as Partial<Step>;
  const own = typeof uses === 'string' && uses.startsWith('oci-evidence/action') ? [value as Step] : [];
  return [...own, ...Object.values(value).flatMap(stepsIn)];
}

function checkStep({ uses, with: given = {} }: Step): void {
  const workflow = /^oci-evidence\/action\/(\.github\/workflows\/[a-z-]+\.yml)@v1$/.exec(uses)?.[1];
  if (workflow !== undefined) {
    checkWorkflowCall(workflow, given);
    return;
  }
  const name = /^oci-evidence\/action(?:\/([a-z-]+))?@v1$/.exec(uses);
  expect([uses, name !== null]).toEqual([uses, true]);
  const command = COMMANDS.find(({ action, name: one }) =>
    name?.[1] === undefined ? action?.root : action !== undefined && one.replaceAll(' ', '-') === name[1],
  );
  if (command === undefined) throw new Error(`${uses} is not an action of this repository`);
  expect(Object.keys(given).filter((input) => !(input in command.inputs))).toEqual([]);
  checkValues(command, (input) => (given[input] === undefined ? undefined : String(given[input])));
}

/** A job that calls a reusable workflow: its inputs are those that the workflow declares. */
function checkWorkflowCall(path: string, given: Readonly<Record<string, unknown>>): void {
  const { inputs = {} } = parse(readFileSync(path, 'utf8')).on.workflow_call;
  expect(Object.keys(given).filter((input) => !(input in inputs))).toEqual([]);
  const required = Object.keys(inputs).filter((input) => inputs[input].required === true);
  expect(required.filter((input) => !(input in given))).toEqual([]);
}

async function policyProblems(text: string): Promise<readonly string[]> {
  const reader = readerOf({ 'policy.yml': text });
  const { problems } = await loadPolicy(
    { type: 'file', path: 'policy.yml' },
    {
      ...reader,
      read: (source) =>
        sourceName(source) === 'policy.yml'
          ? reader.read(source)
          : Promise.resolve(Buffer.from(sourceName(source) === 'base.yml' ? INCLUDED : 'version: 1\n')),
      keyHint: () => 'aGludA==',
      checkExpression,
    },
  );
  return problems.list.map(problemLine);
}

describe('every flag in prose', () => {
  const own = new Set([...COMMANDS.flatMap(({ inputs }) => Object.keys(inputs)), 'debug', 'quiet', 'help', 'version']);
  const foreign: Readonly<Record<string, readonly string[]>> = {
    cosign: ['key', 'signature-digest-algorithm', 'insecure-ignore-tlog'],
    gh: ['bundle-from-oci', 'custom-trusted-root', 'predicate-type'],
    regctl: ['digest-tags'],
    docker: ['attest', 'metadata-file'],
    ko: ['image-refs'],
  };
  const known = new Set([...own, ...Object.values(foreign).flat()]);
  const unknownFlags = (text: string): string[] =>
    [...proseOf(text).matchAll(/`--([a-z][a-z-]*)[^`]*`/g)].flatMap(([, flag = '']) => (known.has(flag) ? [] : [flag]));

  test.each(PAGES)('%s', (page) => {
    expect(unknownFlags(textOf(page))).toEqual([]);
  });

  test('one that does not exist would be found', () => {
    expect(unknownFlags('Use `--keep-newset 3`, `--keep-newest 3` or `-o`')).toEqual(['keep-newset']);
  });
});

describe.each(COMMANDS)('the command $name', ({ name }) => {
  const words = name.split(' ');
  const page = `docs/${words.join('-')}.md`;

  test('has a page that shows a call of it', () => {
    expect(PAGES).toContain(page);
    const calls = callsOf(textOf(page));
    expect(calls.some((args) => words.every((word, at) => args[at] === word))).toBe(true);
  });

  test('is in the generated list of commands, with a link to its page', () => {
    const links = linksOf(textOf('docs/command-line.md')).map(({ target }) => `docs/${target}`);
    expect(links).toContain(page);
  });
});

test('every page is linked from README', () => {
  const linked = new Set(linksOf(textOf('README.md')).map(({ target }) => target.split('#')[0]));
  expect(PAGES.filter((page) => page.startsWith('docs/') && !linked.has(page))).toEqual([]);
});

describe('every link', () => {
  test.each(PAGES)('%s', (page) => {
    const broken = linksOf(textOf(page)).filter(
      ({ target }) => !/^(https|mailto):/.test(target) && !leads(page, target),
    );
    expect(broken).toEqual([]);
  });

  /** Whether a relative link leads to a file of the repository, and to one of its headings if it names one. */
  function leads(page: string, target: string): boolean {
    const [path = '', anchor] = target.split('#');
    const file = path === '' ? page : join(dirname(page), path);
    if (!existsSync(file)) return false;
    return anchor === undefined || anchorsOf(TEXTS.get(file) ?? readFileSync(file, 'utf8')).has(anchor);
  }

  test('a link to nothing would be found', () => {
    expect(leads('docs/verify.md', 'policy.md')).toBe(true);
    expect(leads('docs/verify.md', 'polycy.md')).toBe(false);
    expect(leads('docs/verify.md', '#audit-record')).toBe(true);
    expect(leads('docs/verify.md', '#audit-records')).toBe(false);
  });
});
