// What rescan gives to GitHub: one issue, SARIF and dependencies; twice, with other jobs, without permission, and with hostile text.
import { describe, expect, test } from '@jest/globals';
import { shardOf } from '../../../src/audit/shard.ts';
import { pause } from '../../../src/net/pause.ts';
import { ISSUE_MARKER, issueState, renderIssue } from '../../../src/report/rescan-issue.ts';
import { RECORDS } from '../../support/osv.ts';
import { OPENSSL, REQUESTS, useRescan } from '../../support/rescan.ts';

const scene = useRescan();

interface SarifRun {
  readonly results: readonly { readonly message: { readonly text: string } }[];
  readonly tool: object;
}

function firstRun(): SarifRun {
  const [analysis] = scene.github.analyses;
  if (analysis === undefined) throw new Error('nothing was uploaded');
  const [run] = analysis.sarif.runs as [SarifRun];
  return run;
}

const HOSTILE_TEXTS = [
  '<img src=x onerror=alert(1)>',
  '--> <script>alert(1)</script> <!--',
  '@everyone [click](javascript:alert(1)) `x` | a | b |',
  'a\u001b[31m\u202egnp\u200b\n::error::injected',
  '</details></code>## heading',
];
const ISSUE = { issue: 'true', 'issue-severity': 'medium' };

test('nothing is sent to GitHub unless it is requested', async () => {
  scene.imageWith([OPENSSL]);
  await scene.rescan();
  expect(scene.api.asked).toEqual([]);
});

test('a service needs the repository, the commit and the token of a workflow, before anything is read', async () => {
  await expect(scene.rescan({ issue: 'true', 'github-token': '' })).rejects.toThrow('issue needs a github-token');
  expect(scene.registry.requests).toEqual([]);
});

