import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type * as contract from '../../category-team.contract.ts';
import { categoryById } from '../categories/category.store.ts';
import { abilitiesOnTree } from '../categories/category.policy.ts';
import { teamsForCustomer, teamsOfCategory } from './category-team.store.ts';
import { categoryTeamViewOf } from './category-team.view.ts';

type List = AnswerOf<typeof contract.listTeamsOfCategory>;

export async function listTeamsOfCategory(tx: Tx, input: InputOf<typeof contract.listTeamsOfCategory>): Promise<List> {
  const { id } = found(await categoryById(tx, input.category));
  return { items: (await teamsOfCategory(tx, id)).map(categoryTeamViewOf), abilities: abilities(tx) };
}

export async function listTeamsForCustomer(
  tx: Tx,
  input: InputOf<typeof contract.listTeamsForCustomer>,
): Promise<List> {
  const { id } = found(await customerById(tx, input.customer));
  return { items: (await teamsForCustomer(tx, id)).map(categoryTeamViewOf), abilities: abilities(tx) };
}

/** Whoever keeps the tree says who works on what. */
function abilities(tx: Tx): string[] {
  return abilitiesOnTree(tx.caller).includes('add') ? ['change'] : [];
}
