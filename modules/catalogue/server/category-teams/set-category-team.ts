import type { AnswerOf, InputOf } from '../../../../kernel/contract.ts';
import type { Tx } from '../../../../platform/database/tx.ts';
import { announce } from '../../../../platform/log/event.store.ts';
import { found, foundAt } from '../../../../platform/module/refusals.ts';
import { customerById } from '../../../customers/index.ts';
import { findTeam } from '../../../identity/index.ts';
import type { setCategoryTeam as endpoint } from '../../category-team.contract.ts';
import { categoryById } from '../categories/category.store.ts';
import { categoryTeamSet } from './category-team.events.ts';
import { removeCategoryTeam, saveCategoryTeam, teamsForCustomer } from './category-team.store.ts';
import { listTeamsForCustomer } from './list-category-teams.ts';

export async function setCategoryTeam(tx: Tx, input: InputOf<typeof endpoint>): Promise<AnswerOf<typeof endpoint>> {
  const { id: customerId } = found(await customerById(tx, input.customer));
  const { id: categoryId } = found(await categoryById(tx, input.category));
  const { teamId } = input;
  if (teamId !== null) {
    const team = await findTeam(tx, teamId);
    foundAt('teamId', team?.retiredAt === null ? team : null);
  }

  const before = (await teamsForCustomer(tx, customerId)).find((row) => row.categoryId === categoryId);
  const from = before?.teamId ?? null;
  if (from !== teamId) {
    const place = { customerId, categoryId };
    await (teamId === null ? removeCategoryTeam(tx, place) : saveCategoryTeam(tx, { ...place, teamId }));
    await announce(tx, categoryTeamSet(customerId, { categoryId, from, to: teamId }));
  }
  return listTeamsForCustomer(tx, input);
}
