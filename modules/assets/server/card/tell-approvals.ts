import type { Tx } from '../../../../platform/database/tx.ts';
import type { CardRow, CardStretch } from '../../../../platform/module/card-part.ts';
import { approvalsOfSubject } from '../../../approvals/index.ts';
import { scrapQuestions } from '../steps/ask-scrapping.ts';
import { isBefore } from './timeline.rules.ts';

/** What was asked about the machine, and what came of it: few in its life. */
export async function tellApprovals(tx: Tx, { assetId, before, limit }: CardStretch): Promise<CardRow[]> {
  const asked = await approvalsOfSubject(tx, { kind: 'asset', id: assetId });
  const rows = asked.flatMap(({ id, question, state, askedAt, endedAt }) => {
    const isScrapping = scrapQuestions.some(({ code }) => code === question);
    const what = `$t:assets:card.question.${isScrapping ? 'scrapping' : 'other'}`;
    const about = { id, by: null, lines: [], deskPath: `/approvals/${id}` };
    const title = (key: string) => ({ key: `assets:card.approval.${key}`, params: { what } });
    const beginning = { ...about, at: askedAt, title: title('asked') };
    return endedAt === null ? [beginning] : [{ ...about, at: endedAt, title: title(state) }, beginning];
  });
  return rows
    .filter((row) => isBefore(row, before))
    .toSorted((one, other) => (isBefore(one, other) ? 1 : -1))
    .slice(0, limit);
}