describe('the issue', () => {
  test('lists fixable findings of the severity or above, and is found again', async () => {
    scene.imageWith([OPENSSL, REQUESTS]);
    const first = await scene.rescan({ issue: 'true' });
    expect(first.code).toBe(0);
    expect(first.outputs.issue).toBe('https://github.com/acme/app/issues/1');
    const [issue] = scene.github.issues;
    expect(issue?.title).toBe('1 fixable finding in 1 image');
    expect(issue?.body.startsWith(`${ISSUE_MARKER}\n`)).toBe(true);
    expect(issue?.body).toContain('<code>CVE-2025-9230</code>');
    expect(issue?.body).toContain('3&#46;0.17-1&#126;deb12u3');
    expect(issue?.body).not.toContain('requests');
    const writes = scene.github.writes().length;
    const second = await scene.rescan({ issue: 'true' });
    expect(second.result.services).toMatchObject([{ outcome: 'existing', text: '#1 is up to date' }]);
    expect(scene.github.writes()).toHaveLength(writes);
  });

  test('is updated, keeps what another job wrote about another image, and is closed when nothing is left', async () => {
    scene.imageWith([OPENSSL], 'a');
    scene.imageWith([REQUESTS], 'b');
    await scene.rescan({ ...ISSUE, image: scene.image('a:v1') });
    await scene.rescan({ ...ISSUE, image: scene.image('b:v1') });
    expect(scene.github.issues).toHaveLength(1);
    const [issue] = scene.github.issues;
    expect(issue?.title).toBe('2 fixable findings in 2 images');
    expect(issue?.body).toContain('a&#58;v1');
    scene.osv.records.clear();
    scene.now += 1000;
    await scene.rescan({ ...ISSUE, image: scene.image('a:v1') });
    expect(issue).toMatchObject({ state: 'open', title: '1 fixable finding in 1 image' });
    scene.now += 1000;
    const last = await scene.rescan({ ...ISSUE, image: scene.image('b:v1') });
    expect(last.result.services).toMatchObject([{ outcome: 'closed' }]);
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' });
  });

  test('that a person has closed stays closed until there is a finding that it does not list', async () => {
    scene.imageWith([OPENSSL, REQUESTS]);
    scene.osv.records.delete('GHSA-9hjg-9r4m-mvj7');
    await scene.rescan(ISSUE);
    const [issue] = scene.github.issues;
    Object.assign(issue ?? {}, { state: 'closed' });
    expect((await scene.rescan(ISSUE)).result.services).toMatchObject([{ outcome: 'existing' }]);
    expect(scene.github.issues).toHaveLength(1);
    scene.osv.records.set('GHSA-9hjg-9r4m-mvj7', RECORDS[1] ?? {});
    scene.now += 1000;
    expect((await scene.rescan(ISSUE)).result.services).toMatchObject([{ outcome: 'created' }]);
    expect(scene.github.issues).toHaveLength(2);
  });

  test('of somebody else with the marker is neither changed nor taken for the own one', async () => {
    scene.imageWith([OPENSSL]);
    const body = `${ISSUE_MARKER}\n<!-- oci-evidence data {"version":1,"images":{}} -->`;
    const foreign = scene.github.openIssue('mallory', 'No findings', body);
    await scene.rescan(ISSUE);
    expect(foreign).toMatchObject({ title: 'No findings', body, state: 'open' });
    expect(scene.github.issues[1]).toMatchObject({ author: scene.github.login, title: '1 fixable finding in 1 image' });
  });

  test('two of them become one', async () => {
    scene.imageWith([OPENSSL]);
    for (const title of ['first', 'second'])
      scene.github.openIssue(scene.github.login, title, `${ISSUE_MARKER}\nempty`);
    await scene.rescan(ISSUE);
    expect(scene.github.issues).toMatchObject([
      { title: '1 fixable finding in 1 image', state: 'open' },
      { title: 'second', state: 'closed', stateReason: 'not_planned' },
    ]);
  });

  test('with hostile data in its body is rendered from what is valid', async () => {
    scene.imageWith([OPENSSL]);
    const entry = {
      id: '<img src=x onerror=alert(1)> @everyone --> <script>',
      severity: 'high',
      package: 7,
      fixed: {},
    };
    const images = { '<b>x</b>@all': [entry, { severity: 'none' }, null], y: 'text' };
    const body = `${ISSUE_MARKER}\n<!-- oci-evidence data ${JSON.stringify({ images })} -->`;
    const issue = scene.github.openIssue(scene.github.login, 'x', body);
    await scene.rescan(ISSUE);
    expect(issue.title).toBe('2 fixable findings in 2 images');
    const text = issue.body.replaceAll(/<!--[^>]*-->/g, '');
    expect(text).not.toMatch(/<img|<script|<b>|@everyone|@all/);
    expect(issue.body.match(/-->/g)).toHaveLength(2);
  });

  test('has at most the size that GitHub takes', async () => {
    const purls = Array.from({ length: 900 }, (_, number) => `pkg:npm/${'long-name-'.repeat(12)}${number}@1.0.0`);
    for (const purl of purls) {
      const name = purl.slice('pkg:npm/'.length, -'@1.0.0'.length);
      scene.osv.records.set(`GHSA-${name}`, {
        id: `GHSA-${name}`,
        modified: '2026-08-01T00:00:00Z',
        affected: [
          {
            package: { ecosystem: 'npm', name },
            ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
          },
        ],
        database_specific: { severity: 'CRITICAL' },
      });
    }
    scene.imageWith(purls);
    expect((await scene.rescan(ISSUE)).code).toBe(0);
    const [issue] = scene.github.issues;
    expect(issue?.title).toBe('900 fixable findings in 1 image');
    expect(Buffer.byteLength(issue?.body ?? '')).toBeLessThan(65_536);
    expect(issue?.body).toMatch(/\d+ more findings are in the scan/);
    expect((await scene.rescan(ISSUE)).result.services).toMatchObject([{ outcome: 'existing' }]);
  }, 60_000);

  test('of shards that run at the same time is one, with the images of all', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const name of names) scene.imageWith([OPENSSL], `acme/${name}`);
    const sources = { image: '', 'images-from': `${scene.registry.host}/acme/*` };
    scene.sleep = () => pause(50);
    const runs = await Promise.all([1, 2, 3].map((at) => scene.rescan({ ...ISSUE, ...sources, shard: `${at}/3` })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    const open = scene.github.issues.filter(({ state }) => state === 'open');
    expect(open.map(({ title }) => title)).toEqual(['8 fixable findings in 8 images']);
  });

  test('of a shard is written again if another shard replaces it, and keeps the findings of the other', async () => {
    for (const name of ['a', 'b']) scene.imageWith([OPENSSL], `acme/${name}`);
    await scene.rescan({ ...ISSUE, image: scene.image('acme/a:v1') });
    const [issue] = scene.github.issues;
    const stale = { title: issue?.title, body: issue?.body };
    const waits: number[] = [];
    scene.sleep = async (milliseconds) => {
      // The other one had read the issue before, and does so once.
      if (waits.push(milliseconds) === 1) Object.assign(issue ?? {}, stale, { state: 'closed' });
    };
    const shard = `${shardOf(scene.image('acme/b:v1'), 2)}/2`;
    const { code, result } = await scene.rescan({ ...ISSUE, image: scene.image('acme/b:v1'), shard });
    expect(code).toBe(0);
    expect(waits).toHaveLength(2);
    const open = scene.github.issues.filter(({ state }) => state === 'open');
    expect(open.map(({ body }) => body)).toEqual([expect.stringContaining('acme/b&#58;v1')]);
    expect(result.services).toMatchObject([{ outcome: 'created', url: expect.stringContaining('/issues/2') }]);
  });

  test('that other jobs replace for ever is a failure', async () => {
    scene.imageWith([OPENSSL]);
    scene.github.openIssue(scene.github.login, 'x', `${ISSUE_MARKER}\nempty`);
    scene.sleep = async () => void Object.assign(scene.github.issues[0] ?? {}, { body: `${ISSUE_MARKER}\nempty` });
    const shard = `${shardOf(scene.image(), 2)}/2`;
    const { code, errors } = await scene.rescan({ ...ISSUE, shard });
    expect(code).toBe(1);
    expect(errors).toEqual([expect.stringContaining('other jobs replaced it 12 times')]);
  });

  test('of more images than fit says how many it leaves out', () => {
    const finding = { id: 'CVE-1', severity: 'high', package: 'p', installed: '1', fixed: '2' } as const;
    const names = Array.from({ length: 900 }, (_, at) => `registry.example/${'team-name/'.repeat(15)}app-${at}:v1`);
    const state = new Map(names.map((name) => [name, { findings: [finding], total: 1 }]));
    const { title, body } = renderIssue(state, 'high');
    expect(title).toBe('900 fixable findings in 900 images');
    expect(Buffer.byteLength(body)).toBeLessThan(65_536);
    const kept = issueState(body).size;
    expect(kept).toBeGreaterThan(0);
    expect(body).toContain(`${900 - kept} more images have such findings`);
  });

  test('is not closed while an image could not be scanned completely', async () => {
    scene.imageWith([OPENSSL], 'a');
    await scene.rescan({ ...ISSUE, image: scene.image('a:v1') });
    scene.osv.records.clear();
    const both = `${scene.image('a:v1')}\n${scene.image('missing:v1')}`;
    expect((await scene.rescan({ ...ISSUE, image: both })).code).toBe(1);
    expect(scene.github.issues).toMatchObject([{ state: 'open', title: 'No fixable findings in images' }]);
  });
});

