import type { InputOf } from '../../../../kernel/contract.ts';
import type { Id } from '../../../../kernel/id.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { assetById, assetScopeOf } from '../../../assets/index.ts';
import * as contract from '../../impact.contract.ts';
import { endKinds, type EndKind } from '../../relation.contract.ts';
import { namesOfEnds, type NamedEnd } from '../relations/relation-end.store.ts';
import { serviceById } from '../services/business-service.store.ts';
import { followFailure } from './follow-failure.ts';
import type { Hit } from './impact.rules.ts';
import { impactNodeOf } from './impact.view.ts';
import { peopleToTell, type HitIds } from './people-to-tell.store.ts';

export async function readAssetImpact(tx: Tx, input: InputOf<typeof contract.readAssetImpact>) {
  const { id, customerId } = found(await assetById(tx, input.asset, assetScopeOf(tx.caller)));
  return impactOf(tx, { id, customerId, kind: 'asset' }, input.steps);
}

export async function readServiceImpact(tx: Tx, input: InputOf<typeof contract.readServiceImpact>) {
  const { id, customerId } = found(await serviceById(tx, input.service));
  return impactOf(tx, { id, customerId, kind: 'service' }, input.steps);
}

async function impactOf(
  tx: Tx,
  failing: { id: Id; customerId: Id; kind: EndKind },
  asked: string | undefined,
): Promise<contract.ImpactView> {
  const { hits, ways, goesOn, isCut } = await followFailure(tx, failing, Number(asked ?? contract.usualSteps));
  const all = [...hits.values()];
  const ids = idsByKind(all);
  const named = await namesOf(tx, ids);
  const mayTell = tx.caller.permissions.has('contact.read');
  const { people, many } = mayTell ? await peopleToTell(tx, ids, contract.mostToTell) : { people: [], many: 0 };
  return {
    nodes: all.map((hit) => impactNodeOf(hit, named.get(hit.id))),
    edges: ways.map(({ causeId, hitId, kind }) => ({ fromId: causeId, toId: hitId, kind })),
    goesOn,
    isCut,
    people,
    peopleCount: many,
  };
}

function idsByKind(all: readonly Hit[]): HitIds {
  const ids = endKinds.map((kind) => [kind, all.filter((hit) => hit.kind === kind).map(({ id }) => id)]);
  // the keys are those of `endKinds`
  return Object.fromEntries(ids) as HitIds;
}

async function namesOf(tx: Tx, ids: HitIds): Promise<ReadonlyMap<Id, NamedEnd>> {
  const named = new Map<Id, NamedEnd>();
  for (const kind of endKinds) {
    for (const end of await namesOfEnds(tx, kind, ids[kind])) named.set(end.id, end);
  }
  return named;
}
