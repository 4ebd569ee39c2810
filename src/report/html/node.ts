// Owns what the nodes of HTML reports share: their number and the words for how they were found.

/** Nodes of one image. */
export const MAX_NODES = 10_000;

const SOURCES: Readonly<Record<string, string>> = {
  subject: 'named in the call',
  api: 'referrers API',
  'fallback-tag': 'fallback tag',
  index: 'index of the layout',
  'cosign-tag': 'cosign tag',
  buildkit: 'attestation in the image index',
  github: 'GitHub attestations',
};

export function sourceName(source: string): string {
  return SOURCES[source] ?? source;
}

export function nodesLeftOut(left: number): readonly string[] {
  return left > 0 ? [`${left} more artifacts are not in the graph: it shows ${MAX_NODES}`] : [];
}
