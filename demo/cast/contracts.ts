import type { ContractKind } from '../../modules/contracts/contract.contract.ts';
import type { QuotaPeriod, QuotaUnit } from '../../modules/contracts/contract-quota.contract.ts';
import type { ContractTerms } from '../../modules/contracts/contract-terms.contract.ts';
import { customers } from './cast.ts';

export interface DemoQuota {
  name: string;
  unit: QuotaUnit;
  period: QuotaPeriod;
  amount: number;
  /** Taken off by hand, as what the old system had counted. */
  corrected?: number;
}

export interface DemoContract {
  /** Short name of the buyer. */
  of: string;
  name: string;
  kind: ContractKind;
  terms?: Partial<ContractTerms>;
  /** Short names of those who are served as well. */
  beneficiaries?: readonly string[];
  coversMachines?: boolean;
  quotas?: readonly DemoQuota[];
  /** Days from now to its last one; null: until notice. */
  endsIn: number | null;
  /** How far it has come; without it, it is active. */
  state?: 'draft' | 'offered' | 'signed' | 'suspended';
}

const hours = (name: string, amount: number, corrected?: number): DemoQuota => {
  const spent = corrected === undefined ? {} : { corrected: -corrected * 60 };
  return { name, unit: 'minute', period: 'term', amount: amount * 60, ...spent };
};
const inspections: DemoQuota = { name: '例行巡检', unit: 'inspection', period: 'month', amount: 2 };

const failures = (count: number): ContractTerms['rights'] => [
  { code: 'failures_in_term', failures: count, over: 'term', right: 'termination', lapsesAfterDays: 90 },
];

/** What the provider of the story has agreed; the newest stands last. */
export const demoContracts: readonly DemoContract[] = [
  { of: '林宅', name: '家庭电脑单次上门', kind: 'on_call', endsIn: null },
  { of: '墨白设计', name: '预付工时 60 小时', kind: 'prepaid', quotas: [hours('预付工时', 60, 55)], endsIn: 120 },
  {
    of: '云岭旅游',
    name: '景区网络与票务终端外包',
    kind: 'yearly_support',
    terms: { layers: ['maintenance', 'it_system'], scope: '游客中心与检票口的终端、网络和打印机。' },
    quotas: [inspections],
    endsIn: 25,
  },
  { of: '西岭二幼', name: '园区电脑年度外包', kind: 'yearly_support', endsIn: 200, state: 'offered' },
  { of: '江南农商行', name: '网点驻场服务', kind: 'resident', endsIn: 300, state: 'draft' },
  {
    of: '好家超市',
    name: '收银设备维保',
    kind: 'yearly_support',
    quotas: [inspections],
    endsIn: 90,
    state: 'suspended',
  },
  {
    of: '仁爱医院',
    name: '信息科驻场与设备维保',
    kind: 'resident',
    terms: { rights: failures(3) },
    quotas: [inspections],
    endsIn: 180,
  },
  {
    of: '清河政务',
    name: '政务大厅运维',
    kind: 'yearly_support',
    terms: { limits: { devices: null, users: null, ticketsPerMonth: 60, hoursPerMonth: 120, growthPercent: 10 } },
    endsIn: 75,
  },
  { of: '锦程物流', name: '堆场终端年度外包', kind: 'yearly_support', quotas: [hours('上门工时', 480)], endsIn: 210 },
  { of: customers.xiling.shortName, name: '校园运维年度外包', kind: 'yearly_support', endsIn: -40 },
  {
    of: customers.donghai.shortName,
    name: '集团 IT 运维年度外包',
    kind: 'yearly_support',
    terms: {
      layers: ['maintenance', 'it_system', 'application'],
      repairDepth: 'unit_or_module',
      scope: '集团本部、二厂及东海模具的办公终端、打印机、网络与服务器。',
      customerDuties: '提供进厂许可、机房钥匙和稳定供电；每周备份业务数据。',
      exclusions: [
        { text: '服务器硬件维修另行报价', settles: 'separately_billed', assetKinds: ['server'] },
        { text: '耗材与硒鼓不包含在内', settles: 'excluded' },
      ],
      coversOnlyListed: true,
      deviceScope: { takesIn: true },
      visitPlan: { period: 'month', visits: 2, note: '机房巡检与终端抽查' },
      priceLines: [{ text: '月度服务费', amount: '¥18,000.00/月' }],
      rights: failures(3),
    },
    beneficiaries: ['东海模具'],
    coversMachines: true,
    quotas: [inspections, hours('上门工时', 1200)],
    endsIn: 150,
  },
];
