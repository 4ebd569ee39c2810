// Every catch names the errors that it expects: an unexpected one is a bug, and a bug must not become an answer.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import ts from 'typescript';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => join('src', path));

test('the catches of src name the errors that they expect', () => {
  expect(files.length).toBeGreaterThan(200);
  const faults = files.flatMap((file) => faultsOf(readFileSync(file, 'utf8'), file).map((fault) => `${file}:${fault}`));
  expect(faults).toEqual([]);
});

describe('a fault is', () => {
  test.each([
    ['a catch clause without a binding', 'try { go(); } catch { stop(); }', ['1: catches any error']],
    ['a catch clause that ignores its binding', 'try { go(); } catch (error) { stop(); }', ['1: catches any error']],
    [
      'the message of an error of any class',
      'try { go(); } catch (error) {\n  say((error as Error).message);\n}',
      ['1: catches any error', '2: casts an error instead of checking it'],
    ],
    ['the text of any error', 'try { go(); } catch (error) { say(errorDetail(error)); }', ['1: catches any error']],
    [
      'another error with it as the cause',
      'try { go(); } catch (error) { throw new StoreError({ cause: error }); }',
      ['1: catches any error'],
    ],
    [
      'a test that throws nothing',
      'try { go(); } catch (error) { ok = error instanceof A; }',
      ['1: catches any error'],
    ],
    ['a rejection that is ignored', 'go();\nwork.catch(() => undefined);', ['2: takes any rejection']],
    ['the same with a function', 'work?.catch(function () {});', ['1: takes any rejection']],
    ['the same with a comment', '// Awaited below.\nwork.catch(() => {});', ['2: takes any rejection']],
    ['a rejection handler that ignores it', 'await work.then(go, () => 0);', ['1: takes any rejection']],
    [
      'a handler that acts on any rejection',
      'work.then(go, (error) => say(error.message));',
      ['1: takes any rejection'],
    ],
  ])('%s', (_, source, faults) => {
    expect(faultsOf(source)).toEqual(faults);
  });

  test.each([
    ['a class check', 'try { go(); } catch (error) { if (!(error instanceof SyntaxError)) throw error; }'],
    ['expected classes', 'try { go(); } catch (error) { rethrowUnless(error, StoreError); stop(); }'],
    [
      'a function that checks',
      'try { go(); } catch (error) { throw checked(error); } function checked(error) { throw error; }',
    ],
    ['a finally without a catch', 'try { go(); } finally { stop(); }'],
    ['an error that is kept whole', 'try { go(); } catch (error) { fault = error; }'],
    ['a handler that passes the rejection on', 'work.catch((error: unknown) => child.fail(error));'],
    ['a handler that names the classes', 'await work.catch(ignore(StoreError));'],
  ])('not %s', (_, source) => {
    expect(faultsOf(source)).toEqual([]);
  });
});

/** What a function or a handler does with an error that it is given. */
type Handler = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration;

/** Functions of src/errors.ts that throw an error again unless it is one of those that the caller names. */
const NAMING = new Set(['rethrowUnless', 'rethrowBug', 'ignore', 'fileErrorCode']);
/** Functions that keep an error of any class what it is: for another process, or in text that names it as unexpected. */
const KEEPING = new Set(['encodeError', 'unexpectedDetail', 'RequestFailure']);
/** Functions that make text of any error, which hides a bug. */
const TEXT = new Set(['errorDetail', 'String']);

/** The functions of src by `FILE#NAME`. Where several in a file share a name, all must name what they expect. */
const functions = new Map<string, Handler[]>();
for (const file of files) {
  const visit = (node: ts.Node): void => {
    const name = functionName(node);
    const key = `${file}#${name}`;
    if (name !== undefined) functions.set(key, [...(functions.get(key) ?? []), node as Handler]);
    ts.forEachChild(node, visit);
  };
  visit(parse(readFileSync(file, 'utf8'), file));
}

function parse(source: string, name: string): ts.SourceFile {
  return ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true);
}

function functionName(node: ts.Node): string | undefined {
  if (ts.isFunctionDeclaration(node) && node.body !== undefined) return node.name?.text;
  if (ts.isMethodDeclaration(node) && node.body !== undefined) return node.name.getText();
  if (!isFunction(node) || !ts.isVariableDeclaration(node.parent)) return undefined;
  return node.parent.name.getText();
}

function isFunction(node: ts.Node | undefined): node is ts.ArrowFunction | ts.FunctionExpression {
  return node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node));
}

