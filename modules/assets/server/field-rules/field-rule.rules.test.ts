import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayOverwrite } from './field-rule.rules.ts';

const now = '2026-11-20T09:00:00.000Z';
const tenDaysAgo = '2026-11-10T09:00:00.000Z';
const stated = { value: 'HP', source: 'person', since: tenDaysAgo } as const;
const reported = { ...stated, source: 'inventory' } as const;

const cases: [says: string, ask: Parameters<typeof mayOverwrite>[0], may: boolean][] = [
  [
    'what is empty is filled by anything',
    { stands: { ...stated, value: null }, comes: 'scan', now, heldDays: null },
    true,
  ],
  ['a person writes over a report', { stands: reported, comes: 'person', now, heldDays: null }, true],
  ['a report writes over a report', { stands: reported, comes: 'inventory', now, heldDays: null }, true],
  ['a scan does not write over a report', { stands: reported, comes: 'scan', now, heldDays: 0 }, false],
  ['what is held always stands', { stands: stated, comes: 'inventory', now, heldDays: null }, false],
  ['what is held for longer stands', { stands: stated, comes: 'inventory', now, heldDays: 11 }, false],
  ['what was held long enough gives way', { stands: stated, comes: 'inventory', now, heldDays: 10 }, true],
  ['a scan never writes over what was stated', { stands: stated, comes: 'scan', now, heldDays: 0 }, false],
  [
    'an import is what somebody stated',
    { stands: { ...stated, source: 'import' }, comes: 'inventory', now, heldDays: null },
    false,
  ],
];
for (const [says, ask, may] of cases) test(says, () => assert.equal(mayOverwrite(ask), may));
