import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import type { ClockRow } from '../../clock-list.contract.ts';

/** How clocks in lists are told. */
export function useClockWords() {
  const { t } = useTranslation('sla');
  const format = useFormat();
  const excuses = useCodes('breach_excuse');
  const kind = ({ kind: code, kindName, run }: Pick<ClockRow, 'kind' | 'kindName' | 'run'>) => {
    const name = kindName ?? t(`clock.${code}`, { defaultValue: code });
    return run === 1 ? name : `${name} #${run}`;
  };
  return {
    kind,
    outcome: ({ outcome }: Pick<ClockRow, 'outcome'>) => ({
      tone: tones[outcome],
      text: t(`clocks.outcome.${outcome}`),
    }),
    /** Working time; of what is promised by a date there is none. */
    target: ({ targetSeconds }: Pick<ClockRow, 'targetSeconds'>) =>
      targetSeconds === null ? t('clocks.byDate') : format.workingTime(targetSeconds),
    elapsed: ({ elapsedSeconds }: Pick<ClockRow, 'elapsedSeconds'>) => format.workingTime(elapsedSeconds),
    /** Breached, and yet no working time over: it stopped after closing time. */
    over: ({ overSeconds }: Pick<ClockRow, 'overSeconds'>) => {
      if (overSeconds === null) return null;
      return overSeconds === 0 ? t('breaches.outsideHours') : format.workingTime(overSeconds);
    },
    excuse: ({ excuse }: Pick<ClockRow, 'excuse'>) => excuse && (excuse.name ?? excuses.nameOf(excuse.reason)),
  };
}

const tones: Record<ClockRow['outcome'], Tone> = {
  met: 'good',
  breached: 'breached',
  excused: 'waiting',
  open: 'active',
  unpromised: 'over',
};
