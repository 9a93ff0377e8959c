import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decideOn, type MailDecision, type MailFacts, type MeantTicket, type Sender } from './mail-intake.rules.ts';

const caller: Sender = { contactId: 'zhou', customerId: 'donghai', seesCompany: false };
const colleague: Sender = { contactId: 'wu', customerId: 'donghai', seesCompany: false };
const manager: Sender = { contactId: 'zhao', customerId: 'donghai', seesCompany: true };
const foreigner: Sender = { contactId: 'ma', customerId: 'xiling', seesCompany: true };
const open: MeantTicket = { id: 'open', customerId: 'donghai', callerId: 'zhou', affectedId: null, isFinal: false };
const closed: MeantTicket = { ...open, id: 'closed', isFinal: true };

const plain: MailFacts = {
  automatic: null,
  isDouble: false,
  isBlocked: false,
  flood: null,
  hasSender: true,
  isFromStaff: false,
  senders: [caller],
  customerId: null,
  tokenTicket: null,
  named: [],
  settled: null,
};
const numbered = (ticket: MeantTicket) => [{ ticket, by: 'number' as const }];
const newTicket: MailDecision = {
  is: 'ticket',
  customerId: 'donghai',
  contactId: 'zhou',
  follows: null,
  by: 'sender',
};

const cases: [string, Partial<MailFacts>, MailDecision][] = [
  ['makes a ticket of what a known person writes', {}, newTicket],
  [
    'leaves a holiday notice alone, also one with a token',
    { automatic: 'auto_reply', tokenTicket: open },
    { is: 'left_alone', why: 'auto_reply' },
  ],
  ['leaves alone what came before', { isDouble: true }, { is: 'left_alone', why: 'double' }],
  ['leaves alone whom somebody blocked', { isBlocked: true }, { is: 'left_alone', why: 'blocked' }],
  [
    'holds the flood of one sender back, token or not',
    { flood: 'sender', tokenTicket: open },
    { is: 'held', why: 'flood_of_sender' },
  ],
  ['holds back what one mailbox cannot take', { flood: 'mailbox' }, { is: 'held', why: 'flood_of_mailbox' }],
  ['asks about a mail of nobody', { hasSender: false, senders: [] }, { is: 'review', why: 'no_sender' }],
  ['asks about what our own people write in', { isFromStaff: true }, { is: 'review', why: 'from_staff' }],
  ['asks about a sender whom nobody knows', { senders: [] }, { is: 'review', why: 'unknown_sender' }],
  [
    'asks whose it is, of somebody with two customers',
    { senders: [caller, foreigner] },
    { is: 'review', why: 'several_people' },
  ],
  [
    'takes the customer of the mailbox or tag, of somebody with two',
    { senders: [caller, foreigner], customerId: 'donghai' },
    newTicket,
  ],
  [
    'asks about somebody who writes to another customer’s mailbox',
    { customerId: 'xiling' },
    { is: 'review', why: 'other_customer' },
  ],
  [
    'asks about a stranger at a customer’s own mailbox',
    { senders: [], customerId: 'xiling' },
    { is: 'review', why: 'unknown_sender' },
  ],

  [
    'puts an answer with the token on its ticket',
    { tokenTicket: open },
    { is: 'answer', ticketId: 'open', contactId: 'zhou', by: 'token' },
  ],
  [
    'also that of a colleague',
    { tokenTicket: open, senders: [colleague] },
    { is: 'answer', ticketId: 'open', contactId: 'wu', by: 'token' },
  ],
  [
    'also that of an address that nobody knows',
    { tokenTicket: open, senders: [] },
    { is: 'answer', ticketId: 'open', contactId: null, by: 'token' },
  ],
  [
    'never that of another customer’s person',
    { tokenTicket: open, senders: [foreigner] },
    { is: 'review', why: 'other_customer' },
  ],
  [
    'takes the right one of somebody with two customers',
    { tokenTicket: open, senders: [foreigner, caller] },
    { is: 'answer', ticketId: 'open', contactId: 'zhou', by: 'token' },
  ],
  ['lets a new ticket follow a closed one', { tokenTicket: closed }, { ...newTicket, follows: 'closed', by: 'token' }],
  [
    'asks about a stranger with the token of a closed one',
    { tokenTicket: closed, senders: [] },
    { is: 'review', why: 'unknown_sender' },
  ],

  [
    'believes a number of the caller',
    { named: numbered(open) },
    { is: 'answer', ticketId: 'open', contactId: 'zhou', by: 'number' },
  ],
  [
    'believes it of who sees the company’s tickets',
    { named: numbered(open), senders: [manager] },
    { is: 'answer', ticketId: 'open', contactId: 'zhao', by: 'number' },
  ],
  [
    'not of a colleague, whose mail is a matter of its own',
    { named: numbered(open), senders: [colleague] },
    { ...newTicket, contactId: 'wu' },
  ],
  [
    'not of another customer’s manager',
    { named: numbered(open), senders: [foreigner] },
    { ...newTicket, customerId: 'xiling', contactId: 'ma' },
  ],
  ['not of a stranger', { named: numbered(open), senders: [] }, { is: 'review', why: 'unknown_sender' }],
  [
    'goes on to the next ticket that is named',
    { named: [...numbered({ ...open, id: 'foreign', customerId: 'xiling' }), { ticket: open, by: 'thread' }] },
    { is: 'answer', ticketId: 'open', contactId: 'zhou', by: 'thread' },
  ],
  [
    'lets a new ticket follow a closed one that is named',
    { named: numbered(closed) },
    { ...newTicket, follows: 'closed', by: 'number' },
  ],

  [
    'puts what was linked in the log before it was read on that ticket, flood or not',
    { settled: { ticket: open }, flood: 'sender' },
    { is: 'answer', ticketId: 'open', contactId: 'zhou', by: 'hand' },
  ],
  [
    'so also what nobody known wrote',
    { settled: { ticket: open }, senders: [] },
    { is: 'answer', ticketId: 'open', contactId: null, by: 'hand' },
  ],
  [
    'but nothing of another customer’s people',
    { settled: { ticket: open }, senders: [foreigner] },
    { is: 'review', why: 'other_customer' },
  ],
  [
    'asks about what was called no business before anybody read it',
    { settled: { ticket: null } },
    { is: 'review', why: 'settled_before' },
  ],
  [
    'and about what was linked to a ticket that is closed by now',
    { settled: { ticket: closed } },
    { is: 'review', why: 'settled_before' },
  ],
  [
    'leaves a machine’s alone, whatever the log says',
    { settled: { ticket: open }, automatic: 'bounce' },
    { is: 'left_alone', why: 'bounce' },
  ],
];
for (const [does, facts, decision] of cases) {
  test(does, () => assert.deepEqual(decideOn({ ...plain, ...facts }), decision));
}

