import type { InputOf } from '../../../../kernel/contract.ts';
import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { JudgedCover } from '../../../contracts/cover.contract.ts';
import { coverFor, type Covering } from '../../../contracts/index.ts';
import type { recordTicket as endpoint } from '../../ticket.contract.ts';
import { statusRow, type StatusRow, type Ticket } from '../tickets/ticket-record.rules.ts';
import { traitsFrom } from '../tickets/ticket-traits.rules.ts';
import { traitGround } from '../tickets/ticket-traits.store.ts';
import { ticketById } from '../tickets/ticket.store.ts';
import { coveredBy, isWithinGuarantee } from './ticket-cover.rules.ts';

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
  const isFree = linkedTo?.kind === 'recurrence_of' && (await isGuaranteed(tx, linkedTo.ticketId, { cover, covering }));
  const ticket = coveredBy(drafted, isFree ? { ...cover, coverage: 'guarantee' } : cover);
  return { ticket, first: { ...statusRow(ticket, tx.now), traits: traitsFrom(ticket, ground, cover.isBeyondLimit) } };
}

/** By the contract's own guarantee, or the usual one where no contract says otherwise (SD-16). */
const usualGuaranteeMonths = 3;

async function isGuaranteed(
  tx: Tx,
  earlierId: string,
  { cover, covering }: { cover: JudgedCover; covering: Covering },
): Promise<boolean> {
  const earlier = await ticketById(tx, earlierId, 'all');
  const contract = covering.serving.find(({ id }) => id === cover.contract?.id);
  const months = contract?.guaranteeMonths ?? usualGuaranteeMonths;
  return isWithinGuarantee(earlier?.resolvedAt ?? null, tx.now, months);
}
