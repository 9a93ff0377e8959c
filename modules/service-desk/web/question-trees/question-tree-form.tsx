import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { useCategories, useCodes } from '../../../catalogue/web/index.ts';
import type { TreeQuestion } from '../../question-tree.contract.ts';
import { sentTree } from './tree-draft.ts';
import { TreePreview } from './tree-preview.tsx';
import { TreeQuestionsInput } from './tree-questions-input.tsx';

export interface TreeEntries {
  name: string;
  categoryId?: string;
  isPublic?: boolean;
  assetKinds?: string[];
  questions: TreeQuestion[];
}

interface QuestionTreeFormProps {
  /** What is written is kept under it. */
  draft: string;
  initial: TreeEntries;
  /** Its category stays once it is there. */
  isNew: boolean;
  submit: (entries: TreeEntries) => Promise<unknown>;
}

/** Name, whom and what it is asked about, the questions; below them the walk as it will be. */
export function QuestionTreeForm({ draft, initial, isNew, submit }: QuestionTreeFormProps) {
  const { t } = useTranslation('service-desk');
  const [entries, preview] = useState(initial);
  return (
    <Form<TreeEntries>
      draft={draft}
      fields={useTreeFields(isNew)}
      initial={{ ...initial }}
      // the form's fields hold nothing else
      onChange={(values: FieldValues) => preview({ ...initial, ...values })}
      submit={submit}
      submitText={t('shell:action.save')}
    >
      <Section title={t('treeEditor.preview')}>
        <TreePreview name={entries.name} questions={sentTree(entries.questions)} />
      </Section>
    </Form>
  );
}

function useTreeFields(isNew: boolean): Field[] {
  const { t } = useTranslation('service-desk');
  const { tree } = useCategories();
  const kinds = useCodes('asset_kind').choices;
  const category = {
    kind: 'tree' as const,
    name: 'categoryId',
    label: t('ticket.field.category'),
    help: t('treeEditor.categoryHelp'),
    choices: tree,
    isRequired: true,
  };
  return [
    { kind: 'line', name: 'name', label: t('questionTree.name'), isRequired: true, most: 80, isFocused: true },
    ...(isNew ? [category] : []),
    { kind: 'switch', name: 'isPublic', label: t('questionTree.isPublic'), help: t('treeEditor.publicHelp') },
    {
      kind: 'choice',
      name: 'assetKinds',
      label: t('questionTree.assetKinds'),
      help: t('treeEditor.assetKindsHelp'),
      choices: kinds,
      isMultiple: true,
    },
    { kind: 'own', name: 'questions', label: t('questionTree.questions'), part: TreeQuestionsInput, isRequired: true },
  ];
}
