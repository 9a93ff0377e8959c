import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Id } from '../../kernel/id.ts';
import { keyFor } from './secret-key.ts';

/** Where a page ended: the sort values of its last row, in the order of the sort, and its id. */
export interface Position {
  values: (string | number | boolean | null)[];
  id: Id;
}

/** The one list that a cursor goes on with: another provider, list or sort does not take it. */
export interface ListName {
  tenant: Id;
  /** Whatever tells lists apart: `tickets by -nextDueAt`. */
  list: string;
}

const macBytes = 16;

/** Writes and reads page cursors: opaque, signed texts. Signed only: whoever has the page has seen its values. */
export interface Cursors {
  write(list: ListName, position: Position): string;
  /** Null when it was changed, made by another key, or made for another list: refuse it. */
  read(list: ListName, cursor: string): Position | null;
}

export function cursors(installation: Buffer): Cursors {
  const key = keyFor('cursor', installation);
  const sign = ({ tenant, list }: ListName, body: Buffer): Buffer =>
    createHmac('sha256', key)
      .update(JSON.stringify([tenant, list]))
      .update(body)
      .digest()
      .subarray(0, macBytes);

  return {
    write(list, { values, id }) {
      const body = Buffer.from(JSON.stringify([id, ...values]));
      return Buffer.concat([sign(list, body), body]).toString('base64url');
    },
    read(list, cursor) {
      const bytes = Buffer.from(cursor, 'base64url');
      const body = bytes.subarray(macBytes);
      if (body.length === 0 || !timingSafeEqual(sign(list, body), bytes.subarray(0, macBytes))) return null;
      // the signature tells that `write` made it
      const [id, ...values] = JSON.parse(body.toString()) as [Id, ...Position['values']];
      return { values, id };
    },
  };
}
