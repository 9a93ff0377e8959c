import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import { instantOf, type Day, type Instant } from '../../../../kernel/instant.ts';
import { startOfDay } from '../../../../kernel/period.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customShownTo } from '../../../custom-fields/index.ts';
import { ownTenant } from '../../../tenancy/index.ts';
import type { readAssetOnDay as endpoint, ToldValue } from '../../asset-change.contract.ts';
import { assetFields } from '../../asset.contract.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById, type AssetRecord } from '../assets/asset.store.ts';
import { componentsOf } from '../components/component.store.ts';
import { changesSince } from './asset-change.store.ts';
import { customKeyOf, fieldsBefore, fieldsOf, wasThere } from './asset-history.rules.ts';
import { tellValues } from './tell-values.ts';

type Answer = AnswerOf<typeof endpoint>;

/** Today's record with all that happened since taken back. */
export async function readOnDay(tx: Tx, input: InputOf<typeof endpoint>): Promise<Answer> {
  const asset = found(await assetById(tx, input.asset, scopeOf(tx.caller)));
  const { day } = input;
  const at = await endOf(tx, day);
  if (at < asset.createdAt) return { day, isRecorded: false, fields: {}, components: [] };
  const ever = await componentsOf(tx, asset.id, 'ever');
  const components = ever.filter(({ fittedAt, removedAt }) => wasThere(at, { from: fittedAt, until: removedAt }));
  return { day, isRecorded: true, fields: await fieldsAt(tx, asset, at), components };
}

/** The last instant of a day at the provider's. */
async function endOf(tx: Tx, day: Day): Promise<Instant> {
  const { timeZone } = found(await ownTenant(tx));
  const next = startOfDay(Temporal.PlainDate.from(day).add({ days: 1 }), timeZone);
  return instantOf(Date.parse(next) - 1);
}

/** What was empty is left out; own fields as far as the caller may see them. */
async function fieldsAt(tx: Tx, asset: AssetRecord, at: Instant): Promise<Answer['fields']> {
  const today = fieldsOf(asset, assetFields, asset.custom);
  const then = Object.entries(fieldsBefore(today, await changesSince(tx, asset.id, at)));
  const shown = await customShownTo(tx, 'asset');
  const values = then.flatMap(([field, value]) => {
    const key = customKeyOf(field);
    const isHidden = key !== null && !(key in shown({ [key]: value }));
    return isHidden || value === null ? [] : [{ field, value }];
  });
  const told = await tellValues(tx, values);
  return Object.fromEntries(values.map((one): [string, ToldValue] => [one.field, told(one)]));
}
