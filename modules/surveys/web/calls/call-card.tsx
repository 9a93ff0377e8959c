import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import type { CallRow } from '../../survey-call.contract.ts';
import { readSurvey } from '../../survey.contract.ts';
import { useSurveyWords } from '../surveys/use-survey-words.tsx';
import './calls.css';
import { WriteDown } from './write-down.tsx';

interface CallCardProps {
  id: string;
  /** Undefined: it is in the queue no more. */
  call: CallRow | undefined;
  onDone: () => void;
}

/** Who is on the phone, what about, and what they say. */
export function CallCard({ id, call, onDone }: CallCardProps) {
  const { t } = useTranslation('surveys');
  const words = useSurveyWords();
  const result = useAnswer(readSurvey, { params: { survey: id } });
  return (
    <Answered result={result}>
      {(survey) => (
        <>
          {call && <Caller call={call} />}
          {survey.abilities.includes('answer') ? (
            <Section title={t('calls.writeDown')}>
              <WriteDown survey={survey} onDone={onDone} />
            </Section>
          ) : (
            <p>{words.state(survey)}</p>
          )}
        </>
      )}
    </Answered>
  );
}

function Caller({ call: { contact, customer, ticket, solution } }: { call: CallRow }) {
  const { t } = useTranslation('surveys');
  const format = useFormat();
  return (
    <header className="survey-caller">
      <h2>
        {contact.name} · {customer.name}
      </h2>
      {contact.phone && (
        <strong>
          <a href={`tel:${contact.phone}`}>{format.phone(contact.phone)}</a>
        </strong>
      )}
      <p>
        <Go to={`/tickets/${encodeURIComponent(ticket.number)}`}>{ticket.number}</Go> {ticket.title}
      </p>
      {solution && <p className="yt-quiet">{t('calls.solution', { solution })}</p>}
      <p className="yt-quiet">{t('calls.keys')}</p>
    </header>
  );
}
