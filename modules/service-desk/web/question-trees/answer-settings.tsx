import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { categorySource, usePriorities } from '../../../catalogue/web/index.ts';
import { teamSource } from '../../../identity/web/index.ts';
import type { AnswerSets } from '../../question-tree.contract.ts';

interface AnswerSettingsProps {
  label: string;
  sets: AnswerSets;
  onChange: (sets: AnswerSets) => void;
}

/** What an answer says of the ticket; what is left empty, it does not say. */
export function AnswerSettings({ label, sets, onChange }: AnswerSettingsProps) {
  const { t } = useTranslation('service-desk');
  const { impacts, urgencies } = usePriorities();
  const say = (said: AnswerSets) => onChange({ ...sets, ...said });
  const named = (field: string) => t('treeEditor.setsOf', { label, field });
  return (
    <div className="tree-answer-settings">
      <Select
        allowClear
        aria-label={named(t('ticket.field.impact'))}
        placeholder={t('ticket.field.impact')}
        value={sets.impact}
        options={[...impacts]}
        onChange={(impact?: AnswerSets['impact']) => say({ impact })}
      />
      <Select
        allowClear
        aria-label={named(t('ticket.field.urgency'))}
        placeholder={t('ticket.field.urgency')}
        value={sets.urgency}
        options={[...urgencies]}
        onChange={(urgency?: AnswerSets['urgency']) => say({ urgency })}
      />
      <SearchSelect
        label={named(t('ticket.field.category'))}
        placeholder={t('treeEditor.categoryBelow')}
        source={categorySource}
        value={sets.categoryId}
        onChange={(categoryId) => say({ categoryId })}
      />
      <SearchSelect
        label={named(t('ticket.team'))}
        placeholder={t('ticket.team')}
        source={teamSource}
        value={sets.teamId}
        onChange={(teamId) => say({ teamId })}
      />
    </div>
  );
}
