// Describes who signed, for people: the repository, workflow and ref of an identity, or the key.
import { html } from '../escape.ts';
import { link } from './heading.ts';

/** Who signed: in this run, or as a verifier found it. */
export type NamedSigner =
  | { readonly kind: 'key'; readonly hint: string; readonly algorithm: string }
  | { readonly kind: 'certificate'; readonly san: string };

/** The identity of a workflow in a certificate: `https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1`. */
const WORKFLOW = /^(https:\/\/[a-z0-9.-]+)\/([\w.-]+\/[\w.-]+)\/(\.github\/workflows\/([\w.-]+))@([\w./-]+)$/;

export interface Workflow {
  readonly server: string;
  /** `owner/repository`. */
  readonly repository: string;
  readonly path: string;
  readonly file: string;
  readonly ref: string;
}

/** The workflow that a certificate names; undefined for any other identity. */
export function workflowOf(san: string): Workflow | undefined {
  const [, server, repository, path, file, ref] = WORKFLOW.exec(san) ?? [];
  if (server === undefined || repository === undefined || path === undefined) return undefined;
  return { server, repository, path, file: file ?? '', ref: ref ?? '' };
}

/** `acme/app · release.yml @ v1.4.2`, escaped, with a link to the workflow. */
export function signerText(signer: NamedSigner): string {
  if (signer.kind === 'key') return `the key ${html(signer.algorithm, 40)} ${html(signer.hint.slice(0, 12), 40)}…`;
  const workflow = workflowOf(signer.san);
  if (workflow === undefined) return html(signer.san, 300);
  const { server, repository, path, file, ref } = workflow;
  const name = ref.replace(/^refs\/(?:heads|tags|pull)\//, '');
  return link(html(`${repository} · ${file} @ ${name}`, 200), `${server}/${repository}/blob/${name}/${path}`);
}
