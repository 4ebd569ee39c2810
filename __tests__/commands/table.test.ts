// A new command is one row and one folder: everything that lists commands finds it.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionFiles, commandReference, entryFiles } from '../../.ci/front-ends.ts';
import { runPostStep, runStep } from '../../src/actions/step.ts';
import { type Command, type CommandResult, command } from '../../src/commands/command.ts';
import { IMAGE } from '../../src/commands/inputs/image.ts';
import { group, lines, text } from '../../src/commands/inputs/input.ts';
import { OUTPUT } from '../../src/commands/inputs/output.ts';
import { REGISTRY } from '../../src/commands/inputs/registry.ts';
import { COMMANDS } from '../../src/commands/table.ts';
import type { World } from '../../src/commands/world.ts';
import { formatReference } from '../../src/oci/reference.ts';
import { callCli, type Printed } from '../support/terminal.ts';
import { makeWorkspace } from '../support/workspace.ts';

const post = async (inputs: { depth: number }, world: World): Promise<readonly Error[]> => {
  world.note(`door ${inputs.depth} closed`);
  return [];
};

/** The row of a command that nobody else knows of; its folder is the loader. */
const knock = command({
  name: 'knock',
  group: 'Evidence',
  purpose: 'Knock at an image',
  description: 'Knock at the digest of a container image',
  examples: [{ args: 'r.example/app --depth 2', what: 'Knock twice' }],
  inputs: { image: IMAGE.image, depth: OUTPUT.depth, ...REGISTRY },
  positionals: [{ input: 'image' }],
  outputs: { answer: 'What was heard' },
  action: { icon: 'bell', loadPost: async () => ({ post }) },
  load: async () => ({
    run: async (inputs): Promise<CommandResult<'answer'>> => {
      const answer = `${formatReference(inputs.image)} `.repeat(inputs.depth).trim();
      return { outputs: { answer }, report: { text: () => answer, summary: () => `# ${answer}` }, failures: [] };
    },
  }),
});

/** Rows as later commands need them: names of several words, several arguments, and no action. */
const OWN = group('Evidence', {
  file: text({ required: true, description: 'File to check' }),
  old: text({ required: true, description: 'Older image' }),
  new: text({ description: 'Newer image' }),
  files: lines({ required: true, description: 'Files to merge, one per line' }),
});

const shown = (answer: string) => ({ outputs: {}, report: { text: () => answer }, failures: [] });

const bell = command({
  name: 'bell',
  group: 'Evidence',
  purpose: 'Ring',
  description: 'Ring a bell',
  examples: [],
  inputs: { file: OWN.file },
  positionals: [{ input: 'file' }],
  outputs: {},
  load: async () => ({ run: async ({ file }) => shown(`bell ${file}`) }),
});

const bellCheck = command({
  name: 'bell check',
  aliases: ['ring', 'bell prove'],
  group: 'Policies',
  purpose: 'Check a bell',
  description: 'Check that a bell rings',
  examples: [{ args: 'bell.json', what: 'Check one bell' }],
  inputs: { old: OWN.old, new: OWN.new },
  positionals: [{ input: 'old' }, { input: 'new' }],
  outputs: {},
  action: { icon: 'bell' },
  load: async () => ({ run: async (inputs) => shown(`check ${inputs.old} ${inputs.new}`) }),
});

const doorMerge = command({
  name: 'door merge',
  group: 'Evidence',
  purpose: 'Merge doors',
  description: 'Merge several doors',
  examples: [],
  inputs: { files: OWN.files },
  positionals: [{ input: 'files', several: true }],
  outputs: {},
  load: async () => ({ run: async ({ files }) => shown(`merge ${files.join('+')}`) }),
});

const doorOpen = command({
  name: 'door open',
  group: 'Evidence',
  purpose: 'Open a door',
  description: 'Open a door',
  examples: [],
  inputs: {},
  outputs: {},
  load: async () => ({ run: async () => shown('open') }),
});

const TABLE = [...COMMANDS, knock];
const WITH_WORDS = [...TABLE, bell, bellCheck, doorMerge, doorOpen];

const cli = (...args: string[]): Promise<Printed> => callCli(args, { commands: TABLE });

test('the command line runs it, and help describes it', async () => {
  expect(await cli('knock', 'r.example/app:v1', '--depth', '2')).toEqual({
    code: 0,
    out: 'r.example/app:v1 r.example/app:v1\n',
    err: '',
  });
  expect((await cli('--help')).out).toMatch(/^ {2}knock +Knock at an image$/m);
  const { out } = await cli('help', 'knock');
  expect(out).toMatch(/^ {2}--depth <text> /m);
  expect(out).toMatch(/^Registry:$/m);
  expect(out).toContain('oci-evidence knock r.example/app --depth 2');
  expect((await cli('knok')).err).toBe('error: unknown command "knok", did you mean "knock"?\n');
  expect((await cli('knock', 'x', '--detph=1')).err).toBe('error: unknown flag "--detph", did you mean "--depth"?\n');
});

