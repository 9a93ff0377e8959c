import { changesBetween } from '../../../../kernel/changes.ts';
import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import { Refusal } from '../../../../kernel/refusal.ts';
import { holdRecords } from '../../../../platform/database/hold-records.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt, refuseStale } from '../../../../platform/module/refusals.ts';
import { codesOf } from '../../../catalogue/index.ts';
import { customerById } from '../../../customers/index.ts';
import { partsOf } from '../../number-pattern.contract.ts';
import type { changeNumberRule as endpoint, NumberRuleView } from '../../number-rule.contract.ts';
import { today } from '../assets/today.ts';
import { mayReadSteps } from '../steps/step.policy.ts';
import {
  deleteNumberRule,
  heldNumberRule,
  numberRuleOf,
  saveNumberRule,
  sitesOfCustomer,
  type NumberRule,
} from './number-rule.store.ts';
import { numberRuleChanged, numberRuleRetired } from './numbering.events.ts';
import { numberingRefusals } from './numbering.refusals.ts';
import { codeOfKind, codeOfSite } from './read-plate-code.ts';

export async function readNumberRule(tx: Tx, { customer }: { customer: string }): Promise<NumberRuleView> {
  found(mayReadSteps(tx.caller) || null);
  found(await customerById(tx, customer));
  const rule = await numberRuleOf(tx, customer);
  const [sites, kinds, day] = [await sitesOfCustomer(tx, customer), await codesOf(tx, 'asset_kind'), await today(tx)];
  const coded = (usual: string, own: string | undefined) => ({ usual, code: own ?? usual });
  return {
    rule: rule ? fieldsOf(rule) : null,
    sites: sites.map(({ id, name }) => ({ id, name, ...coded(codeOfSite(name), rule?.siteCodes[id]) })),
    kinds: kinds.map((kind) => ({ kind, ...coded(codeOfKind(kind), rule?.kindCodes[kind]) })),
    year: Number(day.slice(0, 4)),
    revision: rule?.revision ?? 1,
  };
}

function fieldsOf({ customerId: _customer, revision: _revision, ...fields }: NumberRule) {
  return { ...fields, siteCodes: { ...fields.siteCodes }, kindCodes: { ...fields.kindCodes } };
}

const sayable = ['numberPattern', 'namePattern', 'prefix', 'siteCodes', 'kindCodes', 'nextNumber'] as const;

/** Numbers that were given stay; counting goes on from where it is unless something else is said. */
export async function changeNumberRule(
  tx: Tx,
  { customer: customerId, ...given }: InputOf<typeof endpoint>,
): Promise<NumberRuleView> {
  // there may be no row of its own yet to hold
  await holdRecords(tx, 'customer', [customerId]);
  found(await customerById(tx, customerId));
  const kept = await heldNumberRule(tx, customerId);
  refuseStale(tx, kept?.revision ?? 1);
  const before = kept ?? blank(customerId, given.numberPattern);
  const after = { ...before, ...given };
  await check(tx, after, before);
  const changes = changesBetween<Partial<NumberRule>, (typeof sayable)[number]>(kept ?? {}, after, sayable);
  if (Object.keys(changes).length > 0) {
    await saveNumberRule(tx, { ...after, revision: before.revision + 1 });
    await announce(tx, numberRuleChanged(customerId, changes));
  }
  return readNumberRule(tx, { customer: customerId });
}

function blank(customerId: Id, numberPattern: string | undefined): NumberRule {
  if (numberPattern === undefined) throw new Refusal(numberingRefusals.pattern_missing, {}, 'numberPattern');
  const none = { namePattern: null, prefix: '', siteCodes: {}, kindCodes: {} };
  return { customerId, numberPattern, ...none, nextNumber: 1, revision: 1 };
}

async function check(tx: Tx, { customerId, numberPattern, namePattern, siteCodes }: NumberRule, before: NumberRule) {
  refuseFault(numberPattern, 'number');
  if (namePattern !== null) refuseFault(namePattern, 'name');
  const added = Object.keys(siteCodes).filter((id) => before.siteCodes[id] === undefined);
  if (added.length === 0) return;
  const theirs = new Set((await sitesOfCustomer(tx, customerId)).map(({ id }) => id));
  foundAt('siteCodes', added.every((id) => theirs.has(id)) || null);
}

function refuseFault(pattern: string, of: 'number' | 'name'): void {
  const parts = partsOf(pattern, of);
  if (typeof parts === 'string') throw new Refusal(numberingRefusals[parts], {}, `${of}Pattern`);
}

/** Machines keep their numbers; those to come get theirs of the provider's series. */
export async function retireNumberRule(tx: Tx, { customer }: { customer: string }): Promise<NumberRuleView> {
  await holdRecords(tx, 'customer', [customer]);
  found(await customerById(tx, customer));
  const rule = await numberRuleOf(tx, customer);
  if (rule) {
    await deleteNumberRule(tx, customer);
    await announce(tx, numberRuleRetired(customer));
  }
  return readNumberRule(tx, { customer });
}
