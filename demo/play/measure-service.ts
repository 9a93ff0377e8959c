import type { Instant } from '../../kernel/instant.ts';
import { weekdays, type Week } from '../../kernel/working-time/definition.ts';
import { addCalendar } from '../../modules/calendars/calendar.contract.ts';
import { recordCityCoverage } from '../../modules/sla/city-coverage.contract.ts';
import { recordObjective, type ObjectiveDefinition } from '../../modules/sla/objective.contract.ts';
import { pushSamples, recordSeries } from '../../modules/sla/sample.contract.ts';
import { agreeOnService } from './agree-on-service.ts';
import type { Chance } from '../random.ts';
import { customers as known } from '../cast/cast.ts';
import { coursesOfService, monthBefore, type MeasuredSample } from './service-course.ts';
import type { Hired } from './hire.ts';
import type { MovedIn } from './moved-in.ts';
import type { Moment, Player } from './player.ts';

interface Measuring {
  admin: Hired;
  now: Instant;
  chance: Chance;
}

/**
 * What monitoring said of a factory's office system for two months, and what was promised of it: last month a server stood
 * still for a day, so that the month was missed and the contract gives a right; this one goes well. Another objective is over tickets.
 */
export async function measureService(
  player: Player,
  customers: readonly MovedIn[],
  { admin, now, chance }: Measuring,
): Promise<void> {
  const company = customers.find(({ is }) => is.shortName === known.donghai.shortName);
  if (!company) return;
  const moment = { caller: admin.caller, at: now };
  const validFrom = monthBefore(now);
  const startsOn = `${validFrom}-01`;
  const contractId = await agreeOnService(player, moment, { customerId: company.id, startsOn });
  const definition = await measured(player, moment, { customerId: company.id, chance });
  await player.do(recordObjective, moment, {
    body: { name: 'OA 在线服务水平', customerId: company.id, contractId, definition, validFrom },
  });
  await player.do(recordObjective, moment, { body: { name: 'P2 按时响应', definition: inTime, validFrom } });
  await player.do(recordCityCoverage, moment, {
    body: {
      province: '浙江',
      city: '宁波',
      calendarId: definition.calendarId,
      arrivalMinutes: 120,
      servedBy: 'partner',
      partner: '甬城信息服务部',
    },
  });
  await player.runJob('sla.keep-attainment', now);
  await player.runJob('sla.weigh-rights', now);
}

const inTime: ObjectiveDefinition = {
  kind: 'tickets',
  clockKind: 'response',
  priorities: ['P2'],
  sharePercent: 97,
  unknown: 'excluded',
};

/** The series with all that they said, and the objective over them: the example of the trade. */
async function measured(
  player: Player,
  moment: Moment,
  { customerId, chance }: { customerId: string; chance: Chance },
): Promise<Extract<ObjectiveDefinition, { kind: 'samples' }>> {
  const week: Week = Object.fromEntries(weekdays.map((day) => [day, [['08:00', '17:00']]]));
  const { id: calendarId } = await player.do(addCalendar, moment, {
    body: { name: '每天 08–17', definition: { timeZone: 'Asia/Shanghai', week }, followsNation: null },
  });
  const record = async (code: string, name: string, unit: string) => {
    const body = { code, name, unit, holdsSeconds: 900, customerId };
    return (await player.do(recordSeries, moment, { body })).id;
  };
  const response = await record('oa.response_ms', 'OA 响应时间', 'ms');
  const availability = await record('oa.availability', 'OA 可用率', '%');
  const load = await record('oa.load', 'OA 负载', '笔/秒');
  for (const { code, samples } of coursesOfService(moment.at, chance)) await push(player, moment, { code, samples });
  return {
    kind: 'samples',
    conditions: [
      { seriesId: response, comparison: 'below', threshold: 85 },
      { seriesId: availability, comparison: 'above', threshold: 95 },
    ],
    load: { seriesId: load, comparison: 'below', threshold: 100 },
    calendarId,
    sharePercent: 97,
    unknown: 'excluded',
  };
}

const batchOf = 10_000;

async function push(
  player: Player,
  moment: Moment,
  { code, samples }: { code: string; samples: readonly MeasuredSample[] },
): Promise<void> {
  for (let from = 0; from < samples.length; from += batchOf) {
    const batch = samples.slice(from, from + batchOf);
    const written = batch.map(({ at, value }): [string, number] => [at, value]);
    await player.do(pushSamples, moment, { body: { series: [{ code, samples: written }] } });
  }
}
