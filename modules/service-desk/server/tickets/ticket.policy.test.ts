import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketActs } from '../../ticket-codes.contract.ts';
import { recorded } from './recording.rules.ts';
import { abilitiesOn, permissionFor, refuseStaffOnly, scopeOf, type Caller } from './ticket.policy.ts';
import type { Ticket } from './ticket-record.rules.ts';

const everything = new Set(ticketActs.map(permissionFor));
const staff = (...permissions: string[]): Caller => ({
  kind: 'staff',
  subjectId: 'wang',
  permissions: new Set(permissions),
});
const contact = (subjectId: string, ...more: string[]): Caller => ({
  kind: 'contact',
  subjectId,
  permissions: new Set([...everything, ...more]),
});

const registered: Ticket = recorded(
  {
    kind: 'incident',
    customerId: 'feihe',
    title: '打印机卡纸',
    channel: 'phone',
    callerId: 'zhao',
    affectedId: 'zhou',
  },
  {
    id: 'ticket',
    recorderId: 'chen',
    impact: 'degraded',
    urgency: 'normal',
    priority: 'P3',
    hands: { teamId: null, assigneeId: null, line: null },
    at: '2026-11-20T01:00:00.000Z',
  },
);
const resolved: Ticket = { ...registered, status: 'resolved' };

const scopes: [says: string, caller: Caller, scope: ReturnType<typeof scopeOf>][] = [
  ['staff see all inside their walls', staff(), 'all'],
  ['the system sees all', { kind: 'system', subjectId: null, permissions: new Set() }, 'all'],
  ['an end user sees their own', contact('zhao'), { contactId: 'zhao', around: [] }],
  [
    'who answers for a department sees also what is of it',
    contact('li', 'ticket.read_department'),
    { contactId: 'li', around: ['department'] },
  ],
  [
    'who answers for a site sees also what is about it',
    contact('li', 'ticket.read_site'),
    { contactId: 'li', around: ['site'] },
  ],
  ['who may see the whole company sees all inside the wall', contact('li', 'ticket.read_company'), 'all'],
];
for (const [says, caller, scope] of scopes) test(says, () => assert.deepEqual(scopeOf(caller), scope));

const abilities: [says: string, caller: Caller, ticket: Ticket, acts: string[]][] = [
  [
    'staff may what they hold and the status allows',
    staff('ticket.accept', 'ticket.work', 'ticket.reopen'),
    registered,
    ['accept', 'wait', 'hand_over', 'milestone'],
  ],
  [
    'one permission is for all work on it',
    staff('ticket.work'),
    { ...registered, status: 'waiting' },
    ['resume', 'step', 'hand_over', 'milestone'],
  ],
  ['a colleague of the recorder does not cancel', staff('ticket.cancel'), registered, []],
  ['the recorder cancels', { ...staff('ticket.cancel'), subjectId: 'chen' }, registered, ['cancel']],
  ['a supervisor cancels', staff('ticket.cancel', 'ticket.assign'), registered, ['assign', 'cancel', 'escalate']],
  ['the caller answers', contact('zhao'), registered, ['reply']],
  ['the caller confirms, reopens, answers', contact('zhao'), resolved, ['confirm', 'reopen', 'reply', 'sign']],
  ['who is hit does so too', contact('zhou'), resolved, ['confirm', 'reopen', 'reply', 'sign']],
  ['a colleague of theirs may nothing', contact('li'), resolved, []],
  ['a guest, who is no person, may nothing', { ...contact('zhao'), kind: 'guest', subjectId: null }, resolved, []],
  [
    'the manager speaks for the company',
    contact('li', 'ticket.read_company'),
    resolved,
    ['confirm', 'reopen', 'reply', 'sign'],
  ],
];
for (const [says, caller, ticket, acts] of abilities)
  test(says, () => assert.deepEqual(abilitiesOn(caller, ticket), acts));

test('the customer’s people find no tickets by what only the provider sees', () => {
  const refused = (asked: object) => () => refuseStaffOnly(contact('zhao'), asked);
  for (const asked of [
    { own: ['custom.colour=red'] },
    { without: ['line'] },
    { counted: 'overdue_count' },
    { assigneeId: 'none' },
  ])
    assert.throws(refused(asked), { code: 'ticket.staff_only' });
  assert.doesNotThrow(refused({ categoryId: 'printer' }));
  assert.doesNotThrow(() => refuseStaffOnly(staff(), { own: ['custom.colour=red'] }));
});
