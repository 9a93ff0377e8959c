import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { Tone } from '../../../../web/ui/words/status.tsx';
import type { StepState, StepView } from '../../asset-step.contract.ts';
import { useToldWords } from '../history/use-told-words.tsx';

const tones: Record<StepState, Tone> = { done: 'good', asked: 'waiting', refused: 'breached', withdrawn: 'over' };

/** How steps are called, and what they say in words. */
export function useStepWords() {
  const { t } = useTranslation('assets');
  const format = useFormat();
  const { fieldOf, valueOf } = useToldWords();
  const valued = ({ field, before, after }: StepView['changes'][number]) =>
    t('step.toldChange', {
      field: fieldOf(field),
      before: valueOf(field, before) ?? '—',
      after: valueOf(field, after) ?? '—',
    });
  return {
    stateOf: (state: StepState) => ({ tone: tones[state], text: t(`step.states.${state}`) }),
    /** One line each: in what condition, how, by whom, until when, and what changed on the record. */
    linesOf(step: StepView): string[] {
      const { kind, condition, accessories, method, party, supplier, day, note, changes } = step;
      const said = [
        condition && t(`step.conditions.${condition}`),
        method && t(`step.methods.${method}`),
        supplier?.name,
        party,
        day && (kind === 'lend' ? t('step.toldBack', { day: format.day(day) }) : format.day(day)),
      ];
      return [said.filter(Boolean).join(' · '), accessories ?? '', note ?? '', ...changes.map(valued)].filter(Boolean);
    },
  };
}
