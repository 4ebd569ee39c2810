// A registry and a workspace for every test of a file, removed after it.
import { afterEach, beforeEach } from '@jest/globals';
import { startRegistry, type TestRegistry } from './registry/registry.ts';
import { cliIn, type Printed } from './terminal.ts';
import { makeWorkspace, type Workspace } from './workspace.ts';

export interface Scene {
  readonly registry: TestRegistry;
  readonly workspace: Workspace;
  /** The command line in the workspace. */
  cli(...args: string[]): Promise<Printed>;
}

/** The properties are those of the running test. */
export function useScene(): Scene {
  let registry: TestRegistry;
  let workspace: Workspace;
  beforeEach(async () => {
    registry = await startRegistry();
    workspace = makeWorkspace();
  });
  afterEach(async () => {
    workspace.remove();
    await registry.close();
  });
  return {
    get registry() {
      return registry;
    },
    get workspace() {
      return workspace;
    },
    cli: (...args) => cliIn(workspace, args),
  };
}
