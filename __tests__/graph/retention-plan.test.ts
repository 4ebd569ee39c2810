import { describe, expect, test } from '@jest/globals';
import { type Inventory, type InventoryNode, reachableFrom, taggedSubject } from '../../src/graph/inventory.ts';
import type { EvidenceDecision } from '../../src/graph/retention.ts';
import {
  deletionPlan,
  type PlanInput,
  type RemovalPlan,
  removalPlan,
  stepsOf,
} from '../../src/graph/retention-plan.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';

interface Row extends Partial<Omit<InventoryNode, 'entries' | 'subject' | 'descriptor'>> {
  readonly entries?: readonly string[];
  readonly subject?: string;
}

function inventoryOf(rows: Readonly<Record<string, Row>>, missing: readonly string[] = []): Inventory {
  const nodes = Object.entries(rows).map(([name, { entries = [], subject, ...row }]): InventoryNode => {
    return {
      descriptor: { mediaType: MEDIA_TYPE.manifest, digest: digestOf(name), size: 1 },
      role: subject === undefined ? 'image' : 'referrer',
      tags: [],
      platform: null,
      entries: entries.map((entry) => digestOf(entry)),
      subject: subject === undefined ? null : digestOf(subject),
      ...row,
    };
  });
  return {
    location: 'registry.example/app',
    nodes: new Map(nodes.map((node) => [node.descriptor.digest, node])),
    missing: new Set(missing.map((name) => digestOf(name))),
    tags: new Map(),
    notes: [],
  };
}

function decision(removed: readonly string[], fields: { kept?: readonly string[]; guarded?: readonly string[] } = {}) {
  return {
    removed: new Map(removed.map((name) => [digestOf(name), 'too-old'])),
    kept: new Map((fields.kept ?? []).map((name) => [digestOf(name), 'signed-by-others'])),
    guarded: new Set((fields.guarded ?? []).map((name) => digestOf(name))),
  } satisfies EvidenceDecision;
}

const planOf = (
  inventory: Inventory,
  evidence: EvidenceDecision,
  keep: readonly string[],
  more: Partial<PlanInput> = {},
) =>
  removalPlan({
    inventory,
    items: [],
    evidence,
    untaggedBefore: 1000,
    keptImages: keep.map((name) => digestOf(name)),
    ...more,
  });

/** The stages by name, each sorted. */
function stagesOf(plan: RemovalPlan, rows: Readonly<Record<string, Row>>): readonly (readonly string[])[] {
  const names = new Map(Object.keys(rows).map((name) => [digestOf(name), name]));
  const stages = [...plan.evidence, ...plan.images.flat()];
  return stages.map((stage) => stage.map(({ object }) => names.get(object.digest) ?? '?').toSorted());
}

const image: Readonly<Record<string, Row>> = {
  index: { entries: ['amd64', 'arm64'], tags: ['v1'] },
  amd64: {},
  arm64: {},
  sbom: { subject: 'amd64' },
  signature: { subject: 'sbom' },
  timestamp: { subject: 'signature' },
  provenance: { subject: 'index' },
};

test('children go before their parents', () => {
  const plan = planOf(inventoryOf(image), decision(['sbom']), ['index']);
  expect(stagesOf(plan, image)).toEqual([['timestamp'], ['signature'], ['sbom']]);
  expect(stepsOf(plan).map(({ reason }) => reason)).toEqual(['attached', 'attached', 'too-old']);
});

test('evidence stays if what others signed is attached to it, at any level', () => {
  const plan = planOf(inventoryOf(image), decision(['sbom', 'provenance'], { guarded: ['timestamp'] }), ['index']);
  expect(stagesOf(plan, image)).toEqual([['provenance']]);
  expect(plan.protections.get('has-evidence')).toBe(1);
});

test('a list that names an image as evidence does not remove it', () => {
  const plan = planOf(inventoryOf(image), decision(['arm64']), ['index']);
  expect(stepsOf(plan)).toEqual([]);
});

