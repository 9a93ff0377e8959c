import type { Instant } from '../../../../kernel/instant.ts';
import type { LineTarget, WantedLine } from '../../agreement-line.contract.ts';
import type { WhatIfScenario } from '../../what-if.contract.ts';
import type { FollowedFacts } from '../follow/followed-subject.rules.ts';
import type { KindCourse, PromisedAgreement, PromisedLine } from '../selection/promised.rules.ts';

/** What a scenario needs to know beside itself. */
export interface OtherGround {
  /** The agreement that everything goes by, with the lines of its newest version; undefined: as it was. */
  only: PromisedAgreement | undefined;
  /** All codes of the list `waiting_reason`, retired ones too. */
  waitingReasons: readonly string[];
}

export type OtherTerms = (agreements: readonly PromisedAgreement[]) => readonly PromisedAgreement[];

/**
 * The agreements as the scenario has them. Of one line there is one other line, however often it is asked: what did not
 * change for a subject must not look like a change.
 */
export function otherTerms(scenario: WhatIfScenario, { only, waitingReasons }: OtherGround): OtherTerms {
  const known = new Map<PromisedLine, PromisedLine>();
  const otherLine = (line: PromisedLine): PromisedLine => {
    const other = known.get(line) ?? changedLine(line, scenario, waitingReasons);
    known.set(line, other);
    return other;
  };
  const changed = (agreement: PromisedAgreement): PromisedAgreement => ({
    ...agreement,
    versions: agreement.versions.map((version) => ({ ...version, lines: version.lines.map(otherLine) })),
  });
  const alone = only && [changed(only)];
  return (agreements) => alone ?? agreements.map(changed);
}

/** Timed by the scenario's own agreement, imported history too; and where asked, by the last priority throughout. */
export function otherFacts(facts: FollowedFacts, scenario: WhatIfScenario): FollowedFacts {
  const isAlone = scenario.agreementId !== undefined || scenario.lines !== undefined;
  const timedById = isAlone ? null : facts.timedById;
  if (!scenario.lastPriority) return { ...facts, timedById };
  const priority = facts.history.findLast((change) => change.priority !== null)?.priority ?? null;
  return { ...facts, timedById, history: facts.history.map((change) => ({ ...change, priority })) };
}

const always: Instant = '0001-01-01T00:00:00.000Z';

/** An agreement that holds for everybody and has ever held, with these lines and no others. */
export function agreementAlone(
  of: Pick<PromisedAgreement, 'id' | 'name' | 'level'>,
  lines: readonly PromisedLine[],
): PromisedAgreement {
  const version = { number: 1, validFrom: always, validUntil: null, madeAt: always, withdrawnAt: null };
  const everybodys = { customerId: null, contractId: null, retiredAt: null, isDefault: true };
  return { ...of, ...everybodys, versions: [{ id: of.id, ...version, lines }] };
}

/** Lines that are written down nowhere, as if they were. */
export function draftLines(lines: readonly WantedLine[], courseOf: (kind: string) => KindCourse): PromisedLine[] {
  const nobodys = { agreementId: 'draft', versionId: 'draft', customerId: null };
  return lines.map((line, at) => ({
    ...line,
    ...nobodys,
    id: `draft ${at + 1}`,
    position: at + 1,
    course: courseOf(line.kind),
  }));
}

function changedLine(
  line: PromisedLine,
  { targetPercent, calendarId, pauses }: WhatIfScenario,
  waitingReasons: readonly string[],
): PromisedLine {
  const pausingReasons = { all: [...waitingReasons], none: [] };
  return {
    ...line,
    target: line.target && targetPercent !== undefined ? scaled(line.target, targetPercent) : line.target,
    calendarId: calendarId ?? line.calendarId,
    pausingReasons: pauses === undefined ? line.pausingReasons : pausingReasons[pauses],
  };
}

const secondsOf = { second: 1, minute: 60, hour: 3600 } as const;

/** Working time to the second, rounded up; days and months come whole, a part of one counts as one. */
function scaled({ value, unit }: LineTarget, percent: number): LineTarget {
  if (unit === 'second' || unit === 'minute' || unit === 'hour')
    return { unit: 'second', value: Math.ceil((value * secondsOf[unit] * percent) / 100) };
  return { unit, value: Math.ceil((value * percent) / 100) };
}
