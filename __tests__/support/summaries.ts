// Receipts and graphs of images with few and with very many referrers, for tests of summaries.
import type { ImageDiff } from '../../src/diff/compare.ts';
import type { Finding } from '../../src/evidence/finding.ts';
import type { Graph, GraphNode } from '../../src/graph/model.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { MEDIA_TYPE } from '../../src/oci/media-types.ts';
import type { AttachEntry, RunSigner } from '../../src/plan/receipt.ts';
import type { AttachReceipt } from '../../src/report/attach-receipt.ts';
import type { AttachSummary } from '../../src/report/attach-summary.ts';
import type { ScanEntry } from '../../src/report/findings.ts';
import { FindingTally } from '../../src/scan/tally.ts';
import { graphNode, graphOf } from './graphs.ts';

export const NOW = Date.parse('2026-11-21T12:00:00Z');
export const REFERENCE = `ghcr.io/acme/app:1.4.2@${graphOf([]).root.digest}`;

export const WORKFLOW_SIGNER: RunSigner = {
  kind: 'certificate',
  san: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.4.2',
  issuer: 'https://token.actions.githubusercontent.com',
};

const CYCLONEDX = 'application/vnd.cyclonedx+json';
const SARIF = 'application/sarif+json';
const IN_TOTO = 'application/vnd.in-toto+json';
const ANNOTATION = 'org.opencontainers.image.created';

interface Piece {
  readonly kind: AttachEntry['kind'];
  readonly title: string;
  readonly mediaType: string;
  readonly predicateType: string;
  readonly platform: string | null;
  readonly detail?: string;
  readonly producer?: string;
  readonly created?: string;
  readonly raw?: true;
}

function entriesOf(piece: Piece, isSigned: boolean): AttachEntry[] {
  const { kind, title, mediaType, predicateType, platform, detail = null, producer = null, raw } = piece;
  const subject = platform === null ? graphOf([]).root.digest : digestOf(platform);
  const created = piece.created ?? '2026-11-21T11:59:40Z';
  const facts = { title, mediaType, predicateType, created, producer, detail } as const;
  const entry = (type: string, name: string, signature: 'run' | 'none'): AttachEntry => ({
    operation: 'attach',
    object: { mediaType: MEDIA_TYPE.manifest, digest: digestOf(`${name} ${platform}`), size: 800, artifactType: type },
    kind,
    subject,
    platform,
    title: name,
    document: { mediaType: type, size: 12_345 },
    outcome: 'created',
    via: 'api',
    evidence: { ...facts, signature },
  });
  return [
    ...(isSigned ? [entry(MEDIA_TYPE.sigstoreBundle, `${title}.sigstore.json`, 'run')] : []),
    ...(!isSigned || raw ? [entry(mediaType, title, 'none')] : []),
  ];
}

const FINDINGS: readonly Partial<Finding>[] = [
  {
    id: 'CVE-2026-1234',
    severity: 'critical',
    package: 'pkg:deb/debian/openssl@3.0.11?arch=amd64',
    installed: '3.0.11',
    fixed: '3.0.13',
    title: 'openssl: remote code execution in the handshake of TLS 1.3',
    url: 'https://nvd.nist.gov/vuln/detail/CVE-2026-1234',
    cvss: { score: 9.8 },
  },
  {
    id: 'GHSA-35jh-r3h4-6jhm',
    severity: 'high',
    package: 'pkg:npm/lodash@4.17.20',
    installed: '4.17.20',
    fixed: '4.17.21',
    title: 'Command injection in lodash',
    url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
    cvss: { score: 7.2 },
  },
  { id: 'CVE-2026-77', severity: 'high', package: 'pkg:golang/golang.org/x/net@0.17.0', installed: '0.17.0' },
  { id: 'CVE-2026-99', severity: 'medium', package: 'pkg:deb/debian/libc6@2.36', installed: '2.36' },
  { id: 'CVE-2026-98', severity: 'low', package: 'pkg:deb/debian/tar@1.34', installed: '1.34', fixed: '1.35' },
];

function scanOf(platforms: readonly string[], findings: readonly Partial<Finding>[]): ScanEntry {
  const tally = new FindingTally();
  for (const one of findings) tally.add({ id: 'X', aliases: [], severity: 'unknown', status: 'affected', ...one });
  const report = { ...tally.result(), scanner: { name: 'osv', uri: 'https://osv.dev' }, incomplete: [] };
  return { title: 'scan-osv.intoto.json', platforms, report };
}

