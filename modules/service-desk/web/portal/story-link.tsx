import { useTranslation } from 'react-i18next';
import { addressOf } from '../../../../web/api/address.ts';
import { useMay } from '../../../../web/api/session.ts';
import { currentLocale } from '../../../../web/i18n/locale.ts';
import { downloadClockStories } from '../../../sla/clock-story.contract.ts';
import type { TicketView } from '../../ticket-view.contract.ts';

/** How the promised times were counted, as a page to print: the same that the provider reads (SLA-07). */
export function StoryLink({ ticket: { id, clocks } }: { ticket: Pick<TicketView, 'id' | 'clocks'> }) {
  const { t } = useTranslation('service-desk');
  const mayRead = useMay('clock.read_story');
  if (!mayRead || clocks.length === 0) return null;
  const asked = { subjectKind: 'ticket', subjectId: id, locale: currentLocale() };
  return (
    <a className="portal-story-link" href={addressOf(downloadClockStories.path, {}, asked)} download>
      {t('portal.ticket.clockStory')}
    </a>
  );
}