describe('code scanning', () => {
  test('gets the findings of each image once, until there is a newer scan or commit', async () => {
    scene.imageWith([OPENSSL, REQUESTS]);
    const inputs = { 'code-scanning': 'true' };
    await scene.rescan(inputs);
    const name = scene.image();
    expect(scene.github.analyses).toMatchObject([{ category: `oci-evidence/${name}/`, ref: 'refs/heads/main' }]);
    const { results, tool } = firstRun();
    expect(results).toMatchObject([
      {
        ruleId: 'CVE-2025-9230',
        level: 'error',
        locations: [{ physicalLocation: { artifactLocation: { uri: 'app' } } }],
      },
      { ruleId: 'CVE-2024-47081', level: 'warning' },
    ]);
    expect(tool).toMatchObject({ driver: { name: 'oci-evidence' } });
    expect((await scene.rescan(inputs)).result.services).toMatchObject([{ outcome: 'existing' }]);
    expect(scene.github.analyses).toHaveLength(1);
  });
});

test('the dependency graph gets the packages of each platform', async () => {
  scene.imageWith([OPENSSL, REQUESTS]);
  await scene.rescan({ 'dependency-submission': 'true' });
  const [snapshot] = scene.github.snapshots as { manifests: Record<string, { resolved: object }>; job: object }[];
  const name = scene.image();
  expect(Object.keys(snapshot?.manifests ?? {})).toEqual([`${name} linux/amd64`, `${name} linux/arm64`]);
  expect(Object.keys(snapshot?.manifests[`${name} linux/amd64`]?.resolved ?? {})).toEqual([OPENSSL, REQUESTS]);
  expect(snapshot?.job).toMatchObject({
    id: '42',
    correlator: expect.stringMatching(/^oci-evidence .*rescan [0-9a-f]{16}$/),
  });
});

