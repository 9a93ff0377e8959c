import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { listClockStories as endpoint } from '../../clock-story.contract.ts';
import type { ModulesAbove } from '../subjects/modules-above.ts';
import { tellStories } from './tell-stories.ts';

export async function listClockStories(
  tx: Tx,
  above: ModulesAbove,
  { subjectKind, subjectId }: InputOf<typeof endpoint>,
): Promise<AnswerOf<typeof endpoint>> {
  return { items: await tellStories(tx, above, { kind: subjectKind, id: subjectId }) };
}
