import type { Tx } from '../../../../platform/database/tx.ts';
import { takeYearNumber } from '../../../tenancy/index.ts';
import { numberPrefixes } from '../../ticket-codes.contract.ts';
import type { Ticket } from './ticket-record.rules.ts';

/** Takes the next number of the provider's year, gap-free over all kinds (SD-01), as the transaction ends. */
export function takeNumber(tx: Tx, { id, kind, recordedAt: at }: Ticket, take: (number: string) => void): void {
  takeYearNumber(
    tx,
    { table: 'ticket', series: 'ticket_series', id, prefix: numberPrefixes[kind], digits: 6, at },
    take,
  );
}
