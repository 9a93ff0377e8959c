import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import type { recordTicketTemplate as endpoint, TicketTemplateView } from '../../ticket-template.contract.ts';
import { checkTemplate } from './check-template.ts';
import { showTicketTemplate } from './show-ticket-templates.ts';
import { ticketTemplateRecorded } from './ticket-template.events.ts';
import { blankTemplate, type TicketTemplate } from './ticket-template.rules.ts';
import { insertTemplates, templatesForChange } from './ticket-template.store.ts';

export async function recordTicketTemplate(tx: Tx, input: InputOf<typeof endpoint>): Promise<TicketTemplateView> {
  const { length: position } = await templatesForChange(tx);
  const blank: TicketTemplate = { ...blankTemplate, id: tx.newId(), name: input.name, position };
  const template = { ...blank, ...input };
  await checkTemplate(tx, template, blank);
  await insertTemplates(tx, [template]);
  await announce(tx, ticketTemplateRecorded(template));
  return showTicketTemplate(tx, template);
}
