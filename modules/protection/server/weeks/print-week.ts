import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { printProtectionWeek as endpoint } from '../../protection-week.contract.ts';
import { readWeek } from './read-week.ts';
import { weekDocument } from './week-document.ts';

/** What the customer gets of a week: figures, virus events, and the assessment with whose name stands under it. */
export async function printWeek(
  tx: Tx,
  { language, texts, ...input }: InputOf<typeof endpoint> & { texts: Texts },
): Promise<FileAnswer> {
  const week = await readWeek(tx, input);
  const provider = found(await ownTenant(tx));
  const locale = language ?? tx.caller.locale ?? 'zh-CN';
  const document = weekDocument(
    { week, provider: provider.name, timeZone: provider.timeZone },
    { locale, say: (key, params) => texts.translate(locale, `protection:${key}`, params) },
  );
  return {
    fileName: `${document.title}.pdf`,
    mediaType: 'application/pdf',
    open: async function* () {
      yield await printPdf(document);
    },
  };
}
