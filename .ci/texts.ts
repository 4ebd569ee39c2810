// Collects every text that a person reads into one file, so that a reviewer sees each change of wording: the help screens,
// the descriptions in every action.yml, and the texts in src, file by file, with placeholders shown as {name}.
// usage: node .ci/texts.ts           writes __tests__/texts.golden.md
//        node .ci/texts.ts --check   fails when that file is stale
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { parse } from 'yaml';

const GOLDEN = '__tests__/texts.golden.md';

/** Properties whose value is read by a person, even if it is one word. */
const READ_PROPERTIES =
  /^(action|description|heading|hint|label|note|purpose|summary|text|title|usage|warning|what|why)$/;
const ERROR_PROPERTIES = /^(attempted|cause|detail|message|reason|remedy)$/;
/** Functions that say their arguments. */
const SAYING =
  /^(err|fail|failed|failure|info|note|notes|out|print|refuse|refused|remedy|reject|say|tell|warn|warning)$/;
const ERROR_CLASS = /(Error|Failure|Refusal|Rejection)$/;
const TWO_WORDS = /\p{L}[\p{L}\d'’,.:;)"-]*\s+["'(`{]*\p{L}/u;

export interface SourceText {
  readonly text: string;
  /** It is thrown, directly or as a part of an error. */
  readonly error: boolean;
}

/** The texts of one source file, in the order of the source and each once. */
export function textsOf(name: string, source: string): SourceText[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
  const found = new Map<string, SourceText>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (isText(node)) {
      const text = render(node);
      const use = useOf(node);
      if (/\p{L}{2}/u.test(text) && (use !== undefined || TWO_WORDS.test(text)) && !found.has(text)) {
        found.set(text, { text, error: use === 'error' });
      }
      // A placeholder can hold texts of its own.
      eachPlaceholder(node, visit);
      return;
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...found.values()];
}

type Text = ts.StringLiteral | ts.NoSubstitutionTemplateLiteral | ts.TemplateExpression | ts.BinaryExpression;

/** A literal, or literals joined by `+`. */
function isText(node: ts.Node): node is Text {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    return true;
  return (
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind === ts.SyntaxKind.PlusToken &&
    (isText(node.left) || isText(node.right))
  );
}

function render(node: ts.Expression): string {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node)) {
    return (
      node.head.text + node.templateSpans.map((span) => `{${nameOf(span.expression)}}${span.literal.text}`).join('')
    );
  }
  if (ts.isBinaryExpression(node) && isText(node)) return render(node.left) + render(node.right);
  return `{${nameOf(node)}}`;
}

function eachPlaceholder(node: Text, visit: (node: ts.Node) => void): void {
  if (ts.isTemplateExpression(node)) for (const span of node.templateSpans) visit(span.expression);
  if (ts.isBinaryExpression(node)) {
    for (const side of [node.left, node.right]) {
      if (isText(side)) eachPlaceholder(side, visit);
      else visit(side);
    }
  }
}

/** Their methods name nothing; what they are called with does. */
const STATICS = /^(Array|Buffer|JSON|Math|Number|Object|String)$/;

/** What a placeholder is called: a variable's name, a property's, or what a function is called with. */
function nameOf(node: ts.Expression): string {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isPropertyAccessExpression(node)) return node.name.text;
  if (ts.isElementAccessExpression(node)) return nameOf(node.expression);
  if (ts.isCallExpression(node)) {
    const [first] = node.arguments;
    if (ts.isPropertyAccessExpression(node.expression) && !STATICS.test(node.expression.expression.getText())) {
      return nameOf(node.expression.expression);
    }
    return first === undefined ? nameOf(node.expression) : nameOf(first);
  }
  if (ts.isNonNullExpression(node) || ts.isAsExpression(node) || ts.isParenthesizedExpression(node)) {
    return nameOf(node.expression);
  }
  if (ts.isAwaitExpression(node)) return nameOf(node.expression);
  return '…';
}

/** How the text is read: as an error, or in another way that is plain from its place; directly or as one of two choices. */
function useOf(node: ts.Node): 'error' | 'other' | undefined {
  const parent = node.parent;
  if (ts.isConditionalExpression(parent) || ts.isParenthesizedExpression(parent)) return useOf(parent);
  if (ts.isTemplateSpan(parent)) return useOf(parent.parent) && 'other';
  if (ts.isNewExpression(parent)) return ERROR_CLASS.test(parent.expression.getText()) ? 'error' : undefined;
  if (ts.isCallExpression(parent)) return SAYING.test(nameOfCallee(parent)) ? 'other' : undefined;
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== node) return undefined;
  const property = parent.name.getText();
  if (ERROR_PROPERTIES.test(property)) return 'error';
  return READ_PROPERTIES.test(property) ? 'other' : undefined;
}

function nameOfCallee(call: ts.CallExpression): string {
  return ts.isPropertyAccessExpression(call.expression) ? call.expression.name.text : call.expression.getText();
}

/** Every source file's texts, without the files that have none. */
export function sourceTexts(): [file: string, texts: SourceText[]][] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join('src', path).replaceAll('\\', '/'))
    .sort()
    .map((path): [string, SourceText[]] => [path, textsOf(path, readFileSync(path, 'utf8'))])
    .filter(([, texts]) => texts.length > 0);
}

/** The descriptions in an action.yml: its own, then those of the inputs and outputs. */
export function actionTexts(): [file: string, texts: string[]][] {
  const folders = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return ['action.yml', ...folders.map(({ name }) => join(name, 'action.yml'))]
    .filter((path) => existsSync(path))
    .sort()
    .map((path): [string, string[]] => {
      const { description, inputs = {}, outputs = {} } = parse(readFileSync(path, 'utf8')) as Action;
      const rows = [...Object.entries(inputs), ...Object.entries(outputs)];
      return [path, [description, ...rows.map(([name, row]) => `${name}: ${row.description}`)]];
    });
}

interface Action {
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>;
}

/** The help screens as the command line prints them. */
export function helpScreens(): [call: string, screen: string][] {
  const general = help('--help');
  const rows = [...general.matchAll(/^ {2}([a-z][a-z-]+(?: [a-z-]+)*) {2,}\S/gm)];
  const commands = rows.map(([, name]) => name as string).filter((name) => name !== 'help');
  return [
    ['--help', general],
    ...commands.map((name): [string, string] => [`${name} --help`, help(...name.split(' '), '--help')]),
  ];
}

function help(...args: string[]): string {
  const script = "import { runCli } from './src/main.ts'; process.exitCode = await runCli(process.argv.slice(1));";
  const options = { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '120' } } as const;
  return execFileSync(process.execPath, ['--input-type=module', '-e', script, '--', ...args], options);
}

function golden(): string {
  const lists = (groups: readonly [string, readonly string[]][]): string =>
    groups.map(([name, texts]) => `### ${name}\n\n${texts.map((text) => `- ${oneLine(text)}\n`).join('')}`).join('\n');
  const screens = helpScreens().map(
    ([call, screen]) => `### oci-evidence ${call}\n\n\`\`\`text\n${screen.trimEnd()}\n\`\`\`\n`,
  );
  return [
    '# Every text that a person reads\n\nWritten by `npm run texts`. A change of wording shows here; `.ci/run` fails when this file is stale.\n',
    `## Help\n\n${screens.join('\n')}`,
    `## Actions\n\n${lists(actionTexts())}`,
    `## Sources\n\n${lists(sourceTexts().map(([file, texts]) => [file, texts.map(({ text }) => text)]))}`,
  ].join('\n');
}

/** Line breaks and other characters without a shape are written as escapes. */
function oneLine(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\n') return '\\n';
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

if (import.meta.main) {
  const text = golden();
  const stale = !existsSync(GOLDEN) || readFileSync(GOLDEN, 'utf8') !== text;
  if (!process.argv.includes('--check')) writeFileSync(GOLDEN, text);
  else if (stale) {
    console.error(`${GOLDEN} is stale: run npm run texts and review the changes of wording`);
    process.exitCode = 1;
  }
}
