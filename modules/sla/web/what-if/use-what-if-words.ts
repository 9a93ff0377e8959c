import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { WhatIfView } from '../../what-if.contract.ts';

const tones: Record<WhatIfView['state'], Tone> = {
  waiting: 'waiting',
  running: 'active',
  done: 'good',
  failed: 'breached',
  stopped: 'over',
};

/** How a what-if is told. */
export function useWhatIfWords() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  return {
    state: ({ state }: WhatIfView) => ({ tone: tones[state], text: t(`whatIf.states.${state}`) }),
    period: ({ fromDay, untilDay }: WhatIfView) => `${format.day(fromDay)} – ${format.day(untilDay)}`,
    customers: ({ customers }: WhatIfView) =>
      customers.length === 0
        ? t('whatIf.allCustomers')
        : customers.map(({ name }) => name).join(t('whatIf.listSeparator')),
    /** All that is otherwise, in one phrase. */
    scenario: ({ scenario, agreement, calendar }: WhatIfView) => {
      const { lines, targetPercent, pauses, lastPriority } = scenario;
      const said = [
        agreement && t('whatIf.withAgreement', { name: agreement.name }),
        lines && t('whatIf.withLines', { count: lines.length }),
        targetPercent !== undefined && t('whatIf.times', { percent: targetPercent }),
        calendar && t('whatIf.withCalendar', { name: calendar.name }),
        pauses && t(pauses === 'all' ? 'whatIf.pausesAll' : 'whatIf.pausesNone'),
        lastPriority && t('whatIf.withLastPriority'),
      ];
      return said.filter((one) => typeof one === 'string').join(t('whatIf.listSeparator'));
    },
  };
}
