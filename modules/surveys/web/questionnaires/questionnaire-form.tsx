import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Field, FieldValues } from '../../../../web/ui/form/field.ts';
import { Form } from '../../../../web/ui/form/form.tsx';
import { Section } from '../../../../web/ui/words/section.tsx';
import { customerSource } from '../../../customers/web/index.ts';
import type { Question } from '../../questionnaire.contract.ts';
import { sentQuestions } from './question-draft.ts';
import { QuestionnairePreview } from './questionnaire-preview.tsx';
import { QuestionsInput } from './questions-input.tsx';

export interface QuestionnaireEntries {
  name: string;
  customerId?: string | null;
  questions: Question[];
}

interface QuestionnaireFormProps {
  /** What is written is kept under it. */
  draft: string;
  initial: QuestionnaireEntries;
  /** Whose it is stays once it is there. */
  isNew: boolean;
  submit: (entries: QuestionnaireEntries) => Promise<unknown>;
}

/** Name, whom it is for, the questions; below them how callers will see it. */
export function QuestionnaireForm({ draft, initial, isNew, submit }: QuestionnaireFormProps) {
  const { t } = useTranslation('surveys');
  const [questions, preview] = useState(initial.questions);
  const fields: Field[] = [
    { kind: 'line', name: 'name', label: t('questionnaire.name'), isRequired: true, most: 80, isFocused: true },
    ...(isNew
      ? [
          {
            kind: 'search' as const,
            name: 'customerId',
            label: t('customers:customer.noun'),
            help: t('questionnaire.customerHelp'),
            source: customerSource,
          },
        ]
      : []),
    { kind: 'own', name: 'questions', label: t('questionnaire.questions'), part: QuestionsInput, isRequired: true },
  ];
  // the form's field holds nothing else
  const keep = ({ questions: given }: FieldValues) => preview((given as Question[] | undefined) ?? initial.questions);
  return (
    <Form<QuestionnaireEntries>
      draft={draft}
      fields={fields}
      initial={{ ...initial }}
      onChange={keep}
      submit={submit}
      submitText={t('shell:action.save')}
    >
      <Section title={t('questionnaire.preview')}>
        <QuestionnairePreview questions={sentQuestions(questions)} />
      </Section>
    </Form>
  );
}
