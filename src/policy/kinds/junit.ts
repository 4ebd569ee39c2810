// Counts the test cases of a JUnit report in one pass. Reads only names, failures and errors.
import { EvidenceFault } from '../content.ts';

export interface JunitTests {
  readonly passed: readonly string[];
  readonly failed: readonly string[];
}

/** A relevant tag, a comment, or CDATA, in which tags are only text. Attributes may contain `>`, but never `<`. */
const PIECE = /<!--|<!\[CDATA\[|<(\/?)(testcase|failure|error|testsuites?)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/g;
const MAX_TESTS = 1_000_000;

export function readJunit(xml: string): JunitTests {
  const [passed, failed]: [string[], string[]] = [[], []];
  let current: { readonly name: string; hasFailed: boolean } | undefined;
  let [suites, depth, stated] = [0, 0, 0];
  const end = (): void => {
    if (current !== undefined) (current.hasFailed ? failed : passed).push(current.name);
    current = undefined;
    if (passed.length + failed.length > MAX_TESTS) throw new EvidenceFault(`has more than ${MAX_TESTS} test cases`);
  };
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(xml); match !== null; match = PIECE.exec(xml)) {
    const [piece, slash, tag, attributes = ''] = match;
    if (tag === undefined) {
      const close = xml.indexOf(piece === '<!--' ? '-->' : ']]>', PIECE.lastIndex);
      if (close < 0) throw new EvidenceFault('is truncated XML');
      PIECE.lastIndex = close;
    } else if (tag.startsWith('testsuite')) {
      suites += 1;
      if (!attributes.endsWith('/')) depth += slash === '/' ? -1 : 1;
      if (slash === '') stated = Math.max(stated, countIn(attributes, 'failures') + countIn(attributes, 'errors'));
    } else if (tag !== 'testcase') {
      if (slash === '' && current !== undefined) current.hasFailed = true;
    } else if (slash === '/') {
      end();
    } else {
      end();
      current = { name: nameOf(attributes), hasFailed: false };
      if (attributes.endsWith('/')) end();
    }
  }
  if (suites === 0 || depth !== 0 || current !== undefined) throw new EvidenceFault('is not a whole JUnit report');
  if (stated > failed.length) {
    throw new EvidenceFault(`counts ${stated} failed tests, and lists ${failed.length}`);
  }
  if (passed.length + failed.length === 0) throw new EvidenceFault('has no test cases');
  return { passed, failed };
}

/** A count in the attributes of a suite: `failures="2"`. */
function countIn(attributes: string, name: 'failures' | 'errors'): number {
  return Number(new RegExp(` ${name}\\s*=\\s*["']\\s*(\\d{1,9})`).exec(attributes)?.[1] ?? 0);
}

function nameOf(attributes: string): string {
  return / name\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes)?.slice(1).find(Boolean) ?? '';
}
