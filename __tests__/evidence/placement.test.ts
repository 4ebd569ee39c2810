import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { documentOf, readDocument } from '../../src/evidence/document.ts';
import type { Evidence } from '../../src/evidence/evidence.ts';
import type { InspectedFile } from '../../src/evidence/files.ts';
import { KINDS, type Kind } from '../../src/evidence/kinds.ts';
import { placeFiles, type Targets } from '../../src/evidence/placement.ts';
import { recognise } from '../../src/evidence/recognise.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { fixturePath } from '../support/fixtures.ts';

const platform = (architecture: string): Descriptor => ({
  mediaType: 'application/vnd.oci.image.manifest.v1+json',
  digest: digestOf(architecture),
  size: 476,
  platform: { os: 'linux', architecture, ...(architecture === 'arm64' && { variant: 'v8' }) },
});
const amd64 = platform('amd64');
const arm64 = platform('arm64');
const index: Descriptor = {
  mediaType: 'application/vnd.oci.image.index.v1+json',
  digest: digestOf('index'),
  size: 900,
};
const targets: Targets = { subject: index, platforms: [amd64, arm64], name: 'registry.example/app' };

async function file(content: object, more: Partial<InspectedFile> = {}): Promise<InspectedFile> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const {
    digest: _,
    size: __,
    ...found
  } = await recognise(
    (async function* () {
      yield bytes;
    })(),
  );
  return {
    name: 'out/a.json',
    path: 'out/a.json',
    content: found,
    document: documentOf(bytes, found.mediaType),
    ...more,
  };
}
const sbom = (about?: Descriptor): object => ({
  bomFormat: 'CycloneDX',
  metadata: { component: { type: 'container', name: 'app', ...(about && { version: about.digest }) } },
});
const statement = (...about: Descriptor[]): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: about.map(({ digest }) => ({ name: 'x', digest: { sha256: digest.slice(7) } })),
  predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
  predicate: { scanner: { result: [] } },
});
const PROVENANCE = { buildDefinition: { buildType: 'https://b/t' }, runDetails: { builder: { id: 'https://b' } } };

const place = async (
  found: InspectedFile,
  where = targets,
): Promise<{ subjects: string[]; notes: readonly string[]; evidence: readonly Evidence[] }> => {
  const { evidence, notes } = await placeFiles([found], where);
  const names = new Map([index, amd64, arm64].map((one) => [one.digest, one.platform?.architecture ?? 'index']));
  return { subjects: evidence.map(({ subject }) => names.get(subject.digest) ?? '?'), notes, evidence };
};
const json = async (evidence: Evidence | undefined): Promise<Record<string, unknown>> =>
  JSON.parse((await readDocument((evidence as Evidence).document, 10_000)).toString());

describe('a document is attached', () => {
  test('to the platform in its line, with or without the variant', async () => {
    expect((await place(await file(sbom(), { platform: 'linux/arm64' }))).subjects).toEqual(['arm64']);
    expect((await place(await file(sbom(amd64), { platform: 'linux/arm64/v8' }))).subjects).toEqual(['arm64']);
  });

  test('to the subject of its statement', async () => {
    expect((await place(await file(statement(arm64)))).subjects).toEqual(['arm64']);
    expect((await place(await file(statement(amd64, arm64)))).subjects).toEqual(['amd64', 'arm64']);
    expect((await place(await file(statement(amd64, index)))).subjects).toEqual(['index']);
  });

  test('to the one platform whose digest it mentions', async () => {
    const { subjects, notes } = await place(await file(sbom(arm64)));
    expect({ subjects, notes }).toEqual({ subjects: ['arm64'], notes: [] });
  });

  test('to every platform, with a note, if it is about a platform but does not name it', async () => {
    const { subjects, notes } = await place(await file(sbom()));
    expect(subjects).toEqual(['amd64', 'arm64']);
    expect(notes[0]).toContain('to choose one, write sbom@linux/amd64=out/a.json');
  });

  test('to the platform if there is only one', async () => {
    expect((await place(await file(sbom()), { ...targets, platforms: [arm64] })).subjects).toEqual(['arm64']);
  });

  test('to the index if it has no platforms', async () => {
    expect((await place(await file(sbom()), { ...targets, platforms: [] })).subjects).toEqual(['index']);
  });

  test('to the index if it is about the whole image', async () => {
    const { subjects, notes } = await place(await file(PROVENANCE), { ...targets, platforms: [arm64] });
    expect({ subjects, notes }).toEqual({ subjects: ['index'], notes: [] });
  });

  test('to the subject if it is not an index', async () => {
    expect((await place(await file(sbom()), { ...targets, subject: amd64, platforms: [amd64] })).subjects).toEqual([
      'amd64',
    ]);
  });
});

