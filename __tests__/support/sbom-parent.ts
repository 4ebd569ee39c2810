// A program that generates the SBOM of an image, to be killed: node sbom-parent.ts REFERENCE. It prints the error, if any.
import { Stores } from '../../src/oci/open.ts';
import { parseReference } from '../../src/oci/reference.ts';
import { SbomGenerator } from '../../src/sbom/isolation/isolated.ts';
import { testEnvironment } from './environment.ts';

const reference = parseReference(process.argv[2] ?? '');
const store = new Stores(testEnvironment()).open(reference);
const subject = await store.resolve(reference.digest ?? '');
const generator = new SbomGenerator({ now: () => performance.now() });
await generator.generate(store, {
  location: store.location,
  targets: [{ subject }],
  strict: false,
  document: { toolVersion: '1' },
});
