import { useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useSpokenTime } from '../../../../web/i18n/use-spoken-time.ts';
import { LightButton } from '../../../../web/ui/light/light-button.tsx';
import { LightPage } from '../../../../web/ui/light/light-page.tsx';
import { LightAnswered, LightEmpty } from '../../../../web/ui/light/light-state.tsx';
import { listPostings, readPosting, type PostingView } from '../../posting.contract.ts';
import './announcements.css';
import { useHours } from './use-hours.ts';
import { usePostings } from './use-postings.ts';

/** All that was and is announced to the reader, the latest first. */
export function AnnouncementsScreen() {
  const { t } = useTranslation('announcements');
  const result = usePostings({ isWithOver: true });
  return (
    <LightPage title={t('portal.title')}>
      <LightAnswered result={result}>
        {({ items }) =>
          items.length === 0 ? (
            <LightEmpty title={t('portal.none')} text={t('portal.noneText')} />
          ) : (
            <>
              {items.map((posting) => (
                <PostingCard key={posting.id} posting={posting} />
              ))}
            </>
          )
        }
      </LightAnswered>
    </LightPage>
  );
}

function PostingCard({ posting }: { posting: PostingView }) {
  const { t } = useTranslation('announcements');
  const time = useSpokenTime();
  const hours = useHours()(posting);
  const read = useSend(readPosting, { changes: [listPostings] });
  return (
    <article className="lt-card posting-card" id={posting.id} ref={useArrival(posting.id)}>
      <h2>{posting.title}</h2>
      <p className="lt-help">
        {t(`portal.kind.${posting.kind}`)} · {time(posting.showsFrom)}
      </p>
      {hours && <p>{hours}</p>}
      <p className="posting-words">{posting.body}</p>
      {posting.advice !== null && (
        <p className="posting-words">
          <strong>{t('portal.advice')}</strong> {posting.advice}
        </p>
      )}
      {posting.readAt === null && (
        <LightButton isBusy={read.isPending} onClick={() => read.mutate({ params: { posting: posting.id } })}>
          {t('portal.seen')}
        </LightButton>
      )}
    </article>
  );
}

/** Whoever followed a notice to this one finds it on the screen: the browser looked for it before it was there. */
function useArrival(id: string) {
  const place = useRef<HTMLElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash === id) place.current?.scrollIntoView();
  }, [hash, id]);
  return place;
}
