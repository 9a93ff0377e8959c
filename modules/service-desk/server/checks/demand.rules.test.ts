import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stillMissing, type Shown } from './demand.rules.ts';

const blank: Shown = {
  ticket: { assetId: null, siteId: null, startedAt: null, custom: {} },
  hasTime: false,
  checkedKeys: [],
};
const requiredFields = ['asset', 'site', 'steps', 'time_entry', 'custom.room'];
const checklist = [
  { key: 'power', text: '断电' },
  { key: 'ground', text: '接地' },
];

test('of a blank ticket everything is missing, in the order of the category', () => {
  assert.deepEqual(stillMissing({ requiredFields, checklist }, blank), { fields: requiredFields, lines: checklist });
});

test('of a ticket that shows everything nothing is missing', () => {
  const shown: Shown = {
    ticket: { assetId: 'a', siteId: 's', startedAt: '2026-11-20T01:00:00.000Z', custom: { room: '305' } },
    hasTime: true,
    checkedKeys: ['ground', 'power', 'gone'],
  };
  assert.deepEqual(stillMissing({ requiredFields, checklist }, shown), { fields: [], lines: [] });
});

test('an own field that holds nothing counts as empty, and a code that nobody knows demands nothing', () => {
  const shown: Shown = { ...blank, ticket: { ...blank.ticket, custom: { room: '', tags: [] } } };
  const demands = { requiredFields: ['custom.room', 'custom.tags', 'phase_of_moon'], checklist: [] };
  assert.deepEqual(stillMissing(demands, shown).fields, ['custom.room', 'custom.tags']);
});
