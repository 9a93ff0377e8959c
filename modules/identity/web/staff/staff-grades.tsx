import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import { Go } from '../../../../web/ui/go.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { listGrants, type GrantView } from '../../grade.contract.ts';
import type { StaffView } from '../../staff.contract.ts';
import { GrantGradeDialog } from '../grades/grant-grade-dialog.tsx';
import { useGrade } from '../grades/use-grade.ts';
import './staff-sections.css';

/** Which grades somebody has, who granted them when, and on what evidence. */
export function StaffGrades({ member }: { member: StaffView }) {
  const { t } = useTranslation('identity');
  const { textOf } = useGrade();
  const [isGranting, grant] = useState(false);
  const { id, engineerGrade, deskGrade } = member;
  const result = useAnswer(listGrants, { params: { staff: id } });
  return (
    <Section
      title={t('grade.plural')}
      beside={
        member.abilities.includes('assess') && (
          <Button size="small" onClick={() => grant(true)}>
            {t('grade.grant')}
          </Button>
        )
      }
    >
      <Facts
        layout="grid"
        items={[
          { label: t('grade.ladders.engineer'), value: engineerGrade && textOf('engineer', engineerGrade) },
          { label: t('grade.ladders.desk'), value: deskGrade && textOf('desk', deskGrade) },
          { label: t('grade.criteria'), value: <Go to="/grade-criteria">{t('grade.see')}</Go> },
        ]}
      />
      <Answered result={result} lines={2}>
        {({ items }) => <Grants items={items} />}
      </Answered>
      {isGranting && <GrantGradeDialog member={member} onClose={() => grant(false)} />}
    </Section>
  );
}

function Grants({ items }: { items: readonly GrantView[] }) {
  const { t } = useTranslation('identity');
  const format = useFormat();
  const { textOf } = useGrade();
  return (
    <ol className="identity-grants">
      {items.map(({ id, ladder, grade, evidence, grantedOn, grantedBy }) => (
        <li key={id}>
          <header>
            <b>{grade === null ? t('grade.takenAway') : textOf(ladder, grade)}</b>
            <span className="yt-quiet">
              {t('grade.grantedBy', {
                ladder: t(`grade.ladders.${ladder}`),
                day: format.day(grantedOn),
                name: grantedBy,
              })}
            </span>
          </header>
          <p>{evidence}</p>
        </li>
      ))}
    </ol>
  );
}
