import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { one, useUrlState } from '../../../../web/ui/url-state.ts';
import { recordProcessVariant } from '../../process-variant.contract.ts';
import { portalIn, termsIn, type ProcessEntries } from './process-entries.ts';
import { ProcessForm } from './process-form.tsx';
import { useToday } from './use-today.ts';

/** Led here from a customer (`?customerId=…`), that is who it is for. */
export function NewProcessScreen() {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const today = useToday();
  const record = useSend(recordProcessVariant);
  const customerId = one(useUrlState().values['customerId']);
  const send = async (entries: ProcessEntries) => {
    const { name, validFrom } = entries;
    const scope = Object.entries({
      customerId: entries.customerId,
      contractId: entries.contractId,
      categoryId: entries.categoryId,
    }).filter(([, id]) => id);
    const body = { name, validFrom, ...Object.fromEntries(scope), terms: termsIn(entries), portal: portalIn(entries) };
    go(`/process-variants/${(await record.mutateAsync({ body })).id}`);
  };
  return (
    <Page title={t('process.new')} layout="column" breadcrumb={[{ text: t('process.title'), to: '/process-variants' }]}>
      <ProcessForm
        draft={`process_variant.new.${customerId ?? ''}`}
        initial={{ name: '', validFrom: today, ...(customerId !== undefined && { customerId }) }}
        submit={send}
      />
    </Page>
  );
}
