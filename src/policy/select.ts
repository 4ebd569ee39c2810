// Selects the evidence that must satisfy a requirement at one place (the newest, all or any), and checks it.
import { digestOf } from '../oci/digest.ts';
import type { Candidate } from './candidate.ts';
import { type Checked, checkCandidate, checkTogether, type Evaluation } from './check.ts';
import { effectiveTime, type Rejection, rejectionOf } from './eligibility.ts';
import type { Objection } from './kinds/kind.ts';
import { KIND_ROWS } from './kinds/table.ts';
import type { EvidenceRequirement } from './model.ts';
import { evidenceNoun, type Place } from './phrases.ts';
import { durationText, either, shortDigest, timeText } from './text.ts';

/** Evidence that may count but does not satisfy the requirement. */
export interface Failure {
  readonly candidate: Candidate;
  readonly objections: readonly Objection[];
}

export interface PlaceResult {
  readonly outcome: 'met' | 'unmet' | 'undecided';
  /** The evidence that satisfies the requirement; empty unless it is met. */
  readonly counting: readonly Candidate[];
  /** The evidence that was selected and fails. */
  readonly failures: readonly Failure[];
  /** The evidence that was not considered. */
  readonly rejections: readonly Rejection[];
  /** The number of different signers, if enough pieces pass but they have too few signers. */
  readonly signers?: number;
  readonly notes: readonly string[];
  readonly waived: readonly string[];
}

/** Verdicts of trusted signers contradict each other if their evidence is at most this far apart, in milliseconds. */
const CONTRADICTION_WINDOW = 24 * 3_600_000;
/** Number of signers whose evidence is compared with the newest. */
const MAX_COMPARED = 10;

export function selectAt(requirement: EvidenceRequirement, place: Place, evaluation: Evaluation): Promise<PlaceResult> {
  return new Selection(requirement, place, evaluation).result();
}

class Selection {
  readonly #requirement: EvidenceRequirement;
  readonly #place: Place;
  readonly #evaluation: Evaluation;
  readonly #rejections: Rejection[] = [];
  readonly #notes: string[] = [];
  readonly #waived = new Set<string>();
  /** Candidates rejected because the requirement is about other evidence. */
  readonly #others = new Set<Candidate>();
  readonly #checked = new Map<Candidate, Promise<Checked>>();

  constructor(requirement: EvidenceRequirement, place: Place, evaluation: Evaluation) {
    this.#requirement = requirement;
    this.#place = place;
    this.#evaluation = evaluation;
  }

  async result(): Promise<PlaceResult> {
    const { input } = this.#evaluation;
    const eligible = this.#eligible();
    const result = await this.#select(eligible);
    this.#noteUnsigned(result.counting);
    const isUnknown = input.problems.some(({ undecided }) => undecided) || this.#rejections.some(isUnavailable);
    const outcome = await this.#outcomeOf(result, isUnknown);
    return {
      ...result,
      outcome,
      counting: outcome === 'met' ? result.counting : [],
      rejections: this.#rejections,
      notes: this.#notes,
      waived: outcome === 'met' ? [...this.#waived] : [],
    };
  }

  /**
   * Evidence that could not be read may be newer than the rest. It does not matter if `any` is met, or if `all` has a failure.
   */
  async #outcomeOf(
    { counting, failures }: Pick<PlaceResult, 'counting' | 'failures'>,
    isUnknown: boolean,
  ): Promise<PlaceResult['outcome']> {
    const { select, options } = this.#requirement;
    const isMet = counting.length > 0;
    if (isUnknown && !(isMet && select === 'any') && !(select === 'all' && failures.length > 0)) return 'undecided';
    if (isMet) return 'met';
    const signers = options['vex-by'] as readonly string[] | undefined;
    if (signers === undefined) return 'unmet';
    const { isUnavailable: vexIsUnavailable } = await this.#evaluation.waivers.at(this.#place, signers);
    const areFindings = failures.some(({ objections }) => objections.every(({ code }) => code === 'findings'));
    return vexIsUnavailable && areFindings ? 'undecided' : 'unmet';
  }

