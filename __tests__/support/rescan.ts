// Images with SBOMs, an OSV service and GitHub on loopback, and the command that scans the images again.
import { afterEach, beforeEach } from '@jest/globals';
import { readInputs } from '../../src/commands/inputs/read.ts';
import { rescanInputs } from '../../src/commands/rescan/inputs.ts';
import { run } from '../../src/commands/rescan/run.ts';
import type { RescanResult } from '../../src/plan/rescan.ts';
import { type EvidenceImage, evidenceImage } from './evidence-image.ts';
import { type GateScene, useGate } from './gate.ts';
import { type GitHubApi, startGitHubApi } from './github-api.ts';
import { GitHubServices } from './github-services.ts';
import { type OsvService, RECORDS, startOsv } from './osv.ts';
import type { Stored } from './stored-images.ts';
import { WORKFLOW_ENV } from './workspace.ts';

export const OPENSSL = 'pkg:deb/debian/openssl@3.0.15-1~deb12u1?arch=amd64&distro=debian-12';
export const REQUESTS = 'pkg:pypi/requests@2.31.0';

export function sbomOf(purls: readonly string[], fields: object = {}): string {
  return JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { timestamp: '2026-11-20T00:00:00Z' },
    components: purls.map((purl) => ({ type: 'library', name: 'package', purl })),
    ...fields,
  });
}

export interface Rescanned {
  readonly code: number;
  readonly result: RescanResult;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly errors: readonly string[];
  readonly summary: string;
}

export interface RescanScene extends GateScene {
  readonly osv: OsvService;
  readonly api: GitHubApi;
  readonly github: GitHubServices;
  /** Milliseconds since 1970 at which commands run; a test may advance it. */
  now: number;
  /** Waits of commands; a test may do something in the meantime. */
  sleep: (milliseconds: number) => Promise<void>;
  /** A two-platform image whose platforms have an unsigned SBOM. */
  imageWith(purls: readonly string[], name?: string): EvidenceImage;
  rescan(inputs?: Readonly<Record<string, string>>): Promise<Rescanned>;
  /** Scans that are attached to a manifest. */
  scansOf(subject: Pick<Stored, 'digest'>, name?: string): readonly string[];
}

/** The properties are those of the running test. */
export function useRescan(): RescanScene {
  const gate = useGate();
  let osv: OsvService;
  let api: GitHubApi;
  let github: GitHubServices;
  let now = Date.now();
  let sleep: RescanScene['sleep'] = async () => {};
  beforeEach(async () => {
    [osv, api] = await Promise.all([startOsv(RECORDS), startGitHubApi()]);
    github = new GitHubServices(api);
    now = Date.now();
    sleep = async () => {};
  });
  afterEach(async () => {
    await Promise.all([osv.close(), api.close()]);
  });
  return {
    ...gate,
    get registry() {
      return gate.registry;
    },
    get workspace() {
      return gate.workspace;
    },
    get sigstore() {
      return gate.sigstore;
    },
    get osv() {
      return osv;
    },
    get api() {
      return api;
    },
    get github() {
      return github;
    },
    get now() {
      return now;
    },
    set now(time) {
      now = time;
    },
    get sleep() {
      return sleep;
    },
    set sleep(wait) {
      sleep = wait;
    },
    imageWith(purls, name = 'app') {
      const image = evidenceImage(gate.registry, name, name);
      for (const platform of [image.amd64, image.arm64]) {
        image.attachOne(platform, 'application/vnd.cyclonedx+json', sbomOf(purls));
      }
      return image;
    },
    async rescan(inputs = {}) {
      const values: Readonly<Record<string, string>> = {
        image: gate.image(),
        'osv-url': osv.url,
        'github-token': 'ghs_0123456789',
        sign: 'none',
        ...inputs,
      };
      const world = {
        ...gate.workspace.world,
        env: { ...gate.workspace.world.env, ...WORKFLOW_ENV, GITHUB_API_URL: api.url, GITHUB_JOB: 'rescan' },
      };
      const result = await run(
        readInputs(rescanInputs, (name) => values[name]),
        world,
        { now: () => now, sleep: (milliseconds) => sleep(milliseconds) },
      );
      const [file] = result.outputs.receipt as readonly { readonly content: string }[];
      const codes = result.failures.map((error) => ('exitCode' in error ? Number(error.exitCode) : 1));
      return {
        code: Math.max(0, ...codes),
        result: JSON.parse(file?.content ?? '{}'),
        outputs: result.outputs,
        errors: result.failures.map(({ message }) => message),
        summary: result.report.summary?.({}) ?? '',
      };
    },
    scansOf({ digest }, name = 'app') {
      const { manifests } = gate.registry.storage.repository(name);
      return [...manifests].flatMap(([found, { fields }]) => {
        const { subject, annotations = {} } = fields as {
          subject?: { digest: string };
          annotations?: Record<string, string>;
        };
        const isScan = annotations['in-toto.io/predicate-type'] === 'https://in-toto.io/attestation/vulns/v0.2';
        return subject?.digest === digest && isScan ? [found] : [];
      });
    },
  };
}
