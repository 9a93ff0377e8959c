import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Day, Instant } from '../../../../kernel/instant.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, refuseStale } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import type { ProtectionView, changeProtection as endpoint } from '../../protection.contract.ts';
import { protectionRefusals } from '../protection.refusals.ts';
import { refuseRetired } from '../refuse-retired.ts';
import { today } from '../today.ts';
import { protectionChanged } from './protection.events.ts';
import { noAntivirus, toldFields, type Protection } from './protection.rules.ts';
import { protectionOf, saveProtection } from './protection.store.ts';
import { readProtection } from './read-protection.ts';

type Said = Omit<InputOf<typeof endpoint>, 'asset'>;

/** What the input does not name stays. What is said of the antivirus stands until the machine reports otherwise. */
export async function changeProtection(
  tx: Tx,
  { asset: id, ...said }: InputOf<typeof endpoint>,
): Promise<ProtectionView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'asset', [id]);
  const asset = found(await assetById(tx, id, assetScopeOf(tx.caller)));
  const day = await today(tx);
  const { state: _state, definitionsAge: _age, ...before } = await protectionOf(tx, id, day);
  refuseStale(tx, before.revision);
  refuseRetired(asset);
  refuseDayToCome(said, day);
  const after = { ...before, ...antivirusSaid(before, said, tx.now), ...patchesSaid(said, tx.now), ...exempt(said) };
  const changes = changesBetween(before, after, [...toldFields, 'antivirusSource', 'patchSource']);
  if (Object.keys(changes).length > 0) {
    await saveProtection(tx, asset, { ...after, revision: before.revision + 1 });
    await announce(tx, protectionChanged(asset, changes, 'person'));
  }
  return readProtection(tx, { asset: id });
}

/** One that is stated by hand is up to date as far as its definitions' day says. */
function antivirusSaid(before: Protection, said: Said, at: Instant): Partial<Protection> {
  const { hasAntivirus, antivirusProduct, antivirusVersion, antivirusEnabled, definitionsOn } = said;
  const stated = { antivirusSource: 'person', antivirusAt: at } as const;
  if (hasAntivirus === false) return { ...noAntivirus, ...stated };
  const given = withoutUndefined({ antivirusProduct, antivirusVersion, antivirusEnabled, definitionsOn });
  if (hasAntivirus === undefined && Object.keys(given).length === 0) return {};
  const product = antivirusProduct === undefined ? before.antivirusProduct : antivirusProduct;
  if (product === null) throw new Refusal(protectionRefusals.product_missing, {}, 'antivirusProduct');
  return { ...given, antivirusUpToDate: null, ...stated };
}

function patchesSaid({ patchedOn, missingPatches }: Said, at: Instant): Partial<Protection> {
  const given = withoutUndefined({ patchedOn, missingPatches });
  if (Object.keys(given).length === 0) return {};
  return { ...given, patchSource: 'person', patchAt: at };
}

function exempt({ exemptReason }: Said): Partial<Protection> {
  return withoutUndefined({ exemptReason });
}

function refuseDayToCome(said: Said, day: Day): void {
  for (const field of ['definitionsOn', 'patchedOn'] as const)
    if ((said[field] ?? '') > day) throw new Refusal(protectionRefusals.day_to_come, {}, field);
}

type Given<Row> = { [Key in keyof Row]?: Exclude<Row[Key], undefined> };

/** Only what was said. */
function withoutUndefined<Row extends object>(row: Row): Given<Row> {
  // what is left holds no undefined
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Given<Row>;
}
