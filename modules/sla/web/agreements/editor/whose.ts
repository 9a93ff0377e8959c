import type { AgreementLevel } from '../../../clock-kind.contract.ts';

/** For whom the lines are: an agreement that is there, or one that is being made. */
export interface Whose {
  level: AgreementLevel;
  agreementId?: string | undefined;
  customerId?: string | undefined;
  contractId?: string | undefined;
}
