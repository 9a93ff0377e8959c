import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { CallMeasure, CallUnknown } from '../../call-measure.contract.ts';
import type { CallDirection, CallState } from '../../call.contract.ts';
import { callsMeant } from './call-figures.store.ts';
import { calls, type NamedCall } from './call.store.ts';

export interface CallFilter {
  state?: readonly CallState[] | undefined;
  direction?: CallDirection | undefined;
  /** Of a staff member, or `me`. */
  agentId?: string | undefined;
  customerId?: Id | undefined;
  contactId?: Id | undefined;
  hotlineId?: Id | undefined;
  beganFrom?: Instant | undefined;
  beganTo?: Instant | undefined;
  beganHour?: string | undefined;
  beganWeekday?: string | undefined;
  counted?: CallMeasure | undefined;
  missing?: CallMeasure | undefined;
  without?: readonly CallUnknown[] | undefined;
}

/** Newest first. Served by call_by_time, _by_customer, _by_agent and _by_contact. */
export function pageOfCalls(tx: Tx, filter: CallFilter, page: PageInput): Promise<Page<NamedCall>> {
  const query = callsMeant(tx, filter).reduce((asked, condition) => asked.where(condition), calls(tx));
  const keyset = { list: 'calls', column: 'call.beganAt', field: 'beganAt', idColumn: 'call.id' } as const;
  return keysetPage(tx, query, { ...keyset, direction: 'desc', ...page });
}

/** Rows `call`, for reports. */
export function callRows(tx: Tx, filter: CallFilter) {
  const all = sqlBuilder.selectFrom('call').selectAll('call').where('call.tenantId', '=', tx.tenantId);
  return callsMeant(tx, filter).reduce((query, condition) => query.where(condition), all);
}
