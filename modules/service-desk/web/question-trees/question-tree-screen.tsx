import { EditOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { useFormat } from '../../../../web/i18n/use-format.ts';
import type { ScreenProps } from '../../../../web/register.ts';
import { useGo } from '../../../../web/ui/go.tsx';
import { Page } from '../../../../web/ui/page.tsx';
import { RetireButton } from '../../../../web/ui/retire-button.tsx';
import { Answered } from '../../../../web/ui/state/answered.tsx';
import { Facts } from '../../../../web/ui/words/facts.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { Status } from '../../../../web/ui/words/status.tsx';
import { useCodes } from '../../../catalogue/web/index.ts';
import { readQuestionTree, retireQuestionTree, type QuestionTreeView } from '../../question-tree.contract.ts';
import './question-trees.css';
import { TreePreview } from './tree-preview.tsx';

export function QuestionTreeScreen({ params }: ScreenProps) {
  const { t } = useTranslation('service-desk');
  const result = useAnswer(readQuestionTree, { params: { questionTree: params['questionTree'] ?? '' } });
  return (
    <Answered result={result}>
      {(tree) => (
        <Page
          title={tree.name}
          layout="column"
          breadcrumb={[{ text: t('questionTree.title'), to: '/question-trees' }]}
          beside={tree.retiredAt && <Status tone="over" text={t('questionTree.retired')} />}
          actions={<Acts tree={tree} />}
        >
          <TreeFacts tree={tree} />
          <Section title={t('treeEditor.preview')}>
            <TreePreview key={tree.revision} name={tree.name} questions={tree.questions} />
          </Section>
          <Section title={t('questionTree.versions')}>
            <Versions versions={tree.versions} />
          </Section>
        </Page>
      )}
    </Answered>
  );
}

function TreeFacts({ tree: { category, isPublic, assetKinds } }: { tree: QuestionTreeView }) {
  const { t } = useTranslation('service-desk');
  const kinds = useCodes('asset_kind');
  const machines = assetKinds.map((kind) => kinds.nameOf(kind)).join(t('questionTree.and'));
  return (
    <Facts
      items={[
        { label: t('ticket.field.category'), value: category.name },
        { label: t('questionTree.askedBy'), value: t(isPublic ? 'questionTree.everywhere' : 'questionTree.deskOnly') },
        { label: t('questionTree.assetKinds'), value: machines || null },
      ]}
    />
  );
}

function Versions({ versions }: { versions: QuestionTreeView['versions'] }) {
  const { t } = useTranslation('service-desk');
  const format = useFormat();
  return (
    <Facts
      items={versions.map(({ number, madeAt, madeBy, questionCount }) => ({
        label: t('questionTree.versionNumber', { number }),
        value: t('questionTree.versionLine', {
          at: format.instant(madeAt),
          by: madeBy?.name ?? t('questionTree.delivered'),
          count: questionCount,
        }),
      }))}
    />
  );
}

function Acts({ tree: { id, name, revision, abilities } }: { tree: QuestionTreeView }) {
  const { t } = useTranslation('service-desk');
  const go = useGo();
  const retire = useSend(retireQuestionTree);
  return (
    <>
      {abilities.includes('change') && (
        <Button icon={<EditOutlined />} onClick={() => go(`/question-trees/${id}/edit`)}>
          {t('shell:action.edit')}
        </Button>
      )}
      {abilities.includes('retire') && (
        <RetireButton
          question={t('questionTree.retireQuestion', { name })}
          text={t('questionTree.retireText')}
          retire={() => retire.mutateAsync({ params: { questionTree: id }, ifMatch: revision })}
        >
          {t('questionTree.retire')}
        </RetireButton>
      )}
    </>
  );
}