export interface SceneOptions {
  readonly platforms?: number;
  readonly signer?: RunSigner;
  readonly findings?: readonly Partial<Finding>[];
  /** Referrers of earlier runs and other tools, in the graph only. */
  readonly older?: number;
}

const PLATFORMS = ['linux/amd64', 'linux/arm64', 'linux/s390x', 'linux/ppc64le', 'linux/arm/v7', 'linux/riscv64'];

/** An image with an SBOM and a scan for each platform, provenance and an approval for the image. */
export function summaryScene({ platforms = 2, signer, findings = FINDINGS, older = 0 }: SceneOptions): AttachSummary {
  const names = Array.from({ length: platforms }, (_, at) => PLATFORMS[at] ?? `linux/variant${at}`);
  const pieces: Piece[] = [
    ...names.map(
      (platform, at): Piece => ({
        kind: 'sbom',
        title: `sbom-${platform.replaceAll('/', '-')}.cdx.json`,
        mediaType: CYCLONEDX,
        predicateType: 'https://cyclonedx.org/bom',
        platform,
        detail: `${342 - at} packages`,
        producer: 'oci-evidence 0.1.0',
        raw: true,
      }),
    ),
    {
      kind: 'provenance',
      title: 'provenance.intoto.json',
      mediaType: IN_TOTO,
      predicateType: 'https://slsa.dev/provenance/v1',
      platform: null,
      detail: 'commit 3f2c1ab',
      producer: 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.4.2',
    },
    ...names.map(
      (platform): Piece => ({
        kind: 'scan',
        title: 'scan-osv.sarif',
        mediaType: SARIF,
        predicateType: 'https://in-toto.io/attestation/vulns/v0.2',
        platform,
        producer: 'osv',
        raw: true,
      }),
    ),
    {
      kind: 'approval',
      title: 'approval.intoto.json',
      mediaType: IN_TOTO,
      predicateType: 'https://oci-evidence.github.io/approval/v1',
      platform: null,
      detail: 'approved by 2',
      producer: 'GitHub reviews',
      created: '2026-11-21T09:12:00Z',
    },
  ];
  const entries = pieces.flatMap((piece) => entriesOf(piece, signer !== undefined));
  const receipt: AttachReceipt = {
    reference: REFERENCE,
    entries,
    notes: names.map((platform) => `skipped the VEX for ${platform}: one is already attached`),
    scans: [scanOf(names, findings)],
    traffic: { requests: 42, sentBytes: 48_600, receivedBytes: 11_000, milliseconds: 1800 },
    ...(signer === undefined
      ? { unsigned: { why: 'no-identity' as const, text: 'nothing was signed' } }
      : { signed: { signer, note: `${entries.length} statements signed` } }),
  };
  return { receipt, graph: graphOfReceipt(receipt, names, older) };
}

/** The graph as it is read again, with what other runs attached before. */
function graphOfReceipt({ reference, entries }: AttachReceipt, names: readonly string[], older: number): Graph {
  const node = ({ object, kind, title, evidence }: AttachEntry): GraphNode =>
    graphNode(title, {
      ...(object && { digest: object.digest, artifactType: object.artifactType ?? null }),
      kind,
      predicateTypes: evidence?.signature === 'run' && evidence.predicateType ? [evidence.predicateType] : [],
      created: evidence?.created ?? null,
      annotations: {
        [ANNOTATION]: evidence?.created ?? '',
        'io.github.oci-evidence.producer': evidence?.producer ?? '',
      },
    });
  const kinds = ['sbom', 'scan', 'signature', 'vex', 'test-result', 'provenance'] as const;
  const others = Array.from({ length: older }, (_, at) =>
    graphNode(`older ${at}`, {
      kind: kinds[at % kinds.length] ?? 'sbom',
      artifactType: at % 2 === 0 ? MEDIA_TYPE.sigstoreBundle : 'application/spdx+json',
      created: new Date(NOW - at * 86_400_000).toISOString(),
    }),
  );
  const onImage = entries.filter(({ platform }) => platform === null).map(node);
  const manifests = names.map((platform, at) =>
    graphNode(platform, {
      platform,
      via: 'index',
      referrers: [
        ...entries.filter((entry) => entry.platform === platform).map(node),
        ...others.filter((_, index) => index % (names.length + 1) === at + 1),
      ],
    }),
  );
  const graph = graphOf([...onImage, ...others.filter((_, index) => index % (names.length + 1) === 0)], manifests);
  return { ...graph, reference: reference.replace(/:[^:@]*@/, '@') };
}

