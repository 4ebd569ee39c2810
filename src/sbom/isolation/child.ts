// Owns the child process: generates SBOMs, reports its resource usage, and ends with the parent.
import { connectToParent } from '../../process/isolated-child.ts';
import { generateSboms, isImageSbom, noteText } from '../generate.ts';
import { DirectoryCache } from '../layers/cache.ts';
import type { LayerProgress } from '../layers/layer-progress.ts';
import { sbomEvidence } from '../sbom-evidence.ts';
import { ActivityReporter } from './activity-reporter.ts';
import { GrantedStore } from './granted-store.ts';
import {
  type Command,
  encodeError,
  type GenerateRequest,
  type GenerateResult,
  PIPES,
  type Report,
} from './messages.ts';
import { ParentStore } from './parent-store.ts';
import { sourcesDocument } from './source-directory.ts';

/** Serves one request of the parent, and exits. `self` is the child process. */
export function serve(self: NodeJS.Process): void {
  let store: { readonly parent: ParentStore; readonly granted: GrantedStore } | undefined;
  const parent = connectToParent<Report, Command>(self, PIPES, (command) => {
    switch (command.type) {
      case 'manifest':
        return store?.parent.answer(command.id, command.outcome);
      case 'access':
        return store?.granted.grant(command.access);
      case 'token':
        return store?.granted.renewed(command.id, command.token);
      case 'generate': {
        const fromParent = new ParentStore(command.request.location, parent.pipes, parent.send);
        store = { parent: fromParent, granted: new GrantedStore(fromParent, parent.send) };
        const watch = command.isWatched
          ? new ActivityReporter((activity) => parent.send({ type: 'activity', activity }), Date.now)
          : undefined;
        generate(command.request, store.granted, watch?.layers)
          .catch((error: unknown): Report => ({ type: 'failed', error: encodeError(error) }))
          .then((report) => {
            watch?.close();
            parent.finish(report);
          });
        return;
      }
      case 'sources':
        sourcesDocument(command.request).then(
          (document) => parent.finish({ type: 'sources', document }),
          (error: unknown) => parent.finish({ type: 'failed', error: encodeError(error) }),
        );
    }
  });
}

async function generate(
  request: GenerateRequest,
  store: GrantedStore,
  progress: LayerProgress | undefined,
): Promise<Report> {
  const { targets, strict, document, cache: location } = request;
  const warnings: string[] = [];
  const cache =
    location &&
    new DirectoryCache(location.parent, {
      now: () => location.time,
      ...(location.key && { key: location.key }),
      warn: (text) => warnings.push(text),
    });
  const sboms = await generateSboms(store, targets, {
    strict,
    ...(cache && { cache }),
    ...(progress && { progress }),
  });
  await cache?.prune();
  const results: GenerateResult[] = [];
  for (const sbom of sboms) {
    if (!isImageSbom(sbom)) {
      results.push({ notice: sbom.notice });
      continue;
    }
    const { document: blob, ...evidence } = sbomEvidence(sbom, document);
    const chunks: Uint8Array[] = [];
    for await (const chunk of blob.open()) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    results.push({ evidence, descriptor: blob.descriptor, bytes, notes: sbom.notes.map(noteText) });
  }
  return { type: 'done', results, warnings, written: cache?.written ?? 0 };
}
