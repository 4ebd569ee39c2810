// Finds the images that a Dockerfile is built from: FROM, COPY --from and RUN --mount=from, without the names of stages.
import { rethrowUnless } from '../errors.ts';
import {
  type DeploymentFile,
  type FoundImage,
  fileError,
  type ImagesFound,
  NO_IMAGES,
  type Place,
} from './image-use.ts';
import { expand, Unexpandable } from './interpolation.ts';

interface Instruction {
  /** In upper case. */
  readonly word: string;
  readonly flags: readonly string[];
  readonly rest: string;
  readonly line: number;
}

/** Set by the builder for each platform. */
const PLATFORM_ARGUMENTS = /^(?:TARGET|BUILD)(?:PLATFORM|OS|ARCH|VARIANT)$/;
const BUILD = 'write a default for the ARG, or list the image in another file';

export function isDockerfile(path: string): boolean {
  return /(?:^|[/.])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path);
}

/** Throws a UserError for an image that cannot be known without arguments of the build. */
export function findInDockerfile(file: DeploymentFile): ImagesFound {
  const images: FoundImage[] = [];
  const stages: string[] = [];
  const globals = new Map<string, string | undefined>();
  let count = 0;
  for (const instruction of instructionsOf(file)) {
    const place: Place = { file: file.path, line: instruction.line };
    const add = (text: string | undefined): void => {
      const image = text === undefined ? undefined : imageOf(text, { stages, count, globals, place });
      if (image !== undefined) images.push({ text: image, place });
    };
    if (instruction.word === 'ARG' && count === 0) declare(instruction.rest, globals, place);
    if (instruction.word === 'FROM') {
      const [text, as, stage] = instruction.rest.split(/\s+/);
      if (text === undefined || text === '') throw fileError(place, 'FROM has no image');
      add(text);
      count += 1;
      if (as?.toUpperCase() === 'AS' && stage !== undefined) stages.push(stage.toLowerCase());
    }
    if (instruction.word === 'COPY' || instruction.word === 'ADD') add(flagOf(instruction.flags, 'from'));
    if (instruction.word === 'RUN') for (const text of mountsOf(instruction.flags)) add(text);
  }
  if (count === 0) throw fileError({ file: file.path, line: 1 }, 'the Dockerfile has no FROM instruction');
  return { ...NO_IMAGES, images };
}

interface Known {
  readonly stages: readonly string[];
  /** Number of stages so far, with and without a name. */
  readonly count: number;
  readonly globals: ReadonlyMap<string, string | undefined>;
  readonly place: Place;
}