describe('a document is rejected', () => {
  const other = platform('s390x');
  test.each<[string, object, Partial<InspectedFile>, string]>([
    [
      'its statement is about something else',
      statement(other),
      {},
      `is about something else: none of its 1 subjects is registry.example/app@${index.digest} (found ${other.digest})`,
    ],
    [
      'its platform is not there',
      sbom(),
      { platform: 'windows/amd64' },
      'the platforms of the image are linux/amd64, linux/arm64/v8',
    ],
    [
      'its platform is not its statement’s',
      statement(amd64),
      { platform: 'linux/arm64' },
      'its statement is about sha256:',
    ],
  ])('where %s', async (_, content, more, message) => {
    const found = await file(content, more);
    await expect(place(found)).rejects.toThrow(UserError);
    await expect(place(found)).rejects.toThrow(message);
  });
});

test('rejects a platform for an image that is not an index', async () => {
  const found = await file(sbom(), { platform: 'linux/amd64' });
  await expect(place(found, { ...targets, subject: amd64, platforms: [amd64] })).rejects.toThrow('omit the platform');
});

test('rejects a signed statement without a subject, because it cannot be completed', async () => {
  const payload = Buffer.from(JSON.stringify(statement())).toString('base64');
  const envelope = { payload, payloadType: 'application/vnd.in-toto+json', signatures: [{ sig: 'MEUC' }] };
  await expect(place(await file(envelope, { platform: 'linux/amd64' }))).rejects.toThrow('has no subject');
});

describe('a statement about something else is rejected and never changed', () => {
  const encoded = index.digest.slice(7);
  const sha1 = 'a'.repeat(40);
  test.each<[string, unknown]>([
    ['a commit', [{ name: 'x', digest: { gitCommit: sha1 } }]],
    ['a sha1 digest', [{ name: 'x', digest: { sha1 } }]],
    ['a sha384 digest', [{ name: 'x', digest: { sha384: 'b'.repeat(96) } }]],
    ['our digest in upper case', [{ name: 'x', digest: { sha256: encoded.toUpperCase() } }]],
    ['our digest under an algorithm in upper case', [{ name: 'x', digest: { SHA256: encoded } }]],
    ['our digest under another algorithm', [{ name: 'x', digest: { sha512: encoded } }]],
    ['our digest under a made-up algorithm', [{ name: 'x', digest: { 'sha256 ': encoded } }]],
    ['our digest with its algorithm as a prefix', [{ name: 'x', digest: { sha256: index.digest } }]],
    ['our digest with more behind it', [{ name: 'x', digest: { sha256: `${encoded} and more` } }]],
    ['our digest cut short', [{ name: 'x', digest: { sha256: encoded.slice(0, 63) } }]],
    ['a digest that is no text', [{ name: 'x', digest: { sha256: 7 } }]],
    ['a name alone', [{ name: index.digest }]],
    ['an empty digest set', [{ name: 'x', digest: {} }]],
    ['a text in place of a subject', [index.digest]],
    ['nothing in place of a subject', [null]],
    ['several, none of them ours', [{ digest: { sha1 } }, { digest: { sha256: digestOf('other').slice(7) } }]],
  ])('%s', async (_, subject) => {
    const found = await file({ ...statement(), subject });
    await expect(place(found)).rejects.toThrow(UserError);
    await expect(place(found)).rejects.toThrow('about something else');
    const envelope = {
      payload: Buffer.from(JSON.stringify({ ...statement(), subject })).toString('base64'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'MEUC' }],
    };
    await expect(place(await file(envelope))).rejects.toThrow('about something else');
  });

  test('but is accepted if one of its subjects is the image', async () => {
    const subject = [{ digest: { gitCommit: sha1 } }, { digest: { sha1, sha256: encoded } }];
    const { evidence } = await place(await file({ ...statement(), subject }));
    expect(evidence.map(({ subject: about }) => about.digest)).toEqual([index.digest]);
    expect(await json(evidence[0])).toEqual({ ...statement(), subject });
  });

  test('even if the line names a platform', async () => {
    const found = await file({ ...statement(), subject: [{ digest: { sha1 } }] }, { platform: 'linux/amd64' });
    await expect(place(found)).rejects.toThrow('about something else');
  });
});

