import type { Id } from '../../kernel/id.ts';
import { systemCaller } from '../../platform/database/caller.ts';
import { found } from '../../platform/module/refusals.ts';
import { keepEntries } from '../../modules/service-desk/server/entries/keep-entry.ts';
import { entriesOf } from '../../modules/service-desk/server/entries/entry.store.ts';
import { ticketById } from '../../modules/service-desk/server/tickets/ticket.store.ts';
import type { Parts } from '../../server/parts.ts';
import { nth } from '../../test/plans/volume.ts';
import type { FilledProvider } from './volume.ts';

const entries = 50;

/** A ticket of the provider that was much written about. */
export async function busyTicket(parts: Parts, { id: tenantId }: FilledProvider): Promise<Id> {
  const ticketId = nth(tenantId, 'ticket', 20);
  const origin = { channel: 'cli' as const, address: null };
  const scope = { tenantId, caller: systemCaller('bench'), origin, now: parts.clock.now() };
  await parts.unitOfWork.run(scope, async (tx) => {
    const ticket = found(await ticketById(tx, ticketId, 'all'));
    const missing = entries - (await entriesOf(tx, ticketId)).length;
    const body = '到现场后发现进纸轮磨损，已更换备件；打印测试页正常，请用户再观察半天。';
    const written = Array.from({ length: missing }, () => ({ kind: 'note', audience: 'internal', body }) as const);
    if (written.length > 0) await keepEntries(tx, ticket, written);
  });
  return ticketId;
}