/** `LINE: fault` for each catch of a source that takes any error as an answer. */
function faultsOf(source: string, name = 'source.ts'): string[] {
  const file = parse(source, name);
  const faults: string[] = [];
  const add = (node: ts.Node, fault: string): void => {
    faults.push(`${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${fault}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCatchClause(node)) {
      const bound = node.variableDeclaration?.name;
      if (bound === undefined || !namesExpected(node.block, bound.getText())) add(node, 'catches any error');
    }
    if (ts.isPropertyAccessExpression(node) && isCastToError(node.expression))
      add(node, 'casts an error instead of checking it');
    const handler = ts.isCallExpression(node) ? rejectionHandler(node) : undefined;
    if (handler !== undefined && !handlesRejection(handler)) add(handler, 'takes any rejection');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

/** The handler of rejections of `promise.catch(handler)` and `promise.then(handler, handler)`. */
function rejectionHandler({ expression, arguments: given }: ts.CallExpression): ts.Node | undefined {
  if (!ts.isPropertyAccessExpression(expression)) return undefined;
  return expression.name.text === 'catch' ? given[0] : expression.name.text === 'then' ? given[1] : undefined;
}

function handlesRejection(handler: ts.Node): boolean {
  if (isFunction(handler)) {
    const [parameter] = handler.parameters;
    return parameter !== undefined && namesExpected(handler.body, parameter.name.getText());
  }
  const name = ts.isCallExpression(handler) ? handler.expression.getText() : handler.getText();
  return (
    NAMING.has(name) ||
    ((ts.isIdentifier(handler) || ts.isPropertyAccessExpression(handler)) && isSound(handler, 0, new Set()))
  );
}

/** Whether a body names the errors it expects, or keeps the error whole for code that does. */
function namesExpected(body: ts.Node, error: string, seen: ReadonlySet<string> = new Set()): boolean {
  const isError = (node: ts.Node | undefined): boolean => {
    if (node === undefined) return false;
    if (ts.isConditionalExpression(node)) return isError(node.whenTrue) || isError(node.whenFalse);
    return ts.isAsExpression(node) ? isError(node.expression) : ts.isIdentifier(node) && node.text === error;
  };
  const found = (node: ts.Node): boolean => {
    if (ts.isThrowStatement(node) && isError(node.expression)) return true;
    if (ts.isBinaryExpression(node) && /^(?:\?\?)?=$/.test(node.operatorToken.getText()) && isError(node.right))
      return true;
    // `cause` only explains another error, whose class is then an answer.
    if (ts.isPropertyAssignment(node) && node.name.getText() !== 'cause' && isError(node.initializer)) return true;
    if (ts.isShorthandPropertyAssignment(node) && node.name.text !== 'cause' && isError(node.name)) return true;
    if (ts.isArrayLiteralExpression(node) && node.elements.some(isError)) return true;
    if (ts.isNewExpression(node) && node.arguments?.some(isError) && KEEPING.has(node.expression.getText()))
      return true;
    if (ts.isCallExpression(node)) {
      const at = node.arguments.findIndex(isError);
      if (at >= 0 && isSound(node.expression, at, seen)) return true;
    }
    return ts.forEachChild(node, (child) => found(child) || undefined) ?? false;
  };
  return found(body);
}

/** Whether a function that gets an error as its argument names what it expects. Functions that src does not have pass it on. */
function isSound(called: ts.Expression, at: number, seen: ReadonlySet<string>): boolean {
  // `ignore(StoreError)(error)`
  if (ts.isCallExpression(called)) return NAMING.has(called.expression.getText());
  const isMember = ts.isPropertyAccessExpression(called);
  if (isMember && called.expression.kind !== ts.SyntaxKind.ThisKeyword) return true;
  const name = isMember ? called.name.text : called.getText();
  if (NAMING.has(name) || KEEPING.has(name)) return true;
  if (TEXT.has(name) || seen.has(name)) return false;
  return (functions.get(`${homeOf(name, called.getSourceFile())}#${name}`) ?? []).every(({ body, parameters }) => {
    const parameter = parameters[at]?.name.getText();
    return body !== undefined && parameter !== undefined && namesExpected(body, parameter, new Set([...seen, name]));
  });
}

/** The file that declares what a file calls NAME: itself, or the one that it imports the name from. */
function homeOf(name: string, file: ts.SourceFile): string {
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    const names = statement.importClause?.namedBindings;
    const from = (statement.moduleSpecifier as ts.StringLiteral).text;
    if (names === undefined || !ts.isNamedImports(names) || !from.startsWith('.')) continue;
    if (names.elements.some((element) => element.name.text === name)) return join(dirname(file.fileName), from);
  }
  return file.fileName;
}

/** `(error as Error)`, whose properties are read as if the class were known. */
function isCastToError(node: ts.Node): boolean {
  if (!ts.isParenthesizedExpression(node) || !ts.isAsExpression(node.expression)) return false;
  return node.expression.type.getText() === 'Error';
}
