import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import type { FileAnswer } from '../../../../platform/module/file-answer.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { printPdf } from '../../../../platform/pdf/print-pdf.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { printAssetCard as endpoint } from '../../asset-card.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById } from '../assets/asset.store.ts';
import { cardDocument } from './card-document.ts';
import { partsShown, type CardAbove } from './parts-shown.ts';
import { factsOf } from './read-card.ts';
import { readTimeline } from './read-timeline.ts';
import { inWords } from './tell-words.ts';

/** More than a card on paper is read for; what is older stands on the page. */
const mostRows = 300;

type Input = InputOf<typeof endpoint> & { texts: Texts };

/** The card on paper: nothing to sign, and in the edition for the customer nothing of our own. */
export function printCard(above: CardAbove) {
  return async (tx: Tx, { language, texts, asset: id, for: reader }: Input): Promise<FileAnswer> => {
    const asset = found(await assetById(tx, id, scopeOf(tx.caller)));
    const { machine, parts } = partsShown(tx, above, { ...asset, forCustomer: reader === 'customer' });
    const facts = await factsOf(tx, parts, machine);
    const timeline = await readTimeline(tx, { ...machine, parts, limit: mostRows });
    const provider = found(await ownTenant(tx));
    const locale = language ?? tx.caller.locale ?? 'zh-CN';
    const names = new Map(parts.map(({ kind, textKey }) => [kind, texts.translate(locale, textKey)]));
    const document = cardDocument(
      { asset, facts, timeline, provider: provider.name, timeZone: provider.timeZone, now: tx.now },
      {
        locale,
        say: (key, params) => texts.translate(locale, `assets:${key}`, params),
        tell: (words) => inWords(texts, locale, words),
        kindOf: (kind) => names.get(kind) ?? kind,
      },
    );
    return {
      fileName: `${document.title}.pdf`,
      mediaType: 'application/pdf',
      open: async function* () {
        yield await printPdf(document);
      },
    };
  };
}