describe('without the permission', () => {
  test.each([403, 404] as const)(
    '%i: the scans are attached, and each service is a failure that names it',
    async (status) => {
      const { amd64 } = scene.imageWith([OPENSSL]);
      for (const service of ['issues', 'code-scanning', 'dependencies'] as const)
        scene.github.refused.set(service, status);
      const inputs = { issue: 'true', 'code-scanning': 'true', 'dependency-submission': 'true' };
      const { code, result, errors } = await scene.rescan(inputs);
      expect(code).toBe(1);
      expect(result.services.map(({ outcome }) => outcome)).toEqual(['failed', 'failed', 'failed']);
      for (const permission of ['issues: write', 'security-events: write', 'contents: write']) {
        expect(errors.join('\n')).toContain(permission);
      }
      expect(scene.scansOf(amd64)).toHaveLength(1);
    },
  );
});

test('a dry run sends nothing that changes something', async () => {
  scene.imageWith([OPENSSL]);
  const inputs = { issue: 'true', 'code-scanning': 'true', 'dependency-submission': 'true', 'dry-run': 'true' };
  const { result } = await scene.rescan(inputs);
  expect(result.services.map(({ outcome }) => outcome)).toEqual(['planned', 'planned', 'planned']);
  expect(scene.github.writes()).toEqual([]);
});

test.each(HOSTILE_TEXTS.map((text, at) => [at, text] as const))(
  'hostile package name %i is text everywhere',
  async (_, name) => {
    const id = 'GHSA-9hjg-9r4m-mvj7';
    const purl = `pkg:npm/${encodeURIComponent(name.slice(0, 100))}@1.0.0`;
    const decoded = name.slice(0, 100);
    scene.osv.records.set(id, {
      id,
      modified: '2026-08-01T00:00:00Z',
      summary: name,
      affected: [
        {
          package: { ecosystem: 'npm', name: decoded },
          ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '2.0.0' }] }],
        },
      ],
      database_specific: { severity: 'CRITICAL' },
    });
    scene.imageWith([purl, OPENSSL]);
    const { code, summary } = await scene.rescan({ ...ISSUE, 'code-scanning': 'true' });
    expect(code).toBe(0);
    const body = scene.github.issues[0]?.body ?? '';
    for (const markdown of [body.replaceAll(/^<!--.*-->$/gm, ''), summary]) {
      expect(markdown).not.toMatch(/<(?!\/?(?:code|details|summary|br|a href="https:\/\/)\b)[a-z!/]/i);
      expect(markdown).not.toMatch(/(?!\n)\p{C}/u);
    }
    expect(body.match(/-->/g)).toHaveLength(2);
    const { results } = firstRun();
    for (const { message } of results) expect(message.text).not.toMatch(/(?<!\\)\[|\p{C}/u);
  },
);
