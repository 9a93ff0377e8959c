import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { ActButton } from '../../../../web/ui/act-button.tsx';
import { useGo } from '../../../../web/ui/go.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { reinstateObjective, retireObjective, type ObjectiveView } from '../../objective.contract.ts';

export function ObjectiveActs({ objective }: { objective: ObjectiveView }) {
  const { t } = useTranslation('sla');
  const go = useGo();
  const retire = useSend(retireObjective);
  const reinstate = useSend(reinstateObjective);
  const { id, name, revision, abilities } = objective;
  const seen = { params: { objective: id }, ifMatch: revision };
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/objectives/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('objective.retireQuestion', { name })}
          text={t('objective.retireText')}
          retire={() => retire.mutateAsync(seen)}
        >
          {t('objective.retire')}
        </RetireButton>
      )}
      {abilities.includes('reinstate') && (
        <ActButton act={() => reinstate.mutateAsync(seen)}>{t('objective.reinstate')}</ActButton>
      )}
    </>
  );
}
