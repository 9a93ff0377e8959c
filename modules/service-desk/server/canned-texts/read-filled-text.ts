import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { locales } from '../../../../kernel/locale.ts';
import { filledText } from '../../../../kernel/variables.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { contactById } from '../../../customers/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import { textVariables, type readFilledText as endpoint, type TextVariable } from '../../canned-text.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { readTicket } from '../tickets/read-ticket.ts';
import { writerOf } from './canned-text.policy.ts';
import { cannedTextsFor } from './canned-text.store.ts';
import { variableWords } from './variable-words.delivered.ts';

/** In the caller's own language, as far as it is known; what is missing is told in that of the one who writes. */
export async function readFilledText(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const ticket = await readTicket(tx, { ticket: input.ticket });
  const texts = await cannedTextsFor(tx, writerOf(tx.caller));
  const text = found(texts.find(({ id, retiredAt }) => id === input.cannedText && retiredAt === null));
  const values = await valuesFor(tx, ticket);
  return filledText(text.body, values, (name) => {
    const variable = textVariables.find((one) => one === name);
    return variable === undefined ? name : variableWords(variable, tx.caller.locale ?? locales[0]);
  });
}

/** Only what the customer's people may see themselves, and the name of the one who writes to them. */
async function valuesFor(tx: Tx, ticket: TicketView): Promise<Values> {
  const [provider, contact] = await Promise.all([
    ownTenant(tx),
    ticket.caller ? contactById(tx, ticket.caller.id) : undefined,
  ]);
  const language = contact?.language ?? provider?.locale ?? locales[0];
  return {
    ...ofTicket(ticket),
    promise: ticket.promise && ticket.promise[language],
    'agent.name': tx.caller.name,
    'provider.name': provider?.portalName ?? provider?.name ?? null,
    hotline: provider?.hotline ?? null,
  };
}
type Values = Record<TextVariable, string | null>;

function ofTicket({ caller, number, title, customer, site, asset }: TicketView) {
  return {
    'caller.name': nameOf(caller),
    'ticket.number': number,
    'ticket.title': title,
    'customer.name': customer.name,
    'site.name': nameOf(site),
    'asset.number': asset && asset.number,
    'asset.name': nameOf(asset),
  };
}

function nameOf(named: { name: string } | null): string | null {
  return named && named.name;
}
