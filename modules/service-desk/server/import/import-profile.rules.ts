import type { Impact, Priority, Urgency } from '../../../catalogue/priority.contract.ts';
import type { TicketKind, TicketStatus } from '../../ticket-codes.contract.ts';

/** How the log of another tool is read. Data alone: a further tool needs a further profile, and no code. */
export interface ImportProfile {
  /** Kept on every ticket that it brought (`imported_by`), so it never changes. */
  code: string;
  /** What each of its numbers is. */
  kind: TicketKind;
  /** Of its times, unless the import names another. */
  timeZone: string;
  /** `d/M/yyyy HH:mm`: d day, M month, y year, H hour, m minute, s second; one letter: with or without a leading zero. */
  timeFormat: string;
  /** Stands where nothing is known; an empty field says the same. */
  missing: string;
  columns: ProfileColumns;
  /** Columns that make the title: those of a group joined by ` / `, the groups by ` · `; missing ones are left out. */
  title: readonly (readonly string[])[];
  /** `unchanged`: a row that says nothing about the status. */
  states: Readonly<Record<string, ForeignState>>;
  priorities: Readonly<Record<string, Priority>>;
  impacts: Readonly<Record<string, Impact>>;
  urgencies: Readonly<Record<string, Urgency>>;
  /** To codes of the provider's list of channels. */
  channels: Readonly<Record<string, string>>;
  /** Whether the values of `columns.overdue` mean that a target was missed. */
  overdue: Readonly<Record<string, boolean>>;
}

export type ForeignState = 'unchanged' | { status: TicketStatus; waitingReason: string | null };

/** The names of the columns; one that the tool does not have is left out, and what it would say stays unknown. */
export interface ProfileColumns {
  number: string;
  /** A count that rises with every row of a ticket: the order of its history. */
  order: string;
  state: string;
  /** When the row was written. */
  changedAt: string;
  openedAt: string;
  resolvedAt?: string;
  closedAt?: string;
  priority?: string;
  impact?: string;
  urgency?: string;
  channel?: string;
  overdue?: string;
  reopenCount?: string;
  caller?: string;
  site?: string;
  recorder?: string;
  team?: string;
  assignee?: string;
  resolver?: string;
  category?: string;
  subcategory?: string;
  resolutionCode?: string;
}

/** The columns that a log must have to be read by this profile, in the order in which the profile names them. */
export function columnsOf({ columns, title }: ImportProfile): string[] {
  return [...new Set([...Object.values<string>({ ...columns }), ...title.flat()])];
}
