import type { Id } from '../../../../kernel/id.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sql } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { needSorts } from '../../need.contract.ts';
import * as names from './need-names.store.ts';
import type { Need } from './need.rules.ts';
import { needsMeant, type NeedFilter } from './needs-meant.store.ts';

/** With what its customer, people and tickets are called. */
export interface NamedNeed extends Need {
  customer: string;
  contact: string | null;
  owner: string | null;
  recordedBy: string | null;
  decidedBy: string | null;
  answerer: string | null;
  ticketNumber: string | null;
  ticketStatus: string | null;
  becameNumber: string | null;
  /** Its day is over, in the provider's calendar. */
  isPastDue: boolean;
}

export interface NeedPage extends NeedFilter, PageInput {
  sort?: (typeof needSorts)[number] | undefined;
}

/** By when they were heard. Served by need_by_time and need_by_customer. */
export function pageOfNeeds(tx: Tx, { sort = '-heardAt', ...filter }: NeedPage): Promise<Page<NamedNeed>> {
  const direction = sort === 'heardAt' ? 'asc' : 'desc';
  const keyset = { list: 'needs', column: 'need.heardAt', field: 'heardAt', idColumn: 'need.id' } as const;
  return keysetPage(tx, named(tx, filter), { ...keyset, direction, ...filter });
}

export function needById(tx: Tx, id: Id): Promise<NamedNeed | undefined> {
  return tx.first(named(tx, {}).where('need.id', '=', id));
}

function named(tx: Tx, filter: NeedFilter) {
  const today = sql`(${tx.now}::timestamptz at time zone (select time_zone from tenant where id = ${tx.tenantId}))::date`;
  return (
    needsMeant(tx, filter)
      .select([
        names.customerName(tx, sql.ref('need.customer_id')).as('customer'),
        names.contactName(tx, sql.ref('need.contact_id')).as('contact'),
        names.staffName(tx, sql.ref('need.owner_id')).as('owner'),
        names.staffName(tx, sql.ref('need.recorded_by_id')).as('recordedBy'),
        names.staffName(tx, sql.ref('need.decided_by_id')).as('decidedBy'),
        names.staffName(tx, sql.ref('need.answered_by_id')).as('answerer'),
        names.ticketNumber(tx, sql.ref('need.ticket_id')).as('ticketNumber'),
        names.ticketStatus(tx, sql.ref('need.ticket_id')).as('ticketStatus'),
        names.ticketNumber(tx, sql.ref('need.became_ticket_id')).as('becameNumber'),
        sql<boolean>`coalesce(need.due_on < ${today}, false)`.as('isPastDue'),
      ])
      // CHECK constraints hold the codes to their values
      .$castTo<NamedNeed>()
  );
}
