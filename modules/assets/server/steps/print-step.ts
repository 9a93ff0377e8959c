import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { printAssetStep as endpoint } from '../../asset-step.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { stepDocument } from './step-document.ts';
import { mayReadSteps } from './step.policy.ts';
import { stepById } from './step.store.ts';
import { tellSteps } from './tell-steps.ts';

/** The form that both sides sign: which machine, what happened to it, in what condition it went over. */
export async function printStep(
  tx: Tx,
  { language, texts, ...input }: InputOf<typeof endpoint> & { texts: Texts },
): Promise<FileAnswer> {
  found(mayReadSteps(tx.caller) || null);
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const [step] = await tellSteps(tx, [found(await stepById(tx, input))]);
  const provider = found(await ownTenant(tx));
  const locale = language ?? tx.caller.locale ?? 'zh-CN';
  const told = { asset, step: found(step), provider: provider.name, timeZone: provider.timeZone };
  const document = stepDocument(told, {
    locale,
    say: (key, params) => texts.translate(locale, `assets:${key}`, params),
  });
  return {
    fileName: `${document.title}.pdf`,
    mediaType: 'application/pdf',
    open: async function* () {
      yield await printPdf(document);
    },
  };
}