  /** The evidence that may count, newest first. Evidence without a time is last, because nothing proves that it is newer. */
  #eligible(): Candidate[] {
    const { candidates, now } = this.#evaluation;
    const eligible: Candidate[] = [];
    for (const candidate of candidates.of(this.#requirement.kind, this.#place.subjects)) {
      const rejection = rejectionOf(candidate, this.#requirement, now);
      if (rejection === undefined) eligible.push(candidate);
      else this.#rejections.push(rejection);
    }
    const keyed = eligible.map((candidate) => ({
      candidate,
      time: this.#time(candidate) ?? Number.NEGATIVE_INFINITY,
      digest: candidate.evidence.artifact.digest,
      layer: candidate.evidence.layer,
    }));
    keyed.sort(
      (a, b) => byNumber(b.time, a.time) || (a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : a.layer - b.layer),
    );
    return keyed.map(({ candidate }) => candidate);
  }

  #select(eligible: readonly Candidate[]): Promise<Selected> {
    const { select, count, kind } = this.#requirement;
    if (KIND_ROWS[kind].combine !== undefined) return this.#selectTogether(eligible);
    if (select === 'all') return this.#selectAll(eligible);
    if (select === 'any') return this.#selectAny(eligible);
    return count > 1 ? this.#selectNewestOfEach(eligible) : this.#selectNewest(eligible);
  }

