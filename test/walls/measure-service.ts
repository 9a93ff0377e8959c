import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { listContractRights } from '../../modules/contracts/contract-right.contract.ts';
import type { RightRule } from '../../modules/contracts/contract-terms.contract.ts';
import { recordContract } from '../../modules/contracts/contract.contract.ts';
import { recordObjective } from '../../modules/sla/objective.contract.ts';
import { listCityCoverage } from '../../modules/sla/city-coverage.contract.ts';
import { pushSamples, recordSeries } from '../../modules/sla/sample.contract.ts';
import { sql, statement } from '../../platform/database/sql.ts';
import type { Tx } from '../../platform/database/tx.ts';
import { forEachTenant } from '../../server/worker/for-each-tenant.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

/** A series with a sample, and an objective that is measured by it; answers with their ids, and a city's. */
export async function measureService(
  admin: Client,
  { customerId, code, name = '响应时间' }: { customerId: string; code: string; name?: string },
): Promise<Record<string, string>> {
  const series = await admin.ask(recordSeries, { body: { code, name, holdsSeconds: 120, customerId } });
  const sample: [string, number] = ['2026-11-20T02:00:00.000Z', 62.5];
  await admin.ask(pushSamples, { body: { series: [{ code, samples: [sample] }] } });
  const [calendar] = (await admin.ask(listCalendars)).items;
  const conditions = [{ seriesId: series.id, comparison: 'below' as const, threshold: 85 }];
  const share = { sharePercent: 97, unknown: 'excluded' as const };
  const definition = { kind: 'samples' as const, conditions, load: null, calendarId: calendar?.id ?? '', ...share };
  const objective = await admin.ask(recordObjective, { body: { name, customerId, definition, validFrom: '2026-11' } });
  const [city] = (await admin.ask(listCityCoverage, { query: {} })).items;
  return { sampleSeries: series.id, objective: objective.id, cityCoverage: city?.id ?? '' };
}

/** What came of a day of each objective, at all providers. */
export function keepDaysOfObjectives({ parts }: Pick<World, 'parts'>): Promise<void> {
  return forEachTenant(parts, 'test.objectives', async (tx: Tx) => {
    await tx.run(
      statement(sql`
        insert into objective_day (tenant_id, objective_id, customer_id, day, attained, failed, unknown, basis, through_at)
        select tenant_id, id, customer_id, '2026-11-20', 1, 2, 3, '1', ${tx.now} from objective
        where tenant_id = ${tx.tenantId} on conflict do nothing`),
    );
  });
}

/** A right of a contract of the customer's; answers with its id. */
export async function rightOf(world: World, admin: Client, customerId: string): Promise<string> {
  const contract = { name: 'SECRET-DONGHAI', kind: 'yearly_support' as const, customerId, startsOn: '2026-01-01' };
  const { id: contractId } = await admin.ask(recordContract, { body: contract });
  await raiseRights(world);
  const [right] = (await admin.ask(listContractRights, { query: { contractId } })).items;
  return right?.id ?? '';
}

/** A right of each contract with the rule and the cases that it stands on, at all providers. */
export function raiseRights({ parts }: Pick<World, 'parts'>): Promise<void> {
  return forEachTenant(parts, 'test.rights', async (tx: Tx) => {
    await tx.run(
      statement(sql`
        update contract_version set terms = jsonb_set(terms, '{rights}', ${JSON.stringify([rightRule])}::text::jsonb)
        where tenant_id = ${tx.tenantId} and terms->'rights' = '[]'`),
    );
    const cases = ['1', '2', '3'].map((at) => ({ ...rightCase, caseId: at.repeat(8) + rightCase.caseId, at: tx.now }));
    await tx.run(
      statement(sql`
        insert into contract_right (tenant_id, id, customer_id, contract_id, rule, kind, counted_from, state, arose_at, evidence)
        select tenant_id, gen_random_uuid(), customer_id, id, ${rightRule.code}, ${rightRule.right}, '2026-01-01', 'open',
          ${tx.now}, ${JSON.stringify(cases)}::text::jsonb
        from contract where tenant_id = ${tx.tenantId} on conflict do nothing`),
    );
  });
}

const rightRule: RightRule = {
  code: 'three_failures',
  failures: 3,
  over: 'term',
  right: 'termination',
  lapsesAfterDays: null,
};

const rightCase = {
  kind: 'breach',
  caseId: '-0000-7000-8000-000000000000',
  excusedAt: null,
  clockKind: 'resolution',
  priority: 'p1',
  name: 'INC-1',
  title: '打印机卡纸',
  path: null,
};
