import type { Subject } from '../../../../kernel/event.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import type { SubjectHands, SubjectSource } from '../../../../platform/module/register.ts';

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
  return asked(names(), subjects, (source, ids) => source.describe(tx, ids));
}

/** By id: who has them, or had them at last; for staff only. */
export async function handsOfSubjects(
  tx: Tx,
  { sources }: Pick<ModulesAbove, 'sources'>,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<Id, SubjectHands>> {
  return asked(
    sources(),
    subjects,
    async (source, ids) => (await source.handsOf?.(tx, ids)) ?? new Map<Id, SubjectHands>(),
  );
}

async function asked<Source extends { kind: string }, Answer>(
  sources: readonly Source[],
  subjects: readonly Subject[],
  ask: (source: Source, ids: readonly Id[]) => Promise<ReadonlyMap<Id, Answer>>,
): Promise<ReadonlyMap<Id, Answer>> {
  const byKind = Map.groupBy(subjects, ({ kind }) => kind);
  const answers = await Promise.all(
    sources.map(async (source) => {
      const ids = new Set(byKind.get(source.kind)?.map(({ id }) => id));
      return ids.size === 0 ? [] : [...(await ask(source, [...ids]))];
    }),
  );
  return new Map(answers.flat());
}
