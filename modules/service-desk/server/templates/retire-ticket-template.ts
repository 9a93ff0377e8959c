import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type * as contract from '../../ticket-template.contract.ts';
import { showTicketTemplate } from './show-ticket-templates.ts';
import { ticketTemplateReinstated, ticketTemplateRetired } from './ticket-template.events.ts';
import type { TicketTemplate } from './ticket-template.rules.ts';
import { saveTemplate, templatesForChange } from './ticket-template.store.ts';

/** Harmless when it is out of use already. */
export async function retireTicketTemplate(
  tx: Tx,
  input: InputOf<typeof contract.retireTicketTemplate>,
): Promise<contract.TicketTemplateView> {
  const template = await templateToChange(tx, input.ticketTemplate);
  if (template.retiredAt !== null) return showTicketTemplate(tx, template);
  const retired = { ...template, retiredAt: tx.now, revision: template.revision + 1 };
  await saveTemplate(tx, retired);
  await announce(tx, ticketTemplateRetired(retired));
  return showTicketTemplate(tx, retired);
}

/** Harmless when it is in use already. */
export async function reinstateTicketTemplate(
  tx: Tx,
  input: InputOf<typeof contract.reinstateTicketTemplate>,
): Promise<contract.TicketTemplateView> {
  const template = await templateToChange(tx, input.ticketTemplate);
  if (template.retiredAt === null) return showTicketTemplate(tx, template);
  const back = { ...template, retiredAt: null, revision: template.revision + 1 };
  await saveTemplate(tx, back);
  await announce(tx, ticketTemplateReinstated(back));
  return showTicketTemplate(tx, back);
}

async function templateToChange(tx: Tx, id: Id): Promise<TicketTemplate> {
  return found((await templatesForChange(tx)).find((one) => one.id === id));
}
