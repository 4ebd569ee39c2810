// Runs audit as a command: decides many images one after another within bounds, and writes a line for each as it completes.
import { resolve } from 'node:path';
import { changesOf } from '../../audit/changes.ts';
import type { AuditLine } from '../../audit/line.ts';
import { lineOfError } from '../../audit/make-line.ts';
import { parseLine } from '../../audit/parse-line.ts';
import { SummaryFold } from '../../audit/summary.ts';
import { formatTargetLine } from '../../audit/target.ts';
import { UserError } from '../../errors.ts';
import { isLoopback } from '../../net/loopback.ts';
import { growHeapSlowly, growYoungGeneration } from '../../process/heap-growth.ts';
import { auditMarkdown, auditVerdict } from '../../report/audit/markdown.ts';
import { visibleJson } from '../../report/escape.ts';
import type { CommandResult } from '../command.ts';
import { type Context, withContext } from '../context.ts';
import { attestationPlaces, withGitHubAttestations } from '../github-attestations.ts';
import { type AuditTarget, auditTargets } from '../image-lists/targets.ts';
import { trustedRegistries } from '../image-lists/trusted-registries.ts';
import { openGate } from '../verify/gate.ts';
import { policyOf, type VerifyRequest } from '../verify/request.ts';
import type { World } from '../world.ts';
import { forEachAtOnce, IMAGES_AT_ONCE } from './at-once.ts';
import { type AuditSettings, auditImage } from './audit-image.ts';
import { CosignTags } from './cosign-tags.ts';
import { earlierLines } from './earlier-lines.ts';
import { auditFailures } from './failures.ts';
import { HeldStores } from './held-stores.ts';
import type { AuditInputs, AuditOutput } from './inputs.ts';
import { LineOutput } from './line-output.ts';
import { AuditState } from './state.ts';

/** Registries that limit the rate are waited for: an audit has time. */
const PATIENCE_MS = 15 * 60 * 1000;
/** Warnings of registries that are kept for the lines. */
const MAX_WARNINGS = 1_000;

/** Throws a UserError for a source or policy that cannot be used. An image that cannot be read has a line that says why. */
export async function run(inputs: AuditInputs, world: World): Promise<CommandResult<AuditOutput>> {
  growHeapSlowly();
  const warned = new Set<string>();
  const warn = (text: string): void => {
    if (warned.has(text) || warned.size >= MAX_WARNINGS) return;
    warned.add(text);
    world.warn(text);
  };
  return withContext(
    { ...world, warn },
    inputs,
    trustedRegistries(inputs['images-from'], inputs.registry),
    (context) => (inputs.list ? listImages(inputs, context) : auditAll(inputs, context, warned)),
    { concurrency: inputs['requests-at-once'], patience: PATIENCE_MS, failFast: true },
  );
}

async function listImages(inputs: AuditInputs, context: Context): Promise<CommandResult<AuditOutput>> {
  const output = await LineOutput.open(inputs.output, context);
  let images = 0;
  try {
    for await (const target of auditTargets(sourcesOf(inputs), context)) {
      images += 1;
      if (target.type === 'unlisted') context.warn(`${target.reference}: ${target.error.message}`);
      await output.write(formatTargetLine(target.reference, target.labels));
    }
  } finally {
    await output.close();
  }
  if (images === 0) throw noImages(inputs);
  return {
    outputs: { lines: output.outputFile('images.txt', inputs.output), images: String(images), ...NO_COUNTS },
    report: {},
    failures: [],
  };
}

const NO_COUNTS = { passed: '', failed: '', undecided: '' } as const;

function sourcesOf(inputs: AuditInputs): Parameters<typeof auditTargets>[0] {
  return { lines: inputs['images-from'], tags: inputs.tags, shard: inputs.shard };
}

function noImages(inputs: AuditInputs): UserError {
  return new UserError(`images-from names no image: ${inputs['images-from'].join(', ')}; check the sources and tags`);
}

