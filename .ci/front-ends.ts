// Writes what derives from the tables in the sources: every action.yml, the tables of README and docs, the JSON Schema of
// policies, and with --entries DIR the entry files and the man page of the bundle. With --check it writes nothing and fails if a file is out of date.
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type ActionMetadata, type Command, usageOf } from '../src/commands/command.ts';
import type { Input } from '../src/commands/inputs/input.ts';
import { manPage } from '../src/commands/man/page.ts';
import { COMMANDS } from '../src/commands/table.ts';
import { QUIRKS } from '../src/oci/registry/quirks.ts';
import { CONFIG_SCHEMA_PATH, configSchema } from './config-schema.ts';
import { EVIDENCE_TABLES } from './evidence-docs.ts';
import { POLICY_SCHEMA, POLICY_TABLES } from './policy-docs.ts';
import { READER_TABLES } from './readers-docs.ts';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** The action.yml of every command that is an action. */
export function actionFiles(commands: readonly Command[]): readonly TextFile[] {
  return commands.flatMap((command) => {
    const { name, action } = command;
    if (action === undefined) return [];
    return [{ path: action.root ? 'action.yml' : `${fileNameOf(name)}/action.yml`, text: actionYaml(command, action) }];
  });
}

function actionYaml({ name, description, inputs, outputs }: Command, { icon, root, loadPost }: ActionMetadata): string {
  const file = `${root ? 'dist' : '../dist'}/${fileNameOf(name)}`;
  const inputsYaml = Object.entries(inputs).map(([input, row]) => {
    const required = row.required && { required: true };
    // A default here would hide whether the workflow sets the input, and a configuration file could not set it then.
    const fallback = row.actionDefault !== undefined && { default: row.actionDefault };
    return [input, { description: describedDefault(row), ...required, ...fallback }];
  });
  const outputsYaml = Object.entries(outputs).map(([output, text]) => [output, { description: text }]);
  return stringify(
    {
      name: `oci-evidence ${name}`,
      description,
      author: 'oci-evidence',
      branding: { icon, color: 'blue' },
      inputs: Object.fromEntries(inputsYaml),
      outputs: Object.fromEntries(outputsYaml),
      runs: { using: 'node24', main: `${file}.js`, ...(loadPost && { post: `${file}-post.js` }) },
    },
    { lineWidth: 0 },
  );
}

function describedDefault({ description, default: value }: Input): string {
  return value === undefined ? description : `${description}. Default: \`${value}\``;
}

/** `policy-check` for "policy check". */
function fileNameOf(command: string): string {
  return command.replaceAll(' ', '-');
}

/** The files by which Node starts the bundle: `cli.js`, the SBOM generator, and one or two for every action. */
export function entryFiles(commands: readonly Command[]): readonly TextFile[] {
  const actions = commands.flatMap(({ name, action }) => {
    if (action === undefined) return [];
    const file = fileNameOf(name);
    const main = entry(`${file}.js`, `runAction('${name}')`, '::error::');
    return action.loadPost ? [main, entry(`${file}-post.js`, `runPost('${name}')`, '::error::')] : [main];
  });
  const cli = entry('cli.js', 'runCli(process.argv.slice(2))', '', '#!/usr/bin/env node\n');
  // Started by the bundle itself, in a process of its own.
  return [cli, entry('sbom-generator.js', 'serveSbomGenerator()', ''), ...actions];
}

/** A file that every Node since 14 can parse: it names the Node that is needed before it loads the bundle. */
function entry(path: string, call: string, errorPrefix: string, head = ''): TextFile {
  const run = path === 'cli.js' ? `process.exitCode = await bundle.${call};` : `await bundle.${call};`;
  const text = `${head}// The message is written before the bundle is loaded: an older Node fails somewhere inside it.
if (Number.parseInt(process.versions.node, 10) < 24) {
  console.error(\`${errorPrefix}oci-evidence needs Node 24 or newer, and this is Node \${process.versions.node}\`);
  process.exitCode = 1;
} else {
  const bundle = await import('./index.js');
  ${run}
}
`;
  return { path, text };
}

