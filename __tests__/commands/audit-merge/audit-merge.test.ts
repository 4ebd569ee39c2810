// The report of an audit: lines of shards as markdown, CSV, HTML and JSON lines, with the images that no shard reported.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { AuditLine } from '../../../src/audit/line.ts';
import { shardOf } from '../../../src/audit/shard.ts';
import type { HtmlReport } from '../../../src/report/html/model.ts';
import { auditLine, DIGEST, lineWith, numberedLine } from '../../support/audit-lines.ts';
import { useScene } from '../../support/scene.ts';

const scene = useScene();
const text = (lines: readonly AuditLine[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');
const written = (name: string): string => readFileSync(join(scene.workspace.path, 'report', name), 'utf8');
const linesIn = (name: string): AuditLine[] =>
  written(name)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const merge = (...args: string[]) => scene.cli('audit', 'merge', ...args, '--output-dir=report');
const htmlReport = (): HtmlReport => {
  const json = /<script type="application\/json" id="report">(.*?)<\/script>/s.exec(written('audit.html'))?.[1];
  return JSON.parse(json ?? '');
};

test('the lines of several shards are one report in every format', async () => {
  const passed = Array.from({ length: 30 }, (_, at) =>
    numberedLine(at, { labels: [{ name: 'team', value: `team-${at % 3}` }] }),
  );
  const fixable = { critical: 2, high: 0, medium: 0, low: 0, negligible: 0, unknown: 0 };
  const failed = numberedLine(100, {
    outcome: 'failed',
    signers: ['https://github.com/acme/app/.github/workflows/release.yml@refs/heads/main'],
    missing: [
      {
        ...{
          name: 'require[0]',
          requirement: 'SBOM, signed by release',
          kind: 'sbom',
          platform: null,
          outcome: 'failed',
        },
        ...{ code: 'missing', reason: 'no SBOM is attached', remedy: 'attach an SBOM' },
      },
    ],
    findings: {
      ...{ scans: 1, verified: true, incomplete: false, open: { ...fixable, high: 3 }, fixable },
      worst: [{ id: 'CVE-2026-1', severity: 'critical', package: 'pkg:apk/musl', installed: '1', fixed: '2' }],
    },
  });
  scene.workspace.write('shard-1.jsonl', text(passed));
  scene.workspace.write('shard-2.jsonl', text([failed]));
  const { code, out } = await merge('shard-*.jsonl', '--group-by=team');
  expect(code).toBe(0);
  expect(out).toContain('31 images: 30 passed, 1 failed');
  expect(linesIn('audit.jsonl')).toEqual([...passed, failed]);
  const markdown = written('audit.md');
  for (const part of [
    '| no team | 1 | 0 | 1 | 0 | 1 |',
    '| team-0 | 10 | 10 | 0 | 0 | 0 |',
    'CVE-2026-1',
    'SBOM, signed by release | 1 |',
  ]) {
    expect(markdown.replaceAll('&#45;', '-')).toContain(part);
  }
  const rows = written('audit.csv').trimEnd().split('\r\n');
  expect(rows).toHaveLength(32);
  expect(rows.at(-1)).toContain('"SBOM, signed by release: no SBOM is attached"');
  const { images, command } = htmlReport();
  expect(command).toBe('audit');
  expect(images).toHaveLength(31);
  expect(images[0]).toMatchObject({
    outcome: 'failed',
    group: 'no team',
    openFindings: '2 critical, 3 high',
    verdict: 'Failed: no SBOM is attached',
    contents: { findings: [['critical', 'CVE-2026-1', 'pkg:apk/musl', '1', '2', 'affected', '', '', [0]]] },
  });
});

describe('images that no shard reported', () => {
  test('are undecided lines that name the shard, in every format', async () => {
    const all = Array.from({ length: 40 }, (_, at) => numberedLine(at));
    const failedShard = 2;
    const reported = all.filter(({ reference }) => shardOf(reference, 3) !== failedShard);
    const missing = all.length - reported.length;
    expect(missing).toBeGreaterThan(0);
    scene.workspace.write('images.txt', all.map(({ reference }) => `${reference} team=web`).join('\n'));
    scene.workspace.write('shard-1.jsonl', text(reported));
    const { code, err } = await merge(
      'shard-1.jsonl',
      'shard-2*.jsonl',
      '--images-from=images.txt',
      '--shards=3',
      '--fail-on=undecided',
    );
    expect(code).toBe(3);
    expect(err).toContain(`no shard reported ${missing} images; they belong to shard 2/3`);
    expect(err).toContain('"shard-2*.jsonl" matches no files');
    const lines = linesIn('audit.jsonl');
    expect(lines).toHaveLength(all.length);
    const unknown = lines.filter(({ error }) => error?.code === 'unknown');
    expect(unknown).toHaveLength(missing);
    expect(unknown[0]).toMatchObject({ outcome: 'undecided', labels: [{ name: 'team', value: 'web' }] });
    expect(written('audit.md')).toContain('### Images that no shard reported');
    expect(written('audit.csv').match(/unknown: shard 2\/3 has no line/g)).toHaveLength(missing);
    expect(htmlReport().images.filter(({ outcome }) => outcome === 'undecided')).toHaveLength(missing);
  });

  test('all of them, if every shard failed', async () => {
    scene.workspace.write('images.txt', 'registry.example/acme/app:v1\nregistry.example/other:*\n');
    const { out } = await merge('shard-*.jsonl', '--images-from=images.txt');
    expect(out).toContain('2 images: 2 undecided, of which no shard reported 2');
  });

  test('none, where a pattern of the list has images in the lines', async () => {
    scene.workspace.write('images.txt', 'registry.example/acme/app:*\n');
    scene.workspace.write('lines.jsonl', text([auditLine()]));
    const { out } = await merge('lines.jsonl', '--images-from=images.txt');
    expect(out).toContain('1 image: 1 passed');
  });
});

test('of several lines about one image the newest decision counts, in whatever order the files come', async () => {
  const undecided = auditLine({
    time: '2026-11-23T00:00:00.000Z',
    outcome: 'undecided',
    error: { code: 'network', message: 'lost' },
  });
  const old = auditLine({ time: '2026-11-20T00:00:00.000Z', outcome: 'failed' });
  const current = auditLine({ time: '2026-11-22T00:00:00.000Z' });
  for (const order of [
    [undecided, old, current],
    [current, old, undecided],
  ]) {
    scene.workspace.write('lines.jsonl', text(order));
    const { err } = await merge('lines.jsonl');
    expect(linesIn('audit.jsonl')).toEqual([current]);
    expect(err).toContain('2 lines are about images that have a newer line');
  }
});

test('changes since an earlier audit: changed, new and gone images', async () => {
  const [a, b, c] = [numberedLine(1), numberedLine(2), numberedLine(3)];
  scene.workspace.write('last.jsonl', text([a, b]));
  scene.workspace.write('now.jsonl', text([{ ...a, outcome: 'failed', digest: `sha256:${'b'.repeat(64)}` }, c]));
  const { out } = await merge('now.jsonl', '--since=last.jsonl');
  const changes = out.slice(out.indexOf('Changes since'));
  expect(changes).toContain(
    `${a.reference}: decision: passed → failed; digest: ${DIGEST.slice(0, 19)} → sha256:bbbbbbbbbbbb`,
  );
  expect(changes).toContain(`${c.reference}: new image`);
  expect(changes).toContain(`${b.reference}: not audited any more`);
  expect(written('audit.md')).toContain('Changes since last.jsonl');
});

describe('files that are no audit', () => {
  test.each([
    ['no JSON', 'nothing\n', 'lines.jsonl:1 is not an audit line: it is not a JSON object'],
    ['other JSON', '\n{"$schema":"x"}\n', 'lines.jsonl:2 is not an audit line: its $schema'],
    ['another outcome', `${JSON.stringify({ ...auditLine(), outcome: 'fine' })}\n`, 'outcome is not passed'],
    ['no reference', `${JSON.stringify({ ...auditLine(), reference: 7 })}\n`, 'reference is missing'],
    ['a line without end', `{"a":"${'x'.repeat(2 * 1024 * 1024)}`, 'has more than'],
    ['nothing', '', 'the files have no lines'],
  ])('%s', async (_, content, message) => {
    scene.workspace.write('lines.jsonl', content);
    expect(await merge('lines.jsonl')).toMatchObject({ code: 2, err: expect.stringContaining(message) });
  });

  test('fields of wrong types become empty instead of failing the whole report', async () => {
    const odd = {
      ...auditLine(),
      missing: 'none',
      evidence: [7, null, { kind: 3 }],
      findings: { open: 'many', worst: {} },
      labels: [{}],
    };
    scene.workspace.write('lines.jsonl', text([odd as never]));
    expect(await merge('lines.jsonl')).toMatchObject({ code: 0 });
  });

  test('a line of an earlier version, without the reasons why findings may be missing', async () => {
    const { findingsIncomplete: _, ...earlier } = lineWith('text');
    scene.workspace.write('lines.jsonl', text([earlier as never]));
    expect(await merge('lines.jsonl')).toMatchObject({ code: 0 });
    expect(JSON.parse(written('audit.jsonl'))).toMatchObject({
      findingsIncomplete: ['a scan states that findings may be missing'],
    });
  });

  test('a file that does not exist', async () => {
    expect(await merge('absent.jsonl')).toMatchObject({
      code: 2,
      err: expect.stringContaining('no such file or directory (ENOENT); check the path'),
    });
  });
});

test('hostile names in every view are shown as text', async () => {
  const texts = [
    '=HYPERLINK("https://evil.example","click")',
    '+1+cmd|"/C calc"!A0',
    '-2+3',
    '@SUM(1)',
    '\t=1',
    '</script><script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '[click](https://evil.example) ![x](https://evil.example/x.png) @octocat',
    '| cell | cell |\n# heading',
    '\u001b]8;;https://evil.example\u001b\\link\u0007',
    '\u202egnp.exe',
    '::error::injected\r\n::set-output name=a::b',
    '"quoted","cell"',
  ];
  scene.workspace.write('lines.jsonl', text(texts.map((one, at) => ({ ...lineWith(one), reference: `${one}${at}` }))));
  const { code, out } = await merge('lines.jsonl', '--group-by=team');
  expect(code).toBe(0);
  const views: Record<string, string> = {
    text: out,
    ...Object.fromEntries(['audit.md', 'audit.csv', 'audit.html', 'audit.jsonl'].map((name) => [name, written(name)])),
  };
  for (const [name, view] of Object.entries(views)) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect([name, /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202e]/.exec(view)]).toEqual([name, null]);
  }
  expect(views['audit.md']).not.toMatch(/<(?:script|img)|\]\(https|\n# heading|@octocat/);
  expect(views['audit.html']?.match(/<script/g)).toHaveLength(2);
  for (const row of views['audit.csv']?.trimEnd().split('\r\n').slice(1) ?? []) {
    const cells = [...row.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
      cell.replace(/^"|"$/g, ''),
    );
    expect(cells).toHaveLength(24);
    for (const cell of cells) expect(cell).not.toMatch(/^[\s\\]*[=+\-@]/);
  }
});

test('100,000 lines', async () => {
  const lines = Array.from({ length: 100_000 }, (_, at) => numberedLine(at));
  scene.workspace.write('lines.jsonl', text(lines));
  const { out } = await scene.cli('audit', 'merge', 'lines.jsonl');
  expect(out).toContain('100,000 images: 100000 passed');
}, 120_000);
