import { DownOutlined, StopOutlined, UndoOutlined, UpOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useConfirm } from '../../../../web/ui/use-confirm.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import {
  changeCustomField,
  reinstateCustomField,
  retireCustomField,
  type CustomFieldView,
} from '../../custom-field.contract.ts';
import { labelOf } from '../values/label-of.ts';
import './custom-fields.css';

interface FieldActsProps {
  field: CustomFieldView;
  /** Its place in the table, from 0, and how many there are. */
  at: number;
  among: number;
}

/** Up, down, out of use or back: at the end of the field's row. */
export function FieldActs({ field, at, among }: FieldActsProps) {
  const { t } = useTranslation('custom-fields');
  const change = useSend(changeCustomField);
  const retire = useSend(retireCustomField);
  const reinstate = useSend(reinstateCustomField);
  const confirm = useConfirm();
  const params = { customField: field.id };
  const label = labelOf(field);
  const may = (ability: CustomFieldView['abilities'][number]) => field.abilities.includes(ability);
  const move = (position: number) => change.mutateAsync({ params, body: { position }, ifMatch: field.revision });
  const askToRetire = async () =>
    confirm({
      title: t('state.retireQuestion', { label }),
      text: t('state.retireText'),
      confirmText: t('state.retire'),
      isDanger: true,
      onConfirm: () => retire.mutateAsync({ params }),
    });
  return (
    <div className="custom-fields-acts">
      {may('change') && (
        <>
          <SmallAct text={t('choice.up', { label })} icon={<UpOutlined />} isOff={at === 0} act={() => move(at - 1)} />
          <SmallAct
            text={t('choice.down', { label })}
            icon={<DownOutlined />}
            isOff={at === among - 1}
            act={() => move(at + 1)}
          />
        </>
      )}
      {may('retire') && <SmallAct text={t('state.retireOne', { label })} icon={<StopOutlined />} act={askToRetire} />}
      {may('reinstate') && (
        <SmallAct
          text={t('state.reinstateOne', { label })}
          icon={<UndoOutlined />}
          act={() => reinstate.mutateAsync({ params })}
        />
      )}
    </div>
  );
}

interface SmallActProps {
  text: string;
  icon: ReactNode;
  isOff?: boolean;
  act: () => Promise<unknown>;
}

function SmallAct({ text, icon, isOff, act }: SmallActProps) {
  const notice = useNotice();
  return (
    <Button
      type="text"
      size="small"
      icon={icon}
      disabled={isOff}
      aria-label={text}
      title={text}
      onClick={() => void act().catch(notice.failed)}
    />
  );
}