describe('names of several words, and several arguments', () => {
  const call = (line: string): Promise<Printed> => callCli(line.split(' '), { commands: WITH_WORDS });

  test.each([
    ['bell a.json', 'bell a.json'],
    ['bell --file check', 'bell check'],
    ['bell check a b', 'check a b'],
    ['bell check a --new b', 'check a b'],
    ['bell check a', 'check a undefined'],
    ['door merge a b c', 'merge a+b+c'],
    ['door merge --files a --files b', 'merge a+b'],
    ['door open', 'open'],
    ['ring a b', 'check a b'],
    ['bell prove a b', 'check a b'],
  ])('%s', async (line, out) => {
    expect(await call(line)).toEqual({ code: 0, out: `${out}\n`, err: '' });
  });

  test.each([
    ['door', 'the command "door" is incomplete; use door merge or door open (oci-evidence door --help describes them)'],
    ['door opne', 'unknown command "door opne", did you mean "door open"?'],
    ['door slam', 'unknown command "door slam" (oci-evidence door --help lists all commands)'],
    ['dor open', 'unknown command "dor", did you mean "door"?'],
    ['rign a', 'unknown command "rign", did you mean "ring"?'],
    ['door open now', 'unexpected argument "now"; usage: oci-evidence door open [flags]'],
    ['bell check a b c', 'unexpected argument "c"; usage: oci-evidence bell check OLD [NEW] [flags]'],
    ['bell check a --old b', 'the old is given twice, as an argument and as --old'],
    ['door merge', 'files is required: Files to merge, one per line; usage: oci-evidence door merge FILES... [flags]'],
    ['door merge a --flies b', 'unknown flag "--flies", did you mean "--files"?'],
    ['help door slam', 'unknown command "door slam" (oci-evidence door --help lists all commands)'],
  ])('%s is a mistake', async (line, why) => {
    expect(await call(line)).toEqual({ code: 2, out: '', err: `error: ${why}\n` });
  });

  test('help lists them, and describes one or those that begin with a word', async () => {
    const general = (await call('--help')).out;
    expect(general).toMatch(/^ {2}bell +Ring$/m);
    expect(general).toMatch(/^ {2}bell check +Check a bell \(also: ring, bell prove\)$/m);
    const sections = ['Evidence', 'Policies', 'Copying and removing'].map((group) => general.indexOf(`\n${group}:\n`));
    expect(sections).toEqual(sections.toSorted((a, b) => a - b));
    expect(general.indexOf('  bell check')).toBeGreaterThan(sections[1] as number);
    const door = (await call('door --help')).out;
    expect(door).toMatch(/^ {2}door merge +Merge doors$/m);
    expect(door).not.toContain('bell');
    expect((await call('help door')).out).toBe(door);
    const check = (await call('help bell check')).out;
    expect(check).toContain('Usage: oci-evidence bell check OLD [NEW] [flags]');
    expect(check).toContain('oci-evidence bell check bell.json');
    expect(check).toContain('Other names: oci-evidence ring, oci-evidence bell prove');
    expect((await call('help bell')).out).toContain('  oci-evidence bell check: Check a bell');
    expect((await call('door merge --help')).out).toContain('Usage: oci-evidence door merge FILES... [flags]');
  });

  test('only those with an action get files, and README says which are for the command line alone', () => {
    const paths = actionFiles(WITH_WORDS).map(({ path }) => path);
    expect(paths).toEqual([...COMMANDS.flatMap(actionPaths), 'knock/action.yml', 'bell-check/action.yml']);
    const entries = entryFiles(WITH_WORDS).filter(({ path }) => /bell|door/.test(path));
    expect(entries.map(({ path }) => path)).toEqual(['bell-check.js']);
    expect(entries[0]?.text).toContain("runAction('bell check')");
    const reference = commandReference(WITH_WORDS);
    expect(reference).toContain(
      '### bell check\n\nCheck that a bell rings.\n\nOn a command line: `oci-evidence bell check OLD [NEW] [flags]`.',
    );
    expect(reference).toContain('On the command line only: `oci-evidence door merge FILES... [flags]`.');
  });
});

