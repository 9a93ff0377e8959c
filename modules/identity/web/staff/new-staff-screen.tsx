import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordStaff } from '../../staff.contract.ts';
import { useStaffFields } from './use-staff-fields.ts';

export function NewStaffScreen() {
  const { t } = useTranslation('identity');
  const go = useGo();
  const record = useSend(recordStaff);
  return (
    <Page title={t('staff.new')} breadcrumb={[{ text: t('staff.plural'), to: '/staff' }]} layout="column">
      <Form<BodyOf<typeof recordStaff>>
        draft="staff.new"
        fields={useStaffFields()}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/staff/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
