// Owns the checks of test results: the result, the number of tests, required tests and the configuration.
import { list, record, text, texts } from '../../json/fields.ts';
import { type EvidenceContent, EvidenceFault } from '../content.ts';
import { matchesAny, patternsText } from '../pattern.ts';
import { counted, quoted, some } from '../text.ts';
import { readJunit } from './junit.ts';
import { defineKind, type Objection } from './kind.ts';

const OPTIONS = {
  passed: { type: 'flag', default: 'true', description: 'Whether the tests must have passed' },
  'allow-warned': { type: 'flag', default: 'false', description: 'Whether the result `WARNED` counts as passed' },
  'min-tests': { type: 'integer', min: 1, description: 'Minimum number of tests' },
  tests: { type: 'texts', description: 'Names of tests that must have passed' },
  configuration: { type: 'names', description: 'Name or URI of a configuration that the tests must have run with' },
} as const;

interface TestFacts {
  readonly result: 'PASSED' | 'WARNED' | 'FAILED';
  readonly passed: readonly string[];
  readonly warned: readonly string[];
  readonly failed: readonly string[];
  readonly configuration: readonly string[];
}

export const TEST_RESULT = defineKind({
  description: 'A test result (in-toto) or a JUnit report',
  options: OPTIONS,
  read: readTests,
  check: async (facts, options) => {
    const { result, passed, warned, failed, configuration } = facts;
    const objections: Objection[] = [];
    if (options.configuration !== undefined && !(await matchesAny(options.configuration, configuration))) {
      const found = configuration.length === 0 ? 'absent' : some(configuration.map((one) => quoted(one, 80)));
      objections.push({
        code: 'mismatch',
        text: `has the configuration ${found}, required: ${patternsText(options.configuration)}`,
        isOther: true,
      });
    }
    const isAccepted = result === 'PASSED' || (result === 'WARNED' && options['allow-warned'] === true);
    if (options.passed !== false && !isAccepted) {
      const names = [...failed, ...warned].map((name) => quoted(name, 80));
      const list = names.length === 0 ? '' : `: ${some(names, 5)}`;
      objections.push({
        code: 'mismatch',
        text: `has the result ${result}, required: PASSED${list}`,
        remedy: 'fix the failing tests and run them again',
      });
    }
    const total = passed.length + warned.length + failed.length;
    const least = options['min-tests'] ?? 0;
    if (total < least) {
      objections.push({ code: 'incomplete', text: `has ${counted(total, 'test')}, required: at least ${least}` });
    }
    const known = new Set(passed);
    const missing = (options.tests ?? []).filter((name) => !known.has(name));
    if (missing.length > 0) {
      objections.push({
        code: 'incomplete',
        text: `has no passed test ${some(
          missing.map((name) => quoted(name, 80)),
          5,
        )}`,
      });
    }
    return { objections, summary: `${result}, ${counted(total, 'test')}` };
  },
});

/** Reads an in-toto "Test Result" predicate, version 0.1, or a JUnit report. */
function readTests(content: EvidenceContent): TestFacts {
  if (content.bytes !== undefined && /xml/.test(content.mediaType)) {
    const { passed, failed } = readJunit(new TextDecoder().decode(content.bytes));
    return { result: failed.length > 0 ? 'FAILED' : 'PASSED', passed, warned: [], failed, configuration: [] };
  }
  const json = record(content.json());
  const result = text(json.result)?.toUpperCase();
  if (result !== 'PASSED' && result !== 'WARNED' && result !== 'FAILED') {
    throw new EvidenceFault(`has the result ${quoted(json.result, 40)}, which is none of PASSED, WARNED and FAILED`);
  }
  const names = (value: unknown): readonly string[] => (value === undefined ? [] : texts(value));
  return {
    result,
    passed: names(json.passedTests),
    warned: names(json.warnedTests),
    failed: names(json.failedTests),
    configuration: list(json.configuration).flatMap((one) => {
      const { name, uri, downloadLocation } = record(one);
      return texts([name, uri, downloadLocation].filter((each) => each !== undefined));
    }),
  };
}
