// Unpacks the OCI layouts of __tests__/fixtures into temporary directories that are removed at the end.
import { createReadStream, createWriteStream, rmSync } from 'node:fs';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, normalize } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { extract } from 'tar-stream';

/**
 * `interop-by-digest`: a two-platform BuildKit index with evidence that cosign 3, ORAS and regctl put there, found by
 * subject; cosign's legacy tags. `interop-fallback-tags`: the same as regctl lays it out. `buildkit-attestations-*`: the
 * index alone, in BuildKit's two ways of keeping attestations.
 */
export type LayoutFixture =
  | 'interop-by-digest'
  | 'interop-fallback-tags'
  | 'buildkit-attestations-image'
  | 'buildkit-attestations-oci-artifact';

const FILES: Record<LayoutFixture, string> = {
  'interop-by-digest': 'interop-by-digest.oci.tgz',
  'interop-fallback-tags': 'interop-fallback-tags.oci.tgz',
  'buildkit-attestations-image': 'buildkit-attestations-image.tar',
  'buildkit-attestations-oci-artifact': 'buildkit-attestations-oci-artifact.tar',
};

/** Digests of the image in the two `interop` layouts, and of what is attached to it. */
export const INTEROP = {
  index: 'sha256:5469749fd4905e8ab1192c1646e619c00d8456cc9c8139efa9d836802e791380',
  amd64: 'sha256:a8b8e89fa4761c674bfeb0032cfd2a3e7f3f86043ecc281b7a2f1898e31c6c69',
  arm64: 'sha256:6fe615758a2fca6021f3f7548a530e16e29bfcf322041f8ac602a0dd627fc87b',
  /** BuildKit's attestation manifest, which the index names once for each platform. */
  buildkit: 'sha256:03af212f788866b65b9e52c629e516afd420f8ad299dacd1715073791679124f',
  /** On the index: a cosign 3 signature. */
  indexSignature: 'sha256:634f7b5ae4c2cfc1edc61bbdbf9e3623c7ebcaccb66f712ac843a33047cfc20f',
  /** On amd64: a CycloneDX SBOM by ORAS, its cosign 3 signature, a CycloneDX bundle by cosign 3, SARIF by regctl. */
  sbom: 'sha256:778d1e1fcfdc1ea3eb065e87ee7d0d9d8445320db386fad83878a7fe04acaec1',
  sbomSignature: 'sha256:854d9c31f369bd5451501f5acbff93b296406acb100aeca2d81e820031920c2a',
  sbomBundle: 'sha256:ec109729613befaf360f448cef32112723030cb16c2e9ad60b351ebadaba1bb1',
  sarif: 'sha256:3964260ead84280f357056085763eb6e363d9d3f4cf2d3d0ebbea1e0cb24e184',
  /** On the index, under cosign's legacy tags. */
  legacySignature: 'sha256:b623d6506bd9aa0e3404a90732794f6b982edcb77721fc68a00e49f73668366d',
  legacyAttestation: 'sha256:c612d8d9cccfaf9221afe7a7a05b60787ecd8830e2ffcda2d15880d4d2d20c27',
  legacySbom: 'sha256:e27493783ca76bb4eea938ec8540afa732887419855be12a7fd02cd7460a60a9',
} as const;

/** The path of any file in __tests__/fixtures. */
export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

const temporary = new Set<string>();
const removeAll = (): void => {
  for (const directory of temporary) rmSync(directory, { recursive: true, force: true });
};
// A test's process object never emits 'exit'; a plain program has no afterAll.
const { afterAll } = globalThis as { afterAll?: (hook: () => void) => void };
if (afterAll) afterAll(removeAll);
else process.once('exit', removeAll);

/** A fresh temporary directory, removed when the test file, or a program that is no test, ends. */
export async function temporaryDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'oci-evidence-test-'));
  temporary.add(directory);
  return directory;
}

/** Unpacks a layout and returns the path of its directory. */
export async function unpackLayout(fixture: LayoutFixture): Promise<string> {
  const directory = await temporaryDirectory();
  const file = FILES[fixture];
  const archive = extract();
  archive.on('entry', (header, body, next) => {
    const name = normalize(header.name);
    if (header.type !== 'file' || name.startsWith('..')) {
      body.resume();
      body.on('end', next);
      return;
    }
    const path = join(directory, name);
    mkdir(dirname(path), { recursive: true })
      .then(() => pipeline(body, createWriteStream(path)))
      .then(() => next(), next);
  });
  const packed = createReadStream(fixturePath(file));
  await (file.endsWith('gz') ? pipeline(packed, createGunzip(), archive) : pipeline(packed, archive));
  return directory;
}