/** Undefined for the name or number of a stage, and for `scratch`. */
function imageOf(text: string, { stages, count, globals, place }: Known): string | undefined {
  const unquoted = text.replace(/^(["'])(.*)\1$/, '$2');
  if (/^\d+$/.test(unquoted) && Number(unquoted) < count) return undefined;
  try {
    const image = expand(unquoted, (name) => globals.get(name));
    if (image === '') throw new Unexpandable('the image is empty');
    return image === 'scratch' || stages.includes(image.toLowerCase()) ? undefined : image;
  } catch (error) {
    rethrowUnless(error, Unexpandable);
    if (isStageOfPlatform(unquoted, stages, globals)) return undefined;
    throw fileError(place, `${JSON.stringify(text.slice(0, 200))}: ${error.message}; ${BUILD}`);
  }
}

/** `build-${TARGETARCH}` is a stage if all its possible values, such as `build-amd64`, are stages. */
function isStageOfPlatform(
  text: string,
  stages: readonly string[],
  globals: ReadonlyMap<string, string | undefined>,
): boolean {
  const mark = '\u0001';
  let expanded: string;
  try {
    expanded = expand(text, (name) => globals.get(name) ?? (PLATFORM_ARGUMENTS.test(name) ? mark : undefined));
  } catch (error) {
    rethrowUnless(error, Unexpandable);
    return false;
  }
  const [before, after, ...more] = expanded.toLowerCase().split(mark);
  if (before === undefined || after === undefined || more.length > 0) return false;
  return stages.some(
    (stage) => stage.length > before.length + after.length && stage.startsWith(before) && stage.endsWith(after),
  );
}

/** `ARG NAME`, `ARG NAME=default`, several of them. */
function declare(rest: string, globals: Map<string, string | undefined>, place: Place): void {
  for (const [, name = '', , value] of rest.matchAll(/(\w+)(=("[^"]*"|'[^']*'|\S*))?/g)) {
    const text = value?.replace(/^(["'])(.*)\1$/, '$2');
    try {
      globals.set(name, text === undefined ? globals.get(name) : expand(text, (other) => globals.get(other)));
    } catch (error) {
      rethrowUnless(error, Unexpandable);
      // An argument without a value is an error only if an image needs it.
      globals.delete(name);
      if (globals.size > 1000) throw fileError(place, 'the Dockerfile has more than 1000 arguments');
    }
  }
}

function flagOf(flags: readonly string[], name: string): string | undefined {
  return flags.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
}

function mountsOf(flags: readonly string[]): string[] {
  return flags
    .filter((flag) => flag.startsWith('--mount='))
    .flatMap((flag) => flag.slice('--mount='.length).split(','))
    .filter((field) => field.startsWith('from='))
    .map((field) => field.slice('from='.length));
}

/** The instructions of a file: without comments and here-documents, with continued lines joined. */
function* instructionsOf({ text }: DeploymentFile): Generator<Instruction> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  const continuation = /^#\s*escape\s*=\s*`\s*$/im.test(lines.slice(0, 5).join('\n')) ? '`' : '\\';
  for (let at = 0; at < lines.length; at += 1) {
    const start = at;
    const parts: string[] = [];
    for (; at < lines.length; at += 1) {
      const line = lines[at] as string;
      // Comments and empty lines within a continued instruction are skipped.
      if (/^\s*#/.test(line) || (line.trim() === '' && parts.length > 0)) continue;
      const trimmed = line.trimEnd();
      parts.push(trimmed.endsWith(continuation) ? trimmed.slice(0, -1) : line);
      if (!trimmed.endsWith(continuation)) break;
    }
    const instruction = instructionOf(parts.join(' '), start + 1 + skippedBefore(lines, start));
    if (instruction === undefined) continue;
    yield instruction;
    for (const [end, keepsTabs] of hereDocuments(instruction)) {
      const isEnd = (line: string | undefined): boolean => (keepsTabs ? line : line?.replace(/^\t+/, '')) === end;
      do at += 1;
      while (at < lines.length && !isEnd(lines[at]));
    }
  }
}

/** Counts the lines of comments before an instruction. */
function skippedBefore(lines: readonly string[], start: number): number {
  let skipped = 0;
  while (/^\s*#/.test(lines[start + skipped] ?? '')) skipped += 1;
  return skipped;
}

function instructionOf(text: string, line: number): Instruction | undefined {
  const words = text.trim().split(/\s+/);
  // The instruction after ONBUILD runs in a later build, but may name images too.
  if (words[0]?.toUpperCase() === 'ONBUILD') words.shift();
  const word = words.shift()?.toUpperCase() ?? '';
  if (word === '') return undefined;
  const first = words.findIndex((one) => !one.startsWith('--'));
  const flags = first < 0 ? words : words.slice(0, first);
  return { word, flags, rest: first < 0 ? '' : words.slice(first).join(' '), line };
}

/** The ends of `<<EOF` and `<<-EOF`. */
function hereDocuments({ word, rest }: Instruction): [end: string, keepsTabs: boolean][] {
  if (word !== 'RUN' && word !== 'COPY' && word !== 'ADD') return [];
  const marks = rest.matchAll(/(?<!<)<<(-?)(["']?)([A-Za-z_]\w*)\2/g);
  return [...marks].map(([, dash, , end = '']) => [end, dash !== '-']);
}
