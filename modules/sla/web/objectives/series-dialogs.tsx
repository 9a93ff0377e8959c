import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import type { Field } from '../../../../web/ui/form/field.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import { changeSeries, recordSeries, type SeriesView } from '../../sample.contract.ts';

interface Closing {
  onClose: () => void;
}

export function NewSeriesDialog({ onClose }: Closing) {
  const { t } = useTranslation('sla');
  const record = useSend(recordSeries);
  const words = useWordFields();
  const fields: Field[] = [
    { kind: 'line', name: 'code', label: t('series.code'), help: t('series.codeHelp'), isRequired: true, most: 80 },
    ...words,
    {
      kind: 'number',
      name: 'holdsSeconds',
      label: t('series.holds'),
      help: t('series.holdsHelp'),
      isRequired: true,
      least: 1,
      largest: 86_400,
    },
    {
      kind: 'search',
      name: 'customerId',
      label: t('customers:customer.noun'),
      help: t('series.customerHelp'),
      source: customerSource,
    },
  ];
  return (
    <FormDialog<BodyOf<typeof recordSeries>>
      title={t('series.new')}
      text={t('series.push')}
      fields={fields}
      initial={{ holdsSeconds: 120 }}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function ChangeSeriesDialog({ series, onClose }: Closing & { series: SeriesView }) {
  const { t } = useTranslation('sla');
  const change = useSend(changeSeries);
  const { id, revision, name, unit } = series;
  return (
    <FormDialog<BodyOf<typeof changeSeries>>
      title={t('series.edit')}
      fields={useWordFields()}
      initial={{ name, unit }}
      emptyAs="null"
      submit={(body) => change.mutateAsync({ params: { sampleSeries: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

function useWordFields(): Field[] {
  const { t } = useTranslation('sla');
  return [
    { kind: 'line', name: 'name', label: t('series.name'), isRequired: true, most: 80 },
    { kind: 'line', name: 'unit', label: t('series.unit'), most: 20 },
  ];
}
