import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Met } from '../../routing-decision.contract.ts';
import type { RoutingConditions } from '../../routing-rule.contract.ts';
import { askedBy, firstMatch, metBy, type RoutedTicket } from './match-rule.rules.ts';
import type { LivingRule } from './routing-rule.rules.ts';

const ticket: RoutedTicket = {
  customerId: 'donghai',
  siteId: 'tower',
  categoryIds: ['switch', 'network'],
  kind: 'incident',
  priority: 'P2',
  channel: 'phone',
  hotlineId: 'hotline',
  language: 'en',
  isVip: true,
  isOpen: new Map([
    [null, true],
    ['branch', false],
  ]),
};

const cases: [says: string, conditions: RoutingConditions, met: Met[] | null][] = [
  ['without conditions all tickets are meant', {}, []],
  ['one of several customers', { customerIds: ['xiling', 'donghai'] }, [{ on: 'customer', value: 'donghai' }]],
  ['another customer', { customerIds: ['xiling'] }, null],
  ['its site', { siteIds: ['tower'] }, [{ on: 'site', value: 'tower' }]],
  ['another site', { siteIds: ['plant'] }, null],
  ['its own category', { categoryIds: ['switch'] }, [{ on: 'category', value: 'switch' }]],
  ['a category above its own', { categoryIds: ['network'] }, [{ on: 'category', value: 'network' }]],
  ['a category that it is not below', { categoryIds: ['router'] }, null],
  ['its kind', { kinds: ['incident', 'question'] }, [{ on: 'kind', value: 'incident' }]],
  ['another priority', { priorities: ['P1'] }, null],
  ['its channel', { channels: ['phone'] }, [{ on: 'channel', value: 'phone' }]],
  ['the number that was dialled', { hotlineIds: ['hotline'] }, [{ on: 'hotline', value: 'hotline' }]],
  ["the caller's language", { languages: ['en'] }, [{ on: 'language', value: 'en' }]],
  ['a VIP', { isVip: true }, [{ on: 'vip', value: 'yes' }]],
  ['everybody but VIPs', { isVip: false }, null],
  ["inside the provider's hours", { hours: 'inside' }, [{ on: 'hours', value: 'inside' }]],
  ["outside the provider's hours", { hours: 'outside' }, null],
  ["outside a branch's hours", { hours: 'outside', calendarId: 'branch' }, [{ on: 'hours', value: 'outside' }]],
  ['the hours of a calendar that nobody knows', { hours: 'outside', calendarId: 'gone' }, null],
  [
    'all of several conditions, each with what met it',
    { customerIds: ['donghai'], priorities: ['P1', 'P2'] },
    [
      { on: 'customer', value: 'donghai' },
      { on: 'priority', value: 'P2' },
    ],
  ],
  ['all but one of several', { customerIds: ['donghai'], kinds: ['question'] }, null],
];
for (const [says, conditions, met] of cases) {
  test(says, () => assert.deepEqual(metBy(conditions, ticket), met));
}

test('a ticket of which something is not known meets no condition on it', () => {
  const bare = { ...ticket, siteId: null, categoryIds: [], hotlineId: null, language: null, isVip: false };
  for (const asked of [{ siteIds: ['tower'] }, { categoryIds: ['network'] }, { hotlineIds: ['hotline'] }] as const) {
    assert.equal(metBy(Object.fromEntries(Object.entries(asked).map(([on, ids]) => [on, [...ids]])), bare), null);
  }
  assert.equal(metBy({ languages: ['en'] }, bare), null);
  assert.deepEqual(metBy({ isVip: false }, bare), [{ on: 'vip', value: 'no' }]);
});

const rule = (id: string, conditions: RoutingConditions, isTeamRetired = false): LivingRule => ({
  id,
  name: id,
  position: 0,
  place: 1,
  conditions,
  teamId: `${id}'s`,
  line: 1,
  nextTeamId: null,
  isTeamRetired,
  isNextTeamRetired: false,
  personBy: null,
  skillId: null,
  skillLevel: null,
  memberIds: [],
  retiredAt: null,
  revision: 1,
});

test('the first rule in the order that fits decides', () => {
  const rules = [rule('a', { kinds: ['question'] }), rule('b', { isVip: true }), rule('c', {})];
  assert.equal(firstMatch(rules, ticket)?.rule.id, 'b');
});

test('a rule whose team is out of use is passed over', () => {
  assert.equal(firstMatch([rule('a', {}, true), rule('b', {})], ticket)?.rule.id, 'b');
  assert.equal(firstMatch([rule('a', {}, true)], ticket), null);
});

test('only what some rule asks for is looked up', () => {
  assert.deepEqual(askedBy([rule('a', { isVip: true })]), { categories: false, hotlines: false, calendarIds: [] });
  const asking = [rule('a', { categoryIds: ['network'], hotlineIds: ['hotline'] }), rule('b', { hours: 'inside' })];
  assert.deepEqual(askedBy(asking), { categories: true, hotlines: true, calendarIds: [null] });
  assert.deepEqual(askedBy([rule('a', { hours: 'inside' }, true)]).calendarIds, []);
});
