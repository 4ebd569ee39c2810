// The comparison of two images, over plain data.
import { describe, expect, test } from '@jest/globals';
import { compareImages } from '../../src/diff/compare.ts';
import { compareComponents } from '../../src/diff/components.ts';
import type { AttachedEvidence, Component, ImageContents, SourceState } from '../../src/diff/contents.ts';
import { compareFindings } from '../../src/diff/findings.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import { digestOf } from '../../src/oci/digest.ts';

const component = (purl: string, license?: string): Component => {
  const [, name = '', version] = /([^/@]+)@([^?]+)/.exec(purl) ?? [];
  return { name, ...(version && { version }), purl, ...(license && { license }) };
};
const changesOf = (before: readonly string[], after: readonly string[]): readonly string[] =>
  compareComponents(
    before.map((purl) => component(purl)),
    after.map((purl) => component(purl)),
  ).changes.map(({ change, name, before: old, after: now }) => `${change} ${name} ${old ?? '-'} ${now ?? '-'}`);

describe('components', () => {
  test.each([
    ['pkg:deb/debian/bash@5.2-1', 'pkg:deb/debian/bash@5.2-2', 'upgraded bash 5.2-1 5.2-2'],
    ['pkg:deb/debian/bash@1:1.0', 'pkg:deb/debian/bash@9.0', 'downgraded bash 1:1.0 9.0'],
    ['pkg:apk/alpine/musl@1.2.5-r9', 'pkg:apk/alpine/musl@1.2.5-r10', 'upgraded musl 1.2.5-r9 1.2.5-r10'],
    ['pkg:npm/%40a/b@9.0.0', 'pkg:npm/%40a/b@10.0.0', 'upgraded b 9.0.0 10.0.0'],
    ['pkg:golang/x.org/y@v1.9.0', 'pkg:golang/x.org/y@v1.10.0', 'upgraded y v1.9.0 v1.10.0'],
    ['pkg:pypi/z@1.0rc1', 'pkg:pypi/z@1.0', 'upgraded z 1.0rc1 1.0'],
    ['pkg:generic/tool@abc', 'pkg:generic/tool@abd', 'changed tool abc abd'],
    ['pkg:deb/debian/a@1?arch=amd64', 'pkg:deb/debian/a@1?arch=arm64', undefined],
  ])('%s and %s', (before, after, change) => {
    expect(changesOf([before], [after])).toEqual(change === undefined ? [] : [change]);
  });

  test('several versions of one package are paired from the newest', () => {
    expect(changesOf(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.0.0'], ['pkg:npm/a@2.0.0', 'pkg:npm/a@3.0.0'])).toEqual([
      'upgraded a 1.0.0 3.0.0',
    ]);
    expect(changesOf(['pkg:npm/a@1.0.0', 'pkg:npm/a@2.0.0'], ['pkg:npm/a@2.1.0'])).toEqual([
      'upgraded a 2.0.0 2.1.0',
      'removed a 1.0.0 -',
    ]);
    expect(changesOf([], ['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.0'])).toEqual(['added a - 1.0.0']);
  });

  test('licenses: of components, and of the whole image', () => {
    const before = [component('pkg:npm/a@1.0.0', 'MIT'), component('pkg:npm/b@1.0.0', 'MIT')];
    const after = [component('pkg:npm/a@2.0.0', 'BUSL-1.1'), component('pkg:npm/b@1.0.0')];
    const diff = compareComponents(before, after);
    expect(diff.licenses.map(({ name, before: old, after: now }) => [name, old, now])).toEqual([
      ['a', 'MIT', 'BUSL-1.1'],
      ['b', 'MIT', null],
    ]);
    expect([diff.newLicenses, diff.goneLicenses, diff.unchanged]).toEqual([['BUSL-1.1'], ['MIT'], 1]);
  });
});

const finding = (id: string, fields: Partial<Finding> = {}): Finding => ({
  id,
  aliases: [],
  package: 'pkg:deb/debian/bash@5.2',
  severity: 'high',
  status: 'affected',
  ...fields,
});

