import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Go } from '../../../../web/ui/go.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { readSkill, retireSkill, type SkillView } from '../../skill.contract.ts';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import '../summary.css';
import { ChangeSkillDialog } from './skill-dialogs.tsx';

/** A skill in hand, beside the list. */
export function SkillSummary({ id }: { id: string }) {
  const result = useAnswer(readSkill, { params: { skill: id } });
  return <Answered result={result}>{(skill) => <Summary key={skill.id} skill={skill} />}</Answered>;
}

function Summary({ skill }: { skill: SkillView }) {
  const { t } = useTranslation('identity');
  const [isChanging, setChanging] = useState(false);
  const retire = useSend(retireSkill);
  const { id, name, note, holders, revision, abilities } = skill;
  return (
    <>
      <header className="identity-summary-head">
        <h2>{name}</h2>
        {skill.retiredAt && <Status tone="over" text={t('team.retired')} />}
      </header>
      <div className="identity-acts">
        {abilities.includes('change') && (
          <Button icon={<EditOutlined />} onClick={() => setChanging(true)}>
            {t('shell:action.edit')}
          </Button>
        )}
        {abilities.includes('retire') && (
          <RetireButton
            question={t('skill.retireQuestion', { name })}
            text={t('skill.retireText')}
            retire={() => retire.mutateAsync({ params: { skill: id }, ifMatch: revision })}
          >
            {t('team.retire')}
          </RetireButton>
        )}
      </div>
      <Facts
        items={[
          { label: t('skill.note'), value: note },
          {
            label: t('skill.holders'),
            value: <Go to={`/staff?skill=${id}`}>{t('branch.people', { count: holders })}</Go>,
          },
        ]}
      />
      {isChanging && <ChangeSkillDialog skill={skill} onClose={() => setChanging(false)} />}
    </>
  );
}
