// Bytes of a signed bundle changed one at a time: the gate never passes. __tests__/signing has every byte for the reader.
import { expect, test } from '@jest/globals';
import { BUNDLE, bundleAnnotations, evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { memoryContent } from '../../support/registry/content.ts';

const gate = useGate();
const FLAGS = ['--require=sbom', '--signed-by=github:acme/app', '--platforms=linux/amd64'];
/** Calls of the command line in one test. */
const SAMPLES = 24;

function flip(bytes: Uint8Array, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] as number) ^ 1;
  return copy;
}

/** Positions all over a range, in steps that no length of base64 divides. */
function sampled(start: number, end: number): number[] {
  const step = Math.max(1, Math.floor((end - start) / SAMPLES)) | 1;
  return Array.from({ length: Math.floor((end - start) / step) }, (_, at) => start + at * step);
}

test('in the registry', async () => {
  const image = evidenceImage(gate.registry);
  const bundle = await gate.bundle(image.amd64, CYCLONEDX, SBOM);
  image.attachOne(image.amd64, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
  const { blobs } = gate.registry.storage.repository('app');
  expect(await gate.verify(gate.image(), ...FLAGS)).toMatchObject({ code: 0 });
  const digest = [...blobs.keys()].at(-1) as string;
  for (const at of sampled(0, bundle.byteLength)) {
    blobs.set(digest, memoryContent(flip(bundle, at)));
    expect({ at, ...(await gate.verify(gate.image(), ...FLAGS)) }).toMatchObject({ at, code: 1 });
  }
}, 120_000);

test.each(['payload', 'sig', 'rawBytes'])(
  'in "%s" of a bundle that was packed again',
  async (field) => {
    const image = evidenceImage(gate.registry);
    const bundle = Buffer.from(await gate.bundle(image.amd64, CYCLONEDX, SBOM));
    const start = bundle.indexOf(`"${field}":"`) + field.length + 4;
    expect(start).toBeGreaterThan(field.length + 4);
    // The last characters of base64 have bits that do not count.
    const end = bundle.indexOf('"', start) - 4;
    for (const at of sampled(start, end)) {
      const name = `app-${field.toLowerCase()}-${at}`;
      const forged = evidenceImage(gate.registry, name);
      forged.attachOne(forged.amd64, BUNDLE, flip(bundle, at), bundleAnnotations(CYCLONEDX));
      expect({ at, ...(await gate.verify(gate.image(`${name}:v1`), ...FLAGS)) }).toMatchObject({ at, code: 1 });
    }
    const intact = evidenceImage(gate.registry, 'intact');
    intact.attachOne(intact.amd64, BUNDLE, bundle, bundleAnnotations(CYCLONEDX));
    expect(await gate.verify(gate.image('intact:v1'), ...FLAGS)).toMatchObject({ code: 0 });
  },
  120_000,
);
