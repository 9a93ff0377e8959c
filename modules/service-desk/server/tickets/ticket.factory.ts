import type { Id } from '../../../../kernel/id.ts';
import { newId } from '../../../../platform/crypto/new-id.ts';
import type { Caller } from '../../../../platform/database/caller.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { serviceDeskModule } from '../service-desk.module.ts';
import { recordTicket } from './record-ticket.ts';

/** A customer with a site and two people at it, as tickets need them. */
export interface Company {
  id: Id;
  siteId: Id;
  callerId: Id;
  colleagueId: Id;
}

export async function makeCompany(tx: Tx, { name, site: siteName }: { name: string; site: string }): Promise<Company> {
  const [id, siteId, callerId, colleagueId] = [tx.newId(), tx.newId(), tx.newId(), tx.newId()];
  const made = { tenantId: tx.tenantId, createdAt: tx.now };
  await tx.run(sqlBuilder.insertInto('customer').values({ ...made, id, name, status: 'active' }));
  const site = { ...made, id: siteId, customerId: id, name: siteName, timeZone: 'Asia/Shanghai' };
  await tx.run(sqlBuilder.insertInto('site').values(site));
  const department = { ...made, id: tx.newId(), customerId: id, name: '财务部' };
  await tx.run(sqlBuilder.insertInto('department').values(department));
  const contact = { ...made, customerId: id, siteId, departmentId: department.id };
  await tx.run(
    sqlBuilder.insertInto('contact').values([
      { ...contact, id: callerId, name: '赵雷' },
      { ...contact, id: colleagueId, name: '孙丽' },
    ]),
  );
  return { id, siteId, callerId, colleagueId };
}

/** A machine of this kind that the company has. */
export async function makeMachine(tx: Tx, { id: customerId }: Company, kind: string): Promise<Id> {
  const id = tx.newId();
  const made = { tenantId: tx.tenantId, createdAt: tx.now, customerId, id, number: id };
  await tx.run(sqlBuilder.insertInto('asset').values({ ...made, name: '设备', kind, status: 'in_use' }));
  return id;
}

/** One of a customer's people, holding what a delivered role of the customer's side holds here. */
export function personOf(company: Company, role: string, subjectId: Id): Caller {
  const held = (serviceDeskModule.permissions ?? []).filter(({ customerRoles = [] }) => customerRoles.includes(role));
  return {
    kind: 'contact',
    accountId: newId(),
    subjectId,
    name: subjectId === company.callerId ? '赵雷' : '孙丽',
    customers: [company.id],
    permissions: new Set(held.map(({ code }) => code)),
    locale: 'zh-CN',
    sessionId: null,
  };
}

type Report = Parameters<typeof recordTicket>[1];

/** A printer that jams, reported by phone, unless said otherwise. */
export function recordOne(tx: Tx, company: Company, report: Partial<Report> = {}): Promise<TicketView> {
  const { id: customerId, siteId, callerId } = company;
  const usual = {
    kind: 'incident',
    channel: 'phone',
    title: '打印机卡纸',
    impact: 'degraded',
    urgency: 'normal',
  } as const;
  return recordTicket(tx, { ...usual, customerId, siteId, callerId, ...report });
}
