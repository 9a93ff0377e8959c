import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ticketDimensions, ticketMeasures } from '../../../service-desk/ticket-measure.contract.ts';
import { grains } from '../../../../kernel/measures.ts';
import { tileShape } from '../../dashboard.contract.ts';
import { deliveredDashboards } from './dashboard.delivered.ts';
import { dashboardsOf, firstPageOf } from './first-page.rules.ts';

const cases: [roles: string[], first: string][] = [
  [['service_manager'], 'service_manager'],
  [['dispatcher'], 'dispatch'],
  [['account_manager'], 'account_manager'],
  [['hotline'], 'work'],
  [['second_line'], 'work'],
  // who leads a team and works in it answers for it first
  [['first_line', 'team_leader'], 'dispatch'],
  [[], 'work'],
  [['storekeeper'], 'work'],
  // who sets the house up has other things to see to
  [['administrator'], 'work'],
];

for (const [roles, first] of cases) {
  test(`people with the roles [${roles.join(', ')}] begin with ${first}`, () => {
    assert.equal(firstPageOf(roles, deliveredDashboards), first);
  });
}

test('whoever has two jobs is offered the dashboards of both', () => {
  const codes = dashboardsOf(['hotline', 'first_line'], deliveredDashboards).map(({ code }) => code);
  assert.deepEqual(codes, ['hotline', 'engineer']);
});

const dimensions: readonly string[] = [...grains, ...ticketDimensions];

test('delivered tiles are tiles, and ask for measures and dimensions that there are', () => {
  const tiles = deliveredDashboards.flatMap(({ tiles: laid }) => laid);
  for (const tile of tiles) {
    assert.deepEqual(tileShape.parse(tile), tile);
    if (tile.kind === 'part') continue;
    const { measure = [], by = [] } = tile.question;
    for (const code of [measure].flat())
      assert.ok(
        ticketMeasures.some((known) => known === code),
        code,
      );
    for (const code of [by].flat()) assert.ok(dimensions.includes(code), code);
  }
});
