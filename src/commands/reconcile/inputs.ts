// Owns the inputs of reconcile.
import { parseDigest } from '../../oci/digest.ts';
import { IMAGE } from '../inputs/image.ts';
import { described, flag, group, invalidValue, linesOf, parsed, type Values } from '../inputs/input.ts';
import { OUTPUT } from '../inputs/output.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { REMOVAL } from '../inputs/retention.ts';
import { SIGNING } from '../inputs/signing.ts';

/** `cosign`: attestations under cosign's tags; `legacy`: artifact manifests from before OCI 1.1. */
export type Conversion = 'cosign' | 'legacy';

const RECONCILE = group('Evidence', {
  referrers: parsed(
    {
      repeatable: true,
      description:
        'Digests of further referrers that the registry may have lost from its lists, one per line, such as those of an earlier receipt',
    },
    (value) =>
      linesOf(value).map((line) => {
        const digest = parseDigest(line);
        if (digest === undefined) throw invalidValue(line, 'sha256: with 64 lower-case hexadecimal digits');
        return digest;
      }),
  ),
  convert: parsed(
    {
      default: 'cosign,legacy',
      repeatable: true,
      description:
        'Evidence in older forms to attach again in the form that readers find: `cosign` (attestations of .att tags, as bundles), `legacy` (artifact manifests from before OCI 1.1, as image manifests), or `none`',
    },
    parseConversions,
  ),
  'remove-tags': flag({
    description: 'Delete fallback tags whose entries the referrers API lists. Clients without the API need them',
  }),
  apply: flag({
    perCall: true,
    description: 'Repair and convert what is found. By default it is shown and nothing is changed',
  }),
});

function parseConversions(value: string): readonly Conversion[] {
  const names = value.split(/[\s,]+/).filter((name) => name !== '' && name !== 'none');
  return names.map((name) => {
    if (name !== 'cosign' && name !== 'legacy') throw invalidValue(name, '`cosign`, `legacy` or `none`');
    return name;
  });
}

export const reconcileInputs = {
  image: described(
    IMAGE.image,
    'Image whose lists are compared, as registry/repository[:tag][@sha256:…]; the tag `latest` if there is neither tag nor digest',
  ),
  digest: IMAGE.digest,
  ...RECONCILE,
  'rekor-url': described(
    SIGNING['rekor-url'],
    'URL of the transparency log (Rekor) that has the entries of keyless attestations, for a log other than that of Sigstore. Their inclusion proofs are fetched from it',
  ),
  format: REMOVAL.format,
  'output-dir': described(
    OUTPUT['output-dir'],
    'Directory for the receipt. By default no files are written on a command line',
  ),
  ...REGISTRY,
} as const;

export type ReconcileInputs = Values<typeof reconcileInputs>;

export const reconcileOutputs = {
  receipt: 'Path of a JSON file with what was compared and repaired',
} as const;

export type ReconcileOutput = keyof typeof reconcileOutputs;
