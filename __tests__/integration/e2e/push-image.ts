// Pushes the demo's two-platform image: `push-image.ts HOST/REPOSITORY [TAG]` prints `digest=sha256:...`, as a step output.
import { buildDemoImage } from '../../../demo/image.ts';
import { SeedRepository } from '../../support/seed.ts';

const [host = '', ...path] = (process.argv[2] ?? '').split('/');
const repository = new SeedRepository(host, path.join('/'));
const image = await buildDemoImage();

for (const { descriptor, bytes } of image.blobs) await repository.pushBlob(descriptor.mediaType, bytes);
for (const { descriptor, bytes } of image.manifests) {
  await repository.pushManifestBytes(
    descriptor.mediaType,
    bytes,
    descriptor === image.index.descriptor ? (process.argv[3] ?? 'latest') : undefined,
  );
}
console.log(`digest=${image.index.descriptor.digest}`);
