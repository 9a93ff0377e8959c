import { useTranslation } from 'react-i18next';
import type { TimelineEntry } from '../../../../web/ui/timeline.tsx';
import { AttachmentStrip } from '../../../files/web/index.ts';
import type { TimelineItem } from '../../entry.contract.ts';
import type { TicketMail } from '../../mail-intake.contract.ts';
import { MailText } from '../mails/mail-text.tsx';
import { EventBody } from './event-body.tsx';
import { useEventParams } from './use-event-params.ts';

/** A timeline's items as the kit draws them. */
/** `mails`: those of the ticket, by the entry that was made of each. */
export function useTimelineWords(mails: ReadonlyMap<string, TicketMail>): (item: TimelineItem) => TimelineEntry {
  const { t } = useTranslation('service-desk');
  const paramsOf = useEventParams();
  return (item) => {
    if (item.type === 'event') {
      const { id, at, actor, kind } = item;
      const params = paramsOf(item);
      const title = t(`timeline.${kind}`, { defaultValue: kind, ...params });
      const said = [params['code'], params['mode']].filter(Boolean).join(' · ');
      const hasBody = said !== '' || item.changes.length > 0 || item.text !== null;
      const body = hasBody ? <EventBody event={item} said={said} /> : undefined;
      return { id, at, audience: 'event', who: actor?.name ?? null, title, body };
    }
    const { id, at, audience, author, kind, stepNumber, attachments } = item;
    const title = stepNumber === null ? t(`entry.kind.${kind}`) : t('entry.numberedStep', { number: stepNumber });
    const mail = mails.get(id);
    const body = (
      <>
        {item.body}
        {mail && <MailText mailId={mail.id} quotedText={mail.quotedText} />}
        <AttachmentStrip attachments={attachments} />
      </>
    );
    return { id, at, audience, who: author.name, title, body };
  };
}