/** The reference of every command: its inputs by group, then its outputs. */
export function commandReference(commands: readonly Command[]): string {
  return commands
    .map((command) => {
      const { name, description, action, inputs, outputs } = command;
      const groups = Map.groupBy(Object.entries(inputs), ([, input]) => input.group);
      const tables = [...groups].map(([group, rows]) => inputTable(group, rows));
      const where = action === undefined ? 'On the command line only' : 'On a command line';
      const usage = `${where}: \`${usageOf(command)}\`.`;
      return [`### ${name}`, `${description}.`, usage, ...tables, outputTable(outputs)].filter(Boolean).join('\n\n');
    })
    .join('\n\n');
}

/** Every command with its page, its action and its inputs, for docs/command-line.md. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map(({ name, purpose, action }) => {
    const path = action?.root ? '' : `/${fileNameOf(name)}`;
    const uses = action === undefined ? '' : `\`oci-evidence/action${path}@v1\``;
    return `| [${name}](${fileNameOf(name)}.md) | ${cell(purpose)} | ${uses} | [inputs](../README.md#${fileNameOf(name)}) |`;
  });
  return ['| command | what it does | action | inputs |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function inputTable(group: string, inputs: readonly (readonly [string, Input])[]): string {
  const rows = inputs.map(([name, { description, required, default: value }]) => {
    const fallback = required ? 'required' : value === undefined ? '' : `\`${value}\``;
    return `| \`${name}\` | ${cell(description)} | ${fallback} |`;
  });
  return [`| ${group} input | Description | Default |`, '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(outputs: Command['outputs']): string {
  const rows = Object.entries(outputs).map(([output, text]) => `| \`${output}\` | ${cell(text)} |`);
  return rows.length === 0 ? '' : ['| Output | Description |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function quirkTable(): string {
  const rows = QUIRKS.map(({ registry, what, shows }) => `| ${cell(registry)} | ${cell(what)} | ${cell(shows)} |`);
  return ['| registry | deviation | observed as |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `text` with what stands between `<!-- NAME -->` and `<!-- /NAME -->` replaced. */
export function withBlock(path: string, text: string, name: string, content: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${path} has no ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n${content}\n${text.slice(end)}`;
}

function write({ path, text }: TextFile): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function main(args: readonly string[]): void {
  if (args[0] === '--entries') {
    const directory = args[1] ?? 'dist';
    for (const { path, text } of entryFiles(COMMANDS)) write({ path: join(directory, path), text });
    write({ path: join(directory, 'oci-evidence.1'), text: manPage(COMMANDS) });
    chmodSync(join(directory, 'cli.js'), 0o755);
    return;
  }
  const blocks: readonly (readonly [path: string, name: string, content: string])[] = [
    ['README.md', 'commands', commandReference(COMMANDS)],
    ['docs/command-line.md', 'commands', commandTable(COMMANDS)],
    ['docs/registries.md', 'quirks', quirkTable()],
    ...[...EVIDENCE_TABLES, ...POLICY_TABLES, ...READER_TABLES].map(
      ([path, name, render]) => [path, name, render()] as const,
    ),
  ];
  const pages = new Map<string, string>();
  for (const [path, name, content] of blocks) {
    pages.set(path, withBlock(path, pages.get(path) ?? readFileSync(path, 'utf8'), name, content));
  }
  const schema = { path: POLICY_SCHEMA.path, text: POLICY_SCHEMA.render() };
  const config = { path: CONFIG_SCHEMA_PATH, text: configSchema(COMMANDS) };
  const files = [
    config,
    ...actionFiles(COMMANDS),
    ...[...pages].map(([path, text]): TextFile => ({ path, text })),
    schema,
  ];
  const stale = files.filter(({ path, text }) => readFileSync(path, { encoding: 'utf8', flag: 'a+' }) !== text);
  if (args.includes('--check')) {
    for (const { path } of stale) console.error(`${path} is out of date: run npm run front-ends`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    stale.forEach(write);
  }
}

if (import.meta.main) main(process.argv.slice(2));
