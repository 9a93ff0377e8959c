import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { readSystemAccount, type SystemAccountView } from '../../system-account.contract.ts';
import { SystemAccountActions } from './system-account-actions.tsx';
import { SystemAccountState } from './system-account-state.tsx';

export function SystemAccountScreen({ params }: ScreenProps) {
  const { t } = useTranslation('customers');
  const result = useAnswer(readSystemAccount, { params: { systemAccount: params['systemAccount'] ?? '' } });
  return (
    <Answered result={result}>
      {(account) => (
        <Page
          title={`${account.system.name} · ${account.accountName}`}
          breadcrumb={[{ text: t('systemAccount.plural'), to: '/system-accounts' }]}
          beside={<SystemAccountState account={account} />}
          actions={<SystemAccountActions account={account} />}
        >
          <Section title={t('systemAccount.record')}>
            <AccountFacts account={account} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function AccountFacts({ account }: { account: SystemAccountView }) {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const request = (number: string | null) => number && <Go to={`/tickets/${number}`}>{number}</Go>;
  return (
    <Facts
      layout="grid"
      items={[
        {
          label: t('systemAccount.holder'),
          value: <Go to={`/contacts/${account.contact.id}`}>{account.contact.name}</Go>,
        },
        {
          label: t('customer.noun'),
          value: <Go to={`/customers/${account.customer.id}`}>{account.customer.name}</Go>,
        },
        { label: t('systemAccount.permissions'), value: account.permissions },
        { label: t('systemAccount.grantedOn'), value: format.day(account.grantedOn) },
        { label: t('systemAccount.grantedFor'), value: request(account.grantedFor) },
        { label: t('systemAccount.revokedOn'), value: account.revokedOn && format.day(account.revokedOn) },
        { label: t('systemAccount.revokedFor'), value: request(account.revokedFor) },
        { label: t('systemAccount.note'), value: account.note },
      ]}
    />
  );
}
