import { queueQueries } from '../../modules/service-desk/ticket-queue.contract.ts';
import { ticketStatuses } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { recordTicket } from '../../modules/service-desk/ticket.contract.ts';
import type { BodyOf } from '../../kernel/contract.ts';
import { nth } from '../../test/plans/volume.ts';
import type { Asked } from './load.ts';
import type { FilledProvider } from './volume.ts';

/** What the hotline writes down: a caller of the largest customer, their site, what is wrong. */
export function creationBy(provider: FilledProvider, cookie: string, operator: number): Asked {
  // the first nine contacts are the first customer's, but for every tenth from six on
  const caller = 1 + (operator % 5);
  const body: BodyOf<typeof recordTicket> = {
    kind: 'incident',
    customerId: nth(provider.id, 'customer', 1),
    callerId: nth(provider.id, 'contact', caller),
    siteId: nth(provider.id, 'site', caller),
    title: '三楼打印机卡纸，重启后仍无法打印',
    description: '早上九点开始，打印到第二页就卡住，已经重启过一次，请尽快派人来看看。',
    channel: 'phone',
    impact: 'degraded',
    urgency: 'normal',
  };
  return { method: 'POST', path: '/api/v1/tickets', cookie, body: JSON.stringify(body) };
}

export interface TimedRequest {
  what: string;
  path: string;
  /** Milliseconds, of 95 in a hundred on an idle machine. */
  target: number;
}

const all = queryOf({ status: [...ticketStatuses] });
const tickets = (query: string) => `/api/v1/tickets?${query}`;
const report = '/api/v1/reports/tickets?measure=count&by=category,month';

/** Every delivered work list and what else is read all day; `busy` is a ticket with fifty entries. */
export function readingRequests(busy: string): TimedRequest[] {
  const printing = encodeURIComponent('打印');
  return [
    ...Object.entries(queueQueries).map(([queue, query]) => ({
      what: `work list ${queue}`,
      path: tickets(queryOf(query)),
      target: 25,
    })),
    { what: 'how many stand in each work list', path: '/api/v1/ticket-queues', target: 25 },
    { what: 'a ticket', path: `/api/v1/tickets/${busy}`, target: 15 },
    { what: 'its timeline of 50 entries', path: `/api/v1/tickets/${busy}/timeline`, target: 15 },
    { what: 'search: a word in 1 % of tickets', path: tickets(`${all}&q=w1501&limit=20`), target: 60 },
    { what: 'search: a word in one ticket', path: tickets(`${all}&q=t77777&limit=20`), target: 60 },
    { what: 'search: a word in half of them', path: tickets(`${all}&q=${printing}&limit=20`), target: 60 },
    { what: 'search for everything: such a word', path: `/api/v1/search?q=${printing}`, target: 60 },
    { what: 'report: category and month, everything', path: report, target: 1000 },
  ];
}

function queryOf(query: Record<string, unknown>): string {
  // texts alone, and lists of them
  const named = Object.entries(query).flatMap(([name, value]) => [value].flat().map((one) => [name, String(one)]));
  return new URLSearchParams(named).toString();
}
