// Bundles the script and the styles of the HTML report into src/report/html/page.json, which the renderer embeds. The same
// sources give the same bytes.
// usage: node .ci/page.ts [--check]   with --check it writes nothing and fails if the file is out of date
import { readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const FILE = 'src/report/html/page.json';
const PACKAGES = [
  'd3-hierarchy',
  'd3-zoom',
  'd3-selection',
  'd3-transition',
  'd3-drag',
  'd3-interpolate',
  'd3-dispatch',
  'd3-timer',
  'd3-ease',
  'd3-color',
];

/** The licence of the bundled packages, which every copy must contain. */
function notice(): string {
  const licenses = new Map<string, string[]>();
  for (const name of PACKAGES) {
    const text = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim();
    licenses.set(text, [...(licenses.get(text) ?? []), name]);
  }
  return [...licenses].map(([text, names]) => `/*! ${names.join(', ')}\n${text}\n*/\n`).join('');
}

/** The generated file. Throws if the bundle contains a package whose licence it does not name. */
export async function pageFile(): Promise<string> {
  const options = {
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    charset: 'ascii',
    legalComments: 'none',
  } as const;
  const [script, style] = await Promise.all([
    build({ ...options, entryPoints: ['src/report/html/page/main.ts'], format: 'iife', metafile: true }),
    build({ ...options, entryPoints: ['src/report/html/page/style.css'], charset: 'utf8' }),
  ]);
  const packages = Object.keys(script.metafile.inputs).flatMap(
    (path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  const unnamed = [...new Set(packages)].filter((name) => !PACKAGES.includes(name));
  if (unnamed.length > 0) throw new Error(`add ${unnamed.join(', ')} to PACKAGES: their licence must be in the page`);
  const page = { script: `${notice()}${script.outputFiles[0]?.text}`, style: style.outputFiles[0]?.text.trim() ?? '' };
  for (const text of Object.values(page)) {
    if (/<\/(?:script|style)|<!--|\r/i.test(text)) throw new Error('the page contains a text that ends its element');
  }
  return `${JSON.stringify(page, null, 2)}\n`;
}

async function main(args: readonly string[]): Promise<void> {
  const text = await pageFile();
  if (readFileSync(FILE, { encoding: 'utf8', flag: 'a+' }) === text) return;
  if (args.includes('--check')) {
    console.error(`${FILE} is out of date: run node .ci/page.ts`);
    process.exitCode = 1;
  } else {
    writeFileSync(FILE, text);
  }
}

if (import.meta.main) await main(process.argv.slice(2));
