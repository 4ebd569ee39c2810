// The in-process registry as a program: `npm run registry -- --port 5000`.
import { parseArgs } from 'node:util';
import type { AuthOptions } from './auth.ts';
import { describeFaults, type Faults, parseFault } from './faults/table.ts';
import { startRegistry } from './registry.ts';

const HELP = `Usage: npm run registry -- [options]

An OCI registry on 127.0.0.1 that keeps everything in memory, for tests.

  --port N               port to listen on; a free one by default
  --no-referrers         no referrers API: the fallback tags
  --latency MS           hold each request so many milliseconds
  --htpasswd USER:PASS   ask for Basic credentials; may be repeated
  --tokens               with --htpasswd: Bearer tokens from /token instead of Basic
  --directory PATH       keep uploaded blobs in files of this directory
  --fault NAME[=VALUE]   turn a switch on; may be repeated
  --help                 show this

Switches. A RULE is key=value;key=value: times (how often it strikes; always where absent), on (a regular
expression over "METHOD /path?query"), and what the switch itself takes; or a bare number of times.

${describeFaults().join('\n')}
`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'no-referrers': { type: 'boolean' },
      latency: { type: 'string' },
      htpasswd: { type: 'string', multiple: true },
      tokens: { type: 'boolean' },
      directory: { type: 'string' },
      fault: { type: 'string', multiple: true },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`--port ${values.port} is not a port`);
  const faults: Faults = {};
  if (values['no-referrers']) parseFault('no-referrers', faults);
  if (values.latency !== undefined) parseFault(`latency=${values.latency}`, faults);
  for (const fault of values.fault ?? []) parseFault(fault, faults);

  const registry = await startRegistry({
    port,
    faults,
    ...(values.directory !== undefined && { directory: values.directory }),
    ...(values.htpasswd && { auth: authOf(values.htpasswd, values.tokens ?? false) }),
  });
  process.stdout.write(`${registry.url}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      registry.close().then(() => process.exit(0));
    });
  }
}

function authOf(pairs: readonly string[], tokens: boolean): AuthOptions {
  const users = pairs.map((pair) => {
    const colon = pair.indexOf(':');
    if (colon < 1) throw new Error('--htpasswd takes USER:PASS');
    return [pair.slice(0, colon), pair.slice(colon + 1)];
  });
  return { users: Object.fromEntries(users), scheme: tokens ? 'bearer' : 'basic' };
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
