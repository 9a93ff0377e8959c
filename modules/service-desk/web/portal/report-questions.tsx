import { useAnswer } from '../../../../web/api/use-answer.ts';
import { useSend } from '../../../../web/api/use-send.ts';
import { readAskedQuestions } from '../../guidance.contract.ts';
import { recordSelfHelp } from '../../self-help.contract.ts';
import { GuidedQuestions } from './guided-questions.tsx';
import { titleAfter, type ReportDraft } from './report-draft.ts';

interface ReportQuestionsProps {
  draft: ReportDraft;
  write: (patch: Partial<ReportDraft>) => void;
  /** The machine that it is about, asked about while no category is chosen. */
  assetId: string | undefined;
  onHelped: () => void;
}

/** What is asked about the category, or the machine, before a report is sent; nothing where nothing is asked. */
export function ReportQuestions({ draft, write, assetId, onHelped }: ReportQuestionsProps) {
  const { categoryId, guidance } = draft;
  const query = categoryId ? { categoryId } : { ...(assetId !== undefined && { assetId }) };
  const isAbout = Object.keys(query).length > 0;
  const { data } = useAnswer(readAskedQuestions, { query }, { enabled: isAbout });
  const tell = useSend(recordSelfHelp, { changes: [], onSent: onHelped });
  if (!isAbout || !data?.tree) return null;
  return (
    <GuidedQuestions
      tree={data.tree}
      guidance={guidance}
      onAnswer={(given, words) => write({ guidance: given, ...titleAfter(draft, words) })}
      helped={{
        tell: () => guidance && tell.mutate({ body: { guidance } }),
        isTelling: tell.isPending,
        error: tell.error,
      }}
    />
  );
}
