import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OwnPartProps } from '../../../../web/ui/form/field.ts';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { staffSource } from '../../../identity/web/index.ts';
import './major.css';
import { DayInput } from '../../../../web/ui/form/day-input.tsx';

interface EnteredAction {
  text: string;
  ownerId: string;
  dueOn: string;
}

const empty: EnteredAction = { text: '', ownerId: '', dueOn: '' };

/** Lines of who does what by when. */
export function ReviewActions({ id, value, onChange }: OwnPartProps) {
  const { t } = useTranslation('service-desk');
  const actions = Array.isArray(value) ? (value as EnteredAction[]) : [];
  const set = (at: number, part: Partial<EnteredAction>) =>
    onChange?.(actions.map((action, place) => (place === at ? { ...action, ...part } : action)));
  return (
    <div id={id}>
      {actions.map((action, at) => (
        <ActionLine
          // lines have no name of their own
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          number={at + 1}
          action={action}
          onChange={(part) => set(at, part)}
          onRemove={() => onChange?.(actions.filter((_, place) => place !== at))}
        />
      ))}
      <Button size="small" icon={<PlusOutlined />} onClick={() => onChange?.([...actions, empty])}>
        {t('major.addAction')}
      </Button>
    </div>
  );
}

interface ActionLineProps {
  number: number;
  action: EnteredAction;
  onChange: (part: Partial<EnteredAction>) => void;
  onRemove: () => void;
}

function ActionLine({ number, action, onChange, onRemove }: ActionLineProps) {
  const { t } = useTranslation('service-desk');
  const labelled = (part: string) => `${t('major.action', { number })}：${part}`;
  return (
    <div className="major-action">
      <Input
        aria-label={labelled(t('major.actionText'))}
        placeholder={t('major.actionText')}
        maxLength={300}
        value={action.text}
        onChange={({ target }) => onChange({ text: target.value })}
      />
      <SearchSelect
        label={labelled(t('major.actionOwner'))}
        source={staffSource}
        value={action.ownerId || undefined}
        onChange={(ownerId) => onChange({ ownerId: ownerId ?? '' })}
      />
      <DayInput
        aria-label={labelled(t('major.actionDue'))}
        value={action.dueOn}
        onChange={({ target }) => onChange({ dueOn: target.value })}
      />
      <Button
        type="text"
        icon={<DeleteOutlined />}
        aria-label={`${t('major.removeAction')} ${number}`}
        onClick={onRemove}
      />
    </div>
  );
}
