import { DownOutlined } from '@ant-design/icons';
import { Button, Dropdown, type MenuProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../../../web/api/session.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { writeSearch } from '../../../../web/ui/url-state.ts';
import { useHotkeys } from '../../../../web/ui/use-hotkeys.ts';
import type { TicketView } from '../../ticket-view.contract.ts';
import { DeclareMajorDialog } from '../major/declare-dialogs.tsx';
import { JoinMajorDialog } from '../major/join-major-dialog.tsx';
import { TemplateFromTicket } from '../templates/template-from-ticket.tsx';
import { pageKeys, seldomActsOn, type SeldomAct } from './offered-acts.ts';

interface MoreActsButtonProps {
  ticket: TicketView;
  openDialog: (act: SeldomAct) => void;
}

/** What is needed seldom, and new tickets that begin from this one. */
export function MoreActsButton({ ticket, openDialog }: MoreActsButtonProps) {
  const { t } = useTranslation('service-desk');
  const begun = useBegunFrom(ticket);
  const mayTemplate = useMay('ticket_template.change');
  const [isOpen, setOpen] = useState(false);
  const [isTemplating, setTemplating] = useState(false);
  const major = useMajorActs(ticket);
  useHotkeys({ [pageKeys.more]: () => setOpen(true) });
  const seldom = seldomActsOn(ticket.abilities).map((act) => ({
    key: act,
    label: t(`button.${act}`),
    danger: act === 'cancel',
    onClick: () => openDialog(act),
  }));
  const templating = { key: 'template', label: t('template.fromTicket'), onClick: () => setTemplating(true) };
  const items = parted([
    seldom.filter(({ danger }) => !danger),
    [...begun, ...(mayTemplate ? [templating] : [])],
    major.items,
    seldom.filter(({ danger }) => danger),
  ]);
  if (items.length === 0) return null;
  return (
    <>
      <Dropdown menu={{ items, autoFocus: true }} trigger={['click']} open={isOpen} onOpenChange={setOpen} autoFocus>
        <Button aria-keyshortcuts={pageKeys.more} aria-haspopup="menu">
          {t('button.more')} <DownOutlined />
          <span className="yt-button-key">{pageKeys.more}</span>
        </Button>
      </Dropdown>
      {major.dialog}
      {isTemplating && <TemplateFromTicket ticket={ticket} onClose={() => setTemplating(false)} />}
    </>
  );
}

/** New tickets that begin from this one. */
function useBegunFrom({ id }: TicketView): Item[] {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const begin = (linkedAs: string) => () => go(`/tickets/new${writeSearch({ from: id, as: linkedAs })}`);
  if (!useMay('ticket.record')) return [];
  return [
    { key: 'clone', label: t('button.clone'), onClick: begin('cloned_from') },
    { key: 'follow', label: t('button.follow'), onClick: begin('follows') },
    { key: 'recur', label: t('button.recur'), onClick: begin('recurrence_of') },
  ];
}

type Item = NonNullable<MenuProps['items']>[number];

/** What belongs together stands together: on this ticket, new ones from it, the major incident, the end. */
function parted(groups: readonly (readonly Item[])[]): Item[] {
  return groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => [...(at > 0 ? [{ type: 'divider' as const, key: `line-${at}` }] : []), ...group]);
}

/** Many report the same: this one begins a major incident, or is one report more of it (SD-13). */
function useMajorActs(ticket: TicketView) {
  const { t } = useTranslation('service-desk');
  const [open, setOpen] = useState<'declare' | 'join'>();
  const mayDeclare = useMay('major_incident.declare');
  const isOpen = !['resolved', 'closed', 'cancelled'].includes(ticket.status);
  const acts = [
    ...(isOpen && ticket.abilities.includes('link') ? (['join'] as const) : []),
    ...(isOpen && mayDeclare ? (['declare'] as const) : []),
  ];
  const Dialog = open === 'declare' ? DeclareMajorDialog : JoinMajorDialog;
  return {
    items: acts.map((act) => ({ key: `major-${act}`, label: t(`major.${act}`), onClick: () => setOpen(act) })),
    dialog: open && <Dialog ticket={ticket} onClose={() => setOpen(undefined)} />,
  };
}