async function auditAll(
  inputs: AuditInputs,
  context: Context,
  warned: ReadonlySet<string>,
): Promise<CommandResult<AuditOutput>> {
  const request = requestOf(inputs);
  const [gate, earlier] = await Promise.all([
    openGate(request, context),
    inputs.since === undefined ? undefined : earlierLines(inputs.since, context.cwd),
  ]);
  const state = await openState(inputs, gate.policy.digest, context);
  const fold = new SummaryFold(inputs['group-by']);
  const hasGrown = growYoungGeneration();
  const resumed = state?.size ?? 0;
  if (resumed > 0) context.note(`${resumed} images are done: going on with the others`);
  let output: LineOutput | undefined;
  try {
    const opened = await LineOutput.open(inputs.output, context);
    output = opened;
    let reported = 0;
    const report = async (line: AuditLine, text: string): Promise<void> => {
      fold.add(line);
      const changes = earlier === undefined ? undefined : changesOf(line, earlier.get(line.reference));
      if (changes?.length === 0) return;
      reported += 1;
      await opened.write(changes === undefined ? text : textOf({ ...line, changes }));
    };
    await withGitHubAttestations(request.attestationsFrom, context, async (attestations) => {
      const kinds = gate.kinds && new Set([...gate.kinds, 'scan' as const]);
      const cosignTags = new CosignTags();
      const settings: AuditSettings = {
        request,
        gate: { ...gate, kinds, attestations },
        labels: inputs.labels,
        cosignTags,
        held: new HeldStores(),
        registries: {
          plainHttp: (registry) => isPlainHttp(registry, inputs['plain-http']),
          warnings: (registry) => [...warned].filter((text) => text.startsWith(`${registry} warns: `)),
        },
      };
      const listed = (location: string, tags: readonly string[]): void => cosignTags.learn(location, tags);
      const targets = auditTargets({ ...sourcesOf(inputs), listed }, context);
      await forEachAtOnce(targets, IMAGES_AT_ONCE, async (target) => {
        const { reference } = target;
        if (state?.has(reference)) {
          const text = await state.read(reference);
          await report(parseLine(text, `the line of ${reference} in the state directory`), text);
          return;
        }
        const line = await lineOf(target, settings, context);
        hasGrown();
        const text = textOf(line);
        await state?.add(reference, text);
        await report(line, text);
        const { failed, undecided } = fold.outcomes;
        context.status?.(`audited ${fold.images} images: ${failed} failed, ${undecided} undecided`);
      });
    });
    context.status?.(undefined);
    const summary = fold.summary();
    if (summary.images === 0) throw noImages(inputs);
    context.note(`audited ${auditVerdict(summary)}`);
    if (earlier !== undefined) context.note(`${reported} of ${summary.images} images changed since ${inputs.since}`);
    const { passed, warned: warnings, failed, undecided } = summary.outcomes;
    return {
      outputs: {
        lines: opened.outputFile('audit.jsonl', inputs.output),
        images: String(summary.images),
        passed: String(passed + warnings),
        failed: String(failed),
        undecided: String(undecided),
      },
      report: inputs.summary ? { summary: () => auditMarkdown(summary) } : {},
      failures: auditFailures(summary.outcomes, inputs['fail-on']),
    };
  } finally {
    await output?.close();
    await state?.close();
  }
}

async function lineOf(target: AuditTarget, settings: AuditSettings, context: Context): Promise<AuditLine> {
  if (target.type === 'image') {
    return auditImage(target, settings, context);
  }
  const { code, message } = target.error;
  const failure = { outcome: 'undecided', code, message } as const;
  return lineOfError({ ...target, places: [] }, new Date().toISOString(), failure);
}

/** Characters that a terminal would interpret are escaped; the value stays the same. */
function textOf(line: object): string {
  return visibleJson(JSON.stringify(line));
}

function requestOf(inputs: AuditInputs): VerifyRequest {
  const { 'trusted-root': trustedRoot } = inputs;
  return {
    references: [],
    platforms: inputs.platforms,
    policy: policyOf(inputs),
    attestationsFrom: attestationPlaces(inputs['attestations-from']),
    against: [],
    comment: false,
    flags: [],
    ...(trustedRoot !== undefined && { trustedRoot }),
  };
}

async function openState(inputs: AuditInputs, policy: string, { cwd }: Context): Promise<AuditState | undefined> {
  const { state, restart, shard, platforms, labels } = inputs;
  if (state === undefined) {
    if (restart) throw new UserError('restart needs state: there is nothing to discard');
    return undefined;
  }
  const dependent = [platforms, labels, inputs['attestations-from'], inputs['trusted-root'] ?? null];
  const identity = { policy, shard: `${shard.index}/${shard.count}`, inputs: JSON.stringify(dependent) };
  return AuditState.open(resolve(cwd, state), identity, { restart });
}

function isPlainHttp(registry: string, plain: readonly string[]): boolean {
  const { hostname } = new URL(`http://${registry}`);
  return isLoopback(hostname) || plain.includes(registry);
}
