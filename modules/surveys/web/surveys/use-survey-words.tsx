import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Status } from '../../../../web/ui/words/status.tsx';
import type { SurveyRow } from '../../survey.contract.ts';
import { StarScore } from '../answers/star-score.tsx';

type Outcome = Pick<SurveyRow, 'state' | 'score' | 'unaskedFor' | 'recovery'>;

const tones = {
  sent: 'waiting',
  answered: 'good',
  expired: 'over',
  refused: 'over',
  not_asked: 'over',
} as const;

/** How surveys are spoken of on the desk. */
export function useSurveyWords() {
  const { t } = useTranslation('surveys');
  return {
    /** Where nobody was asked, with why. */
    state: ({ state, unaskedFor }: Outcome): ReactNode => {
      const why = unaskedFor === null ? '' : `：${t(`unaskedFor.${unaskedFor}`)}`;
      return <Status tone={tones[state]} text={`${t(`state.${state}`)}${why}`} />;
    },
    score: ({ score }: Pick<Outcome, 'score'>): ReactNode => score !== null && <StarScore score={score} />,
    recovery: ({ recovery }: Pick<Outcome, 'recovery'>): ReactNode =>
      recovery !== null && (
        <Status tone={recovery === 'open' ? 'breached' : 'good'} text={t(`recoveryState.${recovery}`)} />
      ),
  };
}
