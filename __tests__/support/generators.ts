// Finds the processes that generate SBOMs, by /proc.
import { readFile } from 'node:fs/promises';

/** Process ids of the generators that `parent` started and that run. */
export async function generatorsOf(parent: number): Promise<number[]> {
  const ids = (await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8')).split(' ').map(Number);
  const running = await Promise.all(
    ids.filter((id) => id > 0).map(async (id) => ((await isGenerator(id)) ? [id] : [])),
  );
  return running.flat();
}

/** False for a process that has ended and waits for its parent. */
export async function isGenerator(id: number): Promise<boolean> {
  const command = await readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
  return command.includes('sbom-generator');
}

/** Looks until there is something. */
export async function until<T>(look: () => Promise<T | undefined>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
