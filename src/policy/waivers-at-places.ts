// Determines the waived findings of each place, from exceptions and from the VEX documents of trusted signers.
import type { Digest } from '../oci/digest.ts';
import type { Candidates } from './candidate.ts';
import { rejectionOf } from './eligibility.ts';
import type { GateInput } from './evaluation.ts';
import type { VexFacts } from './kinds/vex-facts.ts';
import type { VexStatement } from './kinds/vex-statement.ts';
import { Waivers } from './kinds/waivers.ts';
import type { EvidenceRequirement, Exception, Policy } from './model.ts';
import type { Place } from './phrases.ts';
import { shortDigest } from './text.ts';
import { endOfDay } from './trust.ts';

export interface WaiversAtPlace {
  readonly waivers: Waivers;
  /** Whether a VEX document could not be fetched, which may waive further findings. */
  readonly isUnavailable: boolean;
  readonly notes: readonly string[];
}

/** Reads the VEX documents of each place once, however many scans are attached to it. */
export class WaiversAtPlaces {
  readonly #policy: Policy;
  readonly #candidates: Candidates;
  readonly #image: Digest;
  readonly #name: string | undefined;
  readonly #now: number;
  readonly #known = new Map<string, Promise<WaiversAtPlace>>();

  constructor(policy: Policy, candidates: Candidates, { digest, reference }: GateInput, now: number) {
    this.#policy = policy;
    this.#candidates = candidates;
    this.#image = digest;
    this.#name = imageName(reference);
    this.#now = now;
  }

  /** `signers`: the names of `vex-by`. */
  at({ subject }: Pick<Place, 'subject'>, signers: readonly string[] = []): Promise<WaiversAtPlace> {
    const key = JSON.stringify([subject, signers]);
    const known = this.#known.get(key) ?? this.#read(subject, signers);
    this.#known.set(key, known);
    return known;
  }

  async #read(subject: Digest, signers: readonly string[]): Promise<WaiversAtPlace> {
    const subjects = [...new Set([subject, this.#image])];
    const exceptions = this.#policy.exceptions.filter((one) => isInForce(one, subjects, this.#now));
    const { statements, isUnavailable, notes } = await this.#statements(subjects, signers);
    return {
      waivers: new Waivers(exceptions, statements, {
        digests: subjects,
        ...(this.#name !== undefined && { name: this.#name }),
      }),
      isUnavailable,
      notes,
    };
  }

  async #statements(subjects: readonly Digest[], signers: readonly string[]) {
    const requirement = vexRequirement(signers);
    const notes: string[] = [];
    const documents: { readonly digest: string; readonly all: readonly VexStatement[] }[] = [];
    let isUnavailable = false;
    for (const candidate of signers.length === 0 ? [] : this.#candidates.of('vex', subjects)) {
      const digest = candidate.evidence.artifact.digest;
      const rejection = rejectionOf(candidate, requirement, this.#now);
      if (rejection?.code === 'unavailable') isUnavailable = true;
      const read = rejection === undefined ? await candidate.facts('vex') : { fault: rejection.text };
      if ('fault' in read) {
        notes.push(`ignored the VEX document ${shortDigest(digest)}: it ${read.fault}`);
        continue;
      }
      const by = candidate.names.find((name) => signers.includes(name)) ?? '';
      const all = (read.facts as VexFacts).statements.map((one) => ({ ...one, by, signed: candidate.time ?? 0 }));
      documents.push({ digest, all });
    }
    documents.sort((a, b) => (a.digest < b.digest ? -1 : 1));
    return { statements: documents.flatMap(({ all }) => all), isUnavailable, notes: notes.sort() };
  }
}

/** `app` for `ghcr.io/acme/app@sha256:…`; undefined for a layout, whose path does not name the image. */
function imageName(reference: string): string | undefined {
  if (/^oci-(?:layout|archive):/.test(reference)) return undefined;
  return /([^/@]+)(?:@[^@]*)?$/.exec(reference)?.[1];
}

function isInForce({ until, digest }: Exception, subjects: readonly Digest[], now: number): boolean {
  return now < endOfDay(until) && (digest === undefined || subjects.includes(digest));
}

function vexRequirement(signedBy: readonly string[]): EvidenceRequirement {
  return {
    type: 'evidence',
    name: 'vex-by',
    enforce: 'fail',
    kind: 'vex',
    on: 'any',
    signedBy,
    count: 1,
    select: 'all',
    fields: [],
    options: {},
  };
}
