import * as z from 'zod/mini';
import { endpoint } from '../../kernel/contract.ts';
import { pageOf, pageQuery } from '../../kernel/page.ts';
import { dayShape, idShape, instantShape, lineShape, revisionShape } from '../../kernel/shapes.ts';
import { priorityShape } from '../catalogue/priority.contract.ts';
import { wantedLine } from './agreement-line.contract.ts';
import { agreementLevelShape, clockKindShape } from './clock-kind.contract.ts';
import { timedSubject } from './clock-list.contract.ts';

const named = z.object({ id: idShape, name: z.string() });

/** What is otherwise than it was; all that is not named is as it was (SLA-13). */
export const whatIfScenario = z.strictObject({
  /** Of whom; left out: of all. */
  customerIds: z.optional(z.array(idShape).check(z.minLength(1), z.maxLength(200))),
  /** Of clocks; left out: all. */
  clockKinds: z.optional(z.array(clockKindShape).check(z.minLength(1), z.maxLength(50))),
  /** Everything goes by this agreement alone, by its newest version, also one that has not begun. */
  agreementId: z.optional(idShape),
  /** Everything goes by these lines alone, which are written down nowhere. */
  lines: z.optional(z.array(wantedLine).check(z.minLength(1), z.maxLength(200))),
  /** All targets times this: 50 is half the time. */
  targetPercent: z.optional(z.int().check(z.gte(1), z.lte(1000))),
  /** All lines count by this one. */
  calendarId: z.optional(idShape),
  /** Every waiting stops the counting, or none does; left out: as the line says. */
  pauses: z.optional(z.enum(['all', 'none'])),
  /** The last priority counts from the beginning. */
  lastPriority: z.optional(z.literal(true)),
});
export type WhatIfScenario = z.output<typeof whatIfScenario>;

export const whatIfStates = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
export type WhatIfState = (typeof whatIfStates)[number];

export const whatIfView = z.object({
  id: idShape,
  name: z.string(),
  fromDay: dayShape,
  untilDay: dayShape,
  scenario: whatIfScenario,
  /** What the scenario names, as it is called now. */
  customers: z.array(named),
  agreement: z.nullable(named),
  calendar: z.nullable(named),
  state: z.enum(whatIfStates),
  /** Subjects worked out so far. */
  doneCount: z.int(),
  /** Null: it did not fail; the text under `sla:whatIf.trouble` says it. */
  trouble: z.nullable(z.string()),
  askedBy: z.nullable(named),
  askedAt: instantShape,
  endedAt: z.nullable(instantShape),
  revision: revisionShape,
  /** `stop`. */
  abilities: z.array(z.string()),
});
export type WhatIfView = z.output<typeof whatIfView>;

const counts = z.object({ met: z.int(), breached: z.int(), open: z.int() });
export type WhatIfCounts = z.output<typeof counts>;

/** Clocks of one kind, priority, month and customer: as they were, and as they would have been. */
export const whatIfFigure = z.object({
  level: agreementLevelShape,
  kind: clockKindShape,
  priority: z.nullable(priorityShape),
  /** `2016-03`, in the provider's zone. */
  month: z.string(),
  customer: named,
  fact: counts,
  otherwise: counts,
  /** Breached then, met now; met then, breached now. */
  gained: z.int(),
  lost: z.int(),
});
export type WhatIfFigure = z.output<typeof whatIfFigure>;

const result = z.nullable(z.enum(['open', 'met', 'breached']));

export const whatIfClockRow = z.object({
  id: idShape,
  subject: timedSubject,
  customer: named,
  level: agreementLevelShape,
  kind: clockKindShape,
  run: z.int(),
  priority: z.nullable(priorityShape),
  startedAt: instantShape,
  stoppedAt: z.nullable(instantShape),
  /** Null: nothing was promised. */
  fact: z.object({
    result,
    deadlineAt: z.nullable(instantShape),
    targetSeconds: z.nullable(z.number()),
    elapsedSeconds: z.nullable(z.number()),
  }),
  otherwise: z.object({
    result,
    deadlineAt: z.nullable(instantShape),
    targetSeconds: z.nullable(z.number()),
    elapsedSeconds: z.nullable(z.number()),
  }),
});
export type WhatIfClockRow = z.output<typeof whatIfClockRow>;

/** Which clocks of it: those that turned out otherwise, for the better or for the worse. */
export const whatIfChanges = ['gained', 'lost'] as const;

export const listWhatIfs = endpoint({
  method: 'GET',
  path: '/what-ifs',
  summary: 'Past periods worked out anew under other terms, newest first.',
  query: z.strictObject(pageQuery),
  answer: pageOf(whatIfView),
});

export const readWhatIf = endpoint({
  method: 'GET',
  path: '/what-ifs/{whatIf}',
  summary: 'One of them: what was asked, and how far it is.',
  answer: whatIfView,
});

export const recordWhatIf = endpoint({
  method: 'POST',
  path: '/what-ifs',
  summary: 'Work a past period out anew under other terms; no record changes, and it goes on while you do other work.',
  body: z.strictObject({ name: lineShape(100), fromDay: dayShape, untilDay: dayShape, scenario: whatIfScenario }),
  answer: whatIfView,
});

export const stopWhatIf = endpoint({
  method: 'POST',
  path: '/what-ifs/{whatIf}/stop',
  summary: 'Work no further; what is worked out stays.',
  answer: whatIfView,
  status: 200,
});

export const readWhatIfFigures = endpoint({
  method: 'GET',
  path: '/what-ifs/{whatIf}/figures',
  summary: 'Met, breached and open as they were and as they would have been, by kind, priority, month and customer.',
  answer: z.object({ items: z.array(whatIfFigure) }),
});

export const listWhatIfClocks = endpoint({
  method: 'GET',
  path: '/what-ifs/{whatIf}/clocks',
  summary: 'Each clock of it with both deadlines, newest first.',
  query: z.strictObject({
    ...pageQuery,
    change: z.optional(z.enum(whatIfChanges)),
    customerId: z.optional(idShape),
    clockKind: z.optional(clockKindShape),
    priority: z.optional(priorityShape),
    /** `2016-03`. */
    month: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}$/))),
  }),
  answer: pageOf(whatIfClockRow),
});
