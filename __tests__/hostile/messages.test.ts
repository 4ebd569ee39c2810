// Foreign text on its way to a terminal or a log: escapes, control characters, line breaks and workflow commands.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Messages } from '../../src/commands/messages.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { stepIn } from '../support/step.ts';
import { cliIn } from '../support/terminal.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

const ESC =
  '\u001b]0;pwned\u0007\u001b[2J\u001b[31mEVIL\u001b[0m\r\n::error::injected\u009b31m\u202eabc\u0085::error::too';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const json = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));

const config = json({});
const child = json({
  schemaVersion: 2,
  mediaType: MANIFEST,
  config: { mediaType: CONFIG, digest: digestOf(config), size: config.length },
  layers: [],
});
const image = json({
  schemaVersion: 2,
  mediaType: INDEX,
  manifests: ['amd64\n\u0085::error::boo', 'arm64'].map((architecture) => ({
    mediaType: MANIFEST,
    digest: digestOf(child),
    size: child.length,
    platform: { os: `linux${ESC}`, architecture },
  })),
});
const referrer = {
  mediaType: MANIFEST,
  digest: digestOf(child),
  size: child.length,
  artifactType: `application/${ESC}`,
  annotations: { 'org.opencontainers.image.title': ESC, 'org.opencontainers.image.created': ESC },
};

type Handler = (path: string, request: IncomingMessage, response: ServerResponse) => void;

function send(response: ServerResponse, status: number, type: string, body: Buffer | string): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

/** What a well-behaved registry answers about `image`. */
function honest(path: string, response: ServerResponse, referrers: readonly unknown[] = []): void {
  const [status, type, body] = ((): [number, string, Buffer | string] => {
    if (path.includes('/referrers/')) {
      return [200, INDEX, json({ schemaVersion: 2, mediaType: INDEX, manifests: referrers })];
    }
    if (path.includes('/tags/list')) return [200, 'application/json', '{"tags":[]}'];
    if (path.includes(digestOf(child))) return [200, MANIFEST, child];
    if (path.includes('/manifests/sha256-')) return [404, 'application/json', '{}'];
    return path.includes('/manifests/') ? [200, INDEX, image] : [200, 'application/octet-stream', config];
  })();
  send(response, status, type, body);
}

/** Repositories, each of which puts hostile text into another place. */
const REPOSITORIES: Readonly<Record<string, Handler>> = {
  platform: (path, _, response) => honest(path, response),
  referrer: (path, _, response) => honest(path, response, path.includes(digestOf(image)) ? [referrer] : []),
  type: (path, _, response) =>
    path.includes('/manifests/')
      ? send(response, 200, MANIFEST, json({ schemaVersion: 2, mediaType: ESC, layers: [] }))
      : send(response, 404, 'application/json', '{}'),
  digest: (_, __, response) => {
    response.setHeader('docker-content-digest', Buffer.from('x\u009b31mEVIL\u202eabc').toString('latin1'));
    send(response, 200, MANIFEST, json({ schemaVersion: 2, mediaType: MANIFEST, layers: [] }));
  },
  list: (path, _, response) =>
    path.includes('/referrers/')
      ? send(response, 200, 'application/json', json({ mediaType: ESC, manifests: [] }))
      : honest(path, response),
  refusal: (_, __, response) =>
    send(response, 403, 'application/json', json({ errors: [{ code: ESC, message: ESC, detail: ESC }] })),
  warning: (path, _, response) => {
    response.setHeader(
      'warning',
      Buffer.from('299 - "\u009b31mEVIL\u202e ::error::x \u0085::error::y"').toString('latin1'),
    );
    honest(path, response);
  },
  syntax: (path, _, response) =>
    path.includes('/manifests/')
      ? send(response, 200, MANIFEST, '{"schemaVersion":2,"\u001b[31mEVIL\u0007" x')
      : send(response, 404, 'application/json', '{}'),
  html: (_, __, response) => send(response, 500, 'text/html', `<h1>${ESC}</h1>`),
  redirect: (_, __, response) =>
    response.writeHead(302, { location: Buffer.from('/v2/\u009b31m::error::').toString('latin1') }).end(),
};

