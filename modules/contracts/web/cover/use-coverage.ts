import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { Coverage, JudgedCover } from '../../cover.contract.ts';

const tones: Record<Coverage, Tone> = {
  covered: 'good',
  guarantee: 'good',
  warranty: 'good',
  quota_used_up: 'soon',
  separately_billed: 'soon',
  excluded: 'breached',
  per_job: 'waiting',
};

/** How work stands to contracts, in words. */
export function useCoverage() {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  return {
    stateOf: (coverage: Coverage) => ({ tone: tones[coverage], text: t(`coverage.${coverage}`) }),
    /** Why, in a sentence; days as people write them. */
    reasonOf: ({ code, params }: JudgedCover['reason']): string => {
      const said = Object.entries(params).map(([name, value]): [string, string | number] => {
        const isDay = (name === 'startsOn' || name === 'endsOn') && typeof value === 'string' && value !== '';
        return [name, isDay ? format.day(value) : value];
      });
      return t(`reason.${code}`, Object.fromEntries(said));
    },
  };
}
