import * as z from 'zod/mini';
import { changesBetween, type Changes } from '../../../../kernel/changes.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Instant } from '../../../../kernel/instant.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { codeExists } from '../../../catalogue/index.ts';
import { contactById } from '../../../customers/index.ts';
import type { AssetSource } from '../../asset-change.contract.ts';
import { ruledFields, type RuledField } from '../../asset-field-rule.contract.ts';
import { changeAsset } from '../../asset.contract.ts';
import { assetChanged } from '../assets/asset.events.ts';
import { scopeOf } from '../assets/asset.policy.ts';
import { assetById, type AssetFields, type AssetRecord } from '../assets/asset.store.ts';
import { saveAsset } from '../assets/save-asset.ts';
import { lastSources } from '../history/asset-change.store.ts';
import { mayOverwrite, rulesWith } from './field-rule.rules.ts';
import { ownFieldRules } from './field-rule.store.ts';

export type ProposedFields = Partial<Pick<AssetFields, RuledField>>;

/** A value that did not take its place: it cannot be kept, or what stands came from somebody who is believed more. */
export interface WithheldField {
  field: RuledField;
  why: 'stands' | 'invalid';
  stands: unknown;
  comes: unknown;
  /** Where what stands comes from, and since when. */
  source: AssetSource;
  since: Instant;
}

export interface ProposalOutcome {
  applied: Changes<RuledField>;
  withheld: WithheldField[];
}

/**
 * Offers what a machine reports of itself, or a scan of it: each field is taken over where the provider's rules let it
 * (AST-08), with history, event and look-up; the rest is answered as withheld, for a person to see. What is not named
 * stays; null proposes nothing. The caller has made sure that the machine is meant, and is in use.
 */
export async function proposeFields(
  tx: Tx,
  assetId: Id,
  { fields, source, reason }: { fields: ProposedFields; source: AssetSource; reason?: string },
): Promise<ProposalOutcome> {
  const asset = found(await assetById(tx, assetId, scopeOf(tx.caller)));
  const { proposed, invalid } = await readProposal(tx, asset, fields);
  const differing = changesBetween(asset, { ...asset, ...proposed }, ruledFields);
  const outcome = await weigh(tx, asset, { fields: { ...invalid, ...proposed }, differing, source, invalid });
  const changes = outcome.applied;
  if (Object.keys(changes).length > 0) {
    const edit = Object.fromEntries(Object.entries(changes).map(([field, change]) => [field, change?.to]));
    await saveAsset(tx, asset, { edit, changes, source, reason: reason ?? null });
    await announce(tx, assetChanged(asset, changes));
  }
  return outcome;
}

interface Weighing {
  fields: ProposedFields;
  differing: Changes<RuledField>;
  invalid: ProposedFields;
  source: AssetSource;
}

async function weigh(tx: Tx, asset: AssetRecord, { fields, differing, invalid, source }: Weighing) {
  const sources = new Map((await lastSources(tx, asset.id)).map((last) => [last.field, last]));
  const rules = rulesWith(await ownFieldRules(tx));
  const outcome: ProposalOutcome = { applied: {}, withheld: [] };
  for (const field of ruledFields) {
    const last = sources.get(field) ?? { source: asset.source ?? 'person', at: asset.createdAt };
    const stands = { value: asset[field], source: last.source, since: last.at };
    const told = { field, stands: asset[field], comes: fields[field], source: last.source, since: last.at };
    const isFree = mayOverwrite({ stands, comes: source, now: tx.now, heldDays: rules[field] });
    if (field in invalid) outcome.withheld.push({ ...told, why: 'invalid' });
    else if (!differing[field]) continue;
    else if (isFree) outcome.applied[field] = differing[field];
    else outcome.withheld.push({ ...told, why: 'stands' });
  }
  return outcome;
}

/** As the record writes them; what it could not keep is told apart. */
async function readProposal(tx: Tx, asset: AssetRecord, fields: ProposedFields) {
  const { body = z.strictObject({}) } = changeAsset;
  const [proposed, invalid]: [ProposedFields, ProposedFields] = [{}, {}];
  for (const field of ruledFields) {
    const value = fields[field];
    if (value === undefined || value === null) continue;
    const read = z.safeParse(body, { [field]: value });
    const isKept = read.success && (await isKnown(tx, asset, { field, value }));
    Object.assign(isKept ? proposed : invalid, isKept ? read.data : { [field]: value });
  }
  return { proposed, invalid };
}

/** Kinds are those of the code list; users, of the customer. */
async function isKnown(tx: Tx, asset: AssetRecord, { field, value }: { field: RuledField; value: unknown }) {
  if (field === 'kind') return codeExists(tx, 'asset_kind', String(value));
  if (field !== 'userId') return true;
  const user = await contactById(tx, String(value));
  return user?.customerId === asset.customerId && user.retiredAt === null;
}
