import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { FormDialog } from '../../../../web/ui/form/form-dialog.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { changeCriterion, ladders, listCriteria, type CriterionView } from '../../grade.contract.ts';
import { AbilityViews } from '../skills/ability-views.tsx';
import './criteria.css';
import { useGrade } from './use-grade.ts';

/** What somebody must show to be granted a grade; the provider may write its own. */
export function CriteriaScreen() {
  const { t } = useTranslation('identity');
  const result = useAnswer(listCriteria);
  return (
    <Page title={t('grade.criteria')} layout="column">
      <AbilityViews shown="criteria" />
      <p className="yt-quiet">{t('grade.criteriaText')}</p>
      <Answered result={result}>
        {({ items, abilities }) =>
          ladders.map((ladder) => (
            <Section key={ladder} title={t(`grade.ladders.${ladder}`)}>
              {items
                .filter((one) => one.ladder === ladder)
                .map((criterion) => (
                  <Criterion key={criterion.grade} criterion={criterion} mayChange={abilities.includes('change')} />
                ))}
            </Section>
          ))
        }
      </Answered>
    </Page>
  );
}

function Criterion({ criterion, mayChange }: { criterion: CriterionView; mayChange: boolean }) {
  const { t } = useTranslation('identity');
  const { textOf } = useGrade();
  const [isChanging, setChanging] = useState(false);
  const { ladder, grade, text, isDelivered } = criterion;
  return (
    <article className="identity-criterion">
      <header>
        <h3>{textOf(ladder, grade)}</h3>
        {isDelivered && <span className="yt-quiet">{t('grade.delivered')}</span>}
        {mayChange && (
          <Button size="small" icon={<EditOutlined />} onClick={() => setChanging(true)}>
            {t('shell:action.edit')}
          </Button>
        )}
      </header>
      <p>{text}</p>
      {isChanging && <ChangeCriterionDialog criterion={criterion} onClose={() => setChanging(false)} />}
    </article>
  );
}

function ChangeCriterionDialog({ criterion, onClose }: { criterion: CriterionView; onClose: () => void }) {
  const { t } = useTranslation('identity');
  const { textOf } = useGrade();
  const change = useSend(changeCriterion);
  const { ladder, grade, text, revision } = criterion;
  return (
    <FormDialog<{ text: string }>
      title={t('grade.changeCriterion', { grade: textOf(ladder, grade) })}
      fields={[{ kind: 'text', name: 'text', label: t('grade.criterion'), isRequired: true, most: 2000, rows: 8 }]}
      initial={{ text }}
      draft={`criterion.${ladder}.${grade}`}
      submit={(body) => change.mutateAsync({ body: { ladder, grade, revision, text: body.text } })}
      submitText={t('shell:action.save')}
      onClose={onClose}
    />
  );
}
