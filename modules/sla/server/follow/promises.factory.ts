import { deliveredLines, type UndatedLine } from '../agreements/agreement.delivered.ts';
import { aroundTheClock, officeHours, on } from '../clocks/clock.factory.ts';
import { contestsOf } from '../selection/choose-lines.rules.ts';
import { courseOf, inForceAt, type PromisedAgreement, type PromisedLine } from '../selection/promised.rules.ts';
import type { Promises } from './followed.rules.ts';

/** Promises for tests, made before the week in which the clocks of tests run. */

const always = { number: 1, validFrom: on('Fri 00:00'), validUntil: null, madeAt: on('Fri 00:00'), withdrawnAt: null };

/** An agreement of the provider with these lines, each called by its kind and first priority; the default of its level. */
export function agreementWith(
  lines: readonly (UndatedLine & { calendarId?: string })[],
  changes: Partial<PromisedAgreement> = {},
): PromisedAgreement {
  const { id = 'standard' } = changes;
  const promised = lines.map((line, at): PromisedLine => ({
    calendarId: 'office',
    ...line,
    id: [...(id === 'standard' ? [] : [id]), line.name ?? line.kind, ...(line.conditions.priorities ?? [])].join(' '),
    agreementId: id,
    versionId: `${id} 1`,
    customerId: null,
    position: at + 1,
    course: courseOf(line.kind, null),
  }));
  const nobodys = { customerId: null, contractId: null, retiredAt: null };
  const versions = [{ ...always, id: `${id} 1`, lines: promised }];
  return { id, name: id, level: 'sla', isDefault: true, ...nobodys, versions, ...changes };
}

/** In force on Friday; `office` is 5×8, `always` 7×24, at whichever site. */
export function promisesOf(...agreements: PromisedAgreement[]): Promises {
  const calendars = new Map([
    ['office', officeHours],
    ['always', aroundTheClock],
  ]);
  return { contests: contestsOf(inForceAt(agreements, on('Fri 00:00'))), calendarOf: (id) => calendars.get(id) };
}

export function standardPromises(): Promises {
  return promisesOf(agreementWith(deliveredLines));
}
