import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { readLabelQuestions, recordLabelSelfHelp } from '../../label-visit.contract.ts';
import { GuidedQuestions } from '../portal/guided-questions.tsx';
import { titleAfter } from '../portal/report-draft.ts';
import type { LabelReportDraft } from './label-report-draft.ts';

interface LabelQuestionsProps {
  draft: LabelReportDraft;
  write: (patch: Partial<LabelReportDraft>) => void;
  onHelped: () => void;
}

/** What is asked first of whoever stands before the machine, by its kind. */
export function LabelQuestions({ draft, write, onHelped }: LabelQuestionsProps) {
  const tree = useAnswer(readLabelQuestions).data?.tree;
  const tell = useSend(recordLabelSelfHelp, { changes: [], onSent: onHelped });
  if (!tree) return null;
  const { guidance, words, guidedTitle } = draft;
  const answered = (said: string) => titleAfter({ title: words, guidedTitle }, said);
  return (
    <GuidedQuestions
      tree={tree}
      guidance={guidance}
      onAnswer={(given, said) => {
        const { title, ...kept } = { title: words, ...answered(said) };
        write({ guidance: given, words: title, ...kept });
      }}
      helped={{
        tell: () => guidance && tell.mutate({ body: { guidance } }),
        isTelling: tell.isPending,
        error: tell.error,
      }}
    />
  );
}
