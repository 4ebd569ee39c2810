// Measures what the job summary costs attach: the first render in a new process, which is the only one of a run, and its size.
// usage: npm run bench:summary
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { NOW, summaryScene, WORKFLOW_SIGNER } from '../__tests__/support/summaries.ts';
import { renderAttachSummary } from '../src/report/attach-summary.ts';

const RUNS = 15;
/** The scenes of the browser tests. */
const SCENES = [
  { referrers: 5, options: { platforms: 2, older: 0 } },
  { referrers: 50, options: { platforms: 6, older: 24 } },
  { referrers: 500, options: { platforms: 30, older: 380 } },
];

const [only] = process.argv.slice(2);
if (only === undefined) {
  console.log(`| referrers | first render, best and median of ${RUNS} processes | size |`);
  console.log('| --- | --- | --- |');
  for (const [at, { referrers }] of SCENES.entries()) {
    const runs = Array.from({ length: RUNS }, () => measured(at)).toSorted((a, b) => a.time - b.time);
    const [best, median] = [runs[0], runs[Math.floor(RUNS / 2)]];
    if (best === undefined || median === undefined) throw new Error('there are no runs');
    const times = `${best.time.toFixed(1)} ms, ${median.time.toFixed(1)} ms`;
    console.log(`| ${referrers} | ${times} | ${Math.round(best.bytes / 1000)} kB |`);
  }
} else {
  const scene = summaryScene({ ...SCENES[Number(only)]?.options, signer: WORKFLOW_SIGNER });
  const began = performance.now();
  const markdown = renderAttachSummary({ images: [scene], inputs: { image: 'ghcr.io/acme/app' }, now: NOW });
  console.log(JSON.stringify({ time: performance.now() - began, bytes: Buffer.byteLength(markdown) }));
}

function measured(scene: number): { readonly time: number; readonly bytes: number } {
  return JSON.parse(String(execFileSync(process.execPath, [fileURLToPath(import.meta.url), String(scene)])));
}
