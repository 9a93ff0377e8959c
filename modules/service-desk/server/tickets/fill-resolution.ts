import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { requirementsOf } from '../../../catalogue/index.ts';
import { checkedCustom } from '../../../custom-fields/index.ts';
import type { resolveTicket as endpoint } from '../../ticket-act.contract.ts';
import { insertChecks } from '../checks/check.store.ts';
import { checkRefusals } from '../checks/check.refusals.ts';
import { keepEntries } from '../entries/keep-entry.ts';
import { keepOwnTime } from '../time/record-time-entry.ts';
import { checkAsset, checkSite } from './check-reference.ts';
import { ticketChanged } from './ticket.events.ts';
import { staffActing } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

type Input = InputOf<typeof endpoint>;
/** What was done and is not written down yet. */
export type SaidAlong = Pick<Input, 'steps' | 'checkedKeys' | 'timeEntry' | 'remote'>;

/** The ticket with what its category demands and was said only now; told as a change of its own. */
export async function fillIn(tx: Tx, ticket: Ticket, input: Input): Promise<Ticket> {
  const { customerId } = ticket;
  await checkAsset(tx, { customerId, id: input.assetId });
  await checkSite(tx, { customerId, id: input.siteId });
  const custom = await checkedCustom(tx, 'ticket', { sent: input.custom, before: ticket.custom });
  const filled = {
    ...ticket,
    assetId: input.assetId ?? ticket.assetId,
    siteId: input.siteId ?? ticket.siteId,
    custom,
  };
  const changes = changesBetween(ticket, filled, ['assetId', 'siteId', 'custom']);
  if (Object.keys(changes).length > 0) await announce(tx, ticketChanged(filled, changes));
  return filled;
}

/** Steps, ticks and time, as if each had been written down by itself before. */
export async function keepAlong(tx: Tx, ticket: Ticket, { steps = [], checkedKeys = [], timeEntry }: SaidAlong) {
  if (steps.length > 0) await keepEntries(tx, ticket, steps.map(asStep));
  if (checkedKeys.length > 0) await tick(tx, ticket, checkedKeys);
  if (timeEntry) await keepOwnTime(tx, ticket, timeEntry);
}

async function tick(tx: Tx, ticket: Ticket, keys: readonly string[]): Promise<void> {
  const { checklist } = await requirementsOf(tx, ticket.categoryId);
  const isUnknown = keys.some((key) => !checklist.some((line) => line.key === key));
  if (isUnknown) throw new Refusal(checkRefusals.unknown_line, {}, 'checkedKeys');
  const checkedById = staffActing(tx.caller);
  await insertChecks(
    tx,
    ticket,
    [...new Set(keys)].map((key) => ({ key, checkedAt: tx.now, checkedById })),
  );
}

function asStep(body: string) {
  return { kind: 'step', audience: 'internal', body } as const;
}
