// Lists Java runtimes: the version of the virtual machine, and the vendor that the file `release` beside it states.

import { cpeOf } from '../documents/cpe.ts';
import { packageUrl } from '../documents/purl.ts';
import { isExecutable } from '../formats/byte-search.ts';
import type { Program } from '../programs/program.ts';
import { ProgramScanner } from '../programs/program-scanner.ts';
import type { AssembleContext, Component, Scanner, StreamCataloguer } from './cataloguer.ts';

export type OpenJdkFacts =
  /** The full version, such as 21.0.4+7-LTS or 1.8.0_422-b05. */
  { readonly machine: string } | { readonly release: { readonly version: string; readonly vendor?: string } };

const MACHINE = /^(.*?)(?:\/jre)?\/lib\/(?:\w{1,12}\/)?server\/libjvm\.so$/;
const RELEASE = /^(.*)\/release$/;
const MAX_RELEASE = 64 * 1024;

/** HotSpot's own description of itself: `OpenJDK 64-Bit Server VM (VERSION) for linux-amd64 JRE (VERSION), built on`. */
const HOTSPOT: Program = {
  name: 'openjdk',
  files: ['libjvm'],
  versions: [
    {
      anchor: ' JRE (',
      version: /^ JRE \((\d{1,2}(?:\.\d{1,3}){0,5}\+\d{1,3}(?:-LTS)?|1\.\d\.0_\d{1,3}(?:-[\w~.-]{1,40})?-b\d{2,3})/,
    },
  ],
  cpes: [],
};

export const openJdk: StreamCataloguer<OpenJdkFacts> = {
  name: 'openjdk',
  version: 1,
  scan(path, _mode, size) {
    if (MACHINE.test(path)) return new MachineScanner(path);
    return RELEASE.test(path) && size <= MAX_RELEASE ? new ReleaseScanner() : undefined;
  },
  assemble(found, context) {
    const releases = new Map<string, Release>();
    for (const { path, facts } of found) {
      const home = RELEASE.exec(path)?.[1];
      if ('release' in facts && home !== undefined) releases.set(home, { path, ...facts.release });
    }
    return found.flatMap(({ path, facts }) =>
      'machine' in facts ? (component(path, facts.machine, releases, context) ?? []) : [],
    );
  },
};

interface Release {
  readonly path: string;
  readonly version: string;
  readonly vendor?: string;
}

/** A file `release` counts only beside a virtual machine of the version that it states. */
function component(
  path: string,
  machine: string,
  releases: ReadonlyMap<string, Release>,
  context: AssembleContext,
): Component | undefined {
  const home = MACHINE.exec(path)?.[1] ?? '';
  const beside = releases.get(home) ?? releases.get(`${home}/jre`);
  // `1.8.0_422-8u422-b05-1-b05` of Debian is 1.8.0_422-b05.
  const version = machine.replace(/^(1\.\d\.0_\d{1,3})-.*(-b\d{2,3})$/, '$1$2');
  const [number = '', update] = version.replace(/(?:\+|-b).*$/, '').split('_');
  const isSame = beside !== undefined && [number, `${number}_${update}`].includes(beside.version);
  if (beside !== undefined && !isSame) {
    context.note(
      `/${beside.path}`,
      `states Java ${beside.version.slice(0, 40)}, but the virtual machine is ${version}`,
    );
  }
  const vendor = isSame ? beside.vendor : undefined;
  const isZulu = vendor !== undefined && /azul/i.test(vendor);
  const [namespace, name] = isZulu ? ['azul', 'zulu'] : ['oracle', 'openjdk'];
  const purl = packageUrl({ type: 'generic', namespace, name, version });
  if (purl === undefined) return undefined;
  const products = isZulu ? ['azul:zulu', 'oracle:openjdk'] : ['oracle:openjdk'];
  return {
    type: 'application',
    ecosystem: 'generic',
    name,
    version,
    purl,
    cpes: products.map((product) => cpeOf(product, number, update && `update${update}`)),
    locations: [`/${path}`, ...(isSame ? [`/${beside.path}`] : [])],
    identity: { technique: 'binary-analysis', confidence: 0.9, value: `libjvm.so ${machine}` },
    ...(vendor !== undefined && { supplier: vendor }),
  };
}

class MachineScanner implements Scanner<OpenJdkFacts> {
  readonly #scanner: ProgramScanner;

  constructor(path: string) {
    this.#scanner = new ProgramScanner([HOTSPOT], path);
  }

  write(chunk: Uint8Array): boolean {
    return this.#scanner.write(chunk);
  }

  end(): OpenJdkFacts | undefined {
    const found = this.#scanner.end()?.[0];
    return found && { machine: found.version };
  }
}

/** Reads `KEY="value"` lines. */
class ReleaseScanner implements Scanner<OpenJdkFacts> {
  readonly #chunks: Uint8Array[] = [];

  write(chunk: Uint8Array): boolean {
    this.#chunks.push(Buffer.from(chunk));
    return true;
  }

  end(): OpenJdkFacts | undefined {
    const bytes = Buffer.concat(this.#chunks);
    this.#chunks.length = 0;
    if (bytes.length < 4 || isExecutable(bytes)) return undefined;
    const text = bytes.toString('utf8');
    const version = /^JAVA_VERSION="([\w.+-]{1,60})"/m.exec(text)?.[1];
    const vendor = /^IMPLEMENTOR="([^"\n]{1,100})"/m.exec(text)?.[1];
    if (version === undefined) return undefined;
    return { release: { version, ...(vendor !== undefined && vendor !== 'N/A' && { vendor }) } };
  }
}
