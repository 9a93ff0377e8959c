import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { common } from '../../../../platform/module/refusals.ts';
import type { JobSteps } from '../../../../platform/module/queued-job.ts';
import { callerOfStaff } from '../../../identity/index.ts';
import { scopeOf } from '../tickets/ticket.policy.ts';
import { ticketById, ticketForChange } from '../tickets/ticket.store.ts';
import { holdItem, saveOutcome, waitingItems, type NewBulkItem } from './bulk-item.store.ts';
import { beforeOf, type Before, type BulkRun, type Deed } from './bulk-run.rules.ts';
import { bulkRunById, countOutcome, markRunning } from './bulk-run.store.ts';
import { doDeed, undoDeed } from './do-deed.ts';
import { finishBulkRun } from './finish-bulk-run.ts';
import { refuseItem, type RunItem } from './refuse-item.ts';
import { tellProgress } from './tell-progress.ts';

/** What it takes of a job's steps. */
export type BulkSteps = Pick<JobSteps, 'run' | 'runAs' | 'texts'>;

/** So many, then it is asked anew what whoever started it may do. */
const atOnce = 20;

/**
 * Each ticket in a transaction of its own, with the rights that whoever asked has by then; what became of it is written
 * in the same one. So whoever takes the work over goes on behind the last, and none is done twice.
 */
export async function runBulk(steps: BulkSteps, runId: Id, signal: AbortSignal): Promise<void> {
  for (;;) {
    const turn = await steps.run((tx) => takeTurn(tx, runId));
    if (!turn) return;
    for (const number of turn.numbers) {
      signal.throwIfAborted();
      const item = { texts: steps.texts, run: turn.run, number };
      const wasHeld = turn.caller !== null && (await steps.runAs(turn.caller, (tx) => doItem(tx, item)));
      if (wasHeld) continue;
      // whoever asked was shut out since, or sees the ticket no longer
      const refusal = new Refusal(turn.caller ? common.notFound : common.forbidden);
      await steps.run((tx) => refuseItem(tx, item, refusal));
    }
  }
}

/** Null: it is over, now or before. */
async function takeTurn(tx: Tx, runId: Id) {
  const run = await bulkRunById(tx, runId);
  if (!run || run.state === 'done') return null;
  const numbers = await waitingItems(tx, runId, atOnce);
  if (numbers.length === 0) {
    await finishBulkRun(tx, runId);
    return null;
  }
  await markRunning(tx, runId);
  const starter: Caller | null = await callerOfStaff(tx, run.startedById);
  // each act asks for its own right, none for that to work on many
  return { run, numbers, caller: starter?.permissions.has('ticket.bulk') ? starter : null };
}

interface Item extends RunItem {
  run: BulkRun;
}

/** False: it is done already, or stands behind the walls of whoever asked. */
async function doItem(tx: Tx, item: Item): Promise<boolean> {
  const { run, number } = item;
  const held = await holdItem(tx, run.id, number);
  if (!held) return false;
  try {
    const kept = await tx.attempt(() => act(tx, run.deed, held));
    await saveOutcome(tx, { runId: run.id, number }, { outcome: 'done', reason: null, ...kept });
    await countOutcome(tx, run.id, true);
    tellProgress(tx, run);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await refuseItem(tx, item, error);
  }
  return true;
}

/** What it was, and its revision after, for taking back. */
async function act(tx: Tx, deed: Deed, item: NewBulkItem): Promise<{ before: Before | null; revision: number | null }> {
  if (deed.act === 'undo') {
    await undoDeed(tx, item.ticketId, item);
    return { before: null, revision: null };
  }
  const ticket = await ticketForChange(tx, item.ticketId, scopeOf(tx.caller));
  await doDeed(tx, item.ticketId, deed);
  const after = await ticketById(tx, item.ticketId, scopeOf(tx.caller));
  return { before: ticket ? beforeOf(deed.act, ticket) : null, revision: after?.revision ?? null };
}
