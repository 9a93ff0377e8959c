import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BodyOf } from '../../../../kernel/contract.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { changeBranch, retireBranch, type BranchView } from '../../branch.contract.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { useBranchFields } from './use-branch-fields.ts';

export function BranchActions({ branch }: { branch: BranchView }) {
  const { t } = useTranslation('identity');
  const [isChanging, setChanging] = useState(false);
  const retire = useSend(retireBranch);
  const { id, name, revision, abilities } = branch;
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => setChanging(true)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('branch.retireQuestion', { name })}
          text={t('branch.retireText')}
          retire={() => retire.mutateAsync({ params: { branch: id }, ifMatch: revision })}
        >
          {t('team.retire')}
        </RetireButton>
      )}
      {isChanging && <ChangeBranchDialog branch={branch} onClose={() => setChanging(false)} />}
    </>
  );
}

function ChangeBranchDialog({ branch, onClose }: { branch: BranchView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const change = useSend(changeBranch);
  const { id, revision, name, address, phone } = branch;
  return (
    <FormDialog<BodyOf<typeof changeBranch>>
      title={t('branch.change')}
      fields={useBranchFields()}
      initial={{ name, address, phone }}
      emptyAs="null"
      draft={`branch.${id}`}
      submit={(body) => change.mutateAsync({ params: { branch: id }, body, ifMatch: revision })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
