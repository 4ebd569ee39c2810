// Validates a JSON number (RFC 8259, section 6) byte by byte.

/** The states of a number. NONE is the state before its first byte, and the result for an invalid byte. */
const [NONE, MINUS, ZERO, INTEGER, POINT, FRACTION, EXPONENT, SIGN, POWER] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** The state after `byte`; 0 if the byte does not belong to the number. Start with state 0. */
export function numberStep(state: number, byte: number): number {
  const digit = byte >= 0x30 && byte <= 0x39;
  const exponent = byte === 0x65 || byte === 0x45;
  switch (state) {
    case NONE:
    case MINUS:
      if (byte === 0x30) return ZERO;
      if (digit) return INTEGER;
      return byte === 0x2d && state === NONE ? MINUS : NONE;
    case ZERO:
    case INTEGER:
      if (digit) return state === INTEGER ? INTEGER : NONE;
      if (byte === 0x2e) return POINT;
      return exponent ? EXPONENT : NONE;
    case POINT:
    case FRACTION:
      if (digit) return FRACTION;
      return exponent && state === FRACTION ? EXPONENT : NONE;
    case EXPONENT:
      if (byte === 0x2b || byte === 0x2d) return SIGN;
      return digit ? POWER : NONE;
    default:
      return digit ? POWER : NONE;
  }
}

/** True if a number may end in this state. */
export function isWholeNumber(state: number): boolean {
  return state === ZERO || state === INTEGER || state === FRACTION || state === POWER;
}
