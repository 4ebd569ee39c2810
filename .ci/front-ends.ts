// Writes what follows from the tables in the sources: every action.yml, the tables of README, and the table of quirks.
// With --check it writes nothing and fails where a file is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { type InputName, type InputRow, inputsOf } from '../src/commands/inputs.ts';
import { OUTPUTS } from '../src/commands/outputs.ts';
import { QUIRKS } from '../src/oci/registry/quirks.ts';
import { EVIDENCE_TABLES } from './evidence-docs.ts';

const ACTIONS = {
  attach: {
    file: 'action.yml',
    main: 'dist/attach.js',
    icon: 'paperclip',
    description:
      'Attach SBOM, provenance, scan results and other evidence to the digest of a container image, as OCI referrers',
  },
  discover: {
    file: 'discover/action.yml',
    main: '../dist/discover.js',
    icon: 'search',
    description: 'Show the evidence that is attached to the digest of a container image, at every level',
  },
} as const;

const REGISTRIES = 'docs/registries.md';

type ActionName = keyof typeof ACTIONS;

function actionYaml(name: ActionName): string {
  const { main, icon, description } = ACTIONS[name];
  const inputs = inputsOf(name).map(([input, row]) => {
    const fallback = input === 'github-token' ? '${' + '{ github.token }}' : row.default;
    return [
      input,
      {
        description: row.description,
        ...(row.required && { required: true }),
        ...(fallback !== undefined && { default: fallback }),
      },
    ];
  });
  const outputs = Object.entries(OUTPUTS[name]).map(([output, text]) => [output, { description: text }]);
  return stringify(
    {
      name: `oci-evidence ${name}`,
      description,
      author: 'oci-evidence',
      branding: { icon, color: 'blue' },
      inputs: Object.fromEntries(inputs),
      outputs: Object.fromEntries(outputs),
      runs: { using: 'node24', main },
    },
    { lineWidth: 0 },
  );
}

function inputTable(name: ActionName): string {
  const rows = inputsOf(name).map(
    ([input, row]: readonly [InputName, InputRow]) =>
      `| \`${input}\` | ${cell(row.description)} | ${row.required ? 'required' : row.default ? `\`${row.default}\`` : ''} |`,
  );
  return ['| input | what it takes | default |', '| --- | --- | --- |', ...rows].join('\n');
}

function outputTable(name: ActionName): string {
  const rows = Object.entries(OUTPUTS[name]).map(([output, text]) => `| \`${output}\` | ${cell(text)} |`);
  return ['| output | what it holds |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function quirkTable(): string {
  const rows = QUIRKS.map(({ registry, what, shows }) => `| ${cell(registry)} | ${cell(what)} | ${cell(shows)} |`);
  return ['| registry | what it does | what shows it |', '| --- | --- | --- |', ...rows].join('\n');
}

/** `text` with what stands between `<!-- NAME -->` and `<!-- /NAME -->` replaced. */
function replaced(file: string, text: string, name: string, content: string): string {
  const [from, to] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  if (start < 0 || end < start) throw new Error(`${file} has no ${from} … ${to}`);
  return `${text.slice(0, start + from.length)}\n${content}\n${text.slice(end)}`;
}

function readme(text: string): string {
  let result = text;
  for (const name of Object.keys(ACTIONS) as ActionName[]) {
    result = replaced('README.md', result, `${name} inputs`, inputTable(name));
    result = replaced('README.md', result, `${name} outputs`, outputTable(name));
  }
  return result;
}

const evidencePages = new Map<string, string>();
for (const [page, name, render] of EVIDENCE_TABLES) {
  evidencePages.set(page, replaced(page, evidencePages.get(page) ?? readFileSync(page, 'utf8'), name, render()));
}

const files: [string, string][] = [
  ...(Object.keys(ACTIONS) as ActionName[]).map((name): [string, string] => [ACTIONS[name].file, actionYaml(name)]),
  ['README.md', readme(readFileSync('README.md', 'utf8'))],
  [REGISTRIES, replaced(REGISTRIES, readFileSync(REGISTRIES, 'utf8'), 'quirks', quirkTable())],
  ...evidencePages,
];
const stale = files.filter(([file, text]) => readFileSync(file, { encoding: 'utf8', flag: 'a+' }) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} is stale: run npm run front-ends`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(file, text);
}
