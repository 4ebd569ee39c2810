// The tasks of the benchmark: the setup, the check of the result, and the minimum of round trips.
import { type SeedDescriptor, SeedRepository } from '../__tests__/support/seed.ts';
import type { Document } from './documents.ts';
import type { Command } from './process.ts';
import type { RegistryRow } from './registries.ts';
import type { Tool } from './tools.ts';

/** The setup of one task on one registry. `host` is the registry itself, not the proxy. */
export interface Setting {
  readonly registry: RegistryRow;
  readonly host: string;
  readonly documents: readonly Document[];
}

/** One repository prepared for one run. `path` is `repository@digest`. */
export interface Stage {
  readonly path: string;
  /** `repository:tag`, for a task that writes to another place. */
  readonly target?: string;
  /** The minimum of sequential requests for the task on this registry. */
  readonly floor: number;
  /** Throws if the result is not in the registry, because then the measurement does not count. */
  check(stdout: string): Promise<void>;
}

export interface Work {
  readonly name: string;
  /** `run` differs from run to run; a task that changes nothing uses the same repository each time. */
  set(setting: Setting, run: string): Promise<Stage>;
  /** Undefined if the tool cannot do it. */
  commands(
    tool: Tool,
    subject: string,
    documents: readonly Document[],
    target: string | undefined,
  ): readonly Command[] | undefined;
}

function attach(count: number): Work {
  return {
    name: `attach ${count}`,
    async set({ registry, host }, run) {
      const name = `bench/attach-${count}/${run}`;
      const repository = new SeedRepository(host, name);
      const subject = await repository.pushImage(run);
      return {
        path: `${name}@${subject.digest}`,
        floor: registry.blobTrips + 1 + (registry.referrersApi ? 0 : 1),
        async check() {
          const listed = registry.referrersApi
            ? (await repository.referrersPages(subject)).flat()
            : await repository.fallbackEntries(subject);
          if (listed.length !== count) throw new Error(`${listed.length} of ${count} referrers are listed`);
        },
      };
    },
    commands: (tool, subject, documents) => tool.attach(subject, documents.slice(0, count)),
  };
}

/** Seeding thousands of referrers takes longer than listing them, so each list is created once per registry. */
const laid = new Map<
  string,
  Promise<{ subject: SeedDescriptor; referrers: readonly SeedDescriptor[]; pages: number }>
>();

/** An image with referrers on it, in a repository of its own. */
function laidImage({ registry, host }: Setting, name: string, count: number) {
  const repository = new SeedRepository(host, name);
  const lay = async () => {
    const subject = await repository.pushImage('list');
    const referrers = await repository.pushReferrers(subject, count, !registry.referrersApi);
    const pages = registry.referrersApi ? (await repository.referrersPages(subject)).length : 1;
    return { subject, referrers, pages };
  };
  const key = `${host}/${name}`;
  const list = laid.get(key) ?? lay();
  laid.set(key, list);
  return list;
}

/** Copies an image with its referrers to another repository of the same registry. */
function promote(count: number): Work {
  return {
    name: `promote ${count}`,
    async set(setting, run) {
      const { registry, host } = setting;
      const name = `bench/list-${count}`;
      const { subject, referrers } = await laidImage(setting, name, count);
      const copied = `bench/promoted-${count}/${run}`;
      return {
        path: `${name}@${subject.digest}`,
        target: `${copied}:v1`,
        // The list, the referrers' own lists and manifests, the blobs, the image, the referrers, the tag.
        floor: 6 + (registry.referrersApi ? 0 : 1),
        async check() {
          const target = new SeedRepository(host, copied);
          const listed = registry.referrersApi
            ? (await target.referrersPages(subject)).flat()
            : await target.fallbackEntries(subject);
          const there = new Set(listed.map(({ digest }) => digest));
          const missing = referrers.filter(({ digest }) => !there.has(digest)).length;
          if (missing > 0) throw new Error(`${missing} of ${count} referrers are not listed`);
        },
      };
    },
    commands: (tool, subject, _, target) => {
      const command = target === undefined ? undefined : tool.copy?.(subject, target);
      return command && [command];
    },
  };
}

/** `prune` shows its plan, which keeps three referrers. */
function read(verb: 'list' | 'pages' | 'graph' | 'prune', count: number): Work {
  const expected = verb === 'prune' ? count - 3 : count;
  return {
    name: `${verb} ${count}`,
    async set(setting) {
      const name = `bench/list-${count}`;
      const { subject, referrers, pages } = await laidImage(setting, name, count);
      return {
        path: `${name}@${subject.digest}`,
        floor: pages + (verb === 'graph' ? 1 : 0),
        async check(stdout) {
          const seen = referrers.filter(({ digest }) => stdout.includes(digest)).length;
          if (seen !== expected) throw new Error(`${seen} of ${expected} referrers are in the output`);
        },
      };
    },
    commands: (tool, subject) => {
      const command = tool[verb]?.(subject);
      return command && [command];
    },
  };
}

export const WORKS: readonly Work[] = [
  attach(1),
  attach(3),
  attach(10),
  read('list', 50),
  read('list', 500),
  read('list', 5_000),
  read('list', 10_000),
  read('pages', 10_000),
  read('graph', 50),
  read('prune', 10_000),
  promote(50),
  promote(500),
];
