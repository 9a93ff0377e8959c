import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listTicketSurveys, type SurveyView } from '../../survey.contract.ts';
import { useSurveyWords } from './use-survey-words.tsx';

/** On a ticket: what its caller was asked, and said. */
export function TicketSurveys({ subjectId }: PanelProps) {
  const { t } = useTranslation('surveys');
  const result = useAnswer(listTicketSurveys, { params: { ticket: subjectId } });
  useLive('survey', { reads: [listTicketSurveys] });
  return (
    <Answered result={result} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('panel.none')}</p>
        ) : (
          items.map((survey) => <Line key={survey.id} survey={survey} />)
        )
      }
    </Answered>
  );
}

function Line({ survey }: { survey: SurveyView }) {
  const { t } = useTranslation('surveys');
  const words = useSurveyWords();
  return (
    <div>
      <p>
        {words.score(survey)} {words.state(survey)} {words.recovery(survey)}
      </p>
      {survey.comment !== null && <p>{survey.comment}</p>}
      <p className="yt-quiet">
        <InstantText at={survey.endedAt ?? survey.sentAt} /> <Go to={`/surveys?row=${survey.id}`}>{t('panel.open')}</Go>
      </p>
    </div>
  );
}
