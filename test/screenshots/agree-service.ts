import { chanceFrom } from '../../demo/random.ts';
import { coursesOfService, monthBefore } from '../../demo/play/service-course.ts';
import { recordAsset } from '../../modules/assets/asset.contract.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { activateContract, signContract } from '../../modules/contracts/contract-act.contract.ts';
import { recordContractParty } from '../../modules/contracts/contract-party.contract.ts';
import { recordContractQuota } from '../../modules/contracts/contract-quota.contract.ts';
import { recordContract } from '../../modules/contracts/contract.contract.ts';
import { coverDevices } from '../../modules/contracts/covered-device.contract.ts';
import { recordObjective } from '../../modules/sla/objective.contract.ts';
import { pushSamples, recordSeries } from '../../modules/sla/sample.contract.ts';
import type { Client } from '../cast/client.ts';
import type { World } from '../cast/world.ts';

/** What is agreed with the customers before the week begins; answers with the contract that is in force. */
export async function agreeService({ as, ids }: World): Promise<string> {
  const manager = as('manager');
  const draft = { name: '信息化建设咨询', kind: 'project', customerId: ids.customer.xiling } as const;
  await manager.ask(recordContract, { body: draft });
  const { id: contract } = await manager.ask(recordContract, {
    body: {
      name: '集团 IT 运维年度外包',
      kind: 'yearly_support',
      customerId: ids.customer.donghai,
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
      foreignNumber: 'DH-IT-2026-018',
    },
  });
  const params = { contract };
  await manager.ask(recordContractParty, { params, body: { customerId: ids.customer.xiling, role: 'beneficiary' } });
  await addMachines(manager, ids.customer.donghai);
  await manager.ask(coverDevices, { params, body: { all: { customerId: ids.customer.donghai } } });
  const visits = { name: '例行巡检', unit: 'inspection', period: 'month', amount: 2 } as const;
  await manager.ask(recordContractQuota, { params, body: visits });
  const hours = { name: '上门工时', unit: 'minute', period: 'quarter', amount: 7_200 } as const;
  await manager.ask(recordContractQuota, { params, body: hours });
  await manager.ask(signContract, { params, body: {} });
  await manager.ask(activateContract, { params });
  return contract;
}

async function addMachines(manager: Client, customerId: string): Promise<void> {
  for (const [name, kind] of machines) await manager.ask(recordAsset, { body: { name, kind, customerId } });
}

const machines = [
  ['ERP 主机', 'server'],
  ['财务部打印机', 'printer'],
  ['赵雷的台式机', 'desktop'],
] as const;

/** What monitoring said for two months, and the objective over it; answers with its id. */
export async function measureOffice(manager: Client, { customerId, now }: { customerId: string; now: string }) {
  const [office] = coursesOfService(now, chanceFrom(7));
  if (!office) throw new Error('nothing was measured');
  const { code, samples } = office;
  const series = { code, name: 'OA 响应时间', unit: 'ms', holdsSeconds: 900, customerId };
  const { id: seriesId } = await manager.ask(recordSeries, { body: series });
  for (let from = 0; from < samples.length; from += batchOf) {
    const batch = samples.slice(from, from + batchOf).map(({ at, value }): [string, number] => [at, value]);
    await manager.ask(pushSamples, { body: { series: [{ code, samples: batch }] } });
  }
  const { items } = await manager.ask(listCalendars);
  const calendarId = items.find(({ name }) => name === '5×8')?.id ?? '';
  const { id } = await manager.ask(recordObjective, {
    body: {
      name: 'OA 响应时间',
      customerId,
      validFrom: monthBefore(now),
      definition: {
        kind: 'samples',
        conditions: [{ seriesId, comparison: 'below', threshold: 85 }],
        load: null,
        calendarId,
        sharePercent: 99,
        unknown: 'excluded',
      },
    },
  });
  return id;
}

const batchOf = 10_000;
