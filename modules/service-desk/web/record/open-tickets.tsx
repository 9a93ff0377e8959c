import { PlusSquareOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useLinkGivenRecord } from '../channels/use-link-given-record.ts';
import { writeEntry } from '../../entry.contract.ts';
import { listTickets } from '../../ticket-list.contract.ts';
import type { TicketRow } from '../../ticket-view.contract.ts';
import { TicketLine } from '../tickets/ticket-lines.tsx';
import { ticketPath } from '../tickets/ticket-path.ts';

interface OpenTicketsProps {
  title: string;
  query: { callerId: string } | { assetId: string };
  /** Those of this caller stand above already. */
  besides?: string | undefined;
  /** What was typed so far: goes along to the ticket that is open already. */
  words: string;
  /** Leads to the first of them. */
  shortcut?: string;
}

const most = 4;

/** What is open already: each can take what the caller says now, instead of a second ticket. */
export function OpenTickets({ title, query, besides, words, shortcut }: OpenTicketsProps) {
  const { t } = useTranslation('service-desk');
  const list = useRef<HTMLUListElement>(null);
  const result = useAnswer(listTickets, { query: { ...query, open: 'true', limit: most } });
  const toFirst = () => list.current?.querySelector('button')?.focus();
  useHotkeys(shortcut === undefined ? {} : { [shortcut]: toFirst });
  const shown = result.data?.items.filter(({ caller }) => besides === undefined || caller?.id !== besides);
  if (besides !== undefined && shown?.length === 0) return null;
  const key = shortcut !== undefined && shown !== undefined && shown.length > 0 && (
    <kbd>{shortcut.replace('o', 'O')}</kbd>
  );
  return (
    <Section title={title} beside={key}>
      <Answered result={result} lines={2}>
        {() =>
          shown === undefined || shown.length === 0 ? (
            <p className="yt-quiet">{t('lines.none.open')}</p>
          ) : (
            <ul className="ticket-lines ticket-record-open" ref={list}>
              {shown.map((ticket) => (
                <TicketLine key={ticket.id} ticket={ticket}>
                  <AddToThis ticket={ticket} words={words} />
                </TicketLine>
              ))}
            </ul>
          )
        }
      </Answered>
    </Section>
  );
}

/** The ticket opens; what was typed is a note on it. */
function AddToThis({ ticket, words }: { ticket: TicketRow; words: string }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const notice = useNotice();
  const write = useSend(writeEntry);
  const linkGivenRecord = useLinkGivenRecord();
  const add = async () => {
    try {
      if (words !== '') {
        const body = { kind: 'note', body: t('record.calledAgain', { words }) } as const;
        await write.mutateAsync({ params: { ticket: ticket.id }, body });
        notice.done(t('record.addedToThis', { number: ticket.number }));
      }
      await linkGivenRecord(ticket.id);
      go(ticketPath(ticket));
    } catch (refusal) {
      notice.failed(refusal);
    }
  };
  return (
    <Button size="small" icon={<PlusSquareOutlined />} loading={write.isPending} onClick={() => void add()}>
      {t(words === '' ? 'record.openThis' : 'record.addToThis')}
    </Button>
  );
}
