import { ticketStatuses } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { Question } from './ask-beside.ts';
import { drawn } from './drawn.ts';
import type { Questioned } from './reading.ts';

const all = ticketStatuses.map((status) => `status=${status}`).join('&');
const fewWords = 3000;

/** What is typed: a ticket's number, a person, Chinese words that half of all tickets hold, and a word of one in a hundred. */
export function searchQuestions({ tenantId, tickets, contacts, seed }: Questioned): Question[] {
  const numbers = drawn(seed, tickets).map((n) => `INC-2025-${String(n).padStart(6, '0')}`);
  const people = drawn(seed, contacts).map((n) => `联系人${n}`);
  const words = drawn(seed, fewWords).map((n) => `w${n}`);
  return [
    {
      what: 'search: a number',
      paths: numbers.map((number) => `/search?q=${number}`),
      plainly: `select * from ticket where tenant_id = $1 and number >= $2 and number < $2 || '~' limit 20`,
      values: numbers.map((number) => [tenantId, number]),
    },
    {
      what: 'search: a person',
      paths: people.map((person) => `/search?q=${encodeURIComponent(person)}`),
      plainly: `select contact.* from look_up join contact using (tenant_id, id) where look_up.tenant_id = $1
        and look_up.kind = 'contact' and token >= $2 and token < $2 || chr(1114111) limit 20`,
      values: people.map((person) => [tenantId, person]),
    },
    {
      what: 'search: Chinese words of half of them',
      paths: [`/tickets?${all}&limit=20&q=${encodeURIComponent('打印机')}`],
      plainly: documents('order by recorded_at desc'),
      values: [[tenantId, `'打印' & '印机'`]],
    },
    {
      what: 'search: a word of 1 %',
      paths: words.map((word) => `/tickets?${all}&limit=20&q=${word}`),
      plainly: documents(''),
      values: words.map((word) => [tenantId, `'${word}':*`]),
    },
  ];
}

function documents(order: string): string {
  return `select ticket_id from ticket_document where tenant_id = $1 and internal_words @@ $2::tsquery ${order} limit 21`;
}
