import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import type { changeTicketTemplate as endpoint, TicketTemplateView } from '../../ticket-template.contract.ts';
import { checkTemplate } from './check-template.ts';
import { showTicketTemplate } from './show-ticket-templates.ts';
import { ticketTemplateChanged } from './ticket-template.events.ts';
import { orderWithMoved, type TicketTemplate } from './ticket-template.rules.ts';
import { saveTemplate, saveTemplateOrder, templatesForChange } from './ticket-template.store.ts';

const fields = [
  ...(['name', 'kind', 'categoryId', 'title', 'description', 'channel'] as const),
  ...(['impact', 'urgency', 'teamId', 'resolution', 'position'] as const),
] as const;

/** Tickets that were made from it stay as they are. */
export async function changeTicketTemplate(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketTemplateView> {
  const all = await templatesForChange(tx);
  const before = found(all.find(({ id }) => id === input.ticketTemplate));
  refuseStale(tx, before.revision);
  const { ticketTemplate: id, position = before.position, ...given } = input;
  const order = orderWithMoved(
    all.map((one) => one.id),
    id,
    position,
  );
  const wanted: TicketTemplate = { ...before, ...given, position: order.indexOf(id), revision: before.revision + 1 };
  await checkTemplate(tx, wanted, before);

  const changes = changesBetween(before, wanted, fields);
  if (Object.keys(changes).length === 0) return showTicketTemplate(tx, before);
  await saveTemplate(tx, wanted);
  if (changes.position) await saveTemplateOrder(tx, order);
  await announce(tx, ticketTemplateChanged(wanted, changes));
  return showTicketTemplate(tx, wanted);
}
