import type { Id } from '../../../../kernel/id.ts';
import { roleOf } from '../../../../platform/database/caller.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import type { Texts } from '../../../../platform/texts/texts.ts';
import type { Locale } from '../../../../kernel/locale.ts';
import { calendarFor } from '../../../calendars/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { AgreementDocument } from '../../agreement-document.contract.ts';
import { contractsOf } from '../agreements/agreement-list.store.ts';
import { linesOf } from '../agreements/agreement-version.store.ts';
import { versionShown } from '../agreements/agreement-version.rules.ts';
import { namesOfConditions } from '../agreements/line-names.store.ts';
import { ownClockKinds } from '../clock-kinds/clock-kind.store.ts';
import { composeDocument, type DocumentFacts } from './compose-document.ts';
import { documentedVersions, ownCodeNames, type DocumentedAgreement } from './agreement-document.store.ts';
import { documentWords } from './document-words.ts';

export interface DocumentAsked {
  /** Without it: the one in force, or else the next. */
  versionId?: Id | undefined;
  language?: Locale | undefined;
  texts: Texts;
}

/** An agreement in words: everything that it says is read, then said in the language asked for, else the reader's. */
export async function documentOf(
  tx: Tx,
  agreement: DocumentedAgreement,
  { versionId, language, texts }: DocumentAsked,
): Promise<AgreementDocument> {
  const versions = await documentedVersions(tx, [agreement.id]);
  const version = found(versionId ? versions.find(({ id }) => id === versionId) : versionShown(versions, tx.now));
  const lines = await linesOf(tx, [version.id]);
  const provider = found(await ownTenant(tx));
  const words = documentWords({
    texts,
    locale: language ?? tx.caller.locale ?? provider.locale,
    timeZone: provider.timeZone,
    codes: new Map([...(await ownCodeNames(tx)), ...(await ownKindNames(tx))]),
    names: await namesOfConditions(tx, {
      categoryIds: lines.flatMap(({ conditions }) => conditions.categoryIds ?? []),
      siteIds: lines.flatMap(({ conditions }) => conditions.siteIds ?? []),
      assetIds: lines.flatMap(({ conditions }) => conditions.assetIds ?? []),
    }),
  });
  const calendars = new Map<Id, string>();
  for (const { calendarId } of lines) calendars.set(calendarId, (await calendarFor(tx, calendarId))?.name ?? '');
  const contract = await contractOf(tx, agreement);
  return composeDocument({ agreement, version, lines, calendars, provider: provider.name, contract }, words);
}

/** The contract's record is not granted to customers' people. */
async function contractOf(tx: Tx, { contractId }: DocumentedAgreement): Promise<DocumentFacts['contract']> {
  if (contractId === null || roleOf(tx.caller) === 'portal') return undefined;
  return (await contractsOf(tx, [contractId])).get(contractId);
}

async function ownKindNames(tx: Tx): Promise<[string, string][]> {
  return (await ownClockKinds(tx)).map(({ code, name }) => [`clock.${code}`, name]);
}
