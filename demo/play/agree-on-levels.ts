import type { Instant } from '../../kernel/instant.ts';
import { listCalendars } from '../../modules/calendars/calendar.contract.ts';
import { listContracts } from '../../modules/contracts/contract-list.contract.ts';
import { recordAgreement } from '../../modules/sla/agreement.contract.ts';
import type { WantedLine } from '../../modules/sla/agreement-line.contract.ts';
import { listAgreementTemplates, type TemplateCode } from '../../modules/sla/agreement-template.contract.ts';
import { customers as known } from '../cast/cast.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

/**
 * What the provider promised beyond its standard: a factory that stands still day and night is answered day and night, a
 * contract has the service that was chosen for it, the second line takes over in time, and a repair shop does too.
 */
export async function agreeOnLevels(
  player: Player,
  customers: readonly MovedIn[],
  { admin, at }: { admin: Hired; at: Instant },
): Promise<void> {
  const moment = { caller: admin.caller, at };
  const calendars = (await player.do(listCalendars, moment, { query: {} })).items;
  const on = (name: string) => calendars.find((calendar) => calendar.name === name)?.id ?? calendars[0]?.id ?? '';
  const factory = customers.find(({ is }) => is.shortName === known.donghai.shortName);
  if (factory) {
    const lines = dayAndNight(on('7×24'), on('5×8'));
    const reason = '生产线停线影响交付，双方约定一级故障全天候响应。';
    const body = { name: '工厂全天候保障', level: 'sla', customerId: factory.id, lines, reason } as const;
    await player.do(recordAgreement, moment, { body });
  }
  await agreeUnderContract(player, moment, 'on_site_5x8_4h');

  const takeover = { ...plain(on('5×8')), name: '二线接手', kind: 'takeover', target: minutes(30) };
  await player.do(recordAgreement, moment, { body: { name: '一线与二线交接约定', level: 'ola', lines: [takeover] } });
  const fiveDays = { value: 5, unit: 'calendar_day' } as const;
  const repair = { ...plain(on('5×8')), name: '送修', kind: 'supplier_repair', target: fiveDays };
  const shop = { name: '打印机送修约定', level: 'uc', counterpart: '联讯打印设备维修中心' } as const;
  await player.do(recordAgreement, moment, { body: { ...shop, lines: [repair] } });
}

async function agreeUnderContract(player: Player, moment: Moment, code: TemplateCode): Promise<void> {
  const [contract] = (await player.do(listContracts, moment, { query: { limit: 1 } })).items;
  const template = (await player.do(listAgreementTemplates, moment)).items.find((one) => one.code === code);
  if (!contract || !template) return;
  const { lines, clauses } = template;
  const body = { name: `${contract.name}服务级别`, level: 'sla', contractId: contract.id, templateCode: code } as const;
  await player.do(recordAgreement, moment, { body: { ...body, lines, clauses } });
}

/** P1 round the clock, the rest as everybody has it. */
function dayAndNight(always: string, office: string): WantedLine[] {
  const only = (...priorities: NonNullable<WantedLine['conditions']['priorities']>) => ({ conditions: { priorities } });
  return [
    { ...plain(always), ...only('P1'), kind: 'response', target: minutes(15) },
    { ...plain(always), ...only('P1'), kind: 'resolution', target: { value: 4, unit: 'hour' } },
    { ...plain(office), ...only('P2', 'P3', 'P4'), kind: 'response', target: { value: 1, unit: 'hour' } },
  ];
}

function minutes(value: number) {
  return { value, unit: 'minute' } as const;
}

function plain(calendarId: string): Omit<WantedLine, 'kind' | 'target'> {
  return {
    name: null,
    conditions: {},
    calendarId,
    pausingReasons: ['awaiting_customer', 'scheduled'],
    stopsOn: null,
    onPriorityChange: 'keep',
    onReopening: 'continue',
    beyondLimit: 'as_is',
    extensionPercent: null,
  };
}
