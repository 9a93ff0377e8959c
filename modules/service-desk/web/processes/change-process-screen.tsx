import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { changeProcessVariant, readProcessVariant, type ProcessVariantView } from '../../process-variant.contract.ts';
import { entriesOf, portalIn, termsIn } from './process-entries.ts';
import { ProcessForm } from './process-form.tsx';
import { useToday } from './use-today.ts';

export function ChangeProcessScreen({ params }: ScreenProps) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readProcessVariant, { params: { processVariant: params['processVariant'] ?? '' } });
  return (
    <Answered result={result}>
      {(variant) => (
        <Page
          title={t('process.edit')}
          layout="column"
          breadcrumb={[
            { text: t('process.title'), to: '/process-variants' },
            { text: variant.name, to: `/process-variants/${variant.id}` },
          ]}
        >
          <p className="yt-quiet">{t('process.editText')}</p>
          <ChangeForm key={variant.revision} variant={variant} />
        </Page>
      )}
    </Answered>
  );
}

function ChangeForm({ variant }: { variant: ProcessVariantView }) {
  const go = useGo();
  const today = useToday();
  const change = useSend(changeProcessVariant);
  const { id, revision, customer, contract, category } = variant;
  const isWholeCustomer = customer !== null && contract === null && category === null;
  return (
    <ProcessForm
      draft={`process_variant.${id}`}
      initial={entriesOf(variant, today)}
      scope={{ customerId: customer?.id, isWholeCustomer }}
      submit={async (entries) => {
        const { name, validFrom } = entries;
        const body = { name, validFrom, terms: termsIn(entries), portal: portalIn(entries) };
        await change.mutateAsync({ params: { processVariant: id }, body, ifMatch: revision });
        go(`/process-variants/${id}`);
      }}
    />
  );
}
