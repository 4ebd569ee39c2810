// Parses SARIF 2.1.0 from vulnerability scanners and other tools.
import { record, text } from '../../json/fields.ts';
import { eachValue } from '../../json/pick.ts';
import { type ReadFindings, readThrough } from './format.ts';
import { RuleBook, resultFinding } from './sarif-result.ts';

type Fields = Readonly<Record<string, unknown>>;

export const readSarif: ReadFindings = async (document, at, name, add) => {
  const run = `${at}runs[]`;
  const ruleLists = [`${run}.tool.driver.rules[]`, `${run}.tool.extensions[].rules[]`];
  const [results, invocations] = [`${run}.results[]`, `${run}.invocations[]`];
  const driver = ['name', 'version', 'semanticVersion', 'informationUri'].map((key) => `${run}.tool.driver.${key}`);
  const rules = new RuleBook();
  const calls: Fields[] = [];
  let firstWithoutRule = Number.POSITIVE_INFINITY;
  const places = [...ruleLists, results, invocations];
  const facts = await readThrough(document, places, driver, name, (place, index, value) => {
    const item = record(value);
    if (place === invocations) calls.push(item);
    else if (place !== results) rules.add(item);
    else if (index < firstWithoutRule && rules.of(item) !== undefined) addResult(item);
    else firstWithoutRule = Math.min(firstWithoutRule, index);
  });
  // The keys of a JSON object have no order. Results that precede their rules are read in a second pass.
  if (firstWithoutRule < Number.POSITIVE_INFINITY) {
    await eachValue(document, [results], name, (_, index, value) => {
      if (index >= firstWithoutRule) addResult(record(value));
    });
  }
  const [tool, version, semanticVersion, uri] = driver.map((place) => text(facts[place]));
  return { scanner: { name: tool, version: version ?? semanticVersion, uri }, ...invocationFacts(calls) };

  function addResult(item: Fields): void {
    const finding = resultFinding(item, rules.of(item));
    if (finding !== undefined) add(finding);
  }
};

/** Section 3.20: when the tool ran, and whether it succeeded. */
function invocationFacts(invocations: readonly Fields[]) {
  const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false).length;
  return {
    startedOn: text(invocations[0]?.startTimeUtc),
    finishedOn: text(invocations.at(-1)?.endTimeUtc),
    incomplete: failed === 0 ? [] : [`${failed} of its runs report failure`],
  };
}