test.each(COMMANDS)('$name: arguments are its inputs, required ones first, and only the last takes several', (row) => {
  const { inputs, positionals = [] } = row;
  const required = positionals.map(({ input }) => inputs[input]?.required === true);
  expect(required).toEqual(required.toSorted().toReversed());
  for (const [at, { input, several }] of positionals.entries()) {
    expect(Object.keys(inputs)).toContain(input);
    if (several)
      expect({ at, repeatable: inputs[input]?.repeatable }).toEqual({ at: positionals.length - 1, repeatable: true });
  }
});

function actionPaths({ name, action }: Command): readonly string[] {
  if (action === undefined) return [];
  return [action.root === true ? 'action.yml' : `${name.replaceAll(' ', '-')}/action.yml`];
}

function entryPaths({ name, action }: Command): readonly string[] {
  if (action === undefined) return [];
  const file = name.replaceAll(' ', '-');
  return [`${file}.js`, ...(action.loadPost === undefined ? [] : [`${file}-post.js`])];
}

test('it gets an action.yml, entry files and a section of README', () => {
  const files = new Map(actionFiles(TABLE).map(({ path, text }) => [path, parse(text)]));
  expect([...files.keys()]).toEqual([...COMMANDS.flatMap(actionPaths), 'knock/action.yml']);
  expect(files.get('knock/action.yml')).toMatchObject({
    name: 'oci-evidence knock',
    branding: { icon: 'bell' },
    inputs: {
      image: { required: true },
      depth: { description: 'Number of levels of referrers to list, from 1 to 32. Default: `8`' },
      'github-token': { default: '${' + '{ github.token }}' },
    },
    outputs: { answer: { description: 'What was heard' } },
    runs: { using: 'node24', main: '../dist/knock.js', post: '../dist/knock-post.js' },
  });
  expect(entryFiles(TABLE).map(({ path }) => path)).toEqual([
    'cli.js',
    'sbom-generator.js',
    ...COMMANDS.flatMap(entryPaths),
    'knock.js',
    'knock-post.js',
  ]);
  const reference = commandReference(TABLE);
  expect(reference).toContain('### knock\n\nKnock at the digest of a container image.');
  expect(reference).toContain('| `depth` | Number of levels of referrers to list, from 1 to 32 | `8` |');
  expect(reference).toContain('| `answer` | What was heard |');
});

test('the step of a workflow runs it, and its end of the job', async () => {
  const before = process.env;
  const write = process.stdout.write;
  const workspace = makeWorkspace();
  for (const name of ['output', 'summary']) workspace.write(name, '');
  let log = '';
  try {
    process.env = {
      INPUT_IMAGE: 'r.example/app',
      GITHUB_OUTPUT: join(workspace.path, 'output'),
      GITHUB_STEP_SUMMARY: join(workspace.path, 'summary'),
      RUNNER_TEMP: workspace.path,
    };
    process.stdout.write = ((text: string) => {
      log += text;
      return true;
    }) as typeof write;
    await runStep('knock', TABLE);
    expect(process.exitCode ?? 0).toBe(0);
    expect(log).toContain('r.example/app r.example/app');
    await runPostStep('knock', TABLE);
    expect(log).toContain('closed');
  } finally {
    process.stdout.write = write;
    process.env = before;
    workspace.remove();
  }
});

test('the entry files name the Node that is needed, on any Node that can parse them', () => {
  const directory = mkdtempSync(join(tmpdir(), 'entries-'));
  try {
    mkdirSync(join(directory, 'old'));
    writeFileSync(join(directory, 'package.json'), '{"type":"module"}');
    writeFileSync(join(directory, 'index.js'), 'throw new TypeError("the bundle was loaded");\n');
    // An old Node, played by this one: the version is all that an entry file looks at.
    writeFileSync(
      join(directory, 'old.cjs'),
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });\n",
    );
    for (const { path, text } of entryFiles(COMMANDS)) {
      writeFileSync(join(directory, path), text);
      const { status, stderr, stdout } = spawnSync(
        process.execPath,
        ['--require', join(directory, 'old.cjs'), join(directory, path)],
        { encoding: 'utf8' },
      );
      const prefix = /runAction|runPost/.test(text) ? '::error::' : '';
      expect({ status, text: stderr + stdout }).toEqual({
        status: 1,
        text: `${prefix}oci-evidence needs Node 24 or newer, and this is Node 20.20.2\n`,
      });
      // Syntax that Node 14 has: no top-level declaration but imports, optional chaining at most.
      expect(text).not.toMatch(/\busing\b|import .* with|\?\?=|#\w+ in/);
    }
    expect(execFileSync(process.execPath, ['--check', join(directory, 'cli.js')], { encoding: 'utf8' })).toBe('');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
});
