import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { ApprovalQuestion } from '../../../../platform/module/approval-question.ts';
import type { NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import type { Approval } from './approval.rules.ts';

/** What the modules above say of what they ask about, which is known here by kind and id only. */
export interface ModulesAbove {
  questions(): readonly ApprovalQuestion[];
  /** What the subjects are called, and where they are shown. */
  names(): readonly NoticeSubject[];
}

type About = Pick<Approval, 'subjectKind' | 'subjectId'>;

/** By the subject's id: what it is called, to those who may see it; one question a kind. */
export async function wordsOfSubjects(
  tx: Tx,
  { names }: ModulesAbove,
  approvals: readonly About[],
): Promise<ReadonlyMap<Id, NoticeWords>> {
  const byKind = Map.groupBy(approvals, ({ subjectKind }) => subjectKind);
  const words = await Promise.all(
    names().map(async (source) => {
      const ids = new Set(byKind.get(source.kind)?.map(({ subjectId }) => subjectId));
      return ids.size === 0 ? [] : [...(await source.describe(tx, [...ids]))];
    }),
  );
  return new Map(words.flat());
}

/** All that a view has to know of the modules above to show these. */
export async function saidOf(tx: Tx, above: ModulesAbove, approvals: readonly About[]) {
  return {
    isPortal: roleOf(tx.caller) === 'portal',
    words: await wordsOfSubjects(tx, above, approvals),
    questions: new Map(above.questions().map(({ code, textKey }) => [code, textKey])),
  };
}
