import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listNeeds } from '../../need.contract.ts';
import { NewNeedButton } from './new-need-button.tsx';
import './needs.css';
import { useNeedWords } from './use-need-words.ts';

interface NeedsOfProps {
  whose: { customerId: string } | { ticketId: string };
  /** A ticket says one need. */
  most: number;
}

/** The newest needs of a customer, or the one of a ticket; and a way to register one. */
export function NeedsOf({ whose, most }: NeedsOfProps) {
  const { t } = useTranslation('needs');
  const words = useNeedWords();
  const result = useAnswer(listNeeds, { query: { ...whose, limit: most } });
  useLive('need', { reads: [listNeeds] });
  const asked = `?${new URLSearchParams(whose).toString()}`;
  return (
    <Answered result={result} lines={2}>
      {({ items, next }) => (
        <>
          {items.length === 0 && <p className="yt-quiet">{t('need.none')}</p>}
          <ul className="need-list">
            {items.map((need) => (
              <li key={need.id}>
                <Go to={`/needs/${need.id}`}>{need.title}</Go> <Status {...words.state(need)} />{' '}
                {need.decision && <span className="yt-quiet">{t(`decision.${need.decision}`)}</span>}
              </li>
            ))}
          </ul>
          {next !== null && most > 1 && <Go to={`/needs${asked}`}>{t('need.all')}</Go>}{' '}
          {(most > 1 || items.length === 0) && <NewNeedButton known={asked} />}
        </>
      )}
    </Answered>
  );
}
