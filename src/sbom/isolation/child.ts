// The child process: generates SBOMs from layers that the parent sends, reports its resource usage, and ends with the parent.
import { Socket } from 'node:net';
import { FIRST_PIPE, USAGE_INTERVAL_MS, type UsageReport } from '../../process/isolated.ts';
import { generateSboms, isImageSbom, noteText } from '../generate.ts';
import { DirectoryCache } from '../layers/cache.ts';
import { sbomEvidence } from '../sbom-evidence.ts';
import {
  type Command,
  encodeError,
  type GenerateRequest,
  type GenerateResult,
  PIPES,
  type Report,
} from './messages.ts';
import { ParentStore } from './parent-store.ts';

/** Serves one request of the parent, and exits. `self` is the child process. */
export function serve(self: NodeJS.Process): void {
  const send = (report: Report | UsageReport): void => void self.send?.(report);
  const pipes = Array.from({ length: PIPES }, (_, at) => new Socket({ fd: FIRST_PIPE + at, writable: false }));
  let store: ParentStore | undefined;
  self.on('disconnect', () => self.exit(1));
  self.on('message', (command: Command) => {
    if (command.type === 'manifest') return store?.answer(command.id, command.outcome);
    store = new ParentStore(command.request.location, pipes, send);
    void finish(generate(command.request, store), self);
  });
  setInterval(() => {
    const { user, system } = self.cpuUsage();
    send({ type: 'usage', memoryBytes: self.memoryUsage.rss(), cpuMilliseconds: (user + system) / 1000 });
  }, USAGE_INTERVAL_MS).unref();
  send({ type: 'ready' });
}

async function finish(work: Promise<Report>, self: NodeJS.Process): Promise<void> {
  const report = await work.catch((error: unknown): Report => ({ type: 'failed', error: encodeError(error) }));
  self.send?.(report, () => self.exit(0));
}

async function generate(request: GenerateRequest, store: ParentStore): Promise<Report> {
  const { targets, strict, document, cache: location } = request;
  const warnings: string[] = [];
  const cache =
    location &&
    new DirectoryCache(location.parent, {
      now: () => location.time,
      ...(location.key && { key: location.key }),
      warn: (text) => warnings.push(text),
    });
  const sboms = await generateSboms(store, targets, { strict, ...(cache && { cache }) });
  await cache?.prune();
  const results: GenerateResult[] = [];
  for (const sbom of sboms) {
    if (!isImageSbom(sbom)) {
      results.push({ notice: sbom.notice });
      continue;
    }
    const { document: blob, ...evidence } = await sbomEvidence(sbom, document);
    const chunks: Uint8Array[] = [];
    for await (const chunk of blob.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    results.push({ evidence, descriptor: blob.descriptor, bytes, notes: sbom.notes.map(noteText) });
  }
  return { type: 'done', results, warnings, written: cache?.written ?? 0 };
}
