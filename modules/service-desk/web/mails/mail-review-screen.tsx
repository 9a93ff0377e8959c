import { useTranslation } from 'react-i18next';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useList } from '../../../../web/api/use-list.ts';
import type { Filter } from '../../../../web/ui/list/filter.ts';
import { ListScreen } from '../../../../web/ui/list/list-screen.tsx';
import { NewsBar } from '../../../../web/ui/list/news-bar.tsx';
import { useHeldRows } from '../../../../web/ui/list/use-held-rows.ts';
import { useUrlQuery } from '../../../../web/ui/list/use-url-query.ts';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useUrlState } from '../../../../web/ui/url-state.ts';
import { listIncomingMail, mailStates, type IncomingMailRow } from '../../../channels/incoming-mail.contract.ts';
import { MailSummary } from './mail-summary.tsx';
import { useMailColumns } from './use-mail-columns.tsx';
import { waitingStates } from './waiting-states.ts';

/** Mails that wait for somebody to say whose they are, and those that could not be taken in. */
export function MailReviewScreen() {
  const { t } = useTranslation('service-desk');
  const states = mailStates.map((value) => ({ value, label: t(`mail.state.${value}`) }));
  const filters: Filter[] = [
    { kind: 'choice', name: 'state', label: t('mail.stateLabel'), choices: states },
    { kind: 'text', name: 'fromAddress', label: t('mail.fromAddress') },
  ];
  const query = useUrlQuery(listIncomingMail, filters, { state: [...waitingStates] });
  const live = useHeldRows(useList(listIncomingMail, { query }, { everySeconds: 60 }), idOf);
  useLive('incoming_mail', { reads: [listIncomingMail] });
  return (
    <ListScreen
      title={t('mail.review')}
      name="mail-review"
      label={t('mail.review')}
      filters={filters}
      columns={useMailColumns()}
      list={live.list}
      gone={live.gone}
      news={<NewsBar come={live.come} gone={live.gone.size} onTake={live.take} />}
      idOf={idOf}
      detail={(id) => <MailSummary key={id} id={id} />}
      empty={<NoMails />}
    />
  );
}

function NoMails() {
  const { t } = useTranslation('service-desk');
  const { state, fromAddress } = useUrlState().values;
  if (state || fromAddress) return <EmptyState title={t('mail.noneSuch')} text={t('mail.noneSuchText')} />;
  return <EmptyState title={t('mail.allDone')} text={t('mail.allDoneText')} />;
}

function idOf({ id }: IncomingMailRow): string {
  return id;
}
