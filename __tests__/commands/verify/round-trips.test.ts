// How many requests of the gate wait for one another. `npm run bench:gate` measures the processor time of a decision.
import { expect, test } from '@jest/globals';
import type { Context } from '../../../src/commands/context.ts';
import { READ_CONCURRENCY } from '../../../src/commands/read-image.ts';
import { isEvaluated, verifyImages } from '../../../src/commands/verify/verify.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { RegistryStore } from '../../../src/oci/registry/store.ts';
import { type PolicyFlags, policyOfFlags } from '../../../src/policy/schema/flags.ts';
import { readTrustedRoots } from '../../../src/signing/trust.ts';
import { Verifier } from '../../../src/signing/verifier.ts';
import { testEnvironment } from '../../support/environment.ts';
import { evidenceImage } from '../../support/evidence-image.ts';
import { CYCLONEDX, SBOM, useGate } from '../../support/gate.ts';
import { virtualTransport } from '../../support/registry/virtual-transport.ts';
import { virtualClock } from '../../support/virtual-clock.ts';

const gate = useGate();

test('an image with 50 referrers is resolved, verified and decided in 6 round trips', async () => {
  const image = evidenceImage(gate.registry);
  const subjects = [image.index, image.amd64, image.arm64];
  for (let number = 0; number < 25; number += 1) {
    const subject = subjects[number % 3] ?? image.index;
    await gate.attach(image, subject, CYCLONEDX, { ...SBOM, version: number + 1 });
    image.attachOne(subject, 'application/sarif+json', JSON.stringify({ version: '2.1.0', runs: [], number }));
  }
  const signedBy = ['github:acme/app'];
  const flags: PolicyFlags = { require: ['sbom'], signedBy, maxAge: ['30d'] };
  const roots = await readTrustedRoots(gate.sigstore.trustedRoot, 'test');
  const opened = {
    policy: policyOfFlags(flags, new Map()),
    verifier: await Verifier.open({ keys: [], roots: async () => roots }),
    kinds: new Set(['sbom'] as const),
  };
  gate.registry.clear();
  const clock = virtualClock();
  const environment = testEnvironment({ now: clock.now, sleep: clock.sleep });
  const store = new RegistryStore(virtualTransport(gate.registry, clock, 30, READ_CONCURRENCY), 'app', environment);
  const context = { ...gate.workspace.world, stores: { open: () => store } } as unknown as Context;
  const request = {
    references: [parseReference('registry.example/app:v1')],
    platforms: [],
    policy: { type: 'flags', flags },
    attestationsFrom: [],
    against: [],
    comment: false,
    flags: [],
  } as const;
  const [result] = await clock.run(
    verifyImages(request, opened, context, { plainHttp: () => false, warnings: () => [] }),
  );
  expect(result !== undefined && isEvaluated(result) && result.decision.outcome).toBe('passed');
  expect(gate.registry.waves()).toBeLessThanOrEqual(6);
  const asked = gate.registry.requests.map(({ method, path }) => `${method} ${path}`);
  expect(asked.length).toBe(new Set(asked).size);
});
