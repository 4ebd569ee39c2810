// The reports of a gate: what they show, how long they get, and that no text from outside gets out of its place.
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Outcome } from '../../src/policy/decision.ts';
import { renderAuditMarkdown } from '../../src/report/audit-markdown.ts';
import { decisionJsonParts } from '../../src/report/decision-json.ts';
import { renderDecisions } from '../../src/report/decision-markdown.ts';
import { overallOutcome } from '../../src/report/decision-model.ts';
import { ageText, signerName } from '../../src/report/decision-phrases.ts';
import { renderDecisionText } from '../../src/report/decision-terminal.ts';
import { decisionWith, evaluated, imageWith, recordWith, SUBJECT } from '../support/decisions.ts';
import { hostileText, terminalActions } from '../support/hostile-text.ts';

/** The text as a reader sees it: numeric references are resolved. */
const read = (markdown: string): string =>
  markdown
    .replaceAll('<wbr>', '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)));

test('the summary: verdict in the first line, then requirement, evidence, signer and age, then what is missing', () => {
  const lines = read(renderDecisions([imageWith(undefined)])).split('\n');
  expect(lines[0]).toMatch(
    new RegExp(
      `^## ❌ <a href="https://[^"]*">ghcr\\.io/acme/app:v1</a> <code>${SUBJECT.slice(0, 'sha256:'.length + 12)}</code>$`,
    ),
  );
  const workflow =
    '<a href="https://github.com/acme/app/blob/main/.github/workflows/release.yml">acme/app · release.yml @ main</a>';
  expect(lines[2]).toBe(`**Failed: 1 of 2 requirements not met** · signed by ${workflow} · policy policy.yml`);
  expect(lines[4]).toMatch(/^\*\*❌ scan, signed by release, at most 7 d old\*\*/);
  const table = lines.indexOf('| Requirement | Evidence | Signer | Age |');
  expect(lines[table + 2]).toMatch(
    /^\| ✅ SBOM on every platform, signed by release \| cyclonedx\.org\/bom <code>\S+<\/code> \(linux\/amd64, linux\/arm64\) \| release: .* \| 2 h to 2 d \|$/,
  );
  expect(lines[table + 2]).toContain(`| release: ${workflow} |`);
  expect(lines[table + 3]).toMatch(/^\| ❌ scan, signed by release, at most 7 d old \| /);
  const text = lines.join('\n');
  expect(text.indexOf(`image <code>${SUBJECT}</code>`)).toBeGreaterThan(text.indexOf('<details>'));
  expect(text).toContain('**❌ scan, signed by release, at most 7 d old** (<code>policy.yml:6</code>)');
  expect(text).toContain(
    'To satisfy it: attach a new scan at least every 7 d: <code>oci-evidence attach ghcr.io/acme/app --scan osv</code>',
  );
});

test('a terminal shows the same, the verdict first', () => {
  const text = renderDecisionText([imageWith(undefined)]);
  expect(text).toMatch(/^Failed: 1 of 2 requirements not met\n/);
  expect(text).toContain('pass  SBOM on every platform, signed by release');
  expect(text).toContain('FAIL  scan, signed by release, at most 7 d old');
  expect(text).toContain('policy.yml:6');
  expect(text).toContain('to satisfy it: attach a new scan at least every 7 d: oci-evidence attach');
});

test('a signer with a key, after its name in the policy', () => {
  const key = { state: 'verified', signer: { kind: 'key', hint: 'aGludA==', algorithm: 'ECDSA P-256' } } as const;
  const evidence = evaluated(undefined, { signature: { ...key, time: { clock: 'none' } }, trustedAs: ['build-gate'] });
  expect(signerName(evidence, decisionWith(undefined))).toBe('build-gate: key aGludA==');
});

test.each<[Outcome, string]>([
  ['passed', 'Passed: all 2 requirements are met'],
  ['failed', 'Failed: 1 of 2 requirements not met'],
  ['warned', 'Passed with warnings: 1 of 2 requirements not met, which only warns'],
  ['undecided', 'Undecided: 1 of 2 requirements could not be checked'],
])('the verdict of %s', (outcome, verdict) => {
  expect(renderDecisionText([imageWith(undefined, outcome)]).split('\n')[0]).toBe(verdict);
});

test('several images: the table of verdicts first, what failed next, and what passed folded', () => {
  const undecided = { reference: 'ghcr.io/acme/db:v1', outcome: 'undecided', error: 'no response' } as const;
  const text = read(renderDecisions([imageWith(undefined, 'passed'), undecided, imageWith(undefined, 'failed')]));
  expect(text.split('\n')[0]).toBe('## ❌ Failed: 1 of 3 images passed');
  // The worst first, and each section names its image.
  const rows = text
    .split('\n')
    .filter((line) => /^\| [✅❔❌]/u.test(line))
    .slice(0, 3);
  expect(rows.map((row) => row.slice(2, 3))).toEqual(['❌', '❔', '✅']);
  expect(text).toMatch(/^### ❌ .*ghcr\.io\/acme\/app:v1.*\n\n\*\*Failed: 1 of 2 requirements not met\*\*/m);
  const places = ['### ❌', '### ❔', '<details><summary>✅'].map((mark) => text.indexOf(mark));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

test('more requirements that are not met than fit on a screen are folded', () => {
  const image = imageWith(undefined);
  const decision = decisionWith(undefined);
  const [met, one] = decision.results;
  if (met === undefined || one === undefined) throw new Error('there are two requirements');
  const results = [met, ...Array.from({ length: 7 }, (_, at) => ({ ...one, text: `requirement ${at}` }))];
  const text = read(renderDecisions([{ ...image, decision: { ...decision, results } }]));
  const folds = text.indexOf('<details><summary>Reasons of 3 more requirements that are not met</summary>');
  expect(folds).toBeGreaterThan(text.indexOf('| Requirement |'));
  expect(text.indexOf('**❌ requirement 3**')).toBeLessThan(text.indexOf('| Requirement |'));
  expect(text.indexOf('**❌ requirement 4**')).toBeGreaterThan(folds);
});

test('no image is no pass', () => {
  expect(overallOutcome([])).toBe('undecided');
});

test('1,000 images with 100 reasons each stay below the limit of a summary and of a comment', () => {
  const image = imageWith(undefined);
  const decision = decisionWith(undefined);
  const [met, unmet] = decision.results;
  const [reason] = unmet?.reasons ?? [];
  if (met === undefined || unmet === undefined || reason === undefined) throw new Error('there are two requirements');
  const many = Array.from({ length: 100 }, () => ({ ...reason, text: reason.text.repeat(10) }));
  const results = [met, ...Array.from({ length: 50 }, () => ({ ...unmet, reasons: many }))];
  const images = Array.from({ length: 1000 }, () => ({ ...image, decision: { ...decision, results } }));
  expect(Buffer.byteLength(renderDecisions(images))).toBeLessThan(1024 * 1024);
  expect(Buffer.byteLength(renderDecisions(images, 63_000))).toBeLessThan(65_000);
  expect(Buffer.byteLength(renderDecisions(images.slice(0, 1), 63_000))).toBeLessThan(65_000);
});

test('ages', () => {
  const day = 86_400_000;
  expect([-1, 1000, 90 * 60_000, day, 9 * day].map(ageText)).toEqual([
    'in the future',
    '< 1 min',
    '90 min',
    '24 h',
    '9 d',
  ]);
});

describe('text from outside stays text', () => {
  const texts = (property: (text: string) => void) => fc.assert(fc.property(hostileText, property), { numRuns: 150 });
  /** The tags that the renderers write themselves. */
  const OWN_TAGS = /<\/?(?:code|details|summary|w?br|a)>|<a href="https:\/\/[^"<>\s]*">/g;

  test('in markdown: no tag, no link, no cell and no line of its own', () => {
    texts((text) => {
      const images = [imageWith(text), { reference: text, outcome: 'failed', error: text } as const];
      for (const markdown of [renderDecisions(images), renderAuditMarkdown(recordWith(text))]) {
        expect(terminalActions(markdown)).toEqual([]);
        const rest = markdown.replaceAll(/^```sh\n[\s\S]*?^```$/gm, '').replaceAll(OWN_TAGS, '');
        expect(rest).not.toMatch(/[<>]|\]\(|javascript:/);
        for (const [rows] of rest.matchAll(/(?:^\|.*\n)+/gm)) {
          const cells = rows
            .trimEnd()
            .split('\n')
            .map((row) => row.split('|').length);
          expect(new Set(cells).size).toBe(1);
        }
      }
    });
  });

  test('in a terminal: nothing moves the cursor', () => {
    texts((text) => {
      const images = [imageWith(text), { reference: text, outcome: 'undecided', error: text } as const];
      expect(terminalActions(renderDecisionText(images, { color: true }))).toEqual([]);
    });
  });

  test('in JSON: the same value, and nothing invisible', () => {
    texts((text) => {
      const json = [...decisionJsonParts([imageWith(text)])].join('');
      expect(terminalActions(json)).toEqual([]);
      expect(JSON.parse(json).images[0].results[0].text).toBe(text);
    });
  });
});
