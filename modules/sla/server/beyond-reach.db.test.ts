import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Caller } from '../../../platform/database/caller.ts';
import { openDesk, refuses } from '../../../test/harness/service-desk.ts';
import type { WantedStep } from '../escalation-rule.contract.ts';
import { changeCityCoverage } from './cities/change-city-coverage.ts';
import { listCityCoverage } from './cities/list-city-coverage.ts';
import { recordCityCoverage } from './cities/record-city-coverage.ts';
import { reinstateCityCoverage } from './cities/reinstate-city-coverage.ts';
import { retireCityCoverage } from './cities/retire-city-coverage.ts';
import { changeEscalationRule } from './escalation/change-escalation-rule.ts';
import { listEscalationRules } from './escalation/list-escalation-rules.ts';
import { recordEscalationRule } from './escalation/record-escalation-rule.ts';
import { retireEscalationRule } from './escalation/retire-escalation-rule.ts';

const desk = await openDesk();
after(() => desk.ground.close());
const { as, manager, donghai, xiling } = desk;
const permissions = new Set([...manager.permissions, 'city_coverage.change', 'escalation_rule.change']);
const whole: Caller = { ...manager, permissions };
const limited: Caller = { ...whole, customers: [xiling.id] };

const steps: WantedStep[] = [{ at: { kind: 'breach' }, does: [{ kind: 'notify', roles: ['assignee'], staffIds: [] }] }];
const ruleFor = (...customerIds: string[]) => ({
  name: `规则 ${customerIds.length}`,
  conditions: customerIds.length > 0 ? { customerIds } : {},
  steps,
  keepsQuietHours: false,
});
const forAll = refuses('escalation_rule.for_all_customers');

test('a rule for all customers, or for one beyond, is not made by who looks after some', async () => {
  for (const rule of [ruleFor(), ruleFor(xiling.id, donghai.id)]) {
    await assert.rejects(
      as(limited, '09:00')((tx) => recordEscalationRule(tx, rule)),
      forAll,
    );
  }
  const own = await as(limited, '09:00')((tx) => recordEscalationRule(tx, ruleFor(xiling.id)));
  assert.deepEqual(own.abilities, ['change', 'retire']);
  const widening = as(
    limited,
    '09:01',
    own.revision,
  )((tx) => changeEscalationRule(tx, { ...ruleFor(), escalationRule: own.id }));
  await assert.rejects(widening, forAll);
});

test('nor changed, nor taken out of use; who looks after all of them does both', async () => {
  const rule = await as(whole, '09:10')((tx) => recordEscalationRule(tx, { ...ruleFor(), name: '全体' }));
  const { items } = await as(limited, '09:11')((tx) => listEscalationRules(tx, {}));
  assert.deepEqual(items.find(({ id }) => id === rule.id)?.abilities, []);
  const narrowing = { ...ruleFor(xiling.id), escalationRule: rule.id };
  await assert.rejects(
    as(limited, '09:12', rule.revision)((tx) => changeEscalationRule(tx, narrowing)),
    forAll,
  );
  await assert.rejects(
    as(limited, '09:13')((tx) => retireEscalationRule(tx, { escalationRule: rule.id })),
    forAll,
  );
  await as(whole, '09:14')((tx) => retireEscalationRule(tx, { escalationRule: rule.id }));
});

test('how cities are served is said by who looks after all customers', async () => {
  const { items, abilities } = await as(limited, '09:20')((tx) => listCityCoverage(tx, {}));
  const [city] = items;
  assert.deepEqual([abilities, city?.abilities], [[], []]);
  const cityCoverage = city?.id ?? '';
  const given = { province: '江苏', city: '昆山', calendarId: city?.calendar.id ?? '', servedBy: 'partner' as const };
  const refused = refuses('city_coverage.for_all_customers');
  await assert.rejects(
    as(limited, '09:21')((tx) => recordCityCoverage(tx, given)),
    refused,
  );
  await assert.rejects(
    as(limited, '09:21')((tx) => changeCityCoverage(tx, { cityCoverage, city: '别处' })),
    refused,
  );
  await assert.rejects(
    as(limited, '09:21')((tx) => retireCityCoverage(tx, { cityCoverage })),
    refused,
  );
  await assert.rejects(
    as(limited, '09:21')((tx) => reinstateCityCoverage(tx, { cityCoverage })),
    refused,
  );
  assert.equal((await as(whole, '09:22')((tx) => recordCityCoverage(tx, given))).city, '昆山');
});
