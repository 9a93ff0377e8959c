const codes = [
  'not_a_sheet',
  'too_large',
  'bomb',
  'locked',
  'broken',
  'too_many_rows',
  'too_many_columns',
  'empty',
] as const;

/**
 * `not_a_sheet`: something else, whatever it is called. `locked`: it has a password. `bomb`: it would become much larger
 * than it says or than it is. `too_large`: the file, or the time or room that reading it takes. `broken`: a sheet that
 * cannot be read. `empty`: nothing in it.
 */
export type SheetFaultCode = (typeof codes)[number];

/** A file that people gave us cannot be read; what to tell them is the caller's. */
export class SheetFault extends Error {
  readonly code: SheetFaultCode;

  constructor(code: SheetFaultCode, cause?: unknown) {
    super(`sheet: ${code}`, { cause });
    this.name = 'SheetFault';
    this.code = code;
  }
}
