import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { recordBranch } from '../../branch.contract.ts';
import { useBranchFields } from './use-branch-fields.ts';

export function NewBranchScreen() {
  const { t } = useTranslation('identity');
  const go = useGo();
  const record = useSend(recordBranch);
  return (
    <Page title={t('branch.new')} breadcrumb={[{ text: t('branch.plural'), to: '/branches' }]} layout="column">
      <Form<BodyOf<typeof recordBranch>>
        draft="branch.new"
        fields={useBranchFields()}
        submit={(body) => record.mutateAsync({ body }).then(({ id }) => go(`/branches/${id}`))}
        submitText={t('shell:action.save')}
      />
    </Page>
  );
}
