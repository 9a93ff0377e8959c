import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Page } from '../../../../kernel/page.ts';
import { keysetPage, type PageInput } from '../../../../platform/database/keyset.ts';
import { sqlBuilder } from '../../../../platform/database/sql.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { SurveyCall } from './survey.rules.ts';

export async function insertCall(tx: Tx, call: SurveyCall): Promise<void> {
  await tx.run(sqlBuilder.insertInto('surveyCall').values({ ...call, tenantId: tx.tenantId }));
}

export interface AwaitedCall {
  id: Id;
  ticketId: Id;
  number: string | null;
  foreignNumber: string | null;
  title: string;
  solution: string | null;
  resolvedAt: Instant | null;
  customerId: Id;
  customer: string;
  contactId: Id;
  contact: string;
  phone: string | null;
  mobile: string | null;
  sentAt: Instant;
  expiresAt: Instant | null;
  calls: number;
  lastCallAt: Instant | null;
}

/** Whom to call: least often called first, then who waits longest (ids are given in the order of time). Served by survey_to_call. */
export function pageOfCalls(tx: Tx, filter: PageInput & { customerId?: Id | undefined }): Promise<Page<AwaitedCall>> {
  const waiting = sqlBuilder
    .selectFrom('survey')
    .innerJoin('ticket', (on) =>
      on.onRef('ticket.tenantId', '=', 'survey.tenantId').onRef('ticket.id', '=', 'survey.ticketId'),
    )
    .innerJoin('customer', (on) =>
      on.onRef('customer.tenantId', '=', 'survey.tenantId').onRef('customer.id', '=', 'survey.customerId'),
    )
    .innerJoin('contact', (on) =>
      on.onRef('contact.tenantId', '=', 'survey.tenantId').onRef('contact.id', '=', 'survey.contactId'),
    )
    .select(['survey.id', 'survey.ticketId', 'ticket.number', 'ticket.foreignNumber', 'ticket.title'])
    .select(['ticket.solution', 'ticket.resolvedAt', 'survey.customerId', 'customer.name as customer'])
    .select(['contact.id as contactId', 'contact.name as contact', 'contact.phone', 'contact.mobile'])
    .select(['survey.sentAt', 'survey.expiresAt', 'survey.calls', 'survey.lastCallAt'])
    .where('survey.tenantId', '=', tx.tenantId)
    .where('survey.state', '=', 'sent')
    .where('survey.way', '=', 'phone')
    .where('survey.expiresAt', '>', tx.now);
  const { customerId, ...page } = filter;
  const meant = customerId === undefined ? waiting : waiting.where('survey.customerId', '=', customerId);
  const keyset = { list: 'survey-calls', column: 'survey.calls', field: 'calls', idColumn: 'survey.id' } as const;
  return keysetPage(tx, meant, { ...keyset, direction: 'asc', ...page });
}
