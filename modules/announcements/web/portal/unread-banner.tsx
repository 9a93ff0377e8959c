import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { listPostings, readPosting } from '../../posting.contract.ts';
import './announcements.css';
import { useHours } from './use-hours.ts';
import { usePostings } from './use-postings.ts';

/** The latest that the reader has not read, over every page of the portal; a tap says that they have. */
export function UnreadBanner() {
  const { t } = useTranslation('announcements');
  const hours = useHours();
  const read = useSend(readPosting, { changes: [listPostings] });
  const posting = usePostings({ isWithOver: false }).data?.items.find(({ readAt }) => readAt === null);
  if (!posting) return null;
  return (
    <section className="posting-banner" data-kind={posting.kind} aria-label={t('portal.new')}>
      <p>
        <strong>{posting.title}</strong> <span>{hours(posting)}</span>
      </p>
      <Go to={`/portal/announcements#${posting.id}`}>{t('portal.more')}</Go>
      <button type="button" disabled={read.isPending} onClick={() => read.mutate({ params: { posting: posting.id } })}>
        {t('portal.seen')}
      </button>
    </section>
  );
}
