import { Dropdown } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../../../web/api/use-send.ts';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { setSkillLevel, skillLevels, type SkillLevel, type SkillView } from '../../skill.contract.ts';
import type { StaffRow } from '../../staff.contract.ts';
import { useSkillLevel } from './use-skill-level.ts';

interface SkillCellProps {
  member: StaffRow;
  skill: SkillView;
  /** `row-column`, by which the keys of the grid find it. */
  place: string;
  /** The one that Tab comes to. */
  isStop: boolean;
  mayAssess: boolean;
}

/** How well one person has one skill; pressed, it offers the levels. */
export function SkillCell({ member, skill, place, isStop, mayAssess }: SkillCellProps) {
  const { t } = useTranslation('identity');
  const { textOf } = useSkillLevel();
  const set = useSetLevel(member.id, skill.id);
  const level = member.skills.find(({ id }) => id === skill.id)?.level ?? null;
  const said = level === null ? t('skill.none') : textOf(level);
  const label = `${member.name} · ${skill.name}: ${said}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = levelOfKey(event.key);
    if (to === undefined || to === level || !mayAssess) return;
    event.preventDefault();
    set(to);
  };
  const button = (
    <button
      type="button"
      className="identity-skill"
      data-place={place}
      data-level={level ?? 0}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {level === null ? '' : said}
    </button>
  );
  const items = [null, ...skillLevels].map((one) => ({
    key: String(one ?? 0),
    label: one === null ? t('skill.none') : textOf(one),
    onClick: () => set(one),
  }));
  return (
    <td>
      {mayAssess ? (
        <Dropdown menu={{ items, selectedKeys: [String(level ?? 0)] }} trigger={['click']}>
          {button}
        </Dropdown>
      ) : (
        button
      )}
    </td>
  );
}

function useSetLevel(staff: string, skill: string): (level: SkillLevel | null) => void {
  const send = useSend(setSkillLevel);
  const notice = useNotice();
  return (level) => {
    send.mutateAsync({ params: { staff, skill }, body: { level } }).catch(notice.failed);
  };
}

/** Undefined: the key says nothing about levels. */
function levelOfKey(key: string): SkillLevel | null | undefined {
  if (key === '0' || key === 'Delete' || key === 'Backspace') return null;
  return skillLevels.find((level) => String(level) === key);
}
