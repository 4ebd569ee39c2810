// Every catch names the errors that it expects: an unexpected one is a bug, and a bug must not become an answer.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));

test('the catches of src name the errors that they expect', () => {
  expect(files.length).toBeGreaterThan(200);
  const faults = files.flatMap((file) => faultsOf(readFileSync(file, 'utf8')).map((fault) => `${file}:${fault}`));
  expect(faults).toEqual([]);
});

describe('a fault is', () => {
  test.each([
    ['a catch clause without a binding', 'try { go(); } catch { stop(); }', '1: catches any error'],
    ['a catch clause that ignores its binding', 'try { go(); } catch (error) { stop(); }', '1: catches any error'],
    [
      'the message of an error of any class',
      'try { go(); } catch (error) {\n  say((error as Error).message);\n}',
      '2: casts an error instead of checking it',
    ],
    [
      'a rejection that is ignored',
      'go();\nwork.catch(() => undefined);',
      '2: ignores any rejection without a comment',
    ],
    ['the same with a function', 'work?.catch(function () {});', '1: ignores any rejection without a comment'],
    [
      'a comment further up',
      '// Awaited below.\ngo();\nwork.catch(() => {});',
      '3: ignores any rejection without a comment',
    ],
    [
      'a rejection handler that ignores it',
      'await work.then(go, () => 0);',
      '1: ignores any rejection without a comment',
    ],
  ])('%s', (_, source, fault) => {
    expect(faultsOf(source)).toEqual([fault]);
  });

  test.each([
    ['a class check', 'try { go(); } catch (error) { if (!(error instanceof SyntaxError)) throw error; }'],
    ['an error that is passed on', 'try { go(); } catch (cause) { throw failed(cause); }'],
    ['a finally without a catch', 'try { go(); } finally { stop(); }'],
    ['a comment above', '// Awaited by the caller.\nwork.catch(() => undefined);'],
    ['a handler that reads the rejection', 'work.catch((error: unknown) => { throw failed(error); });'],
    ['a handler that names the classes', 'await work.catch(ignore(StoreError));'],
  ])('not %s', (_, source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

/** `LINE: fault` for each catch of a source that takes any error as an answer. */
function faultsOf(source: string): string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const lines = source.split('\n');
  const faults: string[] = [];
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line;
  const add = (line: number, fault: string): void => {
    faults.push(`${line + 1}: ${fault}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCatchClause(node)) {
      const bound = node.variableDeclaration?.name;
      if (bound === undefined || !(ts.isIdentifier(bound) && mentions(node.block, bound.text)))
        add(lineOf(node.getStart()), 'catches any error');
    }
    if (ts.isPropertyAccessExpression(node) && isCastToError(node.expression))
      add(lineOf(node.getStart()), 'casts an error instead of checking it');
    const handler = ts.isCallExpression(node) && rejectionHandler(node);
    if (handler && !lines[lineOf(handler.getStart()) - 1]?.trimStart().startsWith('//'))
      add(lineOf(handler.getStart()), 'ignores any rejection without a comment');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** A call's handler of rejections, if it has no parameter. */
function rejectionHandler({ expression, arguments: given }: ts.CallExpression): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  const handler = expression.name.text === 'catch' ? given[0] : expression.name.text === 'then' ? given[1] : undefined;
  const isFunction = handler !== undefined && (ts.isArrowFunction(handler) || ts.isFunctionExpression(handler));
  return isFunction && handler.parameters.length === 0 ? handler : undefined;
}

/** `(error as Error)`, whose properties are read as if the class were known. */
function isCastToError(node: ts.Node): boolean {
  if (!ts.isParenthesizedExpression(node) || !ts.isAsExpression(node.expression)) return false;
  return node.expression.type.getText() === 'Error';
}

function mentions(node: ts.Node, name: string): boolean {
  if (ts.isIdentifier(node) && node.text === name) return true;
  return ts.forEachChild(node, (child) => mentions(child, name) || undefined) ?? false;
}
