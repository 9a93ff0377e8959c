import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import type { PanelProps } from '../../../../web/register.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { InstantText } from '../../../../web/ui/words/instant-text.tsx';
import { listPostings } from '../../posting.contract.ts';

/** On a customer: what its people are told at present. */
export function CustomerAnnouncements({ subjectId }: PanelProps) {
  const { t } = useTranslation('announcements');
  const result = useAnswer(listPostings, { query: { customerId: subjectId, limit: 10 } });
  return (
    <Answered result={result}>
      {({ items }) =>
        items.length === 0 ? (
          <p className="yt-quiet">{t('announcement.noneShown')}</p>
        ) : (
          <ul>
            {items.map((posting) => (
              <li key={posting.id}>
                <InstantText at={posting.showsFrom} /> {posting.title}
              </li>
            ))}
          </ul>
        )
      }
    </Answered>
  );
}
