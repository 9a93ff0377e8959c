import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { downloadClockStories as endpoint } from '../../clock-story.contract.ts';
import { namesOfSubjects, type ModulesAbove } from '../subjects/modules-above.ts';
import { storyDocument } from './story-document.ts';
import { tellStories } from './tell-stories.ts';

/** What both sides lay on the table when they argue at month's end (SLA-07). */
export async function downloadClockStories(
  tx: Tx,
  above: ModulesAbove,
  { subjectKind, subjectId, locale }: InputOf<typeof endpoint>,
): Promise<FileAnswer> {
  const subject = { kind: subjectKind, id: subjectId };
  const stories = await tellStories(tx, above, subject);
  const words = found((await namesOfSubjects(tx, above, [subject])).get(subjectId));
  const { name: provider, timeZone } = found(await ownTenant(tx));
  return {
    fileName: `${words.name}.pdf`,
    mediaType: 'application/pdf',
    open: async function* (steps) {
      const say = (key: string, params?: Record<string, unknown>) => steps.texts.translate(locale, key, params);
      const told = { stories, subject: words, provider, timeZone, asOf: tx.now };
      yield await printPdf(storyDocument(told, { locale, say }));
    },
  };
}