const ids = fc.constantFrom('a', 'b', 'c');
const ticket = fc.record({ id: fc.uuid(), customerId: ids, callerId: ids, affectedId: ids, isFinal: fc.boolean() });
const anything = fc.record({
  automatic: fc.constantFrom(null, 'auto_reply' as const, 'bounce' as const),
  isDouble: fc.boolean(),
  isBlocked: fc.boolean(),
  flood: fc.constantFrom(null, 'sender' as const),
  hasSender: fc.boolean(),
  isFromStaff: fc.boolean(),
  senders: fc.array(fc.record({ contactId: ids, customerId: ids, seesCompany: fc.boolean() }), { maxLength: 3 }),
  customerId: fc.option(ids),
  tokenTicket: fc.option(ticket),
  named: fc.array(fc.record({ ticket, by: fc.constantFrom('thread' as const, 'number' as const) }), { maxLength: 3 }),
  settled: fc.option(fc.record({ ticket: fc.option(ticket) })),
});

test('nobody’s mail ever lands on a ticket of a customer that is not theirs', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      const decision = decideOn(facts);
      const meant = [facts.settled?.ticket, facts.tokenTicket, ...facts.named.map((one) => one.ticket)].flatMap(
        (one) => one ?? [],
      );
      if (decision.is === 'ticket') {
        const { contactId, customerId, follows } = decision;
        const followed = meant.find(({ id }) => id === follows);
        return (
          facts.senders.some((one) => one.contactId === contactId && one.customerId === customerId) &&
          (follows === null || followed?.customerId === customerId)
        );
      }
      if (decision.is !== 'answer') return true;
      const landed = meant.find(({ id }) => id === decision.ticketId);
      if (decision.contactId === null) {
        return facts.senders.length === 0 && (landed === facts.tokenTicket || landed === facts.settled?.ticket);
      }
      return facts.senders.some(
        ({ contactId, customerId }) => contactId === decision.contactId && customerId === landed?.customerId,
      );
    }),
  );
});

test('nothing automatic, double or blocked ever reaches a ticket', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      const isLeft = facts.automatic !== null || facts.isDouble || facts.isBlocked;
      return !isLeft || decideOn(facts).is === 'left_alone';
    }),
  );
});
