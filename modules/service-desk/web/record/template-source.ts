import { call } from '../../../../web/api/call.ts';
import type { ChoiceSource } from '../../../../web/ui/choice.ts';
import type { FieldValues } from '../../../../web/ui/form/field.ts';
import { listTicketTemplates, readTicketTemplate } from '../../ticket-template.contract.ts';

/** Templates for frequent faults, in their order; by words, pinyin or initials of their names. */
export const templateSource: ChoiceSource = {
  name: 'ticket templates',
  find: async (text, signal) => {
    const { items } = await call(listTicketTemplates, { query: text ? { q: text } : {}, signal });
    return items.map(({ id, name, category }) => ({ value: id, label: name, hint: category?.name }));
  },
  labelOf: async (id, signal) => (await call(readTicketTemplate, { params: { ticketTemplate: id }, signal })).name,
};

/** What a ticket begins with by a template: it fills what it has a word about, and leaves the rest. */
export async function beginningOf(templateId: unknown): Promise<FieldValues> {
  if (typeof templateId !== 'string') return {};
  const template = await call(readTicketTemplate, { params: { ticketTemplate: templateId } });
  const { kind, category, title, description, channel, impact, urgency, team, resolution } = template;
  const beginning = {
    kind,
    categoryId: category?.id,
    title,
    description,
    channel,
    impact,
    urgency,
    teamId: team?.id,
    'resolution.code': resolution?.code,
    'resolution.mode': resolution?.mode,
    'resolution.solution': resolution?.solution,
  };
  return Object.fromEntries(Object.entries(beginning).filter(([, value]) => value !== null && value !== undefined));
}
