import type { Announcement } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';

/** Rows that left the house as a file. */
export interface TableTaken {
  /** As its screen is called: `contacts`. */
  table: string;
  /** The same in the words of whoever took it. */
  title: string;
  format: string;
  /** What narrowed it, as it was asked: may hold names. */
  filters: Readonly<Record<string, unknown>>;
  rows: number;
  /** False: it broke off, or was broken off, after so many rows. */
  isWhole: boolean;
}

/** Told of the account that took it: of all that one account did, this is what left the house. */
export function tableExported(accountId: Id, { title, filters, ...taken }: TableTaken): Announcement {
  return {
    kind: 'table.exported',
    version: 1,
    subject: { kind: 'account', id: accountId },
    customerId: null,
    audience: 'internal',
    payload: taken,
    text: { title, filters },
  };
}
