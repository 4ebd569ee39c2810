// The table of outputs that each action sets; action.yml and README are checked against it.

export const OUTPUTS = {
  attach: {
    subject: 'Image that the evidence was attached to, as registry/repository@digest',
    attached: 'JSON list of receipts, one for each artifact: digest, kind, subject, platform, status and more',
    graph: 'Path of a JSON file with the graph of referrers after attaching',
    'sbom-path': 'Path of the generated SBOM; one path a line where the image has several platforms',
    'provenance-path': 'Path of the generated provenance statement',
    'scan-path': 'Paths of the generated scan results, one a line',
  },
  discover: {
    subject: 'Image whose graph was read, as registry/repository@digest',
    graph: 'Path of a JSON file with the graph',
    count: 'Number of referrers in the graph, at every level',
  },
} as const satisfies Record<string, Record<string, string>>;
