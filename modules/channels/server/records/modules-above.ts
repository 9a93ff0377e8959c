import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeSubject, NoticeWords } from '../../../../platform/module/notice.ts';
import type { ChannelRecord } from './channel-record.rules.ts';

/** What the modules above say of what entries of the channel log were made into, known here only by kind and id. */
export interface ModulesAbove {
  names(): readonly NoticeSubject[];
}

/** By id: number, title and page of those that the caller may see; one question a kind. */
export async function wordsOfSubjects(
  tx: Tx,
  { names }: ModulesAbove,
  records: readonly Pick<ChannelRecord, 'subjectKind' | 'subjectId'>[],
): Promise<ReadonlyMap<Id, NoticeWords>> {
  const words = await Promise.all(
    names().map(async (source) => {
      const ids = idsOf(source.kind, records);
      return ids.length === 0 ? [] : [...(await source.describe(tx, ids))];
    }),
  );
  return new Map(words.flat());
}

function idsOf(kind: string, records: readonly Pick<ChannelRecord, 'subjectKind' | 'subjectId'>[]): readonly Id[] {
  const ids = records.flatMap(({ subjectKind, subjectId }) => (subjectKind === kind && subjectId ? [subjectId] : []));
  return [...new Set(ids)];
}
