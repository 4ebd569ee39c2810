// Lists referrers page by page through the store interface and keeps no page: `pages.ts HOST/REPOSITORY@DIGEST` prints digests.
import { Stores } from '../src/oci/open.ts';
import { parseReference } from '../src/oci/reference.ts';

const reference = parseReference(process.argv[2] ?? '');
if (reference.digest === undefined) throw new Error('usage: pages.ts HOST/REPOSITORY@DIGEST');
const stores = new Stores({
  env: process.env,
  now: Date.now,
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
  warn: console.error,
  mask: () => {},
});
for await (const { referrers } of stores.open(reference).referrers(reference.digest)) {
  for (const { digest } of referrers) process.stdout.write(`${digest}\n`);
}
await stores.close();