test('findings: fixed, new and remaining, across aliases, versions and scanners', () => {
  const before = [
    finding('CVE-1'),
    finding('CVE-2', { aliases: ['GHSA-2'] }),
    finding('CVE-3'),
    finding('CVE-4', { status: 'not_affected' }),
  ];
  const after = [
    finding('CVE-1', { package: 'pkg:deb/debian/bash@5.3' }),
    finding('GHSA-2'),
    finding('CVE-3', { status: 'fixed' }),
    finding('CVE-4'),
    finding('CVE-5', { severity: 'critical' }),
    finding('CVE-5', { severity: 'low' }),
    finding('CVE-1', { package: 'pkg:deb/debian/zsh@1' }),
  ];
  const { appeared, fixed, remaining } = compareFindings(before, after);
  expect(appeared.map(({ id, severity, package: purl }) => [id, severity, purl])).toEqual([
    ['CVE-5', 'critical', 'pkg:deb/debian/bash@5.2'],
    ['CVE-1', 'high', 'pkg:deb/debian/zsh@1'],
    ['CVE-4', 'high', 'pkg:deb/debian/bash@5.2'],
  ]);
  expect(fixed.map(({ id }) => id)).toEqual(['CVE-3']);
  expect(remaining).toBe(2);
});

const contents = (name: string, fields: Partial<ImageContents> = {}): ImageContents => ({
  reference: `registry.example/app@${digestOf(name)}`,
  digest: digestOf(name),
  platforms: [],
  evidence: [],
  notes: [],
  ...fields,
});
const evidence = (signer: string | null, kind: AttachedEvidence['kind'] = 'sbom'): AttachedEvidence => ({
  kind,
  platform: null,
  predicateType: null,
  signer,
});

test('evidence and signers that came or went', () => {
  const before = contents('a', { evidence: [evidence('acme'), evidence('acme'), evidence(null, 'scan')] });
  const after = contents('b', { evidence: [evidence('acme'), evidence('other', 'approval')] });
  const diff = compareImages(before, after);
  expect(diff.evidence).toEqual({
    appeared: [evidence('other', 'approval')],
    gone: [evidence('acme'), evidence(null, 'scan')],
  });
  expect(diff.signers).toEqual({ appeared: ['other'], gone: [] });
});

describe('source', () => {
  const [first, second] = ['1'.repeat(40), '2'.repeat(40)] as [string, string];
  const link = (before: SourceState, after: SourceState): string | undefined =>
    compareImages(contents('a', { source: before }), contents('b', { source: after })).source.compare;
  const at = (commit: string, repository = 'github.com/acme/app'): SourceState => ({ repository, commit });

  test('has a link to the commits between', () => {
    expect(link(at(first), at(second))).toBe(`https://github.com/acme/app/compare/${first}...${second}`);
    const group = 'gitlab.com/acme/group/app';
    expect(link(at(first, group), at(second, group))).toBe(`https://${group}/-/compare/${first}...${second}`);
  });

  test.each([
    ['another repository', at(first), at(second, 'github.com/acme/other')],
    ['an unknown host', at(first, 'evil.example/a/b'), at(second, 'evil.example/a/b')],
    ['a commit that is none', at(first), at('main](javascript:x)')],
    ['a path that is none', at(first, 'github.com/a/b)[x]'), at(second, 'github.com/a/b)[x]')],
    ['the same commit', at(first), at(first)],
  ])('has no link for %s', (_, before, after) => {
    expect(link(before, after)).toBeUndefined();
  });
});

test('platforms are paired by name; an image without an index is compared with the only platform of another', () => {
  const platform = (name: string | null, version: string) => ({
    platform: name,
    digest: digestOf(`${name}${version}`),
    sbom: { from: 'attached' as const, components: [component(`pkg:npm/a@${version}`)] },
  });
  const before = contents('a', { platforms: [platform('linux/amd64', '1.0.0'), platform('linux/arm64', '1.0.0')] });
  const after = contents('b', { platforms: [platform('linux/amd64', '2.0.0'), platform('linux/s390x', '2.0.0')] });
  const { platforms } = compareImages(before, after);
  expect(platforms.map((one) => [one.platform, one.components?.changes.length])).toEqual([
    ['linux/amd64', 1],
    ['linux/arm64', undefined],
    ['linux/s390x', undefined],
  ]);
  const single = compareImages(
    contents('a', { platforms: [platform(null, '1.0.0')] }),
    contents('b', { platforms: [platform('linux/amd64', '1.0.0')] }),
  );
  expect(single.platforms[0]?.components?.unchanged).toBe(1);
});
