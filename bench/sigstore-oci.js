// Attaches files with @sigstore/oci, which is a library: `sigstore-oci.js LIBRARY SUBJECT MEDIATYPE=PATH...`, one after the
// other. Plain JavaScript, so that the measured process does not also strip types.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const [library, subject, ...files] = process.argv.slice(2);
const { attachArtifactToImage } = createRequire(import.meta.url)(library);
const [imageName, imageDigest] = subject.split('@');

for (const file of files) {
  const [mediaType, path] = file.split('=');
  await attachArtifactToImage({ imageName, imageDigest, mediaType, artifact: await readFile(path) });
}
