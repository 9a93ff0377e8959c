import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { systemCaller } from '../../../../platform/database/caller.ts';
import { openGround } from '../../../../test/harness/providers.ts';
import { deliveredCities } from './city.delivered.ts';
import { allCoverage, saveCoverage } from './city-coverage.store.ts';
import { foundCityCoverage } from './found-city-coverage.ts';

const ground = await openGround();
after(() => ground.close());
const system = systemCaller('test');
const huaxin = await ground.found('huaxin');
const other = await ground.found('other');
const citiesOf = (provider: typeof huaxin) => provider.as(system, (tx) => allCoverage(tx, { isWithRetired: true }));

test('a provider from before there were cities gets the capitals once; whoever has some keeps theirs', async () => {
  const [kept] = await citiesOf(other);
  await other.as(system, (tx) => saveCoverage(tx, kept?.id ?? '', { city: '新城' }));
  const others = await citiesOf(other);
  await ground.owner.query('alter table city_coverage no force row level security');
  await ground.owner.query('delete from city_coverage where tenant_id = $1', [huaxin.id]);
  await ground.owner.query('alter table city_coverage force row level security');
  for (const provider of [huaxin, huaxin, other]) await provider.as(system, foundCityCoverage);
  assert.equal((await citiesOf(huaxin)).length, deliveredCities.length);
  assert.deepEqual(await citiesOf(other), others);
});
