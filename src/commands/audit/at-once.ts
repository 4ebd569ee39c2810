// Runs work for many items, so many at the same time.

/**
 * Documents of so many images are in memory at once. Reading an image takes five round trips, of which only two have more than
 * two requests, so that many images are needed to keep the requests of a registry in flight.
 */
export const IMAGES_AT_ONCE = 32;

/** Runs `work` for each item, so many at the same time. The first error stops it after the works that are under way. */
export async function forEachAtOnce<T>(
  items: AsyncIterable<T>,
  atOnce: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const failures: unknown[] = [];
  for await (const item of items) {
    while (running.size >= atOnce) await Promise.race(running);
    if (failures.length > 0) break;
    const one = work(item)
      .catch((error: unknown) => void failures.push(error))
      .finally(() => running.delete(one));
    running.add(one);
  }
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
}
