import type { InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import type { ChosenTeam, readChosenTeam as endpoint } from '../../category-team.contract.ts';
import { categoryNames } from '../categories/category-of.ts';
import { categoryById, teamsById } from '../categories/category.store.ts';
import { teamFor } from './team-for.ts';

export async function readChosenTeam(tx: Tx, input: InputOf<typeof endpoint>): Promise<ChosenTeam> {
  const { id: categoryId } = found(await categoryById(tx, input.category));
  const { id: customerId } = foundAt('customerId', await customerById(tx, input.customerId));
  const choice = await teamFor(tx, { categoryId, customerId });
  if (!choice) return { team: null, by: null, category: null };

  const [team] = await teamsById(tx, [choice.teamId]);
  const path = (await categoryNames(tx, [choice.categoryId])).get(choice.categoryId)?.path;
  return {
    team: { id: choice.teamId, name: found(team).name },
    by: choice.by,
    category: { id: choice.categoryId, name: found(path) },
  };
}
