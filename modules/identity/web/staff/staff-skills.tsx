import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { SearchSelect } from '../../../../web/ui/search-select.tsx';
import { EmptyState } from '../../../../web/ui/state/empty-state.tsx';
import { useNotice } from '../../../../web/ui/use-notice.ts';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listSkills, setSkillLevel, skillLevels, type HeldSkill, type SkillLevel } from '../../skill.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import { skillSource } from '../skills/skill-source.ts';
import { useSkillLevel } from '../skills/use-skill-level.ts';
import './staff-sections.css';

/** What somebody can do, and how well; who assesses changes it in place. */
export function StaffSkills({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const mayAssess = member.abilities.includes('assess');
  const set = useSetLevel(member.id);
  return (
    <Section title={t('skill.plural')}>
      {member.skills.length === 0 && <EmptyState title={t('skill.noneTitle')} text={t('skill.noneText')} />}
      <ul className="identity-held">
        {member.skills.map((skill) => (
          <li key={skill.id}>
            <span>{skill.name}</span>
            <Level skill={skill} set={mayAssess ? (level) => set(skill.id, level) : undefined} />
          </li>
        ))}
      </ul>
      {mayAssess && <AddSkill held={member.skills} add={(id) => set(id, 2)} />}
    </Section>
  );
}

function Level({ skill, set }: { skill: HeldSkill; set: ((level: SkillLevel | null) => void) | undefined }) {
  const { t } = useTranslation('identity');
  const { textOf } = useSkillLevel();
  if (!set) return <b>{textOf(skill.level)}</b>;
  const options = [
    ...skillLevels.map((value) => ({ value: value as number, label: textOf(value) })),
    { value: 0, label: t('skill.remove') },
  ];
  const choose = (value: number) => set(skillLevels.find((level) => level === value) ?? null);
  return (
    <Select<number>
      size="small"
      aria-label={t('skill.levelOf', { skill: skill.name })}
      value={skill.level}
      options={options}
      onChange={choose}
      popupMatchSelectWidth={false}
    />
  );
}

function AddSkill({ held, add }: { held: readonly HeldSkill[]; add: (id: string) => void }) {
  const { t } = useTranslation('identity');
  const all = useAnswer(listSkills, { query: {} }).data?.items ?? [];
  const isHeld = new Set(held.map(({ id }) => id));
  if (!all.some(({ id }) => !isHeld.has(id))) return null;
  return (
    <SearchSelect
      className="identity-add-skill"
      label={t('skill.add')}
      placeholder={t('skill.add')}
      source={{
        ...skillSource,
        name: `skills but ${[...isHeld].join()}`,
        find: async (text, signal) => (await skillSource.find(text, signal)).filter(({ value }) => !isHeld.has(value)),
      }}
      value={undefined}
      onChange={(id) => id && add(id)}
    />
  );
}

function useSetLevel(staff: string): (skill: string, level: SkillLevel | null) => void {
  const send = useSend(setSkillLevel);
  const notice = useNotice();
  return (skill, level) => {
    send.mutateAsync({ params: { staff, skill }, body: { level } }).catch(notice.failed);
  };
}
