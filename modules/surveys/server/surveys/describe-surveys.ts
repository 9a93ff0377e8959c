import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { NoticeWords } from '../../../../platform/module/notice.ts';
import { namesOfSurveys, type SurveyNames } from './survey-names.store.ts';

/** A survey is called as its ticket, whose page asks for the stars in the portal; inside the reader's walls. */
export async function describeSurveys(tx: Tx, ids: readonly Id[]): Promise<ReadonlyMap<Id, NoticeWords>> {
  const named = await namesOfSurveys(tx, ids);
  return new Map([...named].map(([id, names]) => [id, wordsOf(id, names)]));
}

function wordsOf(id: Id, { number, foreignNumber, title }: SurveyNames): NoticeWords {
  const name = number ?? foreignNumber ?? '';
  return {
    name,
    title,
    deskPath: `/surveys?row=${id}`,
    portalPath: `/portal/tickets/${encodeURIComponent(name)}#survey`,
  };
}
