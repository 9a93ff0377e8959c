import { useAnswer } from '../../../../web/api/use-answer.ts';
import { readChosenTeam, type ChosenTeam } from '../../category-team.contract.ts';

interface Place {
  categoryId: string | undefined;
  customerId: string | undefined;
}

/** Which team would get the ticket, and by whose word; undefined until both are known. */
export function useChosenTeam({ categoryId, customerId }: Place): ChosenTeam | undefined {
  const isAsked = Boolean(categoryId && customerId);
  const wanted = { params: { category: categoryId ?? '' }, query: { customerId: customerId ?? '' } };
  return useAnswer(readChosenTeam, wanted, { enabled: isAsked }).data;
}
