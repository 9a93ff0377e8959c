import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ClockView } from '../../clock.contract.ts';
import type { ClockRow, listClocks as endpoint } from '../../clock-list.contract.ts';
import { clocksOfMany } from '../follow/clocks-of.ts';
import { handsOfSubjects, namesOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { pageOfClocks, type ListedClock } from './clock-list.store.ts';
import { clockRowView } from './clock-row.view.ts';

type Answer = AnswerOf<typeof endpoint>;

/** Also what stands behind a figure of a report: exactly the clocks that it counts (RPT-03). */
export async function listClocks(tx: Tx, above: ModulesAbove, input: InputOf<typeof endpoint>): Promise<Answer> {
  const page = await pageOfClocks(tx, input);
  return { ...page, items: await clockRows(tx, above, page.items) };
}

/** With what is timed by them, and as of now. */
export async function clockRows(tx: Tx, above: ModulesAbove, clocks: readonly ListedClock[]): Promise<ClockRow[]> {
  const subjects = clocks.map(({ subjectKind, subjectId }) => ({ kind: subjectKind, id: subjectId }));
  const [names, hands, asOfNow] = await Promise.all([
    namesOfSubjects(tx, above, subjects),
    handsOfSubjects(tx, above, subjects),
    clocksNow(tx, clocks),
  ]);
  return clocks.map((clock) => {
    const { subjectId } = clock;
    const now = asOfNow.get(subjectId)?.find((one) => isSame(one, clock));
    return clockRowView(clock, { words: names.get(subjectId), hands: hands.get(subjectId), now }, tx.caller);
  });
}

/** As they stand at this instant, by their subjects. */
async function clocksNow(tx: Tx, clocks: readonly ListedClock[]): Promise<ReadonlyMap<string, readonly ClockView[]>> {
  const byKind = Map.groupBy(clocks, ({ subjectKind }) => subjectKind);
  const read = await Promise.all(
    [...byKind].map(([kind, those]) => clocksOfMany(tx, kind, [...new Set(those.map(({ subjectId }) => subjectId))])),
  );
  return new Map(read.flatMap((views) => [...views]));
}

/** Of one kind under one line there are several only one after the other. */
function isSame(one: ClockView, { kind, lineId, startedAt }: ListedClock): boolean {
  return one.kind === kind && one.lineId === lineId && one.startedAt === startedAt;
}
