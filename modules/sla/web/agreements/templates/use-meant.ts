import { one, useUrlState } from '../../../../../web/ui/url-state.ts';
import { agreementLevels, type AgreementLevel } from '../../../clock-kind.contract.ts';

/** For whom an agreement is to be, as the address says it. */
export interface Meant {
  level: AgreementLevel;
  isLevelSaid: boolean;
  customerId: string | undefined;
  contractId: string | undefined;
}

export function useMeant(): Meant {
  const { values } = useUrlState();
  const said = agreementLevels.find((level) => level === one(values['level']));
  return {
    level: said ?? 'sla',
    isLevelSaid: said !== undefined,
    customerId: one(values['customerId']),
    contractId: one(values['contractId']),
  };
}
