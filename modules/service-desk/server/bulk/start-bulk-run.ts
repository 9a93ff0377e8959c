import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { mostInBulk, type BulkDeed, type BulkRunView, type startBulkRun as endpoint } from '../../bulk-run.contract.ts';
import { checkCode, checkHands } from '../tickets/check-reference.ts';
import { filterAsked } from '../tickets/filter-asked.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketRefusals } from '../tickets/ticket.refusals.ts';
import { askForBulkWork } from './ask-for-bulk-work.ts';
import { ticketsMatching, ticketsNamed, type MeantTicket } from './bulk-meant.store.ts';
import { refuseUnlessMayBulk } from './bulk-run.policy.ts';
import { bulkRunRefusals } from './bulk-run.refusals.ts';
import { readBulkRun } from './read-bulk-run.ts';

type Input = InputOf<typeof endpoint>;

export async function startBulkRun(tx: Tx, input: Input): Promise<BulkRunView> {
  const { deed } = input;
  const startedById = refuseUnlessMayBulk(tx.caller, deed);
  await checkDeed(tx, deed);
  const meant = await ticketsFor(tx, input);
  if (meant.length === 0) throw new Refusal(bulkRunRefusals.nothing_meant);
  if (meant.length > mostInBulk) throw new Refusal(bulkRunRefusals.over_limit, { most: mostInBulk });

  const items = meant.map((ticket) => ({ ...ticket, before: null, revision: null }));
  const bulkRun = await askForBulkWork(tx, { deed, startedById, undoesId: null, items });
  return readBulkRun(tx, { bulkRun });
}

/** What would be refused of every ticket is refused at once. */
async function checkDeed(tx: Tx, deed: BulkDeed): Promise<void> {
  if (deed.act === 'wait') await checkCode(tx, 'deed.reason', { list: 'waiting_reason', code: deed.reason });
  if (deed.act === 'cancel') await checkCode(tx, 'deed.reason', { list: 'cancel_reason', code: deed.reason });
  if (deed.act !== 'assign') return;
  if (!deed.teamId && !deed.assigneeId) throw new Refusal(ticketRefusals.nobody_named, {}, 'deed.teamId');
  await checkHands(tx, { teamId: deed.teamId, assigneeId: deed.assigneeId });
}

/** One more than may be, so that too many are noticed; no more is read. */
async function ticketsFor(tx: Tx, { ticketIds, matching }: Input): Promise<MeantTicket[]> {
  const scope = scopeOf(tx.caller);
  if (ticketIds) return ticketsNamed(tx, [...new Set(ticketIds)], scope);
  if (!matching) return [];
  return ticketsMatching(tx, { filter: await filterAsked(tx, matching), scope }, mostInBulk + 1);
}
