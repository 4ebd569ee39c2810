// docs/troubleshooting.md has a row for every code of an error, of a reason and of a signature that does not verify.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import { REASON_CODES } from '../../src/policy/decision.ts';
import { FAILURES } from '../../src/signing/verification-failure.ts';

const PAGE = readFileSync('docs/troubleshooting.md', 'utf8');
const SOURCES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => readFileSync(join('src', path), 'utf8'));

/** The codes in the first column of the tables of a section, or of the whole page. */
function codesOf(section: string): readonly string[] {
  const from = PAGE.indexOf(`## ${section}\n`);
  if (from === -1) throw new Error(`there is no section ${section}`);
  const to = PAGE.indexOf('\n## ', from);
  return [...PAGE.slice(from, to === -1 ? undefined : to).matchAll(/^\| `([a-z-]+)` \|/gm)].map(
    ([, code = '']) => code,
  );
}

const DOCUMENTED = new Set([...PAGE.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code]) => code));

/** The values of `code` in classes of errors, and the last argument of `new ImageError(...)`, which chooses its code. */
function errorCodes(sources: readonly string[]): ReadonlySet<string> {
  const codes = new Set<string>();
  const unions = new Map<string, ts.TypeNode>();
  const wanted = new Set<ts.TypeNode>();
  for (const source of sources) {
    const visit = (node: ts.Node): void => {
      if (ts.isTypeAliasDeclaration(node)) unions.set(node.name.text, node.type);
      if (ts.isPropertyDeclaration(node) && isCode(node)) {
        if (node.initializer !== undefined && ts.isStringLiteral(node.initializer)) codes.add(node.initializer.text);
        if (node.type !== undefined) wanted.add(node.type);
      }
      if (ts.isNewExpression(node) && node.expression.getText() === 'ImageError') {
        const last = node.arguments?.[2];
        if (last !== undefined && ts.isStringLiteral(last)) codes.add(last.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  }
  const literals = (type: ts.TypeNode): void => {
    if (ts.isUnionTypeNode(type)) type.types.forEach(literals);
    else if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) codes.add(type.literal.text);
    else if (ts.isTypeReferenceNode(type)) {
      const union = unions.get(type.typeName.getText());
      if (union !== undefined) literals(union);
    }
  };
  wanted.forEach(literals);
  return codes;
}

function isCode(node: ts.PropertyDeclaration): boolean {
  const isOverride = node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword);
  return isOverride === true && node.name.getText() === 'code';
}

describe('every code has a row', () => {
  const codes = errorCodes(SOURCES);

  test('errors', () => {
    expect(codes.size).toBeGreaterThan(30);
    expect([...codes].filter((code) => !DOCUMENTED.has(code))).toEqual([]);
  });

  test('reasons of decisions, and signatures', () => {
    expect(codesOf('Decisions').toSorted()).toEqual(Object.keys(REASON_CODES).toSorted());
    expect(codesOf('Signatures').toSorted()).toEqual(Object.keys(FAILURES).toSorted());
  });

  test('no section has two rows for one code', () => {
    const sections = PAGE.split(/^(?=## )/m).map((section) =>
      [...section.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = '']) => code),
    );
    for (const rows of sections) expect(rows).toEqual([...new Set(rows)]);
  });

  test('no row is for a code that does not exist', () => {
    const known = new Set([...codes, ...Object.keys(REASON_CODES), ...Object.keys(FAILURES), 'not-verified']);
    expect([...DOCUMENTED].filter((code) => !known.has(code as string))).toEqual([]);
  });

  test('a new code is found, whatever its form', () => {
    const planted =
      "type C = 'b' | 'c'; class E extends X { override readonly code: C; } class F extends X { override readonly code = 'a'; }";
    expect([...errorCodes([planted])].toSorted()).toEqual(['a', 'b', 'c']);
  });
});
