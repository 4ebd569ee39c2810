// Owns the inputs and outputs of promote.
import { KINDS, type Kind } from '../../evidence/kinds.ts';
import { isTag, parseReference } from '../../oci/reference.ts';
import {
  choice,
  described,
  flag,
  group,
  invalidValue,
  linesOf,
  parseChoice,
  parsed,
  text,
  type Values,
} from '../inputs/input.ts';
import { checkReadable } from '../inputs/named-files.ts';
import { OUTPUT } from '../inputs/output.ts';
import { POLICY } from '../inputs/policy.ts';
import { REGISTRY } from '../inputs/registry.ts';
import { SIGNING } from '../inputs/signing.ts';
import { VERIFICATION } from '../inputs/verification.ts';
import { parsePair } from './pair.ts';

const FORM =
  'registry/repository[:tag][@sha256:…], oci-layout:PATH[:tag][@sha256:…] or oci-archive:FILE[:tag][@sha256:…]';

const IMAGES = group('Image', {
  from: parsed(
    {
      perCall: true,
      description: `Image to copy, as ${FORM}; the tag \`latest\` if there is neither tag nor digest`,
    },
    optional,
  ),
  to: parsed(
    {
      perCall: true,
      description: 'Destination, in the same form. Without a tag here and in `tags`, the tag of `from` is used',
    },
    optional,
  ),
  tags: parsed(
    {
      perCall: true,
      repeatable: true,
      description:
        'More tags to write at the destination, separated by commas or line breaks. All tags are written last, when everything else is there',
    },
    (value) => {
      const tags = linesOf(value.replaceAll(',', '\n'));
      const wrong = tags.find((tag) => !isTag(tag));
      if (wrong !== undefined) throw invalidValue(wrong, 'tags: letters, digits, dots, hyphens and underscores');
      return tags;
    },
  ),
  images: parsed(
    {
      perCall: true,
      repeatable: true,
      description: 'Several images, as FROM TO separated by a space; one pair per line',
    },
    (value) => linesOf(value).map(parsePair),
  ),
  'images-file': text({
    perCall: true,
    check: checkReadable,
    description: 'File with several images, as FROM TO separated by a space; one pair per line, and comments after `#`',
  }),
});

const EVIDENCE = group('Evidence', {
  filter: parsed(
    {
      repeatable: true,
      description:
        'Evidence to copy, as `kind=KIND`, `type=TYPE` (artifact or predicate type) or `annotation=KEY=VALUE`; one per line. Lines of one name are alternatives, and different names must all match. What refers to selected evidence is copied with it. Default: all',
    },
    (value) => linesOf(value).map(parseFilter),
  ),
  'allow-missing': flag({
    description: 'Leave out evidence whose manifest or content is missing at the source, instead of failing',
  }),
});

export const promoteInputs = {
  ...IMAGES,
  ...EVIDENCE,
  'signed-by': described(
    VERIFICATION['signed-by'],
    'Copy only evidence on the image and its platforms that one of these signers signed, with what refers to it and the documents that it names by digest. One per line: `github:OWNER/REPOSITORY` (any workflow of the repository), `workflow:OWNER/REPOSITORY/.github/workflows/FILE.yml@REF`, `key:FILE` (a public key), or `issuer=URL identity=NAME`. Default: all evidence',
  ),
  policy: described(
    POLICY.policy,
    'Policy that the image must satisfy at the source, or it is not copied: the path of a file, `oci://REGISTRY/REPOSITORY@sha256:…` or `github:OWNER/REPOSITORY/PATH@COMMIT`. Default: nothing is required',
  ),
  'trusted-root': { ...VERIFICATION['trusted-root'], check: checkReadable },
  ...group('Policy', {
    'attach-decision': flag({
      description:
        'Evaluate `policy` again for the copy, and attach the decision to it as a SLSA verification summary, signed as `sign` says',
    }),
  }),
  sign: described(
    SIGNING.sign,
    'How to sign the attached decision: `auto` (with signing-key if it is set, else with the identity of the job if it has `permissions: id-token: write`, else not at all), `keyless`, `key` or `none`',
  ),
  'signing-key': SIGNING['signing-key'],
  'signing-key-password': SIGNING['signing-key-password'],
  sigstore: SIGNING.sigstore,
  'fulcio-url': SIGNING['fulcio-url'],
  'rekor-url': SIGNING['rekor-url'],
  'timestamp-server-url': SIGNING['timestamp-server-url'],
  'dry-run': described(OUTPUT['dry-run'], 'Show what would be copied, and write nothing'),
  ...group('Output', {
    format: choice({ default: 'text', description: 'Format in which the receipt is printed' }, ['text', 'json']),
    summary: flag({ default: 'true', description: 'Show the receipt in the job summary' }),
  }),
  'output-dir': described(
    OUTPUT['output-dir'],
    OUTPUT['output-dir'].description.replace('such as the graph', 'such as the receipt'),
  ),
  ...REGISTRY,
  'registry-username': described(
    REGISTRY['registry-username'],
    'User name for the registry of the destination, if docker/login-action is not used. Credentials for the source come from docker/login-action or `docker login`',
  ),
} as const;

export type PromoteInputs = Values<typeof promoteInputs>;

export const promoteOutputs = {
  digest: 'Digest of the image, the same at source and destination; one per line for several images',
  reference: 'Destination as registry/repository@digest; one per line for several images',
  receipt: 'Path of a JSON file with the receipt: every manifest and tag with its outcome',
  copied: 'Number of manifests and blobs that were copied',
  mounted: 'Number of blobs that the registry took over from another of its repositories',
  present: 'Number of manifests and blobs that were at the destination already',
  bytes: 'Number of bytes that were sent to the destination',
} as const;

export type PromoteOutput = keyof typeof promoteOutputs;

/** One condition on evidence. */
export type EvidenceFilter =
  | { readonly name: 'kind'; readonly kind: Kind }
  | { readonly name: 'type'; readonly type: string }
  | { readonly name: 'annotation'; readonly key: string; readonly value: string };

const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

function parseFilter(line: string): EvidenceFilter {
  const [, name, value = ''] = /^(kind|type|annotation)=(.+)$/.exec(line) ?? [];
  if (name === 'kind') return { name, kind: parseChoice(value, KIND_NAMES) };
  if (name === 'type') return { name, type: value };
  const [, key, content] = /^([^=]+)=(.*)$/.exec(value) ?? [];
  if (name === 'annotation' && key !== undefined && content !== undefined) return { name, key, value: content };
  throw invalidValue(line, 'kind=KIND, type=TYPE or annotation=KEY=VALUE, one per line');
}

function optional(value: string) {
  return value === '' ? undefined : parseReference(value);
}
