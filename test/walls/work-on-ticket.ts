import { changeCategory, listCategories } from '../../modules/catalogue/category.contract.ts';
import { recordStaff } from '../../modules/identity/staff.contract.ts';
import { recordTeam } from '../../modules/identity/team.contract.ts';
import { changeTicket, readTicket, recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import { readTicketDemands, setTicketCheck } from '../../modules/service-desk/ticket-check.contract.ts';
import { escalateTicket } from '../../modules/service-desk/ticket-escalation.contract.ts';
import { offerHandover } from '../../modules/service-desk/ticket-handover.contract.ts';
import { listMilestones, recordMilestone } from '../../modules/service-desk/ticket-milestone.contract.ts';
import { linkTicket } from '../../modules/service-desk/ticket-link.contract.ts';
import { recordTimeEntry } from '../../modules/service-desk/time-entry.contract.ts';
import type { Client } from '../cast/client.ts';

const seen = (revision: number) => ({ 'if-match': `"r${revision}"` });

/** Time, a link, a tick, a corrected category, an escalation, noted progress and an offered handover on a ticket. */
export async function workOnTicket(admin: Client, ticket: string): Promise<Record<string, string>> {
  const params = { ticket };
  const spent = { kind: 'remote', minutes: 15, isBillable: false, note: '内部说明' } as const;
  const timeEntry = await admin.ask(recordTimeEntry, { params, body: spent });
  const link = await admin.ask(linkTicket, {
    params,
    body: { kind: 'related_to', otherId: await alike(admin, ticket) },
  });
  await classify(admin, ticket);
  const { checklist } = await admin.ask(readTicketDemands, { params });
  await admin.ask(setTicketCheck, { params, body: { key: checklist[0]?.key ?? '', isChecked: true } });
  const suffix = ticket.slice(-8);
  const { id: teamId } = await admin.ask(recordTeam, { body: { name: `二线 ${suffix}`, line: 2 } });
  await admin.ask(escalateTicket, { params, body: { kind: 'direct', teamId, tried: '内部说明' } });
  const milestone = await noteProgress(admin, ticket);
  const colleague = { name: '马岱', email: `madai-${suffix}@example.cn`, roleIds: [] };
  const { id: toId } = await admin.ask(recordStaff, { body: colleague });
  const handover = await admin.ask(offerHandover, { params, body: { toId, reason: '休假' } });
  return { timeEntry: timeEntry.id, ticketLink: link.id, handover: handover.id, milestone };
}

/** What the provider settles with a supplier: a note that is nobody else's. */
async function noteProgress(admin: Client, ticket: string): Promise<string> {
  const params = { ticket };
  await admin.ask(recordMilestone, { params, body: { kind: 'supplier_asked', note: '内部说明' } });
  const { items } = await admin.ask(listMilestones, { params });
  return items[0]?.id ?? '';
}

/** Another ticket of the same customer. */
async function alike(admin: Client, ticket: string): Promise<string> {
  const { customer, kind, title } = await admin.ask(readTicket, { params: { ticket } });
  const { id } = await admin.ask(recordTicket, { body: { kind, title, customerId: customer.id, channel: 'phone' } });
  return id;
}

/** First wrong, then put right; the right one has a line to tick. */
async function classify(admin: Client, ticket: string): Promise<void> {
  const { items } = await admin.ask(listCategories);
  const [wrong, right] = items;
  if (!wrong || !right) throw new Error('a provider is founded with categories');
  const body = { checklist: [{ text: '断电' }] };
  await admin.ask(changeCategory, { params: { category: right.id }, body, headers: seen(right.revision) });
  for (const { id: categoryId } of [wrong, right]) {
    const { revision } = await admin.ask(readTicket, { params: { ticket } });
    await admin.ask(changeTicket, { params: { ticket }, body: { categoryId }, headers: seen(revision) });
  }
}
