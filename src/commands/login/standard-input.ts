// Reads standard input, within a limit.
import { UserError } from '../../errors.ts';
import type { World } from '../world.ts';

/** Throws a UserError if the front end has no standard input, or if there are more than `limit` bytes. */
export async function readStandardInput(
  { standardInput }: Pick<World, 'standardInput'>,
  limit: number,
): Promise<Uint8Array> {
  if (standardInput === undefined) throw new UserError('there is no standard input here; name a file instead');
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of standardInput()) {
    size += chunk.length;
    if (size > limit) throw new UserError(`standard input has more than the limit of ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
