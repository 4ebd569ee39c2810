// The workspace of a command's test: a directory with evidence files, an image in a registry, and the context of a call.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildDemoImage, type DemoImage } from '../../demo/image.ts';
import type { World } from '../../src/commands/world.ts';
import type { TestRegistry } from './registry/registry.ts';

export interface Workspace {
  readonly path: string;
  /** Handed to each call; a test may put another in its place. */
  world: World;
  /** What the call said, in order: notes, warnings, masked secrets. */
  readonly notes: string[];
  readonly warnings: string[];
  readonly masked: string[];
  write(name: string, content: string): void;
  remove(): void;
}

/** A workflow run's variables, as GitHub's runner sets them. */
export const WORKFLOW_ENV = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REPOSITORY_ID: '1',
  GITHUB_REPOSITORY_OWNER_ID: '2',
  GITHUB_REF: 'refs/heads/main',
  GITHUB_SHA: '5b2c1f0a9d8e7c6b5a4938271605f4e3d2c1b0a9',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_RUN_ID: '42',
  GITHUB_RUN_ATTEMPT: '1',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/heads/main',
  RUNNER_ENVIRONMENT: 'github-hosted',
};

export function makeWorkspace(env: Record<string, string> = {}): Workspace {
  const path = mkdtempSync(join(tmpdir(), 'oci-evidence-'));
  const [notes, warnings, masked]: [string[], string[], string[]] = [[], [], []];
  return {
    path,
    notes,
    warnings,
    masked,
    world: {
      env: { HOME: path, RUNNER_TEMP: join(path, 'temp'), ...env },
      cwd: path,
      note: (text) => notes.push(text),
      warn: (text) => warnings.push(text),
      mask: (secret) => masked.push(secret),
      temporary: async () => mkdtempSync(join(path, 'temporary-')),
      writesFiles: false,
    },
    write: (name, content) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), content);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Puts the demo's two-platform image straight into the registry's storage. The image's reference, with its digest. */
export async function seedDemoImage(
  registry: TestRegistry,
  repository = 'acme/app',
): Promise<{ readonly reference: string; readonly image: DemoImage }> {
  const image = await buildDemoImage();
  const storage = registry.storage.repository(repository);
  for (const { bytes } of image.blobs) storage.putBlob(Buffer.from(bytes));
  for (const { bytes, descriptor } of image.manifests) storage.putManifest(Buffer.from(bytes), descriptor.mediaType);
  return { reference: `${registry.host}/${repository}@${image.index.descriptor.digest}`, image };
}
