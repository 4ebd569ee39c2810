// Decides whether output has colours.

/**
 * FORCE_COLOR decides if it is set (`0` and `false`: no colours), then a NO_COLOR that is not empty; otherwise only a terminal
 * gets colours. Node reads both variables in this order too.
 */
export function hasColor(
  { FORCE_COLOR: force, NO_COLOR: no, TERM: terminal }: Readonly<Record<string, string | undefined>>,
  { isTTY = false }: { readonly isTTY?: boolean },
): boolean {
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTTY && !no && terminal !== 'dumb';
}
