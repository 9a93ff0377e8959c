import { useMay } from '../../../../web/api/session.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { Choice } from '../../../../web/ui/choice.ts';
import { listRoles, type RoleSide } from '../../role.contract.ts';

/** The roles of a side to choose from; undefined for whoever may not see roles, and until they are there. */
export function useRoleChoices(side: RoleSide): Choice[] | undefined {
  const isAllowed = useMay('role.read');
  const { data } = useAnswer(listRoles, { query: { side } }, { enabled: isAllowed });
  return data?.items.map(({ id, name }) => ({ value: id, label: name }));
}
