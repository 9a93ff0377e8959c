import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';

/** A line of the checklist that was ticked. */
export interface Check {
  key: string;
  checkedAt: Instant;
  checkedById: Id;
}

export interface Demands {
  requiredFields: readonly string[];
  checklist: readonly { key: string; text: string }[];
}

/** What a ticket has to show for what is demanded of it. */
export interface Shown {
  ticket: Pick<Ticket, 'assetId' | 'siteId' | 'startedAt' | 'custom'>;
  hasTime: boolean;
  checkedKeys: readonly string[];
}

/** `asset`, `site`, `steps`, `time_entry`, `custom.<key>`; a code that nobody knows any more demands nothing. */
export function isFilled(field: string, { ticket, hasTime }: Omit<Shown, 'checkedKeys'>): boolean {
  switch (field) {
    case 'asset':
      return ticket.assetId !== null;
    case 'site':
      return ticket.siteId !== null;
    case 'steps':
      return ticket.startedAt !== null;
    case 'time_entry':
      return hasTime;
    default:
      return !field.startsWith('custom.') || isValue(ticket.custom[field.slice('custom.'.length)]);
  }
}

function isValue(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** What is still to be done before the ticket may be called resolved: no empty "done" (SD-10). */
export function stillMissing({ requiredFields, checklist }: Demands, shown: Shown) {
  return {
    fields: requiredFields.filter((field) => !isFilled(field, shown)),
    lines: checklist.filter(({ key }) => !shown.checkedKeys.includes(key)),
  };
}
