import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { TemplateFromTicket } from '../templates/template-from-ticket.tsx';
import { pageKeys, seldomActsOn, type SeldomAct } from './offered-acts.ts';

interface MoreActsButtonProps {
  ticket: TicketView;
  openDialog: (act: SeldomAct) => void;
}

/** What is needed seldom, and new tickets that begin from this one. */
export function MoreActsButton({ ticket, openDialog }: MoreActsButtonProps) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const mayRecord = useMay('ticket.record');
  const mayTemplate = useMay('ticket_template.change');
  const [isOpen, setOpen] = useState(false);
  const [isTemplating, setTemplating] = useState(false);
  useHotkeys({ [pageKeys.more]: () => setOpen(true) });
  const begin = (linkedAs: string) => () => go(`/tickets/new${writeSearch({ from: ticket.id, as: linkedAs })}`);
  const seldom = seldomActsOn(ticket.abilities).map((act) => ({
    key: act,
    label: t(`button.${act}`),
    danger: act === 'cancel',
    onClick: () => openDialog(act),
  }));
  const begun = [
    { key: 'clone', label: t('button.clone'), onClick: begin('cloned_from') },
    { key: 'follow', label: t('button.follow'), onClick: begin('follows') },
    { key: 'recur', label: t('button.recur'), onClick: begin('recurrence_of') },
  ];
  const items = [
    ...seldom.filter(({ danger }) => !danger),
    ...(mayRecord ? begun : []),
    ...(mayTemplate ? [{ key: 'template', label: t('template.fromTicket'), onClick: () => setTemplating(true) }] : []),
    ...seldom.filter(({ danger }) => danger),
  ];
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown menu={{ items, autoFocus: true }} trigger={['click']} open={isOpen} onOpenChange={setOpen} autoFocus>
        <Button aria-keyshortcuts={pageKeys.more} aria-haspopup="menu">
          {t('button.more')} <DownOutlined />
          <span className="yt-button-key">{pageKeys.more}</span>
        </Button>
      </Dropdown>
      {isTemplating && <TemplateFromTicket ticket={ticket} onClose={() => setTemplating(false)} />}
    </>
  );
}
