// SARIF 2.1.0, as vulnerability scanners and others write it.
import type { Blob } from '../../../oci/store.ts';
import { record, text } from '../../ai/fields.ts';
import { eachValue, pickValues } from '../../json/pick.ts';
import type { ReadFindings } from './format.ts';
import { RuleBook, resultFinding } from './sarif-result.ts';

type Fields = Readonly<Record<string, unknown>>;

export const readSarif: ReadFindings = async (document, at, name, add) => {
  const runs = `${at}runs[]`;
  const places = {
    rules: [`${runs}.tool.driver.rules[]`, `${runs}.tool.extensions[].rules[]`],
    results: `${runs}.results[]`,
    invocations: `${runs}.invocations[]`,
  };
  const rules = new RuleBook();
  const invocations: Fields[] = [];
  let firstWithoutRule = Number.POSITIVE_INFINITY;
  await eachValue(document, [...places.rules, places.results, places.invocations], name, (place, index, value) => {
    const item = record(value);
    if (place === places.invocations) invocations.push(item);
    else if (place !== places.results) rules.add(item);
    else if (index < firstWithoutRule && rules.of(item) !== undefined) addResult(item);
    else firstWithoutRule = Math.min(firstWithoutRule, index);
  });
  // Keys of JSON come in any order: what stands before its rule is read once all rules are known.
  if (firstWithoutRule < Number.POSITIVE_INFINITY) {
    await eachValue(document, [places.results], name, (_, index, value) => {
      if (index >= firstWithoutRule) addResult(record(value));
    });
  }
  return { ...(await driverFacts(document, runs, name)), ...invocationFacts(invocations) };

  function addResult(item: Fields): void {
    const finding = resultFinding(item, rules.of(item));
    if (finding !== undefined) add(finding);
  }
};

async function driverFacts(document: Blob, runs: string, name: string) {
  const at = (key: string): string => `${runs}.tool.driver.${key}`;
  const facts = await pickValues(document, ['name', 'version', 'semanticVersion', 'informationUri'].map(at), name);
  return {
    scanner: {
      name: text(facts[at('name')]),
      version: text(facts[at('version')]) ?? text(facts[at('semanticVersion')]),
      uri: text(facts[at('informationUri')]),
    },
  };
}

/** Section 3.20: when the tool ran, and whether it came to its end. */
function invocationFacts(invocations: readonly Fields[]) {
  const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false).length;
  return {
    startedOn: text(invocations[0]?.startTimeUtc),
    finishedOn: text(invocations.at(-1)?.endTimeUtc),
    incomplete: failed === 0 ? [] : [`${failed} of its runs did not succeed, as it says itself`],
  };
}
