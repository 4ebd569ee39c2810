// Defines the error for an invalid JSON document, with its position.

export type JsonFault = 'encoding' | 'syntax' | 'truncated' | 'trailing' | 'depth' | 'duplicate' | 'limit';

/** `offset` is in bytes from 0. `line` and `column` (in bytes) start at 1. */
export class JsonError extends Error {
  override readonly name = 'JsonError';
  readonly fault: JsonFault;
  readonly offset: number;
  readonly line: number;
  readonly column: number;

  constructor(fault: JsonFault, message: string, at: { offset: number; line: number; column: number }) {
    super(message);
    this.fault = fault;
    this.offset = at.offset;
    this.line = at.line;
    this.column = at.column;
  }
}