  async #selectNewest(eligible: readonly Candidate[]): Promise<Selected> {
    const group = await this.#newestGroup(eligible);
    const { passed, failures } = await this.#verdicts(group);
    if (group.length > 0) await this.#noteContradiction(group, passed, eligible);
    if (failures.length === 0) return { counting: passed, failures };
    if (passed.length === 0) return { counting: [], failures };
    // Of verdicts at the same time, the stricter one counts.
    const text = `is contradicted by ${shortDigest(passed[0]?.evidence.artifact.digest ?? '')} of the same time, which passes: the stricter one counts`;
    return {
      counting: [],
      failures: failures.map(({ candidate, objections }) => ({
        candidate,
        objections: [...objections, { code: 'contradiction', text }],
      })),
    };
  }

  /** All candidates with the time of the newest, without those that the requirement is not about. */
  async #newestGroup(eligible: readonly Candidate[]): Promise<Candidate[]> {
    const group: Candidate[] = [];
    let newest: number | undefined;
    for (const candidate of eligible) {
      const time = this.#time(candidate);
      if (group.length > 0 && time !== newest) break;
      if (await this.#isOther(candidate)) continue;
      newest = time;
      group.push(candidate);
    }
    if (group.length > 1 && newest === undefined) {
      this.#notes.push(
        `nothing proves which ${evidenceNoun(this.#requirement)} on ${this.#placeName()} is the newest: all ${group.length} must satisfy the requirement`,
      );
    }
    return group;
  }

  /** Selects the newest piece of each signer. The newest of all must pass, and `count` signers in total. */
  async #selectNewestOfEach(eligible: readonly Candidate[]): Promise<Selected> {
    const bySigner = new Map<string | undefined, Candidate>();
    for (const candidate of eligible) {
      if (bySigner.has(candidate.signer) || (await this.#isOther(candidate))) continue;
      bySigner.set(candidate.signer, candidate);
    }
    const newest = await this.#newestGroup(eligible);
    const first = await this.#verdicts(newest);
    if (first.failures.length > 0) return { counting: [], failures: first.failures };
    return this.#distinct(await this.#verdicts([...bySigner.values()]));
  }

  async #selectAny(eligible: readonly Candidate[]): Promise<Selected> {
    const { count } = this.#requirement;
    const failures: Failure[] = [];
    const passed: Candidate[] = [];
    for (const candidate of eligible) {
      if (await this.#isOther(candidate)) continue;
      const verdict = await this.#verdicts([candidate]);
      failures.push(...verdict.failures);
      passed.push(...verdict.passed);
      if (passed.length >= count && this.#distinctOf(passed).length >= count) break;
    }
    return this.#distinct({ passed, failures });
  }

  /** Selects all evidence within max-age, so that old scans do not fail an image forever. */
  async #selectAll(eligible: readonly Candidate[]): Promise<Selected> {
    const considered: Candidate[] = [];
    const outdated: Failure[] = [];
    for (const candidate of eligible) {
      const objections = this.#ageObjections(candidate);
      if (objections.length > 0) outdated.push({ candidate, objections });
      else if (!(await this.#isOther(candidate))) considered.push(candidate);
    }
    const { passed, failures } = await this.#verdicts(considered);
    if (failures.length > 0) return { counting: [], failures };
    if (passed.length === 0) return { counting: [], failures: outdated.slice(0, 1) };
    return this.#distinct({ passed, failures });
  }

  /** Combines several statements, such as approvals. */
  async #selectTogether(eligible: readonly Candidate[]): Promise<Selected> {
    const dated = eligible.map((candidate) => ({ candidate, objections: this.#ageObjections(candidate) }));
    const pieces = dated.filter(({ objections }) => objections.length === 0).map(({ candidate }) => candidate);
    const [newest] = pieces;
    if (newest === undefined) return { counting: [], failures: dated.slice(0, 1) };
    const { objections, waived = [] } = await checkTogether(pieces, this.#requirement, this.#place, this.#evaluation);
    for (const one of waived) this.#waived.add(one);
    if (objections.length > 0) return { counting: [], failures: [{ candidate: newest, objections }] };
    return { counting: pieces, failures: [] };
  }

  /** The passing pieces, if there are enough with different signers. */
  async #distinct({ passed, failures }: Verdicts): Promise<Selected> {
    const { count } = this.#requirement;
    const distinct = this.#distinctOf(passed);
    if (distinct.length >= count) return { counting: distinct, failures: [] };
    return { counting: [], failures, ...(passed.length > 0 && { signers: distinct.length }) };
  }

  /** One piece of each signer. Unsigned pieces count as one in total, or not at all if they repeat a signed one. */
  #distinctOf(passed: readonly Candidate[]): Candidate[] {
    const bySigner = new Map<string | undefined, Candidate>();
    for (const candidate of passed) if (!bySigner.has(candidate.signer)) bySigner.set(candidate.signer, candidate);
    const unsigned = bySigner.get(undefined);
    if (unsigned === undefined || bySigner.size === 1) return [...bySigner.values()];
    const signed = new Set(passed.filter(({ signer }) => signer !== undefined).map(contentDigest));
    const own = passed.find((candidate) => candidate.signer === undefined && !signed.has(contentDigest(candidate)));
    bySigner.delete(undefined);
    return own === undefined ? [...bySigner.values()] : [...bySigner.values(), own];
  }

  async #isOther(candidate: Candidate): Promise<boolean> {
    const { isOther, objections } = await this.#check(candidate);
    if (!isOther) return false;
    if (this.#others.has(candidate)) return true;
    this.#others.add(candidate);
    const about = objections.filter((one) => one.isOther);
    const remedy = about.find((one) => one.remedy !== undefined)?.remedy;
    const text = about.map((one) => one.text).join('; ');
    this.#rejections.push({ candidate, code: 'mismatch', text, rank: 0, ...(remedy !== undefined && { remedy }) });
    return true;
  }

  async #verdicts(group: readonly Candidate[]): Promise<Verdicts> {
    const passed: Candidate[] = [];
    const failures: Failure[] = [];
    for (const candidate of group) {
      const age = this.#ageObjections(candidate);
      const { objections, waived = [] } = await this.#check(candidate);
      if (age.length + objections.length > 0) failures.push({ candidate, objections: [...age, ...objections] });
      else passed.push(candidate);
      for (const one of waived) this.#waived.add(one);
    }
    return { passed, failures };
  }

  #check(candidate: Candidate): Promise<Checked> {
    const known =
      this.#checked.get(candidate) ?? checkCandidate(candidate, this.#requirement, this.#place, this.#evaluation);
    this.#checked.set(candidate, known);
    return known;
  }

  #ageObjections(candidate: Candidate): Objection[] {
    const { maxAge } = this.#requirement;
    if (maxAge === undefined) return [];
    const { now } = this.#evaluation;
    const time = this.#time(candidate);
    if (time === undefined) {
      const text = `has no trusted time, so its age is unknown, allowed: ${durationText(maxAge)}`;
      const remedy = 'sign with a timestamp authority or a transparency log (--timestamp-server-url or --rekor-url)';
      return [{ code: 'no-trusted-time', text, remedy }];
    }
    if (candidate.time === undefined && now - time <= maxAge) {
      this.#notes.push(
        `the age of the ${evidenceNoun(this.#requirement)} ${shortDigest(candidate.evidence.artifact.digest)} is only claimed, because "signed-by" is not set`,
      );
    }
    if (now - time <= maxAge) return [];
    return [
      {
        code: 'too-old',
        text: `is ${durationText(now - time)} old (${timeText(time)}), allowed: ${durationText(maxAge)}`,
      },
    ];
  }

  /** Adds a note if unsigned evidence is newer than the signed evidence that counts. */
  #noteUnsigned(counting: readonly Candidate[]): void {
    const [newest] = counting;
    if (newest?.time === undefined) return;
    const time = newest.time;
    const newer = this.#rejections.filter(
      ({ code, candidate }) => code === 'unsigned' && (candidate.claimed ?? 0) > time,
    );
    const [first] = newer.map(({ candidate }) => candidate).sort((a, b) => byNumber(b.claimed ?? 0, a.claimed ?? 0));
    if (first === undefined) return;
    const digest = first.evidence.artifact.digest;
    this.#notes.push(
      `there is a newer ${evidenceNoun(this.#requirement)} on ${this.#placeName()} that is not signed and does not count: ${shortDigest(digest)}, claimed ${timeText(first.claimed ?? 0)}`,
    );
  }

  /** Adds a note if another trusted signer has another verdict at about the same time. The newest evidence counts. */
  async #noteContradiction(
    group: readonly Candidate[],
    passed: readonly Candidate[],
    eligible: readonly Candidate[],
  ): Promise<void> {
    const [newest] = group as readonly [Candidate, ...Candidate[]];
    const { maxAge = CONTRADICTION_WINDOW } = this.#requirement;
    const time = this.#time(newest);
    if (time === undefined || newest.signer === undefined) return;
    const isPassed = passed.length === group.length;
    const seen = new Set(group.map(({ signer }) => signer));
    for (const candidate of eligible) {
      if (candidate.time === undefined || time - candidate.time > Math.min(maxAge, CONTRADICTION_WINDOW)) break;
      if (candidate.signer === undefined || seen.has(candidate.signer) || group.includes(candidate)) continue;
      if (seen.size > MAX_COMPARED) break;
      seen.add(candidate.signer);
      const { objections, isOther } = await this.#check(candidate);
      if (isOther || (objections.length === 0) === isPassed) continue;
      const verdict = (passes: boolean): string => (passes ? 'passes' : 'fails');
      this.#notes.push(
        `trusted signers contradict each other about the ${evidenceNoun(this.#requirement)} on ${this.#placeName()}: that of ${this.#signerName(newest)} (${timeText(time)}) ${verdict(isPassed)}, that of ${this.#signerName(candidate)} (${timeText(candidate.time)}) ${verdict(!isPassed)}; the newest counts`,
      );
    }
  }

  #signerName({ names }: Candidate): string {
    return (
      either(names.filter((name) => this.#requirement.signedBy.includes(name))) || either(names) || 'another signer'
    );
  }

  #placeName(): string {
    return this.#place.platform ?? 'the image';
  }

  #time(candidate: Candidate): number | undefined {
    return effectiveTime(candidate, this.#requirement);
  }
}

type Selected = Pick<PlaceResult, 'counting' | 'failures' | 'signers'>;

interface Verdicts {
  readonly passed: readonly Candidate[];
  readonly failures: readonly Failure[];
}

function isUnavailable({ code }: Rejection): boolean {
  return code === 'unavailable';
}

function byNumber(a: number, b: number): number {
  // Infinity minus infinity is not a number.
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Equal for a raw document and for the statement that contains or names it. */
function contentDigest(candidate: Candidate): string {
  const content = candidate.content();
  if (content === undefined) return candidate.evidence.artifact.digest;
  const isJson = content.bytes === undefined || /json/.test(content.mediaType);
  return digestOf(isJson ? (JSON.stringify(content.json()) ?? '') : (content.bytes as Uint8Array));
}
