// A program that attaches artifacts to a layout one after the other, to be run several at once and killed:
// node layout-writer.ts PATH SUBJECT-DIGEST COUNT NAME. It prints the digest of each once it is attached.
import { parseDigest } from '../../src/oci/digest.ts';
import { LayoutStore } from '../../src/oci/layout/store.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import { textArtifact } from './artifacts.ts';
import { testEnvironment } from './environment.ts';

const [path = '', subject = '', count = '0', name = ''] = process.argv.slice(2);
const digest = parseDigest(subject);
if (digest === undefined) throw new Error(`${subject} is not a digest`);
const store = new LayoutStore(path, testEnvironment());
for (let number = 0; number < Number(count); number += 1) {
  const artifact = textArtifact({ mediaType: MEDIA_TYPE.index, digest, size: 1 }, `${name} ${number}`);
  const [outcome] = await store.pushArtifacts([artifact]);
  if (outcome?.status !== 'created') throw outcome?.status === 'failed' ? outcome.error : new Error('not created');
  process.stdout.write(`${artifact.manifest.descriptor.digest}\n`);
}
