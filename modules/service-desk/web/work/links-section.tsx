import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { listTicketLinks, retireTicketLink, type TicketLinkView } from '../../ticket-link.contract.ts';
import { ticketPath } from '../tickets/ticket-path.ts';
import { useTicketWords } from '../tickets/use-ticket-words.ts';
import './work.css';

/** What a ticket has to do with others, with how those stand; not there where it has nothing. */
export function LinksSection({ ticketId }: { ticketId: string }) {
  const { t } = useTranslation('service-desk');
  const { data } = useAnswer(listTicketLinks, { params: { ticket: ticketId } });
  if (!data || data.items.length === 0) return null;
  return (
    <Section title={t('link.title')}>
      <ul className="ticket-links">
        {data.items.map((link) => (
          <LinkLine key={link.id} link={link} />
        ))}
      </ul>
    </Section>
  );
}

function LinkLine({ link: { id, kind, direction, ticket, abilities } }: { link: TicketLinkView }) {
  const { t } = useTranslation('service-desk');
  const words = useTicketWords();
  const notice = useNotice();
  const retire = useSend(retireTicketLink);
  const takeApart = () => void retire.mutateAsync({ params: { ticketLink: id } }).catch(notice.failed);
  return (
    <li>
      <div className="ticket-line-head">
        <Go to={ticketPath(ticket)}>{ticket.number}</Go>
        <Status {...words.stateOf(ticket)} />
        {abilities.includes('retire') && (
          <Button
            size="small"
            type="text"
            icon={<CloseOutlined />}
            aria-label={t('link.takeApart', { number: ticket.number })}
            title={t('link.takeApart', { number: ticket.number })}
            loading={retire.isPending}
            onClick={takeApart}
          />
        )}
      </div>
      <div className="yt-cut" title={ticket.title}>
        <span className="ticket-link-kind">{t(`link.kind.${kind}.${direction}`)}</span> {ticket.title}
      </div>
    </li>
  );
}
