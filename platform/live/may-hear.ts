import type { Id } from '../../kernel/id.ts';
import type { Caller } from '../database/caller.ts';
import type { LiveTopic, News } from './news.ts';

export interface Hearer {
  tenantId: Id;
  caller: Pick<Caller, 'kind' | 'accountId' | 'subjectId' | 'customers' | 'permissions'>;
}

/**
 * Whether this caller may learn that something happened: the walls, said once more for what reaches people without a
 * query. A customer's people hear of what is public, and concerns themselves or is open to them as their company's.
 */
export function mayHear({ tenantId, caller }: Hearer, news: News, topic: LiveTopic | undefined): boolean {
  if (!topic || news.tenantId !== tenantId) return false;
  if (topic.permission !== undefined && !caller.permissions.has(topic.permission)) return false;
  if (news.accountId !== null && news.accountId !== caller.accountId) return false;
  if (caller.kind === 'staff') return news.customerId === null || sees(caller, news.customerId);
  return caller.kind === 'contact' && isForContact(caller, news, topic);
}

function isForContact(caller: Hearer['caller'], news: News, { ofCompany }: LiveTopic): boolean {
  if (news.audience !== 'public' || news.customerId === null || !sees(caller, news.customerId)) return false;
  if (news.accountId !== null) return true;
  if (ofCompany !== undefined && caller.permissions.has(ofCompany)) return true;
  return caller.subjectId !== null && news.concerns.includes(caller.subjectId);
}

function sees({ customers }: Hearer['caller'], customerId: Id): boolean {
  return customers === 'all' || customers.includes(customerId);
}