test('a deletion removes leaves first, entries before the index, and what only it needs', () => {
  const rows = {
    ...image,
    signatureTag: { subject: 'index', role: 'cosign-tag', tags: ['sha256-x.sig'] },
    list: { subject: 'sbom', role: 'fallback-tag', tags: ['sha256-y'] },
    other: { entries: ['arm64'], tags: ['other'] },
    scan: { subject: 'arm64' },
  } as const;
  const plan = deletionPlan(inventoryOf(rows), digestOf('index'), [digestOf('other')]);
  expect(stagesOf(plan, rows)).toEqual([
    ['timestamp'],
    ['signature'],
    ['list'],
    ['provenance', 'sbom'],
    ['signatureTag'],
    ['amd64'],
    ['index'],
  ]);
  expect([...plan.kept]).toEqual(expect.arrayContaining(['arm64', 'other', 'scan'].map((name) => digestOf(name))));
});

describe('a whole repository', () => {
  const rows: Readonly<Record<string, Row>> = {
    v2: { entries: ['amd64', 'arm64'], tags: ['v2'] },
    amd64: {},
    arm64: {},
    v1: { entries: ['old-amd64', 'arm64'], tags: ['v1'], pushed: 10 },
    'old-amd64': {},
    'old-sbom': { subject: 'old-amd64' },
    sbom: { subject: 'arm64' },
    dangling: { pushed: 10 },
    'dangling-sbom': { subject: 'dangling', pushed: 10 },
    building: { pushed: 2000 },
    'building-sbom': { subject: 'building', pushed: 10 },
    'kept-parent': { pushed: 10 },
    'young-evidence': { subject: 'kept-parent', pushed: 2000 },
    left: { subject: 'gone', role: 'fallback-tag', tags: ['sha256-gone'] },
    'left-sbom': { subject: 'gone' },
  };
  const images = { kept: new Map(), removed: new Set([digestOf('v1')]) };

  test('loses all that no kept image reaches, and nothing that arrived a short time ago', () => {
    const plan = planOf(inventoryOf(rows, ['gone']), decision([]), ['v2'], { images });
    expect(stagesOf(plan, rows)).toEqual([
      ['dangling-sbom', 'left-sbom', 'old-sbom'],
      ['left'],
      ['old-amd64'],
      ['dangling', 'v1'],
    ]);
    expect(Object.fromEntries(plan.protections)).toEqual({ reachable: 4, 'too-young': 4 });
  });

  test('without a rule for images loses only what a rule for evidence selects', () => {
    const plan = planOf(inventoryOf(rows, ['gone']), decision(['left-sbom']), ['v2', 'v1']);
    expect(stagesOf(plan, rows)).toEqual([['left-sbom'], ['left']]);
  });

  test('the tag of a missing subject stays while an entry stays', () => {
    const more = { ...rows, 'left-signature': { subject: 'gone' } };
    const plan = planOf(inventoryOf(more, ['gone']), decision(['left-sbom']), ['v2', 'v1']);
    expect(stagesOf(plan, more)).toEqual([['left-sbom']]);
  });
});

test('what a kept tag on evidence is attached to stays whole', () => {
  const rows: Readonly<Record<string, Row>> = {
    ...image,
    tagged: { subject: 'amd64', role: 'image', tags: ['scan'] },
  };
  const images = { kept: new Map(), removed: new Set([digestOf('index')]) };
  const plan = planOf(inventoryOf(rows), decision([]), ['tagged'], { images });
  expect(stagesOf(plan, rows)).toEqual([['provenance'], ['arm64'], ['index']]);
});

test('a cycle, which only false lists have, ends', () => {
  const rows: Readonly<Record<string, Row>> = { image: {}, a: { subject: 'b' }, b: { subject: 'a' } };
  const inventory = inventoryOf(rows);
  expect(reachableFrom([digestOf('a')], inventory).size).toBe(2);
  const plan = planOf(inventory, decision(['a']), ['image']);
  expect(stagesOf(plan, rows).flat().toSorted()).toEqual(['a', 'b']);
});

const HEX = 'a'.repeat(64);
test.each([
  [`sha256-${HEX}`, { subject: `sha256:${HEX}`, isCosign: false }],
  [`sha256-${HEX}.sig`, { subject: `sha256:${HEX}`, isCosign: true }],
  [`sha256-${HEX}.att`, { subject: `sha256:${HEX}`, isCosign: true }],
  [`sha256-${HEX}.other`, undefined],
  [`sha256-${HEX}.sig.sig`, undefined],
  [`sha256-${HEX.slice(1)}`, undefined],
  ['v1.sig', undefined],
])('the tag %s names its subject', (tag, expected) => {
  expect(taggedSubject(tag)).toEqual(expected);
});
