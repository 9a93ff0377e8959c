import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { listCannedTexts } from '../../modules/service-desk/canned-text.contract.ts';
import { listCategories } from '../../modules/catalogue/category.contract.ts';
import { listCodeLists } from '../../modules/catalogue/code-list.contract.ts';
import { listEscalationRules } from '../../modules/sla/escalation-rule.contract.ts';
import { listQuestionTrees } from '../../modules/service-desk/question-tree.contract.ts';
import { listRoles } from '../../modules/identity/role.contract.ts';
import { listSessions } from '../../modules/identity/session.contract.ts';
import { listTicketTemplates } from '../../modules/service-desk/ticket-template.contract.ts';
import { makeToken } from '../../modules/identity/token.contract.ts';
import { recordCustomField } from '../../modules/custom-fields/custom-field.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';
import { buyAndAsk } from './buy-and-ask.ts';

/** Of nouns of which it does not matter which one it is. */
export async function firstOfEach(admin: Client, world: World): Promise<Record<string, string>> {
  const token = await admin.ask(makeToken, { body: { name: 'walk', scopes: ['customer.read'] } });
  const { lists } = await admin.ask(listCodeLists);
  const own = await admin.ask(recordCustomField, { body: { noun: 'ticket', kind: 'line', label: '合同编号' } });
  return {
    ...(await buyAndAsk(world, admin)),
    token: token.id,
    session: firstId((await admin.ask(listSessions)).items),
    role: firstId((await admin.ask(listRoles)).items),
    category: firstId((await admin.ask(listCategories)).items),
    calendar: firstId((await admin.ask(listCalendars)).items),
    customField: own.id,
    ticketTemplate: firstId((await admin.ask(listTicketTemplates)).items),
    escalationRule: firstId((await admin.ask(listEscalationRules)).items),
    cannedText: firstId((await admin.ask(listCannedTexts)).items),
    questionTree: firstId((await admin.ask(listQuestionTrees)).items),
    codeItem: firstId(lists.flatMap(({ items }) => items)),
  };
}

export function firstId(items: readonly { id: string }[]): string {
  return items[0]?.id ?? '';
}
