/**
 * A picture that cannot be drawn: of more points than we take (a small file can claim billions), or broken, or of a
 * format that only its own programs read.
 */
export class PictureFault extends Error {
  readonly code: 'too_many_points' | 'unreadable';

  constructor(code: PictureFault['code'], cause: unknown) {
    super(code, { cause });
    this.name = 'PictureFault';
    this.code = code;
  }
}
