// Lists and deletes the versions of a container package with GitHub's packages API, within its rate limits.
import pLimit from 'p-limit';
import { ExpectedError, errorDetail } from '../errors.ts';
import { isRecord } from '../json/fields.ts';
import type { ServicePolicy } from '../net/service-calls.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { formOf, GitHubClient, type GitHubRepository, type Octokit, statusOf } from './client.ts';

/** One manifest in ghcr.io. */
export interface PackageVersion {
  readonly id: number;
  readonly digest: Digest;
  readonly tags: readonly string[];
  /** Milliseconds since 1970, by GitHub's clock. */
  readonly pushed: number;
}

export interface PackagesClock {
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** Shows what is waited for. */
  note(text: string): void;
}

/** A version that could not be deleted, or a list that could not be read. `denied` holds for every other version too. */
export class PackagesError extends ExpectedError {
  override readonly name = 'PackagesError';
  override readonly code: 'github' | 'denied' | 'rate-limited';

  constructor(code: PackagesError['code'], message: string, cause: unknown) {
    super(message, { cause });
    this.code = code;
  }
}

interface Page {
  readonly versions: readonly PackageVersion[];
  /** The number of the last page, as far as it is known. */
  readonly last: number;
  readonly hasNext: boolean;
}

const PER_PAGE = 100;
const MAX_PAGES = 2_000;
const AT_ONCE = 8;
/**
 * GitHub's secondary limit is 900 points a minute, and a deletion takes 5 (docs.github.com, "Rate limits for the REST API").
 * A little less leaves room for other requests of the token.
 */
const DELETIONS_PER_MINUTE = 170;
const MINUTE = 60_000;
/** A longer wait is refused: what is left is deleted by another run. */
const MAX_WAIT = 20 * MINUTE;

export class GitHubPackages {
  readonly #client: GitHubClient;
  readonly #owner: string;
  readonly #name: string;
  readonly #clock: PackagesClock;
  readonly #slots = pLimit(AT_ONCE);
  readonly #started: number[] = [];
  #accounts: 'orgs' | 'users' = 'orgs';
  #pausedUntil = 0;
  #known: Map<Digest, PackageVersion> | undefined;

  private constructor(client: GitHubClient, { owner, repo }: GitHubRepository, clock: PackagesClock) {
    this.#client = client;
    this.#owner = owner;
    this.#name = repo;
    this.#clock = clock;
  }

  /** `repo` is the name of the package, which may have slashes. */
  static async open(at: GitHubRepository, policy: ServicePolicy, clock: PackagesClock): Promise<GitHubPackages> {
    return new GitHubPackages(await GitHubClient.open(at, policy), at, clock);
  }

  /** Every version, tagged or not. Throws a PackagesError. */
  async versions(): Promise<readonly PackageVersion[]> {
    const first = await this.#firstPage();
    const versions = [...first.versions];
    let { last, hasNext } = first;
    for (let next = 2; next <= last || hasNext; ) {
      if (next > MAX_PAGES) throw this.#invalid(`the package has more than ${MAX_PAGES * PER_PAGE} versions`);
      // Without the number of the last page, each page says only whether there is another one.
      const count = Math.max(1, Math.min(AT_ONCE, last - next + 1));
      const pages = await Promise.all(Array.from({ length: count }, (_, offset) => this.#page(next + offset)));
      for (const page of pages) versions.push(...page.versions);
      ({ last, hasNext } = pages.at(-1) ?? first);
      next += count;
    }
    this.#known = new Map(versions.map((version) => [version.digest, version]));
    return [...this.#known.values()];
  }

  /** Deletes the version with this digest; `absent` if there is none. Throws a PackagesError. */
  async remove(digest: Digest): Promise<'deleted' | 'absent'> {
    if (this.#known === undefined) await this.versions();
    const version = this.#known?.get(digest) ?? (await this.#recent(digest));
    if (version === undefined) return 'absent';
    return this.#slots(() => this.#delete(version));
  }

  /** A version that was pushed after the list was read is on its first page. */
  async #recent(digest: Digest): Promise<PackageVersion | undefined> {
    return (await this.#page(1)).versions.find((version) => version.digest === digest);
  }

  /** An account is an organisation or a user, and only the API knows which. */
  async #firstPage(): Promise<Page> {
    const asOrganisation = await this.#find(1);
    if (asOrganisation !== undefined) return asOrganisation;
    this.#accounts = 'users';
    return this.#page(1);
  }

  async #page(page: number): Promise<Page> {
    const found = await this.#find(page, false);
    if (found === undefined) throw new TypeError('a page that is not found is an error');
    return found;
  }

  /** Undefined for a package that is not found, if it may be missing. */
  async #find(page: number, mayMiss = true): Promise<Page | undefined> {
    const answer = await this.#send('list the versions', 'packages: read', (octokit) =>
      octokit.request(`GET ${this.#path()}`, { per_page: PER_PAGE, page }).catch((error: unknown) => {
        if (mayMiss && statusOf(error) === 404) return undefined;
        throw error;
      }),
    );
    if (answer === undefined) return undefined;
    const link = answer.headers.link ?? '';
    const last = /[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(link)?.[1];
    return {
      versions: this.#versionsOf(answer.data),
      last: last === undefined ? page : Number(last),
      hasNext: /;\s*rel="next"/.test(link),
    };
  }

  /** Throws a PackagesError for anything but a list of versions: what cannot be read is not a package without versions. */
  #versionsOf(data: unknown): readonly PackageVersion[] {
    if (!Array.isArray(data)) throw this.#invalid(`the response is not a list but ${formOf(data)}`);
    return data.map((one: unknown) => {
      const version = versionOf(one);
      if (version === undefined) throw this.#invalid(`an entry of the list is not a version but ${formOf(one)}`);
      return version;
    });
  }

