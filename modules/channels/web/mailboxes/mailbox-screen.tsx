import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useLive } from '../../../../web/api/live/use-live.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { changeMailbox, readMailbox, type MailboxView } from '../../mailbox.contract.ts';
import { MailboxActs } from './mailbox-acts.tsx';
import { MailboxForm, type MailboxEntries } from './mailbox-form.tsx';
import { MailboxLook } from './mailbox-look.tsx';
import { MailboxState } from './mailbox-state.tsx';

/** A mailbox: whether mail comes in from it, how it is read, and trying it out. */
export function MailboxScreen({ params }: ScreenProps) {
  const { t } = useTranslation('channels');
  const id = params['mailbox'] ?? '';
  const result = useAnswer(readMailbox, { params: { mailbox: id } }, { everySeconds: 30 });
  useLive('mailbox', { id, reads: [readMailbox] });
  return (
    <Answered result={result}>
      {(mailbox) => (
        <Page
          title={mailbox.name}
          breadcrumb={[{ text: t('mailbox.plural'), to: '/mailboxes' }]}
          beside={<MailboxState mailbox={mailbox} />}
          layout="column"
        >
          <MailboxLook mailbox={mailbox} />
          {mailbox.abilities.includes('change') ? <ChangeForm mailbox={mailbox} /> : <MailboxFacts mailbox={mailbox} />}
          <MailboxActs mailbox={mailbox} />
        </Page>
      )}
    </Answered>
  );
}

function ChangeForm({ mailbox }: { mailbox: MailboxView }) {
  const { t } = useTranslation('channels');
  const notice = useNotice();
  const change = useSend(changeMailbox);
  const { id, revision } = mailbox;
  const send = async (body: MailboxEntries) => {
    await change.mutateAsync({ params: { mailbox: id }, body, ifMatch: revision });
    notice.done(t('mailbox.saved'));
  };
  // what was saved, here or by a colleague, is where one goes on from
  return <MailboxForm key={revision} initial={entriesOf(mailbox)} hasPassword send={send} />;
}

function entriesOf(mailbox: MailboxView): Partial<MailboxEntries> {
  const { name, address, host, port, security, userName, folder } = mailbox;
  const { customerId, teamId, categoryId, mostMegabytes, takesOld, isActive } = mailbox;
  const way = { name, address, host, port, security, userName, folder };
  return { ...way, customerId, teamId, categoryId, mostMegabytes, takesOld, isActive };
}

function MailboxFacts({ mailbox }: { mailbox: MailboxView }) {
  const { t } = useTranslation('channels');
  const { address, host, port, userName, folder, customer, team, category } = mailbox;
  return (
    <Facts
      items={[
        { label: t('mailbox.address'), value: address },
        { label: t('mailbox.host'), value: `${host}:${port}` },
        { label: t('mailbox.userName'), value: userName },
        { label: t('mailbox.folder'), value: folder },
        { label: t('mailbox.customer'), value: customer?.name ?? t('mailbox.forAll') },
        { label: t('mailbox.team'), value: team?.name ?? null },
        { label: t('mailbox.category'), value: category?.name ?? null },
      ]}
    />
  );
}
