import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSession } from '../../../../web/api/session.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { recordSite } from '../../site.contract.ts';
import { customerSource } from '../customers/customer-source.ts';
import { useSiteFields } from './use-site-fields.ts';

export function NewSiteScreen() {
  const { t } = useTranslation('customers');
  const go = useGo();
  const record = useSend(recordSite);
  const customerId = one(useUrlState().values['customerId']);
  const timeZone = useSession()?.provider.timeZone;
  return (
    <Page title={t('site.new')} breadcrumb={[{ text: t('site.plural'), to: '/sites' }]} layout="column">
      <Form<BodyOf<typeof recordSite>>
        draft="site.new"
        fields={[
          { kind: 'search', name: 'customerId', label: t('customer.noun'), source: customerSource, isRequired: true },
          ...useSiteFields(),
        ]}
        initial={{ timeZone, ...(customerId && { customerId }) }}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/sites/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