  #invalid(why: string): PackagesError {
    const place = `${this.#owner}/${this.#name}`;
    return new PackagesError('github', `could not list the versions of ${place}: ${why}`, undefined);
  }

  async #delete({ id }: PackageVersion): Promise<'deleted' | 'absent'> {
    await this.#turn();
    return this.#send(`delete version ${id}`, 'packages: write', (octokit) =>
      octokit.request(`DELETE ${this.#path()}/${id}`).then(
        () => 'deleted' as const,
        (error: unknown) => {
          if (statusOf(error) === 404) return 'absent' as const;
          throw error;
        },
      ),
    );
  }

  /** GitHub expects the slash in the name of a package encoded. */
  #path(): string {
    const [owner, name] = [this.#owner, this.#name].map(encodeURIComponent);
    return `/${this.#accounts}/${owner}/packages/container/${name}/versions`;
  }

  /** Waits until another deletion is within the limit. */
  async #turn(): Promise<void> {
    for (;;) {
      const now = this.#clock.now();
      while (this.#started.length > 0 && (this.#started[0] ?? 0) <= now - MINUTE) this.#started.shift();
      if (this.#started.length < DELETIONS_PER_MINUTE) break;
      await this.#clock.sleep((this.#started[0] ?? now) + MINUTE - now);
    }
    this.#started.push(this.#clock.now());
  }

  /** Sends one request, and again after the wait that a limit asks for, which holds for all requests. */
  async #send<T>(attempted: string, permission: string, call: (octokit: Octokit) => Promise<T>): Promise<T> {
    for (let waited = 0; ; ) {
      const pause = this.#pausedUntil - this.#clock.now();
      if (pause > 0) await this.#clock.sleep(pause);
      let failure: unknown;
      try {
        return await this.#client.request({ attempted, permission }, (octokit) =>
          call(octokit).catch((error: unknown) => {
            failure = error;
            throw error;
          }),
        );
      } catch (error) {
        if (!(error instanceof ExpectedError)) throw error;
        const wait = limitWait(failure, this.#clock.now());
        if (wait === undefined)
          throw this.#error(statusOf(failure) === 401 || isDenied(failure) ? 'denied' : 'github', error);
        waited += wait;
        if (waited > MAX_WAIT) throw this.#error('rate-limited', error);
        if (this.#pausedUntil <= this.#clock.now()) {
          this.#clock.note(`waiting ${Math.ceil(wait / 1000)} s for the rate limit of GitHub`);
        }
        this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + wait);
      }
    }
  }

  #error(code: PackagesError['code'], error: ExpectedError): PackagesError {
    const again = code === 'rate-limited' ? '; run again later, and what is left is deleted then' : '';
    return new PackagesError(code, `${error.message}${again}`, error);
  }
}

/** Milliseconds that a limit asks for; undefined if the failure is not one of a limit. */
function limitWait(error: unknown, now: number): number | undefined {
  const status = statusOf(error);
  if (status !== 403 && status !== 429) return undefined;
  const headers = headersOf(error);
  const after = Number(headers['retry-after'] ?? Number.NaN);
  if (Number.isFinite(after) && after >= 0) return after * 1000 + 1000;
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
  if (headers['x-ratelimit-remaining'] === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000;
  if (status === 429 || /secondary rate limit/i.test(errorDetail(error))) return MINUTE;
  return undefined;
}

function isDenied(error: unknown): boolean {
  return statusOf(error) === 403;
}

function headersOf(error: unknown): Readonly<Record<string, unknown>> {
  const response = isRecord(error) ? error.response : undefined;
  return isRecord(response) && isRecord(response.headers) ? response.headers : {};
}

function versionOf(one: unknown): PackageVersion | undefined {
  if (!isRecord(one) || typeof one.id !== 'number' || typeof one.name !== 'string') return undefined;
  const digest = parseDigest(one.name);
  const pushed = Date.parse(typeof one.updated_at === 'string' ? one.updated_at : String(one.created_at));
  if (digest === undefined || Number.isNaN(pushed)) return undefined;
  const container = isRecord(one.metadata) && isRecord(one.metadata.container) ? one.metadata.container : {};
  const tags = Array.isArray(container.tags) ? container.tags.filter((tag) => typeof tag === 'string') : [];
  return { id: one.id, digest, tags, pushed };
}
