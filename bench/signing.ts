// Measures signing ten bundles with a key and verifying a hundred, in separate processes: the first run, which also loads
// libraries, and the second.
// usage: node bench/signing.ts [--runs 5]
import { execFile } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { parseArgs, promisify } from 'node:util';
import { IMAGE, keyless, statement, testKey } from '../__tests__/support/sigstore/signed.ts';
import { startSigstore } from '../__tests__/support/sigstore/sigstore.ts';
import { SERVICE_POLICY } from '../src/net/service-calls.ts';
import { signStatements } from '../src/signing/sign.ts';
import { keySigner } from '../src/signing/signer.ts';
import { readTrustedRoots } from '../src/signing/trust.ts';
import { Verifier } from '../src/signing/verifier.ts';
import { openWitnesses } from '../src/signing/witness.ts';
import { median } from './table.ts';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, child: { type: 'string' } },
});

interface Sample {
  readonly first: number;
  readonly again: number;
  /** Processor time of both runs together, which depends less on the load of the machine. */
  readonly cpu: number;
}

/** Milliseconds of the first run in this process, and of the second. */
async function twice(work: () => Promise<void>): Promise<Sample> {
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let turn = 0; turn < 2; turn += 1) {
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  const { user, system } = process.cpuUsage(before);
  return { first: times[0] as number, again: times[1] as number, cpu: (user + system) / 1000 };
}

const BUNDLES = 100;

const WORKS: Readonly<Record<string, () => Promise<Sample>>> = {
  'sign 10 with a key': async () => {
    const signer = keySigner(await testKey());
    const statements = Array.from({ length: 10 }, (_, made) => statement(IMAGE, { made, filler: 'x'.repeat(10_000) }));
    return twice(async () => {
      await signStatements(statements, signer, await openWitnesses({}, { retries: 0, firstDelay: 1, timeout: 1 }));
    });
  },
  'verify 100 by key': async () => {
    const key = await testKey();
    const signer = keySigner(key);
    const statements = Array.from({ length: BUNDLES }, (_, made) => statement(IMAGE, { made }));
    const witness = async (): Promise<void> => {};
    const bundles = (await signStatements(statements, signer, witness)).map((one) =>
      'bundle' in one ? one.bundle : Buffer.of(),
    );
    const verifier = await Verifier.open({ keys: [key] });
    return twice(() => verifyAll(verifier, bundles));
  },
  'verify 100 keyless (certificate, log, timestamp)': async () => {
    const sigstore = await startSigstore();
    const urls = { rekorUrl: sigstore.rekor.url, timestampUrl: sigstore.timestamp.url };
    const witness = await openWitnesses(urls, SERVICE_POLICY);
    const bundles: Uint8Array[] = [];
    // Ten workflow runs, each with its own certificate.
    for (let turn = 0; turn < BUNDLES / 10; turn += 1) {
      const statements = Array.from({ length: 10 }, (_, made) => statement(IMAGE, { turn, made }));
      const outcomes = await signStatements(statements, await keyless(sigstore), witness);
      bundles.push(...outcomes.flatMap((one) => ('bundle' in one ? [one.bundle] : [])));
    }
    await sigstore.close();
    const roots = await readTrustedRoots(sigstore.trustedRoot, 'root');
    const verifier = await Verifier.open({ keys: [], roots: async () => roots });
    return twice(() => verifyAll(verifier, bundles));
  },
};

async function verifyAll(verifier: Verifier, bundles: readonly Uint8Array[]): Promise<void> {
  const verdicts = await Promise.all(bundles.map((bundle) => verifier.bundle(bundle, { digest: IMAGE })));
  const refused = verdicts.find(({ status }) => status === 'failed');
  if (refused !== undefined) throw new Error(JSON.stringify(refused));
}

if (options.child !== undefined) {
  const work = WORKS[options.child];
  if (work === undefined) throw new Error(`unknown task ${options.child}`);
  console.log(JSON.stringify(await work()));
} else {
  const execute = promisify(execFile);
  for (const name of Object.keys(WORKS)) {
    const samples: Sample[] = [];
    for (let turn = 0; turn < Number(options.runs); turn += 1) {
      const { stdout } = await execute(process.execPath, [import.meta.filename, '--child', name]);
      samples.push(JSON.parse(stdout));
    }
    const of = (field: keyof Sample): string => `${median(samples.map((one) => one[field])).toFixed(0)} ms`;
    console.log(
      `${name.padEnd(50)} first ${of('first').padStart(8)}   again ${of('again').padStart(8)}   processor, both ${of('cpu').padStart(8)}`,
    );
  }
}