describe('a statement is made', () => {
  test('from a bare predicate, whose bytes are preserved', async () => {
    const { evidence } = await place(await file({ ...PROVENANCE, big: 12345678901234567890n.toString() }));
    expect(evidence[0]).toMatchObject({
      kind: 'provenance',
      title: 'a.intoto.json',
      predicateType: 'https://slsa.dev/provenance/v1',
      producer: 'https://b',
      annotations: { 'io.github.oci-evidence.format': 'slsa-provenance-v1' },
    });
    expect(evidence[0]?.document.descriptor.mediaType).toBe('application/vnd.in-toto+json');
    expect(await json(evidence[0])).toEqual({
      _type: 'https://in-toto.io/Statement/v1',
      subject: [{ name: 'registry.example/app', digest: { sha256: index.digest.slice(7) } }],
      predicateType: 'https://slsa.dev/provenance/v1',
      predicate: { ...PROVENANCE, big: '12345678901234567890' },
    });
  });

  test('complete if its subject is missing', async () => {
    const { evidence } = await place(await file(statement()));
    expect(await json(evidence[0])).toEqual({
      ...statement(),
      subject: [{ name: 'registry.example/app', digest: { sha256: amd64.digest.slice(7) } }],
    });
    const { document } = evidence[0] as Evidence;
    expect(digestOf(await readDocument(document, 10_000))).toBe(document.descriptor.digest);
  });
});

describe('docs/evidence.md says where a kind is attached on a multi-platform image', () => {
  const page = readFileSync(fixturePath('../../docs/evidence.md'), 'utf8');
  const kinds = Object.keys(KINDS) as Kind[];

  /** A document of the kind that names neither a platform nor a subject. */
  const placedAs = async (kind: Kind): Promise<string[]> => {
    const { content, ...rest } = await file({ any: 'document' });
    return (await place({ ...rest, content: { ...content, kind } })).subjects;
  };

  test.each(kinds)('%s, in its row of the table', async (kind) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\` |`));
    const where = row?.split(' | ')[1];
    expect(where).toBe(
      (await placedAs(kind)).includes('index') ? 'the image: its index if it has one' : 'the manifest of each platform',
    );
  });

  test('in the rules for subjects', async () => {
    const named = /^4\. (.+): the manifest of each platform\./m.exec(page)?.[1]?.split(/, | and /) ?? [];
    expect(page).toContain('\n5. All other kinds: the image itself, which is the index of a multi-platform image.\n');
    for (const kind of kinds) {
      const isNamed = named.some((name) => name.toLowerCase() === KINDS[kind].label.toLowerCase());
      expect([kind, await placedAs(kind)]).toEqual([kind, isNamed ? ['amd64', 'arm64'] : ['index']]);
    }
    expect(named).toHaveLength(kinds.filter((kind) => KINDS[kind].target === 'platform').length);
  });
});
