import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { ClockStory, readClockStory as endpoint } from '../../clock-story.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { clockHead } from './clock-story.store.ts';
import { tellStories } from './tell-stories.ts';

/** Of a clock that the facts know nothing of any more there is no story. */
export async function readClockStory(
  tx: Tx,
  above: ModulesAbove,
  input: InputOf<typeof endpoint>,
): Promise<ClockStory> {
  const { subjectKind, subjectId, level, kind, run } = found(await clockHead(tx, input.clock));
  const stories = await tellStories(tx, above, { kind: subjectKind, id: subjectId });
  return found(stories.find(({ clock }) => clock.level === level && clock.kind === kind && clock.run === run));
}