/** The same after a run in which the registry refused some of it, and a scan found too much. */
export function failedScene(options: SceneOptions = {}): AttachSummary {
  const scene = summaryScene({ signer: WORKFLOW_SIGNER, ...options });
  const { receipt } = scene;
  const entries = receipt.entries.map((entry, at): AttachEntry => {
    if (at % 4 !== 1) return entry;
    return {
      ...entry,
      object: null,
      outcome: 'failed',
      via: null,
      error:
        'could not push the manifest at ghcr.io/acme/app: the registry refused the request (PUT manifests/sha256:5469749fd490: 403 DENIED: permission_denied: write_package); add `permissions: packages: write` to the job',
    };
  });
  return {
    ...scene,
    receipt: { ...receipt, entries },
    failures: [
      'fail-on: high: 3 findings: CVE-2026-1234 in openssl 3.0.11, fixed in 3.0.13; update the packages, or raise fail-on',
    ],
  };
}

/** The same as a dry run shows it. */
export function plannedScene(options: SceneOptions = {}): AttachSummary {
  const { receipt } = summaryScene({ signer: WORKFLOW_SIGNER, ...options });
  const { signed: _, ...rest } = receipt;
  return {
    receipt: {
      ...rest,
      entries: receipt.entries.map((entry) => ({ ...entry, object: null, outcome: 'planned', via: null })),
    },
  };
}

/** The same, compared with an earlier release. */
export function comparedScene(options: SceneOptions = {}): AttachSummary {
  const change = (name: string, before?: string, after?: string) => ({
    change: before === undefined ? 'added' : after === undefined ? 'removed' : 'upgraded',
    name,
    type: 'npm',
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    isBase: null,
  });
  const sbom = {
    from: 'attached',
    digest: digestOf('sbom'),
    signer: WORKFLOW_SIGNER.kind === 'certificate' ? WORKFLOW_SIGNER.san : '',
  };
  const platform = (name: string) => ({
    platform: name,
    before: digestOf(`${name} before`),
    after: digestOf(`${name} after`),
    components: {
      changes: [
        change('lodash', '4.17.20', '4.17.21'),
        change('left-pad', undefined, '1.3.0'),
        change('request', '2.88.2'),
      ],
      licenses: [{ name: 'terraform', before: 'MPL-2.0', after: 'BUSL-1.1' }],
      newLicenses: ['BUSL-1.1'],
      goneLicenses: [],
    },
    sboms: [sbom, sbom],
    findings: {
      appeared: [],
      fixed: [
        {
          id: 'GHSA-35jh-r3h4-6jhm',
          aliases: [],
          severity: 'high',
          status: 'affected',
          package: 'pkg:npm/lodash@4.17.20',
          installed: '4.17.20',
          fixed: '4.17.21',
        },
      ],
      remaining: 4,
    },
  });
  const commit = (digit: string) => ({ repository: 'https://github.com/acme/app', commit: digit.repeat(40) });
  const diff = {
    before: `ghcr.io/acme/app@${digestOf('before')}`,
    after: `ghcr.io/acme/app@${graphOf([]).root.digest}`,
    isSame: false,
    platforms: ['linux/amd64', 'linux/arm64'].map(platform),
    evidence: { appeared: [{ kind: 'approval', platform: null, predicateType: null, signer: null }], gone: [] },
    signers: { appeared: [], gone: [] },
    source: {
      before: commit('1'),
      after: commit('2'),
      compare: `https://github.com/acme/app/compare/${'1'.repeat(40)}...${'2'.repeat(40)}`,
    },
    notes: [],
  } as unknown as ImageDiff;
  const reference = `ghcr.io/acme/app:1.4.1@${digestOf('before')}`;
  return { ...summaryScene({ signer: WORKFLOW_SIGNER, ...options }), comparison: { reference, diff } };
}
