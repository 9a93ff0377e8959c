import type { InputOf } from '../../../../kernel/contract.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type * as contract from '../../agreement-document.contract.ts';
import { printedDocument } from './print-document.ts';
import { readAgreementDocument } from './read-agreement-document.ts';
import { readOwnAgreement } from './read-own-agreement.ts';

interface Asked {
  language?: Locale | undefined;
  texts: Texts;
}

export async function printAgreementDocument(
  tx: Tx,
  input: InputOf<typeof contract.printAgreementDocument> & Asked,
): Promise<FileAnswer> {
  return printedDocument(await readAgreementDocument(tx, input), onPaper(tx, input));
}

/** By the customer's people. */
export async function printOwnAgreement(
  tx: Tx,
  input: InputOf<typeof contract.printOwnAgreement> & Asked,
): Promise<FileAnswer> {
  return printedDocument(await readOwnAgreement(tx, input), onPaper(tx, input));
}

function onPaper({ caller }: Tx, { language, texts }: Asked): { locale: Locale; texts: Texts } {
  return { locale: language ?? caller.locale ?? 'zh-CN', texts };
}
