import { Checkbox } from 'antd';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchMany } from '../../../../web/ui/search-many.tsx';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { staffSource, teamSource } from '../../../identity/web/index.ts';
import { escalationRoles, type EscalationRole, type StepDeed } from '../../escalation-rule.contract.ts';
import { RuleNames } from './rule-names.ts';
import { deedOf, withDeed, withoutDeed } from './step-entry.ts';

interface DeedsInputProps {
  id: string;
  value: readonly StepDeed[];
  onChange: (value: StepDeed[]) => void;
}

/** What a step does: each thing to tick, with what belongs to it beside. */
export function DeedsInput({ id, value, onChange }: DeedsInputProps) {
  const { t } = useTranslation('sla');
  const toTeam = deedOf(value, 'move_to_team');
  const tick = (kind: StepDeed['kind'], deed: StepDeed) => (
    <Checkbox
      checked={deedOf(value, kind) !== undefined}
      onChange={({ target }) => onChange(target.checked ? withDeed(value, deed) : withoutDeed(value, kind))}
    >
      {t(`escalation.tick.${kind}`)}
    </Checkbox>
  );
  return (
    <div className="yt-deeds">
      <div>
        {tick('notify', { kind: 'notify', roles: ['owner'], staffIds: [] })}
        <NotifyInput id={id} does={value} onChange={onChange} />
      </div>
      <div>{tick('raise_priority', { kind: 'raise_priority' })}</div>
      <div>{tick('move_up', { kind: 'move_up' })}</div>
      <div className="yt-deed-team">
        {tick('move_to_team', { kind: 'move_to_team', teamId: '' })}
        {toTeam && (
          <SearchSelect
            id={`${id}-team`}
            source={teamSource}
            label={t('escalation.chooseTeam')}
            placeholder={t('escalation.chooseTeam')}
            value={toTeam.teamId === '' ? undefined : toTeam.teamId}
            onChange={(teamId) => onChange(withDeed(value, { kind: 'move_to_team', teamId: teamId ?? '' }))}
          />
        )}
      </div>
    </div>
  );
}

interface NotifyInputProps {
  id: string;
  does: readonly StepDeed[];
  onChange: (value: StepDeed[]) => void;
}

function NotifyInput({ id, does, onChange }: NotifyInputProps) {
  const { t } = useTranslation('sla');
  const names = useContext(RuleNames);
  const notify = deedOf(does, 'notify');
  if (!notify) return null;
  return (
    <div className="yt-deed-whom">
      <Checkbox.Group
        options={escalationRoles.map((value) => ({ value, label: t(`escalation.role.${value}`) }))}
        value={notify.roles}
        onChange={(roles: EscalationRole[]) => onChange(withDeed(does, { ...notify, roles }))}
      />
      <label className="yt-quiet yt-small" htmlFor={`${id}-staff`}>
        {t('escalation.namedPeople')}
      </label>
      <SearchMany
        id={`${id}-staff`}
        source={staffSource}
        values={notify.staffIds}
        known={names.map((named) => ({ value: named.id, label: named.name }))}
        onChange={(staffIds) => onChange(withDeed(does, { ...notify, staffIds }))}
      />
    </div>
  );
}
