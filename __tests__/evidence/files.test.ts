import { mkdir, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { UserError } from '../../src/errors.ts';
import { readDocument } from '../../src/evidence/document.ts';
import { kindHint, parseFileLine } from '../../src/evidence/file-line.ts';
import { type FilesOptions, inspectFiles } from '../../src/evidence/files.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { collectScan } from '../../src/scan/parsers/parse.ts';
import { temporaryDirectory } from '../support/fixtures.ts';

const SBOM = '{"bomFormat":"CycloneDX","specVersion":"1.6","components":[]}';
const SARIF = '{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"x"}},"results":[]}]}';

let workspace: string;
beforeEach(async () => {
  workspace = await temporaryDirectory();
});

const put = async (path: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(join(workspace, path, '..'), { recursive: true });
  await writeFile(join(workspace, path), content);
};
const inspect = (lines: string[], options: Partial<FilesOptions> = {}) =>
  inspectFiles(lines, { workspace, readFindings: collectScan, ...options });
const refused = async (lines: string[], options?: Partial<FilesOptions>): Promise<string> => {
  try {
    await inspect(lines, options);
  } catch (error) {
    expect(error).toBeInstanceOf(UserError);
    return (error as Error).message;
  }
  throw new Error('it was accepted');
};

describe('a line', () => {
  test.each([
    ['sbom.json', { path: 'sbom.json' }],
    ['sbom=dist/*.json', { path: 'dist/*.json', kind: 'sbom' }],
    ['sbom@linux/arm64=a.json', { path: 'a.json', kind: 'sbom', platform: 'linux/arm64' }],
    ['@linux/arm64/v8=a.json', { path: 'a.json', platform: 'linux/arm64/v8' }],
    ['sbom=@linux/amd64=a.json', { path: 'a.json', kind: 'sbom', platform: 'linux/amd64' }],
    ['a=b.json', { path: 'a=b.json' }],
    ['sbom=a=b.json', { path: 'a=b.json', kind: 'sbom' }],
    ['  model-card = README.md ', { path: 'model-card = README.md' }],
    ['scan=scan=x.sarif', { path: 'x.sarif', kind: 'scan' }],
  ])('%j', (text, expected) => {
    expect(parseFileLine(text)).toEqual({ text, ...expected });
  });

  test.each([
    ['sbom=', 'names no file'],
    ['sbom=scan=x', 'declared as both sbom and scan'],
    ['a\0b', 'NUL'],
  ])('%j is refused', (text, message) => {
    expect(() => parseFileLine(text)).toThrow(UserError);
    expect(() => parseFileLine(text)).toThrow(message);
  });

  test('with a misspelt kind gives an error that lists the kinds', () => {
    expect(kindHint('sbmo=x.json')).toContain('"sbmo" is not a kind; the kinds are signature, sbom');
    expect(kindHint('dir/a=x.json')).toBe('');
  });
});

describe('files', () => {
  test('are found by path and by glob, recognised, and can be read again', async () => {
    await put('out/b.sarif', SARIF);
    await put('out/a.cdx.json', SBOM);
    const { files, notes } = await inspect(['out/*']);
    expect(files.map(({ name, content }) => [name, content.kind])).toEqual([
      ['out/a.cdx.json', 'sbom'],
      ['out/b.sarif', 'scan'],
    ]);
    expect(files[0]?.document.descriptor).toEqual({
      mediaType: 'application/vnd.cyclonedx+json',
      digest: digestOf(SBOM),
      size: SBOM.length,
    });
    for (let time = 0; time < 2; time += 1) {
      expect((await readDocument(files[0]?.document as never, 1000)).toString()).toBe(SBOM);
    }
    expect(notes).toEqual([]);
  });

  test('are attached once if two lines match them', async () => {
    await put('a.json', SBOM);
    expect((await inspect(['a.json', '*.json', './a.json'])).files).toHaveLength(1);
  });

  test('can be excluded', async () => {
    await put('a.json', SBOM);
    await put('b/c.json', SBOM);
    expect((await inspect(['**/*.json', '!b/**'])).files.map(({ name }) => name)).toEqual(['a.json']);
  });

  test('may have glob characters in their names', async () => {
    await put('[a]*.json', SBOM);
    expect((await inspect(['[a]*.json'])).files.map(({ name }) => name)).toEqual(['[a]*.json']);
  });

  test('of an unknown format become custom evidence, with a note', async () => {
    await put('NOTES.md', 'hello');
    const { files, notes } = await inspect(['NOTES.md']);
    expect(files[0]).toMatchObject({ content: { kind: 'custom', mediaType: 'text/markdown' } });
    expect(notes).toEqual(['NOTES.md is of an unknown format: attached as custom evidence (text/markdown)']);
    expect((await inspect(['custom=NOTES.md'])).notes).toEqual([]);
  });

  test('that do not exist give an error, a warning or nothing', async () => {
    expect(await refused(['*.json'])).toBe(`"*.json" matches no files in ${workspace}`);
    expect(await refused(['sbom=missing.json'])).toContain('"sbom=missing.json" matches no files');
    expect(await refused(['sbmo=missing.json'])).toContain('kinds are signature');
    expect((await inspect(['*.json'], { ifNoFilesFound: 'warn' })).notes).toHaveLength(1);
    expect(await inspect(['*.json'], { ifNoFilesFound: 'ignore' })).toEqual({ files: [], notes: [] });
  });

  test('that changed after they were inspected are not pushed', async () => {
    await put('a.json', SBOM);
    const [file] = (await inspect(['a.json'])).files;
    for (const change of [SBOM.replace('1.6', '1.5'), `${SBOM} `, '{}']) {
      await put('a.json', change);
      await expect(readDocument(file?.document as never, 1000)).rejects.toThrow(
        'a.json was modified while it was being attached',
      );
    }
    await rm(join(workspace, 'a.json'));
    await expect(readDocument(file?.document as never, 1000)).rejects.toThrow(
      'could not read a.json: no such file or directory (ENOENT)',
    );
  });
});

describe('a file is rejected', () => {
  test('when it is empty, even as custom', async () => {
    await put('a.json', '');
    expect(await refused(['custom=a.json'])).toContain('a.json is empty');
  });

  test('when it is a directory, with the glob to use instead', async () => {
    await put('dir/a.json', SBOM);
    expect(await refused(['dir'])).toBe('dir is a directory; to attach the files in it, write dir/**/*.json');
  });

  test('when it is not a regular file', async () => {
    const server = createServer().listen(join(workspace, 's'));
    await new Promise((done) => server.once('listening', done));
    expect(await refused(['s'])).toBe('s is not a regular file');
    await new Promise((done) => server.close(done));
  });

  test('when it exceeds the size limit, without being read', async () => {
    await put('a.json', SBOM);
    expect(await refused(['a.json'], { maxBytes: 10 })).toBe(
      `a.json has ${SBOM.length} bytes, more than the limit of 10`,
    );
    await put('huge.json', '');
    await truncate(join(workspace, 'huge.json'), 2 ** 31);
    expect(await refused(['huge.json'])).toContain('2147483648 bytes, more than the limit of 536870912');
  });

  test('when it is damaged, with the place and a way to attach it anyway', async () => {
    await put('a.json', SBOM.slice(0, -1));
    expect(await refused(['a.json'])).toMatch(
      /^a\.json: the JSON is truncated: .*line 1, column \d+ \(byte \d+\); to attach it without validation, write custom=a\.json/,
    );
    expect((await inspect(['custom=a.json'])).files[0]?.content.kind).toBe('custom');
  });

  test('when a symbolic link leads out of the workspace, unless allowed', async () => {
    const outside = await temporaryDirectory();
    await writeFile(join(outside, 'secret.json'), SBOM);
    await symlink(join(outside, 'secret.json'), join(workspace, 'a.json'));
    await symlink(outside, join(workspace, 'dir'));
    for (const line of ['a.json', '*.json', 'dir/secret.json', 'dir/*.json']) {
      expect(await refused([line])).toContain('symbolic link that leads out of the workspace');
    }
    expect((await inspect(['a.json'], { allowOutside: true })).files).toHaveLength(1);
    expect((await inspect([join(outside, 'secret.json')])).files).toHaveLength(1);
  });

  test('but not when a link stays inside the workspace', async () => {
    await put('real/a.json', SBOM);
    await symlink(join(workspace, 'real'), join(workspace, 'linked'));
    expect((await inspect(['linked/a.json'])).files).toHaveLength(1);
  });

  test('when a glob matches too many', async () => {
    await Promise.all(Array.from({ length: 201 }, (_, at) => put(`many/${at}.json`, '{}')));
    expect(await refused(['many/*'])).toContain('"many/*" matches more than 200 files');
    // The glob that matches most is named, wherever it stands.
    await put('one.json', '{}');
    const lines = ['many/1*.json', 'many/[2-9]*.json', 'one.json', 'many/0.json'];
    expect(await refused(lines)).toContain(
      'more than 200 files to attach; narrow down "many/1*.json", which matches 111',
    );
  });
});

describe('a declared kind', () => {
  test.each([
    ['sbom', SARIF, 'a.json is declared as sbom, but is SARIF, which is evidence of kind scan'],
    ['provenance', SBOM, 'a.json is declared as provenance, but is CycloneDX JSON, which is evidence of kind sbom'],
    [
      'sbom',
      '{"x":1}',
      'is of an unknown format (application/json); to attach it without validation, write custom=a.json',
    ],
    ['vex', 'hello', 'is of an unknown format (text/plain)'],
    [
      'sbom',
      '{"bomFormat":"CycloneDX","metadata":{"component":{"type":"machine-learning-model"}}}',
      'a.json is declared as sbom, but is CycloneDX JSON, which is evidence of kind model-card',
    ],
  ])('%s is rejected if the content contradicts it', async (kind, content, message) => {
    await put('a.json', content);
    expect(await refused([`${kind}=a.json`])).toContain(message);
  });

  test.each([
    ['sbom', SBOM, 'application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    ['custom', SBOM, 'application/vnd.cyclonedx+json', 'https://cyclonedx.org/bom'],
    [
      'approval',
      '{"approvals":[{"approver":{"name":"a"},"role":"r","decision":"approved","time":"2026-01-02T03:04:05Z"}]}',
      'application/vnd.oci-evidence.approval.v1+json',
      'https://oci-evidence.github.io/approval/v1',
    ],
    ['scan', '{"x":1}', 'application/vnd.oci-evidence.scan.v1+json', undefined],
    [
      'model-card',
      '# Hello',
      'application/vnd.oci-evidence.model-card.v1+json',
      'https://oci-evidence.github.io/model-card/v1',
    ],
  ])('%s is accepted if the content allows it: %s', async (kind, content, mediaType, predicateType) => {
    await put('a.json', content);
    const [file] = (await inspect([`${kind}=a.json`])).files;
    expect(file?.content).toMatchObject({ kind, mediaType });
    expect(file?.content.predicateType).toBe(predicateType);
  });
});

describe('a document that fails validation', () => {
  const bad = JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'a', purl: 'not a purl' }],
  });

  test('is rejected with the place of the problem', async () => {
    await put('sbom.json', bad);
    expect(await refused(['sbom.json'])).toMatch(
      /^sbom\.json: components\[0\]\.purl: "not a purl" is not a package URL: .*; to attach it anyway, set validate: warn$/,
    );
  });

  test('is attached with a note if validate is warn', async () => {
    await put('sbom.json', bad);
    const { files, notes } = await inspect(['sbom.json'], { validate: 'warn' });
    expect(files).toHaveLength(1);
    expect(notes).toEqual([expect.stringContaining('sbom.json: components[0].purl:')]);
  });

  test('is not validated as custom evidence', async () => {
    await put('sbom.json', bad);
    expect(await inspect(['custom=sbom.json'])).toMatchObject({ notes: [], files: [{ content: { kind: 'custom' } }] });
  });
});
