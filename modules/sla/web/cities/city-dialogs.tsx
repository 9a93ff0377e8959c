import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import {
  changeCityCoverage,
  recordCityCoverage,
  type CityCoverageView,
  type ServedBy,
} from '../../city-coverage.contract.ts';
import { useCityFields } from './use-city-fields.ts';

interface Closing {
  onClose: () => void;
}

type CityValues = BodyOf<typeof recordCityCoverage>;

export function NewCityDialog({ onClose }: Closing) {
  const { t } = useTranslation('sla');
  const record = useSend(recordCityCoverage);
  const [servedBy, choose] = useState<ServedBy>('partner');
  return (
    <FormDialog<CityValues>
      title={t('city.new')}
      fields={useCityFields(servedBy)}
      initial={{ servedBy, arrivalMinutes: 240 }}
      onChange={(values) => choose((values['servedBy'] ?? servedBy) as ServedBy)}
      submit={(body) => record.mutateAsync({ body })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}

export function ChangeCityDialog({ city, onClose }: Closing & { city: CityCoverageView }) {
  const { t } = useTranslation('sla');
  const change = useSend(changeCityCoverage);
  const [servedBy, choose] = useState(city.servedBy);
  const { id, revision, province, calendar, arrivalMinutes, services, branch, partner } = city;
  return (
    <FormDialog<CityValues>
      title={t('city.edit')}
      fields={useCityFields(servedBy)}
      initial={{
        province,
        city: city.city,
        calendarId: calendar.id,
        arrivalMinutes,
        services,
        servedBy: city.servedBy,
        branchId: branch?.id ?? null,
        partner,
      }}
      emptyAs="null"
      onChange={(values) => choose((values['servedBy'] ?? servedBy) as ServedBy)}
      submit={(body) => change.mutateAsync({ params: { cityCoverage: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
