import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { ContractRightView, RightCase, RightState } from '../../contract-right.contract.ts';

const tones: Record<RightState, Tone> = { open: 'soon', exercised: 'breached', waived: 'good', lapsed: 'over' };

/** How rights and the cases that they rest on are said. */
export function useRightWords() {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const percent = (value: number) => format.percent(value / 100, 2);
  return {
    state: ({ state }: Pick<ContractRightView, 'state'>) => ({ tone: tones[state], text: t(`right.state.${state}`) }),
    summary: ({ kind, evidence }: Pick<ContractRightView, 'kind' | 'evidence'>) =>
      t('right.summary', { kind: t(`right.kinds.${kind}`), count: evidence.length }),
    /** `P1 响应超时`, `2026年8月 未达到目标：95.00 %，约定 97.00 %` */
    case: (one: RightCase) => {
      if (one.kind === 'missed_month') {
        const attained = percent(one.attainedPercent);
        return t('right.missedMonth', { month: format.month(one.month), attained, share: percent(one.sharePercent) });
      }
      const clock = t(`sla:clock.${one.clockKind}`, { defaultValue: one.clockKind });
      return [one.priority, t('right.breachOf', { clock })].filter(Boolean).join(' ');
    },
  };
}
