import { EditOutlined, UndoOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ActButton } from './act-button.tsx';
import { RetireButton } from './retire-button.tsx';

interface RecordActsProps {
  /** What whoever looks may do now: of these `change`, `retire` and `reinstate` are meant. */
  abilities: readonly string[];
  /** Opens where it is changed. */
  edit: () => void;
  /** Asked before it is taken out of use. */
  retire: { name: string; question: string; text: string; act: () => Promise<unknown> };
  /** Absent where what is out of use stays so. */
  reinstate?: { name: string; act: () => Promise<unknown> };
  /** In a row. */
  size?: 'small';
}

/** What nearly every record allows: change it, take it out of use, bring it back. */
export function RecordActs({ abilities, edit, retire, reinstate, size }: RecordActsProps) {
  const { t } = useTranslation();
  const icon = size !== 'small';
  return (
    <>
      {abilities.includes('change') && (
        <Button size={size} icon={icon && <EditOutlined />} onClick={edit}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton size={size} question={retire.question} text={retire.text} retire={retire.act}>
          {retire.name}
        </RetireButton>
      )}
      {reinstate && abilities.includes('reinstate') && (
        <ActButton icon={icon && <UndoOutlined />} act={reinstate.act}>
          {reinstate.name}
        </ActButton>
      )}
    </>
  );
}
