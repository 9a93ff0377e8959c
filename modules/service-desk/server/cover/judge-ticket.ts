import { sideBySide } from '../../../../platform/database/side-by-side.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { categoryOf } from '../../../catalogue/index.ts';
import type { CoverView } from '../../../contracts/cover.contract.ts';
import { coverFor } from '../../../contracts/index.ts';
import type { Recovered } from '../tickets/move-ticket.ts';
import type { Ticket } from '../tickets/ticket-record.rules.ts';
import { traitGround } from '../tickets/ticket-traits.store.ts';
import { coveredBy, isToJudge, stillCovering } from './ticket-cover.rules.ts';

/** How a ticket stands to contracts on the day on which it was recorded, with what is left of their quotas now. */
export async function judgeTicket(tx: Tx, ticket: Ticket): Promise<CoverView> {
  const { customerId, assetId, kind, categoryId, recordedAt } = ticket;
  const [ground, covering, category] = await sideBySide(
    traitGround(tx, ticket),
    coverFor(tx, { customerId, assetId, at: recordedAt }),
    categoryId === null ? undefined : categoryOf(tx, categoryId),
  );
  const { categoryIds, assetKind } = ground;
  return covering.judge({ kind, categoryIds, assetKind, isBilledSeparately: category?.isBilledSeparately ?? false });
}

/** What a change of the ticket makes of its cover: judged anew where contracts go by what has changed. */
export async function recovered(tx: Tx, before: Ticket, after: Ticket): Promise<Ticket | Recovered> {
  if (before.coverage === null || !isToJudge(before, after)) return after;
  const cover = stillCovering(after, await judgeTicket(tx, after));
  // what came back stays free of charge, whatever it is called by now, unless an exclusion is decided (SD-16)
  const staysFree = before.coverage === 'guarantee' && before.assetId === after.assetId;
  const coverage = staysFree ? 'guarantee' : cover.coverage;
  return { ticket: coveredBy(after, { ...cover, coverage }), isBeyondLimit: cover.isBeyondLimit };
}
