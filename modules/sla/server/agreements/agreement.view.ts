import type { Id } from '../../../../kernel/id.ts';
import type { AgreementView } from '../../agreement.contract.ts';
import { abilitiesOnAgreement } from './agreement.policy.ts';
import { newestLines, type Agreement, type AgreementLine } from './agreement.rules.ts';

interface Surroundings {
  caller: { permissions: ReadonlySet<string> };
  /** All versions. */
  lines: readonly AgreementLine[];
  /** Names of the calendars that lines count by. */
  calendars: ReadonlyMap<Id, string>;
}

export function agreementView(agreement: Agreement, { caller, lines, calendars }: Surroundings): AgreementView {
  const own = lines.filter(({ agreementId }) => agreementId === agreement.id);
  return {
    ...agreement,
    lines: newestLines(own).map(({ calendarId, ...line }) => ({
      ...line,
      calendar: { id: calendarId, name: calendars.get(calendarId) ?? '' },
    })),
    abilities: abilitiesOnAgreement(caller),
  };
}