let server: Server;
let host: string;
let workspace: Workspace;

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    const repository = /^\/v2\/([a-z]+)\//.exec(path)?.[1] ?? '';
    const handle = REPOSITORIES[repository];
    if (handle === undefined) send(response, 404, 'application/json', '{}');
    else handle(path, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  workspace = makeWorkspace();
  workspace.write('note.json', '{"note":1}');
});
afterEach(() => workspace.remove());

/** Anything but printable text and line feeds. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const HARMFUL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for.
const CONTROL = /[\u0000-\u0009\u000b-\u001f]/u;

/** Lines that a runner takes for commands, after the white space that .NET trims. */
const commandsIn = (log: string): string[] =>
  log.split(/\r\n|\r|\n/).filter((line) => /^[\s\u0085\u200b]*(?:::|##\[)/u.test(line));

const INPUTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  discover: {},
  attach: { sbom: 'auto', evidence: 'note.json', sign: 'none', 'cache-dir': 'none' },
  sbom: { 'cache-dir': 'none' },
};

describe.each(Object.keys(REPOSITORIES))('hostile text of %s', (repository) => {
  const subject = repository === 'digest' || repository === 'type' ? child : image;
  const reference = (): string => `${host}/${repository}@${digestOf(subject)}`;

  test.each(Object.keys(INPUTS))('stays text in a terminal: %s', async (command) => {
    const flags = Object.entries(INPUTS[command] ?? {}).map(([name, value]) => `--${name}=${value}`);
    for (const image of [reference(), `${host}/${repository}:v1`]) {
      const { out, err } = await cliIn(workspace, [command, image, ...flags]);
      // A document is printed byte for byte: JSON has escapes for control characters, but not for all that are invisible.
      if (command === 'sbom') expect(out).not.toMatch(CONTROL);
      else expect(out).not.toMatch(HARMFUL);
      expect(err).not.toMatch(HARMFUL);
      expect(`${out}${err}`).not.toBe('');
      expect(commandsIn(`${out}${err}`)).toEqual([]);
      for (const line of err.trimEnd().split('\n')) expect(line).toMatch(/^(?:$|error: |warning: |note: )/);
    }
  });

  test.each(['discover', 'attach'])('is no command and no control in a log: %s', async (command) => {
    const { log, outputs, summary } = await stepIn(workspace, command, { ...INPUTS[command], image: reference() });
    // The runner decodes what the toolkit encodes; a colon after the command's name starts its text.
    const commands = commandsIn(log);
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice|debug|group|endgroup|add-mask)::/);
    expect(log.replaceAll('\r\n', '\n')).not.toMatch(HARMFUL);
    expect(decodeURIComponent(commands.join('\n').replaceAll(/%(?!0A|0D|25)/g, '%25'))).not.toMatch(HARMFUL);
    expect(summary).not.toMatch(HARMFUL);
    for (const [name, value] of Object.entries(outputs)) {
      expect(value).not.toMatch(HARMFUL);
      if (!name.endsWith('path')) continue;
      for (const path of value.split('\n')) expect(path).toMatch(/^(?:$|\/[\w./-]+$)/);
    }
  });
});

describe('messages', () => {
  test('are one line each, blocks keep their own lines and colours', () => {
    const messages = new Messages();
    expect(messages.line(ESC)).not.toMatch(HARMFUL);
    expect(messages.line('a\nb')).toBe('a\\nb');
    const text = '\u001b[32mgreen\u001b[39m\n\u001b[2Jgone\u001b[8mhidden\u0085::error::x';
    const block = messages.block(text, { color: true });
    expect(block).toBe('\u001b[32mgreen\u001b[39m\n\\u{1b}[2Jgone\\u{1b}[8mhidden\\u{85}::error::x');
    expect(messages.block(text)).toMatch(/^\\u\{1b\}\[32mgreen/);
  });

  test('hide secrets of eight characters and more, the longest first, and warn of shorter ones once', () => {
    const messages = new Messages();
    const warnings: string[] = [];
    const warn = (text: string): void => {
      warnings.push(text);
    };
    expect(['password', 'password-and-more', 'npm', 'go', ''].map((secret) => messages.hide(secret, warn))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
    expect(messages.line('password-and-more password pkg:npm/x go')).toBe('*** *** pkg:npm/x go');
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toContain('shorter than 8 characters');
  });
});
