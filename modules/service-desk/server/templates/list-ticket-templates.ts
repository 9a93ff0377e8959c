import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { isCalled } from '../../../../platform/search/is-called.ts';
import type * as contract from '../../ticket-template.contract.ts';
import { showTicketTemplate, showTicketTemplates } from './show-ticket-templates.ts';
import { abilitiesOnTemplates } from './ticket-template.policy.ts';
import { allTemplates } from './ticket-template.store.ts';

export async function listTicketTemplates(
  tx: Tx,
  { q, state = 'in_use' }: InputOf<typeof contract.listTicketTemplates>,
): Promise<AnswerOf<typeof contract.listTicketTemplates>> {
  const shown = (await allTemplates(tx)).filter(
    ({ name, retiredAt }) => (state === 'all' || retiredAt === null) && (q === undefined || isCalled(name, q)),
  );
  return { items: await showTicketTemplates(tx, shown), abilities: abilitiesOnTemplates(tx.caller) };
}

export async function readTicketTemplate(
  tx: Tx,
  input: InputOf<typeof contract.readTicketTemplate>,
): Promise<contract.TicketTemplateView> {
  const template = (await allTemplates(tx)).find(({ id }) => id === input.ticketTemplate);
  return showTicketTemplate(tx, found(template));
}
