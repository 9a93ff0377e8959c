import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { listBoardClocks, type BoardRow, type BoardState } from '../../clock-board.contract.ts';
import { useClockWords } from '../breaches/use-clock-words.ts';
import './board.css';
import { CountdownBar } from './countdown-bar.tsx';

interface NextClocksProps {
  state: BoardState;
  most: number;
  /** A dashboard's tile says by itself what it shows. */
  isTitled?: boolean;
}

/** What runs out next, or was breached last, each with its bar. */
export function NextClocks({ state, most, isTitled = true }: NextClocksProps) {
  const { t } = useTranslation('sla');
  const query = { state, limit: most };
  const result = useAnswer(listBoardClocks, { query }, { everySeconds: 15, keepPrevious: true });
  const title = t(state === 'due' ? 'board.next' : 'board.lastBreached');
  return (
    <section className="sla-next" aria-label={title}>
      {isTitled && <h2>{title}</h2>}
      <Answered result={result} lines={most}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="yt-quiet">{t('board.none')}</p>
          ) : (
            <ol>
              {items.map((row) => (
                <li key={row.id}>
                  <NextClock row={row} />
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
    </section>
  );
}

function NextClock({ row }: { row: BoardRow }) {
  const { t } = useTranslation('sla');
  const words = useClockWords();
  const { subject, customer, priority } = row;
  const who = subject.assignee?.name ?? subject.team?.name ?? t('board.unassigned');
  return (
    <>
      <span className="sla-next-what">
        {subject.path === null ? t('clocks.unseen') : <Go to={subject.path}>{subject.number}</Go>}
        <span>{[words.kind(row), priority].filter(Boolean).join(' · ')}</span>
      </span>
      <span className="sla-next-who">{[customer.name, who].join(' · ')}</span>
      <CountdownBar row={row} />
    </>
  );
}
