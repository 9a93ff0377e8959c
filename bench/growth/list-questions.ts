import { ticketStatuses } from '../../modules/service-desk/ticket-codes.contract.ts';
import type { Page } from '../../kernel/page.ts';
import { nth } from '../../test/plans/volume.ts';
import type { Question } from './ask-beside.ts';
import { drawn } from './drawn.ts';
import type { Questioned } from './reading.ts';

const all = ticketStatuses.map((status) => `status=${status}`).join('&');
const largestPage = 200;
const deepPages = 20;

/** Lists as they are opened all day, and the deep page of somebody who looks through everything. */
export async function listQuestions(about: Questioned): Promise<Question[]> {
  const { tenantId, seed } = about;
  const ofTeam = (team: string) => `/tickets?teamId=${team}&sort=nextDueAt`;
  const isOpen = `status in ('registered', 'in_progress', 'waiting', 'resolved')`;
  const teams = await withRows(
    drawn(seed, 12).map((n) => nth(tenantId, 'team', n)),
    (team) => about.answer(ofTeam(team)),
  );
  const customers = drawn(seed, 10).map((n) => nth(tenantId, 'customer', n));
  return [
    { what: 'list: open ones', paths: ['/tickets'], plainly: rows(isOpen, 51), values: [[tenantId]] },
    {
      what: 'list: open ones of a team, most urgent first',
      paths: teams.map(ofTeam),
      plainly: rows(`team_id = $2 and ${isOpen}`, 51, 'next_due_at nulls last, id'),
      values: teams.map((team) => [tenantId, team]),
    },
    {
      what: 'list: all of a customer',
      paths: customers.map((customer) => `/tickets?${all}&customerId=${customer}`),
      plainly: rows('customer_id = $2', 51),
      values: customers.map((customer) => [tenantId, customer]),
    },
    await deepQuestion(about),
  ];
}

/** Those of whom there is something to show: the page of the others costs next to nothing. */
async function withRows(ids: readonly string[], answerOf: (id: string) => Promise<unknown>): Promise<string[]> {
  const having: string[] = [];
  for (const id of ids) {
    const { items } = (await answerOf(id)) as Page<unknown>;
    if (items.length > 0) having.push(id);
  }
  return having;
}

/** The largest page behind a cursor four thousand tickets deep, or as deep as they go. */
async function deepQuestion({ tenantId, answer }: Questioned): Promise<Question> {
  const first = `/tickets?${all}&limit=${largestPage}`;
  let page = (await answer(first)) as Page<{ id: string; recordedAt: string }>;
  let path = first;
  let last = page.items.at(-1);
  for (let deep = 1; deep < deepPages && page.next !== null; deep++) {
    last = page.items.at(-1);
    path = `${first}&cursor=${encodeURIComponent(page.next)}`;
    page = (await answer(path)) as typeof page;
  }
  return {
    what: 'list: 200 behind a deep cursor',
    paths: [path],
    plainly: rows('(recorded_at, id) < ($2, $3)', largestPage + 1),
    values: [[tenantId, last?.recordedAt, last?.id]],
  };
}

function rows(meant: string, limit: number, order = 'recorded_at desc, id desc'): string {
  return `select * from ticket where tenant_id = $1 and ${meant} order by ${order} limit ${limit}`;
}
