import { addSeconds, type Instant } from '../../kernel/instant.ts';
import type { Chance } from '../random.ts';

export interface MeasuredSample {
  at: Instant;
  value: number;
}

const zone = 'Asia/Shanghai';
const stepSeconds = 300;

/** The month before that of an instant, `2026-10`. */
export function monthBefore(now: Instant): string {
  return monthOf(now).subtract({ months: 1 }).toString();
}

/** A sample each five minutes of last month and this one, of each series of the office system. */
export function coursesOfService(now: Instant, chance: Chance): { code: string; samples: MeasuredSample[] }[] {
  const begin = monthOf(now).subtract({ months: 1 }).toPlainDate({ day: 1 }).toZonedDateTime(zone);
  const first = new Date(begin.epochMilliseconds).toISOString();
  const response: MeasuredSample[] = [];
  const availability: MeasuredSample[] = [];
  const load: MeasuredSample[] = [];
  for (let at = first; at <= now; at = addSeconds(at, stepSeconds)) {
    const standing = standingAt(at, begin);
    // nobody measured for an hour
    if (standing === 'silent') continue;
    const isSlow = chance.percent(1);
    response.push({ at, value: isSlow ? chance.between(86, 240) : chance.between(320, 780) / 10 });
    availability.push({ at, value: standing === 'down' ? 0 : 100 - chance.between(0, 9) / 10 });
    load.push({ at, value: chance.between(8, 104) });
  }
  return [
    { code: 'oa.response_ms', samples: response },
    { code: 'oa.availability', samples: availability },
    { code: 'oa.load', samples: load },
  ];
}

/** On the twelfth of last month the server stood still from seven to seven; on the twentieth nobody measured until ten. */
function standingAt(at: Instant, begin: Temporal.ZonedDateTime): 'up' | 'down' | 'silent' {
  const { year, month, day, hour } = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  if (year !== begin.year || month !== begin.month) return 'up';
  if (day === 12 && hour >= 7 && hour < 19) return 'down';
  return day === 20 && hour === 9 ? 'silent' : 'up';
}

function monthOf(now: Instant): Temporal.PlainYearMonth {
  return Temporal.Instant.from(now).toZonedDateTimeISO(zone).toPlainDate().toPlainYearMonth();
}
