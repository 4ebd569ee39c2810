// The rules of wording that a program can check, over every text that a person reads: help, descriptions, errors, notes
// and the project's own documents.
// usage: node .ci/style.ts   lists each offender with its rule, and fails if there is one
import { readdirSync, readFileSync } from 'node:fs';
import { actionTexts, helpScreens, sourceTexts } from './texts.ts';

interface Rule {
  readonly name: string;
  readonly offends: RegExp;
}

/** Phrases that a reader with another first language stumbles over, and what to write. */
const PHRASES: readonly Rule[] = [
  { name: 'begin with the verb or the subject, not "What a"', offends: /^What an? \w+/ },
  { name: 'say "directory"', offends: /\bfolders?\b/i },
  { name: 'say "could not get"', offends: /\b(cannot|could not|can not) be had\b|\bis to be had\b/ },
  { name: 'a thing is expected, not "told"', offends: /\btold\b|\btells (more|it)\b|\bwhere \w+ tells\b/i },
  { name: 'say "contact"', offends: /\bspoken? to\b|\bspeaks?\b(?! HTTP)/ },
  {
    name: 'say "unknown"',
    offends: /\bis no (command|digest|platform|kind|PEM|image)\b|\bthere is no (format|stage)\b/,
  },
  { name: 'say "run on" or "sent to"', offends: /\bput to\b/ },
  { name: 'say "all the same" as "anyway"', offends: /\ball the same\b|\bnone the less\b/ },
  { name: 'say "because", "so" or make two sentences', offends: /\bfor (it|they|there) (is|are|was|has|have)\b/ },
  { name: 'say "one per line"', offends: /\bone a line\b|\bby comma or line\b|\ba line \w+\b(?= and)/ },
  { name: 'say "if" or "when", not "where ... not"', offends: /\bwhere (it|there|no|none) (is|are|has|given|not)\b/ },
  { name: 'say "fix"', offends: /\bmend(s|ed)?\b/ },
  { name: 'say "legacy"', offends: /\bretired\b(?!`)/ },
  { name: 'a question is not an error message', offends: /(?<!did you mean .*)\?$/ },
  { name: 'a thing is not "settled", "meant" or "judged"', offends: /\b(settled|settlement|judged|judgement|meant)\b/ },
  { name: 'say "in transit"', offends: /\bon the way\b/ },
  { name: 'say "verify" or "trust"', offends: /\bbelieved?\b|\bvouch(es|ed)?\b/ },
  { name: 'say "the response"', offends: /\b(the|an|no|its|service's) answers?\b/ },
];

/** Errors begin with a small letter, unless it is a name's or an abbreviation's, and end without a full stop. */
const ERRORS: readonly Rule[] = [
  {
    name: 'an error begins with a small letter',
    offends:
      /^(?!GitHub|Node|Docker|Sigstore|Fulcio|Rekor|BuildKit|CycloneDX|Azure|Amazon|Harbor|Quay|Google|GitLab)[A-Z][a-z]+ /,
  },
  { name: 'an error has no full stop at its end', offends: /[^.…]\.$/ },
];

const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'RELEASING.md', 'SECURITY.md', 'ARCHITECTURE.md'];

export interface Offence {
  readonly where: string;
  readonly rule: string;
  readonly text: string;
}

/** What is wrong with the wording of one text; `error` for what is thrown. */
export function offencesOf(where: string, text: string, { error = false } = {}): Offence[] {
  return [...PHRASES, ...(error ? ERRORS : [])]
    .filter(({ offends }) => offends.test(text))
    .map(({ name }) => ({ where, rule: name, text }));
}

/** The same over every text of the project. */
export function offences(): Offence[] {
  const documents = [...DOCUMENTS, ...readdirSync('docs').map((name) => `docs/${name}`)];
  return [
    ...sourceTexts().flatMap(([file, texts]) => texts.flatMap(({ text, error }) => offencesOf(file, text, { error }))),
    ...actionTexts().flatMap(([file, texts]) => texts.flatMap((text) => offencesOf(file, text))),
    ...helpScreens().flatMap(([call, screen]) =>
      screen.split('\n').flatMap((line) => offencesOf(`${call}`, line.trim())),
    ),
    ...documents.flatMap((file) => paragraphs(file).flatMap((text) => offencesOf(file, text))),
  ];
}

/** A document's prose, a paragraph a text, without code and tables that are written by a program. */
function paragraphs(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  return text
    .replaceAll(/```[\s\S]*?```|<!--[\s\S]*?-->|^ {4}.*$|`[^`\n]*`/gm, ' ')
    .split(/\n\s*\n|\n(?=[-|] )/)
    .map((paragraph) => paragraph.replaceAll(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

if (import.meta.main) {
  const all = offences();
  for (const { where, rule, text } of all) console.error(`${where}: ${rule}: ${text.slice(0, 160)}`);
  process.exitCode = all.length > 0 ? 1 : 0;
}
