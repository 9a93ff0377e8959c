import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import type { SubjectSource } from '../../../../platform/module/register.ts';

/** What the modules above say of the subjects that are timed here, which are known here only by kind and id. */
export interface ModulesAbove {
  /** The facts of all of them. */
  sources(): readonly SubjectSource[];
  /** What they are called, and where they are shown. */
  names(): readonly NoticeSubject[];
}

/** By id: number, title and page of those that the caller may see; one question a kind. */
export async function namesOfSubjects(
  tx: Tx,
  { names }: Pick<ModulesAbove, 'names'>,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<Id, NoticeWords>> {
  const byKind = Map.groupBy(subjects, ({ kind }) => kind);
  const described = await Promise.all(
    names().map(async ({ kind, describe }) => {
      const ids = new Set(byKind.get(kind)?.map(({ id }) => id));
      return ids.size === 0 ? [] : [...(await describe(tx, [...ids]))];
    }),
  );
  return new Map(described.flat());
}
