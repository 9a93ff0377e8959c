import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { takeYearNumber } from '../../../tenancy/index.ts';

/** Takes the next number of the provider's year, gap-free, as the transaction ends. */
export function takeNumber(tx: Tx, id: Id, take: (number: string) => void): void {
  takeYearNumber(tx, { table: 'contract', series: 'contract_series', id, prefix: 'CON', digits: 4, at: tx.now }, take);
}
