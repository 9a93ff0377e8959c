import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { listWhatIfClocks as endpoint, WhatIfClockRow } from '../../what-if.contract.ts';
import { timedSubjectView } from '../attainment/clock-row.view.ts';
import { namesOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { pageOfCompared, type ListedCompared } from './what-if-clock.store.ts';
import { whatIfById } from './what-if.store.ts';

type Answer = AnswerOf<typeof endpoint>;

/** Each subject with both deadlines. */
export async function listWhatIfClocks(tx: Tx, above: ModulesAbove, input: InputOf<typeof endpoint>): Promise<Answer> {
  const { id } = found(await whatIfById(tx, input.whatIf));
  const page = await pageOfCompared(tx, id, input);
  const subjects = page.items.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }));
  const names = await namesOfSubjects(tx, above, subjects);
  const items = page.items.map((clock) => rowOf(clock, names.get(clock.subjectId)));
  return { ...page, items };
}

function rowOf(clock: ListedCompared, words: Parameters<typeof timedSubjectView>[1]['words']): WhatIfClockRow {
  const { id, customerId, customer, kind, run, startedAt, stoppedAt } = clock;
  return {
    id,
    subject: timedSubjectView(clock, { words, hands: undefined }),
    customer: { id: customerId, name: customer },
    // written from clocks, whose table holds them to these values
    level: clock.level as WhatIfClockRow['level'],
    kind,
    run,
    priority: clock.priority as WhatIfClockRow['priority'],
    startedAt,
    stoppedAt,
    fact: {
      result: clock.factResult,
      deadlineAt: clock.factDeadlineAt,
      targetSeconds: clock.factTargetSeconds,
      elapsedSeconds: clock.factElapsedSeconds,
    },
    otherwise: {
      result: clock.result,
      deadlineAt: clock.deadlineAt,
      targetSeconds: clock.targetSeconds,
      elapsedSeconds: clock.elapsedSeconds,
    },
  };
}
