import type { InputOf } from '../../../../kernel/contract.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { coverFor } from '../../../contracts/index.ts';
import type { recordTicket as endpoint } from '../../ticket.contract.ts';
import { statusRow, type StatusRow, type Ticket } from '../tickets/ticket-record.rules.ts';
import { traitsFrom } from '../tickets/ticket-traits.rules.ts';
import { traitGround } from '../tickets/ticket-traits.store.ts';
import { guaranteeMonths } from '../rework/guarantee-months.ts';
import { isGuaranteed } from './is-guaranteed.ts';
import { coveredBy } from './ticket-cover.rules.ts';

export interface DraftedTicket {
  ticket: Ticket;
  /** The catalogue says so of its category. */
  isBilledSeparately: boolean;
}

export interface CoveredTicket {
  ticket: Ticket;
  /** The first row of its history, with all that agreements choose lines by. */
  first: StatusRow;
}

type LinkedTo = InputOf<typeof endpoint>['linkedTo'];

/** Which contract covers a ticket, before it is written down (BIL-03): asked together with what else agreements go by. */
export async function coverNewTicket(
  tx: Tx,
  { ticket: drafted, isBilledSeparately }: DraftedTicket,
  linkedTo: LinkedTo,
): Promise<CoveredTicket> {
  const { customerId, assetId, kind } = drafted;
  const [ground, covering] = await sideBySide(traitGround(tx, drafted), coverFor(tx, { customerId, assetId }));
  const { categoryIds, assetKind } = ground;
  const cover = covering.judge({ kind, categoryIds, assetKind, isBilledSeparately });
  const isFree =
    linkedTo?.kind === 'recurrence_of' &&
    (await isGuaranteed(tx, drafted, { earlierId: linkedTo.ticketId, months: guaranteeMonths(cover, covering) }));
  const ticket = coveredBy(drafted, isFree ? { ...cover, coverage: 'guarantee' } : cover);
  return { ticket, first: { ...statusRow(ticket, tx.now), traits: traitsFrom(ticket, ground, cover.isBeyondLimit) } };
}
